program two
  use other
  implicit none
  print '(i0)', twice(20)
end program two
