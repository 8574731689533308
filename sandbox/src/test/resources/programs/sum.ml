let () =
  let sum = ref 0 in
  (try
     while true do
       sum := !sum + Scanf.scanf " %d" Fun.id
     done
   with End_of_file | Scanf.Scan_failure _ -> ());
  print_int !sum;
  print_newline ()
