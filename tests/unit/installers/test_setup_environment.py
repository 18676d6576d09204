"""Reading locks and what is installed."""

from pathlib import Path

from installers.environment import Environment, creation_step, installed, lock_text, locks_step, normalised, pins
from installers.stamps import fingerprint, write

LOCK = """\
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:aa
pyside6-essentials==6.11.3 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
"""


def test_pins_for_every_platform_are_read_and_conditional_ones_left_to_pip() -> None:
    assert pins(LOCK) == {"pyside6-essentials": "6.11.3"}


def test_names_are_compared_as_packages_are() -> None:
    assert normalised("PySide6_Essentials") == normalised("pyside6.essentials") == "pyside6-essentials"


def test_what_is_installed_is_read_from_the_folder_names(tmp_path: Path) -> None:
    (tmp_path / "PySide6_Essentials-6.11.3.dist-info").mkdir()
    (tmp_path / "PySide6").mkdir()

    assert installed(tmp_path) == {"pyside6-essentials": "6.11.3"}


def test_an_environment_that_does_not_exist_is_not_ready(tmp_path: Path) -> None:
    environment = Environment(tmp_path)

    assert not creation_step(environment).is_current()
    assert not locks_step(environment, ("runtime",)).is_current()


def test_a_stamp_alone_does_not_make_up_for_a_package_that_is_gone(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    packages = environment.folder / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    write(environment.stamp("runtime"), fingerprint([lock_text("runtime")]))

    assert not locks_step(environment, ("runtime",)).is_current()


def test_packages_that_are_all_there_under_a_current_stamp_are_not_installed_again(tmp_path: Path) -> None:
    environment = Environment(tmp_path)
    packages = environment.folder / "lib" / "python3.11" / "site-packages"
    for name, version in pins(lock_text("starter")).items():
        (packages / f"{name.replace('-', '_')}-{version}.dist-info").mkdir(parents=True)
    write(environment.stamp("starter"), fingerprint([lock_text("starter")]))

    assert locks_step(environment, ("starter",)).is_current()
