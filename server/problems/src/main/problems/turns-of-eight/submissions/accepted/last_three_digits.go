package main

func goodCuts(wheel string) int {
	n := len(wheel)
	good := 0
	for cut := 0; cut < n; cut++ {
		last := 0
		for back := min(n, 3); back >= 1; back-- {
			last = last*10 + int(wheel[(cut+n-back)%n]-'0')
		}
		if last%8 == 0 {
			good++
		}
	}
	return good
}
