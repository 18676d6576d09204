"""One byte that tells native code to stop, without asking Python."""

import ctypes
import sys


class StopFlag:
    """Raised from any thread; read by llama.cpp before every node of its graph through C's own `strlen`.

    `strlen` of the buffer is 0 while the flag is down and 1 when it is up: exactly the answer llama.cpp's abort
    callback has to give, so no Python code (and no lock of the interpreter) stands in the token loop.
    """

    def __init__(self) -> None:
        self._bytes = ctypes.create_string_buffer(2)

    @property
    def is_up(self) -> bool:
        """Whether the work at hand should end."""
        return self._bytes.raw[0] != 0

    def set(self) -> None:
        """Stop the work at hand."""
        self._bytes[0] = b"\x01"

    def clear(self) -> None:
        """Before the next work."""
        self._bytes[0] = b"\x00"

    @property
    def data_address(self) -> int:
        """What the callback is called with. Valid as long as this object lives."""
        return ctypes.addressof(self._bytes)

    @staticmethod
    def function_address() -> int:
        """The address of `strlen`."""
        library = ctypes.CDLL("ucrtbase") if sys.platform == "win32" else ctypes.CDLL(None)
        address = ctypes.cast(library.strlen, ctypes.c_void_p).value
        if address is None:
            raise OSError("the C library has no strlen")
        return address
