package agon.server.http;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a server on this machine, by which anything at all can be sent. */
public final class RawHttp implements AutoCloseable {
  private static final int PATIENCE_MS = 60_000;

  private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

  private final Socket socket;

  public RawHttp(int port) throws IOException {
    this(port, "127.0.0.1");
  }

  /** From another address of this machine: all that begin with 127 are. */
  public RawHttp(int port, String from) throws IOException {
    socket = new Socket();
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(PATIENCE_MS);
  }

  /** Sends one request and reads the whole answer; the server closes the connection. */
  public static String ask(int port, String requestLine, String... headers) throws IOException {
    try (RawHttp raw = new RawHttp(port)) {
      raw.send(requestLine + "\r\n");
      boolean host = false;
      for (String header : headers) {
        raw.send(header + "\r\n");
        host |= header.startsWith("Host:");
      }
      raw.send((host ? "" : "Host: 127.0.0.1\r\n") + "Connection: close\r\n\r\n");
      return raw.answer();
    }
  }

  public void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** The next answer of a connection that stays, which says how long it is. */
  public String next() throws IOException {
    String head = head();
    Matcher length = LENGTH.matcher(head);
    int bytes = length.find() ? Integer.parseInt(length.group(1)) : 0;
    return head + new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** All that comes until the server closes the connection. */
  public String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Whether the server has closed the connection, sending no byte before. */
  public boolean gone() {
    try {
      return socket.getInputStream().read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
