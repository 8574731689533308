def diagnose(text)
  closes = { "(" => ")", "[" => "]", "{" => "}" }
  wanted = []
  text.each_char.with_index do |c, i|
    if closes[c]
      wanted.push(closes[c])
    elsif wanted.pop != c
      return i
    end
  end
  wanted.empty? ? -1 : text.length
end
