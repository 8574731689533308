void main()
{
    int* nowhere = null;
    *nowhere = 1;
}
