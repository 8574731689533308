-- Loads bytecode that nobody checks.
-- Ends: RTE OK SIGNAL:11 SIGNAL:6
local code = string.dump(function(x) return x + 1 end)
for place = 30, #code do
  local chunk = load(code:sub(1, place - 1) .. string.char(255) .. code:sub(place + 1), "x", "b")
  if chunk then
    chunk(1)
  end
end
