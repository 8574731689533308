package main

import "sort"

func bestPay(requests [][]int, gap int) int64 {
	sort.Slice(requests, func(i, j int) bool { return requests[i][1] < requests[j][1] })
	best := []int64{0}
	for i, request := range requests {
		before := sort.Search(i, func(j int) bool { return requests[j][1] > request[0]-gap })
		best = append(best, max(best[i], best[before]+int64(request[2])))
	}
	return best[len(requests)]
}
