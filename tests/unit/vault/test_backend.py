"""Which backend is used: one somebody named, unless it keeps keys in clear; else the system's own."""

import sys
import types
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from hexalogue.domain.errors import NoKeychain
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import KeyRef
from hexalogue.vault.backend import VARIABLE, chosen_backend, part_chars, said_name
from hexalogue.vault.keychain import Keychain


def a_backend(module: str, name: str) -> type[KeyringBackend]:
    """A backend class that says it comes from there; not among keyring's own list of classes."""

    class Made(KeyringBackend):
        priority = 1.0

        def get_password(self, service: str, username: str) -> str | None:
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            return None

    Made.__module__, Made.__name__ = module, name
    KeyringBackend._classes.discard(Made)
    return Made


@pytest.fixture(autouse=True)
def no_configuration(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """keyringrc.cfg of whoever runs the tests does not count."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_a_backend_that_keeps_nothing_is_none(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(VARIABLE, name)

    with pytest.raises(NoKeychain, match="keeps nothing"):
        chosen_backend()


@pytest.mark.parametrize(
    ("module", "name"),
    [("keyrings.alt.file", "PlaintextKeyring"), ("keyrings.alt.file", "EncryptedKeyring"), ("mine", "PlaintextOne")],
)
def test_a_backend_that_keeps_keys_in_clear_is_refused_even_when_named(
    monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    stand_in = types.ModuleType(module)
    setattr(stand_in, name, a_backend(module, name))
    monkeypatch.setitem(sys.modules, module, stand_in)
    for parent in ("keyrings", "keyrings.alt"):
        monkeypatch.setitem(sys.modules, parent, types.ModuleType(parent))
    monkeypatch.setenv(VARIABLE, f"{module}.{name}")

    with pytest.raises(NoKeychain, match="in clear"):
        chosen_backend()


def test_a_backend_that_somebody_named_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = types.ModuleType("somebodys")
    stand_in.Keyring = kind = a_backend("somebodys", "Keyring")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "somebodys", stand_in)
    monkeypatch.setenv(VARIABLE, "somebodys.Keyring")

    assert type(chosen_backend()) is kind


@pytest.mark.parametrize("name", ["nowhere.at.all.Keyring", "keyring.backends.fail.Nobody", "nonsense"])
def test_a_name_that_does_not_load_is_said(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(VARIABLE, name)

    with pytest.raises(NoKeychain):
        Keychain().read(KeyRef(ProviderId("alpha")))


@pytest.mark.skipif(sys.platform != "linux", reason="the others have a keychain always")
def test_without_a_session_bus_there_is_no_keychain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")

    with pytest.raises(NoKeychain, match="answers"):
        chosen_backend()


def test_a_chain_gives_its_first_member_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring.backends.chainer import ChainerBackend

    insecure, fit = a_backend("keyrings.alt.file", "PlaintextKeyring")(), a_backend("somebodys", "Keyring")()
    monkeypatch.setattr(ChainerBackend, "backends", [insecure, fit])
    monkeypatch.setattr(ChainerBackend, "priority", 10)
    monkeypatch.setenv(VARIABLE, "keyring.backends.chainer.ChainerBackend")

    assert chosen_backend() is fit


def test_the_system_s_own_have_names_and_windows_a_limit() -> None:
    from keyring.backends.SecretService import Keyring
    from keyring.backends.Windows import WinVaultKeyring

    assert said_name(object.__new__(Keyring)) == "Secret Service"
    assert said_name(object.__new__(WinVaultKeyring)) == "Windows Credential Locker"
    assert part_chars(object.__new__(WinVaultKeyring)) == 1_200
    assert part_chars(object.__new__(Keyring)) is None
