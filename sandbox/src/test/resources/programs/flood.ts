import { writeSync } from "fs";

const line: string = "x".repeat(65535) + "\n";
while (true) {
  try {
    writeSync(1, line);
  } catch (error: any) {
    if (error.code !== "EAGAIN") throw error;
  }
}
