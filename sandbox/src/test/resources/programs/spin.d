shared long counter;

void main()
{
    import core.atomic;

    while (true)
        atomicOp!"+="(counter, 1);
}
