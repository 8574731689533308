program total
  implicit none
  character(len=100) :: line
  integer(8) :: sum, x
  integer :: state, at, length
  sum = 0
  do
    read (*, '(a)', iostat=state) line
    if (state /= 0) exit
    at = 1
    do while (at <= len_trim(line))
      length = index(line(at:), ' ') - 1
      read (line(at:at + length - 1), *) x
      sum = sum + x
      at = at + length + 1
    end do
  end do
  print '(i0)', sum
end program total
