def solve(words)
  ""
end

puts solve($stdin.read.split)
