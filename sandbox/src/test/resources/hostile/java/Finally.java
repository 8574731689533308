// Blocks that the compiler has to copy once for each way out of them, over and over.
// Ends: CE
class Finally {
  static int n;

  public static void main(String[] args) {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally {
    try { n++; } finally { n++; }}}}}}}}}}}}}}}}
  }
}
