"""What is long is read in a thread, what is short where it is."""

import threading

import pytest

from hexalogue.adapters.reading_apart import SHORT_BYTES, read_apart


async def test_a_long_body_is_read_in_a_thread_and_a_short_one_is_not() -> None:
    here = threading.get_ident()

    assert await read_apart(lambda _: threading.get_ident(), b"x") == here
    assert await read_apart(lambda _: threading.get_ident(), bytes(SHORT_BYTES)) != here


async def test_what_reading_raises_arrives() -> None:
    with pytest.raises(ValueError, match="invalid"):
        await read_apart(lambda body: int(body), b"x" * SHORT_BYTES)
