"""What a model writes must never be read from, sent to or opened anywhere: not by us, and not by Qt's text widgets."""

import os
import re
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from tests.helpers.qt_run import application

from hexalogue.ui.markdown.blocks import Kind, blocks_of
from hexalogue.ui.markdown.html import html_of
from hexalogue.ui.markdown.links import destination, is_allowed, spelled_out
from hexalogue.ui.markdown.parser import prepare
from hexalogue.ui.markdown.safe_text import SafeText
from hexalogue.ui.markdown.style import style_of
from hexalogue.ui.tokens import LIGHT

STYLE = style_of(LIGHT)
SECRET_SIZE = (37, 23)
# {file}: a picture on this disk; {port}: a listening server on this computer.
IMAGES = (
    "file://{file}",
    "{file}",
    "file:{file}",
    "FILE://{file}",
    "file://localhost{file}",
    "file:///../..{file}",
    "http://127.0.0.1:{port}/x.png?leak=1",
    "HTTP://127.0.0.1:{port}/",
    "//127.0.0.1:{port}/x",
    "\\\\127.0.0.1\\share\\x",
    "file://127.0.0.1/share/x.png",
    "smb://127.0.0.1/share",
    "ftp://127.0.0.1:{port}/x",
    "data:image/png;base64,iVBORw0KGgo=",
    "data:text/html,<script>alert(1)</script>",
    "qrc:/x.png",
    ":/qt-project.org/styles/commonstyle/images/file-16.png",
    "javascript:alert(1)",
    "image://provider/x",
    "http://user:pass@127.0.0.1:{port}/",
)
MARKDOWN = ("![a]({0})", "![a](<{0}>)", "![a][r]\n\n[r]: {0}", "[![a]({0})](https://example.org)")
HTML = (
    "<img src='{0}'>",
    "<link rel=stylesheet href='{0}'>",
    "<style>@import url('{0}');</style>",
    "<style>body{{background-image:url({0})}}</style>",
    "<p style=\"background-image:url('{0}')\">x</p>",
    "<table background='{0}'><tr><td>x</td></tr></table>",
    "<object data='{0}'></object>",
    "<iframe src='{0}'></iframe>",
    "<svg><image href='{0}'/></svg>",
    "<ul style=\"list-style-image:url('{0}')\"><li>x</li></ul>",
    "<body background='{0}'>",
)
PAYLOADS = tuple(form.replace("{0}", image) for form in (*MARKDOWN, *HTML) for image in IMAGES)
REFUSED = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "file://host/share",
    "smb://evil/share",
    "ftp://example.org",
    "//example.org",
    "/etc/passwd",
    "C:\\x",
    "\\\\host\\share",
    "about:blank",
    "qrc:/x",
    "http:",
    "http://",
    "https:///path",
    "https:\\\\example.org",
    "http://example.org\\@evil.org",
    "http://[::1",
    "mailto:",
    "",
    "x-apple.systempreferences:",
    "ms-msdt:/id",
    "search-ms:query",
    "vscode://x",
    "steam://run",
    "http ://example.org",
    "http://exa\nmple.org",
    "http://exam\tple.org",
    "\x01http://example.org",
    "tel:+123",
    "intent://x#Intent;end",
    "ssh://host",
)


@pytest.fixture
def browser() -> Iterator[SafeText]:
    """A text widget that is shown, so that Qt lays out and paints what it holds."""
    app = application()
    prepare()
    widget = SafeText()
    widget.resize(500, 300)
    widget.show()
    app.processEvents()
    yield widget
    widget.close()
    widget.deleteLater()
    app.processEvents()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A picture that must not be read."""
    path = tmp_path / "secret.png"
    image = QImage(*SECRET_SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(path))
    return path


@pytest.fixture
def server() -> Iterator[socket.socket]:
    """A server that nobody may knock at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


def test_no_hostile_answer_reads_a_file_or_knocks_at_a_server(
    browser: SafeText, secret: Path, server: socket.socket
) -> None:
    long_ago = secret.stat().st_mtime - 400_000
    os.utime(secret, (long_ago, secret.stat().st_mtime))
    opened: list[str] = []
    watching = [True]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in ("open", "socket.connect", "socket.getaddrinfo"):
            opened.append(f"{event} {arguments}")

    sys.addaudithook(watch)
    for payload in PAYLOADS:
        text = payload.replace("{file}", str(secret)).replace("{port}", str(server.getsockname()[1]))
        browser.setHtml(html_of(blocks_of(text), STYLE))
        browser.viewport().grab()
    watching.clear()

    assert len(PAYLOADS) > 200
    assert opened == []
    assert secret.stat().st_atime == long_ago
    with pytest.raises(BlockingIOError):
        server.accept()


def test_even_raw_html_put_into_the_widget_reads_nothing(
    browser: SafeText, secret: Path, server: socket.socket
) -> None:
    long_ago = secret.stat().st_mtime - 400_000
    os.utime(secret, (long_ago, secret.stat().st_mtime))

    for payload in HTML:
        for image in IMAGES:
            address = image.replace("{file}", str(secret)).replace("{port}", str(server.getsockname()[1]))
            browser.setHtml(payload.replace("{0}", address))
            browser.viewport().grab()
            QApplication.processEvents()

    assert secret.stat().st_atime == long_ago
    with pytest.raises(BlockingIOError):
        server.accept()


def test_the_same_picture_is_read_by_a_plain_document(secret: Path) -> None:
    """The control: without our document Qt does read it, so the tests above can fail."""
    document = QTextDocument()
    document.setHtml(f"<img src='file://{secret}'>")
    document.setTextWidth(500)

    read = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl.fromLocalFile(str(secret)))

    assert read is not None


@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType), ids=lambda kind: str(kind.name))
def test_neither_widget_nor_document_has_resources(
    browser: SafeText, secret: Path, kind: QTextDocument.ResourceType
) -> None:
    for address in (QUrl.fromLocalFile(str(secret)), QUrl(str(secret)), QUrl("data:text/plain,x"), QUrl("qrc:/x")):
        for found in (browser.loadResource(kind.value, address), browser.document().resource(kind.value, address)):
            # Qt opens a picture's file by itself when it is given no bytes, so a picture is one clear pixel.
            assert found.size() == QSize(1, 1) if isinstance(found, QImage) else not found


def test_the_widget_goes_nowhere(browser: SafeText, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>secret</p>", encoding="utf-8")
    browser.setHtml("<p>before</p>")

    browser.setSource(QUrl.fromLocalFile(str(page)))

    assert "secret" not in browser.toPlainText()


@pytest.mark.parametrize("payload", PAYLOADS[::7])
def test_html_of_an_answer_holds_no_picture_and_only_allowed_addresses(payload: str) -> None:
    html = html_of(blocks_of(payload), STYLE)

    assert not re.search(r"<(img|link|style|object|iframe|svg|script|body)\b", html)
    assert "url(" not in re.sub(r"&#?\w+;|>[^<]*<", "", html)
    assert all(is_allowed(address) for address in re.findall(r'href="([^"]*)"', html))


def test_raw_html_is_shown_as_text(browser: SafeText) -> None:
    browser.setHtml(html_of(blocks_of("a <b>bold</b> <script>alert(1)</script> &lt;"), STYLE))

    assert browser.toPlainText().strip() == "a <b>bold</b> <script>alert(1)</script> <"


def test_an_image_is_its_words_and_its_address(browser: SafeText) -> None:
    browser.setHtml(html_of(blocks_of("![a cat](http://example.org/cat.png)"), STYLE))

    assert browser.toPlainText().strip() == "[a cat: http://example.org/cat.png]"


@pytest.mark.parametrize("address", REFUSED)
def test_other_addresses_are_no_links(address: str) -> None:
    assert not is_allowed(address)


@pytest.mark.parametrize(
    "address",
    ["https://example.org", "http://example.org:8080/a?b#c", "mailto:a@example.org", "https://xn--e1afmkfd.org"],
)
def test_the_web_and_mail_are_links(address: str) -> None:
    assert is_allowed(address)


def test_a_refused_link_keeps_its_words_and_shows_where_it_led() -> None:
    html = html_of(blocks_of("[click](smb://evil/share)"), STYLE)

    assert "<a " not in html
    assert "click (smb://evil/share)" in html


def test_a_name_in_other_letters_is_spelled_out_and_warned_about() -> None:
    place = destination("https://аpple.com/login")  # the first letter is Cyrillic

    assert place.place == "xn--pple-43d.com"
    assert len(place.warnings) == 1


def test_what_stands_before_the_at_sign_is_not_the_place() -> None:
    place = destination("https://example.org@evil.example/x")

    assert place.place == "evil.example"
    assert "evil.example" in place.warnings[0]


def test_marks_that_turn_the_reading_direction_are_made_visible() -> None:
    assert spelled_out("https://a/\u202egpj.exe") == "https://a/⟨U+202E⟩gpj.exe"


def test_every_construct_is_shown(browser: SafeText) -> None:
    text = "# h\n\np *i* **b** ~~s~~ `c`\n\n1. one\n   - two\n\n> quote\n\n---\n\n| a |\n|---|\n| 1 |\n\n"
    text += "```py\nx = 1\n```\n"

    found = blocks_of(text)
    browser.setHtml(html_of([block for block in found if block.kind is not Kind.CODE], STYLE))

    assert [block.kind for block in found] == [
        Kind.HEADING,
        Kind.PROSE,
        Kind.PROSE,
        Kind.PROSE,
        Kind.PROSE,
        Kind.TABLE,
        Kind.CODE,
    ]
    assert re.findall(r"\w+", browser.toPlainText()) == ["h", "p", "i", "b", "s", "c", "one", "two", "quote", "a", "1"]
