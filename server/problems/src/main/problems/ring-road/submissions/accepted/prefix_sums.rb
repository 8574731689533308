data = $stdin.read.split.map(&:to_i)
n, q = data
stone = [0]
data[2, n].each { |length| stone << stone.last + length }
out = data[2 + n, 2 * q].each_slice(2).map do |a, b|
  way = (stone[b - 1] - stone[a - 1]).abs
  [way, stone[n] - way].min
end
puts out
