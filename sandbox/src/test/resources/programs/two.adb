with Ada.Text_IO; use Ada.Text_IO;
with Other;

procedure Main is
   Text : constant String := Integer'Image (Other (20));
begin
   Put_Line (Text (Text'First + 1 .. Text'Last));
end Main;
