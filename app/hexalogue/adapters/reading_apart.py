"""Long bodies are read in a thread: a list of thousands of models must not hold up a window."""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

ReadT = TypeVar("ReadT")

# A shorter one is read in some milliseconds; a thread would cost more than it saves.
SHORT_BYTES: Final = 64_000


async def read_apart(read: Callable[[bytes], ReadT], body: bytes) -> ReadT:
    """What `read` makes of the body. Raises what it raises."""
    return read(body) if len(body) < SHORT_BYTES else await asyncio.to_thread(read, body)
