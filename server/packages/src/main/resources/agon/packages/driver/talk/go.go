package main

import (
    "bufio"
    "fmt"
    "os"
)

func answer(line string) string {
    return ""
}

func main() {
    in := bufio.NewScanner(os.Stdin)
    in.Buffer(nil, 1<<20)
    for in.Scan() {
        fmt.Println(answer(in.Text()))
    }
}
