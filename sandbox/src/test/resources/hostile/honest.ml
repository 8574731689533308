let () =
  let n = int_of_string (input_line stdin) in
  let sum = ref 0 in
  for i = 1 to n do
    sum := !sum + i
  done;
  print_int !sum;
  print_newline ()
