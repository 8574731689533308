#!/bin/sh
# Compiles and links one package: compile.sh OUT FILE... What "go build" does, without asking first
# whether the standard library has changed.
set -e
out=$1
shift
tools=$(echo /usr/lib/go-*/pkg/tool/linux_*)
"$tools/compile" -p main -complete -pack -c=2 -trimpath /box/src -importcfg /opt/agon/importcfg -o "$out/main.a" "$@"
"$tools/link" -s -importcfg /opt/agon/importcfg -buildmode=exe -o "$out/main" "$out/main.a"
rm "$out/main.a"
