import socket

for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, getattr(socket, "AF_VSOCK", 40)):
    try:
        socket.socket(family, socket.SOCK_STREAM)
        print("open", family)
    except OSError:
        print("closed")
a, b = socket.socketpair()
a.sendall(b"pair\n")
print(b.recv(10).decode(), end="")
