import Data.Array.Unboxed
import qualified Data.ByteString.Char8 as B
import Data.Maybe (mapMaybe)

numbers :: IO [Int]
numbers = map fst . mapMaybe B.readInt . B.words <$> B.getContents

trips :: (Int -> Int -> Int) -> [Int] -> [Int]
trips way (a : b : rest) = way a b : trips way rest
trips _ _ = []

main :: IO ()
main = do
    n : _ : rest <- numbers
    let (lengths, asked) = splitAt n rest
        stone = listArray (1, n + 1) (scanl (+) 0 lengths) :: UArray Int Int
        shorter a b = min way (stone ! (n + 1) - way)
          where
            way = abs (stone ! a - stone ! b)
    putStr (unlines (map show (trips shorter asked)))
