$stdout.sync = true

def answer(line)
  ""
end

while (line = $stdin.gets)
  puts answer(line.chomp)
end
