-- Waits for what nobody can bring.
-- Ends: RTE
import Control.Concurrent.MVar

main :: IO ()
main = newEmptyMVar >>= takeMVar
