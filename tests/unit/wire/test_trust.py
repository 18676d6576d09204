"""Which certificates are believed, and when they are read."""

import ssl
import sys
from pathlib import Path

import pytest

from hexalogue.domain.errors import TlsRefused
from hexalogue.wire.trust import tls_context

CERTIFICATE = Path(__file__).parents[2] / "integration" / "wire" / "loopback.pem"


def test_certificates_and_names_are_always_checked() -> None:
    context = tls_context()

    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the system itself verifies there")
@pytest.mark.skipif(not Path("/etc/ssl/certs/ca-certificates.crt").is_file(), reason="this system has no certificates")
def test_the_systems_certificates_are_read_once_and_not_at_the_first_connection() -> None:
    assert tls_context().cert_store_stats()["x509_ca"] > 10


def test_files_are_believed_besides_each_other() -> None:
    before = tls_context().cert_store_stats()["x509"]

    assert tls_context(CERTIFICATE, None).cert_store_stats()["x509"] == before + 1


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_file_without_certificates_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "company.pem"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(TlsRefused) as caught:
        tls_context(file)

    assert "company.pem" in caught.value.message
