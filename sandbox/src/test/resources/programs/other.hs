module Other (other) where

other :: Int -> Int
other x = 2 * x + 2
