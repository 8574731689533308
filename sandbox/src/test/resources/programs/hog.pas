var
  kept: pointer;
begin
  while true do
  begin
    getmem(kept, 1 shl 20);
    fillchar(kept^, 1 shl 20, 1);
  end;
end.
