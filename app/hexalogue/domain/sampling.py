"""How a model chooses its words."""

from hexalogue.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn. None leaves the engine's default.

    temperature: 0 (greedy) to 2.   top_p: 0 to 1.   top_k: tokens, 0 = all.   min_p: 0 to 1.
    repeat_penalty: 1 = none.   max_tokens: tokens of the answer at most, None = what the context leaves.
    stop: texts that end the answer; they are not part of it.
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
