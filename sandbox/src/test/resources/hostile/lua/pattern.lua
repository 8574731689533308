-- A pattern that takes for ever.
-- Ends: TLE RTE
local text = string.rep("a", 200000)
print(text:find(string.rep("a-", 20) .. "b"))
