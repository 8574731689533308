local other = require("other")

print(other(20))
