"""What stands above the cards about where keys are kept. Plain Python, no Qt."""

from dataclasses import dataclass

from hexalogue.domain.keys import HomeState, KeyPlace, KeyState
from hexalogue.ui.keys import words
from hexalogue.ui.keys.viewmodel import KeysState
from hexalogue.ui.language import say


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands above the cards about where keys are kept. acts: names of signals with their verbs."""

    icon: str
    colour: str
    title: str
    text: str
    acts: tuple[tuple[str, str], ...] = ()


def banner(state: KeysState) -> Banner | None:
    """What a person should know about the place where keys are kept; None while all is well."""
    home = state.known.home
    if home is None:
        return None
    if state.is_unlocking:
        text = say("Your system asks for the keychain’s passphrase in a window of its own. It may be behind this one.")
        return Banner("lock", "accent", say("Waiting for you"), text)
    if home.state is HomeState.LOCKED:
        text = say("The keys in it cannot be read until you unlock it. Nothing is lost.")
        title = say("Your keychain ({name}) is locked", name=home.name)
        return Banner("lock", "warning", title, text, (("unlock", say("Unlock")),))
    if home.state is HomeState.SILENT or any(row.is_silenced for row in state.known.rows or ()):
        text = say("Your keys are safe in it, and cannot be read for now.")
        acts = (("retry", say("Try again")), ("session", say("Use keys for this session only")))
        return Banner(
            "triangle-alert", "warning", say("Your keychain ({name}) does not answer", name=home.name), text, acts
        )
    if home.state is HomeState.NONE:
        return _without_keychain(state)
    return _of_closed_file(state)


def title_of(state: KeysState) -> str:
    """The sentence below the title."""
    home = state.known.home
    if home is not None and home.state is HomeState.NONE:
        return say("Never written in clear to a file, a log or a command line.")
    if home is None or home.state is not HomeState.OPEN:
        return say(words.SUBTITLE)
    return say(
        "Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.",
        name=home.name,
    )


def _without_keychain(state: KeysState) -> Banner:
    title = say("This system has no keychain")
    session = ("session", say("Keep keys for this session only"))
    if state.is_file_closed:
        text = say("Your keys are in an encrypted file behind a passphrase.")
        return Banner("lock", "warning", title, text, (("open_file", say("Open the file")), session))
    file = ("file", say("Keep keys in an encrypted file"))
    if state.target is KeyPlace.FILE:
        return Banner("lock", "muted", title, say("Keys go into an encrypted file behind your passphrase."), (session,))
    if state.target is KeyPlace.SESSION:
        text = say("Keys stay in memory and are gone when you close Hexalogue.")
        return Banner("info", "muted", title, text, (file,))
    text = say("Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.")
    return Banner("info", "warning", title, text, (session, file))


def _of_closed_file(state: KeysState) -> Banner | None:
    in_file = [row for row in state.known.rows or () if row.source == KeyPlace.FILE and row.state is KeyState.LOCKED]
    if not state.is_file_closed or not in_file:
        return None
    text = say("Some of your keys are in it, behind its passphrase.")
    return Banner("lock", "warning", say("The encrypted file is closed"), text, (("open_file", say("Open the file")),))
