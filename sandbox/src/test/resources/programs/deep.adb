with Ada.Text_IO; use Ada.Text_IO;

procedure Main is
   One : Long_Long_Integer := 1 with Volatile;

   function Sum (N : Long_Long_Integer) return Long_Long_Integer is
     (if N = 0 then 0 else One * N + Sum (N - 1));

   Text : constant String := Long_Long_Integer'Image (Sum (50_000));
begin
   Put_Line (Text (Text'First + 1 .. Text'Last));
end Main;
