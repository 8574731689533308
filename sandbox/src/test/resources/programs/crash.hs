import System.Environment (getArgs)

main :: IO ()
main = getArgs >>= \words -> putStrLn (words !! 3)
