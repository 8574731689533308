import std.stdio;
import other;

void main()
{
    writeln(twice(20));
}
