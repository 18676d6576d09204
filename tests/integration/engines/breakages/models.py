"""Model files that a real engine refuses."""

import os
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

from tests.helpers import gguf_files as gguf
from tests.helpers.engine_binaries import whisper_model
from tests.integration.engines.breakages.stage import Breakage, Ended, Stage

LAST_WEIGHTS = b"blk.1.ffn_down.weight"


async def missing(stage: Stage) -> Ended:
    return await stage.serve(stage.folder / "gone.gguf")


async def of_another_user(stage: Stage) -> Ended:
    model = stage.tiny()
    model.chmod(0)
    return await stage.serve(model, limit=("setpriv", "--bounding-set", "-dac_override,-dac_read_search"))


async def cut_off(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_truncated(stage.folder / "cut.gguf"))


async def cut_off_in_its_header(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_truncated(stage.folder / "cut.gguf", kept=0.01))


async def of_another_format(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_wrong_magic(stage.folder / "archive.gguf"))


async def a_web_page(stage: Stage) -> Ended:
    return await stage.serve(_written(stage, b"<!doctype html><html><title>Sign in</title></html>"))


async def empty(stage: Stage) -> Ended:
    return await stage.serve(_written(stage, b""))


async def a_folder(stage: Stage) -> Ended:
    return await stage.serve(stage.folder)


async def of_version_1(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_header(stage.folder / "old.gguf", version=1, body=bytes(100)))


async def of_version_99(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_header(stage.folder / "new.gguf", version=99, body=bytes(100)))


async def of_other_byte_order(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_header(stage.folder / "big.gguf", version=0x03000000, body=bytes(100)))


async def of_unknown_architecture(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_model(stage.folder / "odd.gguf", architecture="nonesuch"))


async def with_unknown_pre_tokenizer(stage: Stage) -> Ended:
    old, new = (gguf.text_key("tokenizer.ggml.pre", name) for name in ("qwen2", "qwen9"))
    return await stage.serve(_changed(stage, lambda content: content.replace(old, new)))


async def with_unknown_tokenizer(stage: Stage) -> Ended:
    old, new = (gguf.text_key("tokenizer.ggml.model", name) for name in ("gpt2", "gpt9"))
    return await stage.serve(_changed(stage, lambda content: content.replace(old, new)))


async def without_weights(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_model(stage.folder / "bare.gguf", tensors=False))


async def with_one_weight_renamed(stage: Stage) -> Ended:
    return await stage.serve(_changed(stage, lambda content: content.replace(LAST_WEIGHTS, b"blk.1.ffn_dowm.weight")))


async def with_weights_of_another_size(stage: Stage) -> Ended:
    key = b"llama.feed_forward_length"
    return await stage.serve(_changed(stage, lambda content: _put(content, key, 4, struct.pack("<I", 64))))


async def with_an_unknown_type_of_weights(stage: Stage) -> Ended:
    return await stage.serve(_changed(stage, lambda content: _put(content, LAST_WEIGHTS, 20, struct.pack("<I", 99))))


async def without_a_key(stage: Stage) -> Ended:
    old, new = b"llama.embedding_length", b"llama.embedding_lengtg"
    return await stage.serve(_changed(stage, lambda content: content.replace(old, new)))


async def an_image_part_alone(stage: Stage) -> Ended:
    return await stage.serve(gguf.write_model(stage.folder / "mmproj.gguf", architecture="clip"))


async def with_a_word_twice(stage: Stage) -> Ended:
    model = stage.folder / "twice.gguf"
    gguf.write_aborting(model)
    return await stage.serve(model)


async def with_a_broken_template(stage: Stage) -> Ended:
    return await stage.serve(
        gguf.write_model(stage.folder / "odd.gguf", template="{% for m in messages %}{{ m.content ")
    )


async def first_of_two_parts(stage: Stage) -> Ended:
    return await stage.serve(_part(stage, "tiny-00001-of-00002.gguf"))


async def renamed_part(stage: Stage) -> Ended:
    return await stage.serve(_part(stage, "renamed.gguf"))


async def missing_image_part(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), "--mmproj", str(stage.folder / "gone.gguf"))


async def no_image_part(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), "--mmproj", str(gguf.write_wrong_magic(stage.folder / "mmproj.gguf")))


async def missing_adapter(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), "--lora", str(stage.folder / "gone.gguf"))


async def no_adapter(stage: Stage) -> Ended:
    model = stage.tiny()
    return await stage.serve(model, "--lora", str(model))


async def missing_draft_model(stage: Stage) -> Ended:
    return await stage.serve(stage.tiny(), "-md", str(stage.folder / "gone.gguf"))


async def no_speech_model(stage: Stage) -> Ended:
    return await stage.hear("-m", str(stage.tiny()), "--port", "0")


async def a_speech_model_cut_off(stage: Stage) -> Ended:
    """Cut before its first weights it would be taken for an empty one, and hear nothing."""
    model = stage.folder / "cut.bin"
    with whisper_model().open("rb") as whole:
        model.write_bytes(whole.read(40_000_000))
    return await stage.hear("-m", str(model), "--port", "0")


async def missing_speech_model(stage: Stage) -> Ended:
    return await stage.hear("-m", str(stage.folder / "gone.bin"), "--port", "0")


def _written(stage: Stage, content: bytes) -> Path:
    path = stage.folder / "model.gguf"
    path.write_bytes(content)
    return path


def _changed(stage: Stage, change: Callable[[bytes], bytes]) -> Path:
    whole = stage.tiny().read_bytes()
    content = change(whole)
    assert content != whole
    return _written(stage, content)


def _put(content: bytes, key: bytes, behind: int, value: bytes) -> bytes:
    at = content.index(key) + len(key) + behind
    return content[:at] + value + content[at + len(value) :]


def _part(stage: Stage, name: str) -> Path:
    """A model that says it is the first of two files."""
    whole = stage.tiny().read_bytes()
    (keys,) = struct.unpack_from("<Q", whole, 16)
    more = gguf.text("split.no") + struct.pack("<IH", 2, 0) + gguf.text("split.count") + struct.pack("<IH", 2, 2)
    more += gguf.text("split.tensors.count") + struct.pack("<Ii", 5, 30)
    path = stage.folder / name
    path.write_bytes(whole[:16] + struct.pack("<Q", keys + 3) + more + whole[24:])
    return path


async def a_file_that_shrinks(stage: Stage) -> Ended:
    """Read from the disk as it is needed, and cut meanwhile."""
    from tests.integration.engines.breakages.stage import asked, port_of, said

    model = stage.folder / "shrinking.gguf"
    shutil.copy(stage.starter, model)
    async with stage.running(str(stage.server), *stage.arguments(model), "--no-repack", "--no-warmup") as process:
        await said(process, "listening on")
        os.truncate(model, 1 << 20)
        await asked(port_of(process.tail()), "/completion", {"prompt": "Once", "n_predict": 8})
        ended = await process.ended()
    return Ended(ended.code, ended.tail)


MODELS: dict[str, tuple[str, Breakage]] = {
    "model-missing": ("model-missing", missing),
    "model-missing.speech": ("model-missing", missing_speech_model),
    "model-unreadable": ("model-unreadable", of_another_user),
    "model-truncated": ("model-truncated", cut_off),
    "model-truncated.header": ("model-truncated", cut_off_in_its_header),
    "model-truncated.speech": ("model-truncated", a_speech_model_cut_off),
    "not-a-model": ("not-a-model", of_another_format),
    "not-a-model.web-page": ("not-a-model", a_web_page),
    "not-a-model.speech": ("not-a-model", no_speech_model),
    "model-empty": ("model-empty", empty),
    "model-empty.folder": ("model-empty", a_folder),
    "gguf-too-old": ("gguf-too-old", of_version_1),
    "gguf-too-new": ("gguf-too-new", of_version_99),
    "gguf-byte-order": ("gguf-byte-order", of_other_byte_order),
    "architecture-unknown": ("architecture-unknown", of_unknown_architecture),
    "tokenizer-unknown": ("tokenizer-unknown", with_unknown_pre_tokenizer),
    "tokenizer-unknown.model": ("tokenizer-unknown", with_unknown_tokenizer),
    "tensor-missing": ("tensor-missing", with_one_weight_renamed),
    "tensor-missing.all": ("tensor-missing", without_weights),
    "tensor-shape": ("tensor-shape", with_weights_of_another_size),
    "quantization-unknown": ("quantization-unknown", with_an_unknown_type_of_weights),
    "setting-missing-in-model": ("setting-missing-in-model", without_a_key),
    "projector-as-model": ("projector-as-model", an_image_part_alone),
    "assertion": ("assertion", with_a_word_twice),
    "chat-template.model": ("chat-template", with_a_broken_template),
    "split-part-missing": ("split-part-missing", first_of_two_parts),
    "split-name": ("split-name", renamed_part),
    "projector-unusable.missing": ("projector-unusable", missing_image_part),
    "projector-unusable": ("projector-unusable", no_image_part),
    "adapter-unusable.missing": ("adapter-unusable", missing_adapter),
    "adapter-unusable": ("adapter-unusable", no_adapter),
    "draft-model-unusable": ("draft-model-unusable", missing_draft_model),
    "file-vanished": ("file-vanished", a_file_that_shrinks),
}
