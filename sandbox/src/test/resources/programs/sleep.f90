program snooze
  call sleep(60)
end program snooze
