program hog
  implicit none
  integer, pointer, volatile :: kept(:)
  do
    allocate (kept(2**18))
    kept = 1
  end do
end program hog
