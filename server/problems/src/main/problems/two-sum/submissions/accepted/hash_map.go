package main

func twoSum(nums []int, target int) []int {
	seenAt := make(map[int]int)
	for j, price := range nums {
		if i, found := seenAt[target-price]; found {
			return []int{i, j}
		}
		seenAt[price] = j
	}
	return nil
}
