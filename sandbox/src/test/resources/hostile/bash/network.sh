# Bash opens connections by itself.
# Ends: RTE
exec 3<>/dev/tcp/127.0.0.1/22 || exit 7
