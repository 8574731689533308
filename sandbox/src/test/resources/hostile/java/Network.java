// Looks for a network.
// Ends: OK
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;

class Network {
  public static void main(String[] args) {
    int got = 0;
    try (ServerSocket server = new ServerSocket(0)) {
      got++;
    } catch (java.io.IOException e) {
      // As it should be.
    }
    try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", 4280))) {
      got++;
    } catch (java.io.IOException e) {
      // As it should be.
    }
    System.exit(got);
  }
}
