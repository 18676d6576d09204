"""What a key check found: one of a closed list, with a sentence."""

from typing import Literal

from hexalogue.domain.frozen import dataclass

Outcome = Literal[
    "ok",
    "reachable_only",
    "bad_key",
    "no_permission",
    "no_quota",
    "rate_limited",
    "wrong_address",
    "starting",
    "overloaded",
    "unreachable",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """outcome: see `Outcome`.   message: the cause, one sentence.   fix: what to do, empty for ok.

    corrected: a base address that would fit, for wrong_address.   why: dns, refused, tls, proxy or timeout, for
    unreachable.   retry_after_s: seconds, where the provider said so.   models: how many it listed, where it did.
    """

    outcome: Outcome
    message: str
    fix: str = ""
    corrected: str | None = None
    why: str = ""
    retry_after_s: float | None = None
    models: int | None = None
