package main

import (
	"fmt"
	"io"
	"os"
)

var early, _ = fmt.Println("first")

func add(left int, words []string, right int64) int64 {
	count := 0
	for _, word := range words {
		if word == "a" {
			count++
		}
	}
	fmt.Println("noise", len(words), count)
	if rest, _ := io.ReadAll(os.Stdin); len(rest) > 0 {
		return -1
	}
	return int64(left) + right
}
