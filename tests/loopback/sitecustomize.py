"""Keeps the programs that a test starts on loopback: conftest.py puts this folder on their PYTHONPATH.

pytest-socket does the same inside the test process; a served dashboard or a called command is another process.
"""

import ipaddress
import sys
from typing import Any


def is_loopback(host: object) -> bool:
    """Whether this is a host of the machine itself; no host at all means every own address."""
    text = host.decode() if isinstance(host, bytes) else host
    if text in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(text)).is_loopback
    except ValueError:
        return False


def refuse_the_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Raise PermissionError when a connection, a datagram or a name would leave the machine."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if not is_loopback(host):
        raise PermissionError(f"tests stay on loopback: {host}")


sys.addaudithook(refuse_the_network)
