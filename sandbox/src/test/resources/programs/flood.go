package main

import (
	"os"
	"strings"
)

func main() {
	line := strings.Repeat("x", 65535) + "\n"
	for {
		os.Stdout.WriteString(line)
	}
}
