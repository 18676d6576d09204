"""Which certificates are believed: the operating system's, and optional files of the person's."""

import ssl
from pathlib import Path

import truststore

from hexalogue.domain.errors import TlsRefused


def tls_context(*ca_files: Path | None) -> ssl.SSLContext:
    """Certificates and names are checked, always. The system's store knows a company proxy's own certificate, a
    bundle of ours would not. Raises TlsRefused when one of `ca_files` cannot be read.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for ca_file in filter(None, ca_files):
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise TlsRefused("the server", f"the certificate file {ca_file.name} cannot be read") from error
    return context
