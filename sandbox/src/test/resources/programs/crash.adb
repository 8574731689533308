procedure Main is
   type Place is access Integer;
   Nowhere : Place := null;
begin
   Nowhere.all := 1;
end Main;
