puts [].fetch(1)
