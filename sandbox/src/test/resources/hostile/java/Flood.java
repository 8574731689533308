// Writes without end.
// Ends: OLE
class Flood {
  public static void main(String[] args) {
    byte[] piece = new byte[1 << 16];
    while (true) System.out.write(piece, 0, piece.length);
  }
}
