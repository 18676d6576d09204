"""`hexalogue keys` as a person or a script runs it: a real process, a real keychain where there is one."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.helpers.secret_service import SecretService, needs_gnome_keyring, secret_service

TIMEOUT_S = 60
PROVIDER = "openai"
CANARY = "sk-canary5Zq81LmX7pTd0VbRw3"
OTHER = "sk-canary2Kf94NsY6uHg1CjQe8"
PASSPHRASE, WRONG = "canary-correct-horse", "canary-wrong-horse"


@pytest.fixture
def environ(tmp_path: Path) -> Mapping[str, str]:
    """A home of the test's own, without any key of whoever runs the tests, and without a keychain."""
    plain = {key: value for key, value in os.environ.items() if not key.endswith(("_PROXY", "_KEY", "_TOKEN"))}
    home = {"HOME": str(tmp_path / "user"), "HEXALOGUE_HOME": str(tmp_path / "home")}
    return {**plain, **home, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


@pytest.fixture
def session(tmp_path: Path, environ: Mapping[str, str]) -> Iterator[tuple[SecretService, Mapping[str, str]]]:
    """A running keychain and the environment of a program that may use it."""
    with secret_service(tmp_path / "session") as service:
        reaching = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "PYTHON_KEYRING_BACKEND")
        yield service, {**environ, **{name: service.environ[name] for name in reaching}}


def keys(
    environ: Mapping[str, str], *arguments: str, stdin: str = "", passphrase: str | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run `hexalogue keys`; the passphrase goes through a pipe, as a script's would. No terminal is there."""
    command = [sys.executable, "-m", "hexalogue", "keys", *arguments]
    reading, writing = os.pipe()
    try:
        if passphrase is not None:
            os.write(writing, f"{passphrase}\n".encode())
            command += ["--passphrase-fd", str(reading)]
        return subprocess.run(
            command,
            env=environ,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
            pass_fds=(reading,),
            start_new_session=True,
        )
    finally:
        os.close(reading)
        os.close(writing)


def rows(done: "subprocess.CompletedProcess[str]") -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [row for row in json.loads(done.stdout) if row["provider"] == PROVIDER]


def test_without_a_keychain_every_provider_that_takes_a_key_says_so(environ: Mapping[str, str]) -> None:
    listed = json.loads(keys(environ, "--json").stdout)

    assert len(listed) > 20
    assert {frozenset(row) for row in listed} == {frozenset({"provider", "state", "source", "last4"})}
    assert {row["state"] for row in listed} == {"no_backend"}


def test_a_key_of_the_environment_is_listed_and_cannot_be_deleted(environ: Mapping[str, str]) -> None:
    holding = {**environ, "OPENAI_API_KEY": CANARY}

    listed, deleted = rows(keys(holding, "--json")), keys(holding, "delete", PROVIDER, "--json")

    assert listed == [{"provider": PROVIDER, "state": "environment", "source": "OPENAI_API_KEY", "last4": CANARY[-4:]}]
    assert deleted.returncode == 1
    assert json.loads(deleted.stdout)["kind"] == "BadArgument"
    assert "OPENAI_API_KEY" in deleted.stdout


def test_without_a_keychain_a_key_is_not_stored_and_the_way_out_is_named(environ: Mapping[str, str]) -> None:
    done = keys(environ, "set", PROVIDER, "--json", stdin=CANARY)

    assert done.returncode == 1
    assert json.loads(done.stdout)["kind"] == "NoKeychain"
    assert "--encrypted-file" in done.stderr


@pytest.mark.parametrize("arguments", [("set", PROVIDER, CANARY), (CANARY,), ("set", PROVIDER, f"--key={CANARY}")])
def test_a_key_on_the_command_line_is_refused_and_not_repeated(
    environ: Mapping[str, str], arguments: tuple[str, ...]
) -> None:
    done = keys(environ, *arguments)

    assert done.returncode == 2
    assert CANARY not in done.stdout + done.stderr
    assert "never typed on the command line" in done.stderr


@pytest.mark.parametrize("text", ["", "\n", "two words\n", "two\nlines\n", "\x00\n"], ids=repr)
def test_what_is_no_key_is_an_error_with_a_fix(environ: Mapping[str, str], text: str) -> None:
    done = keys(environ, "set", PROVIDER, "--json", stdin=text)

    event = json.loads(done.stdout)
    assert done.returncode == 1
    assert event["kind"] == "BadArgument"
    assert event["remedy"].endswith(".")


def test_the_encrypted_file_keeps_keys_between_commands(environ: Mapping[str, str]) -> None:
    stored = keys(environ, "set", PROVIDER, "--encrypted-file", "--json", stdin=f"{CANARY}\n", passphrase=PASSPHRASE)

    closed, opened = rows(keys(environ, "--json")), rows(keys(environ, "--json", passphrase=PASSPHRASE))

    assert json.loads(stored.stdout)["state"] == "stored"
    assert closed == [{"provider": PROVIDER, "state": "locked", "source": "file", "last4": None}]
    assert opened == [{"provider": PROVIDER, "state": "stored", "source": "file", "last4": CANARY[-4:]}]


def test_a_wrong_passphrase_changes_nothing(environ: Mapping[str, str]) -> None:
    keys(environ, "set", PROVIDER, "--encrypted-file", stdin=CANARY, passphrase=PASSPHRASE)

    refused = keys(environ, "set", PROVIDER, "--encrypted-file", "--json", stdin=OTHER, passphrase=WRONG)

    assert refused.returncode == 1
    assert json.loads(refused.stdout)["kind"] == "WrongPassphrase"
    assert rows(keys(environ, "--json", passphrase=PASSPHRASE))[0]["last4"] == CANARY[-4:]


def test_without_a_terminal_the_passphrase_is_asked_for_in_words(environ: Mapping[str, str]) -> None:
    done = keys(environ, "set", PROVIDER, "--encrypted-file", "--json", stdin=CANARY)

    assert done.returncode == 1
    assert "--passphrase-fd" in json.loads(done.stdout)["remedy"]


def test_a_deleted_key_of_the_file_is_gone(environ: Mapping[str, str]) -> None:
    keys(environ, "set", PROVIDER, "--encrypted-file", stdin=CANARY, passphrase=PASSPHRASE)

    deleted = keys(environ, "delete", PROVIDER, "--encrypted-file", "--json", passphrase=PASSPHRASE)

    assert json.loads(deleted.stdout)["state"] == "missing"
    assert rows(keys(environ, "--json"))[0]["source"] is None


@needs_gnome_keyring
def test_keys_in_the_keychain_are_stored_listed_and_deleted(
    session: tuple[SecretService, Mapping[str, str]],
) -> None:
    _, environ = session

    first = keys(environ, "set", PROVIDER, stdin=f"{CANARY}\n")
    keys(environ, "set", PROVIDER, "--label", "work", stdin=OTHER)
    listed = rows(keys(environ, "--json"))
    deleted = keys(environ, "delete", PROVIDER)
    left = rows(keys(environ, "--json"))

    assert "read back" in first.stderr
    assert first.stdout == ""
    plain = {"provider": PROVIDER, "state": "stored", "source": "keychain"}
    assert listed == [{**plain, "last4": CANARY[-4:]}, {**plain, "last4": OTHER[-4:], "label": "work"}]
    assert deleted.returncode == 0
    assert [row["label"] for row in left] == ["work"]


@needs_gnome_keyring
def test_a_key_that_looks_foreign_is_stored_with_a_warning(
    session: tuple[SecretService, Mapping[str, str]],
) -> None:
    done = keys(session[1], "set", PROVIDER, stdin="gsk_canary7Hc53BvT2xAo9MiLr6")

    assert done.returncode == 0
    assert "Saved" in done.stderr
    assert "looks like" in done.stderr or "usually begin" in done.stderr


@needs_gnome_keyring
def test_a_keychain_that_hangs_ends_in_a_sentence_and_loses_nothing(
    session: tuple[SecretService, Mapping[str, str]],
) -> None:
    service, environ = session
    keys(environ, "set", PROVIDER, stdin=CANARY)
    service.stop()

    hanging, listed = keys(environ, "set", PROVIDER, "--json", stdin=OTHER), keys(environ, "--json")
    service.go_on()

    assert json.loads(hanging.stdout)["kind"] in ("KeychainFailed", "NoKeychain")
    assert rows(listed)[0]["state"] == "locked"
    assert rows(keys(environ, "--json"))[0]["last4"] == CANARY[-4:]


@needs_gnome_keyring
def test_no_key_and_no_passphrase_is_in_any_file_or_output(
    tmp_path: Path, session: tuple[SecretService, Mapping[str, str]]
) -> None:
    service, environ = session
    config = tmp_path / "home" / "config"
    config.mkdir(parents=True)
    (config / "providers.toml").write_text('[openai]\nbase_url = "http://127.0.0.1:9/v1"\n')
    ask = [sys.executable, "-m", "hexalogue", "ask", "-m", f"{PROVIDER}:m", "--json", "hello"]

    done = [
        keys(environ, "set", PROVIDER, stdin=CANARY),
        keys(environ, "set", PROVIDER, "--label", "file", "--encrypted-file", stdin=OTHER, passphrase=PASSPHRASE),
        keys(environ, "set", PROVIDER, "--encrypted-file", "--json", stdin=OTHER, passphrase=WRONG),
        keys(environ, "set", PROVIDER, "--json", stdin=f"{CANARY} {OTHER}"),
        keys(environ, "set", "nobody", "--json", stdin=CANARY),
        keys(environ),
        keys(environ, "--json", passphrase=PASSPHRASE),
        subprocess.run(ask, env=environ, capture_output=True, text=True, timeout=TIMEOUT_S, check=False),
        subprocess.run(
            ask,
            env={**environ, "OPENAI_API_KEY": OTHER},
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        ),
    ]
    service.lock()
    done.append(keys(environ, "set", PROVIDER, "--json", stdin=OTHER))
    done.append(keys(environ, "delete", PROVIDER, "--json"))

    said = "".join(each.stdout + each.stderr for each in done)
    files = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    kept = b"".join(path.read_bytes() for path in files).decode("utf-8", "replace")
    assert [each.returncode for each in done] == [0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1], said
    assert any(path.name == "hexalogue.log" for path in files)
    assert [word for word in (CANARY, OTHER, PASSPHRASE, WRONG, "canary") if word in said + kept] == []
    assert not list((tmp_path / "home").rglob("crash-*"))
