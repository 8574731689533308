package agon.server.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.packages.PackageFile;
import agon.packages.PackageOnDisk;
import agon.packages.ProblemPackage;
import agon.packages.TestCase;
import agon.packages.files.BadPackageException;
import agon.packages.files.ImportSteps;
import agon.packages.files.PackageFiles;
import agon.packages.files.PackageLimits;
import agon.packages.files.PackageLoader;
import agon.packages.read.PackageReader;
import agon.protocol.PackageFolder;
import agon.sandbox.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages as people make and pack them, which is not always as the format says. */
class PackagesOutThereTest {
  private static final String YAML =
      """
      problem_format_version: 2025-09
      name: T
      uuid: 11111111-1111-4111-8111-111111111111
      limits: {time_limit: 2, memory: 256}
      """;
  private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '5', '\n'};

  @TempDir Path root;

  private PackageOnDisk modern() {
    return plain("modern").with("problem.yaml", YAML);
  }

  private PackageOnDisk legacy() {
    return plain("legacy").with("problem.yaml", "name: T\n");
  }

  private PackageOnDisk plain(String name) {
    return new PackageOnDisk(root.resolve(name))
        .with("statement/problem.en.md", "x")
        .with("data/secret/01.in", "1\n")
        .with("data/secret/01.ans", "1\n");
  }

  @Test
  void aLinkToAFolderStandsForWhatIsInIt() throws Exception {
    PackageOnDisk disk =
        legacy().with("data/secret/g1/1.in", "1").with("data/secret/g1/1.ans", "1");
    Files.createSymbolicLink(disk.folder().resolve("data/secret/g2"), Path.of("g1"));
    assertEquals(
        List.of("01", "g1/1", "g2/1"),
        PackageReader.read(disk.folder()).tests().stream().map(TestCase::name).toList());
  }

  @Test
  void aLinkThatLeadsNowhereIsRefusedAmongTestsAndToldOfElsewhere() throws Exception {
    PackageOnDisk disk = legacy().with("input_validators/a.py", "").with("generators/g.py", "");
    for (String place : List.of("input_validators/b.py", "generators/lib.py")) {
      Files.createSymbolicLink(disk.folder().resolve(place), Path.of("nowhere"));
    }
    Files.createSymbolicLink(disk.folder().resolve("generators/out"), Path.of("/tmp"));
    Files.createSymbolicLink(disk.folder().resolve("generators/round"), Path.of("."));
    String notes = PackageReader.read(disk.folder()).notes().toString();
    for (String place : List.of("validators/b.py", "ators/lib.py", "ators/out", "ators/round")) {
      assertTrue(notes.contains(place), notes);
    }
    Files.createSymbolicLink(disk.folder().resolve("data/secret/09.in"), Path.of("nowhere.in"));
    assertTrue(refusal(disk.folder()).contains("data/secret/09.in: This link leads nowhere."));
  }

  @Test
  void aByteOrderMarkIsToldOfInAnInputAndRefusedInAnAnswer() throws Exception {
    String notes =
        PackageReader.read(modern().with("data/secret/01.in", BOM).folder()).notes().toString();
    assertTrue(notes.contains("data/secret/01.in: It begins with a byte-order mark"), notes);
    assertTrue(
        refusal(modern().with("data/secret/01.ans", BOM).folder())
            .contains("data/secret/01.ans: It begins with a byte-order mark"));
    byte[] utf16 = "\uFEFF5".getBytes(StandardCharsets.UTF_16LE);
    assertTrue(refusal(modern().with("data/secret/01.ans", utf16).folder()).contains("UTF-16"));
  }

  @Test
  void scalarsAreWhatTheirAuthorWrote() throws Exception {
    ProblemPackage read =
        PackageReader.read(
            modern()
                .with(
                    "problem.yaml",
                    """
                    problem_format_version: 2025-09
                    name: No
                    uuid: 11111111-1111-4111-8111-111111111111
                    limits: {time_limit: 010}
                    keywords: [on, 0x10, 1_000]
                    constants: {a: 1e5, b: 1e-9, e: 010, f: yes, j: 12345678.9, k: 2026-01-01}
                    """)
                .with("statement/problem.en.md", "{{a}} {{b}} {{e}} {{f}} {{j}} {{k}}")
                .with("output_validator/v.py", "")
                .with("data/secret/01.yaml", "output_validator_args: [1e-6, 010, yes, 1.50]\n")
                .folder());
    assertEquals("No", read.title());
    assertEquals("1e5 1e-9 010 yes 12345678.9 2026-01-01\n", read.statement());
    assertEquals(10_000, read.limits().cpuMs());
    assertEquals(List.of("on", "0x10", "1_000"), read.tags());
    assertEquals(List.of("1e-6", "010", "yes", "1.50"), read.tests().getFirst().validatorArgs());
  }

  @Test
  void aTimeLimitThatIsNoNumberIsRefusedWhereverItStands() {
    assertTrue(
        refusal(legacy().with("domjudge-problem.ini", "timelimit=1,5\n").folder())
            .contains("'1,5' is no number"));
    assertTrue(
        refusal(plain("c").with("problem.yaml", "limits: {time_limit: '1,5'}").folder())
            .contains("'1,5' is no number; write it with a point"));
    for (String odd : List.of("1.5s", "2d", "0x10", "NaN", "1.2.3", "two")) {
      assertTrue(
          refusal(legacy().with("domjudge-problem.ini", "timelimit = '" + odd + "'").folder())
              .contains("is no number"));
      assertTrue(
          refusal(plain("d").with("problem.yaml", "limits: {time_limit: " + odd + "}").folder())
              .contains("is no number"));
      assertTrue(
          refusal(plain("e").with("problem.yaml", "name: T").with(".timelimit", odd).folder())
              .contains("is no number"));
    }
  }

  @Test
  void aTimeLimitOfDomjudgeMayHaveQuotesAndARemark() throws Exception {
    for (String good :
        List.of("timelimit='1.5'", " timelimit = 1.5 ; seconds", "timelimit=\"1.5\"\r")) {
      assertEquals(
          1500,
          PackageReader.read(
                  legacy().with("domjudge-problem.ini", "short-name=A\n" + good).folder())
              .limits()
              .cpuMs());
    }
  }

  @Test
  void aZipFromWindowsIsRead() throws Exception {
    Path zip = root.resolve("back.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("data\\secret\\"));
      for (Map.Entry<String, String> one :
          Map.of(
                  "problem.yaml", "name: T",
                  "statement\\problem.en.md", "x",
                  "data\\secret\\1.in", "1",
                  "data\\secret\\1.ans", "1")
              .entrySet()) {
        out.putNextEntry(new ZipEntry(one.getKey()));
        out.write(one.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(List.of("1"), names(PackageReader.read(zip)));
  }

  @Test
  void aZipWhoseNamesAreNotUtf8IsRead() throws Exception {
    Path zip = root.resolve("old.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
      for (Map.Entry<String, String> one :
          Map.of(
                  "problem.yaml", "name: T",
                  "statement/problem.en.md", "x",
                  "attachments/\u00fcbung.txt", "x",
                  "data/secret/1.in", "1",
                  "data/secret/1.ans", "1")
              .entrySet()) {
        out.putNextEntry(new ZipEntry(one.getKey()));
        out.write(one.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    ProblemPackage read = PackageReader.read(zip);
    assertTrue(
        read.files().stream().anyMatch(one -> one.path().equals("attachments/\u00fcbung.txt")));
  }

  @Test
  void theFolderInAZipNamesTheProblemOnlyWhereItCan() throws Exception {
    Path zip = legacy().zip(root.resolve("prob-a.zip"), "Problem A/");
    assertEquals("prob-a", PackageReader.read(zip).id());
    assertEquals("two-sum", PackageReader.read(legacy().zip(zip, "Two_Sum/")).id());
    try (SpooledPackage spooled =
            SpooledPackage.of("asked-for", Files.newInputStream(zip), root, PackageLimits.USUAL);
        PackageFiles files = spooled.open(ImportSteps.NOBODY)) {
      assertEquals("asked-for", PackageReader.read(files).id());
    }
  }

  @Test
  void aZipThatIsTornOrChangedIsRefusedAndSaysSo() throws Exception {
    byte[] whole =
        Files.readAllBytes(
            legacy()
                .with("data/secret/02.in", new byte[40_000])
                .with("data/secret/02.ans", "1")
                .zip(root.resolve("whole.zip"), ""));
    Path torn = root.resolve("torn.zip");
    for (int left : List.of(0, 1, 21, 30, whole.length / 2, whole.length - 1)) {
      Files.write(torn, Arrays.copyOf(whole, left));
      assertTrue(refusal(torn).contains("not a zip file that can be read"), "" + left);
    }
    for (int at = 40; at < whole.length - 400; at += 37) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x55;
      Files.write(torn, changed);
      try (PackageFiles files = PackageLoader.load(torn, PackageLimits.USUAL, ImportSteps.NOBODY)) {
        assertTrue(files.paths().size() > 1); // What was changed does not matter to anybody.
      } catch (BadPackageException e) {
        assertTrue(e.getMessage().contains("The package cannot be used"));
      }
    }
  }

  @Test
  void namesThatTheVersionDoesNotAllowAreLeftOutAndToldOf() throws Exception {
    PackageOnDisk disk =
        modern()
            .with("attachments/a note.txt", "x")
            .with("data/secret/02 b.in", "2\n")
            .with("data/secret/02 b.ans", "2\n")
            .with("submissions/accepted/l\u00f6sung.py", "print(1)");
    ProblemPackage read = PackageReader.read(disk.folder());
    assertEquals(List.of("01"), names(read));
    assertEquals(
        List.of(),
        read.files().stream()
            .map(PackageFile::path)
            .filter(path -> path.startsWith("attachments"))
            .toList());
    for (String name : List.of("a note.txt", "02 b.in", "l\u00f6sung.py")) {
      assertTrue(read.notes().toString().contains(name), read.notes().toString());
    }
    disk.with("problem.yaml", "name: T");
    assertEquals(List.of("01", "02 b"), names(PackageReader.read(disk.folder())));
  }

  @Test
  void brokenYamlIsToldWithItsPlaceAndCauseInOurWords() {
    Map<String, String> causes =
        Map.ofEntries(
            Map.entry("name: T\nlimits:\n\ttime_limit: 2\n", "line 3, column 1, there is a tab"),
            Map.entry("name: a: b\n", "line 1, column 8, a ': ' stands where no key can be"),
            Map.entry("name: 'T\nlimits: 1\n", "a quotation mark is not closed"),
            Map.entry("keywords: [a, b\nname: T\n", "a list that begins with '['"),
            Map.entry("limits: {memory: 1\nname: T\n", "a map that begins with '{'"),
            Map.entry("name: T\nname: U\n", "line 2, column 1, the key name stands there twice"),
            Map.entry("name: *x\n", "an alias '*' has no anchor"),
            Map.entry("name: \"a\\d\"\n", "a backslash between double quotation marks"),
            Map.entry("name: @x\n", "this sign cannot begin a text"),
            Map.entry("name: T\n---\nname: U\n", "the file has a second document"),
            Map.entry("name: T\nlimits\nkeywords: a\n", "line 3, column 1"),
            Map.entry("name: T\n  x: 1\n", "line 2, column 4"),
            Map.entry("name: a\u0007b\n", "a character that YAML forbids"));
    causes.forEach((yaml, cause) -> {
      String said = refusal(plain("y").with("problem.yaml", yaml).folder());
      assertTrue(
          said.contains("problem.yaml: This is not valid YAML: ") && said.contains(cause), said);
      assertTrue(!said.contains("found") && !said.contains("scanning"), said);
    });
  }

  @Test
  void yamlMayRepeatItselfButNotWithoutEnd() throws Exception {
    ProblemPackage read =
        PackageReader.read(
            plain("a")
                .with(
                    "problem.yaml",
                    "base: &b {time_limit: 3}\nname: T\nlimits: {<<: *b, memory: 64}\n")
                .folder());
    assertEquals(3000, read.limits().cpuMs());
    assertEquals(64, read.limits().memoryMb());
    assertTrue(
        refusal(plain("b").with("problem.yaml", "a: &a [*a]\n").folder())
            .contains("this holds itself"));
    StringBuilder laughs = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      laughs.append(
          "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9) + "*a" + (i - 1)));
    }
    assertTrue(
        refusal(plain("c").with("problem.yaml", laughs.toString()).folder())
            .contains("problem.yaml: This is not valid YAML"));
  }

  @Test
  void aKeyThatIsNearlyRightGetsAHint() {
    Map<String, String> hints =
        Map.of(
            "source_url: x", "write source: {name: ..., url: ...}",
            "keyword: [a]", "Perhaps keywords is meant.",
            "licence: cc0", "Perhaps license is meant.",
            "author: me", "write credits: {authors: ...}",
            "limits: {timelimit: 2}", "write limits: {time_limit: ...}",
            "limits: {memory_limit: 2}", "write memory, in MiB");
    hints.forEach((line, hint) -> {
      String yaml = "problem_format_version: 2025-09\nname: T\n" + line + "\n";
      String said = refusal(plain("h").with("problem.yaml", yaml).folder());
      assertTrue(said.contains(hint), said);
    });
  }

  @Test
  void onlyFoldersAndSourcesAreOutputValidators() throws Exception {
    PackageOnDisk disk =
        plain("stray")
            .with("problem.yaml", "name: Stray\nvalidation: custom\n")
            .with("output_validators/notes.template", "notes of the author")
            .with("output_validators/Makefile", "all:")
            .with("output_validators/pictures/a.png", "x")
            .with("output_validators/check/check.py", "import sys; sys.exit(42)");
    ProblemPackage read = PackageReader.read(disk.folder());
    assertEquals("python", Objects.requireNonNull(read.judging().validator()).language());
    for (String name : List.of("notes.template", "Makefile", "pictures")) {
      assertTrue(read.notes().toString().contains(name), read.notes().toString());
    }
    assertTrue(
        refusal(disk.with("output_validators/more/check.py", "x").folder())
            .contains("more than one output validator"));
  }

  @Test
  void includedFilesKeepTheirFolders() throws Exception {
    ProblemPackage read =
        PackageReader.read(
            modern()
                .with("include/java/unsigned/UnsignedLong.java", "package unsigned;")
                .with("include/default/lib/deep/x.h", "")
                .folder());
    assertEquals(
        List.of("unsigned/UnsignedLong.java", "lib/deep/x.h"),
        read.judging().includesOf("java").stream().map(SourceFile::name).toList());
  }

  @Test
  void aPackageWithoutItsTestsSaysWhatMakesThem() throws Exception {
    PackageOnDisk disk = modern().without("data/secret/01.in").without("data/secret/01.ans");
    disk.with("data/sample/1.in", "1").with("data/sample/1.ans", "1");
    assertTrue(
        refusal(disk.with("data/secret/gen.sh", "").folder())
            .contains("data/secret/gen.sh makes them"));
    assertTrue(
        refusal(disk.with("generators/many.py", "").folder())
            .contains("data/secret/gen.sh makes them"));
    assertTrue(
        refusal(disk.with("generators/generators.yaml", "").folder())
            .contains("run 'bt generate'"));
  }

  @Test
  void aFolderThatIsNoPackageSaysWhatItLooksLike() throws Exception {
    Path polygon = Files.createDirectories(root.resolve("polygon"));
    Files.writeString(polygon.resolve("problem.xml"), "<problem/>");
    assertTrue(refusal(polygon).contains("a package of Polygon"));
    Path deep = Files.createDirectories(root.resolve("deep/a/b"));
    Files.writeString(deep.resolve("problem.yaml"), "name: T");
    assertTrue(refusal(root.resolve("deep")).contains("It is deeper inside"));
  }

  @Test
  void aFolderIsPackedByTheRulesByWhichItIsRead() throws Exception {
    PackageOnDisk disk =
        legacy().with("data/secret/g1/1.in", "1").with("data/secret/g1/1.ans", "1");
    disk.with(".git/config", "x").with(".timelimit", "3");
    Files.createSymbolicLink(disk.folder().resolve("data/secret/g2"), Path.of("g1"));
    Path zip = root.resolve("legacy.zip");
    PackageFolder.of(disk.folder()).zip(zip, (done, total) -> {});
    assertEquals(PackageReader.read(disk.folder()).sha256(), PackageReader.read(zip).sha256());
  }

  private static List<String> names(ProblemPackage read) {
    return read.tests().stream().map(TestCase::name).toList();
  }

  private static String refusal(Path path) {
    return assertThrows(BadPackageException.class, () -> PackageReader.read(path)).getMessage();
  }
}
