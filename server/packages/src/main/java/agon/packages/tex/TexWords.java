package agon.packages.tex;

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
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("SS", "ẞ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("ng", "ŋ"),
          Map.entry("NG", "Ŋ"),
          Map.entry("j", "ȷ"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("dag", "†"),
          Map.entry("pounds", "£"),
          Map.entry("textdegree", "°"),
          Map.entry("degree", "°"),
          Map.entry("textbar", "|"),
          Map.entry("textunderscore", "\\_"),
          Map.entry("textbraceleft", "\\{"),
          Map.entry("textbraceright", "\\}"),
          Map.entry("textasteriskcentered", "\\*"),
          Map.entry("textbullet", "•"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquotesingle", "'"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("guillemotleft", "«"),
          Map.entry("guillemotright", "»"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("texttimes", "×"),
          Map.entry("enspace", " "),
          Map.entry("thinspace", " "),
          Map.entry("space", " "),
          Map.entry("slash", "/"),
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

  /** Accents whose commands are letters: a caron, a cedilla, two strokes, a tail and so on. */
  static final Map<String, Integer> NAMED_ACCENTS =
      Map.of(
          "v", 0x30c, "c", 0x327, "H", 0x30b, "k", 0x328, "u", 0x306, "r", 0x30a, "d", 0x323, "b",
          0x331);

  private TexWords() {}
}
