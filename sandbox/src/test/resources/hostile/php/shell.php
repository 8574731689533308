<?php // Starts programs, which it may: in the box.
// Ends: OK TLE RTE
exec('while :; do :; done > /dev/null 2>&1 &');
shell_exec('cat /etc/shadow');
echo file_exists('/box/app/main') ? 1 : 0;
