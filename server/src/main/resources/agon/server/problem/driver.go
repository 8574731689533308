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

// Calls the contestant's function once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.

// Made before the contestant's own variables, so that nothing of theirs is read or printed in between.
var agonQuestions, agonAnswers = agonBegin()

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

func agonText(text []byte, value agonreflect.Value) []byte {
	switch value.Kind() {
	case agonreflect.Slice, agonreflect.Array:
		text = append(text, '[')
		for i := 0; i < value.Len(); i++ {
			if i > 0 {
				text = append(text, ',')
			}
			text = agonText(text, value.Index(i))
		}
		return append(text, ']')
	case agonreflect.Bool:
		return agonstrconv.AppendBool(text, value.Bool())
	case agonreflect.Float64:
		return agonReal(text, value.Float())
	case agonreflect.String:
		return agonQuoted(text, value.String())
	default:
		return agonstrconv.AppendInt(text, value.Int(), 10)
	}
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
		agonLine, _ := agonQuestions.ReadBytes('\n')
		if len(agonLine) == 0 {
			agonos.Exit(0)
		}
${arguments}		if agonErr := agonjson.Unmarshal(agonLine, &[${count}]any{${pointers}}); agonErr != nil {
			agonfmt.Fprintln(agonos.Stderr, "The input cannot be read:", agonErr)
			agonos.Exit(1)
		}
		agonResult := ${function}(${names})
		agonAnswers.Write(append(agonText(nil, agonreflect.ValueOf(agonResult)), '\n'))
	}
}
