"""Programs that cannot run, or crash."""

import re
import shutil
import struct

from tests.integration.engines.breakages.stage import (
    ARM64,
    MACHINE_AT,
    Breakage,
    Ended,
    Stage,
    a_free_port,
    change_library,
    copied,
    listens,
    python,
    renamed_need,
    rewritten,
    said,
    small_program,
)

UNDEFINED_INSTRUCTION = b"\x0f\x0b"
WRITE_TO_NOWHERE = b"\x31\xc0\x89\x00"
DIVIDE_BY_ZERO = b"\x31\xc9\xf7\xf1"
FOR_EVER = b"\xeb\xfe"
FREE_WHAT_IS_NOT_ITS_OWN = (
    "import ctypes; free = ctypes.CDLL(None).free; free.argtypes = [ctypes.c_void_p];"
    "mine = ctypes.create_string_buffer(64); free(ctypes.addressof(mine) + 8)"
)


async def of_another_processor(stage: Stage) -> Ended:
    server = copied(stage.server, stage.folder)
    rewritten(server, lambda content: content[:MACHINE_AT] + struct.pack("<H", ARM64) + content[MACHINE_AT + 2 :])
    return await stage.serve(stage.tiny(), server=server)


async def without_permission_to_run(stage: Stage) -> Ended:
    server = stage.folder / "llama-server"
    shutil.copy(stage.server, server)
    server.chmod(0o644)
    return await stage.serve(stage.tiny(), server=server)


async def on_a_disk_without_programs(stage: Stage) -> Ended:
    disk = stage.folder / "disk"
    disk.mkdir()
    mounted = f"mount -t tmpfs -o noexec none {disk} && cp {stage.server} {disk}/ && exec {disk}/llama-server"
    return await stage.run("unshare", "-m", "sh", "-c", mounted)


async def deleted(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), server=stage.folder / "llama-server")


async def without_one_of_its_libraries(stage: Stage) -> Ended:
    server = copied(stage.server, stage.folder)
    for path in server.parent.glob("libllama.so*"):
        path.unlink()
    return await stage.serve(stage.tiny(), server=server)


async def with_an_empty_library(stage: Stage) -> Ended:
    server = copied(stage.server, stage.folder)
    change_library(server, "llama", lambda _: b"")
    return await stage.serve(stage.tiny(), server=server)


async def with_a_library_of_another_build(stage: Stage) -> Ended:
    server = copied(stage.server, stage.folder)
    name = b"llama_backend_init"
    change_library(server, "llama", lambda content: content.replace(name + b"\0", name[:-1] + b"x\0"))
    return await stage.serve(stage.tiny(), server=server)


async def built_for_a_newer_c_library(stage: Stage) -> Ended:
    server = copied(stage.server, stage.folder)
    rewritten(server, lambda content: re.sub(rb"GLIBC_2\.(\d\d)\0", rb"GLIBC_9.\1\0", content))
    return await stage.serve(stage.tiny(), server=server)


async def built_for_a_newer_cpp_library(stage: Stage) -> Ended:
    server = copied(stage.server, stage.folder)
    change = re.compile(rb"GLIBCXX_3\.4\.\d\d\0")
    change_library(server, "llama", lambda content: change.sub(b"GLIBCXX_3.4.99\0", content))
    return await stage.serve(stage.tiny(), server=server)


def needing(name: str) -> Breakage:
    """The program, made to need a library that is on no computer: what the system's loader says is real."""

    async def needing_it(stage: Stage) -> Ended:
        server = copied(stage.server, stage.folder)
        renamed_need(server, name)
        return await stage.serve(stage.tiny(), server=server)

    return needing_it


def crashing(code: bytes, *limit: str) -> Breakage:
    """A program whose few instructions crash it."""

    async def crashing_so(stage: Stage) -> Ended:
        return await stage.run(*limit, str(small_program(stage.folder, code)))

    return crashing_so


def of_python(code: str, engine: str = "exllamav2") -> Breakage:
    """An engine written in Python ends with what Python says."""

    async def ending_so(stage: Stage) -> Ended:
        return await stage.run(*python(code), engine=engine)

    return ending_so


async def started_without_its_loader(stage: Stage) -> Ended:
    """As a program of Debian on Alpine: the file is there, and the system says that it is not."""
    server = copied(stage.server, stage.folder)
    rewritten(server, lambda content: content.replace(b"/ld-linux", b"/ld-nonex", 1))
    return await stage.serve(stage.tiny(), server=server)


def ended_by(signal: int) -> Breakage:
    """A real engine that somebody ends."""

    async def ended_so(stage: Stage) -> Ended:
        async with stage.running(str(stage.server), *stage.arguments(stage.tiny())) as process:
            await said(process, "listening on")
            await stage.run("kill", f"-{signal}", str(process.pid))
            ended = await process.ended()
        return Ended(ended.code, ended.tail)

    return ended_so


async def a_worker_asked_to_end(stage: Stage) -> Ended:
    """ggml-rpc-server knows no polite end."""
    port = a_free_port()
    async with stage.running(str(stage.worker), "-H", "127.0.0.1", "-p", str(port)) as process:
        await listens(port)
        await stage.run("kill", "-15", str(process.pid))
        ended = await process.ended()
    return Ended(ended.code, ended.tail)


PROGRAMS: dict[str, tuple[str, Breakage]] = {
    "wrong-processor-build": ("wrong-processor-build", of_another_processor),
    "not-executable": ("not-executable", without_permission_to_run),
    "not-executable.noexec": ("not-executable", on_a_disk_without_programs),
    "program-gone": ("program-gone", deleted),
    "program-gone.loader": ("program-gone", started_without_its_loader),
    "own-library-missing": ("own-library-missing", without_one_of_its_libraries),
    "library-damaged": ("library-damaged", with_an_empty_library),
    "files-of-two-builds": ("files-of-two-builds", with_a_library_of_another_build),
    "glibc-too-old": ("glibc-too-old", built_for_a_newer_c_library),
    "libstdcxx-too-old": ("libstdcxx-too-old", built_for_a_newer_cpp_library),
    "cuda-runtime-missing": ("cuda-runtime-missing", needing("libcudart.so.9")),
    "nvidia-driver-missing": ("nvidia-driver-missing", needing("libcuda.so.9")),
    "rocm-library-missing": ("rocm-library-missing", needing("libamdhip64.so")),
    "vulkan-loader-missing": ("vulkan-loader-missing", needing("libvulkan.so.9")),
    "openmp-missing": ("openmp-missing", needing("libgomp.so.9")),
    "tls-library-missing": ("tls-library-missing", needing("libcurl.so.44")),
    "illegal-instruction": ("illegal-instruction", crashing(UNDEFINED_INSTRUCTION)),
    "access-violation": ("access-violation", crashing(WRITE_TO_NOWHERE)),
    "arithmetic": ("arithmetic", crashing(DIVIDE_BY_ZERO)),
    "time-limit": ("time-limit", crashing(FOR_EVER, "prlimit", "--cpu=1:9")),
    "access-violation.llama": ("access-violation", ended_by(11)),
    "killed": ("killed", ended_by(9)),
    "ended-quietly": ("ended-quietly", ended_by(15)),
    "terminated": ("terminated", a_worker_asked_to_end),
    "aborted": ("aborted", of_python("import os; os.abort()", "llama-server")),
    "heap-corrupted": ("heap-corrupted", of_python(FREE_WHAT_IS_NOT_ITS_OWN, "llama-server")),
    "torch-missing": ("torch-missing", of_python("import torch")),
    "exllama-missing": ("exllama-missing", of_python("import exllamav2")),
    "python-package-missing": ("python-package-missing", of_python("import nonesuch_package")),
}
