const line = "x".repeat(65535) + "\n";
const { writeSync } = require("fs");
while (true) {
  try {
    writeSync(1, line);
  } catch (error) {
    if (error.code !== "EAGAIN") throw error;
  }
}
