-- Calls without end: the stack is a part of the heap.
-- Ends: MLE
total :: Integer -> Integer
total n = n + total (n + 1)

main :: IO ()
main = print (total 1)
