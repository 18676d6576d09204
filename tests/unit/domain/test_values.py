"""The small values: privacy, messages, places, references, checks, settings."""

import dataclasses
from pathlib import Path

import pytest

from hexalogue.domain import chat_events, events
from hexalogue.domain.health import Check, Verdict
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.messages import Message, Role, TextPart
from hexalogue.domain.places import Places
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec
from hexalogue.domain.references import split_reference
from hexalogue.domain.settings import Settings

KNOWN = {"acme": ProviderId("acme"), "ac": ProviderId("acme")}


@pytest.mark.parametrize(
    ("one", "limit", "allowed"),
    [
        (Privacy.LOCAL, Privacy.LOCAL, True),
        (Privacy.LOCAL, Privacy.THIRD_PARTY, True),
        (Privacy.SELF_HOSTED, Privacy.LOCAL, False),
        (Privacy.SELF_HOSTED, Privacy.SELF_HOSTED, True),
        (Privacy.THIRD_PARTY, Privacy.SELF_HOSTED, False),
    ],
)
def test_words_go_no_further_than_the_limit(one: Privacy, limit: Privacy, allowed: bool) -> None:
    assert one.is_within(limit) is allowed


def test_a_message_reads_as_its_parts_joined() -> None:
    assert Message(Role.USER, (TextPart("What is "), TextPart("2+2?"))).text == "What is 2+2?"
    assert Message.of(Role.USER, "Hi").parts == (TextPart("Hi"),)


@pytest.mark.parametrize(
    ("reference", "provider", "name"),
    [
        pytest.param("acme:large", "acme", "large", id="prefix"),
        pytest.param("ac:large", "acme", "large", id="alias"),
        pytest.param("Acme:Large", "acme", "Large", id="capital letters"),
        pytest.param("llama3.2:latest", None, "llama3.2:latest", id="colon in a bare name"),
        pytest.param("acme:org/large:q4", "acme", "org/large:q4", id="colon after the prefix"),
        pytest.param("acme", None, "acme", id="bare name"),
    ],
)
def test_only_a_known_prefix_names_a_provider(reference: str, provider: str | None, name: str) -> None:
    assert split_reference(reference, KNOWN) == (provider, name)


def test_a_provider_answers_to_its_id_and_aliases() -> None:
    spec = ProviderSpec(
        ProviderId("acme"), "Acme", "cloud_provider", Privacy.THIRD_PARTY, ("openai_chat",), aliases=("ac",)
    )

    assert spec.names == ("acme", "ac")


@pytest.mark.parametrize("verdict", [Verdict.WARNING, Verdict.ERROR], ids=str)
def test_a_bad_verdict_needs_a_fix(verdict: Verdict) -> None:
    with pytest.raises(ValueError, match="without a fix"):
        Check("disk", verdict, "The disk is full.")


@pytest.mark.parametrize("verdict", [Verdict.OK, Verdict.INFO], ids=str)
def test_a_good_verdict_needs_none(verdict: Verdict) -> None:
    assert Check("disk", verdict, "80 GB are free.").fix is None


def test_what_is_remembered_lies_in_data_and_settings_in_config() -> None:
    folders = {name: Path("/h") / name for name in ("config", "data", "cache", "logs", "resources")}
    places = Places(**folders)

    assert places.database.parent == places.models.parent == places.data
    assert places.settings.parent == places.config


def test_settings_equal_their_defaults_until_changed() -> None:
    assert Settings() == Settings()
    assert dataclasses.replace(Settings(), idle_unload_min=0) != Settings()


@pytest.mark.parametrize(
    "kind", [*chat_events.ChatEvent.__args__, *events.AppEvent.__args__], ids=lambda kind: kind.__name__
)
def test_events_are_frozen_and_say_what_they_are(kind: type[object]) -> None:
    assert dataclasses.is_dataclass(kind)
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in kind.__dict__
    assert kind.__doc__
