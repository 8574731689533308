var
  n, i, sum: int64;
begin
  read(n);
  sum := 0;
  for i := 1 to n do
    sum := sum + i;
  writeln(sum);
end.
