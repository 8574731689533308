#!/bin/sh
# Says at once what does not parse: check.sh FILE...
for file in "$@"; do
  bash -n "$file" || exit 1
done
