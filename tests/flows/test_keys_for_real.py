"""The Keys page of the whole application over a real gnome-keyring and real vendors on loopback: every state has its
sentence, the key outlives a restart, and it is found nowhere in clear.
"""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from tests.flows.conftest import until
from tests.helpers.leaks import child_pids
from tests.helpers.secret_service import SecretService, leaves_sockets, needs_gnome_keyring, secret_service
from tests.stand_ins.raw_server import HOLD, Answer, RawServer, reply

from hexalogue.boot.crashes import CrashReporter, start_logging
from hexalogue.boot.rooms import built_rooms
from hexalogue.boot.window import OpenWindow, Wish, opened_window
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef, Secret
from hexalogue.store.folders import found_places, prepared, resource_root
from hexalogue.ui.keys.acts import SLOW_S
from hexalogue.ui.keys.view import KeysView
from hexalogue.ui.pages import KEYS
from hexalogue.ui.theme import Theme
from hexalogue.ui.widgets.secret_field import SecretEdit
from hexalogue.ui.widgets.strip import Strip

pytestmark = pytest.mark.flow

# Not of any shape that redaction knows: it must not be redaction that saves it.
KEY = "Zq81LmX7pTd0VbRw3canary"
PASSPHRASE = "correct canary horse"
LEFT = Qt.MouseButton.LeftButton
PROVIDER = "openai"
REF = KeyRef(ProviderId(PROVIDER))
JSON = "content-type: application/json"
LIST = {"object": "list", "data": [{"id": "a"}, {"id": "b"}]}


def said(status: int, body: object, *headers: str) -> Answer:
    """A vendor's JSON."""
    return [reply(json.dumps(body).encode(), JSON, *headers, status=f"{status} X")]


def refusal(status: int, message: str, *headers: str, **more: str) -> Answer:
    """A vendor's error."""
    return said(status, {"error": {"message": message, **more}}, *headers)


@dataclass
class Page:
    """The Keys page of the open application, and the hands of a test."""

    opened: OpenWindow
    reporter: CrashReporter

    @property
    def view(self) -> KeysView:
        """The page."""
        view = self.opened.window.findChild(KeysView)
        assert view is not None
        return view

    @property
    def sentence(self) -> str:
        """What it says of the vendor's first key; empty while there is none."""
        card = next((card for card in self.view.cards if card.property("provider") == PROVIDER), None)
        return card.lines[0].sentence if card is not None and card.lines else ""

    @property
    def told(self) -> str:
        """What stands above the cards."""
        return " ".join(strip.words for strip in self.view.findChildren(Strip) if strip.isVisibleTo(self.view))

    def shown(self, name: str) -> list[QPushButton]:
        """The buttons of a name that can be seen."""
        found = [each for each in self.view.findChildren(QPushButton) if each.accessibleName() == name]
        return [each for each in found if each.isVisibleTo(self.view)]

    def click(self, name: str) -> None:
        """A button, by its accessible name."""
        shown = self.shown(name)
        assert len(shown) == 1, (name, len(shown))
        QTest.mouseClick(shown[0], LEFT)

    async def type_key(self, text: str = KEY) -> None:
        """Add a key by hand."""
        self.view.show_place(PROVIDER)
        await until(lambda: self.view.findChildren(SecretEdit))
        (field,) = self.view.findChildren(SecretEdit)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    async def verify(self, words: str) -> None:
        """Press the button and wait until the vendor has answered anew, with these words."""
        notes = self.opened.services.keys.notes
        before = (await notes.all())[REF].check
        self.click("Verify the key of OpenAI")
        await until(lambda: notes.known and notes.known[REF].check is not before and words in self.sentence)

    async def answer_dialog(self, *texts: str) -> None:
        """Type into the fields of the dialog that opens, and press Enter."""
        await until(lambda: any(each.isVisible() for each in self.opened.window.findChildren(QDialog)))
        dialog = next(each for each in self.opened.window.findChildren(QDialog) if each.isVisible())
        fields = [field for field in dialog.findChildren(SecretEdit) if field.isVisibleTo(dialog)]
        for field, text in zip(fields, texts, strict=True):
            QTest.keyClicks(field, text)
        QTest.keyClick(fields[-1], Qt.Key.Key_Return)


@pytest.fixture
def folder(user_home: Path) -> Path:
    """The application's home, whose vendor is nowhere yet."""
    return user_home


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A real keychain on a bus of its own."""
    with secret_service(tmp_path / "session") as running:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
            monkeypatch.setenv(name, running.environ[name])
        yield running


@asynccontextmanager
async def keys_page(folder: Path, vendor: str = "http://127.0.0.1:9") -> AsyncIterator[Page]:
    """The application with its Keys page open, read; closed as a person would."""
    (folder / "config" / "providers.toml").write_text(f'[{PROVIDER}]\nbase_url = "{vendor}/v1"\n', encoding="utf-8")
    bugs: list[str] = []
    places = prepared(found_places(os.environ, resource_root()))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    reporter = CrashReporter(places.logs)
    rooms = built_rooms(places, os.environ)
    async with opened_window(rooms, reporter, Theme(application), Wish(KEYS, safe_mode=True)) as opened:
        reporter.tell(lambda task, report: bugs.append(f"{task}: {report}"))
        page = Page(opened, reporter)
        await until(lambda: opened.window.findChild(KeysView) is not None and page.view.cards)
        yield page
    assert not bugs, bugs


@needs_gnome_keyring
@leaves_sockets
@pytest.mark.usefixtures("keyring")
async def test_a_key_is_kept_verified_and_there_after_a_restart(folder: Path) -> None:
    with RawServer(said(200, LIST)) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")
        assert f"Bearer {KEY}".encode() in vendor.requests[0]

        async with keys_page(folder, vendor.url) as page:
            await until(lambda: page.sentence == "Works · 2 models")
            assert len(vendor.requests) == 1


@needs_gnome_keyring
@leaves_sockets
@pytest.mark.usefixtures("keyring")
async def test_each_answer_of_a_vendor_has_its_sentence(folder: Path) -> None:
    answers: tuple[tuple[Answer, str], ...] = (
        (refusal(401, "Incorrect API key provided", code="invalid_api_key"), "OpenAI rejects it"),
        (refusal(402, "Insufficient Balance"), "No credit left"),
        (refusal(429, "You exceeded your current quota", code="insufficient_quota"), "No credit left"),
        (refusal(403, "You have insufficient permissions for this operation"), "does not allow"),
        (refusal(429, "Rate limit reached", "retry-after: 90"), "answers again at"),
        (refusal(500, "oops"), "a fault of its own"),
        ([reply(b"\x00\xff garbage", "content-type: text/html")], "address"),
        (said(200, LIST), "Works · 2 models"),
    )
    with RawServer(said(200, LIST), *(answer for answer, _ in answers)) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")
            for number, (_, words) in enumerate(answers):
                if number == 7:  # garbage is asked after at neighbouring addresses, which eats no answer of ours
                    vendor.answers[:] = [answers[7][0]]
                await page.verify(words)


@needs_gnome_keyring
@leaves_sockets
@pytest.mark.usefixtures("keyring")
async def test_a_vendor_that_refuses_or_never_answers_is_told_and_the_page_stays_live(folder: Path) -> None:
    async with keys_page(folder) as page:
        await page.type_key()
        await until(lambda: page.sentence.startswith("Nothing answers at OpenAI"))

    with RawServer([HOLD]) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await until(lambda: page.sentence)
            page.click("Verify the key of OpenAI")
            await until(lambda: page.sentence == "No answer yet. Still waiting…", within_s=SLOW_S + 5.0)

            QTest.keyClicks(page.view.search, "zebra")
            await until(lambda: not page.view.cards[0].isVisibleTo(page.view))


@needs_gnome_keyring
@leaves_sockets
async def test_a_locked_keychain_is_told_and_unlocked(folder: Path, keyring: SecretService) -> None:
    with RawServer(said(200, LIST)) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")
        keyring.lock()

        async with keys_page(folder, vendor.url) as page:
            await until(lambda: page.sentence == "Locked. Unlock your keychain to use it")
            assert "Your keychain (Secret Service) is locked" in page.told

            page.click("Unlock")  # nobody can be prompted here, so it stays locked, and says so
            await until(lambda: "is locked. Unlock it, then try again" in page.told)

            await asyncio.to_thread(keyring.unlock)
            page.click("Unlock")
            await until(lambda: page.sentence == "Works · 2 models")
            assert "locked" not in page.told


@needs_gnome_keyring
@leaves_sockets
async def test_a_keychain_that_is_killed_half_way_costs_no_key(folder: Path, keyring: SecretService) -> None:
    with RawServer(said(200, LIST)) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")
            await asyncio.to_thread(keyring.kill)
            page.opened.window.open_page("chat")
            page.opened.window.open_page(KEYS)

            await until(lambda: page.sentence == "The keychain does not answer")
            assert "does not answer" in page.told
            page.view.acted.emit(PROVIDER, "default", "replace")
            await until(lambda: page.view.findChildren(SecretEdit))
            (field,) = page.view.findChildren(SecretEdit)
            QTest.keyClicks(field, f"{KEY}2")
            QTest.keyClick(field, Qt.Key.Key_Return)
            card = next(card for card in page.view.cards if card.property("provider") == PROVIDER)
            await until(lambda: card.editor is not None and "failed" in card.editor.trouble)

            await asyncio.to_thread(keyring.start_again)
            page.view.cancelled.emit()
            # The page may be looking just now, and see the keychain of before: a person presses again, then.
            await until(lambda: page.sentence == "Works · 2 models" or page.shown("Try again"))
            while page.sentence != "Works · 2 models":
                page.click("Try again")
                await until(lambda: not page.shown("Try again"))
                await until(lambda: page.sentence == "Works · 2 models" or page.shown("Try again"))
            key = await page.opened.services.keys.secret(REF)
            assert key == Secret(KEY)


async def test_without_a_keychain_a_key_is_kept_for_the_session(folder: Path) -> None:
    with RawServer(said(200, LIST)) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await until(lambda: "This system has no keychain" in page.told)
            page.click("Keep keys for this session only")
            await until(lambda: "gone when you close" in page.told)
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")

        async with keys_page(folder, vendor.url) as page:
            await until(lambda: "This system has no keychain" in page.told)
            assert page.sentence == ""


async def test_without_a_keychain_a_key_is_kept_in_an_encrypted_file(folder: Path) -> None:
    with RawServer(said(200, LIST)) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await until(lambda: "This system has no keychain" in page.told)
            page.click("Keep keys in an encrypted file")
            await page.answer_dialog(PASSPHRASE, PASSPHRASE)
            await until(lambda: "encrypted file behind your passphrase" in page.told)
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")

        async with keys_page(folder, vendor.url) as page:
            await until(lambda: page.sentence == "In the encrypted file, which is closed")
            page.click("Open the file")
            await page.answer_dialog("not the one")
            await until(lambda: any(shown_trouble(dialog) for dialog in page.opened.window.findChildren(QDialog)))
            await page.answer_dialog(PASSPHRASE)
            await until(lambda: page.sentence == "Works · 2 models")

    assert_nowhere(folder, KEY, PASSPHRASE)


@needs_gnome_keyring
@leaves_sockets
@pytest.mark.usefixtures("keyring")
@pytest.mark.expected_log("a forced bug")
async def test_the_key_is_found_nowhere_in_clear(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "logs").mkdir(exist_ok=True)
    last_words = start_logging(folder / "logs", to_stderr=True)
    with RawServer(said(200, LIST), refusal(401, f"Incorrect API key provided: {KEY[:4]}")) as vendor:
        async with keys_page(folder, vendor.url) as page:
            await page.type_key()
            await until(lambda: page.sentence == "Works · 2 models")
            await page.verify("OpenAI rejects it")
            secret = await page.opened.services.keys.secret(REF)
            page.view.acted.emit(PROVIDER, "default", "show")
            page.view.acted.emit(PROVIDER, "default", "copy")
            await until(lambda: "Copied" in page.sentence)
            CrashReporter(folder / "logs")("a forced bug", RuntimeError(secret, page.view, f"{secret}"))
            assert_nowhere(folder, KEY)
    if last_words is not None:
        last_words.close()

    printed = capfd.readouterr()
    assert KEY not in printed.out + printed.err
    assert list((folder / "logs").iterdir())
    assert_nowhere(folder, KEY)


def shown_trouble(dialog: QDialog) -> bool:
    """Whether the dialog says that a passphrase was wrong."""
    return dialog.isVisible() and any("does not open" in words.text() for words in dialog.findChildren(QLabel))


def assert_nowhere(folder: Path, *words: str) -> None:
    """In no file below the home, and in no command line or environment of this process and its children."""
    places = [path for path in folder.rglob("*") if path.is_file()]
    if sys.platform == "linux":
        pids = ["self", *map(str, child_pids())]
        places += [Path("/proc", pid, name) for pid in pids for name in ("cmdline", "environ")]
    for place in places:
        content = place.read_bytes()
        assert not [word for word in words if word.encode() in content], place
