"""How often a growing answer is shown. Pure."""

# Thirty times a second looks continuous.
INTERVAL_MS = 33.0
# At most this share of the GUI thread goes into showing an answer: a flush that was dear is followed by a longer wait.
# Painting comes on top and costs about as much: both together stay near 240 µs a token at 200 tokens/s (2026-11).
SHARE = 0.023
# However dear it gets, words appear this often.
SLOWEST_MS = 400.0


class Pace:
    """When the next flush may come, from what the last ones cost."""

    def __init__(self) -> None:
        self._cost_ms = 0.0

    def note(self, cost_ms: float) -> None:
        """A flush took so much CPU time of the GUI thread. One dear flush among cheap ones hardly counts."""
        self._cost_ms = self._cost_ms * 0.7 + cost_ms * 0.3

    @property
    def interval_ms(self) -> float:
        """From one flush to the next."""
        return min(SLOWEST_MS, max(INTERVAL_MS, self._cost_ms / SHARE))
