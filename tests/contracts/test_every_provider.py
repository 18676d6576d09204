"""Every provider of the catalogue, in every protocol its row names, against a server that speaks it.

The row is the one that ships, with nothing but its address changed, as a person changes it in providers.toml. What is
sent is checked where rows differ: the key in its header, and no key where the row takes none.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.rules.source import ROOT
from tests.stand_ins.family_servers import FINISH, FamilyServer, Script
from tests.stand_ins.family_servers.hearing import Heard
from tests.stand_ins.family_servers.places import MODEL

from hexalogue.adapters.families.registry import FAMILIES
from hexalogue.adapters.remote import HttpProviders
from hexalogue.catalog.own_providers import merged
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.messages import ChatRequest, Message, Role
from hexalogue.domain.provider import FamilyId, ProviderSpec
from hexalogue.domain.target import Target
from hexalogue.wire.client import HttpClient
from hexalogue.wire.network import Network

ROWS = load_providers(ROOT / "resources")
PAIRS = [(spec, family) for spec in ROWS for family in spec.families if family in FAMILIES]
KEY = "AQ.not-a-real-key"  # of a form that every scheme takes
QUESTION = ChatRequest((Message.of(Role.SYSTEM, "Be kind."), Message.of(Role.USER, "Hi")))
# One place in the address instead of the bearer's header.
ELSEWHERE = {"google": "x-goog-api-key"}


@pytest_asyncio.fixture
async def remote() -> AsyncIterator[HttpProviders]:
    providers = HttpProviders(HttpClient(Network()), dict)
    yield providers
    await providers.close()


def moved(spec: ProviderSpec, family: FamilyId, base_url: str, folder: Path) -> ProviderSpec:
    """The row with its address overridden in the person's own file."""
    own = folder / "providers.toml"
    own.write_text(f'[{spec.id}]\nbase_url = "{base_url}"\nfamily = "{family}"\n', "utf-8")
    changed = merged(ROWS, own)
    assert not changed.problems, changed.problems[0].message
    return next(row for row in changed.rows if row.id == spec.id)


@pytest.mark.parametrize(("spec", "family"), PAIRS, ids=[f"{spec.id}-{family}" for spec, family in PAIRS])
async def test_a_provider_answers_in_each_of_its_protocols(
    remote: HttpProviders, spec: ProviderSpec, family: FamilyId, tmp_path: Path
) -> None:
    async with FamilyServer(family) as server:
        server.say(Script(text=("Good ", "morning"), usage=(11, 3)))
        row = moved(spec, family, server.base_url, tmp_path)
        takes_key = row.auth.scheme != "none"
        target = Target(row, MODEL, KEY if takes_key else "")
        heard = Heard()
        async for event in remote.stream(target, QUESTION):
            heard.take(event)

    assert heard.text == "Good morning"
    assert heard.reason == FINISH[family]
    (asked,) = server.asked
    sent = asked.headers.get(ELSEWHERE.get(row.auth.scheme, row.auth.header.lower()), "")
    assert (KEY in sent) is takes_key


@pytest.mark.parametrize("spec", [spec for spec in ROWS if spec.family in FAMILIES], ids=lambda spec: spec.id)
async def test_a_providers_key_and_address_are_checked_without_a_question(
    remote: HttpProviders, spec: ProviderSpec, tmp_path: Path
) -> None:
    async with FamilyServer(spec.family) as server:
        row = moved(spec, spec.family, server.base_url, tmp_path)
        verdict = await remote.check(Target(row, key=KEY if row.auth.scheme != "none" else ""))

    # A stand-in has the family's list and not each vendor's own paths: there the check says that the address is wrong.
    assert verdict.outcome in ("ok", "reachable_only", "wrong_address")
    assert not [asked for asked in server.asked if asked.path.endswith(("/chat/completions", "/messages", "/chat"))]


def test_every_entry_of_the_taxonomy_is_there() -> None:
    assert len(ROWS) == 58
    assert {spec.category for spec in ROWS} == {
        "local_inprocess",
        "local_spawned",
        "lan_endpoint",
        "distributed",
        "cloud_provider",
        "llm_router",
    }
