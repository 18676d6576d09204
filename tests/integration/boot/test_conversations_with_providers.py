"""The window's services over real rooms and servers on loopback: who answers, who was tried, what a lock keeps in."""

import os
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.recorder import Recorder
from tests.stand_ins.family_servers.script import Script
from tests.stand_ins.family_servers.server import FamilyServer, Reply

from hexalogue.boot.crashes import CrashReporter
from hexalogue.boot.rooms import built_rooms, window_services
from hexalogue.domain.events import TurnAdvanced
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.turn import AnswerState, Choice, Turn
from hexalogue.services.facade import Services
from hexalogue.store.folders import found_places, prepared, resource_root

BUSY = Reply(status=503, body=b'{"error": {"message": "no capacity"}}')


@dataclass
class Open:
    """The services of a window that is not shown."""

    services: Services
    recorder: Recorder

    async def answered(self) -> Turn:
        """The turn of the first answer that reached a final state."""
        event = await self.recorder.wait_for(
            TurnAdvanced, lambda event: not event.turn.growing.state.is_open, within_s=20.0
        )
        return event.turn

    async def asked(self, reference: str, *fallbacks: str, lock: Privacy | None = None) -> Turn:
        """A question in a new conversation, answered."""
        self.services.chat.choose(None, reference, fallbacks)
        self.services.chat.lock(None, lock)
        self.services.chat.send("Hi", None)
        return await self.answered()


@asynccontextmanager
async def opened(home: Path, **addresses: str) -> AsyncIterator[Open]:
    """Over a home whose own providers have these addresses. Without a model: nothing is loaded."""
    bare = {name: value for name, value in os.environ.items() if not name.upper().endswith("_PROXY")}
    environ = bare | {"HEXALOGUE_HOME": str(home), "HF_ENDPOINT": "http://127.0.0.1:9"}
    places = prepared(found_places(environ, resource_root()))
    _write_rows(places.config / "providers.toml", addresses)
    bugs: list[str] = []
    reporter = CrashReporter(places.logs)
    async with window_services(built_rooms(places, environ), reporter, safe_mode=True) as services:
        reporter.tell(lambda task, report: bugs.append(f"{task}: {report}"))
        services.chat.start()
        yield Open(services, Recorder(services.bus))
    assert not bugs, bugs


def _write_rows(path: Path, addresses: Mapping[str, str]) -> None:
    rows = []
    for name, address in addresses.items():
        family = "anthropic_messages" if name == "claude" else "openai_chat"
        rows.append(f'[{name}]\nname = "{name.title()}"\ncategory = "lan_endpoint"\n')
        rows.append(f'family = "{family}"\nbase_url = "{address}"\n')
    path.write_text("".join(rows), encoding="utf-8")


def resolving(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Each look-up of a name gives the next address, the last again and again. Returns the names looked up."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def looked_up(host: Any, port: Any, *rest: Any, **named: Any) -> Any:
        if host in ("127.0.0.1", None):
            return real(host, port, *rest, **named)
        ip = answers[min(len(asked), len(answers) - 1)]
        asked.append(str(host))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port))]

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return asked


async def test_a_conversation_is_answered_by_the_server_it_names(tmp_path: Path) -> None:
    async with FamilyServer("openai_chat") as server, opened(tmp_path, mine=server.base_url) as app:
        turn = await app.asked("mine:some/model:8b")

    assert (turn.answer.provider, turn.answer.model, turn.answer.privacy) == ("mine", "some/model:8b", Privacy.LOCAL)
    assert turn.answer.text == "".join(Script().text)
    assert turn.answer.output_tokens == 3
    body = server.asked[-1].body
    assert body is not None
    assert body["messages"] == [{"role": "user", "content": "Hi"}]


async def test_a_server_that_fails_gives_way_and_is_named_in_the_answer(tmp_path: Path) -> None:
    async with FamilyServer("openai_chat") as busy, FamilyServer("anthropic_messages") as other:
        busy.usual = BUSY
        async with opened(tmp_path, one=busy.base_url, claude=other.base_url) as app:
            turn = await app.asked("one:m", "claude:n")
            stored = await app.services.chat.turns(turn.conversation)

    assert (turn.answer.provider, turn.answer.text) == ("claude", "".join(Script().text))
    assert [hop.provider for hop in turn.answer.tried] == ["one"]
    assert "One failed to answer (HTTP 503)" in turn.answer.tried[0].why
    assert stored[0].answer.tried == turn.answer.tried


# The test would fail for any connection beyond loopback that was so much as tried: the guard of the tests remembers it.
async def test_a_locked_conversation_never_connects_to_a_name_that_leads_off_this_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = resolving(monkeypatch, "192.168.77.5")
    async with opened(tmp_path, mine="http://my-server.test:8000/v1") as app:
        turn = await app.asked("mine:m", lock=Privacy.LOCAL)

    assert turn.answer.failure is not None
    assert (turn.answer.failure.kind, turn.answer.failure.reached) == ("OutsideClass", Privacy.SELF_HOSTED)
    assert names == ["my-server.test"]


async def test_a_name_that_leads_elsewhere_once_it_is_connected_to_is_refused_at_the_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = resolving(monkeypatch, "127.0.0.1", "192.168.77.5")
    async with opened(tmp_path, mine="http://my-server.test:8000/v1") as app:
        turn = await app.asked("mine:m", lock=Privacy.LOCAL)

    assert turn.answer.failure is not None
    assert turn.answer.failure.kind == "OutsideClass"
    assert names == ["my-server.test", "my-server.test"], "planned by the first look-up, opened by the second"


async def test_choice_and_lock_survive_a_restart(tmp_path: Path) -> None:
    async with FamilyServer("openai_chat") as server:
        async with opened(tmp_path, mine=server.base_url) as app:
            conversation = (await app.asked("mine:m", "other:n", lock=Privacy.LOCAL)).conversation

        async with opened(tmp_path, mine=server.base_url) as app:
            again = await app.services.chat.choice(conversation)
            app.services.chat.send("Again", conversation)
            turn = await app.answered()

    assert again == Choice("mine:m", ("other:n",), Privacy.LOCAL)
    assert turn.answer.state is AnswerState.DONE
    assert len(server.asked) == 2


async def test_a_lock_that_was_set_in_an_earlier_run_still_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with FamilyServer("openai_chat") as server, opened(tmp_path, mine=server.base_url) as app:
        conversation = (await app.asked("mine:m", lock=Privacy.LOCAL)).conversation

    resolving(monkeypatch, "192.168.77.5")
    async with opened(tmp_path, mine="http://my-server.test:8000/v1") as app:
        app.services.chat.send("Again", ConversationId(conversation))
        turn = await app.answered()

    assert turn.answer.failure is not None
    assert turn.answer.failure.kind == "OutsideClass"


async def test_stop_closes_the_connection_and_keeps_the_text(tmp_path: Path) -> None:
    async with FamilyServer("openai_chat") as server, opened(tmp_path, mine=server.base_url) as app:
        server.usual = Reply(Script(text=tuple(f"word {number} " for number in range(5000))))
        app.services.chat.choose(None, "mine:m")
        app.services.chat.send("Tell me", None)
        event = await app.recorder.wait_for(TurnAdvanced, lambda event: bool(event.turn.answer.text))

        app.services.chat.stop(event.turn.id)
        turn = await app.answered()

    assert turn.answer.state is AnswerState.STOPPED
    assert turn.answer.text.startswith("word 0 ")


async def test_the_menu_is_offered_the_servers_that_answer(tmp_path: Path) -> None:
    async with FamilyServer("openai_chat") as server, opened(tmp_path, mine=server.base_url) as app:
        offers = app.services.beyond().offers
        found = {str(offer.spec.id): await offers.asked(offer) for offer in await offers.to_ask()}

    assert found["mine"].error is None
    assert found["mine"].models
