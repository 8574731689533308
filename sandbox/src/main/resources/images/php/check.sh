#!/bin/sh
# Says at once what does not parse, and nothing of what does: check.sh FILE...
for file in "$@"; do
  said=$(php -d display_errors=stdout -d log_errors=0 -l "$file") || {
    printf '%s\n' "$said" >&2
    exit 1
  }
done
