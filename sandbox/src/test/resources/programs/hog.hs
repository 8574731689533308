import qualified Data.ByteString as B
import Data.IORef

main :: IO ()
main = newIORef [] >>= grow 1
  where
    grow :: Int -> IORef [B.ByteString] -> IO ()
    grow count kept = do
        let block = B.replicate 1048576 (fromIntegral count)
        block `seq` modifyIORef' kept (block :)
        grow (count + 1) kept
