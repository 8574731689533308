# A little input that grows to gigabytes.
# Ends: MLE RTE
import zlib

packed = zlib.compress(bytes(1 << 24), 9)
for _ in range(2):
    packed = zlib.compress(packed * 100, 9)
data = b""
while True:
    data += zlib.decompress(zlib.decompress(zlib.decompress(packed)))
