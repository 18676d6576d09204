"""Which certificates are believed: the operating system's, and an optional file of the person's."""

import ssl
from pathlib import Path

import truststore

from hexalogue.domain.errors import TlsRefused


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """Certificates and names are checked, always. The system's store knows a company proxy's own certificate, a
    bundle of ours would not. Raises TlsRefused when `ca_file` cannot be read.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise TlsRefused("the server", f"the certificate file {ca_file.name} cannot be read") from error
    return context
