package agon.packages.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexStatementTest {
  private static String markdown(String tex) {
    return TexStatement.toMarkdown(tex, Map.of("max", "100")).strip();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          \\emph{soft} and \\textbf{loud},             *soft* and **loud**
          {\\em soft} {\\bf loud},                     *soft* **loud**
          \\texttt{a\\_b},                             `a_b`
          ``word'' -- `w' --- x,                       “word” – ‘w’ — x
          $1 \\le n_i$ and \\(a*b\\),                  $1 \\le n_i$ and $a*b$
          50\\% of a_b # c % gone,                     50% of a\\_b \\# c
          na\\\"ive Erd\\H{o}s \\'{e},                 naïve Erdős é
          at most \\constant{max},                     at most 100
          \\url{http://x.example},                     <http://x.example>
          \\href{http://x.example}{here},              [here](http://x.example)
          \\unknown{thing} stays,                      `\\unknown{thing}` stays
          10~000\\ km\\ldots,                           10 000 km…
          \\verb|a_b|,                                 `a_b`
          """)
  void wordsBecomeMarkdown(String tex, String expected) {
    assertEquals(expected, markdown(tex));
  }

  @Test
  void sectionsListsAndFigures() {
    assertEquals(
        """
        Sum.

        ## Input

        Lines:

        - one line with $n$,
        - two **lines**.

          1. inner

        ## Output

        ![A cave](cave.jpg)

        $$x = 1$$
        """
            .strip(),
        markdown(
            """
            \\problemname{Sums}
            % a remark
            Sum.
            \\begin{Input}
              Lines:
              \\begin{itemize}
                \\item one line with $n$,
                \\item two \\textbf{lines}.
                \\begin{enumerate}
                  \\item inner
                \\end{enumerate}
              \\end{itemize}
            \\end{Input}
            \\section*{Output}
            \\illustration{0.3}{cave.jpg}{A cave}
            \\[ x = 1 \\]
            """));
  }

  @Test
  void tablesAndVerbatimAndWhatNobodyKnows() {
    assertEquals(
        """
        | Group | Points |
        | --- | --- |
        | $1$ | 50 |

        ```
        a  %b
        ```

        ```
        \\begin{tikzpicture}
        \\draw (0,0) -- (1,1);
        \\end{tikzpicture}
        ```
        """
            .strip(),
        markdown(
                """
                \\begin{tabular}{| l | l |}
                  \\hline
                  Group & Points \\\\ \\hline
                  $1$ & 50 \\\\ \\hline
                \\end{tabular}
                \\begin{verbatim}
                a  \\%b
                \\end{verbatim}
                \\begin{tikzpicture}
                \\draw (0,0) -- (1,1);
                \\end{tikzpicture}
                """)
            .replace("\\%b", "%b"));
  }

  @Test
  void percentSignsThatAreNoCommentsStay() {
    assertEquals(
        """
        100% sure

        ```
        printf("%d", x % 2);
        ```

        Format `%d %s` here. See [this](https://e.org/a%20b) and <https://e.org/%41> now.

        Last.\
        """
            .strip(),
        markdown(
            """
            100\\% sure% gone
            % gone, too
            \\begin{lstlisting}
            printf("%d", x % 2);
            \\end{lstlisting}

            Format \\verb|%d %s| here. See \\href{https://e.org/a\\%20b}{this} and \\url{https://e.org/%41} now.

            Last.
            """));
  }

  @Test
  void lettersWithAccentsAndWideCells() {
    assertEquals(
        """
        \u010ce\u0161tina, \u00e7, Erd\u0151s, \u0105, \u011f, stra\u00dfe.

        | a | b | c |
        | --- | --- | --- |
        | wide |  | 3 |\
        """
            .strip(),
        markdown(
            """
            \\v{C}e\\v{s}tina, \\c{c}, Erd\\H{o}s, \\k{a}, \\u{g}, stra\\ss e.

            \\begin{tabular}{|l|c|r|}
            a & b & c \\\\[2pt]
            \\multicolumn{2}{|c|}{wide} & 3 \\\\
            \\end{tabular}
            """));
  }

  @Test
  void commandsOfTheTextAreKnownInMathToo() {
    assertEquals(
        "If $n \\le 10^5$, $\\frac{a}{b}$, $\\operatorname{lcm}(a)$.",
        markdown(
            """
            \\newcommand{\\N}{10^5}
            \\newcommand{\\f}[2]{\\frac{#1}{#2}}
            \\DeclareMathOperator{\\lcm}{lcm}
            If $n \\le \\N$, $\\f{a}{b}$, $\\lcm(a)$.
            """));
  }

  @Test
  void aTitleIsPlainText() {
    assertEquals("Foo & Bar: 50% of $5", TexStatement.title("Foo \\& Bar: 50\\% of \\$5"));
  }
}
