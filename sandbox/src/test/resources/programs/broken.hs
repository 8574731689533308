main :: IO ()
main = print count

count :: Int
count = "no number"
