"""Which packages bring what is missing, by distribution."""

import pytest
from installers.requirements import LINUX, Kind, family, has_t64_names, install_command, packages, read_os_release

BOOKWORM = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
TRIXIE = 'ID=debian\nVERSION_ID="13"\n'
FORKY = "ID=debian\nVERSION_CODENAME=forky\n"
JAMMY = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"\n'
NOBLE = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="22"\n'
FEDORA = "ID=fedora\nVERSION_ID=43\n"
ARCH = "ID=arch\n"
ALPINE = "ID=alpine\nVERSION_ID=3.22.1\n"

GLIB = tuple(item for item in LINUX if item.name == "libglib-2.0.so.0")
COMPILER = tuple(item for item in LINUX if item.name == "g++")
VENV = tuple(item for item in LINUX if item.kind is Kind.MODULE)


def test_os_release_is_read_without_quotes_and_comments() -> None:
    assert read_os_release('# a comment\nID=debian\nVERSION_ID="12"\n\n') == {"ID": "debian", "VERSION_ID": "12"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [(BOOKWORM, "apt"), (NOBLE, "apt"), (MINT, "apt"), (FEDORA, "dnf"), (ARCH, "pacman"), (ALPINE, ""), ("", "")],
    ids=["debian", "ubuntu", "mint", "fedora", "arch", "alpine", "no file"],
)
def test_the_package_tool_follows_the_distribution_and_what_it_is_like(text: str, expected: str) -> None:
    assert family(read_os_release(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOOKWORM, ("libglib2.0-0",)),
        (TRIXIE, ("libglib2.0-0t64",)),
        (FORKY, ("libglib2.0-0t64",)),
        (JAMMY, ("libglib2.0-0",)),
        (NOBLE, ("libglib2.0-0t64",)),
        (MINT, ("libglib2.0-0",)),
        (FEDORA, ("glib2",)),
        (ARCH, ("glib2",)),
        (ALPINE, ()),
    ],
    ids=["debian 12", "debian 13", "debian testing", "ubuntu 22", "ubuntu 24", "mint", "fedora", "arch", "unknown"],
)
def test_glib_has_the_name_of_the_release(text: str, expected: tuple[str, ...]) -> None:
    assert packages(GLIB, read_os_release(text), (3, 12)) == expected


def test_a_distribution_without_versions_that_is_not_debian_keeps_the_old_names() -> None:
    assert not has_t64_names({"ID": "raspbian"})


def test_the_venv_package_is_that_of_the_running_python() -> None:
    assert packages(VENV, read_os_release(BOOKWORM), (3, 11)) == ("python3.11-venv",)


def test_packages_are_named_once_and_in_order() -> None:
    gl_and_egl = tuple(item for item in LINUX if item.name in {"libGL.so.1", "libEGL.so.1"})

    assert packages((*COMPILER, *gl_and_egl), read_os_release(ARCH), (3, 13)) == ("gcc", "libglvnd")


def test_the_command_for_debian_asks_nothing_and_brings_nothing_extra() -> None:
    assert install_command("apt", ("g++",)) == ("apt-get", "install", "-y", "--no-install-recommends", "g++")
