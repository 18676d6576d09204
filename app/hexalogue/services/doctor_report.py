"""What the doctor found, as a text to keep or to send. Pure; who hands it out takes the person's things out of it."""

from collections.abc import Sequence

from hexalogue.domain.health import Check, Verdict

_ORDER = (Verdict.ERROR, Verdict.WARNING, Verdict.INFO, Verdict.OK)


def report_of(checks: Sequence[Check], *, version: str, when: str) -> str:
    """What is wrong first. version: of the application and what it runs on.   when: of the examination, as said."""
    lines = ["Hexalogue, what the doctor found", when, version]
    for verdict in _ORDER:
        found = [check for check in checks if check.verdict is verdict]
        if found:
            lines += ["", f"{verdict.value.upper()}", *(line for check in found for line in _lines(check))]
    return "\n".join(lines) + "\n"


def _lines(check: Check) -> Sequence[str]:
    return (f"- {check.id}: {check.message}", *([f"  {check.fix}"] if check.fix else []))
