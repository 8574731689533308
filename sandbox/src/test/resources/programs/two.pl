use FindBin;
require "$FindBin::RealBin/other.pl";

print other(20), "\n";
