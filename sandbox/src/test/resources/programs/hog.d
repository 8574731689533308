void main()
{
    ubyte[][] kept;
    while (true)
    {
        kept ~= new ubyte[1 << 20];
        kept[$ - 1][] = 1;
    }
}
