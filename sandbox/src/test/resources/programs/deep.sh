# The deeper Bash is, the longer it takes to call once more: these are 50,000 calls, but not all at once.
total=0
sum() {
  if (($1 > $2)); then
    ((total += $1))
    sum $(($1 - 1)) "$2"
  fi
}
for ((from = 50000; from > 0; from -= 1000)); do
  sum "$from" $((from - 1000))
done
echo "$total"
