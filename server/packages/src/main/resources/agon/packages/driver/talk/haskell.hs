import System.IO

answer :: String -> String
answer _ = ""

main :: IO ()
main = do
    hSetBuffering stdout LineBuffering
    interact (unlines . map answer . lines)
