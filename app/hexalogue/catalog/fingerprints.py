"""How running servers are recognised: `resources/fingerprints.toml`, read strictly."""

from collections.abc import Mapping
from pathlib import Path

from hexalogue.catalog.rows import Row
from hexalogue.domain.target import Fingerprint


def load_fingerprints(resources: Path) -> Mapping[int, tuple[Fingerprint, ...]]:
    """By port, in the order in which the paths are asked. Raises BadRow and Unreadable."""
    row = Row(resources / "fingerprints.toml")
    ports: dict[int, tuple[Fingerprint, ...]] = {}
    for port in row.tables("port"):
        number = port.positive("number")
        if number in ports or number > 65535:
            raise port.bad("number", "is no port, or stands there twice")
        prints = []
        for entry in port.tables("prints"):
            prints.append(
                Fingerprint(
                    provider=entry.text("provider"),
                    path=entry.text("path"),
                    test=entry.text("test"),
                    word=entry.text("word", ""),
                    suffix=entry.text("suffix", ""),
                )
            )
            entry.end()
        port.end()
        ports[number] = tuple(prints)
    row.finish()
    return ports
