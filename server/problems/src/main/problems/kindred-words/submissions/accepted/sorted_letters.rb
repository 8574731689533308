def lonelyWords(words)
  groups = words.group_by { |word| word.tr("jv", "iu").chars.sort.join }
  groups.values.select { |kin| kin.length == 1 }.map(&:first)
end
