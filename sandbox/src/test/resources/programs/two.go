package main

import "fmt"

func main() {
	fmt.Println(other(20))
}
