! Wants the compiler to show a file that is not the contestant's.
! Ends: CE
program main
  include '/etc/shadow'
end program main
