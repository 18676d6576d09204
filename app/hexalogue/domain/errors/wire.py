"""Bytes that did not move."""

from typing import Literal

from hexalogue.domain.errors.base import AppError, Remedy

# What a server says of this moment and not of the request: 408 Request Timeout, 425 Too Early, 429 Too Many Requests.
_PASSING = frozenset({408, 425, 429})


class WireError(AppError):
    """The network, or what stands between, did not give the bytes."""

    remedies: tuple[Remedy, ...] = (Remedy.RETRY, Remedy.CHECK_NETWORK)
    may_fall_back = True


class Unreachable(WireError):
    """No connection: name not found, refused, no route. `why` names which, `cause` in one word."""

    def __init__(
        self, host: str, why: str, *, cause: Literal["dns", "refused", "proxy"] = "refused", detail: str = ""
    ) -> None:
        super().__init__(
            f"{host} could not be reached: {why}.",
            fix="Check the network connection, or set a mirror or a proxy in Settings, then try again.",
            detail=detail,
        )
        self.host = host
        self.cause = cause


class TimedOut(WireError):
    """A phase (connect, read) took longer than its deadline."""

    def __init__(self, host: str, phase: str, after_s: float, *, detail: str = "") -> None:
        super().__init__(
            f"{host} did not answer in time ({phase}, {after_s:g} s).",
            fix="Try again; if it happens often, check the network connection or use a mirror.",
            detail=detail,
        )
        self.phase = phase


class TlsRefused(WireError):
    """The certificate was not accepted, or the handshake failed."""

    def __init__(self, host: str, why: str, *, detail: str = "") -> None:
        super().__init__(
            f"The connection to {host} is not trusted: {why}.",
            fix="Check this computer's date; a company proxy's certificate belongs in the system's trust store.",
            detail=detail,
        )


class Cut(WireError):
    """A stream broke off before its end."""

    def __init__(self, what: str, *, detail: str = "") -> None:
        super().__init__(
            f"{what} broke off before its end.",
            fix="What had arrived is kept; try again to go on.",
            detail=detail,
        )


class HttpRefused(WireError):
    """The server answered with an error status."""

    def __init__(
        self,
        host: str,
        status: int,
        what: str,
        *,
        fix: str = "",
        detail: str = "",
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(
            f"{host} refused {what} (HTTP {status}).",
            fix=fix or "Check the address or mirror in Settings, and that this network allows it; then try again.",
            detail=detail,
            retry_after_s=retry_after_s,
        )
        self.status = status

    @property
    def is_final(self) -> bool:
        """Whether asking again is in vain: the request itself is refused (401, 403, 404, ...), not just now."""
        return 400 <= self.status < 500 and self.status not in _PASSING


class TokenRefused(WireError):
    """The model hub does not know the person's token, and then refuses even what is public."""

    def __init__(self, host: str, *, detail: str = "") -> None:
        super().__init__(
            f"{host} does not accept the token in the variable HF_TOKEN.",
            fix="Correct the token in the variable HF_TOKEN, or remove the variable: public models need none.",
            detail=detail,
        )


class BadReply(WireError):
    """Something else answered: a portal page, a proxy's HTML, the wrong file.

    is_theirs: it spoke as the one who was asked speaks, and then said what makes no sense.
    """

    def __init__(
        self, host: str, got: str, *, wanted: str = "the file", is_theirs: bool = False, detail: str = ""
    ) -> None:
        stranger = f"Something on this network answered for {host} with {got} instead of {wanted}."
        way_out = "Sign in to the network (hotel, company proxy) or use another one, then try again."
        super().__init__(
            f"{host} sent {got} instead of {wanted}." if is_theirs else stranger,
            fix="Try again; if it stays so, choose another model or provider." if is_theirs else way_out,
            detail=detail,
        )
