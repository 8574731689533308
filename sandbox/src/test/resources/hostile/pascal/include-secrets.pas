// Wants the compiler to show a file that is not the contestant's.
// Ends: CE
{$I /etc/shadow}
begin
end.
