sub other {
    my $x = shift;
    return 2 * $x + 2;
}

1;
