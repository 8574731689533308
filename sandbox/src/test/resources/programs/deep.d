import std.stdio;

__gshared long one = 1;

long sum(long n)
{
    return n == 0 ? 0 : one * n + sum(n - 1);
}

void main()
{
    writeln(sum(50_000));
}
