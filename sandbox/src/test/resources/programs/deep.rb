def sum(n)
  n == 0 ? 0 : n + sum(n - 1)
end

puts sum(50000)
