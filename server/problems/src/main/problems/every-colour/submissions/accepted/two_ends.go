package main

func shortestPiece(beads string) int {
	n := len(beads)
	around := beads + beads
	var inside [256]int
	missing := 0
	for i := range n {
		if inside[beads[i]] == 0 {
			missing++
		}
		inside[beads[i]]++
	}
	inside = [256]int{}
	best, start := n, 0
	for end := range around {
		if inside[around[end]] == 0 {
			missing--
		}
		inside[around[end]]++
		for inside[around[start]] > 1 {
			inside[around[start]]--
			start++
		}
		if missing == 0 {
			best = min(best, end-start+1)
		}
	}
	return best
}
