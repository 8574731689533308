package agon.packages.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.Grading;
import agon.packages.Guide;
import agon.packages.Judging;
import agon.packages.JurySubmission;
import agon.packages.PackageFile;
import agon.packages.PackageOnDisk;
import agon.packages.ProblemPackage;
import agon.packages.Proofs;
import agon.packages.TestCase;
import agon.packages.TestGroup;
import agon.packages.files.BadPackageException;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.protocol.Level;
import agon.protocol.Limits;
import agon.protocol.ProblemKind;
import agon.protocol.Verdict;
import agon.sandbox.CompileLimits;
import agon.sandbox.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageReaderTest {
  private static final String YAML =
      """
      problem_format_version: 2025-09
      name: Two Sum
      uuid: 0d1f3c52-0000-4000-8000-000000000001
      keywords: [array, easy, hash table]
      limits: {time_limit: 1.5, memory: 256}
      """;
  private static final String SIGNATURE =
      """
      function: twoSum
      parameters:
        - {name: nums, type: "int[]"}
        - {name: target, type: int}
      returns: "int[]"
      compare: any-order
      """;

  @TempDir Path root;

  private PackageOnDisk function() {
    return new PackageOnDisk(root.resolve("two-sum"))
        .with("problem.yaml", YAML)
        .with("signature.yaml", SIGNATURE)
        .with("statement/problem.en.md", "Find **two**.\n\n{{remainingsamples}}\n")
        .with("statement/problem.sv.md", "Hitta.")
        .with("data/sample/1.in", "[[2,7],9]\n")
        .with("data/sample/1.ans", "[0,1]\n")
        .with("data/sample/1.md", "Because 2 + 7 is 9.")
        .with("data/secret/02.in", "[[3,3],6]\n")
        .with("data/secret/02.ans", "[1,0]\n")
        .with("data/secret/01.in", "[[],0]\n")
        .with("data/secret/01.ans", "[]\n")
        .with("submissions/accepted/a.py", "pass\n")
        .with("submissions/wrong_answer/b.cpp", "int x;\n")
        .with("submissions/brute_force/c.java", "class C {}\n")
        .with("submissions/mine/d.py", "# @EXPECTED_RESULTS@: CORRECT, TIMELIMIT\n");
  }

  private PackageOnDisk legacy() {
    return new PackageOnDisk(root.resolve("sums"))
        .with("problem.yaml", "validator_flags: float_tolerance 1e-4\nkeywords: math HARD\n")
        .with("problem_statement/problem.tex", "\\problemname{Sums of \\LaTeX}\nAdd.\n")
        .with(".timelimit", "3\n")
        .with("data/secret/a/2.in", "")
        .with("data/secret/a/2.ans", "")
        .with("data/secret/a-b.in", "1")
        .with("data/secret/a-b.ans", "1")
        .with("data/secret/a-b.desc", "one");
  }

  @Test
  void aFunctionProblemIsReadWithAllItsParts() throws Exception {
    ProblemPackage read = PackageReader.read(function().folder());
    assertEquals("two-sum", read.id());
    assertEquals("Two Sum", read.title());
    assertEquals("Find **two**.\n", read.statement());
    assertEquals(Level.EASY, read.level());
    assertEquals(List.of("array", "hash table"), read.tags());
    assertEquals(new Limits(1500, 256), read.limits());
    assertEquals(ProblemKind.FUNCTION, read.kind());
    assertEquals("json any-order", read.comparison().text());
    assertEquals(List.of("1", "01", "02"), read.tests().stream().map(TestCase::name).toList());
    TestCase sample = read.tests().getFirst();
    assertTrue(sample.sample());
    assertArrayEquals("[[2,7],9]\n".getBytes(StandardCharsets.UTF_8), sample.input().bytes());
    assertEquals("Because 2 + 7 is 9.", sample.explanation());
    assertNull(read.tests().getLast().explanation());
    assertEquals(
        List.of(
            "submissions/accepted/a.py python [AC]",
            "submissions/brute_force/c.java java [MLE, OLE, RTE, TLE]",
            "submissions/mine/d.py python [AC, TLE]",
            "submissions/wrong_answer/b.cpp cpp [WA]"),
        read.submissions().stream()
            .map(s -> s.path() + " " + s.language() + " " + sorted(s.expected()))
            .toList());
    assertEquals(64, read.sha256().length());
  }

  private static List<String> sorted(Set<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::name).sorted().toList();
  }

  @Test
  void aLegacyProblemIsReadWithItsOwnNamesForThings() throws Exception {
    ProblemPackage read = PackageReader.read(legacy().folder());
    assertEquals("Sums of LaTeX", read.title());
    assertEquals(ProblemKind.PROGRAM, read.kind());
    assertEquals(new Limits(3000, 1024), read.limits());
    assertEquals(Level.HARD, read.level());
    assertEquals(List.of("math"), read.tags());
    assertEquals("tokens float_tolerance 1.0E-4", read.comparison().text());
    assertEquals(List.of("a/2", "a-b"), read.tests().stream().map(TestCase::name).toList());
    assertEquals("one", read.tests().getLast().explanation());
  }

  @Test
  void aLegacyProblemWithoutANameIsCalledAsItsFolder() throws Exception {
    PackageOnDisk disk = legacy().without("problem_statement/problem.tex");
    disk.with("problem_statement/problem.en.md", "Add.\n");
    assertEquals("sums", PackageReader.read(disk.folder()).title());
    disk.without("problem_statement/problem.en.md");
    disk.with("problem_statement/problem.en.tex", "\\problemname{}\nAdd.\n");
    assertEquals("sums", PackageReader.read(disk.folder()).title());
    disk.with("problem_statement/problem.en.tex", "\\problemname{Old {\\it sums}}\nAdd.\n");
    assertEquals("Old sums", PackageReader.read(disk.folder()).title());
  }

  @Test
  void domjudgeNamesTheTimeLimitInItsOwnFile() throws Exception {
    PackageOnDisk disk = legacy().with("domjudge-problem.ini", "color=red\ntimelimit='0.5'\n");
    assertEquals(500, PackageReader.read(disk.folder()).limits().cpuMs());
  }

  @Test
  void validatorArgumentsComeFromTheNearestGroup() throws Exception {
    PackageOnDisk disk =
        function()
            .without("signature.yaml")
            .with("data/sample/test_group.yaml", "output_validator_args: [case_sensitive]\n")
            .with("data/secret/test_group.yaml", "output_validator_args: [case_sensitive]\n");
    assertEquals("tokens case_sensitive", PackageReader.read(disk.folder()).comparison().text());
    disk.without("data/sample/test_group.yaml");
    assertEquals(
        List.of(List.of(), List.of("case_sensitive"), List.of("case_sensitive")),
        PackageReader.read(disk.folder()).tests().stream().map(TestCase::validatorArgs).toList());
  }

  @Test
  void aZipIsReadLikeItsFolderWithOrWithoutAFolderInside() throws Exception {
    ProblemPackage folder = PackageReader.read(function().folder());
    Path flat = function().zip(root.resolve("Two_Sum.zip"), "");
    Path nested = function().zip(root.resolve("upload-123.zip"), "two-sum/");
    for (Path zip : List.of(flat, nested)) {
      ProblemPackage read = PackageReader.read(zip);
      assertEquals("two-sum", read.id());
      assertEquals(folder.sha256(), read.sha256());
      assertEquals(folder.tests().size(), read.tests().size());
    }
  }

  @Test
  void theHashIsOfNamesAndContents() throws Exception {
    String first = PackageReader.read(function().folder()).sha256();
    assertEquals(first, PackageReader.read(function().folder()).sha256());
    String second =
        PackageReader.read(function().with("data/secret/02.ans", "[0, 1]\n").folder()).sha256();
    assertNotEquals(first, second);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    PackageOnDisk disk =
        function()
            .with(
                "problem.yaml",
                """
                problem_format_version: 2025-09
                name: ""
                titel: x
                type: [interactive, submit-answer, odd]
                limits: {time_limit: 0, memory: lots}
                """)
            .with(
                "signature.yaml",
                """
                function: twoSum
                parameters:
                  - {name: nums, type: "int[]"}
                  - {name: class, type: number}
                compare: sorted
                """)
            .with("output_validator/check.txt", "x")
            .with("static_validator/check.py", "x")
            .with("data/secret/03.in", "x")
            .with("data/secret/04.ans", "x");
    assertEquals(
        List.of(
            "problem.yaml, titel",
            "problem.yaml, type",
            "problem.yaml, type",
            "static_validator/",
            "problem.yaml, name",
            "problem.yaml, limits.memory",
            "problem.yaml, limits",
            "data/secret/04.ans",
            "data/secret/03.in",
            "signature.yaml, parameters[1]",
            "signature.yaml, returns",
            "signature.yaml, compare",
            "output_validator"),
        places(refusal(disk.folder())));
  }

  private PackageOnDisk program() {
    return function()
        .without("signature.yaml")
        .with("problem.yaml", YAML + "type: scoring\n")
        .with("output_validator/check.cpp", "int main() { return {{code}}; }")
        .with("output_validator/check.h", "");
  }

  @Test
  void aValidatorOfSeveralFilesIsReadWithItsEntryFirst() throws Exception {
    PackageOnDisk disk =
        program().with("problem.yaml", YAML + "constants: {code: 42}\ntype: pass-fail\n");
    Judging.Validator validator = PackageReader.read(disk.folder()).judging().validator();
    assertEquals("cpp", validator == null ? "none" : validator.language());
    assertEquals(
        List.of("check.cpp", "check.h"),
        validator == null ? List.of() : validator.files().stream().map(SourceFile::name).toList());
    assertEquals(
        "int main() { return 42; }", validator == null ? "" : validator.files().getFirst().text());
  }

  private static Judging.Validator validator(Judging judging) {
    Judging.Validator validator = judging.validator();
    if (validator == null) {
      throw new AssertionError("There is no validator.");
    }
    return validator;
  }

  @Test
  void aValidatorMayBringScriptsThatBuildAndStartIt() throws Exception {
    PackageOnDisk disk =
        legacy()
            .with("problem.yaml", "validation: custom\nname: Sums\n")
            .with("output_validators/mine/build", "#!/bin/sh\ncc -o checker checker.c\n")
            .with("output_validators/mine/run", "#!/bin/sh\nexec ./checker \"$@\"\n")
            .with("output_validators/mine/checker.c", "int main() { return 42; }");
    Judging.Validator compiled = validator(PackageReader.read(disk.folder()).judging());
    assertEquals("cpp", compiled.language());
    assertEquals(
        List.of("build", "checker.c", "run"),
        compiled.files().stream().map(SourceFile::name).toList());
    disk.without("output_validators/mine/build")
        .without("output_validators/mine/checker.c")
        .with("output_validators/mine/run", "#!/usr/bin/env python3\nexit(42)\n");
    assertEquals("python", validator(PackageReader.read(disk.folder()).judging()).language());
  }

  @Test
  void argumentsMayStandBetweenQuotationMarks() throws Exception {
    PackageOnDisk disk =
        legacy()
            .with(
                "problem.yaml",
                "name: Sums\nvalidation: custom\nvalidator_flags: --say \"well done\" 'a b'c\n")
            .with("data/secret/a/testdata.yaml", "output_validator_flags: {name: v, flags: -x 1}\n")
            .with("output_validators/v.py", "");
    assertEquals(
        List.of(
            List.of("--say", "well done", "a bc", "-x", "1"),
            List.of("--say", "well done", "a bc")),
        PackageReader.read(disk.folder()).tests().stream().map(TestCase::validatorArgs).toList());
  }

  @Test
  void inputValidatorsMayGetArgumentsOfTheirOwn() throws Exception {
    PackageOnDisk disk =
        program()
            .with("problem.yaml", YAML + "type: pass-fail\n")
            .with("input_validators/limits.py", "")
            .with("input_validators/form/main.py", "")
            .with("data/secret/test_group.yaml", "input_validator_args: {limits: [-n, '5']}\n")
            .with("data/sample/test_group.yaml", "input_validator_args: [all]\n");
    Proofs proofs = PackageReader.read(disk.folder()).proofs();
    assertEquals(
        Set.of("input_validators/limits.py", "input_validators/form"),
        proofs.inputValidators().keySet());
    assertEquals(List.of("-n", "5"), proofs.args("secret/01", "input_validators/limits.py"));
    assertEquals(List.of(), proofs.args("secret/01", "input_validators/form"));
    assertEquals(List.of("all"), proofs.args("sample/1", "input_validators/form"));
    disk.with("data/secret/test_group.yaml", "input_validator_args: {name: form, flags: -q 'a b'}");
    assertEquals(
        List.of("-q", "a b"),
        PackageReader.read(disk.folder()).proofs().args("secret/01", "input_validators/form"));
  }

  @Test
  void compilersHaveTheLimitsThatThePackageNames() throws Exception {
    PackageOnDisk disk =
        legacy()
            .with(
                "problem.yaml",
                "name: Sums\nlimits: {compilation_time: 20, compilation_memory: 300}\n");
    assertEquals(
        new CompileLimits(20, 300), PackageReader.read(disk.folder()).judging().compiling());
    assertEquals(
        CompileLimits.USUAL,
        PackageReader.read(disk.with("problem.yaml", "name: Sums").folder()).judging().compiling());
  }

  @Test
  void aPackageMadeForDomjudgeHasItsStatementOutside() throws Exception {
    PackageOnDisk disk =
        legacy()
            .without("problem_statement/problem.tex")
            .with("problem.yaml", "name: Sums\n")
            .with("problem.pdf", "%PDF");
    ProblemPackage read = PackageReader.read(disk.folder());
    assertEquals("problem.pdf", read.statements().getFirst().pdf());
    assertEquals(List.of("problem.pdf"), read.files().stream().map(PackageFile::path).toList());
  }

  @Test
  void aGraderThatNoGroupAsksForDoesNoHarm() throws Exception {
    PackageOnDisk disk =
        legacy()
            .with(
                "problem.yaml",
                "name: Sums\ntype: scoring\ngrading: {accept_score: 7, on_reject: grade}\n")
            .with("graders/mine.py", "");
    TestGroup all = PackageReader.read(disk.folder()).judging().groups();
    Grading secret = all == null ? null : all.groups().getFirst().grading();
    assertEquals(7, secret == null ? 0 : secret.accept());
    assertFalse(secret == null || secret.stopOnReject());
    disk.with("data/secret/testdata.yaml", "grading: custom\n");
    assertEquals(
        List.of("data/secret/testdata.yaml, grading", "data/secret/a/testdata.yaml, grading"),
        places(refusal(disk.folder())));
  }

  @Test
  void aSolutionStartsWhereThePackageSays() throws Exception {
    PackageOnDisk disk =
        program()
            .with("submissions/accepted/two/a.py", "def main():\n  pass\n")
            .with("submissions/accepted/two/b.py", "x = 1\n")
            .with("submissions/partially_accepted/c.py", "x = 1\n")
            .with("data/secret/test_group.yaml", "max_score: 10\n")
            .with("submissions/submissions.yaml", "accepted/two: {entrypoint: b.py}\n");
    List<JurySubmission> all = PackageReader.read(disk.folder()).submissions();
    assertEquals("b.py", named(all, "two").files().getFirst().name());
    assertTrue(named(all, "c.py").expected().containsAll(Set.of(Verdict.AC, Verdict.WA)));
  }

  @Test
  void groupsOf2025ShareTheirPoints() throws Exception {
    PackageOnDisk disk =
        program()
            .without("data/secret/01.in")
            .without("data/secret/01.ans")
            .without("data/secret/02.in")
            .without("data/secret/02.ans")
            .with("data/secret/a/1.in", "")
            .with("data/secret/a/1.ans", "")
            .with("data/secret/a/test_group.yaml", "max_score: 30\n")
            .with("data/secret/b/1.in", "")
            .with("data/secret/b/1.ans", "")
            .with("data/secret/b/2.in", "")
            .with("data/secret/b/2.ans", "")
            .with(
                "data/secret/b/test_group.yaml",
                "max_score: 70\nscore_aggregation: sum\nrequire_pass: [secret/a]\n");
    TestGroup all = PackageReader.read(disk.folder()).judging().groups();
    List<TestGroup> groups = all == null ? List.of() : all.groups().getLast().groups();
    assertEquals(
        List.of("secret/a PASS_FAIL 30.0 30.0 []", "secret/b SUM 35.0 70.0 [secret/a]"),
        groups.stream()
            .map(group ->
                "%s %s %s %s %s"
                    .formatted(
                        group.path(),
                        group.grading().score(),
                        group.grading().accept(),
                        group.grading().max(),
                        group.grading().requirePass()))
            .toList());
    assertEquals(
        List.of("data/secret/b/test_group.yaml, require_pass"),
        places(
            refusal(
                disk.with(
                        "data/secret/b/test_group.yaml", "max_score: 70\nrequire_pass: secret/c\n")
                    .folder())));
  }

  @Test
  void solutionsAreReadAsTheyAreOutThere() throws Exception {
    PackageOnDisk disk =
        program()
            .with("submissions/accepted/parts/util.cc", "int f() { return 1; }")
            .with("submissions/accepted/parts/go.cpp", "int main() {}")
            .with("submissions/accepted/parts/util.h", "int f();")
            .with("submissions/accepted/old.py", "print 'hello'\n")
            .with("submissions/accepted/new.py", "print('hello')\n")
            .with("submissions/accepted/README.md", "Words.")
            .with("submissions/mixed/hard.py", "x = 1\n")
            .with(
                "submissions/submissions.yaml",
                """
                mixed/*.py:
                  permitted: [AC, TLE]
                  required: [TLE]
                accepted/{old,new}.py:
                  secret/a:
                    permitted: [AC]
                """);
    List<JurySubmission> all = PackageReader.read(disk.folder()).submissions();
    JurySubmission parts = named(all, "parts");
    assertEquals(
        List.of("go.cpp", "util.cc", "util.h"),
        parts.files().stream().map(SourceFile::name).toList());
    assertEquals("It needs Python 2, which is not here.", named(all, "old.py").hindrance());
    assertNull(named(all, "new.py").hindrance());
    assertEquals(1, named(all, "new.py").rules().size());
    assertTrue(named(all, "new.py").rules().getFirst().isAbout("secret/a/1"));
    assertEquals(Set.of(Verdict.TLE), named(all, "hard.py").expected());
    assertTrue(all.stream().noneMatch(one -> one.path().contains("README")));
  }

  private static JurySubmission named(List<JurySubmission> all, String name) {
    return all.stream().filter(one -> one.path().endsWith("/" + name)).findFirst().orElseThrow();
  }

  @Test
  void valuesThatDoNotFitTheSignatureAreNamed() {
    BadPackageException refusal =
        refusal(
            function()
                .with("data/secret/01.in", "[[1.5],0]")
                .with("data/secret/02.ans", "7")
                .folder());
    assertEquals(
        """
        The package cannot be used:
        data/secret/01.in: nums[0] must be int, but it is 1.5.
        data/secret/02.ans: The answer must be int[], but it is 7.\
        """,
        refusal.getMessage());
  }

  @Test
  void brokenFilesAreNamed() throws Exception {
    assertEquals(List.of("problem.yaml"), places(refusal(legacyNamed("a: [").folder())));
    assertEquals(List.of("problem.yaml"), places(refusal(legacyNamed("- list").folder())));
    assertEquals(
        List.of("problem.yaml"),
        places(refusal(legacyNamed("name: a\nname: b\n").folder())).subList(0, 1));
    PackageOnDisk noStatement =
        function().without("statement/problem.en.md").without("statement/problem.sv.md");
    ProblemPackage bare = PackageReader.read(noStatement.folder());
    assertTrue(bare.notes().toString().contains("There is no statement"), bare.notes().toString());
    assertTrue(bare.statement().contains("The statement of this problem is not here"));
    PackageOnDisk latin = function().with("statement/problem.en.md", new byte[] {'a', (byte) 0xE4});
    assertEquals(List.of("statement/problem.en.md"), places(refusal(latin.folder())));
    PackageOnDisk noSecret =
        legacy()
            .without("data/secret/a-b.in")
            .without("data/secret/a-b.ans")
            .without("data/secret/a/2.in")
            .without("data/secret/a/2.ans");
    assertEquals(List.of("data/secret/"), places(refusal(noSecret.folder())));
    assertEquals(
        List.of("problem.yaml"), places(refusal(legacy().without("problem.yaml").folder())));
    assertEquals(List.of("nowhere"), places(refusal(root.resolve("nowhere"))));
  }

  private PackageOnDisk legacyNamed(String yaml) {
    return legacy().with("problem.yaml", yaml).with("problem_statement/problem.tex", "No name.\n");
  }

  @Test
  void pathsThatLeadOutOfAnArchiveAreRefused() throws Exception {
    for (String bad :
        List.of(
            "../evil.txt",
            "data/../../evil",
            "/etc/evil",
            "C:/evil",
            "a\\..\\b",
            "a//b",
            "d/".repeat(20) + "deep")) {
      Path zip = function().zip(root.resolve("bad.zip"), "", bad);
      BadPackageException refusal = refusal(zip);
      assertEquals(1, refusal.findings().size(), refusal.getMessage());
      assertTrue(refusal.getMessage().codePoints().noneMatch(c -> c < 32 && c != '\n'));
    }
    try (var files = Files.walk(root)) {
      assertTrue(files.noneMatch(path -> path.getFileName().toString().contains("evil")));
    }
  }

  @Test
  void filesWithNamesThatNoFileShouldHaveAreLeftOut() throws Exception {
    for (String odd : List.of("x\u0000y", "n\u001b[1m", "l".repeat(600))) {
      Path zip = function().zip(root.resolve("odd.zip"), "", odd);
      ProblemPackage read = PackageReader.read(zip);
      assertEquals(PackageReader.read(function().folder()).sha256(), read.sha256());
      String notes = read.notes().toString();
      assertTrue(notes.contains("the file is left out"), notes);
      assertTrue(notes.codePoints().noneMatch(c -> c < 32));
    }
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
    Path bomb = root.resolve("bomb.zip");
    function().zipWithZeros(bomb, 101L << 20);
    assertTrue(Files.size(bomb) < 1 << 20);
    assertTrue(refusal(bomb).getMessage().contains("The package is too large"));
    Path broken = Files.writeString(root.resolve("broken.zip"), "PK nonsense");
    assertTrue(refusal(broken).getMessage().contains("not a zip file"));
  }

  @Test
  void aZipThatHoldsTooManyTimesItsSizeOrTooMuchInAllIsRefused() throws Exception {
    PackageOnDisk disk = function().with("attachments/zeros", new byte[50 << 20]);
    for (int i = 0; i < 5; i++) {
      disk.with("attachments/zeros" + i, new byte[50 << 20]);
    }
    Path zip = disk.zip(root.resolve("zeros.zip"), "");
    assertTrue(refusal(zip).getMessage().contains("more than 200 times its size"));
    PackageLimits generous = PackageLimits.of(400, 2_000);
    try (PackageFiles files = PackageLoader.load(zip, generous, ImportSteps.NOBODY)) {
      assertEquals(2, PackageReader.read(files).tests().stream().filter(t -> !t.sample()).count());
    }
    PackageLimits small = PackageLimits.of(200, 2_000);
    BadPackageException tooLarge =
        assertThrows(
            BadPackageException.class, () -> PackageLoader.load(zip, small, ImportSteps.NOBODY));
    assertTrue(tooLarge.getMessage().contains("all of them together 200 MiB"));
  }

  @Test
  void everyLanguageOfAStatementIsKeptEnglishAndTextFirst() throws Exception {
    ProblemPackage read =
        PackageReader.read(
            function()
                .with(
                    "problem.yaml", "name: {en: Sum, sv: Summa}\nproblem_format_version: 2025-09\n")
                .with("statement/problem.sv.md", "Addera.")
                .with("statement/problem.sv.pdf", "%PDF")
                .with("statement/problem.de.pdf", "%PDF")
                .folder());
    assertEquals(
        List.of("en Sum null", "sv Summa null", "de Sum statement/problem.de.pdf"),
        read.statements().stream()
            .map(one -> one.language() + " " + one.title() + " " + one.pdf())
            .toList());
    assertEquals("Addera.\n", read.statements().get(1).text());
  }

  @Test
  void linksInAZipAreRefused() throws Exception {
    Path zip = function().zip(root.resolve("links.zip"), "", "data/secret/09.in");
    byte[] bytes = Files.readAllBytes(zip);
    // The type of file stands in the zip's directory, 38 bytes into the last entry.
    int entry = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    bytes[entry + 38 + 3] = (byte) 0xa1;
    Files.write(zip, bytes);
    assertEquals(List.of("data/secret/09.in"), places(refusal(zip)));
    assertTrue(refusal(zip).getMessage().contains("This is a link"));
  }

  @Test
  void namesThatAreTheSameOnManySystemsAreRefused() throws Exception {
    Path zip =
        function()
            .zip(
                root.resolve("names.zip"),
                "",
                "DATA/secret/01.IN",
                "attachments/e\u0301",
                "attachments/\u00e9");
    assertEquals(List.of("DATA/secret/01.IN", "attachments/\u00e9"), places(refusal(zip)));
  }

  @Test
  void linksOutOfThePackageAreRefusedAndThoseWithinAreRead() throws Exception {
    PackageOnDisk disk = function();
    Path secret = disk.folder().resolve("data/secret");
    Path outside = Files.writeString(root.resolve("outside.txt"), "[0]");
    Files.createSymbolicLink(secret.resolve("03.in"), secret.resolve("01.in"));
    Files.createSymbolicLink(secret.resolve("03.ans"), secret.resolve("01.ans"));
    assertEquals(4, PackageReader.read(disk.folder()).tests().size());
    Files.createSymbolicLink(secret.resolve("04.in"), outside);
    Files.createSymbolicLink(secret.resolve("05.in"), root.resolve("nothing"));
    Files.createSymbolicLink(secret.resolve("all"), secret.getParent());
    assertEquals(
        Set.of("data/secret/04.in", "data/secret/05.in", "data/secret/all"),
        Set.copyOf(places(refusal(disk.folder()))));
  }

  private static BadPackageException refusal(Path path) {
    return assertThrows(BadPackageException.class, () -> PackageReader.read(path));
  }

  private static List<String> places(BadPackageException refusal) {
    return refusal.findings().stream()
        .map(finding -> finding.file() + (finding.key() == null ? "" : ", " + finding.key()))
        .collect(Collectors.toList());
  }

  @Test
  void hintsStandBelowHeadingsAndTheEditorialInItsFolder() throws Exception {
    assertEquals(Guide.NONE, PackageReader.read(function().folder()).guide());
    Path with =
        function()
            .with("hints.en.md", "## First\n\nSort.\n\n## Second\r\n\nUse $n$ `##`.\n")
            .with("hints.sv.md", "## Tips\n\nSortera.\n")
            .with("solution/solution.de.md", "Sortieren.\n")
            .with("solution/solution.en.tex", "\\textbf{Sort}.\n")
            .with("solution/solution.en.pdf", "%PDF\n")
            .folder();
    Guide guide = PackageReader.read(with).guide();
    assertEquals(List.of("Sort.", "Use $n$ `##`."), guide.hints());
    assertEquals("**Sort**.\n", guide.editorial());
    assertEquals(guide, Guide.stored(guide.storedHints(), guide.editorial()));
    assertTrue(
        PackageReader.read(with).files().stream()
            .noneMatch(file -> file.path().matches("(hints|solution/).*")));
  }

  @Test
  void hintsWithoutHeadingsAreRefused() {
    for (String text : List.of("Sort.\n", "## One\n\n## Two\n\nSort.\n", "", "x\n## A\ny\n")) {
      Path folder = function().with("hints.en.md", text).folder();
      BadPackageException refused =
          assertThrows(BadPackageException.class, () -> PackageReader.read(folder));
      assertTrue(String.valueOf(refused.getMessage()).contains("a heading of its own"), text);
    }
  }
}
