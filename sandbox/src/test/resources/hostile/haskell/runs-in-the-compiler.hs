-- Runs while it is compiled: leaves files and processes behind.
-- Ends: CE OK
{-# LANGUAGE TemplateHaskell #-}
import Language.Haskell.TH
import System.Process

main :: IO ()
main = print $(runIO (do
    writeFile "/tmp/left" "x"
    _ <- spawnCommand "while :; do :; done"
    _ <- spawnCommand "setsid sleep 1000"
    return ()) >> [| 1 :: Int |])
