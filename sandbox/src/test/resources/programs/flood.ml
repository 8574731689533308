let () =
  let line = String.make 65535 'x' in
  while true do
    print_endline line
  done
