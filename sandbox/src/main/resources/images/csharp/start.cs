using System;
using System.Reflection;
using System.Text;

/// Starts a program: start.exe PROGRAM ARGUMENTS... What it writes as UTF-8 has no byte order mark
/// before it, as with Microsoft's runtime of today; Mono writes one when Console.OutputEncoding is set.
static class Start {
    static int Main(string[] all) {
        typeof(UTF8Encoding)
            .GetField("_emitUTF8Identifier", BindingFlags.NonPublic | BindingFlags.Instance)
            .SetValue(Encoding.UTF8, false);
        string[] args = new string[all.Length - 1];
        Array.Copy(all, 1, args, 0, args.Length);
        return AppDomain.CurrentDomain.ExecuteAssembly(all[0], args);
    }
}
