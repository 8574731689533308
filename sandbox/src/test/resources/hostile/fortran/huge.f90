! More static data than anybody has.
! Ends: CE RTE MLE
program main
  implicit none
  integer(8), save :: kept(1000000000)
  kept = 1
  print *, kept(size(kept))
end program main
