program crash
  implicit none
  integer :: x
  read (*, *) x
  print *, x
end program crash
