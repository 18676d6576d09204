"""The setup's use case over scripted ports: what is found and when it is given up, what is kept, what is proven."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.helpers.builders import a_model, gguf_facts
from tests.helpers.fakes import said
from tests.helpers.keychains import MemoryBackend, a_vault
from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, House, a_house

from hexalogue.domain.chat_events import AnswerEnded, ReasoningArrived
from hexalogue.domain.errors import BadArgument, BadKey, Overloaded
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.machine import Gpu, Machine
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.provider_ports import KeyVault
from hexalogue.domain.setting_up import Found, FoundPlace, SetupDraft, Step
from hexalogue.domain.target import FoundServer, ServedModel, Target
from hexalogue.domain.verdicts import Verdict
from hexalogue.services import setup_finding
from hexalogue.services.proving import proven
from hexalogue.services.setup import SetupService
from hexalogue.services.setup_finding import SetupRooms, completed, fields_of, is_here

SERVER = replace(a_provider("server"), base_url="http://127.0.0.1:8000/v1")
VENDOR = a_provider("vendor", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True)
ROUTER = replace(
    a_provider("router", "llm_router", Privacy.THIRD_PARTY, needs_key=True),
    base_url="https://{resource}.example.org",
    variables={"project": ("PROJECT",)},
)
MACHINE = Machine("linux", "x64", gpus=(Gpu("nvidia", "NVIDIA L4"),), memory_bytes=32_000_000_000)


@dataclass
class Drafts:
    """A draft in memory."""

    kept: list[SetupDraft] = field(default_factory=list)

    def read(self) -> SetupDraft:
        return self.kept[-1] if self.kept else SetupDraft()

    def keep(self, draft: SetupDraft) -> None:
        self.kept.append(draft)


class Silent(ScriptedRemote):
    """Nobody says anything."""

    async def probe(self) -> Sequence[FoundServer]:
        await asyncio.Event().wait()
        raise AssertionError

    async def check(self, target: Target) -> Verdict:
        await asyncio.Event().wait()
        raise AssertionError(target)


@asynccontextmanager
async def a_setup(
    folder: Path, remote: ScriptedRemote | None = None, keys: KeyVault | None = None
) -> AsyncIterator[tuple[SetupService, House]]:
    catalogue = ListedCatalogue((BUILT_IN, SERVER, VENDOR, ROUTER))
    models = (a_model("small"), a_model("base", facts=gguf_facts(has_chat_template=False)))
    async with a_house(folder, models=models, catalogue=catalogue, remote=remote, keys=keys) as house:
        rooms = SetupRooms(lambda: house.beyond, house.models.shelf, lambda: MACHINE, Drafts())
        yield SetupService(rooms), house


async def test_servers_keys_and_models_are_found(tmp_path: Path) -> None:
    remote = ScriptedRemote(found=(FoundServer("server", SERVER.base_url, 8000), FoundServer("nobody", "http://x", 1)))
    async with a_setup(tmp_path, remote, KeysInHand({"vendor": ["sk-1"]})) as (setup, _):
        servers, keys, models = await asyncio.gather(
            setup.finding.servers(), setup.finding.keys(), setup.finding.models()
        )

    assert servers == (FoundPlace(SERVER.id, "Server", SERVER.base_url),)
    assert [key.provider for key in keys] == ["vendor"]
    assert [model.name for model in models] == ["small"]


async def test_a_look_that_nobody_answers_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup_finding, "FIND_S", 0.05)
    async with a_setup(tmp_path, Silent()) as (setup, _):
        assert await setup.finding.servers() == ()
        address, verdict = await setup.looked_at(SERVER, "127.0.0.1:9000")

    assert (address, verdict.outcome, verdict.why) == ("http://127.0.0.1:9000/v1", "unreachable", "timeout")


async def test_the_facts_are_those_of_this_computer(tmp_path: Path) -> None:
    found = Found((FoundPlace(SERVER.id, "Server", SERVER.base_url),), (), ())
    async with a_setup(tmp_path, keys=KeysInHand({"vendor": ["sk-1"]})) as (setup, _):
        whole = replace(found, keys=await setup.finding.keys(), models=await setup.finding.models())
        facts = await setup.finding.facts(whole)
        profile = await setup.finding.profile(whole, facts)

    assert facts.answering == {"server"}
    assert facts.with_key == {"vendor"}
    assert facts.has_model
    assert (profile.gpus, profile.models, profile.vendor_keys) == (("NVIDIA L4",), 1, ("Vendor",))
    assert profile.servers == ("Server at 127.0.0.1:8000",)


async def test_a_server_found_elsewhere_does_not_answer_for_the_row(tmp_path: Path) -> None:
    found = Found((FoundPlace(SERVER.id, "Server", "http://127.0.0.1:8001/v1"),), (), ())
    async with a_setup(tmp_path) as (setup, _):
        assert (await setup.finding.facts(found)).answering == frozenset()


async def test_a_typed_address_is_asked_without_a_key_and_corrected(tmp_path: Path) -> None:
    verdict = Verdict("wrong_address", "There is nothing.", corrected="http://127.0.0.1:9000/api/v1")
    remote = ScriptedRemote(verdict=verdict)
    async with a_setup(tmp_path, remote, KeysInHand({"server": ["sk-1"]})) as (setup, _):
        address, seen = await setup.looked_at(SERVER, "127.0.0.1:9000/api")

    assert (address, seen) == ("http://127.0.0.1:9000/api/v1", verdict)
    assert [(target.spec.base_url, target.key) for target in remote.asked] == [("http://127.0.0.1:9000/api", "")]


async def test_what_is_no_address_is_told(tmp_path: Path) -> None:
    async with a_setup(tmp_path) as (setup, _):
        with pytest.raises(BadArgument):
            await setup.looked_at(SERVER, "not an address")


async def test_the_usual_address_is_not_written_but_known_to_answer(tmp_path: Path) -> None:
    async with a_setup(tmp_path) as (setup, _):
        await setup.use_address(SERVER, SERVER.base_url, Verdict("ok", "It answers."))

        assert (await setup.finding.facts(Found((), (), ()))).answering == {"server"}
        assert not (tmp_path / "providers.toml").exists()


async def test_parts_of_an_address_are_kept_and_odd_ones_refused(tmp_path: Path) -> None:
    async with a_setup(tmp_path) as (setup, _):
        await setup.save_values(ROUTER, {"resource": " ours ", "unknown": "x"})
        with pytest.raises(BadArgument):
            await setup.save_values(ROUTER, {"resource": "evil.example.org/"})

    written = (tmp_path / "providers.toml").read_text("utf-8")
    assert 'resource = "ours"' in written
    assert "unknown" not in written


async def test_models_that_the_catalogue_knows_come_first(tmp_path: Path) -> None:
    remote = ScriptedRemote(served={"vendor": [ServedModel("b"), ServedModel("a"), ServedModel("text-embed-1")]})
    async with a_setup(tmp_path, remote, KeysInHand({"vendor": ["sk-1"]})) as (setup, _):
        assert await setup.finding.served(VENDOR) == ("a", "b")
        assert await setup.finding.served(BUILT_IN) == ("small",)


async def test_a_key_is_kept_and_checked(tmp_path: Path) -> None:
    async with a_setup(tmp_path, keys=a_vault(tmp_path, MemoryBackend())) as (setup, house):
        verdict = await setup.save_key(VENDOR, "sk-0123456789abcdef")

        assert [key.provider for key in await setup.finding.keys()] == ["vendor"]
    assert verdict.outcome == "ok"
    assert house.remote.asked[-1].key == "sk-0123456789abcdef"


async def test_a_draft_is_kept_in_its_place(tmp_path: Path) -> None:
    draft = SetupDraft(Step.NEEDS, "goal", "router", "", {"router": {"resource": "ours"}})
    async with a_setup(tmp_path) as (setup, _):
        await setup.keep(draft)
        assert await setup.draft() == draft


async def test_a_model_that_answers_is_proven(tmp_path: Path) -> None:
    remote = ScriptedRemote({"vendor": [said("Hel", "lo")]})
    async with a_setup(tmp_path, remote, KeysInHand({"vendor": ["sk-1"]})) as (setup, _):
        proof = await setup.prove(VENDOR, "m-1")

    assert (proof.text, proof.provider, proof.model, proof.privacy) == ("Hello", "vendor", "m-1", Privacy.THIRD_PARTY)
    assert proof.tokens_per_s == 100.0
    assert remote.requests[0].sampling.max_tokens is not None


async def test_a_model_that_only_thinks_is_proven_too(tmp_path: Path) -> None:
    remote = ScriptedRemote({"server": [(ReasoningArrived("Hm."), AnswerEnded("length"))]})
    async with a_setup(tmp_path, remote) as (_, house):
        proof = await proven(house.beyond.walker, "server:m")

    assert (proof.text, proof.tokens_per_s) == ("", 0.0)


async def test_a_model_that_says_nothing_is_no_proof(tmp_path: Path) -> None:
    remote = ScriptedRemote({"server": [(AnswerEnded("stop"),)]})
    async with a_setup(tmp_path, remote) as (setup, _):
        with pytest.raises(Overloaded):
            await setup.prove(SERVER, "m")


async def test_a_proof_that_fails_says_why(tmp_path: Path) -> None:
    remote = ScriptedRemote({"vendor": [(BadKey("Vendor", VENDOR.id),)]})
    async with a_setup(tmp_path, remote, KeysInHand({"vendor": ["sk-1"]})) as (setup, _):
        with pytest.raises(BadKey):
            await setup.prove(VENDOR, "m")


@pytest.mark.parametrize(
    ("usual", "typed", "meant"),
    [
        ("http://127.0.0.1:8000/v1", "http://10.0.0.2:9000", "http://10.0.0.2:9000/v1"),
        ("http://127.0.0.1:8000/v1", "http://10.0.0.2:9000/api", "http://10.0.0.2:9000/api"),
        ("http://127.0.0.1:{port}/v1", "http://10.0.0.2:9000", "http://10.0.0.2:9000/v1"),
        ("http://127.0.0.1:11434", "http://10.0.0.2:9000", "http://10.0.0.2:9000"),
        ("", "http://10.0.0.2:9000", "http://10.0.0.2:9000"),
    ],
    ids=["path added", "own path", "port left open", "no path", "no usual address"],
)
def test_host_and_port_are_enough_of_an_address(usual: str, typed: str, meant: str) -> None:
    assert completed(replace(SERVER, base_url=usual), typed) == meant


def test_values_are_asked_for_where_they_are_the_persons() -> None:
    spawned = replace(a_provider("spawned", "local_spawned"), base_url="http://127.0.0.1:{port}/v1")
    inside = ProviderSpec(ProviderId("in"), "In", "local_inprocess", Privacy.LOCAL, ("in_process",))

    assert fields_of(ROUTER) == ("resource", "project")
    assert (fields_of(spawned), fields_of(inside), fields_of(SERVER)) == ((), (), ())
    assert (is_here(spawned), is_here(inside), is_here(SERVER)) == (True, True, False)
