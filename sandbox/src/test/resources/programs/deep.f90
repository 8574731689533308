program deep
  implicit none
  integer(8), volatile :: one = 1
  print '(i0)', total(50000_8)
contains
  recursive function total(n) result(sum)
    integer(8), intent(in) :: n
    integer(8) :: sum
    if (n == 0) then
      sum = 0
    else
      sum = one*n + total(n - 1)
    end if
  end function total
end program deep
