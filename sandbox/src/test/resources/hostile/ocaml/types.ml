(* A type that is larger than any memory.
# Ends: CE
*)
let f0 = fun x -> (x, x)
let f1 = fun y -> f0 (f0 y)
let f2 = fun y -> f1 (f1 y)
let f3 = fun y -> f2 (f2 y)
let f4 = fun y -> f3 (f3 y)
let f5 = fun y -> f4 (f4 y)
let _ = f5 (fun z -> z)
