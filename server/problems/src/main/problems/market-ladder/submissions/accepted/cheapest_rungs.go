package main

import "sort"

func longestLadder(values []int, step int) int {
	var cheapest []int
	for _, value := range values {
		rung := sort.SearchInts(cheapest, value-step+1)
		if rung == len(cheapest) {
			cheapest = append(cheapest, value)
		} else {
			cheapest[rung] = min(cheapest[rung], value)
		}
	}
	return len(cheapest)
}
