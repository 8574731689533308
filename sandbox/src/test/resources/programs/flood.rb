line = "x" * 65535
loop { puts line }
