{$H+}
var
  line: string;
begin
  line := StringOfChar('x', 65535);
  while true do
    writeln(line);
end.
