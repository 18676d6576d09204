"""The form of a provider of one's own, in the window over the real services."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton
from tests.helpers.remote_fakes import ScriptedRemote
from tests.rules.source import ROOT
from tests.unit.ui.providers.opened import (
    CATALOGUE,
    controller,
    opened,
    press,
    rows,
)
from tests.unit.ui.stage import Stage, a_stage, settled, until

from hexalogue.catalog.catalogue import CatalogueFiles, FileCatalogue
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.providers.own_form import OwnFormView
from hexalogue.ui.providers.view import ProvidersView


async def filled(stage: Stage, view: ProvidersView, address: str, key: str = "") -> OwnFormView:
    press(view.pane.add)
    form = view.pane.form
    form._key.setText(key)
    QTest.keyClicks(form.name, "Studio")
    QTest.keyClicks(form.address, address)
    QTest.keyClick(form.address, Qt.Key.Key_Return)
    await settled()
    return form


async def test_a_server_is_asked_when_the_field_is_left_and_its_address_corrected(tmp_path: Path) -> None:
    wrong = Verdict("wrong_address", "Not here.", corrected="http://127.0.0.1:8000/v1")
    remote = ScriptedRemote(verdict=wrong)
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "127.0.0.1:8000")
        await until(lambda: form.answer.buttons)
        remote.verdict = Verdict("ok", "It answers.", models=3)

        press(form.answer.buttons[0])
        await until(lambda: "Works" in form.answer.words)

        assert form.address.text() == "http://127.0.0.1:8000/v1"
        assert "stay on your network" in form.answer.words  # a fake resolves no address


async def test_what_is_saved_is_listed_and_looked_at(tmp_path: Path) -> None:
    own = tmp_path / "providers.toml"
    catalogue = FileCatalogue(CatalogueFiles(ROOT / "resources", own, tmp_path / "none.toml"), {}, ())
    async with a_stage(tmp_path, catalogue=catalogue) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "127.0.0.1:8000/v1")
        form.more.setChecked(True)
        form.headers.setPlainText("X-Team: red")
        stage.find(QCheckBox).setChecked(True)

        press(form.save)
        await until(lambda: controller(view).state.selected == "studio")
        await until(lambda: "studio" in rows(view))

        spec = next(row for row in catalogue.providers() if row.id == "studio")
        assert (spec.base_url, dict(spec.headers), spec.category) == (
            "http://127.0.0.1:8000/v1",
            {"X-Team": "red"},
            "llm_router",
        )
        await settled()
        press(view.pane.detail.edit)
        assert view.pane.form.name.text() == "Studio"
        assert view.pane.form.headers.toPlainText() == "X-Team: red"
        press(view.pane.form.cancel)

        press(view.pane.detail.remove)
        await until(lambda: stage.window.findChildren(QDialog))
        [dialog] = stage.window.findChildren(QDialog)
        [agree] = [button for button in dialog.findChildren(QPushButton) if button.text() == "Remove"]
        press(agree)
        await until(lambda: "studio" not in rows(view))


async def test_what_cannot_be_an_address_or_a_header_is_said_beside_the_field(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "two words")
        form.headers.setPlainText("no header")
        await settled()

        assert "no address" in form._address_problem.text()
        assert "no header" in form._headers_problem.text()
        assert not form.save.isEnabled()
        assert not [target for target in stage.house.remote.asked if target.spec.id == "not-saved-yet"]


async def test_a_typed_key_is_masked_and_in_no_accessible_text(tmp_path: Path) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE) as stage:
        view = await opened(stage)
        press(view.pane.add)
        key = stage.find(QLineEdit, "Key")
        QTest.keyClicks(key, "sk-of-this-test-alone")
        await settled()

        assert key.echoMode() is QLineEdit.EchoMode.Password
        assert "sk-of" not in repr(view.pane.form.key)
        assert "sk-of" not in repr(controller(view).own.state)


async def test_an_answer_that_is_out_of_date_is_thrown_away(tmp_path: Path) -> None:
    gate = asyncio.Event()

    class Slow(ScriptedRemote):
        async def check(self, target: object) -> Verdict:
            await gate.wait()
            return Verdict("ok", "The old one answers.")

    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=Slow()) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "127.0.0.1:8000")
        await until(lambda: "Asking" in form.answer.words)

        QTest.keyClicks(form.address, "/other")
        gate.set()
        await settled()

        assert "The old one" not in form.answer.words


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (
            Verdict("bad_key", "It says no.", "Use “hexalogue keys set x”."),
            "Type another key below.",
        ),
        (Verdict("wrong_address", "It is none.", "Check its base_url."), "Check the host, the port and the path."),
        (Verdict("unreachable", "Nobody.", "Set a mirror.", why="refused"), "Start the server there"),
        (Verdict("unreachable", "Nobody.", "Set a mirror.", why="tls"), "Choose its certificate"),
        (Verdict("overloaded", "It fails.", "Try again later."), "Try again later."),
    ],
    ids=["bad key", "garbage", "refused", "certificate", "another"],
)
async def test_what_to_do_about_a_server_is_said_for_the_form(tmp_path: Path, verdict: Verdict, said: str) -> None:
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=ScriptedRemote(verdict=verdict)) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "http://127.0.0.1:8000/v1", "a-key-of-this-test")

        await until(lambda: said in form.answer.words)
        assert verdict.message in form.answer.words
        assert not [jargon for jargon in ("base_url", "hexalogue keys", "mirror") if jargon in form.answer.words]


async def test_a_server_that_wants_a_key_asks_for_one_where_none_was_typed(tmp_path: Path) -> None:
    remote = ScriptedRemote(verdict=Verdict("bad_key", "It does not accept the key."))
    async with a_stage(tmp_path, catalogue=CATALOGUE, remote=remote) as stage:
        view = await opened(stage)
        form = await filled(stage, view, "http://127.0.0.1:8000/v1")

        await until(lambda: form.answer.words == "Needs a key It answers only who has a key. Type it below.")
        QTest.keyClicks(form._key, "wrong")
        QTest.keyClick(form._key, Qt.Key.Key_Return)
        await until(lambda: "Type another key below" in form.answer.words)
