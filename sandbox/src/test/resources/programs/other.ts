export function other(x: number): number {
  return 2 * x + 2;
}
