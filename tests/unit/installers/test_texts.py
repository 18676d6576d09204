"""The texts of the window are found in its source, and the catalogues keep up with them."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from installers import texts
from installers.texts_catalogue import FORMS, Catalogue, Entry, merged, read, written
from installers.texts_said import Sources, Text, is_text
from installers.texts_sentences import sentences

ROOT = Path(__file__).resolve().parents[3]
WORDS = """
TITLE = "Keys"
VERBS = {"pause": "Pause", "resume": "Resume"}
EMPTY = "nothing here yet"
ID = "plain"
KINDS = frozenset({"NoKey", "NoAddress"})
"""
PANE = '''
"""A docstring is no text."""
from hexalogue.ui.pane import words
from hexalogue.ui.pane.words import VERBS
GREETING = "Good day"
def view(name, count, wish):
    say("Keep {name}", name=name)
    say(GREETING)
    say(words.TITLE)
    say(VERBS[wish])
    say("One way" if name else "Another")
    say_number("{count} key", "{count} keys", count)
    say(name)
    Page("keys", "Keys", "key")
'''
ERROR = '''
class NoKey(AppError):
    """No text either."""
    def __init__(self, name, why="none is stored"):
        super().__init__(f"{name} needs a key: {why}.", fix="Store one {here}." , detail=f"no key of {name} here")
'''


@pytest.fixture
def app(tmp_path: Path) -> Path:
    for file, content in {
        "ui/pane/words.py": WORDS,
        "ui/pane/view.py": PANE,
        "domain/errors/keys.py": ERROR,
        "wire/http.py": 'def ask(host):\n    raise NoKey(host, f"{host} lost it")\n',
    }.items():
        path = tmp_path / "hexalogue" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


@cache
def sources() -> frozenset[str]:
    """All texts of the application."""
    return frozenset(text.source for text in texts.all_texts(ROOT))


def found(app: Path, file: str) -> set[str]:
    return {text.source for text in Sources(app).texts_of(app / "hexalogue" / file)}


def test_what_is_said_is_found_with_the_constants_it_names(app: Path) -> None:
    assert found(app, "ui/pane/view.py") == {
        *("Keep {name}", "Good day", "Keys", "Pause", "Resume", "One way", "Another", "{count} keys"),
    }


def test_a_text_with_a_count_knows_its_singular(app: Path) -> None:
    texts_of = Sources(app).texts_of(app / "hexalogue/ui/pane/view.py")

    assert Text("{count} keys", "hexalogue/ui/pane/view.py", "{count} key") in set(texts_of)


def test_all_words_of_a_file_of_words_are_found_but_not_its_ids(app: Path) -> None:
    assert found(app, "ui/pane/words.py") == {"Keys", "Pause", "Resume", "nothing here yet"}


def test_sentences_of_errors_become_templates_and_technical_text_is_left_out(app: Path) -> None:
    assert {text.source for text in sentences(app)} == {
        *("{0} needs a key: {1}.", "none is stored", "Store one {here}.", "{0} lost it"),
    }


def test_what_programs_say_to_programs_is_no_text(app: Path) -> None:
    path = app / "hexalogue" / "engines" / "proofs.py"
    path.parent.mkdir()
    path.write_text(
        'SAID = [f"Asking {name}", "Connecting", "Linux", "Llama 3.1", f"Bearer {key}", "a|b c", "--host {host}"]\n'
    )

    assert {text.source for text in sentences(app) if text.file.endswith("proofs.py")} == {"Asking {0}", "Connecting"}


def test_what_the_rows_of_engines_say_is_found() -> None:
    found = sources()

    assert "Turns recordings into text on this computer; nothing of them leaves it." in found
    assert "it crashed" in found
    assert "llama-server" not in found


@pytest.mark.parametrize(("value", "is_so"), [("Use", True), ("a key", True), ("plain", False), (" · ", False)])
def test_words_for_a_person_are_told_from_names_of_things(value: str, is_so: bool) -> None:
    assert is_text(value) is is_so


def test_a_catalogue_keeps_its_translations_through_file_and_merge(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    entries = (
        Entry("A & B", ("a.py",), forms=("A & <B>",)),
        Entry(" {count} keys", ("a.py",), is_plural=True, forms=("ein Schlüssel", "{count} Schlüssel")),
    )
    path.write_text(written(Catalogue("de", {entry.source: entry for entry in entries})), encoding="utf-8")

    now = merged(read(path, "de"), [Text("A & B", "b.py"), Text(" {count} keys", "b.py", "{count} key")])

    assert [entry.forms for entry in now.entries.values()] == [entries[1].forms, entries[0].forms]
    assert now.entries["A & B"].files == ("b.py",)
    assert not now.wrong


@pytest.mark.parametrize(
    "entry",
    [
        Entry("Keep {name}", forms=("{nam} behalten",)),
        Entry("Keep {name}", forms=("Behalten",)),
        Entry("{count} keys", is_plural=True, forms=("{count} Schlüssel",)),
    ],
    ids=["another place", "no place", "a form too few"],
)
def test_a_translation_that_cannot_be_filled_is_wrong(entry: Entry) -> None:
    assert Catalogue("de", {entry.source: entry}).wrong


# --- the catalogues that are shipped


@pytest.mark.parametrize("language", FORMS)
def test_a_shipped_catalogue_has_every_text_and_no_wrong_place(language: str) -> None:
    catalogue = read(ROOT / texts.FOLDER / f"hexalogue_{language}.ts", language)
    missing = sources() - catalogue.entries.keys()

    assert not missing, "run make words"
    assert not catalogue.wrong


@pytest.mark.parametrize("language", FORMS)
def test_a_shipped_catalogue_lacks_no_translation(language: str) -> None:
    catalogue = read(ROOT / texts.FOLDER / f"hexalogue_{language}.ts", language)

    assert not catalogue.untranslated, "translate them: make words ARGS=--list"


def test_french_punctuation_is_not_torn_from_its_word() -> None:
    catalogue = read(ROOT / texts.FOLDER / "hexalogue_fr.ts", "fr")
    torn = [form for entry in catalogue.entries.values() for form in entry.forms if re.search(" [:;?!»]|« ", form)]

    assert not torn, "a no-break space (U+00A0) stands there"


def test_the_shipped_templates_are_those_of_the_source() -> None:
    shipped = json.loads((ROOT / texts.FOLDER / texts.SENTENCES).read_text(encoding="utf-8"))

    assert shipped == texts.templates(ROOT), "run make words"


@pytest.mark.parametrize("language", FORMS)
def test_a_shipped_catalogue_is_compiled_as_it_stands(language: str, tmp_path: Path) -> None:
    source = ROOT / texts.FOLDER / f"hexalogue_{language}.ts"
    copy = tmp_path / source.name
    copy.write_bytes(source.read_bytes())

    texts.release(copy)

    assert copy.with_suffix(".qm").read_bytes() == source.with_suffix(".qm").read_bytes(), "run make words"
