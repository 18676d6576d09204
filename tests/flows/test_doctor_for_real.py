"""The Doctor page and the Settings page over the real rooms: real folders, the real engine, no network, a real disk."""

import asyncio
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from tests.flows.conftest import App, Boot, until
from tests.rules.source import ROOT

from hexalogue.domain.models import ModelPhase
from hexalogue.ui.doctor.view import DoctorView
from hexalogue.ui.pages import DOCTOR, SETTINGS
from hexalogue.ui.settings.view import SettingsView

pytestmark = [pytest.mark.native, pytest.mark.flow]
CERTIFICATE = ROOT / "tests" / "integration" / "wire" / "loopback.pem"
EXAMINED_S = 60.0


async def examined(app: App) -> DoctorView:
    """The page after an examination."""
    app.window.open_page(DOCTOR)
    view = app.window.findChildren(DoctorView)[0]
    view.check_button.click()
    await until(lambda: not view.report.isHidden(), within_s=EXAMINED_S)
    return view


def said(view: DoctorView) -> list[str]:
    """What a screen reader says of each finding."""
    return [one.accessibleName() for one in (*view.to_mend.findings, *view.in_order.findings)]


async def test_everything_is_looked_at_and_the_model_that_answers_stays(boot: Boot) -> None:
    async with boot() as app:
        await until(lambda: app.services.models.state.phase is ModelPhase.READY, within_s=EXAMINED_S)
        view = await examined(app)

        findings = "\n".join(said(view))
        assert "The built-in engine answers with" in findings
        assert "Warning: Only the stop-gap" in findings
        assert "llama_cpp_python" in findings
        assert app.services.models.state.phase is ModelPhase.READY


async def test_a_saved_report_lies_where_the_person_said_and_names_no_home(boot: Boot, tmp_path: Path) -> None:
    async with boot() as app:
        view = await examined(app)
        view.save_button.click()
        await until(lambda: app.window.findChildren(QFileDialog))
        dialog = app.window.findChildren(QFileDialog)[0]
        file = tmp_path / "user" / "report.txt"
        await asyncio.to_thread(file.parent.mkdir, exist_ok=True)
        dialog.findChildren(QLineEdit, "fileNameEdit")[0].setText(str(file))
        dialog.accept()
        await until(file.is_file)

        report = await asyncio.to_thread(file.read_text, "utf-8")
        assert "- processor:" in report
        assert str(file.parent) not in report


async def test_a_setting_is_kept_over_a_restart_and_its_reset_too(boot: Boot, user_home: Path, tmp_path: Path) -> None:
    kept = user_home / "config" / "settings.toml"
    file = tmp_path / "company.pem"
    await asyncio.to_thread(shutil.copy, CERTIFICATE, file)
    async with boot() as app:
        typed(app, "ca_file", str(file))
        await until(lambda: str(file) in kept.read_text("utf-8"))
    async with boot() as app:
        view = settings(app)
        assert view.row("ca_file").input.text_now() == str(file)

        view.row("ca_file").reset_button.click()
        await until(lambda: str(file) not in kept.read_text("utf-8"))
    async with boot() as app:
        assert not app.services.settings.current.ca_file


async def test_a_file_that_holds_no_certificates_is_never_used(boot: Boot, tmp_path: Path) -> None:
    file = tmp_path / "company.pem"
    await asyncio.to_thread(file.write_text, "nothing of the kind", "utf-8")
    async with boot() as app:
        typed(app, "ca_file", str(file))
        await until(lambda: settings(app).row("ca_file").problem)

        assert not app.services.settings.current.ca_file


def settings(app: App) -> SettingsView:
    """The page, shown."""
    app.window.open_page(SETTINGS)
    return app.window.findChildren(SettingsView)[0]


def typed(app: App, field_id: str, text: str) -> None:
    """Into a field, and Return."""
    line = settings(app).row(field_id).input
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
