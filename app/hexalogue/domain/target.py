"""Who is asked, where and with which key: what routing hands to the adapters."""

from dataclasses import field
from pathlib import Path
from string import Formatter

from hexalogue.domain.errors import NeedsAddress
from hexalogue.domain.frozen import dataclass
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import ProviderSpec


@dataclass(frozen=True, slots=True)
class Target:
    """One model of one provider.

    key: empty for none; never part of a repr.   within: how far the words may go, held where the socket is opened.
    """

    spec: ProviderSpec
    model: str = ""
    key: str = field(default="", repr=False)
    within: Privacy = Privacy.THIRD_PARTY

    @property
    def ca_file(self) -> Path | None:
        """Certificates trusted for this provider besides the system's."""
        return Path(self.spec.ca_file) if self.spec.ca_file else None


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A model that a provider says it serves. size_bytes, context_tokens: where its list says so."""

    id: str
    context_tokens: int | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """How a running server is recognised: a row of `resources/fingerprints.toml`.

    path: asked with GET.   test: a name in `adapters.probing.TESTS`, `word` what it looks for.   suffix: what the
    server's base address ends in.
    """

    provider: str
    path: str
    test: str
    word: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class FoundServer:
    """A running server that was recognised. provider: the id of its row.   base_url: as its row would hold it."""

    provider: str
    base_url: str
    port: int


def base_url_of(spec: ProviderSpec) -> str:
    """The address with its placeholders filled, without a slash at its end. Raises NeedsAddress when one has no
    value."""
    wanted = [name for _, name, _, _ in Formatter().parse(spec.base_url) if name]
    lacking = tuple(name for name in wanted if not spec.defaults.get(name))
    if lacking or not spec.base_url:
        raise NeedsAddress(spec.name, spec.id, lacking, problem=spec.problem)
    return spec.base_url.format_map(spec.defaults).rstrip("/")
