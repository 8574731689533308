-- Starts itself again with options of the runtime, of which one writes over the program.
-- Ends: OK RTE
import System.Environment
import System.Posix.Process (executeFile)

main :: IO ()
main = do
    again <- lookupEnv "AGAIN"
    case again of
        Nothing -> executeFile "/proc/self/exe" False ["+RTS", "-S/box/app/main", "-M1g"] (Just [("AGAIN", "1")])
        Just _ -> putStrLn "started again"
