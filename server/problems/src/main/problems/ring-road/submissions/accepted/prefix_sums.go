package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	n, q := number(in), number(in)
	stone := make([]int, n+1)
	for i := range n {
		stone[i+1] = stone[i] + number(in)
	}
	for range q {
		a, b := number(in), number(in)
		way := stone[max(a, b)-1] - stone[min(a, b)-1]
		fmt.Fprintln(out, min(way, stone[n]-way))
	}
}

func number(in *bufio.Reader) int {
	c, _ := in.ReadByte()
	for c < '0' {
		c, _ = in.ReadByte()
	}
	value := 0
	for c >= '0' {
		value = value*10 + int(c-'0')
		c, _ = in.ReadByte()
	}
	return value
}
