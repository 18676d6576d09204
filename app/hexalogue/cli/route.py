"""`hexalogue route`: how a name resolves and what would be tried. Nothing is asked and nothing is sent."""

from argparse import Namespace

from hexalogue.cli import output
from hexalogue.cli.problems import say_problems
from hexalogue.domain.privacy import Privacy
from hexalogue.services.headless import HeadlessServices


async def route(services: HeadlessServices, arguments: Namespace) -> int:
    """Print the plan. Exit status 1 when nobody would be asked."""
    say_problems(services)
    limit = Privacy(arguments.max_class) if arguments.max_class else None
    plan = await services.router.plan((arguments.reference, *arguments.fallback), limit)
    if arguments.json:
        output.json_result(
            {
                "steps": [
                    {
                        "provider": step.spec.id,
                        "model": step.model,
                        "privacy": step.privacy.value,
                        "why": step.why,
                    }
                    for step in plan.steps
                ],
                "refused": [
                    {"provider": refused.provider, "model": refused.model, "why": f"{refused.why} {refused.error.fix}"}
                    for refused in plan.refused
                ],
            }
        )
    else:
        for number, step in enumerate(plan.steps, 1):
            output.result(f"{number}. {step.spec.id}:{step.model}  ({step.privacy.value})  {step.why}")
        for refused in plan.refused:
            output.result(f"not asked: {refused.provider or '?'}:{refused.model}  {refused.why} {refused.error.fix}")
    return 0 if plan.steps else 1
