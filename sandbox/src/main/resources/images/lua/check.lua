-- Says at once what does not parse: check.lua FILE...
local failed = false
for _, file in ipairs(arg) do
  local chunk, message = loadfile(file, "t")
  if not chunk then
    io.stderr:write((message:gsub(":(%d+): ", ":%1: error: ", 1)), "\n")
    failed = true
  end
end
os.exit(not failed)
