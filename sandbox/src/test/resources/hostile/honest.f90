program honest
  implicit none
  integer(8) :: n, i, sum
  read (*, *) n
  sum = 0
  do i = 1, n
    sum = sum + i
  end do
  print '(i0)', sum
end program honest
