import qualified Data.ByteString.Char8 as B

solve :: [B.ByteString] -> String
solve _ = ""

main :: IO ()
main = do
    text <- B.getContents
    putStrLn (solve (B.words text))
