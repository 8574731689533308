package agon.server.problem;

import java.util.List;
import java.util.Map;

/** What the words of LaTeX mean that need no more than a table. */
final class TexWords {
  static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textbackslash", "\\\\"),
          Map.entry("textasciitilde", "\\~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("TeX", "TeX"),
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("ae", "æ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"),
          Map.entry("copyright", "©"),
          Map.entry("euro", "€"),
          Map.entry("textless", "\\<"),
          Map.entry("textgreater", "\\>"),
          Map.entry("quad", "  "),
          Map.entry("qquad", "  "),
          Map.entry("par", "\n\n"),
          Map.entry("newline", "\\\n"),
          Map.entry("linebreak", "\\\n"));

  /** Commands that only change the look of what follows, or do nothing that a reader would miss. */
  static final List<String> SILENT =
      List.of(
          "noindent",
          "centering",
          "bf",
          "it",
          "tt",
          "sc",
          "em",
          "rm",
          "sf",
          "bfseries",
          "itshape",
          "ttfamily",
          "tiny",
          "scriptsize",
          "footnotesize",
          "small",
          "normalsize",
          "large",
          "Large",
          "LARGE",
          "huge",
          "Huge",
          "hfill",
          "vfill",
          "smallskip",
          "medskip",
          "bigskip",
          "newpage",
          "clearpage",
          "pagebreak",
          "nextsample",
          "remainingsamples",
          "raggedright",
          "sloppy",
          "hline",
          "toprule",
          "midrule",
          "bottomrule",
          "maketitle",
          "protect",
          "relax",
          "leavevmode",
          "samplesection",
          "null");

  /** Commands whose one argument is not shown. */
  static final List<String> DROPPED =
      List.of(
          "vspace",
          "hspace",
          "label",
          "pagestyle",
          "thispagestyle",
          "usepackage",
          "input",
          "setlength",
          "cline",
          "vskip",
          "problemname",
          "phantom",
          "index",
          "cmidrule");

  static final Map<Character, Integer> ACCENTS =
      Map.of('\'', 0x301, '`', 0x300, '^', 0x302, '"', 0x308, '~', 0x303, '=', 0x304, '.', 0x307);

  private TexWords() {}
}
