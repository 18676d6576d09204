"""Providers of the person's own: what is typed into the form, and the row that it makes. Pure."""

import re
from collections.abc import Collection, Mapping
from dataclasses import field
from typing import Final, Literal

from hexalogue.domain.chains import CHAIN
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import Secret
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, Category, FamilyId, ProviderSpec

_MAX_ID_CHARS = 40
_NOT_IN_IDS = re.compile(r"[^a-z0-9.]+")

# shipped: a row of the application's, as it came.   changed: one that the person's file speaks of.   own: theirs.
Origin = Literal["shipped", "changed", "own"]
OwnFamily = Literal["openai_chat", "anthropic_messages"]

# The headers of the protocols' own vendors; everybody else has Authorization: Bearer. Their documentation, read
# 2026-11-21.
_USUAL: Final[Mapping[FamilyId, Auth]] = {
    "anthropic_messages": Auth("header", "x-api-key", "{key}"),
    "gemini_generate": Auth("header", "x-goog-api-key", "{key}"),
    "azure_openai": Auth("header", "api-key", "{key}"),
    "bedrock_converse": Auth("aws"),
}


def usual_auth(family: FamilyId) -> Auth:
    """A key that is sent if there is one."""
    return _USUAL.get(family, Auth("header"))


@dataclass(frozen=True, slots=True)
class OwnDraft:
    """A server that somebody adds.

    address: with its scheme.   key: empty for none; goes to the keychain, never into a file.   headers: sent with every
    request.   ca_file: certificates to trust there, empty for the system's.   is_gateway: it hands the words on.
    """

    name: str
    address: str
    family: OwnFamily = "openai_chat"
    key: Secret = field(default_factory=lambda: Secret(""))
    headers: Mapping[str, str] = field(default_factory=dict)
    ca_file: str = ""
    is_gateway: bool = False


def spec_of(draft: OwnDraft, provider: ProviderId, reached: Privacy = Privacy.SELF_HOSTED) -> ProviderSpec:
    """The row as it would be. reached: the class of its address."""
    return ProviderSpec(
        id=provider,
        name=draft.name or draft.address,
        category=category_of(draft, reached),
        privacy=reached,
        families=(draft.family,),
        base_url=draft.address,
        auth=usual_auth(draft.family),
        headers=draft.headers,
        ca_file=draft.ca_file,
    )


def category_of(draft: OwnDraft, reached: Privacy) -> Category:
    """A gateway where the person says so; a vendor on the internet; else a server that one runs."""
    if draft.is_gateway:
        return "llm_router"
    return "cloud_provider" if reached is Privacy.THIRD_PARTY else "lan_endpoint"


def free_id(name: str, taken: Collection[str]) -> ProviderId:
    """An id that nobody has, made of a name."""
    plain = _NOT_IN_IDS.sub("-", name.lower()).strip("-.")[:_MAX_ID_CHARS].strip("-.") or "server"
    words = (plain, *(f"{plain}-{number}" for number in range(2, len(taken) + 3)))
    return ProviderId(next(word for word in words if word not in taken and word != CHAIN))
