"""The tables of `resources/speech/`: models, languages, who serves which. Read strictly; BadRow and Unreadable."""

import re
from pathlib import Path

from hexalogue.catalog.rows import ID, ID_WORDS, Row, Table
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.speech import SpeechCatalogue, SpeechModel

_SHA256 = re.compile(r"[0-9a-f]{64}")
# A file name of the hub that is also a safe name here: no folder, no leading dot.
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.bin")
_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*")
_CODE = re.compile(r"[a-z]{2,3}")


def load_speech(resources: Path) -> SpeechCatalogue:
    """All of it. Every model has a name, a file and a hash of its own, and at least one may be chosen by itself."""
    folder = resources / "speech"
    models, languages, served = (Row(folder / f"{name}.toml") for name in ("models", "languages", "served"))
    catalogue = SpeechCatalogue(
        models=tuple(_model(table) for table in models.tables("model")),
        repository=models.matching("repository", _REPOSITORY, "ORG/REPO"),
        revision=models.text("revision"),
        licence=models.text("licence"),
        languages=languages.texts_by_name("languages"),
        served={ProviderId(name): model for name, model in served.texts_by_name("served").items()},
    )
    for key in ("id", "file", "sha256"):
        if len({getattr(model, key) for model in catalogue.models}) < len(catalogue.models):
            raise models.bad("model", f"holds the same “{key}” twice")
    if not any(model.cores for model in catalogue.models):
        raise models.bad("model", "must hold one with “cores”")
    for code in catalogue.languages:
        if not _CODE.fullmatch(code):
            raise languages.bad(f"languages.{code}", "must be a code of two or three letters")
    for row in (models, languages, served):
        row.finish()
    return catalogue


def _model(table: Table) -> SpeechModel:
    model = SpeechModel(
        id=ModelId(table.matching("id", ID, ID_WORDS)),
        name=table.text("name"),
        file=table.matching("file", _FILE, "the plain name of a .bin file"),
        size_bytes=table.positive("size_bytes"),
        sha256=table.matching("sha256", _SHA256, "64 lower-case hexadecimal digits"),
        memory_bytes=table.positive("memory_bytes"),
        is_english=table.flag("is_english"),
        cores=table.positive("cores") if "cores" in table.names() else 0,
    )
    table.end()
    return model
