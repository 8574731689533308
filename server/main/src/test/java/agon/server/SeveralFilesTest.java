package agon.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.protocol.Code;
import agon.protocol.Judgement;
import agon.protocol.Mark;
import agon.protocol.Paths;
import agon.protocol.ProgramFile;
import agon.protocol.Run;
import agon.protocol.RunRequest;
import agon.protocol.Submission;
import agon.protocol.SubmitRequest;
import agon.protocol.Verdict;
import agon.sandbox.docker.DockerConfig;
import agon.sandbox.docker.DockerSandbox;
import agon.sandbox.docker.DockerTest;
import agon.sandbox.docker.RequiresDocker;
import agon.sandbox.language.Language;
import agon.sandbox.language.Languages;
import agon.server.http.Calls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of several files, over HTTP and in real boxes. */
@RequiresDocker
class SeveralFilesTest {
  @TempDir static Path folder;
  private static DockerSandbox sandbox;
  private static RunningServer server;
  private static Calls ada;

  @BeforeAll
  static void open() throws Exception {
    sandbox =
        DockerTest.open(
            DockerConfig.in(folder.resolve("boxes"))
                .withExtra(
                    Languages.all().stream()
                        .filter(Language::extra)
                        .map(Language::id)
                        .collect(Collectors.toSet())));
    server = new RunningServer(folder.resolve("data"), false, sandbox);
    ada = server.anybody().as(server.register("Ada").token());
    Calls.Reply reply =
        server
            .organizer()
            .postRaw(
                Paths.ADMIN_PROBLEMS + "?id=sum",
                RunningServer.zip(
                    "sum",
                    Map.of(
                        "problem.yaml",
                        "problem_format_version: 2025-09\nname: Sum\nlimits: {time_limit: 2}\n",
                        "statement/problem.en.md",
                        "Add.",
                        "data/sample/1.in",
                        "20 22\n",
                        "data/sample/1.ans",
                        "42\n",
                        "data/secret/1.in",
                        "-5 3\n",
                        "data/secret/1.ans",
                        "-2\n")));
    assertEquals(201, reply.status(), reply::text);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static SubmitRequest request(String language, String... namesAndTexts) {
    List<ProgramFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(new ProgramFile(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return new SubmitRequest(language, new Code("", files, null), null);
  }

  private static Submission judged(SubmitRequest request) throws InterruptedException {
    DockerTest.await(sandbox, request.language());
    Calls.Reply reply =
        ada.post(Paths.with(Paths.PROBLEM_SUBMISSIONS, "sum") + "?wait=20", request);
    assertEquals(201, reply.status(), reply::text);
    Submission submission = reply.as(Submission.class);
    String path = Paths.with(Paths.SUBMISSION, "" + submission.id());
    for (int i = 0; i < 10 && !submission.judgement().done(); i++) {
      submission = ada.get(path + "?wait=20").as(Submission.class);
    }
    assertTrue(submission.judgement().done(), submission::toString);
    return submission;
  }

  /** In each the file that starts comes last by name or by its place here. */
  static Stream<SubmitRequest> programs() {
    return Stream.of(
        request(
            "java",
            "Adder.java",
            "public class Adder { static int add(int a, int b) { return a + b; } }",
            "Reader.java",
            "import java.util.*; class Reader { static Scanner in() { return new Scanner(System.in); } }",
            "Solve.java",
            "public class Solve { public static void main(String[] a) { var in = Reader.in();"
                + " System.out.println(Adder.add(in.nextInt(), in.nextInt())); } }"),
        request(
            "cpp",
            "add.h",
            "#pragma once\nlong add(long a, long b);\n",
            "add.cc",
            "#include \"add.h\"\nlong add(long a, long b) { return a + b; }\n",
            "sum.cpp",
            "#include <iostream>\n#include \"add.h\"\nint main() { long a, b; std::cin >> a >> b; std::cout << add(a, b); }\n"),
        request(
            "c",
            "add.h",
            "long add(long, long);\n",
            "add.c",
            "#include \"add.h\"\nlong add(long a, long b) { return a + b; }\n",
            "sum.c",
            "#include <stdio.h>\n#include \"add.h\"\nint main(void) { long a, b; scanf(\"%ld %ld\", &a, &b); printf(\"%ld\\n\", add(a, b)); }\n"),
        request(
            "python",
            "a.py",
            "def add(a, b):\n    return a + b\n",
            "b.py",
            "import a\nx, y = map(int, input().split())\nprint(a.add(x, y))\n"),
        request(
            "pypy",
            "b.py",
            "def add(a, b):\n    return a + b\n",
            "a.py",
            "from b import add\nprint(add(*map(int, input().split())))\n"),
        request(
            "javascript",
            "add.js",
            "exports.add = (a, b) => a + b;\n",
            "sum.js",
            "const { add } = require('./add');\nconst [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);\nconsole.log(add(a, b));\n"),
        request(
            "typescript",
            "add.ts",
            "export function add(a: number, b: number): number { return a + b; }\n",
            "sum.ts",
            "import { add } from './add';\nimport * as fs from 'fs';\nconst [a, b] = fs.readFileSync(0, 'utf8').split(' ').map(Number);\nconsole.log(add(a, b));\n"),
        request(
            "go",
            "add.go",
            "package main\n\nfunc add(a, b int) int { return a + b }\n",
            "sum.go",
            "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tvar a, b int\n\tfmt.Scan(&a, &b)\n\tfmt.Println(add(a, b))\n}\n"),
        request(
            "rust",
            "add.rs",
            "pub fn add(a: i64, b: i64) -> i64 { a + b }\n",
            "sum.rs",
            """
            mod add;
            fn main() {
              let mut s = String::new();
              std::io::stdin().read_line(&mut s).unwrap();
              let v: Vec<i64> = s.split_whitespace().map(|x| x.parse().unwrap()).collect();
              println!("{}", add::add(v[0], v[1]));
            }
            """),
        request(
            "kotlin",
            "add.kt",
            "fun add(a: Int, b: Int) = a + b\n",
            "sum.kt",
            "fun main() {\n  val (a, b) = readln().split(' ').map { it.toInt() }\n  println(add(a, b))\n}\n"),
        request(
            "csharp",
            "Adder.cs",
            "static class Adder { public static int Add(int a, int b) { return a + b; } }\n",
            "Sum.cs",
            "using System;\nclass Sum { static void Main() { var p = Console.ReadLine().Split(' ');"
                + " Console.WriteLine(Adder.Add(int.Parse(p[0]), int.Parse(p[1]))); } }\n"),
        request(
            "ruby",
            "add.rb",
            "def add(a, b) = a + b\n",
            "sum.rb",
            "require_relative 'add'\nputs add(*gets.split.map(&:to_i))\n"),
        request(
            "haskell",
            "Add.hs",
            "module Add where\nadd :: Int -> Int -> Int\nadd a b = a + b\n",
            "Main.hs",
            "module Main where\nimport Add\nmain :: IO ()\nmain = do\n  [a, b] <- map read . words <$> getLine\n  print (add a b)\n"),
        request(
            "pascal",
            "adder.pas",
            "unit adder;\ninterface\nfunction add(a, b: longint): longint;\nimplementation\nfunction add(a, b: longint): longint;\nbegin add := a + b; end;\nend.\n",
            "sum.pas",
            "program sum;\nuses Adder;\nvar a, b: longint;\nbegin\n  read(a, b);\n  writeln(add(a, b));\nend.\n"),
        request(
            "bash",
            "add.sh",
            "add() { echo $(($1 + $2)); }\n",
            "sum.bash",
            "source add.sh\nread -r a b\nadd \"$a\" \"$b\"\n"),
        request(
            "perl",
            "Adder.pm",
            "package Adder;\nsub add { return $_[0] + $_[1]; }\n1;\n",
            "sum.pl",
            "use Adder;\nmy ($a, $b) = split ' ', <STDIN>;\nprint Adder::add($a, $b), \"\\n\";\n"),
        request(
            "php",
            "add.php",
            "<?php\nfunction add($a, $b) { return $a + $b; }\n",
            "sum.php",
            "<?php\nrequire 'add.php';\n[$a, $b] = array_map('intval', explode(' ', fgets(STDIN)));\necho add($a, $b), \"\\n\";\n"),
        request(
            "lua",
            "add.lua",
            "return function(a, b) return a + b end\n",
            "sum.lua",
            "local add = require('add')\nprint(add(io.read('n', 'n')))\n"),
        request(
            "ocaml",
            "add.ml",
            "let add a b = a + b\n",
            "sum.ml",
            "let () = Scanf.scanf \" %d %d\" (fun a b -> print_int (Add.add a b))\n"),
        request(
            "d",
            "add.d",
            "module add;\nlong plus(long a, long b) { return a + b; }\n",
            "sum.d",
            "import std.stdio;\nimport add;\nvoid main() { long a, b; readf(\" %d %d\", a, b); writeln(plus(a, b)); }\n"),
        request(
            "ada",
            "adder.ads",
            "package Adder is\n   function Add (A, B : Integer) return Integer;\nend Adder;\n",
            "adder.adb",
            "package body Adder is\n   function Add (A, B : Integer) return Integer is (A + B);\nend Adder;\n",
            "sum.adb",
            "with Ada.Integer_Text_IO; use Ada.Integer_Text_IO;\nwith Adder;\nprocedure Sum is\n   A, B : Integer;\nbegin\n   Get (A);\n   Get (B);\n   Put (Adder.Add (A, B), Width => 0);\nend Sum;\n"),
        request(
            "fortran",
            "adder.f90",
            "module adder\ncontains\n  integer function add(a, b)\n    integer, intent(in) :: a, b\n    add = a + b\n  end function\nend module\n",
            "sum.f90",
            "program sum\n  use adder\n  integer :: a, b\n  read *, a, b\n  print '(I0)', add(a, b)\nend program\n"));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramOfSeveralFilesIsAcceptedInEachLanguage(SubmitRequest request) throws Exception {
    Submission submission = judged(request);
    assertEquals(Verdict.AC, submission.judgement().verdict(), submission::toString);
    assertEquals(
        request.files().stream().map(ProgramFile::name).sorted().toList(),
        submission.files().stream().map(ProgramFile::name).sorted().toList());
  }

  private static void marked(SubmitRequest request, Verdict verdict, String file, int line)
      throws InterruptedException {
    Judgement judgement = judged(request).judgement();
    assertEquals(verdict, judgement.verdict(), judgement::toString);
    assertTrue(
        String.valueOf(judgement.message()).contains("line " + line + " of " + file),
        judgement::toString);
    assertTrue(
        judgement.marks().stream().anyMatch(mark -> at(mark, file, line)), judgement::toString);
  }

  private static boolean at(Mark mark, String file, int line) {
    return file.equals(mark.file()) && mark.line() == line;
  }

  @Test
  void aCompileErrorNamesTheFileAndMarksItsLine() throws Exception {
    marked(
        request("python", "main.py", "import add\n", "add.py", "x = 1\ndef add(:\n"),
        Verdict.CE,
        "add.py",
        2);
    marked(
        request("cpp", "main.cpp", "#include \"a.h\"\nint main() {}\n", "a.h", "\nint x = y;\n"),
        Verdict.CE,
        "a.h",
        2);
    marked(
        request(
            "java",
            "Main.java",
            "class Main { public static void main(String[] a) {} }\n",
            "Tree.java",
            "class Tree {\n  int x = y;\n}\n"),
        Verdict.CE,
        "Tree.java",
        2);
    marked(
        request(
            "go", "main.go", "package main\nfunc main() {}\n", "b.go", "package main\nvar x y\n"),
        Verdict.CE,
        "b.go",
        2);
    marked(
        request("rust", "main.rs", "mod b;\nfn main() {}\n", "b.rs", "\nfn f() -> i32 { y }\n"),
        Verdict.CE,
        "b.rs",
        2);
  }

  @Test
  void twoClassesThatWantOneFileAreACompileError() throws Exception {
    String text = "public class Main { public static void main(String[] a) {} }\n";
    Judgement judgement =
        judged(request("java", "A.java", "class A {}", "Main.java", text, "B.java", text))
            .judgement();
    assertEquals(Verdict.CE, judgement.verdict(), judgement::toString);
  }

  @Test
  void aCrashNamesTheFileInWhichItWas() throws Exception {
    marked(
        request("python", "main.py", "import b\nb.f()\n", "b.py", "def f():\n    return 1 // 0\n"),
        Verdict.RTE,
        "b.py",
        2);
    marked(
        request(
            "java",
            "Main.java",
            "class Main { public static void main(String[] a) { Tree.f(0); } }\n",
            "Tree.java",
            "class Tree {\n  static int f(int x) { return 1 / x; }\n}\n"),
        Verdict.RTE,
        "Tree.java",
        2);
  }

  @Test
  void aRunHasSeveralFilesToo() throws Exception {
    DockerTest.await(sandbox, "python");
    Code code =
        request(
                "python",
                "solve.py",
                "import b\nprint(b.x)\n",
                "b.py",
                "x = sum(map(int, input().split()))\n")
            .code();
    Run run =
        ada.post(
                Paths.with(Paths.PROBLEM_RUNS, "sum") + "?wait=20",
                new RunRequest("python", code, List.of()))
            .as(Run.class);
    assertEquals(Verdict.AC, run.judgement().verdict(), run::toString);
  }
}
