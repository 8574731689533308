package main

import (
	agonbufio "bufio"
	agonjson "encoding/json"
	agonfmt "fmt"
	agonmath "math"
	agonos "os"
	agonreflect "reflect"
	agonstrconv "strconv"
	agonstrings "strings"
	agonsyscall "syscall"
)

// Calls the contestant's code once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.
${if tree}
type TreeNode struct {
    Val   int
    Left  *TreeNode
    Right *TreeNode
}
${end}
${if list}
type ListNode struct {
    Val  int
    Next *ListNode
}
${end}
${if interval}
type Interval struct {
    Start int
    End   int
}
${end}

const agonMostNodes = 1000000

// Made before the contestant's own variables, so that nothing of theirs is read or printed in between.
var agonQuestions, agonAnswers = agonBegin()

var agonLine []byte
var agonAt int

func agonBegin() (*agonbufio.Reader, *agonos.File) {
	questions, _ := agonsyscall.Dup(0)
	answers, _ := agonsyscall.Dup(1)
	agonsyscall.Dup3(2, 1, 0)
	if nothing, err := agonos.Open("/dev/null"); err == nil {
		agonsyscall.Dup3(int(nothing.Fd()), 0, 0)
	}
	input := agonos.NewFile(uintptr(questions), "questions")
	return agonbufio.NewReaderSize(input, 1<<16), agonos.NewFile(uintptr(answers), "answers")
}

func agonFail(message string) {
	agonfmt.Fprintln(agonos.Stderr, message)
	agonos.Exit(1)
}

func agonEndless() {
	agonFail(agonfmt.Sprint("The result does not end after ", agonMostNodes, " nodes."))
}

func agonPeek() byte {
	for agonAt < len(agonLine) {
		switch c := agonLine[agonAt]; c {
		case ' ', '\t', '\r', '\n':
			agonAt++
		default:
			return c
		}
	}
	return 0
}

// Steps over the bracket or comma before a value; false at the end of an array.
func agonNext() bool {
	c := agonPeek()
	agonAt++
	if c == ']' || c == 0 {
		return false
	}
	if c == '[' && agonPeek() == ']' {
		agonAt++
		return false
	}
	return true
}

// Up to what stands after a number, true, false or null.
func agonWord() string {
	agonPeek()
	from := agonAt
	for agonAt < len(agonLine) && agonLine[agonAt] > ' ' && agonLine[agonAt] != ',' && agonLine[agonAt] != ']' {
		agonAt++
	}
	return string(agonLine[from:agonAt])
}

func agonLong() int64 {
	value, err := agonstrconv.ParseInt(agonWord(), 10, 64)
	if err != nil {
		agonFail("The input cannot be read: " + err.Error())
	}
	return value
}

func agonInt() int { return int(agonLong()) }

func agonDouble() float64 {
	value, _ := agonstrconv.ParseFloat(agonWord(), 64)
	return value
}

func agonBool() bool { return agonWord() == "true" }

func agonString() string {
	agonPeek()
	from := agonAt
	plain := true
	for agonAt++; agonLine[agonAt] != '"'; agonAt++ {
		if agonLine[agonAt] == '\\' {
			plain = false
			agonAt++
		}
	}
	agonAt++
	if plain {
		return string(agonLine[from+1 : agonAt-1])
	}
	var value string
	agonjson.Unmarshal(agonLine[from:agonAt], &value)
	return value
}

func agonChar() byte { return agonString()[0] }

func agonArray[T any](element func() T) func() []T {
	return func() []T {
		values := []T{}
		for agonNext() {
			values = append(values, element())
		}
		return values
	}
}

func agonNull() bool {
	missing := agonPeek() == 'n'
	if missing {
		agonAt += 4
	}
	return missing
}

func agonOrNil[T any](value func() T) func() *T {
	return func() *T {
		if agonNull() {
			return nil
		}
		read := value()
		return &read
	}
}
${if tree}

// Level by level.
func agonTree() *TreeNode {
	nodes := []*TreeNode{}
	for agonNext() {
		if agonNull() {
			nodes = append(nodes, nil)
		} else {
			nodes = append(nodes, &TreeNode{Val: agonInt()})
		}
	}
	child := 1
	for _, node := range nodes {
		if node != nil && child < len(nodes) {
			node.Left = nodes[child]
			child++
		}
		if node != nil && child < len(nodes) {
			node.Right = nodes[child]
			child++
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return nodes[0]
}

// Level by level, without what is missing at the end.
func agonTreeText(text []byte, root *TreeNode) []byte {
	nodes := []*TreeNode{root}
	text = append(text, '[')
	end := len(text)
	for i := 0; i < len(nodes); i++ {
		if len(nodes) > 2*agonMostNodes+1 {
			agonEndless()
		}
		if i > 0 {
			text = append(text, ',')
		}
		if node := nodes[i]; node == nil {
			text = append(text, "null"...)
		} else {
			text = agonstrconv.AppendInt(text, int64(node.Val), 10)
			end = len(text)
			nodes = append(nodes, node.Left, node.Right)
		}
	}
	return append(text[:end], ']')
}
${end}
${if list}

func agonList() *ListNode {
	before := &ListNode{}
	last := before
	for agonNext() {
		last.Next = &ListNode{Val: agonInt()}
		last = last.Next
	}
	return before.Next
}

func agonListText(text []byte, head *ListNode) []byte {
	text = append(text, '[')
	count := 0
	for node := head; node != nil; node = node.Next {
		if count == agonMostNodes {
			agonEndless()
		}
		if count > 0 {
			text = append(text, ',')
		}
		count++
		text = agonstrconv.AppendInt(text, int64(node.Val), 10)
	}
	return append(text, ']')
}
${end}
${if interval}

func agonInterval() Interval {
	ends := agonArray(agonInt)()
	return Interval{ends[0], ends[1]}
}
${end}

func agonText(text []byte, value agonreflect.Value) []byte {
	switch value.Kind() {
	case agonreflect.Slice, agonreflect.Array:
		return agonJoined(text, value.Len(), value.Index)
	case agonreflect.Bool:
		return agonstrconv.AppendBool(text, value.Bool())
	case agonreflect.Float64:
		return agonReal(text, value.Float())
	case agonreflect.String:
		return agonQuoted(text, value.String())
	case agonreflect.Uint8:
		return agonQuoted(text, string(rune(value.Uint())))
	case agonreflect.Struct:
		return agonJoined(text, value.NumField(), value.Field)
	case agonreflect.Pointer:
${if tree}
		if root, ok := value.Interface().(*TreeNode); ok {
			return agonTreeText(text, root)
		}
${end}
${if list}
		if head, ok := value.Interface().(*ListNode); ok {
			return agonListText(text, head)
		}
${end}
		if value.IsNil() {
			return append(text, "null"...)
		}
		return agonText(text, value.Elem())
	default:
		return agonstrconv.AppendInt(text, value.Int(), 10)
	}
}

func agonJoined(text []byte, count int, element func(int) agonreflect.Value) []byte {
	text = append(text, '[')
	for i := 0; i < count; i++ {
		if i > 0 {
			text = append(text, ',')
		}
		text = agonText(text, element(i))
	}
	return append(text, ']')
}

func agonReal(text []byte, value float64) []byte {
	size := agonmath.Abs(value)
	switch {
	case agonmath.IsNaN(value):
		return append(text, "NaN"...)
	case agonmath.IsInf(value, 0):
		if value < 0 {
			text = append(text, '-')
		}
		return append(text, "Infinity"...)
	case size != 0 && (size < 1e-6 || size >= 1e17):
		return agonstrconv.AppendFloat(text, value, 'e', -1, 64)
	}
	from := len(text)
	text = agonstrconv.AppendFloat(text, value, 'f', -1, 64)
	for _, c := range text[from:] {
		if c == '.' {
			return text
		}
	}
	return append(text, ".0"...)
}

func agonQuoted(text []byte, value string) []byte {
	text = append(text, '"')
	value = agonstrings.ToValidUTF8(value, "\uFFFD")
	for i := 0; i < len(value); i++ {
		c := value[i]
		if c == '"' || c == '\\' {
			text = append(text, '\\', c)
		} else if c < 0x20 {
			text = agonfmt.Appendf(text, "\\u%04x", c)
		} else {
			text = append(text, c)
		}
	}
	return append(text, '"')
}

func main() {
	for {
		agonLine, _ = agonQuestions.ReadBytes('\n')
		agonAt = 0
		if len(agonLine) == 0 {
			agonos.Exit(0)
		}
		agonOutput := []byte{}
${if function}
${arguments}		${call}
${end}
${if class}
		agonNext()
		agonCalls := agonArray(agonString)()
		agonNext()
		agonNext()
${arguments}		agonMade := Constructor(${names})
		agonNext()
		agonOutput = append(agonOutput, "[null"...)
		for _, agonCall := range agonCalls[1:] {
			agonNext()
			agonOutput = append(agonOutput, ',')
			switch agonCall {
${methods}			}
			agonNext()
		}
		agonOutput = append(agonOutput, ']')
${end}
		agonAnswers.Write(append(agonOutput, '\n'))
	}
}
