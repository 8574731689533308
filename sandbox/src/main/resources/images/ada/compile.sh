#!/bin/sh
# Makes one program of Ada sources, of which the first holds it and the others units that it needs.
# What lies between sources and program goes to /tmp, so that only the program is kept.
cd /tmp && exec gnatmake -q -O2 -gnat2022 "-I${2%/*}" -o "$1/main" "$2"
