-- Wants the compiler to start a program of its choice, which it may: in the box.
-- Ends: CE
{-# OPTIONS_GHC -F -pgmF /bin/sh #-}
main :: IO ()
main = return ()
