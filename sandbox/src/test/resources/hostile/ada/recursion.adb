-- Calls without end.
-- Ends: RTE MLE SIGNAL:11
procedure Main is
   Total : Long_Long_Integer := 0 with Volatile;

   procedure Deeper (N : Long_Long_Integer) is
      Kept : Long_Long_Integer := N with Volatile;
   begin
      Deeper (N + 1);
      Total := Total + Kept;
   end Deeper;
begin
   Deeper (1);
end Main;
