"""A provider of one's own behind a certificate of one's own: trusted for that provider, and for no other."""

import shutil
import ssl
from pathlib import Path

import pytest
from tests.rules.source import ROOT
from tests.stand_ins.raw_server import RawServer, reply

from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.own_providers import merged
from hexalogue.domain.errors import TlsRefused
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

CERTIFICATE = ROOT / "tests" / "integration" / "wire" / "loopback.pem"
LIST = reply(b'{"object": "list", "data": [{"id": "mine"}]}', "content-type: application/json")
ROW = 'name = "N"\ncategory = "lan_endpoint"\nfamily = "openai_chat"\n'


async def test_a_certificate_file_counts_for_its_provider_alone(tmp_path: Path) -> None:
    shutil.copy(CERTIFICATE, tmp_path / "mine.pem")
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATE)
    remote = HttpProviders(HttpClient(Network()), dict)
    with RawServer([LIST], tls=tls) as server:
        address = f'base_url = "https://127.0.0.1:{server.port}/v1"\n'
        own = tmp_path / "providers.toml"
        own.write_text(f'[one]\n{ROW}{address}ca_file = "mine.pem"\n[two]\n{ROW}{address}'.replace('"N"', '"One"', 1))
        changed = merged((), own)
        assert not changed.problems
        one, two = (next(row for row in changed.rows if row.id == name) for name in ("one", "two"))

        listed = await remote.models(Target(one))
        with pytest.raises(TlsRefused):
            await remote.models(Target(two))
        await remote.close()

    assert [model.id for model in listed] == ["mine"]


def test_a_certificate_file_that_is_not_there_is_a_mistake_in_the_file(tmp_path: Path) -> None:
    own = tmp_path / "providers.toml"
    own.write_text(f'[one]\n{ROW}base_url = "https://127.0.0.1:9/v1"\nca_file = "absent.pem"\n')

    (problem,) = merged((), own).problems

    assert "absent.pem" in problem.message
