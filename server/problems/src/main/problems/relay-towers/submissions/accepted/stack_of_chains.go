package main

func relays(heights []int) []int {
	answer := make([]int, len(heights))
	var chain []int
	for i := len(heights) - 1; i >= 0; i-- {
		for len(chain) > 0 && chain[len(chain)-1] <= heights[i] {
			chain = chain[:len(chain)-1]
		}
		answer[i] = len(chain)
		chain = append(chain, heights[i])
	}
	return answer
}
