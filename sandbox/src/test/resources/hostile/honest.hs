-- What comes after a hostile program: uses a bit of everything that a program may have.
import Control.Concurrent
import Control.Monad
import qualified Data.ByteString as B
import qualified Data.Set as Set

main :: IO ()
main = do
    n <- readLn :: IO Int
    let room = B.replicate (24 * 1048576) 0
    forM_ [1 .. 50 :: Int] $ \i ->
        writeFile ((if odd i then "file-" else "/tmp/file-") ++ show i) (replicate 10000 'x')
    done <- newEmptyMVar
    replicateM_ 10 (forkIO (putMVar done ()))
    replicateM_ 10 (takeMVar done)
    print (sum (Set.fromList [1 .. n]) + fromIntegral (B.index room 7))
