uses other;

begin
  writeln(other.twice(20));
end.
