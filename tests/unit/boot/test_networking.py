"""The person's proxy and certificates reach everything that opens connections."""

import ssl
from pathlib import Path

import pytest
from tests.rules.source import ROOT
from tests.stand_ins.raw_server import RawServer, reply

from hexalogue.boot.networking import certificates_read, network_of
from hexalogue.domain.errors import TlsRefused
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Settings
from hexalogue.wire.call import Call
from hexalogue.wire.client import HttpClient

CERTIFICATE = ROOT / "tests" / "integration" / "wire" / "loopback.pem"
OWN = Settings(ca_file=str(CERTIFICATE))


def test_the_certificates_of_the_settings_are_trusted_beside_the_system_s() -> None:
    assert network_of({}, Settings(ca_file="/etc/company.pem")).ca_file == Path("/etc/company.pem")
    assert network_of({}, Settings()).ca_file is None


@pytest.mark.parametrize("content", [None, "no certificate"], ids=["absent", "something else"])
def test_a_file_without_certificates_is_refused(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "company.pem"
    if content is not None:
        file.write_text(content, encoding="utf-8")

    with pytest.raises(TlsRefused):
        certificates_read(file)


async def test_a_server_with_the_company_s_certificate_is_trusted_once_the_settings_say_so() -> None:
    certificates_read(CERTIFICATE)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATE)
    with RawServer([reply(b"yes")], tls=tls) as server:
        call = Call("GET", f"https://127.0.0.1:{server.port}/")
        plain, trusting = HttpClient(network_of({}, Settings())), HttpClient(network_of({}, OWN))

        with pytest.raises(TlsRefused):
            async with plain.opened(call, within=Privacy.LOCAL):
                pass
        async with trusting.opened(call, within=Privacy.LOCAL) as answered:
            assert answered.status == 200
        await plain.close()
        await trusting.close()
