// The JIT compiler merges no method of the program into those that call it: whoever reads a stack
// trace finds each of them, and its line.
[assembly: System.Diagnostics.Debuggable(true, true)]
