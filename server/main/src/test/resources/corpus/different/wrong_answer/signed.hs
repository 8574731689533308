import qualified Data.ByteString.Char8 as B
import Data.Maybe (mapMaybe)

main :: IO ()
main = B.getContents >>= mapM_ (print . difference . map fst . mapMaybe B.readInt . B.words) . B.lines
  where
    difference numbers = foldr1 (-) numbers
