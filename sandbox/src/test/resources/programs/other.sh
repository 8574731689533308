other() {
  echo $((2 * $1 + 2))
}
