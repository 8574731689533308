package agon.client.statement;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * The shape of a painted formula, without a colour.
 *
 * @param width in pixels of the screen
 * @param baseline from the top, in pixels of the screen
 * @param scale pixels of the screen for each of the window
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and large.
record Mask(int width, int height, int baseline, double scale, byte[] alpha) {

  /** The formula in a colour. */
  Image in(Color colour) {
    int rgb =
        (int) Math.round(colour.getRed() * 255) << 16
            | (int) Math.round(colour.getGreen() * 255) << 8
            | (int) Math.round(colour.getBlue() * 255);
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (alpha[i] & 0xff) << 24 | rgb;
    }
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
