use strict;
my $nothing;
$nothing->method();
