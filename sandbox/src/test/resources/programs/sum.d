import std.algorithm, std.conv, std.stdio;

void main()
{
    long sum = 0;
    foreach (line; stdin.byLine())
        foreach (number; line.splitter)
            sum += number.to!long;
    writeln(sum);
}
