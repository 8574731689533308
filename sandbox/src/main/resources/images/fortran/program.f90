program solution
  implicit none
end program solution
