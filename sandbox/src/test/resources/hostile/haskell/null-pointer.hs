-- Reads from nowhere.
-- Ends: SIGNAL:11
import Foreign

main :: IO ()
main = (peek nullPtr :: IO Int) >>= print
