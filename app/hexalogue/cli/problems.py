"""What is wrong in the person's own file of providers, said before it surprises them."""

from hexalogue.cli import output
from hexalogue.services.headless import HeadlessServices


def say_problems(services: HeadlessServices) -> None:
    """One line a problem, on standard error. Reads the catalogue."""
    for problem in services.providers.problems:
        output.said(f"{problem.message} {problem.fix}")
