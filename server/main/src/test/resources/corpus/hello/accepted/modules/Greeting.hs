module Greeting (greeting) where

greeting :: String -> String
greeting whom = "Hello " ++ whom ++ "!"
