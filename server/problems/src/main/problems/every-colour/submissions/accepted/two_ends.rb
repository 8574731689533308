def shortestPiece(beads)
  n = beads.length
  around = (beads + beads).bytes
  missing = beads.bytes.uniq.length
  inside = Array.new(256, 0)
  best = n
  start = 0
  around.each_with_index do |colour, last|
    missing -= 1 if inside[colour].zero?
    inside[colour] += 1
    while inside[around[start]] > 1
      inside[around[start]] -= 1
      start += 1
    end
    best = last - start + 1 if missing.zero? && last - start + 1 < best
  end
  best
end
