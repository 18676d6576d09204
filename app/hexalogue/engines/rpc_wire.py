"""What ggml's RPC says on the wire, as much as a look needs: hello, how many devices, how much memory.

A request is `command (1 byte) | size (8 bytes, little endian) | data`, an answer is `size (8 bytes) | data`. Three
generations are told apart by their hello (ggml/src/ggml-rpc/ggml-rpc.cpp of 0.3.36's llama.cpp, and of b10434, asked
for real, 2026-11-21; the older ones from the same file in 2025):

- 2.x: an empty hello, answered by 3 bytes; one device, no word for their number.
- 3.x: the same hello; several devices.
- since the transports can be negotiated (seen: 5.0.0 and 7.0.0): 24 bytes of capabilities, answered by 28. All zero
  asks for plain TCP.

Nothing here opens a socket. `Odd` is raised for whatever a worker would not say.
"""

import struct
from typing import Final

from hexalogue.domain.distributed import DeviceMemory, RpcVersion

HELLO: Final = 14  # fixed for ever: “RPC_CMD_HELLO must be always 14”
DEVICE_COUNT: Final = 15
GET_DEVICE_MEMORY: Final = 11

SIZE_BYTES: Final = 8
CAPABILITIES: Final = bytes(24)
HELLO_SIZES: Final = frozenset({3, 28})
COUNT_BYTES: Final = 4
MEMORY_BYTES: Final = 16

_FIRST_WITH_DEVICES: Final = 3
MAX_DEVICES: Final = 64
# No machine has a pebibyte: more is a number that was never meant as a size.
MAX_MEMORY_BYTES: Final = 1 << 50
MAX_MAJOR: Final = 100

_SIZE = struct.Struct("<Q")
_DEVICE = struct.Struct("<I")
_MEMORY = struct.Struct("<QQ")


class Odd(Exception):
    """An answer that is none of a worker. Its text is the rest of a sentence."""


def request(command: int, data: bytes = b"") -> bytes:
    """One request."""
    return bytes((command,)) + _SIZE.pack(len(data)) + data


def hello(*, is_old: bool) -> bytes:
    """The first request, in the words of either generation: a worker of the other one hangs up on it."""
    return request(HELLO, b"" if is_old else CAPABILITIES)


def memory_request(version: RpcVersion, device: int) -> bytes:
    """Asks for the memory of one device."""
    return request(GET_DEVICE_MEMORY, _DEVICE.pack(device) if has_devices(version) else b"")


def has_devices(version: RpcVersion) -> bool:
    """Whether it can be asked how many devices it has; the older ones have one."""
    return version.major >= _FIRST_WITH_DEVICES


def size_of(head: bytes, allowed: frozenset[int]) -> int:
    """The size an answer announces; what is not allowed is never read. Raises Odd."""
    (size,) = _SIZE.unpack(head)
    if size not in allowed:
        raise Odd(spoken(head))
    return int(size)


def version_of(data: bytes) -> RpcVersion:
    """The version in the answer to a hello. Raises Odd."""
    version = RpcVersion(data[0], data[1], data[2])
    if not 1 <= version.major < MAX_MAJOR:
        raise Odd(f"it calls itself version {version}")
    return version


def count_of(data: bytes) -> int:
    """How many devices. Raises Odd for none and for more than any machine has."""
    (count,) = _DEVICE.unpack(data)
    if not 1 <= count <= MAX_DEVICES:
        raise Odd(f"it claims {count} devices")
    return int(count)


def memory_of(data: bytes) -> DeviceMemory:
    """Free and whole memory of a device. Raises Odd for numbers that cannot be."""
    free, total = _MEMORY.unpack(data)
    if total > MAX_MEMORY_BYTES or free > total:
        raise Odd("it claims more memory than there can be")
    return DeviceMemory(free, total)


def spoken(head: bytes) -> str:
    """What the first bytes of something else tell of it, as the rest of a sentence."""
    if head.startswith((b"HTTP/", b"<")):
        return "a web server answers there"
    if head.startswith(b"SSH-"):
        return "an SSH server answers there"
    return "what answers there is not llama.cpp's RPC"
