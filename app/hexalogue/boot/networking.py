"""The network as the person set it, for everything that opens connections."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hexalogue.domain.settings import Settings

if TYPE_CHECKING:
    from hexalogue.wire.network import Network


def network_of(environ: Mapping[str, str], settings: Settings) -> "Network":
    """Their proxy and their certificates; what they left open is as the environment says."""
    from hexalogue.wire.network import network_from  # no first paint needs it

    return network_from(environ, settings.proxy, Path(settings.ca_file) if settings.ca_file else None)


def certificates_read(path: Path) -> None:
    """Whether a file of certificates can be trusted from. Blocks, for a thread. Raises TlsRefused."""
    from hexalogue.wire.trust import tls_context

    tls_context(path)
