"""`hexalogue doctor`: every check with its verdict and its fix."""

from argparse import Namespace

from hexalogue.cli import output
from hexalogue.domain.health import Check, Verdict
from hexalogue.services.headless import HeadlessServices

SIGNS = {Verdict.OK: "ok     ", Verdict.INFO: "info   ", Verdict.WARNING: "warning", Verdict.ERROR: "error  "}


async def doctor(services: HeadlessServices, arguments: Namespace) -> int:
    """Print the findings; 1 when one of them is an error."""
    checks = await services.doctor.examine()
    if arguments.json:
        output.json_result({"checks": [_row(check) for check in checks]})
    else:
        for check in checks:
            output.result(f"{SIGNS[check.verdict]} {check.message}" + (f" {check.fix}" if check.fix else ""))
    return 1 if any(check.verdict is Verdict.ERROR for check in checks) else 0


def _row(check: Check) -> dict[str, str | None]:
    return {"id": check.id, "verdict": check.verdict.value, "message": check.message, "fix": check.fix}
