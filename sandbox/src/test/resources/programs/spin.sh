counter=0
while :; do
  ((counter++))
done
