def relays(heights)
  chain = []
  heights.reverse.map do |height|
    chain.pop while !chain.empty? && chain.last <= height
    chain.push(height)
    chain.length - 1
  end.reverse
end
