package main

import (
	"slices"
	"strings"
)

func lonelyWords(words []string) []string {
	masons := strings.NewReplacer("j", "i", "v", "u")
	keys := make([]string, len(words))
	count := make(map[string]int)
	for i, word := range words {
		letters := []byte(masons.Replace(word))
		slices.Sort(letters)
		keys[i] = string(letters)
		count[keys[i]]++
	}
	lonely := []string{}
	for i, word := range words {
		if count[keys[i]] == 1 {
			lonely = append(lonely, word)
		}
	}
	return lonely
}
