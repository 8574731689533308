package main

import (
    "bufio"
    "fmt"
    "os"
)

func main() {
    in := bufio.NewReader(os.Stdin)
    out := bufio.NewWriter(os.Stdout)
    defer out.Flush()

    var first string
    fmt.Fscan(in, &first)

    answer := ""
    fmt.Fprintln(out, answer)
}
