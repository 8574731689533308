from other import doubled

print(doubled(20) + 2)
