"""What may be handed to others: the one function that takes keys, the home folder and the user's name out of a text."""

from pathlib import Path


def discreet(text: str) -> str:
    """Without keys, without where the person's folder is and what they are called."""
    import getpass  # none of these before somebody asks for a report

    from hexalogue.services.discretion import without_person
    from hexalogue.wire.redact import redacted

    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a user without a name in this system
        user = ""
    try:
        home = str(Path.home())
    except RuntimeError:
        home = ""
    return without_person(redacted(text), home, user)
