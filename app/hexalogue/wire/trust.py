"""Which certificates are believed: the operating system's, and optional files of the person's."""

import ssl
import sys
from pathlib import Path

from hexalogue.domain.errors import TlsRefused

if sys.platform in {"win32", "darwin"}:
    import truststore

# Where Linux distributions and the BSDs keep them in one file, for a Python whose OpenSSL was built to look elsewhere:
# Debian and Alpine, Fedora 44 and later, Fedora before, SUSE. truststore 0.10 knows the same ones, read 2026-11-21.
_SYSTEM_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
)


def tls_context(*ca_files: Path | None) -> ssl.SSLContext:
    """Certificates and names are checked, always. The system's store knows a company proxy's own certificate, a
    bundle of ours would not. Reads the store here and now (20 to 200 ms): call it in a thread.

    Raises TlsRefused when one of `ca_files` cannot be read.
    """
    context = _system_context()
    for ca_file in filter(None, ca_files):
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise TlsRefused("the server", f"the certificate file {ca_file.name} cannot be read") from error
    return context


def _system_context() -> ssl.SSLContext:
    """Windows and macOS verify themselves, which truststore arranges. Elsewhere the store is OpenSSL's files, and
    truststore would read them anew for each connection: 18 ms of the loop (0.10.5, measured 2026-11-21).
    """
    if sys.platform in {"win32", "darwin"}:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_default_verify_paths()
    has_some = bool(context.cert_store_stats()["x509_ca"])
    for file in () if has_some else filter(Path.is_file, map(Path, _SYSTEM_FILES)):
        context.load_verify_locations(file)
        break
    return context
