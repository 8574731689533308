printf -v line '%65535s' x
while :; do
  echo "$line"
done
