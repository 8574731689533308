var
  counter: int64;
begin
  counter := 0;
  while true do
    counter := counter + 1;
end.
