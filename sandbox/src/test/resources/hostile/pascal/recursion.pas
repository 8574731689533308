// Calls without end.
// Ends: RTE MLE
function deeper(n: int64): int64;
begin
  deeper := n + deeper(n + 1);
end;

begin
  writeln(deeper(1));
end.
