"""docs/providers.md, made of the rows: what is written there cannot drift from what runs. Pure but for two readers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hexalogue.catalog.providers import FAMILIES, load_providers
from hexalogue.catalog.rows import Row
from hexalogue.catalog.tables import load_model_families, load_taxonomy
from hexalogue.domain.families_table import ModelFamily
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Check, FamilyId, ProviderSpec
from hexalogue.domain.taxonomy import CategoryFacts, Need, Taxonomy

_PLACES = {Privacy.LOCAL: "this computer", Privacy.SELF_HOSTED: "your network", Privacy.THIRD_PARTY: "a company"}
_HEAD = """# Providers

Made by `make providers` from `resources/` and `docs/exercised.toml`; a test holds it to them. Change those, not this.

Hexalogue knows {count} providers in six kinds. A reference names one before a colon: `openai:gpt-4o`,
`ollama:qwen3:8b`. Own servers, other addresses and other keys: [your own providers](#your-own-providers)."""
_OWN = """## Your own providers

`config/providers.toml` in the folder of the settings changes these rows and adds more. A key never stands in it:
`hexalogue keys set ID` puts it into the keychain.

```toml
[openai] # a proxy in front of it; what is not written stays as it is
base_url = "https://llm.example.com/v1"

[bedrock.defaults] # a value for a {placeholder} of the address
region = "eu-central-1"

[studio] # a server of one's own: these four, and what is needed of auth, quirks, headers, models, aliases
name = "The studio's vLLM"
category = "lan_endpoint"
family = "openai_chat"
base_url = "http://192.168.1.20:8000/v1"
auth = { header = "X-Api-Key", format = "{key}", env = "STUDIO_KEY", required = true }
```

`family` together with `base_url` says that a server speaks another protocol than the row's. A mistake is told with its
key and costs that one provider; the others stay."""


@dataclass(frozen=True, slots=True)
class Exercised:
    """How a family is exercised. tests: files.   recordings: services whose recorded answers are replayed.   peers:
    real servers that are asked.   on: when all of that was last looked at."""

    on: date
    tests: tuple[str, ...]
    recordings: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()


def load_exercised(path: Path) -> dict[FamilyId, Exercised]:
    """The data file beside the document. Every family is there. Raises BadRow and Unreadable."""
    row = Row(path)
    on = row.day("checked")
    found: dict[FamilyId, Exercised] = {}
    for family in FAMILIES:
        table = row.table(family)
        tests = table.texts("tests", required=True)
        found[family] = Exercised(on, tests, table.texts("recordings"), table.texts("peers"))
        table.end()
    row.end()
    return found


def current_document(root: Path) -> str:
    """The document as it must be. root: the project's."""
    resources = root / "resources"
    return document(
        load_providers(resources),
        load_taxonomy(resources),
        load_model_families(resources),
        load_exercised(root / "docs" / "exercised.toml"),
    )


def document(
    rows: Sequence[ProviderSpec],
    taxonomy: Taxonomy,
    families: Sequence[ModelFamily],
    exercised: Mapping[FamilyId, Exercised],
) -> str:
    """The whole page, with a line feed at its end."""
    parts = [
        _HEAD.format(count=len(rows)),
        _kinds(taxonomy),
        *(_category(facts, [row for row in rows if row.category == facts.id]) for facts in taxonomy.categories),
        _OWN,
        _protocols(rows, exercised),
        _model_families(rows, families),
    ]
    return "\n\n".join(parts) + "\n"


def _kinds(taxonomy: Taxonomy) -> str:
    matrix = [
        (facts.name, *(cell.words for cell in _cells(facts)), facts.best_for, facts.price)
        for facts in taxonomy.categories
    ]
    goals = [
        (goal.words, "; ".join(taxonomy.category(kind).name for kind in goal.categories)) for goal in taxonomy.goals
    ]
    places = [
        (place.name, place.runs_on, place.words_go, place.effort, place.cost, place.best_for)
        for place in taxonomy.places
    ]
    heads = (
        "kind",
        "managed by us",
        "needs a GPU",
        "needs the network",
        "needs a key",
        "shareable",
        "best for",
        "price",
    )
    return "\n\n".join(
        (
            "## What to choose",
            _table(("to", "choose"), goals),
            _table(heads, matrix),
            _table(("where it runs", "", "your words", "effort", "cost", "best for"), places),
        )
    )


def _cells(facts: CategoryFacts) -> tuple[Need, ...]:
    needs = facts.needs
    return (needs.managed, needs.gpu, needs.network, needs.key, needs.shareable)


def _category(facts: CategoryFacts, rows: Sequence[ProviderSpec]) -> str:
    heads = ("id", "name", "families", "address", "key", "check", "words go to", "as of")
    return f"## {facts.name}\n\n{facts.meaning} {facts.setup}\n\n{_table(heads, [_row(row) for row in rows])}"


def _row(row: ProviderSpec) -> tuple[str, ...]:
    others = f" (also {', '.join(_code(alias) for alias in row.aliases)})" if row.aliases else ""
    status = f", {row.status}" if row.status else ""
    return (
        _code(row.id) + others,
        f"[{row.name}]({row.docs}){status}",
        ", ".join(row.families),
        _code(row.base_url) if row.base_url else "–",
        _key(row),
        _check(row.check, has_address=bool(row.base_url)),
        _PLACES[row.privacy],
        f"{row.checked}: {row.source}",
    )


def _key(row: ProviderSpec) -> str:
    if row.auth.scheme == "none":
        return "–"
    names = ", ".join(_code(name) for name in row.auth.env) or "in the keychain"
    return names if row.auth.is_required else f"{names}, if it wants one"


def _check(check: Check, *, has_address: bool) -> str:
    if not has_address:
        return "–"
    url = _code(check.url.replace("~", "")) if check.url else "the list of models"
    return url if check.proves_key else f"{url} (reachable only)"


def _protocols(rows: Sequence[ProviderSpec], exercised: Mapping[FamilyId, Exercised]) -> str:
    lines = [
        (
            _code(family),
            str(sum(family in row.families for row in rows)),
            ", ".join(f"[{Path(test).stem}](../{test})" for test in how.tests),
            ", ".join(how.recordings) or "–",
            ", ".join(how.peers) or "–",
        )
        for family, how in exercised.items()
    ]
    heads = ("family", "providers", "tests", "recorded answers", "real peers")
    on = max(how.on for how in exercised.values())
    said = (
        "No test leaves this computer: each protocol is spoken with servers made for the tests, and recorded answers "
        f"of the real services are replayed where they are at hand. As of {on}."
    )
    return f"## Protocols, and how they are exercised\n\n{said}\n\n{_table(heads, lines)}"


def _model_families(rows: Sequence[ProviderSpec], families: Sequence[ModelFamily]) -> str:
    names = {row.id: row.name for row in rows}
    lines = [(family.name, family.maker, _offers(family, names)) for family in families]
    return f"## Families of models\n\n{_table(('family', 'maker', 'offered by'), lines)}"


def _offers(family: ModelFamily, names: Mapping[ProviderId, str]) -> str:
    return "; ".join(f"{names[provider]} {_code(models[0])}" for provider, models in family.offers.items())


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    shaped = [heads, ["---"] * len(heads), *lines]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in shaped)


def _code(text: str) -> str:
    return f"`{text}`"
