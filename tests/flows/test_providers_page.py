"""The Providers page over real sockets: a server of one's own is added, chained, asked, and survives a restart."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.flows.conftest import App, Boot, until
from tests.stand_ins.raw_server import GATE, HOLD, RawServer, reply

from hexalogue.domain.chains import Chain
from hexalogue.domain.events import TurnAdvanced
from hexalogue.domain.privacy import Privacy
from hexalogue.ui.pages import CHAT, PROVIDERS
from hexalogue.ui.providers.routing_view import RoutingView
from hexalogue.ui.providers.shown import Row
from hexalogue.ui.providers.view import ProvidersView

pytestmark = [pytest.mark.native, pytest.mark.flow]
JSON = "content-type: application/json"
MODELS = reply(json.dumps({"object": "list", "data": [{"id": "mine"}]}).encode(), JSON)
ANSWER = "Salut from the cellar"
CHUNKS = (
    b'data: {"choices": [{"index": 0, "delta": {"content": "%b"}}]}\n\n'
    b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n' % ANSWER.encode()
)


class Cellar(RawServer):
    """An OpenAI-compatible server: a list of models below /v1, an answer to every question, 404 elsewhere."""

    def _answer(self, request: bytes) -> list[bytes]:
        super()._answer(request)
        path = request.split(b" ", 2)[1]
        if path == b"/v1/models":
            return [MODELS]
        if path == b"/v1/chat/completions":
            return [reply(CHUNKS, "content-type: text/event-stream")]
        return [reply(b"{}", JSON, status="404 Not Found")]


@pytest.fixture
def cellar() -> Iterator[Cellar]:
    with Cellar([b""]) as server:
        yield server


def opened(app: App) -> ProvidersView:
    app.window.open_page(PROVIDERS)
    view = app.window.findChild(ProvidersView)
    assert view is not None
    return view


def rows(view: ProvidersView) -> dict[str, Row]:
    return {item.id: item for item in view.pane.model.items if isinstance(item, Row)}


def fill(view: ProvidersView, address: str) -> None:
    view.pane.add.click()
    QTest.keyClicks(view.pane.form.name, "Cellar")
    QTest.keyClicks(view.pane.form.address, address)
    QTest.keyClick(view.pane.form.address, Qt.Key.Key_Return)


async def test_a_server_is_added_corrected_chained_and_answers_and_is_there_after_a_restart(
    boot: Boot, user_home: Path, cellar: Cellar
) -> None:
    async with boot() as app:
        view = opened(app)
        await until(lambda: rows(view))
        fill(view, f"127.0.0.1:{cellar.port}")
        form = view.pane.form
        await until(lambda: form.answer.buttons)
        form.answer.buttons[0].click()
        await until(lambda: "Works" in form.answer.words)
        form.save.click()
        await until(lambda: "cellar" in rows(view) and rows(view)["cellar"].state.startswith("Works · 1 model"))
        assert rows(view)["cellar"].privacy is Privacy.LOCAL

        view.show_place("routing")
        routing = app.window.findChild(RoutingView)
        assert routing is not None
        QTest.keyClicks(routing.name_line, "by night")
        routing.make.click()
        await until(lambda: routing.cards.cards)
        routing.add_asked.emit("by night", "cellar:mine")
        await until(lambda: app.services.settings.current.chains["by night"].references)
        routing.default_chain_asked.emit("by night")
        await until(lambda: app.services.settings.current.default_reference == "chain:by night")

        app.window.open_page(CHAT)
        app.send("Who are you?")
        final = await app.recorder.wait_for(
            TurnAdvanced, lambda event: not event.turn.growing.state.is_open, within_s=30.0
        )
        assert (final.turn.answer.provider, final.turn.answer.text) == ("cellar", ANSWER)

    assert f"http://127.0.0.1:{cellar.port}/v1" in (user_home / "config" / "providers.toml").read_text()
    async with boot() as app:
        assert app.services.settings.current.chains == {"by night": Chain(("cellar:mine",))}
        view = opened(app)
        await until(lambda: "cellar" in rows(view))


@pytest.mark.parametrize(
    "answer",
    [[HOLD], [b"HTTP/1.1 200 OK\r\ncontent-length: 5000000000\r\n\r\n", b"[" * 5_000_000, HOLD], [GATE]],
    ids=["never", "5 GB", "silence"],
)
async def test_the_page_stays_live_while_a_stranger_says_nothing_that_makes_sense(
    boot: Boot, answer: list[bytes]
) -> None:
    with RawServer(answer) as stranger:
        async with boot() as app:
            view = opened(app)
            await until(lambda: rows(view))
            fill(view, f"127.0.0.1:{stranger.port}/v1")
            await until(lambda: stranger.requests)

            view.pane.form.cancel.click()
            view.pane.search.setText("groq")
            await until(lambda: 0 < len(rows(view)) < 10)
            view.show_place("catalogue")
            await until(lambda: view.tab == "catalogue")
            stranger.open_gate()
