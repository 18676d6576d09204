"""Who is worth asking for its models, and what comes of it."""

from dataclasses import replace
from pathlib import Path

from tests.helpers.remote_fakes import KeysInHand, ListedCatalogue, ScriptedRemote, a_provider
from tests.helpers.service_house import BUILT_IN, a_house

from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.target import FoundServer, ServedModel
from hexalogue.services.offers import chat_models


def at(name: str, address: str) -> ProviderSpec:
    return replace(a_provider(name), base_url=address)


SHARED = "http://127.0.0.1:8080/v1"
ROWS = (
    BUILT_IN,
    at("one-of-many", SHARED),
    at("recognised", SHARED),
    at("alone", "http://127.0.0.1:9999/v1"),
    at("nowhere", ""),
    a_provider("keyed", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True),
    a_provider("keyless", "cloud_provider", Privacy.THIRD_PARTY, needs_key=True),
)


async def test_those_are_asked_that_lack_nothing_and_are_known_to_be_there(tmp_path: Path) -> None:
    remote = ScriptedRemote(found=(FoundServer("recognised", SHARED, 8080),))
    keys = KeysInHand({"keyed": ["a-key-of-this-test"]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote, keys=keys) as house:
        offers = await house.beyond.offers.to_ask()

    assert [offer.spec.id for offer in offers] == ["recognised", "alone", "keyed"]
    assert all(offer.models is None for offer in offers)


async def test_the_answer_is_what_can_chat(tmp_path: Path) -> None:
    served = {"alone": [ServedModel("b"), ServedModel("text-embedding-3-small"), ServedModel("A")]}
    remote = ScriptedRemote(served=served)
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), remote=remote) as house:
        offer = next(row for row in await house.beyond.offers.to_ask() if row.spec.id == "alone")

        asked = await house.beyond.offers.asked(offer)

    assert asked.models == ("A", "b")


async def test_what_goes_wrong_is_part_of_the_offer(tmp_path: Path) -> None:
    keys = KeysInHand({"keyed": ["a-key-of-this-test"]})
    async with a_house(tmp_path, catalogue=ListedCatalogue(ROWS), keys=keys) as house:
        offer = next(row for row in await house.beyond.offers.to_ask() if row.spec.id == "keyed")

        asked = await house.beyond.offers.asked(replace(offer, spec=replace(offer.spec, id=ROWS[-1].id)))

    assert asked.error is not None
    assert asked.error.kind == "NoKey"


def test_models_of_other_trades_are_left_out() -> None:
    names = [
        "gpt-4o",
        "whisper-1",
        "tts-1-hd",
        "dall-e-3",
        "omni-moderation-latest",
        "mistral-embed",
        "Zephyr",
        "gpt-4o",
    ]

    assert chat_models(names) == ("gpt-4o", "Zephyr")
