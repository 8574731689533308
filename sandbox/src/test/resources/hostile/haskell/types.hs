-- A type that is larger than any memory.
-- Ends: CE
a x = (x, x)
b x = a (a x)
c x = b (b x)
d x = c (c x)
e x = d (d x)
f x = e (e x)

main :: IO ()
main = print (f ())
