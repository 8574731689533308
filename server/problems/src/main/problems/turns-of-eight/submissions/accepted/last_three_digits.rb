def goodCuts(wheel)
  digits = wheel.bytes.map { |c| c - 48 }
  n = digits.length
  return [wheel, wheel.reverse].first(n).count { |number| number.to_i % 8 == 0 } if n < 3
  a = digits[n - 3]
  b = digits[n - 2]
  c = digits[n - 1]
  good = 0
  digits.each do |next_digit|
    good += 1 if (100 * a + 10 * b + c) % 8 == 0
    a = b
    b = c
    c = next_digit
  end
  good
end
