! Starts a shell that leaves processes behind.
! Ends: OK TLE
program main
  call execute_command_line('setsid sleep 1000 & (while :; do :; done) &', wait=.false.)
  call system('cat /etc/shadow')
end program main
