let () =
  let counter = ref 0 in
  while true do
    incr counter
  done
