-- Threads without end; the kernel sees one of them.
-- Ends: MLE TLE
import Control.Concurrent
import Control.Monad

main :: IO ()
main = forever (forkIO (forever (threadDelay 1000000)))
