import Control.Monad (forever)
import Data.IORef

main :: IO ()
main = newIORef (0 :: Int) >>= \counter -> forever (modifyIORef' counter (+ 1))
