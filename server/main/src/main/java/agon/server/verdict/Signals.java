package agon.server.verdict;

/** What signals of Linux usually mean in a contest. */
final class Signals {
  private Signals() {}

  static String sentence(int signal) {
    return switch (signal) {
      case 4 -> "Illegal instruction (signal 4), often a function that returns no value.";
      case 6 -> "Aborted (signal 6), often an exception nobody caught or a failed assertion.";
      case 7 -> "Bus error (signal 7), often a broken pointer.";
      case 8 -> "Arithmetic error (signal 8), often a division by zero.";
      case 9 -> "Killed (signal 9), by itself.";
      case 11 -> "Segmentation fault (signal 11), often an index out of range.";
      case 13 -> "Broken pipe (signal 13).";
      case 25 -> "It wrote a file that is too large (signal 25).";
      case 31 -> "It asked the system for something that is not allowed here (signal 31).";
      default -> "It was ended by signal " + signal + ".";
    };
  }
}
