"""Model references: `provider:model`, or a bare model name. Names may hold `:` and `/` themselves."""

from collections.abc import Mapping

from hexalogue.domain.ids import ProviderId


def split_reference(reference: str, providers: Mapping[str, ProviderId]) -> tuple[ProviderId | None, str]:
    """The provider a prefix names, and the model's name.

    providers: ids and aliases, however they are capitalised. A prefix that is no provider belongs to the name:
    `llama3.2:latest` is a bare name.
    """
    prefix, colon, name = reference.partition(":")
    provider = providers.get(prefix) or providers.get(prefix.lower())
    return (provider, name) if colon and provider is not None else (None, reference)
