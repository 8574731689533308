def longestLadder(values, step)
  cheapest = []
  values.each do |value|
    rung = cheapest.bsearch_index { |worth| worth > value - step } || cheapest.length
    cheapest[rung] = value if rung == cheapest.length || value < cheapest[rung]
  end
  cheapest.length
end
