"""Trust, proxies, redirects and credentials: what stands between us and the file."""

import hashlib
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.stand_ins.file_server import Behaviour, FileServer

from hexalogue.domain.errors import BadReply, HashMismatch, HttpRefused, TlsRefused, Unreachable, WireError
from hexalogue.domain.models import DownloadPlan
from hexalogue.wire.download import HttpDownloader
from hexalogue.wire.proxies import ProxyRules

# Self-signed for 127.0.0.1 until 2126; nothing but these tests ever believes it.
CERTIFICATE = Path(__file__).parent / "loopback.pem"
PASSWORD = "canary-value"


@pytest.fixture
def secure(server: FileServer) -> Iterator[FileServer]:
    """The same file over HTTPS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with FileServer(server.content, tls=context) as running:
        yield running


@pytest.fixture
def proxy(server: FileServer) -> Iterator[FileServer]:
    """A proxy that tunnels anywhere, and answers plain requests with the file itself."""
    with FileServer(server.content) as running:
        yield running


def through(downloader: HttpDownloader, proxy: FileServer) -> HttpDownloader:
    """Everything through that proxy, loopback included."""
    address = f"http://me:{PASSWORD}@127.0.0.1:{proxy.port}"
    network = replace(downloader.network, ca_file=CERTIFICATE, proxies=ProxyRules(address, address, for_private=True))
    return HttpDownloader(network)


async def arrives(downloader: HttpDownloader, plan: DownloadPlan) -> bool:
    """Fetch; whether it is the right file."""
    fetched = await downloader.fetch(plan, lambda progress: None)
    return hashlib.sha256(fetched.path.read_bytes()).hexdigest() == plan.sha256


async def refusal(downloader: HttpDownloader, plan: DownloadPlan) -> WireError:
    """Fetch in vain; the error, which never holds a secret."""
    with pytest.raises(WireError) as caught:
        await downloader.fetch(plan, lambda progress: None)
    assert PASSWORD not in f"{caught.value.message} {caught.value.fix} {caught.value.detail}"
    return caught.value


async def test_a_certificate_nobody_vouches_for_is_refused(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer
) -> None:
    error = await refusal(downloader, replace(plan, urls=(secure.url,)))

    assert isinstance(error, TlsRefused)
    assert secure.served == []


async def test_a_certificate_of_the_persons_own_file_is_believed(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer
) -> None:
    downloader.network = replace(downloader.network, ca_file=CERTIFICATE)

    assert await arrives(downloader, replace(plan, urls=(secure.url,)))


async def test_a_secure_download_is_resumed_after_a_cut(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer
) -> None:
    downloader.network = replace(downloader.network, ca_file=CERTIFICATE)
    secure.next(Behaviour(cut_after=1_000_000))

    assert await arrives(downloader, replace(plan, urls=(secure.url,)))

    assert secure.served[-1].start == 1_000_000


async def test_a_missing_certificate_file_is_told(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer, tmp_path: Path
) -> None:
    downloader.network = replace(downloader.network, ca_file=tmp_path / "absent.pem")

    error = await refusal(downloader, replace(plan, urls=(secure.url,)))

    assert isinstance(error, TlsRefused)
    assert "absent.pem" in error.message


async def test_plain_http_on_a_secure_port_is_refused(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    error = await refusal(downloader, replace(plan, urls=(server.url.replace("http:", "https:"),)))

    assert isinstance(error, TlsRefused)


async def test_a_redirect_from_secure_to_plain_is_refused(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer, server: FileServer
) -> None:
    downloader.network = replace(downloader.network, ca_file=CERTIFICATE)
    secure.next(Behaviour(redirect=server.url))

    assert isinstance(await refusal(downloader, replace(plan, urls=(secure.url,))), BadReply)

    assert server.served == []


async def test_a_secure_address_is_reached_through_a_tunnel(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer, proxy: FileServer
) -> None:
    assert await arrives(through(downloader, proxy), replace(plan, urls=(secure.url,)))

    assert (proxy.served[0].method, proxy.served[0].target) == ("CONNECT", f"127.0.0.1:{secure.port}")
    assert proxy.served[0].headers["proxy-authorization"].startswith("Basic ")
    assert "proxy-authorization" not in secure.served[0].headers


async def test_a_plain_address_is_asked_of_the_proxy_whole(
    downloader: HttpDownloader, plan: DownloadPlan, proxy: FileServer
) -> None:
    target = "http://files.example/a.gguf?x=1"

    assert await arrives(through(downloader, proxy), replace(plan, urls=(target,)))

    assert proxy.served[0].target == target
    assert proxy.served[0].headers["host"] == "files.example"


async def test_a_proxy_that_refuses_is_named(
    downloader: HttpDownloader, plan: DownloadPlan, secure: FileServer, proxy: FileServer
) -> None:
    proxy.usual = Behaviour(status=407)

    error = await refusal(through(downloader, proxy), replace(plan, urls=(secure.url,)))

    assert isinstance(error, Unreachable)
    assert "proxy" in error.message


async def test_a_redirect_to_another_host_is_followed_without_our_credentials(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer, proxy: FileServer
) -> None:
    storage = proxy
    downloader.network = replace(downloader.network, authorizations={server.origin: f"Bearer {PASSWORD}"})
    server.next(Behaviour(redirect=f"{storage.origin}/blob?sig=1"))

    assert await arrives(downloader, plan)

    assert server.served[0].headers["authorization"] == f"Bearer {PASSWORD}"
    assert "authorization" not in storage.served[0].headers


async def test_credentials_go_to_no_other_origin_than_theirs(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    downloader.network = replace(downloader.network, authorizations={"http://127.0.0.1": f"Bearer {PASSWORD}"})

    assert await arrives(downloader, plan)

    assert "authorization" not in server.served[0].headers


async def test_redirects_without_end_are_left(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(redirect="/again")

    assert isinstance(await refusal(downloader, plan), BadReply)

    assert len(server.served) == 10


async def test_the_hubs_other_hash_is_refused_before_the_download(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.next(Behaviour(redirect="/blob", headers={"X-Linked-Etag": '"' + "ab" * 32 + '"'}))

    with pytest.raises(HashMismatch):
        await downloader.fetch(plan, lambda progress: None)

    assert not plan.target.with_name("file.gguf.part").exists()


async def test_a_token_in_the_address_never_gets_into_an_error(
    downloader: HttpDownloader, plan: DownloadPlan, server: FileServer
) -> None:
    server.usual = Behaviour(status=404)

    error = await refusal(downloader, replace(plan, urls=(f"{server.url}?token={PASSWORD}",)))

    assert isinstance(error, HttpRefused)
