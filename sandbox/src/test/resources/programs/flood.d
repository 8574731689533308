import std.stdio;

void main()
{
    auto line = new char[65_535];
    line[] = 'x';
    while (true)
        writeln(line);
}
