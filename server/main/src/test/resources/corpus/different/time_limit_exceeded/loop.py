while True:
    print("1")
    break
while True:
    pass
