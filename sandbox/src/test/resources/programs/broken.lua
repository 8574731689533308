print(1 + )
