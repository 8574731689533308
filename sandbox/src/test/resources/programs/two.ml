let () =
  print_int (Other.other 20);
  print_newline ()
