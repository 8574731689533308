line = "x" * 65535 + "\n"
while True:
    print(line, end="")
