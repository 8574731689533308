package agon.client.net;

import agon.client.core.Texts;
import com.google.re2j.Pattern;
import okhttp3.HttpUrl;

/** What people type as a server's address. */
final class Address {
  private static final int DEFAULT_PORT = 4280;

  private Address() {}

  /** Accepts {@code host}, {@code host:port} and full URLs; the usual port is 4280. */
  static HttpUrl parse(String typed) throws Unreachable {
    String text = typed.strip();
    boolean full = text.contains("://");
    HttpUrl url = HttpUrl.parse(full ? text : "http://" + text);
    if (url == null) {
      throw new Unreachable(Texts.get("net.bad-address", typed));
    }
    boolean portTyped = Pattern.matches(".*:\\d+(/.*)?", text);
    return full || portTyped ? url : url.newBuilder().port(DEFAULT_PORT).build();
  }

  static String text(HttpUrl url) {
    String text = url.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
