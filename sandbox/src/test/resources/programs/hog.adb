procedure Main is
   type Block is array (1 .. 2 ** 18) of Integer with Volatile_Components;
   type Place is access Block;
   Kept : Place;
begin
   loop
      Kept := new Block;
      Kept.all := (others => 1);
   end loop;
end Main;
