"""One request as a value: what families build, `auth` completes and the client sends."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Call:
    """method: upper case.   url: whole, with its query.   headers: without host and length.   body: as it is sent."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
