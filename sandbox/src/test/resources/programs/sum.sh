sum=0
for number in $(cat); do
  ((sum += number))
done
echo "$sum"
