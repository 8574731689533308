# Runs while it is compiled, and leaves processes behind.
# Ends: OK CE
BEGIN {
    system('setsid sleep 1000 & (while :; do :; done) &');
    open(my $left, '>', '/tmp/left');
}
print "done\n";
