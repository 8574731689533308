package agon.client.statement;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets formulas with TeX's rules and keeps them; may be used from any thread, one at a time. */
final class FormulaPainter {
  private static final Logger LOG = LoggerFactory.getLogger(FormulaPainter.class);
  private static final int KEPT = 2_000;

  /** What every screen can paint, in pixels. */
  private static final int WIDEST = 8_000;

  /** TeX's letters are smaller than those of a screen font of the same size. */
  private static final double RATIO = 1.18;

  /** The library sets these without a gap between their columns. */
  private static final Map<String, String> WITH_GAP =
      Map.of(
          "\\begin{cases}", "\\left\\{\\begin{array}{l@{\\quad}l}",
          "\\end{cases}", "\\end{array}\\right.",
          "\\begin{dcases}", "\\left\\{\\begin{array}{l@{\\quad}l}\\displaystyle",
          "\\end{dcases}", "\\end{array}\\right.",
          "\\begin{rcases}", "\\left.\\begin{array}{l@{\\quad}l}",
          "\\end{rcases}", "\\end{array}\\right\\}");

  /** What a formula looks like depends on. */
  private record Key(String tex, boolean display, double size, double scale) {}

  private final Map<Key, Optional<Mask>> masks = new ConcurrentHashMap<>();

  /** The painted formula, or empty when it is not understood. */
  Optional<Mask> mask(Formula formula, double size, double scale) {
    if (masks.size() > KEPT) {
      masks.clear();
    }
    Key key = new Key(formula.tex(), formula.display(), size, scale);
    Optional<Mask> known = masks.get(key);
    if (known == null) {
      known = paint(key);
      masks.put(key, known);
    }
    return known;
  }

  @SuppressWarnings("CatchingUnchecked") // The library fails in many ways on what it can't read.
  private static synchronized Optional<Mask> paint(Key key) {
    try {
      int style = key.display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
      TeXIcon icon =
          new TeXFormula(withGap(key.tex))
              .createTeXIcon(style, (float) (key.size * key.scale * RATIO));
      icon.setInsets(new Insets(1, 1, 1, 1));
      icon.setForeground(Color.BLACK);
      if (icon.getIconWidth() > WIDEST || icon.getIconHeight() > WIDEST) {
        return Optional.empty();
      }
      return Optional.of(mask(icon, key.scale));
    } catch (Exception | StackOverflowError e) {
      LOG.debug("Cannot set the formula {}", key.tex, e);
      return Optional.empty();
    }
  }

  private static String withGap(String tex) {
    String changed = tex;
    for (Map.Entry<String, String> one : WITH_GAP.entrySet()) {
      changed = changed.replace(one.getKey(), one.getValue());
    }
    return changed;
  }

  private static Mask mask(TeXIcon icon, double scale) {
    int width = Math.max(1, icon.getIconWidth());
    int height = Math.max(1, icon.getIconHeight());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    icon.paintIcon(null, graphics, 0, 0);
    graphics.dispose();
    int left = edge(image, 0, 1);
    int right = edge(image, width - 1, -1);
    if (left > right) {
      left = 0;
      right = width - 1;
    }
    int inked = right - left + 1;
    int[] pixels = image.getRGB(left, 0, inked, height, null, 0, inked);
    byte[] alpha = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      alpha[i] = (byte) (pixels[i] >>> 24);
    }
    return new Mask(inked, height, height - icon.getIconDepth(), scale, alpha);
  }

  /** The first column with ink in it, seen from one side. */
  private static int edge(BufferedImage image, int from, int step) {
    int column = from;
    while (column >= 0 && column < image.getWidth() && empty(image, column)) {
      column += step;
    }
    return column;
  }

  private static boolean empty(BufferedImage image, int column) {
    for (int y = 0; y < image.getHeight(); y++) {
      if (image.getRGB(column, y) >>> 24 != 0) {
        return false;
      }
    }
    return true;
  }
}
