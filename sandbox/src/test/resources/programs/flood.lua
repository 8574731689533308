local line = string.rep("x", 65535)
while true do
  print(line)
end
