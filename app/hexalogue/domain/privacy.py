"""The privacy class: where the words go. A property of every provider, message and fallback hop."""

from enum import StrEnum


class Privacy(StrEnum):
    """Ordered from the most private to the least; compare with `is_within`."""

    LOCAL = "local"  # stays on this computer
    SELF_HOSTED = "self_hosted"  # stays on your network
    THIRD_PARTY = "third_party"  # leaves to a named company

    def is_within(self, limit: "Privacy") -> bool:
        """Whether words of this class stay inside what `limit` allows."""
        order = tuple(Privacy)
        return order.index(self) <= order.index(limit)
