import std.conv, std.stdio, std.string;

void main()
{
    const n = readln().strip.to!long;
    long sum = 0;
    foreach (i; 1 .. n + 1)
        sum += i;
    writeln(sum);
}
