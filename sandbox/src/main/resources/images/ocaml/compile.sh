#!/bin/sh
# Makes one program of OCaml sources, in the order in which they need each other. What lies between
# sources and program goes to /tmp, so that only the program is kept.
out=$1
shift
cp "$@" /tmp && cd /tmp || exit 1
order=$(ocamldep -sort -one-line ./*.ml) || exit 1
# shellcheck disable=SC2086 # names without blanks
exec ocamlopt -I +unix -I +str -o "$out/main" unix.cmxa str.cmxa $order
