"""The network as the person set it, for everything that opens connections."""

from collections.abc import Mapping
from pathlib import Path

from hexalogue.domain.settings import Settings
from hexalogue.wire.network import Network, network_from


def network_of(environ: Mapping[str, str], settings: Settings) -> Network:
    """Their proxy and their certificates; what they left open is as the environment says."""
    return network_from(environ, settings.proxy, Path(settings.ca_file) if settings.ca_file else None)


def certificates_read(path: Path) -> None:
    """Whether a file of certificates can be trusted from. Blocks, for a thread. Raises TlsRefused."""
    from hexalogue.wire.trust import tls_context

    tls_context(path)
