procedure Main is
   Counter : Long_Long_Integer := 0 with Volatile;
begin
   loop
      Counter := Counter + 1;
   end loop;
end Main;
