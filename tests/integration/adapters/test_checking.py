"""A key check costs nothing and says one of ten things; a wrong address is told with one that fits."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio
from tests.stand_ins.raw_server import RawServer, reply

from hexalogue.adapters.checking import Checker
from hexalogue.adapters.credentials import Credentials
from hexalogue.domain.errors import NeedsAddress, NoKey, OutsideClass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, Check, ProviderSpec
from hexalogue.domain.target import Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

SPEC = ProviderSpec(
    ProviderId("acme"),
    "Acme",
    "cloud_provider",
    Privacy.THIRD_PARTY,
    ("openai_chat",),
    auth=Auth("header", is_required=True),
    check=Check("/models"),
)
LIST = {"object": "list", "data": [{"id": "a"}, {"id": "b"}]}


def said(status: int, body: object, *headers: str) -> list[bytes]:
    """A JSON reply."""
    return [reply(json.dumps(body).encode(), "content-type: application/json", *headers, status=f"{status} X")]


def error(message: str, **more: object) -> dict[str, object]:
    return {"error": {"message": message, **more}}


@pytest_asyncio.fixture
async def checker() -> AsyncIterator[Checker]:
    client = HttpClient(Network())
    yield Checker(client, Credentials(client))
    await client.close()


async def checked(checker: Checker, *answers: list[bytes], spec: ProviderSpec = SPEC, path: str = "/v1") -> Verdict:
    """What a check of the provider behind a server says; the key must have gone to that server and nowhere else."""
    with RawServer(*answers) as server:
        target = Target(replace(spec, base_url=f"http://127.0.0.1:{server.port}{path}"), key="k-e-y")
        verdict = await checker.check(target)
        assert b"Bearer k-e-y" in server.requests[0]
    return verdict


async def test_an_accepted_key_is_ok_and_the_models_are_counted(checker: Checker) -> None:
    verdict = await checked(checker, said(200, LIST))

    assert (verdict.outcome, verdict.models) == ("ok", 2)


async def test_a_public_list_proves_the_address_and_not_the_key(checker: Checker) -> None:
    spec = replace(SPEC, check=Check("/models", proves_key=False))

    assert (await checked(checker, said(200, LIST), spec=spec)).outcome == "reachable_only"


@pytest.mark.parametrize(
    ("status", "body", "headers", "outcome"),
    [
        (401, error("Incorrect API key provided", code="invalid_api_key"), (), "bad_key"),
        (
            400,
            error("API key not valid", status="INVALID_ARGUMENT", details=[{"reason": "API_KEY_INVALID"}]),
            (),
            "bad_key",
        ),
        (403, error("You have insufficient permissions for this operation"), (), "no_permission"),
        (402, error("Insufficient Balance"), (), "no_quota"),
        (429, error("You exceeded your current quota", code="insufficient_quota"), (), "no_quota"),
        (429, error("Rate limit reached"), ("retry-after: 7",), "rate_limited"),
        (503, error("Loading model", type="unavailable_error"), (), "starting"),
        (500, error("oops"), (), "overloaded"),
        (529, error("Overloaded", type="overloaded_error"), (), "overloaded"),
    ],
)
async def test_a_refusal_has_its_outcome(
    checker: Checker, status: int, body: object, headers: tuple[str, ...], outcome: str
) -> None:
    verdict = await checked(checker, said(status, body, *headers))

    assert verdict.outcome == outcome
    assert verdict.fix
    if outcome == "rate_limited":
        assert verdict.retry_after_s == 7


async def test_a_missing_version_in_the_address_is_found(checker: Checker) -> None:
    missing, there = said(404, error("Not found")), said(200, LIST)
    with RawServer(missing, there) as server:
        spec = replace(SPEC, base_url=f"http://127.0.0.1:{server.port}")
        verdict = await checker.check(Target(spec, key="k-e-y"))

        assert verdict.outcome == "wrong_address"
        assert verdict.corrected == f"http://127.0.0.1:{server.port}/v1"
        assert str(verdict.corrected) in verdict.fix


async def test_a_web_page_is_a_wrong_address(checker: Checker) -> None:
    page = [reply(b"<!doctype html><title>Hello</title>", "content-type: text/html")]

    verdict = await checked(checker, *([page] * 8))

    assert (verdict.outcome, verdict.corrected) == ("wrong_address", None)


async def test_an_address_that_sends_on_names_the_other_one_and_no_key_goes_there(checker: Checker) -> None:
    with RawServer(said(200, LIST)) as other:
        place = f"http://127.0.0.1:{other.port}/v1"
        moved = [reply(b"", f"location: {place}/models", status="302 Found")]

        verdict = await checked(checker, moved)

        assert (verdict.outcome, verdict.corrected) == ("wrong_address", place)
        assert not other.requests


async def test_a_list_of_another_shape_is_a_wrong_address(checker: Checker) -> None:
    assert (await checked(checker, said(200, {"hello": "world"}))).outcome == "wrong_address"


async def test_a_refused_connection_is_named(checker: Checker) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        spec = replace(SPEC, base_url=f"http://127.0.0.1:{nobody.getsockname()[1]}/v1")

        verdict = await checker.check(Target(spec, key="k"))

    assert (verdict.outcome, verdict.why) == ("unreachable", "refused")


async def test_a_server_of_ones_own_that_is_not_there_must_be_started(checker: Checker) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        base_url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
        spec = replace(SPEC, category="lan_endpoint", base_url=base_url, auth=Auth())

        verdict = await checker.check(Target(spec))

    assert "Start Acme" in verdict.fix


async def test_a_name_that_leads_nowhere_is_named(checker: Checker, refused_hosts: list[str]) -> None:
    del refused_hosts
    verdict = await checker.check(Target(replace(SPEC, base_url="http://no-such-host.invalid/v1"), key="k"))

    assert (verdict.outcome, verdict.why) == ("unreachable", "dns")


async def test_a_handshake_with_a_server_that_speaks_no_tls_is_named(checker: Checker) -> None:
    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 I speak no TLS\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(answer, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        verdict = await checker.check(Target(replace(SPEC, base_url=f"https://127.0.0.1:{port}/v1"), key="k"))

    assert (verdict.outcome, verdict.why) == ("unreachable", "tls")


async def test_without_key_or_address_or_permission_nothing_is_asked(checker: Checker) -> None:
    with pytest.raises(NeedsAddress):
        await checker.check(Target(replace(SPEC, base_url="https://{host}/v1"), key="k"))
    with RawServer(said(200, LIST)) as server:
        base_url = f"http://127.0.0.1:{server.port}/v1"
        with pytest.raises(NoKey):
            await checker.check(Target(replace(SPEC, base_url=base_url)))
        with pytest.raises(OutsideClass):
            await checker.check(Target(replace(SPEC, base_url="http://192.0.2.1/v1"), key="k", within=Privacy.LOCAL))
        assert not server.requests
