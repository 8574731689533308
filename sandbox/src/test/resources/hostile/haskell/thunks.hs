-- Remembers what is to be added instead of adding it.
-- Ends: MLE
import Control.Monad
import Data.IORef

main :: IO ()
main = do
    total <- newIORef (0 :: Integer)
    forM_ [1 ..] (\i -> modifyIORef total (+ i))
