"""Which model answers when nobody chose. Pure. The rule as a table, which its tests repeat:

| order | who | why |
|---|---|---|
| 1 | the model the person chose, whatever it is | it is their choice; what does not fit is told at load |
| 2 | the default profile, wherever its file lies | it is what we would download: quick, and known to chat |
| 3 | our own library | the person brought it here |
| 4 | other applications' models, 0.3 to 9 billion parameters | quick enough for a first answer on any laptop |
| 5 | stop-gaps | their answers are often wrong |

Within 3 and 4: general models before specialised ones (code, mathematics, ...), and among those the smallest of at
least 0.45 billion parameters, because the first answer should come soon. Of 2 to 5 only those that have a chat template
and fit comfortably (`memory.fits_comfortably`): nobody asked for the rest of the machine to become slow.
"""

import re
from collections.abc import Callable, Sequence

from hexalogue.domain.ids import ModelId
from hexalogue.domain.models import LocalModel, ModelOrigin

LEAST_PARAMETERS = 300_000_000
MOST_PARAMETERS = 9_000_000_000
# Below this an answer is quick and often wrong.
GOOD_PARAMETERS = 450_000_000
_SPECIALISED = re.compile(
    r"(?i)(^|[^a-z])(coder?|codestral|starcoder\d?|math|guard|ocr|translate|sql|reranker)([^a-z]|$)"
)


def ranked(
    models: Sequence[LocalModel],
    wanted: str,
    default: ModelId | None,
    is_comfortable: Callable[[LocalModel], bool],
) -> tuple[LocalModel, ...]:
    """The models that may be loaded without asking, the first choice first.

    wanted: an id or a profile's; may be empty.   is_comfortable: whether it fits without anybody noticing.
    """
    chosen = [model for model in models if wanted and wanted in (model.id, model.profile)][:1]
    able = [model for model in models if model not in chosen and _may_answer(model) and is_comfortable(model)]
    return (*chosen, *sorted(able, key=lambda model: _rank(model, default)))


def _may_answer(model: LocalModel) -> bool:
    if not model.facts.has_chat_template:
        return False
    if model.stop_gap or model.profile is not None or model.origin is ModelOrigin.LIBRARY:
        return model.facts.parameters <= MOST_PARAMETERS
    return LEAST_PARAMETERS <= model.facts.parameters <= MOST_PARAMETERS


def _rank(model: LocalModel, default: ModelId | None) -> tuple[bool, bool, bool, bool, bool, int]:
    """Smaller is better."""
    parameters = model.facts.parameters
    is_good = parameters >= GOOD_PARAMETERS
    return (
        model.stop_gap,
        model.profile is None or model.profile != default,
        model.origin is not ModelOrigin.LIBRARY,
        _SPECIALISED.search(f"{model.name} {model.path.stem}") is not None,
        not is_good,
        parameters if is_good else -parameters,
    )
