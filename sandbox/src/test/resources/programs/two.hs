import Other (other)

main :: IO ()
main = print (other 20)
