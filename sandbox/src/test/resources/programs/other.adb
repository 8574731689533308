function Other (X : Integer) return Integer is
begin
   return 2 * X + 2;
end Other;
