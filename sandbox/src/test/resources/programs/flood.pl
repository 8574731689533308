my $line = "x" x 65535;
print "$line\n" while 1;
