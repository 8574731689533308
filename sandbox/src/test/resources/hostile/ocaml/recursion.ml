(* Calls without end.
# Ends: RTE MLE
*)
let rec deeper n = n + deeper (n + 1)
let () = print_int (deeper 1)
