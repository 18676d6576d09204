"""`peers.toml`: what is written is read again, and what is wrong in it is named."""

from pathlib import Path

import pytest

from hexalogue.domain.distributed import Peer
from hexalogue.domain.errors import TooNew, Unreadable
from hexalogue.store.peers import TomlPeers


def test_no_file_means_no_workers(tmp_path: Path) -> None:
    assert TomlPeers(tmp_path / "none" / "peers.toml").read() == ()


def test_workers_are_read_as_they_were_written(tmp_path: Path) -> None:
    peers = (Peer("192.168.1.20", 50052, "desk"), Peer("fd00::1", 5000), Peer("nas.local"))
    store = TomlPeers(tmp_path / "config" / "peers.toml")

    store.write(peers)

    assert store.read() == peers


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[[peer]]\nport = 5\n", "peer[0]"),
        ('[[peer]]\nhost = "a"\nport = "5"\n', "peer[0].port"),
        ('[[peer]]\nhost = "a"\n[[peer]]\nhost = "A"\n', "twice"),
        ('peer = "a"\n', "peer"),
        ("schema = true\n", "schema"),
        ("schema = [\n", "TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "peers.toml"
    path.write_text(text)

    with pytest.raises(Unreadable) as told:
        TomlPeers(path).read()

    assert named in told.value.message


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "peers.toml"
    path.write_text("schema = 2\n")

    with pytest.raises(TooNew):
        TomlPeers(path).read()
