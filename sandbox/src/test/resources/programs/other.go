package main

func other(x int) int {
	return 2*x + 2
}
