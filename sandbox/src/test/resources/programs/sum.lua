local sum = 0
for line in io.lines() do
  for number in line:gmatch("%S+") do
    sum = sum + math.tointeger(number)
  end
end
print(sum)
