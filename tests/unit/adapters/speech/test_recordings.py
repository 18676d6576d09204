"""Recordings are opened in the least costly way, and nothing of a person's file gets further than it must."""

import os
import shutil
import stat
import sys
import time
from pathlib import Path

import pytest
from tests.unit.adapters.speech.test_wav import chunk, header, wav

from hexalogue.adapters.speech import ffmpeg
from hexalogue.adapters.speech.recordings import ABANDONED_AFTER_S, FileRecordings
from hexalogue.domain.errors import AppError, BadArgument, DiskFull, Unreadable
from hexalogue.domain.speech_ports import SoundKind

NEAR: tuple[SoundKind, ...] = ("wav", "mp3", "flac", "ogg")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for ffmpeg is a script of the shell")


def plain(path: Path, seconds: float = 1.0) -> Path:
    return wav(path, chunk(b"fmt ", header()), chunk(b"data", bytes(int(32_000 * seconds))))


def stand_in(folder: Path, script: str) -> dict[str, str]:
    """An ffmpeg of our own on the search path. In the script, $OUT is the file that it shall write."""
    folder.mkdir(exist_ok=True)
    program = folder / "ffmpeg"
    program.write_text(f'#!/bin/sh\nfor OUT; do :; done; OUT="${{OUT#file:}}"\n{script}\n')
    program.chmod(0o755)
    return {"PATH": str(folder)}


async def opened(recordings: FileRecordings, path: Path) -> tuple[str, bytes, float, int]:
    """The name and the bytes of its first sound, its length, and how many windows it has."""
    async with recordings.opened(path, NEAR, lambda _fraction: None) as recording:
        sound = await recording.sound(recording.windows[0])
        return sound.name, sound.data, recording.duration_s, len(recording.windows)


async def refused(recordings: FileRecordings, path: Path) -> AppError:
    with pytest.raises(AppError) as error:
        await opened(recordings, path)
    return error.value


async def test_a_plain_recording_is_read_where_it_lies(tmp_path: Path) -> None:
    source = plain(tmp_path / "secret name.wav", 2.5)

    name, data, duration_s, windows = await opened(FileRecordings(tmp_path / "cache", dict(os.environ)), source)

    assert (name, duration_s, windows) == ("sound.wav", 2.5, 1)
    assert len(data) == 44 + 80_000
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize(
    ("name", "content", "sent"), [("a.txt", b"fLaC" + bytes(60), "sound.flac"), ("b", b"ID3" + bytes(60), "sound.mp3")]
)
async def test_without_ffmpeg_a_known_format_is_sent_whole_by_what_it_is(
    tmp_path: Path, name: str, content: bytes, sent: str
) -> None:
    (tmp_path / name).write_bytes(content)

    assert await opened(FileRecordings(tmp_path / "cache", {}), tmp_path / name) == (sent, content, 0.0, 1)


@pytest.mark.parametrize("content", [b"\0\0\0\x20ftypM4A " + bytes(40), b"#EXTM3U\n/etc/passwd\n"])
async def test_without_ffmpeg_any_other_format_says_how_to_get_it(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.m4a").write_bytes(content)

    error = await refused(FileRecordings(tmp_path / "cache", {}), tmp_path / "a.m4a")

    assert isinstance(error, BadArgument)
    assert "ffmpeg" in error.fix


@pytest.mark.parametrize("name", ["nothing.wav", "empty.wav", "folder"])
async def test_what_is_no_file_with_sound_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.wav").touch()
    (tmp_path / "folder").mkdir()

    assert (await refused(FileRecordings(tmp_path, {}), tmp_path / name)).kind == "BadArgument"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
async def test_a_pipe_that_would_never_end_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")

    assert (await refused(FileRecordings(tmp_path, {}), tmp_path / "pipe.wav")).kind == "BadArgument"


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")
@pytest.mark.parametrize("name", ["a b.wav", "-y.wav", "concat:x|y.wav", "http:evil.wav", "%d.wav", "ü\n.wav"])
async def test_no_name_of_a_file_is_anything_but_a_name(tmp_path: Path, name: str) -> None:
    stereo = chunk(b"fmt ", header(channels=2, rate=8000)), chunk(b"data", bytes(64_000))
    source = wav(tmp_path / name, *stereo)
    told: list[float | None] = []

    recordings = FileRecordings(tmp_path / "cache", dict(os.environ))
    async with recordings.opened(source, NEAR, told.append) as recording:
        converted = next((tmp_path / "cache").iterdir())
        mode = stat.S_IMODE(converted.stat().st_mode)
        duration_s = recording.duration_s

    assert duration_s == pytest.approx(2.0, abs=0.01)
    assert sys.platform == "win32" or mode == 0o600
    assert told
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")
@pytest.mark.parametrize(
    "content",
    [
        b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{other}\n",
        b"ffconcat version 1.0\nfile '{other}'\n",
        b"hello",
    ],
    ids=["playlist", "list of files", "text"],
)
async def test_a_file_that_leads_to_others_is_not_followed(tmp_path: Path, content: bytes) -> None:
    other = plain(tmp_path / "other.wav")
    (tmp_path / "list.m3u8").write_bytes(content.replace(b"{other}", str(other).encode()))

    error = await refused(FileRecordings(tmp_path / "cache", dict(os.environ)), tmp_path / "list.m3u8")

    assert isinstance(error, BadArgument)
    assert list((tmp_path / "cache").iterdir()) == []


@posix
@pytest.mark.parametrize(
    ("script", "kind"),
    [
        ("echo 'list.bin: Invalid data found' >&2; exit 1", BadArgument),
        ("echo 'Stream map 0:a:0 matches no streams.' >&2; exit 1", BadArgument),
        ("echo 'av_interleaved_write_frame(): No space left on device' >&2; exit 1", DiskFull),
        ("exit 0", BadArgument),
        ("kill -9 $$", BadArgument),
    ],
    ids=["no recording", "no sound", "full disk", "nothing written", "killed"],
)
async def test_what_ffmpeg_says_becomes_a_sentence(tmp_path: Path, script: str, kind: type[AppError]) -> None:
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x20ftypisom" + bytes(40))
    recordings = FileRecordings(tmp_path / "cache", stand_in(tmp_path / "bin", script))

    assert isinstance(await refused(recordings, tmp_path / "film.mp4"), kind)
    assert list((tmp_path / "cache").iterdir()) == []


@posix
async def test_an_ffmpeg_that_hangs_is_ended(tmp_path: Path) -> None:
    environ = stand_in(tmp_path / "bin", "exec sleep 600")
    program = ffmpeg.found_ffmpeg(environ)
    assert program is not None

    with pytest.raises(Unreadable, match="said nothing"):
        await ffmpeg.converted(program, tmp_path / "a", tmp_path / "b", lambda _fraction: None, stall_s=0.3)


@posix
async def test_how_far_a_conversion_is_comes_from_ffmpegs_own_words(tmp_path: Path) -> None:
    script = (
        "echo '  Duration: 00:00:10.00, start: 0.0' >&2; sleep 0.2; echo 'out_time_us=2500000' >&2; sleep 0.3;"
        "echo 'out_time_us=99000000' >&2; sleep 0.3"
    )
    program = ffmpeg.found_ffmpeg({"PATH": f"{stand_in(tmp_path / 'bin', script)['PATH']}:/bin:/usr/bin"})
    assert program is not None
    told: list[float | None] = []

    await ffmpeg.converted(program, tmp_path / "a", tmp_path / "b", told.append)

    assert {None, 0.25, 1.0} >= set(told) >= {0.25}


@posix
async def test_ffmpeg_gets_no_key_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-person")
    environ = stand_in(tmp_path / "bin", f'/usr/bin/env > "{tmp_path}/environment"; exit 1')
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x20ftypisom" + bytes(40))

    await refused(FileRecordings(tmp_path / "cache", environ), tmp_path / "film.mp4")

    assert "sk-of-the-person" not in (tmp_path / "environment").read_text()


def test_ffmpeg_is_never_looked_for_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, "exit 0")
    monkeypatch.chdir(tmp_path)

    assert ffmpeg.found_ffmpeg({"PATH": os.pathsep.join(("", ".", "bin"))}) is None


def test_ffmpeg_may_reach_neither_the_network_nor_a_playlist() -> None:
    said = " ".join(ffmpeg.command(Path("/bin/ffmpeg"), Path("/a/-y"), Path("/b")))

    assert "-protocol_whitelist file " in said
    assert "-i file:/a/-y " in said
    assert not {"hls", "concat", "dash", "lavfi", "tee", "image2"} & set(ffmpeg.CONTAINERS.split(","))


@posix
async def test_what_a_killed_hexalogue_left_goes_with_the_next_conversion(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    old, new = cache / "old.wav", cache / "new.wav"
    for path in (old, new):
        path.touch()
    long_ago = time.time() - 2 * ABANDONED_AFTER_S
    os.utime(old, (long_ago, long_ago))
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x20ftypisom" + bytes(40))

    await refused(FileRecordings(cache, stand_in(tmp_path / "bin", "exit 1")), tmp_path / "film.mp4")

    assert list(cache.iterdir()) == [new]
