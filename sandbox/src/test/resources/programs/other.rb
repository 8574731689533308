def other(x)
  2 * x + 2
end
