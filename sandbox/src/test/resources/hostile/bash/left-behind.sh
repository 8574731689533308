# Leaves processes that outlive it, one of them deaf to signals.
# Ends: OK
(trap '' TERM HUP INT; while :; do :; done) &
setsid sleep 1000 &
exit 0
