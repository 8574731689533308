package main

func main() {
	var count int = "this is an error: no number"
	_ = count
}
