"""The person's own file of providers: what it changes, what it adds, and what a mistake in it costs."""

from pathlib import Path

import pytest

from hexalogue.catalog.own_providers import Merged, merged
from hexalogue.catalog.providers import load_providers
from hexalogue.domain.errors import NeedsAddress
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, ProviderSpec
from hexalogue.domain.target import base_url_of

ROWS = load_providers(Path(__file__).parents[3] / "resources")
QUIRKS = frozenset(quirk for row in ROWS for quirk in row.quirks)
NEW = """
[studio]
name = "Studio"
category = "lan_endpoint"
family = "openai_chat"
base_url = "http://192.168.1.20:8000/v1"
"""


def own(folder: Path, text: str) -> Merged:
    """The rows with this text as the person's file."""
    path = folder / "providers.toml"
    path.write_text(text)
    return merged(ROWS, path, QUIRKS)


def row(result: Merged, name: str) -> ProviderSpec:
    return next(row for row in result.rows if name in row.names)


def only_problem(result: Merged) -> str:
    (problem,) = result.problems
    return problem.message


def test_without_a_file_the_rows_are_those_that_ship(tmp_path: Path) -> None:
    assert merged(ROWS, tmp_path / "providers.toml") == Merged(ROWS)


def test_another_address_keeps_the_rest_of_the_row(tmp_path: Path) -> None:
    spec = row(own(tmp_path, '[mistral]\nbase_url = "http://127.0.0.1:9001/v1"'), "mistral")

    assert (spec.base_url, spec.family, spec.name) == ("http://127.0.0.1:9001/v1", "openai_chat", "Mistral AI")
    assert "short_tool_ids" in spec.quirks


def test_nobody_knows_whether_a_server_of_ones_own_wants_a_key(tmp_path: Path) -> None:
    spec = row(own(tmp_path, '[openai]\nbase_url = "http://127.0.0.1:9001/v1"'), "openai")

    assert (spec.auth.is_required, spec.auth.env) == (False, ("OPENAI_API_KEY",))


def test_a_moved_provider_is_asked_nowhere_else(tmp_path: Path) -> None:
    """Neither check, list nor other protocols may show the key to the vendor's own hosts."""
    text = '[bedrock]\nbase_url = "http://127.0.0.1:1"\n[bedrock-mantle]\nbase_url = "http://127.0.0.1:2"'
    result = own(tmp_path, text)

    assert row(result, "bedrock").check.url == ""
    assert row(result, "bedrock-mantle").spoken_for("anthropic.claude-sonnet-5").base_url == "http://127.0.0.1:2"


def test_an_alias_names_the_row_too(tmp_path: Path) -> None:
    spec = row(own(tmp_path, '[google]\nbase_url = "http://127.0.0.1:9001/v1beta"'), "google-gemini")

    assert spec.base_url == "http://127.0.0.1:9001/v1beta"


def test_another_family_at_another_address_is_spoken_as_its_vendor_does(tmp_path: Path) -> None:
    spec = row(own(tmp_path, '[mistral]\nfamily = "anthropic_messages"\nbase_url = "http://127.0.0.1:9001"'), "mistral")

    assert (spec.families, spec.quirks, spec.check.url) == (("anthropic_messages",), (), "")
    assert (spec.auth.header, spec.auth.format, spec.auth.env) == ("x-api-key", "{key}", ("MISTRAL_API_KEY",))


def test_another_family_alone_goes_where_the_provider_speaks_it(tmp_path: Path) -> None:
    spec = row(own(tmp_path, '[deepseek]\nfamily = "anthropic_messages"'), "deepseek")

    assert (spec.family, spec.base_url) == ("anthropic_messages", "https://api.deepseek.com/anthropic")
    assert spec.auth.is_required


@pytest.mark.parametrize(
    ("provider", "address", "family"),
    [
        ("ollama", "http://127.0.0.1:9001", "ollama_native"),
        ("ollama", "http://127.0.0.1:9001/v1", "openai_chat"),
        ("koboldcpp", "http://127.0.0.1:9001/v1/chat/completions", "openai_chat"),
        ("google", "http://127.0.0.1:9001/v1beta", "gemini_generate"),
        ("google", "http://127.0.0.1:9001/v1beta/openai", "openai_chat"),
        ("deepseek", "http://127.0.0.1:9001/anthropic", "anthropic_messages"),
        ("lmstudio", "http://127.0.0.1:9001", "openai_chat"),
        ("openai", "http://127.0.0.1:9001", "openai_chat"),
    ],
)
def test_the_end_of_an_address_tells_the_protocol(tmp_path: Path, provider: str, address: str, family: str) -> None:
    spec = row(own(tmp_path, f'[{provider}]\nbase_url = "{address}"'), provider)

    assert spec.family == family


def test_a_row_of_ones_own_is_one_more(tmp_path: Path) -> None:
    result = own(tmp_path, NEW)

    spec = row(result, "studio")
    assert (spec.name, spec.family, spec.privacy) == ("Studio", "openai_chat", Privacy.SELF_HOSTED)
    assert (len(result.rows), result.problems) == (len(ROWS) + 1, ())


def test_a_key_of_ones_own_travels_as_the_family_has_it(tmp_path: Path) -> None:
    text = NEW.replace("openai_chat", "anthropic_messages")

    assert row(own(tmp_path, text), "studio").auth == Auth("header", "x-api-key", "{key}")


@pytest.mark.parametrize(
    ("auth", "expected"),
    [
        ('auth = "none"', Auth()),
        ('auth = "bearer"', Auth("header")),
        ('auth = { env = "STUDIO_KEY" }', Auth("header", env=("STUDIO_KEY",))),
        (
            'auth = { env = ["A_KEY", "B_KEY"], required = true }',
            Auth("header", env=("A_KEY", "B_KEY"), is_required=True),
        ),
        ('[studio.auth]\nheader = "x-key"\nformat = "Key {key}"', Auth("header", "x-key", "Key {key}")),
    ],
    ids=["none", "bearer", "variable", "variables", "header"],
)
def test_the_file_says_how_a_key_travels(tmp_path: Path, auth: str, expected: Auth) -> None:
    assert row(own(tmp_path, NEW + auth), "studio").auth == expected


def test_a_part_of_auth_changes_only_that_part(tmp_path: Path) -> None:
    spec = row(own(tmp_path, '[anthropic]\nauth = { env = "MY_KEY" }'), "anthropic")

    assert (spec.auth.env, spec.auth.header, spec.auth.is_required) == (("MY_KEY",), "x-api-key", True)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("http://127.0.0.1:9001/v1/", "http://127.0.0.1:9001/v1"),
        ("http://127.0.0.1:9001/v1/chat/completions", "http://127.0.0.1:9001/v1"),
        ("http://127.0.0.1:9001/v1/messages", "http://127.0.0.1:9001"),
        (" http://nas.local:9001 ", "http://nas.local:9001"),
        ("http://[::1]:9001/v1", "http://[::1]:9001/v1"),
        ("https://a.openai.azure.com/?api-version=2024-10-21", "https://a.openai.azure.com?api-version=2024-10-21"),
    ],
)
def test_an_address_is_tidied(tmp_path: Path, written: str, meant: str) -> None:
    assert row(own(tmp_path, NEW.replace("http://192.168.1.20:8000/v1", written)), "studio").base_url == meant


@pytest.mark.parametrize(
    ("category", "host", "privacy"),
    [
        ("lan_endpoint", "127.0.0.1", Privacy.LOCAL),
        ("lan_endpoint", "localhost", Privacy.LOCAL),
        ("lan_endpoint", "192.168.1.20", Privacy.SELF_HOSTED),
        ("lan_endpoint", "nas.local", Privacy.SELF_HOSTED),
        ("lan_endpoint", "93.184.216.34", Privacy.THIRD_PARTY),
        ("cloud_provider", "127.0.0.1", Privacy.THIRD_PARTY),
        ("llm_router", "127.0.0.1", Privacy.THIRD_PARTY),
    ],
)
def test_the_class_follows_the_kind_and_the_address(tmp_path: Path, category: str, host: str, privacy: Privacy) -> None:
    text = NEW.replace("lan_endpoint", category).replace("192.168.1.20", host)

    assert row(own(tmp_path, text), "studio").privacy is privacy


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[openai]\ncolour = "red"', "“openai.colour” is not a known key"),
        ("[openai]\nbase_url = 7", "“openai.base_url” must be a text, not 7"),
        ('[openai]\nbase_url = "api.openai.com"', "“openai.base_url” must be an address"),
        ('[openai]\nbase_url = "https://me:secret@host/v1"', "“openai.base_url” must be an address"),
        ('[openai]\nbase_url = "https://host/v1?key=1"', "“openai.base_url” must be an address"),
        ('[openai]\nfamily = "telepathy"', "“openai.family” must be one of"),
        ('[openai]\nquirks = ["backwards"]', "“openai.quirks” holds 'backwards'"),
        ('[openai]\napi_key = "sk-1"', "“openai.api_key” does not belong in a file"),
        ('[openai]\naliases = ["mistral"]', "“openai.aliases” holds 'mistral'"),
        ('[openai.auth]\nsecret = "x"', "“openai.auth.secret” is not a known key"),
        ("openai = 7", "“openai” must be a table"),
        ('[google]\n[google-gemini]\nbase_url = "http://127.0.0.1:1"', "“google-gemini” is the second table"),
        ('[inproc-llamacpp]\nbase_url = "http://127.0.0.1:1"', "“inproc-llamacpp” runs inside"),
        (NEW.replace("name", "nome"), "“studio.name” is missing"),
        (NEW.replace("category", "kategorie"), "“studio.category” is missing"),
        (NEW.replace("lan_endpoint", "local_inprocess"), "“studio.category” must be one of a server"),
        (NEW.replace("family", "familie"), "“studio.family” is missing"),
        (NEW.replace("base_url", "address"), "“studio.base_url” is missing"),
        (NEW.replace("[studio]", '["My Studio"]'), "“My Studio” is no id"),
    ],
)
def test_a_mistake_names_the_file_and_the_key(tmp_path: Path, text: str, said: str) -> None:
    problem = only_problem(own(tmp_path, text))

    assert problem.startswith(f"providers.toml: its entry {said}")


def test_a_mistake_costs_only_the_provider_that_it_is_about(tmp_path: Path) -> None:
    result = own(tmp_path, f'[openai]\ncolour = "red"\n[mistral]\nbase_url = "http://127.0.0.1:9001/v1"\n{NEW}')

    assert row(result, "mistral").base_url == "http://127.0.0.1:9001/v1"
    assert row(result, "studio").name == "Studio"
    assert row(result, "groq") == next(row for row in ROWS if row.id == "groq")


def test_what_was_to_go_elsewhere_does_not_go_to_the_vendor(tmp_path: Path) -> None:
    result = own(tmp_path, '[openai]\nbase_url = "http//127.0.0.1:9001/v1"')

    assert (row(result, "openai").base_url, row(result, "openai").dialects) == ("", ())
    why = r"OpenAI is not used\. providers\.toml: its entry “openai\.base_url” must be"
    with pytest.raises(NeedsAddress, match=why):
        base_url_of(row(result, "openai"))


@pytest.mark.parametrize(
    "text",
    [
        '[openai]\nauth = "sk-secret-in-the-wrong-place"',
        '[openai]\nbase_url = "https://me:secret@host"',
        '[openai]\nfamily = "sk-secret-in-the-wrong-place"',
        '[openai]\nca_file = "sk-secret-in-the-wrong-place"',
        '[openai]\nquirks = ["sk-secret-in-the-wrong-place"]',
    ],
    ids=["as auth", "in an address", "as a family", "as a file", "as a quirk"],
)
def test_a_key_in_the_wrong_place_is_not_repeated(tmp_path: Path, text: str) -> None:
    problem = only_problem(own(tmp_path, text))

    assert problem.startswith("providers.toml: its entry “openai.")
    assert "secret" not in problem


def test_a_file_of_notepad_is_read(tmp_path: Path) -> None:
    result = own(tmp_path, '\ufeff[openai]\r\nbase_url = "http://127.0.0.1:1"\r\n')

    assert row(result, "openai").base_url == "http://127.0.0.1:1"


def test_a_row_of_ones_own_with_a_mistake_is_left_out(tmp_path: Path) -> None:
    result = own(tmp_path, NEW.replace("lan_endpoint", "cloud"))

    assert result.rows == ROWS
    assert "studio.category" in only_problem(result)


@pytest.mark.parametrize("content", [b"[openai", b"\xff\xfe"], ids=["syntax", "encoding"])
def test_with_a_file_that_is_no_toml_nothing_goes_to_a_vendor_and_the_file_is_named(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "providers.toml"
    path.write_bytes(content)

    result = merged(ROWS, path)

    assert [row.id for row in result.rows] == [row.id for row in ROWS]
    assert not [row.id for row in result.rows if row.is_beyond and row.base_url]
    assert [row for row in result.rows if not row.is_beyond] == [row for row in ROWS if not row.is_beyond]
    assert "providers.toml" in only_problem(result)


def test_a_copied_row_may_keep_its_source(tmp_path: Path) -> None:
    result = own(tmp_path, f'{NEW}source = "a manual"\nchecked = 2026-11-21')

    assert result.problems == ()
