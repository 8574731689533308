my $n = <STDIN>;
my $sum = 0;
$sum += $_ for 1 .. $n;
print "$sum\n";
