#!/bin/sh
# Makes one program of Pascal sources, of which the first holds it and the others units that it uses.
out=$1
first=$2
exec fpc -l- -v0ew -O2 -XS -Xs -Sg -FU/tmp "-o$out/main" "$first"
