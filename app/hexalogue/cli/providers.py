"""`hexalogue providers`: the list, a key check that costs nothing, servers found on this computer."""

from argparse import Namespace

from hexalogue.cli import output
from hexalogue.cli.problems import say_problems
from hexalogue.domain.verdicts import Verdict
from hexalogue.services.headless import HeadlessServices


async def providers(services: HeadlessServices, arguments: Namespace) -> int:
    """Run the action and return the exit status."""
    say_problems(services)
    match arguments.action:
        case "verify":
            return await _verify(services, arguments)
        case "probe":
            return await _probe(services, as_json=arguments.json)
        case _:
            return await _list(services, as_json=arguments.json)


async def _list(services: HeadlessServices, *, as_json: bool) -> int:
    rows = await services.providers.listed()
    if as_json:
        output.json_result(
            [
                {
                    "id": row.spec.id,
                    "name": row.spec.name,
                    "category": row.spec.category,
                    "privacy": row.privacy.value,
                    "families": list(row.spec.families),
                    "state": row.state if row.is_enabled else "disabled",
                }
                for row in rows
            ]
        )
        return 0
    width = max(len(row.spec.id) for row in rows)
    category = ""
    for row in rows:
        if row.spec.category != category:
            category = row.spec.category
            output.result(f"\n{category}")
        status = f", {row.spec.status}" if row.spec.status else ""
        state = row.state if row.is_enabled else "disabled"
        output.result(f"  {row.spec.id:<{width}}  {row.privacy.value:<11}  {state:<13}  {row.spec.name}{status}")
    return 0


async def _verify(services: HeadlessServices, arguments: Namespace) -> int:
    verdict = await services.providers.verify(arguments.provider)
    if arguments.json:
        output.json_result(_object(arguments.provider, verdict))
    else:
        output.result(f"{verdict.outcome}: {verdict.message} {verdict.fix}".rstrip())
    return 0 if verdict.outcome in ("ok", "reachable_only") else 1


def _object(provider: str, verdict: Verdict) -> dict[str, object]:
    return {
        "provider": provider,
        "outcome": verdict.outcome,
        "message": verdict.message,
        "fix": verdict.fix or None,
        "corrected": verdict.corrected,
        "why": verdict.why or None,
        "retry_after_s": verdict.retry_after_s,
        "models": verdict.models,
    }


async def _probe(services: HeadlessServices, *, as_json: bool) -> int:
    found = await services.providers.probe()
    if as_json:
        output.json_result([{"provider": server.provider, "base_url": server.base_url} for server in found])
    else:
        for server in found:
            output.result(f"{server.provider}  {server.base_url}")
        if not found:
            output.said("No server that Hexalogue knows answers on this computer.")
    return 0
