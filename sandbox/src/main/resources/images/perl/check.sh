#!/bin/sh
# Says at once what does not parse, and nothing of what does: check.sh FILE...
for file in "$@"; do
  said=$(perl -c "$file" 2>&1) || {
    printf '%s\n' "$said" >&2
    exit 1
  }
done
