"""Providers: somebody who answers refused, or may not be asked.

The classes are those of a key check too (`domain.verdicts`), so that a chat and a check say the same of one fault.
"""

from hexalogue.domain.errors.base import AppError, Remedy


class ProviderError(AppError):
    """A provider understood who asked and what, and did not answer with an answer."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.PICK_PROVIDER)


class NoSuchProvider(ProviderError):
    """An id that no row has."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_PROVIDER,)

    def __init__(self, provider: str) -> None:
        super().__init__(
            f"There is no provider called “{provider}”.",
            fix="List the providers with “hexalogue providers”, or add one in providers.toml.",
        )


class NoSuchChain(ProviderError):
    """A name that no chain has, or a chain with nobody in it."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_PROVIDER,)

    def __init__(self, name: str, *, is_empty: bool = False) -> None:
        super().__init__(
            f"Nobody is in the chain “{name}”." if is_empty else f"There is no chain called “{name}”.",
            fix="Choose another one, or make it on the Providers page, under Routing.",
        )


class SwitchedOff(ProviderError):
    """The catalogue names a provider for the model that the person switched off."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_PROVIDER, Remedy.PICK_MODEL)
    may_fall_back = True

    def __init__(self, name: str, reference: str) -> None:
        super().__init__(
            f"{name} serves this model, and you switched {name} off.",
            fix=f"Switch it on on the Providers page, or name it all the same: {reference}.",
        )


class NoKey(ProviderError):
    """A provider that needs a key has none."""

    remedies: tuple[Remedy, ...] = (Remedy.OPEN_KEYS, Remedy.PICK_PROVIDER)
    may_fall_back = True

    def __init__(self, name: str, provider: str, *, why: str = "no key is stored for it") -> None:
        super().__init__(
            f"{name} needs a key, and {why}.",
            fix=f"Store one with “hexalogue keys set {provider}”, or on the Keys page.",
        )


class NeedsAddress(ProviderError):
    """A provider whose address is the person's own, and not known yet. problem: what keeps theirs from being used."""

    remedies: tuple[Remedy, ...] = (Remedy.CORRECT_ADDRESS, Remedy.PICK_PROVIDER)
    may_fall_back = True

    def __init__(
        self, name: str, provider: str, lacking: tuple[str, ...] = (), *, problem: AppError | None = None
    ) -> None:
        if problem is not None:
            super().__init__(f"{name} is not used. {problem.message}", fix=problem.fix)
            return
        what = f" ({', '.join(lacking)})" if lacking else ""
        super().__init__(
            f"{name} has no address yet{what}.",
            fix=f"Write its base_url under [{provider}] in providers.toml, in the folder of the settings.",
        )


class BadKey(ProviderError):
    """The key is wrong, expired or withdrawn."""

    remedies: tuple[Remedy, ...] = (Remedy.OPEN_KEYS, Remedy.PICK_PROVIDER)

    def __init__(self, name: str, provider: str, *, detail: str = "") -> None:
        super().__init__(
            f"{name} does not accept the key.",
            fix=f"Store a valid key with “hexalogue keys set {provider}”, or on the Keys page.",
            detail=detail,
        )


class NoPermission(ProviderError):
    """The key is known and may not do this: a restricted key, a model or region without access."""

    remedies: tuple[Remedy, ...] = (Remedy.OPEN_KEYS, Remedy.PICK_MODEL, Remedy.PICK_PROVIDER)

    def __init__(self, name: str, said: str = "", *, detail: str = "") -> None:
        super().__init__(
            f"{name} does not allow this with this key{_said(said)}.",
            fix="Give the key the permission at the provider, or choose another model or key.",
            detail=detail,
        )


class NoQuota(ProviderError):
    """The account has no credit left, or reached its budget."""

    remedies: tuple[Remedy, ...] = (Remedy.OPEN_KEYS, Remedy.PICK_PROVIDER)
    may_fall_back = True

    def __init__(self, name: str, said: str = "", *, detail: str = "") -> None:
        super().__init__(
            f"The account at {name} has no credit left{_said(said)}.",
            fix="Add credit or raise the limit at the provider, use another key, or choose another provider.",
            detail=detail,
        )


class RateLimited(ProviderError):
    """Too many requests for now."""

    may_fall_back = True

    def __init__(self, name: str, said: str = "", *, retry_after_s: float | None = None, detail: str = "") -> None:
        wait = "in a moment" if retry_after_s is None else f"in {max(1, round(retry_after_s))} s"
        super().__init__(
            f"{name} takes no more requests for now{_said(said)}.",
            fix=f"Try again {wait}, or choose another provider.",
            detail=detail,
            retry_after_s=retry_after_s,
        )


class Starting(ProviderError):
    """A server that is up and still loads its model."""

    may_fall_back = True

    def __init__(self, name: str, *, retry_after_s: float | None = None, detail: str = "") -> None:
        super().__init__(
            f"{name} is still loading its model.",
            fix="Wait until it is ready, then send again.",
            detail=detail,
            retry_after_s=retry_after_s,
        )


class Overloaded(ProviderError):
    """The provider failed or has no capacity: its own fault, and a passing one."""

    may_fall_back = True

    def __init__(
        self, name: str, status: int | None, said: str = "", *, retry_after_s: float | None = None, detail: str = ""
    ) -> None:
        code = f" (HTTP {status})" if status is not None else ""
        wait = "in a moment" if retry_after_s is None else f"in {max(1, round(retry_after_s))} s"
        super().__init__(
            f"{name} failed to answer{code}{_said(said)}.",
            fix=f"Try again {wait}, or choose another provider.",
            detail=detail,
            retry_after_s=retry_after_s,
        )
        self.status = status


class WrongAddress(ProviderError):
    """Something answers there, and it is not this API.

    corrected: a base address that the server itself names, or None.   supposed: one that is worth a look, and no more:
    nobody is told of it before it has answered.
    """

    remedies: tuple[Remedy, ...] = (Remedy.CORRECT_ADDRESS, Remedy.PICK_PROVIDER)

    def __init__(
        self, name: str, address: str, *, corrected: str | None = None, supposed: str | None = None, detail: str = ""
    ) -> None:
        fix = f"Use {corrected} as its base_url." if corrected else "Check its base_url: host, port and path."
        super().__init__(f"{address} does not answer as {name} does.", fix=fix, detail=detail)
        self.corrected = corrected
        self.supposed = supposed


class NotServed(ProviderError):
    """The provider has no model of this name."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_MODEL,)

    def __init__(self, name: str, model: str, said: str = "", *, provider: str, detail: str = "") -> None:
        super().__init__(
            f"{name} has no model called “{model}”{_said(said)}.",
            fix=f"List its models with “hexalogue models --provider {provider}”, and choose one of them.",
            detail=detail,
        )


class ContextExceeded(ProviderError):
    """The conversation is longer than the model reads."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_MODEL,)

    def __init__(self, name: str, said: str = "", *, detail: str = "") -> None:
        super().__init__(
            f"The conversation is longer than the model at {name} reads{_said(said)}.",
            fix="Shorten the message, start a new conversation, or choose a model with a longer context.",
            detail=detail,
        )


class ContentRefused(ProviderError):
    """A filter of the provider refused the question or the answer."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_PROVIDER,)

    def __init__(self, name: str, said: str = "", *, detail: str = "") -> None:
        super().__init__(
            f"A filter of {name} refused this{_said(said)}.",
            fix="Ask in other words, or choose another model.",
            detail=detail,
        )


class RequestRefused(ProviderError):
    """The request is not one this provider or model takes (400, 413, 422 and their like)."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_MODEL, Remedy.PICK_PROVIDER)

    def __init__(self, name: str, status: int | None, said: str = "", *, detail: str = "") -> None:
        code = f" (HTTP {status})" if status is not None else ""
        super().__init__(
            f"{name} refused the request{code}{_said(said)}.",
            fix="Change what it names, or choose another model or provider.",
            detail=detail,
        )
        self.status = status


class NotSupported(ProviderError):
    """The provider's API has nothing for this: images, tools, embeddings, audio."""

    remedies: tuple[Remedy, ...] = (Remedy.PICK_PROVIDER,)

    def __init__(self, name: str, what: str, *, fix: str = "") -> None:
        usual = f"Leave the {what} out, or choose a provider that takes them."
        super().__init__(f"{name} takes no {what}.", fix=fix or usual)


# By privacy class: where such a provider takes the words, and how far a limit lets them go.
_WAYS_OUT = {
    "local": "no further than this computer",
    "self_hosted": "out of this computer, onto your network",
    "third_party": "out of your network",
}
_ENDS = {"local": "this computer", "self_hosted": "your network", "third_party": "the companies you name"}


class OutsideClass(ProviderError):
    """The address leads further than the words may go. `reached`, `allowed`: privacy classes, as their values."""

    remedies: tuple[Remedy, ...] = (Remedy.ALLOW_CLASS, Remedy.PICK_PROVIDER)

    def __init__(self, host: str, reached: str, allowed: str) -> None:
        super().__init__(
            f"{host} would take these words {_WAYS_OUT.get(reached, reached)}, and they may go no further than "
            f"{_ENDS.get(allowed, allowed)}.",
            fix="Choose a provider inside that class, or allow the wider class for this question.",
        )
        self.reached = reached
        self.allowed = allowed


class NeedsConsent(ProviderError):
    """A fallback would carry the words into a less private class than the person chose."""

    remedies: tuple[Remedy, ...] = (Remedy.ALLOW_CLASS, Remedy.RETRY)

    def __init__(self, name: str, reached: str, chosen: str) -> None:
        super().__init__(
            f"{name} would be asked next, but it would take the words {_WAYS_OUT.get(reached, reached)}, and you "
            f"chose one that keeps them on {_ENDS.get(chosen, chosen)}.",
            fix=f"Allow it with “--max-class {reached}”, or ask {name} directly.",
        )
        self.reached = reached


def _said(said: str) -> str:
    """What the provider itself said, as the end of a sentence."""
    text = " ".join(said.split()).rstrip(".")
    return f": {text[:300]}" if text else ""
