program solution;
{$mode objfpc}{$H+}

begin
end.
