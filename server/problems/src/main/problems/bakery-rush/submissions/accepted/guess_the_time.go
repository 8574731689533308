package main

func secondsUntilDone(loaves int, ovens [][]int) int64 {
	low, high := 0, 2_000_000_000_000_000
	for high-low > 1 {
		time := (low + high) / 2
		done := 0
		for _, oven := range ovens {
			hot := oven[0] * oven[1]
			cycle := hot + oven[2]
			done += time/cycle*oven[1] + min(time%cycle, hot)/oven[0]
			if done >= loaves {
				break
			}
		}
		if done >= loaves {
			high = time
		} else {
			low = time
		}
	}
	return int64(high)
}
