-- Goes on after the memory is used up, again and again.
-- Ends: MLE TLE
import Control.Exception
import Control.Monad

main :: IO ()
main = forever (print (length kept + sum kept) `catch` ignore)
  where
    kept = [1 ..] :: [Int]
    ignore :: SomeException -> IO ()
    ignore _ = return ()
