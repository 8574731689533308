// Makes processes until there are no more, and waits for none.
// Ends: OK RTE TLE
uses baseunix;

var
  i: longint;
begin
  for i := 1 to 100000 do
    if fpfork = 0 then
      while true do ;
end.
