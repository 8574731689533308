with Ada.Text_IO; use Ada.Text_IO;

procedure Main is
   N : constant Long_Long_Integer := Long_Long_Integer'Value (Get_Line);
   Sum : Long_Long_Integer := 0;
begin
   for I in 1 .. N loop
      Sum := Sum + I;
   end loop;
   declare
      Text : constant String := Sum'Image;
   begin
      Put_Line (Text (Text'First + 1 .. Text'Last));
   end;
end Main;
