"""Whole engines and models in surroundings that do not let them work: limits, ports, arguments, other machines."""

import asyncio
import contextlib
import os
import struct

from tests.helpers.engine_binaries import hollow_whisper_model
from tests.integration.engines.breakages.stage import (
    Breakage,
    Ended,
    Stage,
    a_free_port,
    asked,
    listening,
    listens,
    port_of,
    python,
    said,
)

# Of address space: the programs take 0.3 GB, the model 0.1 GB.
LITTLE = ("prlimit", f"--as={1200 << 20}")
# Larger than what a 64-bit program can address, so that no thread's stack can be had.
ENORMOUS_STACK = ("prlimit", f"--stack={200 << 40}")
# Bytes in an answer to HELLO: of versions 1 to 3, 4 and later.
GREETINGS = (3, 4, 28)
SERVE_BELOW_1024 = "import asyncio; asyncio.run(asyncio.start_server(print, '127.0.0.1', 81))"


async def more_model_than_memory(stage: Stage) -> Ended:
    model = stage.tiny()
    os.truncate(model, 3 << 30)  # a file with a hole: it takes no space
    return await stage.serve(model, limit=LITTLE)


async def more_context_than_memory(stage: Stage) -> Ended:
    return await stage.serve(stage.starter, "-fit", "off", "-c", "100000", limit=LITTLE)


async def nothing_left_to_compute_in(stage: Stage) -> Ended:
    large = ("-fit", "off", "-fa", "off", "-c", "16384", "-b", "4096", "-ub", "4096")
    return await stage.serve(stage.starter, *large, limit=LITTLE)


async def no_more_files(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), limit=("prlimit", "--nofile=4"))


async def no_more_threads(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), limit=ENORMOUS_STACK)


async def no_large_files(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), "--log-file", str(stage.folder / "log"), limit=("prlimit", "--fsize=100"))


async def no_locked_memory(stage: Stage) -> Ended:
    """A warning only: it goes on."""
    limit = ("setpriv", "--bounding-set", "-ipc_lock", "prlimit", "--memlock=0")
    argv = (*limit, str(stage.server), *stage.arguments(stage.tiny()), "--mlock")
    async with stage.running(*argv) as process:
        await said(process, "listening on")
        return Ended(None, process.tail())


async def a_full_disk(stage: Stage) -> Ended:
    return await stage.run("sh", "-c", f"exec cat {stage.tiny()} > /dev/full")


async def a_taken_port(stage: Stage) -> Ended:
    with listening() as port:
        return await stage.serve(stage.tiny(), "--port", str(port))


async def a_taken_port_for_speech(stage: Stage) -> Ended:
    with listening() as port:
        return await stage.hear("-m", str(hollow_whisper_model()), "--port", str(port))


async def a_port_of_the_system(stage: Stage) -> Ended:
    drop = ("setpriv", "--bounding-set", "-net_bind_service")
    return await stage.run(*drop, *python(SERVE_BELOW_1024), engine="exllamav2")


def arguments(*extra: str) -> Breakage:
    """llama-server with arguments it does not take."""

    async def with_them(stage: Stage) -> Ended:
        return await stage.serve(stage.tiny(), *extra)

    return with_them


async def a_broken_template(stage: Stage) -> Ended:
    template = stage.folder / "broken.jinja"
    template.write_text("{% for m in messages %}{{ m.content ")
    return await stage.serve(stage.tiny(), "--jinja", "--chat-template-file", str(template))


async def an_unknown_language(stage: Stage) -> Ended:
    return await stage.hear("-m", str(stage.tiny()), "-l", "klingon", "--port", "0")


async def an_unknown_argument_of_speech(stage: Stage) -> Ended:
    return await stage.hear("--nonsense")


async def no_ffmpeg(stage: Stage) -> Ended:
    argv = (str(stage.whisper), "-m", str(hollow_whisper_model()), "--host", "127.0.0.1", "--port", "0", "--convert")
    return await stage.run(*argv, engine="whisper-server", extra={"PATH": str(stage.folder)})


async def a_sound_file_that_is_none(stage: Stage) -> Ended:
    """The server goes on."""
    port = a_free_port()
    argv = (str(stage.whisper), "-m", str(hollow_whisper_model()), "--host", "127.0.0.1", "--port", str(port))
    form = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\n\r\nno sound\r\n--edge--\r\n'
    async with stage.running(*argv) as process:
        await listens(port)
        await asked(port, "/inference", form, "multipart/form-data; boundary=edge")
        await said(process, "failed to read")
        return Ended(None, process.tail(), "whisper-server")


async def a_worker_that_is_killed(stage: Stage) -> Ended:
    """In the middle of an answer."""
    port = a_free_port()
    async with stage.running(str(stage.worker), "-H", "127.0.0.1", "-p", str(port)) as worker:
        await listens(port)
        argv = (*stage.arguments(stage.starter), "--rpc", f"127.0.0.1:{port}", "-ngl", "99")
        async with stage.running(str(stage.server), *argv) as process:
            await said(process, "listening on")
            body = {"prompt": "Once upon a time", "n_predict": 400, "ignore_eos": True}
            answer = asyncio.create_task(asked(port_of(process.tail()), "/completion", body))
            await said(process, "processing task")
            worker.kill()
            ended = await process.ended()
            await answer
    return Ended(ended.code, ended.tail)


def a_worker_that_says(reply: bytes) -> Breakage:
    """Something on the worker's port that answers a greeting so, and goes away."""

    async def answered_so(stage: Stage) -> Ended:
        async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read(9)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.1):  # the greeting of later versions says what the client can do
                    await reader.read(100)
            with contextlib.suppress(OSError):
                writer.write(reply)
                await reader.read()
            writer.close()

        server = await asyncio.start_server(greet, "127.0.0.1", 0)
        async with server:
            peer = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
            async with stage.running(str(stage.server), *stage.arguments(stage.tiny()), "--rpc", peer) as process:
                await said(process, "mismatch")
                ended = await process.ended() if not process.is_alive else None
                return Ended(ended.code if ended else None, process.tail())

    return answered_so


async def a_worker_that_is_not_there(stage: Stage) -> Ended:
    """A warning in some builds, the end in others."""
    argv = (*stage.arguments(stage.tiny()), "--rpc", f"127.0.0.1:{a_free_port()}")
    async with stage.running(str(stage.server), *argv) as process:
        await said(process, "listening on")
        return Ended(None, process.tail())


async def a_worker_of_another_version(stage: Stage) -> Ended:
    """It greets back in version 99. How long a greeting is depends on the version too."""
    for size in GREETINGS:
        reply = struct.pack("<Q", size) + bytes((99, 0, 0)) + bytes(size - 3)
        ended = await a_worker_that_says(reply)(stage)
        if "malformed" not in ended.tail:
            return ended
    return ended


SURROUNDINGS: dict[str, tuple[str, Breakage]] = {
    "memory": ("memory", more_model_than_memory),
    "kv-cache-memory": ("kv-cache-memory", more_context_than_memory),
    "compute-memory": ("compute-memory", nothing_left_to_compute_in),
    "too-many-files": ("too-many-files", no_more_files),
    "too-many-threads": ("too-many-threads", no_more_threads),
    "file-size-limit": ("file-size-limit", no_large_files),
    "mlock-limit": ("mlock-limit", no_locked_memory),
    "disk-full": ("disk-full", a_full_disk),
    "port-taken": ("port-taken", a_taken_port),
    "port-taken.speech": ("port-taken", a_taken_port_for_speech),
    "port-taken.address": ("port-taken", arguments("--host", "192.0.2.7")),
    "bind-permission": ("bind-permission", a_port_of_the_system),
    "argument-unknown": ("argument-unknown", arguments("--no-such-argument")),
    "argument-unknown.speech": ("argument-unknown", an_unknown_argument_of_speech),
    "argument-value": ("argument-value", arguments("-ctk", "q9_9")),
    "argument-file-missing": ("argument-file-missing", arguments("--chat-template-file", "gone.jinja")),
    "device-unknown": ("device-unknown", arguments("--device", "CUDA0")),
    "cache-type": ("cache-type", arguments("-ctv", "q8_0", "-fa", "off")),
    "context-invalid": ("context-invalid", arguments("-c", "-5")),
    "tls-unsupported": ("tls-unsupported", arguments("--ssl-key-file", "key", "--ssl-cert-file", "certificate")),
    "chat-template": ("chat-template", a_broken_template),
    "unknown-language": ("unknown-language", an_unknown_language),
    "ffmpeg-missing": ("ffmpeg-missing", no_ffmpeg),
    "audio-unreadable": ("audio-unreadable", a_sound_file_that_is_none),
    "rpc-lost": ("rpc-lost", a_worker_that_is_killed),
    "rpc-lost.stranger": ("rpc-lost", a_worker_that_says(b"HTTP/1.1 400 Bad Request\r\n\r\n")),
    "rpc-version": ("rpc-version", a_worker_of_another_version),
    "rpc-unreachable": ("rpc-unreachable", a_worker_that_is_not_there),
}
