import Control.Monad (forever)
import qualified Data.ByteString.Char8 as B

main :: IO ()
main = forever (B.putStr line)
  where
    line = B.snoc (B.replicate 65535 'x') '\n'
