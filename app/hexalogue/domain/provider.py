"""Providers as values: one row of `resources/providers/` is a `ProviderSpec`."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from fnmatch import fnmatchcase
from typing import Literal

from hexalogue.domain.errors.base import AppError
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.privacy import Privacy, widest

Category = Literal["local_inprocess", "local_spawned", "lan_endpoint", "distributed", "cloud_provider", "llm_router"]
FamilyId = Literal[
    "openai_chat",
    "openai_responses",
    "anthropic_messages",
    "gemini_generate",
    "cohere_v2",
    "bedrock_converse",
    "azure_openai",
    "ollama_native",
    "lmstudio_native",
    "koboldai_native",
    "openai_audio",
    "whisper_server",
    "in_process",
]
AuthScheme = Literal["none", "header", "aws", "google"]


@dataclass(frozen=True, slots=True)
class Auth:
    """How a key travels.

    scheme: `header` puts `format` with {key} filled in into `header`; `aws` sends a bearer key, or signs (SigV4) with
    `ACCESS_ID:SECRET[:SESSION]`; `google` sends an OAuth token made of a service account's file, an access token, or
    an express key.   env: environment variables that hold a key, in order.   is_required: nothing answers without one.
    key_page: where a person gets one.   prefixes: how keys begin, where that is documented.
    """

    scheme: AuthScheme = "none"
    header: str = "Authorization"
    format: str = "Bearer {key}"
    env: tuple[str, ...] = ()
    is_required: bool = False
    key_page: str = ""
    prefixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """The free call that shows whether address and key are right.

    url: a path below the provider's base address (`/models`), below its root (`~/health`), or a whole address; empty
    for providers that have no such call.   proves_key: a wrong key would be refused; false where listings are public.
    """

    url: str = ""
    method: Literal["GET", "POST"] = "GET"
    proves_key: bool = True


@dataclass(frozen=True, slots=True)
class Dialect:
    """Another protocol of a provider. models: names, `*` for any part, of the models that it alone serves; empty when
    it serves none that the first protocol does not.   base_url: where it is spoken, if not at the provider's own.
    """

    family: FamilyId
    models: tuple[str, ...] = ()
    base_url: str = ""


@dataclass(frozen=True, slots=True)
class ProviderSpec:
    """Something that answers.

    privacy: the class of its usual address; what counts is the resolved one (`domain.privacy`).   families: the API
    protocols it speaks, the one that is used first.   base_url: without a slash at its end, may hold {placeholders};
    empty for what runs inside the application.   defaults: values of placeholders that have one.   quirks: ids of
    `adapters.families.quirks`.   headers: sent with every request.   models: path below the base address of the list
    of models, empty for the family's own, "-" for none.   backend: the engine behind an in-process provider.
    ca_file: certificates (PEM) trusted for this provider besides the system's.
    aliases: shorter ids that a model reference may begin with.   status: "" or a word such as "dormant".
    variables: environment variables that give a placeholder its value, in order.   dialects: what is known of the
    other families.   source, checked: where the row's facts are from, and when that was looked at.
    problem: what keeps the person's own row of it from being used; it has no address then.
    """

    id: ProviderId
    name: str
    category: Category
    privacy: Privacy
    families: tuple[FamilyId, ...]
    base_url: str = ""
    defaults: Mapping[str, str] = field(default_factory=dict)
    auth: Auth = Auth()
    check: Check = Check()
    quirks: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    models: str = ""
    backend: str = ""
    aliases: tuple[str, ...] = ()
    status: str = ""
    docs: str = ""
    ca_file: str = ""
    variables: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dialects: tuple[Dialect, ...] = ()
    source: str = ""
    checked: date | None = None
    problem: AppError | None = None

    @property
    def family(self) -> FamilyId:
        """The protocol it is spoken to in."""
        return self.families[0]

    @property
    def goes_where_it_says(self) -> bool:
        """Whether the address tells where the words go: a vendor and a router hand them on, wherever they listen."""
        return self.category != "local_inprocess" and not self.is_beyond

    @property
    def is_beyond(self) -> bool:
        """Whether it is a vendor or a router: a company answers."""
        return self.category in ("cloud_provider", "llm_router")

    @property
    def names(self) -> tuple[str, ...]:
        """Everything a reference's prefix may be."""
        return (self.id, *self.aliases)

    def speaking(self, family: FamilyId) -> "ProviderSpec":
        """The same provider, asked in one of its other protocols, at the address where it speaks that."""
        if family == self.family:
            return self
        known = next((dialect for dialect in self.dialects if dialect.family == family), Dialect(family))
        others = tuple(other for other in self.families if other != family)
        return replace(
            self,
            families=(family, *others),
            base_url=known.base_url or self.base_url,
            check=Check(),
            models="",
        )

    def spoken_for(self, model: str) -> "ProviderSpec":
        """The same provider, in the protocol that serves this model: the first, unless a dialect claims its name."""
        for dialect in self.dialects:
            if any(fnmatchcase(model, pattern) for pattern in dialect.models):
                return self.speaking(dialect.family)
        return self


def privacy_of(spec: ProviderSpec, addresses: Sequence[Privacy]) -> Privacy:
    """The class of a provider. addresses: the classes of its resolved addresses; empty when nothing is known, then
    the row's own word counts."""
    if spec.category == "local_inprocess":
        return Privacy.LOCAL
    if not spec.goes_where_it_says:
        return Privacy.THIRD_PARTY
    if spec.category == "distributed":  # the head hands the work on to hosts that no address names
        return widest((*addresses, spec.privacy))
    return widest(addresses) if addresses else spec.privacy
