"""Model references: `provider:model`, or a bare model name. Names may hold `:` and `/` themselves."""

from collections.abc import Mapping

from hexalogue.domain.ids import ProviderId


def split_reference(reference: str, providers: Mapping[str, ProviderId]) -> tuple[ProviderId | None, str]:
    """The provider a prefix names, and the model's name.

    providers: ids and aliases. A prefix that is no provider belongs to the name: `llama3.2:latest` is a bare name.
    """
    prefix, colon, name = reference.partition(":")
    if colon and prefix in providers:
        return providers[prefix], name
    return None, reference
