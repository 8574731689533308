-- Tasks without end, each of them busy.
-- Ends: RTE TLE MLE
procedure Main is
   task type Busy;
   task body Busy is
   begin
      loop
         null;
      end loop;
   end Busy;
   type Place is access Busy;
   Kept : Place;
begin
   loop
      Kept := new Busy;
   end loop;
end Main;
