#!/usr/bin/env python
"""How many requests a second does one address answer? Raw sockets that stay open, standard library only.

    python bench/load.py PORT PATH SECONDS CONNECTIONS      prints one number

All connections ask before the first answer is read, so that the server always has something to do. The first answer
shows how long one is; the others must be as long, and begin with 200.
"""

import socket
import sys
import time

OK = b"HTTP/1.1 200 "
END = b"\r\n\r\n"


def connect(port: int, path: str) -> tuple[socket.socket, bytes]:
    """An open connection and what to send on it."""
    door = socket.create_connection(("127.0.0.1", port), timeout=30)
    door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    ask = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip\r\nUser-Agent: bench\r\n\r\n"
    return door, ask.encode()


def first_length(door: socket.socket, ask: bytes) -> int:
    """How many bytes an answer has, headers and body."""
    door.sendall(ask)
    got = b""
    while END not in got:
        got += receive(door)
    head = got.partition(END)[0]
    assert head.startswith(OK), head[:200]
    named = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    length = len(head) + len(END) + int(named[b"content-length"])
    while len(got) < length:
        got += receive(door)
    return length


def receive(door: socket.socket) -> bytes:
    """Some bytes; an end is an error."""
    got = door.recv(65536)
    assert got, "The server has closed the connection."
    return got


def receive_answer(door: socket.socket, length: int) -> None:
    """Reads one answer of `length` bytes."""
    got = receive(door)
    assert got.startswith(OK), got[:200]
    left = length - len(got)
    while left > 0:
        left -= len(receive(door))
    assert left == 0, "Answers are not equally long."


def load(port: int, path: str, seconds: float, connections: int) -> float:
    """Requests a second."""
    doors = [connect(port, path) for _n in range(connections)]
    length = [first_length(*door) for door in doors][-1]
    answered, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        for door, ask in doors:
            door.sendall(ask)
        for door, _ask in doors:
            receive_answer(door, length)
        answered += connections
    return answered / (time.perf_counter() - start)


if __name__ == "__main__":
    print(load(int(sys.argv[1]), sys.argv[2], float(sys.argv[3]), int(sys.argv[4])))
