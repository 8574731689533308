program flood
  implicit none
  do
    print '(a)', repeat('x', 65535)
  end do
end program flood
