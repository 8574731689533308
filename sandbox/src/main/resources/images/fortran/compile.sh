#!/bin/sh
# Makes one program of Fortran sources. The first holds it, and may use the modules of the others,
# which are therefore compiled before it.
out=$1
first=$2
shift 2
exec gfortran -O2 -J/tmp -o "$out/main" "$@" "$first"
