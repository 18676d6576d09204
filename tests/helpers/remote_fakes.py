"""Fakes of what routing asks: servers that play a script, a catalogue that is a list, keys in hand."""

import asyncio
from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.helpers.fakes import Step

from hexalogue.domain.chat_events import ChatEvent
from hexalogue.domain.errors import AppError
from hexalogue.domain.ids import ProviderId
from hexalogue.domain.keys import Findings, FoundKey, HomeState, KeyHome, KeyPlace, KeyRef, Secret
from hexalogue.domain.messages import ChatRequest
from hexalogue.domain.own_providers import Origin
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, Category, ProviderSpec, privacy_of
from hexalogue.domain.target import FoundServer, ServedModel, Target
from hexalogue.domain.verdicts import Verdict


def a_provider(
    name: str, category: Category = "lan_endpoint", privacy: Privacy = Privacy.LOCAL, *, needs_key: bool = False
) -> ProviderSpec:
    """A row; its address answers to nobody."""
    auth = Auth("header", is_required=True, env=(f"{name.upper()}_KEY",)) if needs_key else Auth()
    return ProviderSpec(
        ProviderId(name), name.title(), category, privacy, ("openai_chat",), "http://127.0.0.1:9/v1", auth=auth
    )


@dataclass
class ScriptedRemote:
    """Plays one script a call, by the target's provider and then its key; the last again and again."""

    scripts: dict[str, list[Sequence[Step]]] = field(default_factory=dict)
    served: Mapping[str, Sequence[ServedModel]] = field(default_factory=dict)
    asked: list[Target] = field(default_factory=list)
    requests: list[ChatRequest] = field(default_factory=list)
    verdict: Verdict = field(default_factory=lambda: Verdict("ok", "It answers."))
    found: tuple[FoundServer, ...] = ()
    closed: bool = False

    async def stream(self, target: Target, request: ChatRequest) -> AsyncGenerator[ChatEvent, None]:
        self.asked.append(target)
        self.requests.append(request)
        scripts = self.scripts[target.spec.id]
        for step in scripts.pop(0) if len(scripts) > 1 else scripts[0]:
            if isinstance(step, AppError):
                raise step
            if isinstance(step, asyncio.Event):
                await step.wait()
            else:
                yield step

    async def models(self, target: Target) -> Sequence[ServedModel]:
        self.asked.append(target)
        return self.served.get(target.spec.id, ())

    async def check(self, target: Target) -> Verdict:
        self.asked.append(target)
        return self.verdict

    async def probe(self) -> Sequence[FoundServer]:
        return self.found

    async def privacy(self, spec: ProviderSpec) -> Privacy:
        return privacy_of(spec, ())

    async def close(self) -> None:
        self.closed = True


@dataclass
class ListedCatalogue:
    """rows and names as they are."""

    rows: tuple[ProviderSpec, ...]
    names: Mapping[str, tuple[ProviderId, str]] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    wrong: tuple[AppError, ...] = ()

    def providers(self) -> Sequence[ProviderSpec]:
        return self.rows

    def problems(self) -> Sequence[AppError]:
        return self.wrong

    def origin(self, provider: ProviderId) -> Origin:
        return "own" if provider in self.own else "shipped"

    def reread(self) -> None:
        """The rows are what they are."""

    def resolved(self, model: str) -> tuple[ProviderId, str] | None:
        return self.names.get(model)


class KeysInHand:
    """The keys service over keys that this test holds. keys: by provider, in their order."""

    def __init__(self, keys: Mapping[str, Sequence[str]] | None = None) -> None:
        self._keys = keys or {}

    @property
    def has_file(self) -> bool:
        return False

    def environment(self, auth: Auth) -> Sequence[tuple[str, Secret]]:
        del auth
        return ()

    async def home(self) -> KeyHome:
        return KeyHome("a keychain in memory", HomeState.OPEN)

    async def found(self, providers: Sequence[ProviderId], *, search: bool, may_ask: bool = True) -> Findings:
        del search, may_ask
        return Findings(
            tuple(
                FoundKey(KeyRef(provider, f"key {number}"), KeyPlace.SESSION, Secret(key))
                for provider in providers
                for number, key in enumerate(self._keys.get(provider, ()), 1)
            )
        )

    async def keep(self, ref: KeyRef, secret: Secret, place: KeyPlace) -> None:
        raise AssertionError("nothing is kept here")

    async def forget(self, ref: KeyRef) -> bool:
        raise AssertionError("nothing is forgotten here")

    async def unlock(self, passphrase: Secret) -> None:
        raise AssertionError("there is no file")

    async def rename(self, ref: KeyRef, label: str) -> None:
        raise AssertionError("nothing is renamed here")

    async def arrange(self, provider: ProviderId, labels: Sequence[str]) -> None:
        raise AssertionError("nothing is ordered here")

    async def unlock_keychain(self) -> None:
        raise AssertionError("nothing is locked here")
