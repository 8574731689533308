# Looks for what is not for it, and writes where nothing may stay.
# Ends: RTE
for place in /box/app/x /box/src/x /etc/x /ctl/x /runner /proc/1/mem; do
  echo x 2>/dev/null >"$place" && exit 0
done
cat /etc/shadow /proc/1/environ 2>/dev/null && exit 0
exit 3
