package main

func diagnose(text string) int {
	closes := map[byte]byte{'(': ')', '[': ']', '{': '}'}
	var wanted []byte
	for i := 0; i < len(text); i++ {
		if partner, opens := closes[text[i]]; opens {
			wanted = append(wanted, partner)
		} else if len(wanted) == 0 || wanted[len(wanted)-1] != text[i] {
			return i
		} else {
			wanted = wanted[:len(wanted)-1]
		}
	}
	if len(wanted) > 0 {
		return len(text)
	}
	return -1
}
