"""Homes for engines and archives to put into them: of the real llama-server, and of small programs of our own."""

import io
import sys
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from hexalogue.domain.engines import (
    ChosenAsset,
    EngineSpec,
    Fault,
    InstalledEngine,
    ReleaseAsset,
    Variant,
)
from hexalogue.domain.ids import EngineId, ProviderId
from hexalogue.engines.arguments import command_of
from hexalogue.engines.finding import sha256_of
from hexalogue.engines.found import Others
from hexalogue.engines.home import HomeRooms, InstalledEngines
from hexalogue.engines.proofs import Prover
from hexalogue.engines.records import Disk
from hexalogue.engines.token_proof import TokenProof
from hexalogue.store.disk_failures import disk_told
from hexalogue.store.files import free_name, replaced

DISK = Disk(replaced, free_name, disk_told)
NAME = "llama-server"
SPEC = EngineSpec(
    id=EngineId(NAME),
    name=NAME,
    provider=ProviderId(NAME),
    executable=NAME,
    arguments="llama_server",
    licence="MIT",
    repository="ggml-org/llama.cpp",
    pin="b2",
    key_variable="LLAMA_API_KEY",
    path_variable="HEXALOGUE_LLAMA_SERVER",
    exits={-4: "it uses instructions that this processor does not have"},
)

# A program that answers as llama-server does. VERSION and ANSWER are put in; ANSWER is what it says to a question.
SPEAKING = """#!{python} -I
import http.server, sys
if "--version" in sys.argv: print("version: {version} (0abcdef)"); sys.exit(0)
if "--help" in sys.argv: print("usage: -m FILE --host H --port P {flags}"); sys.exit(0)
if "--list-devices" in sys.argv: print("Available devices:\\n  {devices}"); sys.exit(0)
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self.say(b'{{"status": "ok"}}')
    def do_POST(self): self.rfile.read(int(self.headers["Content-Length"])); self.say({answer!r})
    def say(self, body):
        self.send_response(200); self.send_header("Content-Length", str(len(body))); self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_): pass
port = int(sys.argv[sys.argv.index("--port") + 1])
http.server.HTTPServer(("127.0.0.1", port), Handler).serve_forever()
"""
GOOD_ANSWER = b'{"choices": [{"message": {"content": "four"}}]}'
BROKEN = {
    "exits 1": "#!/bin/sh\necho 'error: something is wrong' >&2\nexit 1\n",
    "aborts": "#!/bin/sh\necho 'GGML_ASSERT(false) failed'\nkill -ABRT $$\n",
    "illegal instruction": "#!/bin/sh\nkill -ILL $$\n",
    "hangs": "#!/bin/sh\nexec sleep 1000\n",
    "garbage": "\x7fELF this is no program at all",
    "no interpreter": "#!/does/not/exist\n",
}


def speaking(version: str, answer: bytes = GOOD_ANSWER, flags: str = "", devices: str = "(none)") -> str:
    """The text of a program that answers `--version`, `--help`, /health and one question."""
    return SPEAKING.format(python=sys.executable, version=version, answer=answer, flags=flags, devices=devices)


def a_home(
    folder: Path,
    *,
    spec: EngineSpec = SPEC,
    model: Path | None = None,
    environ: Mapping[str, str] | None = None,
    explain: Callable[[str, int | None, str], Fault | None] = lambda *_: None,
    answer_s: float = 15.0,
    ready_s: float = 60.0,
    is_used: Callable[[Path], bool] = lambda _: False,
) -> InstalledEngines:
    """The engines below `folder`, with one row. model: for the proof of one token."""
    prover = Prover(TokenProof(command_of, lambda _: model, ready_s=ready_s, token_s=30.0), explain, answer_s=answer_s)
    others = Others(folder / "found.json", prover, DISK, environ or {})
    return InstalledEngines(folder, HomeRooms({spec.id: spec}, prover, others, DISK, is_used=is_used))


def an_archive(path: Path, program: str, top: str = "llama-b1") -> Path:
    """A tar.gz with one program of this text below a top folder."""
    with tarfile.open(path, "w:gz", compresslevel=1) as tar:
        data = program.encode("latin-1")
        member = tarfile.TarInfo(f"{top}/{NAME}")
        member.size, member.mode = len(data), 0o755
        tar.addfile(member, io.BytesIO(data))
    return path


def real_archive(program: Path, path: Path, top: str = "llama-b1") -> Path:
    """A plain tar of the real llama-server with its libraries, as a release packs them: one file each, and links."""
    libraries: dict[str, list[Path]] = {}
    for library in sorted(program.parent.glob("*.so*"), key=lambda one: len(one.name)):
        libraries.setdefault(library.name.partition(".so")[0], []).append(library)
    with tarfile.open(path, "w") as tar:
        tar.add(program.resolve(), f"{top}/{program.name}")
        for names in libraries.values():
            tar.add(names[-1].resolve(), f"{top}/{names[-1].name}")
            for link in names[:-1]:
                member = tarfile.TarInfo(f"{top}/{link.name}")
                member.type, member.linkname = tarfile.SYMTYPE, names[-1].name
                tar.addfile(member)
    return path


def chosen_of(*paths: Path, release: str = "b2", variant: Variant = "cpu", sha256: str = "") -> ChosenAsset:
    """What the choice would have said of these files. sha256: instead of the right one of the first."""
    assets = []
    for path in paths:
        with path.open("rb") as file:
            assets.append(
                ReleaseAsset(path.name, f"http://127.0.0.1:9/{path.name}", path.stat().st_size, sha256_of(file))
            )
    if sha256:
        assets[0] = replace(assets[0], sha256=sha256)
    return ChosenAsset(release, variant, tuple(assets), "It runs everywhere.")


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below a folder with its size and the time it was written: to see that nothing was changed."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if not path.is_dir()
    }


def a_program(path: Path, text: str) -> Path:
    """A program of this text that may be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("latin-1"))
    path.chmod(0o755)
    return path


def nothing(_: str) -> None:
    """Nobody listens to the steps."""


async def installed(home: InstalledEngines, folder: Path, release: str = "b1", program: str = "") -> InstalledEngine:
    """An archive with a small program, made in `folder` and installed."""
    archive = an_archive(folder / f"{release}.tar.gz", program or speaking(release))
    return await home.install(SPEC, [archive], chosen_of(archive, release=release), nothing)
