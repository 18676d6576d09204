"""A secret does not show itself; what is no key is refused without being repeated; a foreign key is noticed."""

import copy
import logging
import pickle
import traceback
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hexalogue.domain.errors import BadArgument
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import (
    MAX_KEY_CHARS,
    FoundKey,
    KeyPlace,
    KeyRef,
    LabelledKey,
    Secret,
    cleaned_key,
    cleaned_label,
    prefix_warning,
)
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec

CANARY = "canary-7f3a9c-value"


def row(name: str, *prefixes: str) -> ProviderSpec:
    auth = Auth("header", prefixes=prefixes)
    return ProviderSpec(
        ProviderId(name.lower()), name, "cloud_provider", Privacy.THIRD_PARTY, ("openai_chat",), auth=auth
    )


ALPHA, BETA, PLAIN = row("Alpha", "sk-"), row("Beta", "sk-b-"), row("Plain")
ROWS = (ALPHA, BETA, PLAIN)
SIGNING = replace(ALPHA, auth=Auth("aws", prefixes=("ABSK",)))


@dataclass
class Holder:
    secret: Secret


@pytest.mark.parametrize(
    "shown",
    [
        repr(Secret(CANARY)),
        str(Secret(CANARY)),
        f"{Secret(CANARY)}",
        f"{Secret(CANARY)!r:>30}",
        f"{Secret(CANARY):>40}",
        "%s %r" % (Secret(CANARY), Secret(CANARY)),  # noqa: UP031 - as old loggers do
        repr([Secret(CANARY)]),
        repr(Holder(Secret(CANARY))),
        repr(FoundKey(KeyRef(ProviderId("p")), KeyPlace.FILE, Secret(CANARY))),
        repr(LabelledKey("work", Secret(CANARY))),
    ],
)
def test_no_way_of_printing_shows_a_secret(shown: str) -> None:
    assert CANARY not in shown
    assert "••••" in shown


def test_a_secret_is_not_pickled_and_has_no_dictionary() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(CANARY))
    with pytest.raises(TypeError):
        copy.deepcopy(Secret(CANARY))

    assert not hasattr(Secret(CANARY), "__dict__")


def test_a_secret_stays_out_of_log_records_and_tracebacks(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("hexalogue.test").debug("with %s and %r", Secret(CANARY), {"key": Secret(CANARY)})
    text = "".join(traceback.format_exception(ValueError(Secret(CANARY))))

    assert CANARY not in caplog.text + text


def test_secrets_are_equal_by_value_and_true_when_there_is_one() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert not Secret("")


@pytest.mark.parametrize(
    ("value", "end"),
    [("abcdefgh1234", "1234"), ("abcdefg1234", None), ("", None), ('{"private_key":"x"}', None)],
    ids=["12 characters", "11 characters", "none", "service account"],
)
def test_the_end_of_a_key_is_shown_only_when_enough_stays_hidden(value: str, end: str | None) -> None:
    assert Secret(value).last4 == end


@pytest.mark.parametrize("pasted", [f"{CANARY}\n", f"  {CANARY}\t", f"\r\n{CANARY}\r\n", f"\ufeff{CANARY}\n"])
def test_white_space_around_a_key_goes(pasted: str) -> None:
    assert cleaned_key(pasted) == Secret(CANARY)


def test_a_service_account_is_kept_on_one_line() -> None:
    secret = cleaned_key('{\n  "type": "service_account",\n  "private_key": "a\\nb é"\n}\n')

    assert secret.reveal() == '{"type":"service_account","private_key":"a\\nb \\u00e9"}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        f"{CANARY}\nsecond line",
        f"{CANARY} word",
        f"{CANARY}\x00",
        f"\x1b[200~{CANARY}",
        f"{CANARY}é",
        "{not json " + CANARY,
        CANARY * (MAX_KEY_CHARS // 10),
    ],
    ids=["nothing", "blank", "two lines", "a space", "a zero", "an escape", "a letter", "broken json", "a file"],
)
def test_what_is_no_key_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(BadArgument) as caught:
        cleaned_key(text)

    error = caught.value
    assert error.fix.endswith(".")
    assert CANARY not in "".join(traceback.format_exception(error)) + error.fix + error.detail


@given(st.text(max_size=60))
def test_any_text_is_a_clean_key_or_a_refusal(text: str) -> None:
    try:
        secret = cleaned_key(text)
    except BadArgument:
        return
    assert secret.reveal().isascii()
    assert secret.reveal().isprintable()
    assert cleaned_key(secret.reveal()) == secret


@pytest.mark.parametrize("label", ["default", " work ", "Büro 2", "a" * 40])
def test_a_label_is_words(label: str) -> None:
    assert cleaned_label(label) == label.strip()


@pytest.mark.parametrize("label", ["", "  ", "a/b", "a#1", "a\nb", "a\\b", "a" * 41])
def test_a_label_that_would_confuse_is_refused(label: str) -> None:
    with pytest.raises(BadArgument):
        cleaned_label(label)


@pytest.mark.parametrize(
    ("value", "spec", "words"),
    [
        ("sk-1234", ALPHA, None),
        ("sk-b-1234", BETA, None),
        ("anything", PLAIN, None),
        ("sk-1234", PLAIN, None),
        ("AKIA1234:secret", SIGNING, None),
        ('{"type":"service_account"}', ALPHA, None),
        ("sk-b-1234", ALPHA, "a key of Beta, not of Alpha"),
        ("sk-1234", BETA, "a key of Alpha, not of Beta"),
        ("other", ALPHA, "usually begin with “sk-”"),
    ],
)
def test_a_key_that_begins_otherwise_is_a_warning(value: str, spec: ProviderSpec, words: str | None) -> None:
    warning = prefix_warning(Secret(value), spec, ROWS)

    assert (warning is None) if words is None else words in str(warning)
    assert value not in str(warning)
