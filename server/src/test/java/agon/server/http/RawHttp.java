package agon.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a server on this machine, by which anything at all can be sent. */
public final class RawHttp implements AutoCloseable {
  private static final int PATIENCE_MS = 60_000;

  private final Socket socket;

  public RawHttp(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
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
