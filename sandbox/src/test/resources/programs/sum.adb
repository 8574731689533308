with Ada.Text_IO; use Ada.Text_IO;

procedure Main is
   package Numbers is new Ada.Text_IO.Integer_IO (Long_Long_Integer);
   Sum, X : Long_Long_Integer := 0;
begin
   begin
      loop
         Numbers.Get (X);
         Sum := Sum + X;
      end loop;
   exception
      when End_Error => null;
   end;
   Numbers.Put (Sum, Width => 0);
   New_Line;
end Main;
