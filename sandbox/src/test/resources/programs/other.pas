unit other;

interface

function twice(x: longint): longint;

implementation

function twice(x: longint): longint;
begin
  twice := 2 * x + 2;
end;

end.
