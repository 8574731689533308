package agon.sandbox.docker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One message to or from the runner: u32 length, u8 type, u8 flags, u16 sequence, payload; little
 * endian. The numbers are those of {@code runner.h}.
 */
@SuppressWarnings("ArrayRecordComponent") // A message on its way; nobody compares it.
record Frame(int type, int flags, int sequence, byte[] payload) {
  static final int HEADER = 8;
  static final int MAX_PAYLOAD = 1 << 20;

  static final int PING = 1;
  static final int PUT = 2;
  static final int INPUT = 3;
  static final int RUN = 4;
  static final int KILL = 5;
  static final int RESET = 6;
  static final int FEED = 7;
  static final int PLACE = 8;
  static final int TAKE = 9;
  static final int GIVE = 10;
  static final int ALLOW = 11;
  static final int DELAY = 12;

  static final int HELLO = 16;
  static final int ACK = 17;
  static final int STDOUT = 18;
  static final int STDERR = 19;
  static final int EXIT = 20;
  static final int FAULT = 21;
  static final int RESET_OK = 22;
  static final int FILE_BACK = 23;
  static final int LAP = 24;
  static final int TAKEN = 25;
  static final int ENDED = 26;
  static final int PULSE = 27;

  /** Flag of PUT and PLACE: more bytes of the file that the last one made. */
  static final int MORE = 1;

  /** Flag of PLACE: the run may change the file. */
  static final int WRITABLE = 2;

  /** Flag of FEED: nothing comes after it. */
  static final int END = 1;

  Frame {
    if (payload.length > MAX_PAYLOAD) {
      throw new IllegalArgumentException("A frame carries at most 1 MiB.");
    }
  }

  static ByteBuffer header(int type, int flags, int sequence, int length) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(length)
        .put((byte) type)
        .put((byte) flags)
        .putShort((short) sequence)
        .flip();
  }

  /** The payload for reading numbers as the runner wrote them. */
  ByteBuffer buffer() {
    return ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }
}
