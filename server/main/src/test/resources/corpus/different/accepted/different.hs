main :: IO ()
main = interact (unlines . map (show . difference . map read . words) . lines)

difference :: [Integer] -> Integer
difference [a, b] = abs (a - b)
difference line = error ("no two numbers: " ++ show line)
