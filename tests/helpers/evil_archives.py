"""More than a hundred archives that must not be opened, made on the spot: each with the trick in its name."""

import gzip
import io
import lzma
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Put = tuple[str, str, str]  # kind (file, folder, link, hard), name, content or target

BOMB_BYTES = 100 << 20


@dataclass(frozen=True, slots=True)
class Evil:
    """One of them. content: made for a folder outside, in which it would like to write."""

    trick: str
    content: Callable[[Path], bytes]


def evil_archives() -> list[Evil]:
    """All of them, always in the same order."""
    return [*_by_name(), *_by_link(), *_of_tar(), *_of_zip(), *_damaged(), *_bombs()]


def tar_of(puts: Sequence[Put], pack: str = "gz") -> bytes:
    """A tar with these entries; pack: `gz`, `xz` or empty."""
    with io.BytesIO() as out:
        with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for kind, name, content in puts:
                tar.addfile(*_member(kind, name, content))
        plain = out.getvalue()
    if pack == "xz":
        return lzma.compress(plain)
    return gzip.compress(plain) if pack else plain


def zip_of(puts: Sequence[Put]) -> bytes:
    """A zip with these entries."""
    with io.BytesIO() as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for kind, name, content in puts:
                entry = zipfile.ZipInfo("x")
                entry.filename = f"{name}/" if kind == "folder" else name
                modes = {"file": stat.S_IFREG | 0o755, "folder": stat.S_IFDIR | 0o755, "link": stat.S_IFLNK | 0o777}
                entry.create_system, entry.external_attr = 3, modes[kind] << 16
                archive.NameToInfo.clear()  # a name that is there twice is meant
                archive.writestr(entry, content)
        return out.getvalue()


def _member(kind: str, name: str, content: str) -> tuple[tarfile.TarInfo, io.BytesIO | None]:
    member = tarfile.TarInfo(name)
    member.mode = 0o755
    if kind in ("link", "hard"):
        member.type = tarfile.SYMTYPE if kind == "link" else tarfile.LNKTYPE
        member.linkname = content
        return member, None
    if kind == "folder":
        member.type = tarfile.DIRTYPE
        return member, None
    data = content.encode()
    member.size = len(data)
    return member, io.BytesIO(data)


def _made(pack: Callable[[list[Put]], bytes], fill: Callable[[T, Path], list[Put]], what: T, outside: Path) -> bytes:
    return pack(fill(what, outside))


# --- names

NAMES = {
    "absolute": ["{outside}/evil"],
    "absolute twice": ["//{outside}/evil"],
    "absolute with backslash": ["\\evil"],
    "drive": ["C:\\evil"],
    "drive without slash": ["C:evil"],
    "network share": ["\\\\server\\share\\evil"],
    "up": ["../outside/evil"],
    "up from within": ["a/../../outside/evil"],
    "up with backslashes": ["a\\..\\..\\outside\\evil"],
    "up at the end": ["a/b/.."],
    "up in wide signs": ["\uff0e\uff0e/outside/evil"],
    "up in one leader": ["\u2025/outside/evil"],
    "wide slash": ["..\uff0foutside\uff0fevil"],
    "text turned round": ["evil\u202egpj.exe"],
    "invisible sign": ["evil\u200b"],
    "line end": ["evil\nname"],
    "escape": ["\x1b[2Jevil"],
    "device": ["CON"],
    "device with extension": ["bin/aux.txt"],
    "device with number": ["LPT1.dll"],
    "device with raised number": ["COM\u00b9.so"],
    "device with blank": ["NUL .txt"],
    "dot at the end": ["evil."],
    "blank at the end": ["evil "],
    "three dots": [".../evil"],
    "stream of Windows": ["evil:stream"],
    "wildcard": ["evil*"],
    "long name": ["e" * 230],
    "long path": ["/".join(["deep"] * 60)],
    "twice": ["evil", "evil"],
    "twice by another path": ["a/evil", "a/./evil"],
    "case": ["lib/evil", "lib/EVIL"],
    "case of a folder": ["lib/evil", "LIB/other"],
    "composed and decomposed": ["\u00e4", "a\u0308"],
    "ligature": ["\ufb01le", "file"],
    "file as folder": ["evil", "evil/inner"],
    "folder as file": ["evil/inner", "evil"],
}  # fmt: skip


def _by_name() -> Iterator[Evil]:
    for trick, names in NAMES.items():
        yield Evil(f"tar, name: {trick}", partial(_made, tar_of, _files, names))
        yield Evil(f"zip, name: {trick}", partial(_made, zip_of, _files, names))


def _files(names: Sequence[str], outside: Path) -> list[Put]:
    return [("file", "good", "good"), *[("file", name.replace("{outside}", str(outside)), "evil") for name in names]]


# --- links

LINKS: dict[str, list[Put]] = {
    "absolute": [("link", "a", "{outside}")],
    "out": [("link", "a", "../outside")],
    "out from a folder": [("folder", "d", ""), ("link", "d/a", "../../outside/evil")],
    "out with backslashes": [("link", "a", "..\\outside")],
    "drive": [("link", "a", "C:\\Windows")],
    "written through": [("link", "a", "{outside}"), ("file", "a/evil", "evil")],
    "replaced by a file": [("link", "a", "{outside}/evil"), ("file", "a", "evil")],
    "replacing a file": [("file", "a", "good"), ("link", "a", "{outside}/evil")],
    "written through inside": [("folder", "d", ""), ("link", "a", "d"), ("file", "a/evil", "evil")],
    "written through in other case": [("link", "a", "{outside}"), ("file", "A/evil", "evil")],
    "chain out": [("link", "a", "b"), ("link", "b", "../outside")],
    "up through a link": [("folder", "d/e", ""), ("link", "l", "d/e"), ("link", "a", "l/../../../outside")],
    "circle": [("link", "a", "b"), ("link", "b", "a")],
    "itself": [("link", "a", "a")],
    "around itself": [("folder", "d", ""), ("link", "d/a", "../d")],
    "the whole": [("link", "a", ".")],
    "nothing": [("link", "a", "missing")],
    "empty": [("link", "a", " ")],
}


def _by_link() -> Iterator[Evil]:
    for trick, puts in LINKS.items():
        yield Evil(f"tar, link: {trick}", partial(_made, tar_of, _outward, puts))
        yield Evil(f"zip, link: {trick}", partial(_made, zip_of, _outward, puts))


def _outward(puts: Sequence[Put], outside: Path) -> list[Put]:
    return [(kind, name, content.replace("{outside}", str(outside))) for kind, name, content in puts]


# --- what only a tar can


def _of_tar() -> Iterator[Evil]:
    hard: dict[str, list[Put]] = {
        "absolute": [("hard", "a", "{outside}/secret")],
        "out": [("hard", "a", "../outside/secret")],
        "to nothing": [("hard", "a", "missing")],
        "to a link": [("link", "l", "{outside}/secret"), ("hard", "a", "l")],
        "to a folder": [("folder", "d", ""), ("hard", "a", "d")],
        "over a file": [("file", "a", "good"), ("file", "b", "good"), ("hard", "a", "b")],
    }
    for trick, puts in hard.items():
        yield Evil(f"tar, hard link: {trick}", partial(_made, tar_of, _outward, puts))
    kinds = {"pipe": tarfile.FIFOTYPE, "character device": tarfile.CHRTYPE, "block device": tarfile.BLKTYPE}
    for trick, kind in (kinds | {"unknown kind": b"Z", "volume": b"M"}).items():
        yield Evil(f"tar, {trick}", partial(_special, kind))
    yield Evil("tar, sparse file of a terabyte", lambda _: _sparse())
    yield Evil("tar, header of a megabyte", lambda _: _packed({"comment": "x" * (1 << 20)}))
    yield Evil("tar, path in a header", lambda outside: _packed({"path": f"{outside}/evil"}))
    yield Evil("tar, target in a header", lambda _: _packed({"linkpath": "../outside"}, tarfile.SYMTYPE))
    yield Evil("tar, hundred headers in a row", lambda _: gzip.compress(_pax_header() * 100))


def _special(kind: bytes, _: Path) -> bytes:
    member = tarfile.TarInfo("evil")
    member.type, member.devmajor, member.devminor = kind, 1, 3
    return gzip.compress(member.tobuf(tarfile.GNU_FORMAT) + b"\0" * 1024)


def _packed(headers: dict[str, str], kind: bytes = tarfile.REGTYPE) -> bytes:
    member = tarfile.TarInfo("evil")
    member.type, member.pax_headers = kind, headers
    return gzip.compress(member.tobuf(tarfile.PAX_FORMAT) + b"\0" * 1024)


def _pax_header() -> bytes:
    member = tarfile.TarInfo("evil")
    member.pax_headers = {"comment": "x"}
    return member.tobuf(tarfile.PAX_FORMAT)[:1024]


def _sparse() -> bytes:
    member = tarfile.TarInfo("evil")
    member.type = tarfile.GNUTYPE_SPARSE
    block = bytearray(member.tobuf(tarfile.GNU_FORMAT))
    block[386:410] = b"00000000000\0" + b"00000000000\0"
    block[483:495] = tarfile.itn(1 << 40, 12, tarfile.GNU_FORMAT)  # type: ignore[attr-defined]
    block[148:156] = b" " * 8
    block[148:156] = f"{sum(block):06o}\0 ".encode()
    return gzip.compress(bytes(block) + b"\0" * 1024)


# --- what only a zip can


def _of_zip() -> Iterator[Evil]:
    good = zip_of([("file", "good", "good" * 100)])
    for trick, kind in {"pipe": stat.S_IFIFO, "device": stat.S_IFCHR, "socket": stat.S_IFSOCK}.items():
        yield Evil(f"zip, {trick}", partial(_with_mode, good, kind))
    yield Evil("zip, password", lambda _: _changed(good, central={8: 1}, width=2))
    yield Evil("zip, unknown packing", lambda _: _changed(good, central={10: 97}, width=2))
    yield Evil("zip, longer than it says", lambda _: _changed(good, central={24: 10}))
    yield Evil("zip, shorter than it says", lambda _: _changed(good, central={24: 4000}))
    yield Evil("zip, wrong checksum", lambda _: _changed(good, central={16: 1}))
    yield Evil("zip, entries on top of each other", lambda _: _overlapping())
    yield Evil("zip, another name inside", lambda _: good.replace(b"good", b"evil", 1))
    yield Evil("zip, list of entries of 5 MB", lambda _: zip_of([("file", f"{n:0200}", "") for n in range(20_000)]))


def _changed(archive: bytes, *, central: dict[int, int], width: int = 4) -> bytes:
    changed, at = bytearray(archive), archive.index(b"PK\x01\x02")
    for offset, value in central.items():
        changed[at + offset : at + offset + width] = value.to_bytes(width, "little")
    return bytes(changed)


def _with_mode(archive: bytes, kind: int, _: Path) -> bytes:
    return _changed(archive, central={38: (kind | 0o644) << 16})


def _overlapping() -> bytes:
    """Two entries of the list that share one packed body."""
    archive = zip_of([("file", "a", "x" * 3_000)])
    at, end = archive.index(b"PK\x01\x02"), archive.index(b"PK\x05\x06")
    entry, tail = archive[at:end], bytearray(archive[end:])
    count = 60
    tail[8:12] = struct.pack("<HH", count, count)
    tail[12:16] = struct.pack("<I", len(entry) * count)
    names = [entry.replace(b"a", bytes([65 + n]), 1) for n in range(count)]
    return archive[:at] + b"".join(names) + bytes(tail)


# --- damage


def _damaged() -> Iterator[Evil]:
    puts: list[Put] = [("file", "good", "good" * 1000), ("file", "better", "better" * 1000)]
    plain = tar_of(puts, "")
    yield Evil("gz, cut in the middle", lambda _: tar_of(puts)[:-60])
    yield Evil("gz, cut by its checksum", lambda _: tar_of(puts)[:-8])
    yield Evil("gz, wrong checksum", lambda _: tar_of(puts)[:-8] + b"\1\2\3\4" + tar_of(puts)[-4:])
    yield Evil("xz, cut in the middle", lambda _: tar_of(puts, "xz")[:-60])
    yield Evil("xz, changed", lambda _: _flipped(tar_of(puts, "xz")))
    yield Evil("tar, cut between entries", lambda _: plain[: 512 + 4096])
    yield Evil("tar, cut in an entry", lambda _: plain[:2000])
    yield Evil("tar, without its end", lambda _: gzip.compress(plain[: 2 * 512 + 4096 + 6144]))
    yield Evil("tar, header changed", lambda _: gzip.compress(_flipped(plain, 512 + 4096 + 20)))
    yield Evil("gz, no tar inside", lambda _: gzip.compress(b"#!/bin/sh\necho evil\n" * 100))
    yield Evil("gz, nothing inside", lambda _: gzip.compress(b""))
    yield Evil("gz, gz inside", lambda _: gzip.compress(tar_of(puts)))
    yield Evil("zip, cut", lambda _: zip_of(puts)[:-30])
    yield Evil("zip, list of entries missing", lambda _: zip_of(puts)[:100])
    yield Evil("no archive, a program", lambda _: b"\x7fELF" + b"\0" * 1000)
    yield Evil("no archive, a page", lambda _: b"<!doctype html><title>404</title>" * 40)
    yield Evil("empty file", lambda _: b"")


def _flipped(data: bytes, at: int | None = None) -> bytes:
    changed = bytearray(data)
    changed[at if at is not None else len(data) // 2] ^= 0xFF
    return bytes(changed)


# --- bombs


def _bombs() -> Iterator[Evil]:
    yield Evil("gz bomb", lambda _: gzip.compress(_zeros(), 9))
    yield Evil("xz bomb", lambda _: lzma.compress(_zeros(), preset=1))
    yield Evil(
        "gz bomb behind the end", lambda _: gzip.compress(tar_of([("file", "good", "")], "") + bytes(BOMB_BYTES), 9)
    )
    yield Evil("zip bomb", lambda _: _zip_bomb())
    yield Evil("xz that asks for a gigabyte", lambda _: _thirsty())
    yield Evil("tar of 60,000 entries", lambda _: gzip.compress(tarfile.TarInfo("d").tobuf() * 60_000, 1))


def _zeros() -> bytes:
    member = tarfile.TarInfo("evil")
    member.size = BOMB_BYTES
    return member.tobuf() + bytes(BOMB_BYTES) + bytes(1024)


def _zip_bomb() -> bytes:
    with io.BytesIO() as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("evil", bytes(BOMB_BYTES))
        return out.getvalue()


def _thirsty() -> bytes:
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 512 << 20}]
    # Made with a small dictionary, then said to need a large one: its header's byte, and the checksum over it.
    packed = bytearray(
        lzma.compress(tar_of([("file", "good", "")], ""), filters=[{**filters[0], "dict_size": 1 << 20}])
    )
    header = packed[12:24]
    header[4] = 36  # dictionary size of 1 GiB in the format's own scale
    packed[12:24] = header
    size = (packed[12] + 1) * 4
    body = bytes(packed[12 : 12 + size - 4])
    packed[12 + size - 4 : 12 + size] = zlib.crc32(body).to_bytes(4, "little")
    return bytes(packed)
