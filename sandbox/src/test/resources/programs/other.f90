module other
  implicit none
contains
  integer function twice(x)
    integer, intent(in) :: x
    twice = 2*x + 2
  end function twice
end module other
