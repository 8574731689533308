var
  nowhere: ^longint;
begin
  nowhere := nil;
  nowhere^ := 1;
end.
