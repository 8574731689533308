(* Takes a number for a pointer.
# Ends: SIGNAL:11 RTE
*)
let () = print_string (fst (Obj.magic 12345678 : string * int))
