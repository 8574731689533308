print(3, flush=True)
input()
raise ValueError("no idea")
