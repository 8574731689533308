puts "first"

def add(left, words, right)
  puts "noise #{words.size} #{words.count('a')}"
  gets.nil? ? left + right : -1
end
