"""`make words`: the catalogues brought up to date with the texts in the source; says what is not translated yet.

Writes resources/translations/hexalogue_*.ts and sentences.json, and the .qm files with Qt's lrelease where that is
installed. `--check` writes nothing: exit status 1 where a catalogue lacks a text or has a wrong one.
"""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from installers.texts_catalogue import FORMS, Catalogue, merged, read, written
from installers.texts_said import Sources, Text
from installers.texts_sentences import sentences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("resources") / "translations"
SENTENCES = "sentences.json"
# The texts of the taxonomy's tables; names of products and examples of values are no words.
_SPOKEN_KEYS = {"name", "words", "meaning", "setup", "best_for", "price", "label", "help", "runs_on", "words_go"}
_SPOKEN_KEYS |= {"effort", "cost", "found", "why", "title", "sentence", "text"}
_NAMES_OF_VALUES = ("fields.toml",)
# What the rows of engines say to a person, and those of their tables that hold nothing but sentences.
_SAID_OF_ENGINES = ("purpose", "how")
_SENTENCES_OF_ENGINES = ("missing", "exits")


def all_texts(root: Path) -> list[Text]:
    """Every text a person may read in the window."""
    app = root / "app"
    sources = Sources(app)
    paths = [*sorted((app / "hexalogue" / "ui").rglob("*.py")), *sorted((app / "hexalogue" / "boot").glob("*.py"))]
    found = [text for path in paths for text in sources.texts_of(path)]
    everything = [*found, *sentences(app), *_taxonomy(root), *_engines(root)]
    return [text for text in everything if text.source.strip()]


def templates(root: Path) -> list[str]:
    """The sentences with places, for `ui/sentences.py`."""
    return sorted({text.source for text in sentences(root / "app") if "{0}" in text.source})


def main(arguments: list[str]) -> int:
    """Bring the catalogues up to date, or with --check only say whether they are."""
    root, is_check = ROOT, "--check" in arguments
    texts = all_texts(root)
    wrong: list[str] = []
    for language in FORMS:
        path = root / FOLDER / f"hexalogue_{language}.ts"
        before = read(path, language)
        now = merged(before, texts)
        wrong += now.wrong
        if is_check:
            missing = now.entries.keys() - before.entries.keys()
            wrong += [f"{language}: “{text}” is not in the catalogue; run make words" for text in sorted(missing)]
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(written(now), encoding="utf-8")
            release(path)
        _tell(now, is_long="--list" in arguments)
    if not is_check:
        text = json.dumps(templates(root), ensure_ascii=False, indent=1) + "\n"
        (root / FOLDER / SENTENCES).write_text(text, encoding="utf-8")
    sys.stdout.writelines(f"{problem}\n" for problem in wrong)
    return 1 if wrong else 0


def lrelease() -> Path:
    """Qt's compiler of catalogues, in the same environment as this Python."""
    return Path(sys.executable).with_name("pyside6-lrelease")


def release(path: Path) -> None:
    """Compile a .ts file into the .qm file beside it. Raises CalledProcessError."""
    target = path.with_suffix(".qm")
    subprocess.run([lrelease(), "-silent", path, "-qm", target], check=True)


def _tell(catalogue: Catalogue, *, is_long: bool) -> None:
    lacking = catalogue.untranslated
    sys.stdout.write(f"{catalogue.language}: {len(catalogue.entries)} texts, {len(lacking)} not translated yet\n")
    if is_long:
        sys.stdout.writelines(f"  {text!r}\n" for text in lacking)


def _taxonomy(root: Path) -> Iterator[Text]:
    for path in sorted((root / "resources" / "taxonomy").glob("*.toml")):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        for text in _spoken(document, skip=("name",) if path.name in _NAMES_OF_VALUES else ()):
            yield Text(text, f"resources/taxonomy/{path.name}")


def _engines(root: Path) -> Iterator[Text]:
    for path in sorted((root / "resources" / "engines").glob("*.toml")):
        row = tomllib.loads(path.read_text(encoding="utf-8"))
        said = [row.get(key, "") for key in _SAID_OF_ENGINES]
        said += [text for table in _SENTENCES_OF_ENGINES for text in row.get(table, {}).values()]
        said += [fault[key] for fault in row.get("fault", ()) for key in ("sentence", "fix")]
        yield from (Text(text, f"resources/engines/{path.name}") for text in said)


def _spoken(value: object, *, skip: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _spoken(item, skip=skip)
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str):
                yield from [item] if key in _SPOKEN_KEYS and key not in skip else []
            else:
                yield from _spoken(item, skip=skip)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
