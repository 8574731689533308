// Computes for ever while it is compiled.
// Ends: CE
int endless()
{
    int n = 0;
    while (true)
        n++;
    return n;
}

enum never = endless();

void main()
{
}
