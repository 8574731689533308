package agon.packages.tex;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads what stands between {@code \begin} and {@code \end}. */
final class TexEnvironment {
  private static final Map<String, String> SECTIONS =
      Map.of(
          "Input", "Input",
          "Output", "Output",
          "Interaction", "Interaction",
          "Notes", "Notes",
          "Explanation", "Explanation",
          "Limits", "Limits");

  private static final Pattern RULE =
      Pattern.compile("\\\\(hline|toprule|midrule|bottomrule)|\\\\c(line|midrule)\\{[^}]*}");
  private static final Pattern WIDE =
      Pattern.compile("^\\s*\\\\multicolumn\\s*\\{\\s*([0-9]{1,3})\\s*}");
  private static final Pattern ROW_GAP =
      Pattern.compile("^\\s*\\[\\s*-?[0-9.]*\\s*(pt|em|ex|cm|mm|in|bp|\\\\[A-Za-z]+)\\s*\\]");
  private static final int MAX_WIDTH = 50;
  private static final Pattern ROW_END = Pattern.compile("\\\\\\\\|\\\\tabularnewline");

  private final TexStatement statement;
  private final TexReader in;
  private final StringBuilder out;

  TexEnvironment(TexStatement statement, TexReader in, StringBuilder out) {
    this.statement = statement;
    this.in = in;
    this.out = out;
  }

  /** Goes on behind the end of the environment of that name. */
  void read(String name) {
    String plain = name.replace("*", "");
    switch (plain) {
      case "itemize", "enumerate", "description", "compactitem" -> {
        in.optional();
        statement.list(plain, "\\end{" + name + "}");
        out.append("\n\n");
      }
      case "verbatim", "lstlisting", "minted", "Verbatim" -> {
        in.optional();
        if (plain.equals("minted")) {
          in.argument();
        }
        out.append(code(in.upTo("\\end{" + name + "}")));
      }
      case "tabular", "tabularx", "longtable" -> {
        if (plain.equals("tabularx")) {
          in.argument();
        }
        in.optional();
        in.argument();
        table(in.upTo("\\end{" + name + "}"));
      }
      case "equation", "align", "gather", "displaymath", "eqnarray", "multline" -> {
        boolean single = plain.equals("equation") || plain.equals("displaymath");
        String formula = in.upTo("\\end{" + name + "}").strip();
        String inner = single ? formula : "\\begin{aligned}" + formula + "\\end{aligned}";
        out.append("\n\n$$").append(inner.replace('\n', ' ')).append("$$\n\n");
      }
      case "center",
          "figure",
          "table",
          "flushleft",
          "flushright",
          "small",
          "document",
          "minipage",
          "wrapfigure",
          "quote",
          "quotation" -> {
        in.optional();
        while (in.next('{')) {
          in.argument();
          in.optional();
        }
        if (plain.startsWith("quot")) {
          String inner = statement.inline(in.upTo("\\end{" + name + "}"));
          out.append("\n\n> ").append(inner.replace("\n", "\n> ")).append("\n\n");
        } else {
          out.append("\n\n");
          statement.until("\\end{" + name + "}");
          out.append("\n\n");
        }
      }
      default -> {
        String title = SECTIONS.get(plain);
        if (title != null) {
          statement.heading("##", title);
          statement.until("\\end{" + name + "}");
          out.append("\n\n");
        } else {
          String close = "\\end{" + name + "}";
          String inner = in.upTo(close);
          out.append(code("\\begin{" + name + "}" + inner + close));
        }
      }
    }
  }

  /** As it is, for verbatim text and for what nobody here understands. */
  static String code(String text) {
    String fence = text.contains("```") ? "````" : "```";
    String inner = text.startsWith("\n") ? text.substring(1) : text;
    return "\n\n" + fence + "\n" + inner.stripTrailing() + "\n" + fence + "\n\n";
  }

  /** A row taken apart at the ampersands that stand behind no backslash. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = row.indexOf('&'); at >= 0; at = row.indexOf('&', at + 1)) {
      if (at == 0 || row.charAt(at - 1) != '\\') {
        cells.add(row.substring(from, at));
        from = at + 1;
      }
    }
    cells.add(row.substring(from));
    return cells;
  }

  private void table(String body) {
    out.append("\n\n");
    boolean head = true;
    for (String line : ROW_END.split(RULE.matcher(body).replaceAll(""), -1)) {
      String row = ROW_GAP.matcher(line).replaceFirst("");
      if (row.isBlank()) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : cells(row)) {
        cells.add(cell);
        Matcher wide = WIDE.matcher(cell);
        // Markdown has no wide cells: empty ones keep those behind it in their columns.
        int more = wide.find() ? Math.min(MAX_WIDTH, Integer.parseInt(wide.group(1))) - 1 : 0;
        cells.addAll(Collections.nCopies(Math.max(0, more), ""));
      }
      out.append('|');
      for (String cell : cells) {
        out.append(' ')
            .append(statement.inline(cell.strip()).replace("\n", " ").replace("|", "\\|"));
        out.append(" |");
      }
      out.append('\n');
      if (head) {
        out.append("|").append(" --- |".repeat(cells.size())).append('\n');
        head = false;
      }
    }
    out.append('\n');
  }
}
