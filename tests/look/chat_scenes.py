"""Scenes of the chat page for `make look`: each shows what a person meets, over real view-model states.

`python -m tests.look.chat_scenes [FOLDER]` writes them all; `tests/look` is also walked by `make look`.
"""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from tests.helpers.builders import a_model, a_profile, a_turn, an_answer

from hexalogue.domain.errors import OutsideClass
from hexalogue.domain.ids import ModelId, ProviderId
from hexalogue.domain.models import DownloadPhase, DownloadProgress, ModelPhase, ModelState
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.provider import Auth, Category, ProviderSpec
from hexalogue.domain.settings import Appearance
from hexalogue.domain.turn import Answer, AnswerState, Choice, Failure, Tried, Turn
from hexalogue.services.offers import Offer
from hexalogue.ui.chat.answerers import Answerer, Known, answer_menu
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.pane import ChatView
from hexalogue.ui.chat.viewmodel import ChatState, editing, shown_of
from hexalogue.ui.fonts import load_first, load_later
from hexalogue.ui.theme import Theme

QWEN = ModelId("qwen2.5-0.5b")
# The page beside rail and list, in a window of 1280x820 and of 900x600 (less the status strip).
SIZES = {"1280x820": (834, 794), "900x600": (622, 574)}
LONG = """\
Sunlight is scattered by molecules much smaller than its wavelength. The strength of this **Rayleigh \
scattering** grows with the inverse fourth power of the wavelength, so blue light (≈ 450 nm) is scattered about \
**5.5 times** more than red (≈ 690 nm). `relative_scatter` puts a number on it:

```python
def relative_scatter(wavelength_nm: float, reference_nm: float = 690.0) -> float:
    \"\"\"Rayleigh strength against red light (dimensionless).\"\"\"
    return (reference_nm / wavelength_nm) ** 4
```

At sunset the light crosses far more air; the blue is scattered out of the beam and the remaining light looks red.

## In numbers

| Colour | Wavelength | Against red |
|:-------|-----------:|------------:|
| Violet |     400 nm |         8.9 |
| Blue   |     450 nm |         5.5 |
| Red    |     690 nm |         1.0 |

Three things to remember:

1. Violet is scattered even more, but the sun sends less of it.
2. Our eyes see blue better:
   - three kinds of cones
   - the blue one reaches far into violet
3. Dust and water drops scatter *all* colours alike, so clouds are white.

> The sky is not blue because it reflects the sea; the sea looks blue partly because it reflects the sky.

More at [the encyclopedia](https://example.org/rayleigh).
"""
WIDE = (
    """\
https://example.org/a/very/long/address/that/never/ends/"""
    + "abcdefghij" * 20
    + """

"""
    + "Donaudampfschifffahrtsgesellschaftskapitän" * 8
    + """

```text
"""
    + "0123456789" * 30
    + """
```

| a column with a name that does not end | """
    + " | ".join(f"column_number_{n}" for n in range(12))
    + """ |
|---|"""
    + "---|" * 12
    + """
| 1 |"""
    + " some_unbreakable_value |" * 12
    + """
"""
)
TABLES = (
    """\
| Term | What it means | Where |
|------|---------------|-------|
| Photosynthesis | How green plants use sunlight to make food from carbon dioxide and water, oxygen is left. | Leaves |
| Internationalization | Short | Everywhere that people speak more than one language |

- [x] A task that is done
- [ ] One that is open, with so many words that they go on in a second line, which begins where the sign of it stands
1. A table in a list:

   | Setting | What it does when it is set to a value that nobody would have expected |
   |---------|------------------------------------------------------------------------|
   | max_connections | The largest number of connections that the server accepts at the same time |

   ```python
   def long(line: str) -> str:  # a long line of a program in a list: it wraps, for it has no scroll bar of its own
       return line
   ```

> | Quoted | Table |
> |--------|-------|
> | 中文 | 今日はいい天気ですね。空はなぜ青いのでしょうか。光は空気の分子によって散乱されます。 |

| File | Address |
|------|---------|
| a.txt | https://example.org/a/very/long/address/"""
    + "abcdefghij" * 12
    + """ |
| مرحبا | هذه فقرة مكتوبة من اليمين إلى اليسار 🙂 |
"""
)
PROGRAM = (
    "```python\n" + "".join(f"value_{n} = value_{max(0, n - 1)} + {n}  # line {n}\n" for n in range(5000)) + "```\n"
)
NESTED = """\
1. One
   1. One in one
      - a point
        - a point in it
          - and another, with a sentence that is long enough to need two lines in a narrow window
            > a quote down there
   2. Two in one
998. Nine hundred and ninety-eight
999. More
1000. A thousand 🎉👩‍👩‍👧‍👦
- [ ] to do
- [x] done

   code by indentation

Inline `code with a very_long_name_that_does_not_end_before_the_line_does_and_so_it_has_to_be_broken_somewhere`, \
**bold _and italic_**, ~~gone~~, H₂O, x², ½.
"""
SCRIPTS = """\
مرحبا بالعالم. هذه فقرة مكتوبة من اليمين إلى اليسار، وفيها كلمة Hexalogue باللاتينية.

שלום עולם, זהו משפט בעברית.

> שמי התכלת אינם כחולים מפני שהים משתקף בהם.

今日はいい天気ですね。空はなぜ青いのでしょうか。光は空気の分子によって散乱されます。

Ελληνικά, Русский, हिन्दी, emoji 🙂🚀 and math ∑ ≈ ≤.
"""


def finished(text: str, **named: object) -> Answer:
    """An answer of the built-in model with its figures."""
    known = {
        "provider": ProviderId("built-in"),
        "model": QWEN,
        "privacy": Privacy.LOCAL,
        "ttft_s": 0.21,
        "tokens_per_s": 38.4,
        "output_tokens": 142,
        "finish_reason": "stop",
    }
    return an_answer(text, **(known | named))


def ready() -> ModelState:
    """The default model answers."""
    return ModelState(ModelPhase.READY, replace(a_model("qwen2.5-0.5b"), name="Qwen2.5 0.5B"), 4096)


def fetching(phase: DownloadPhase = DownloadPhase.RUNNING, **named: object) -> DownloadProgress:
    """The default model is on its way."""
    progress = DownloadProgress("qwen2.5-0.5b", phase, 167_000_000, 491_400_032, 3_200_000.0, 101.0)
    return replace(progress, **named)  # type: ignore[arg-type]


def stop_gap() -> ModelState:
    """The stop-gap answers while the better one comes."""
    model = replace(a_model("smollm2-135m"), name="SmolLM2 135M", stop_gap=True)
    return ModelState(ModelPhase.READY, model, 2048, download=fetching())


ASKED = "Why is the sky blue? Show me the formula as a short Python function."


def turns_of(*turns: Turn, model: ModelState | None = None) -> ChatState:
    """A conversation with these turns."""
    return ChatState(conversation=turns[0].conversation if turns else None, turns=turns, model=model or ready())


def failed() -> Turn:
    """An engine that died after some text."""
    failure = Failure(
        "Died",
        "The engine llama.cpp stopped unexpectedly (signal 9).",
        "What had arrived is kept. Send again: a fresh engine starts by itself.",
    )
    return a_turn("And at sunset?", finished("At sunset the light", state=AnswerState.FAILED, failure=failure))


MEND = "Check the network connection, or set a mirror or a proxy in Settings, then try again."
GPT = Answerer("gpt-4o", "OpenAI", Privacy.THIRD_PARTY)
NEAR = Answerer("qwen3:8b", "Ollama", Privacy.SELF_HOSTED)


def a_row(name: str, category: Category, *, has_key: bool = True) -> ProviderSpec:
    """A provider as the catalogue has it."""
    auth = Auth("header", is_required=has_key)
    return ProviderSpec(ProviderId(name.lower()), name, category, Privacy.THIRD_PARTY, ("openai_chat",), auth=auth)


def locked(lock: Privacy | None, choice: str, answerer: Answerer, *turns: Turn) -> ChatState:
    """A conversation that names who answers it."""
    return replace(turns_of(*turns), choice=Choice(choice, lock=lock), answerer=answerer)


def by_fallback() -> ChatState:
    """The first did not answer, the second did."""
    tried = Tried(
        ProviderId("openai"),
        ModelId("gpt-4o"),
        Privacy.THIRD_PARTY,
        "OpenAI takes no more requests for now: rate limit reached for gpt-4o.",
    )
    answer = finished("Sunlight is scattered by molecules much smaller than its wavelength.", tried=(tried,))
    return replace(locked(None, "openai:gpt-4o", GPT, a_turn(ASKED, answer)), choice=Choice("openai:gpt-4o", ("",)))


def refused_by_lock() -> ChatState:
    """The words would have gone too far."""
    error = OutsideClass("OpenAI", "third_party", "local")
    failure = Failure(error.kind, error.message, error.fix, Privacy.THIRD_PARTY)
    turn = a_turn(ASKED, an_answer("", state=AnswerState.FAILED, failure=failure))
    return locked(Privacy.LOCAL, "openai:gpt-4o", GPT, turn)


def many() -> Iterator[Turn]:
    """Many turns, answers of all lengths."""
    for number in range(400):
        yield a_turn(f"Question {number + 1}: {ASKED}", finished(LONG if number % 3 else "A short answer."))


SCENES: dict[str, Callable[[], ChatState]] = {
    "empty": lambda: turns_of(),
    "first-launch": lambda: turns_of(model=ModelState(ModelPhase.ABSENT, download=fetching())),
    "long-answer": lambda: turns_of(a_turn(ASKED, finished(LONG, dropped_turns=3), finished(LONG))),
    "streaming": lambda: turns_of(
        a_turn("Hello!", finished("Hello. What would you like to know?")),
        a_turn(ASKED, finished(LONG[:560], state=AnswerState.STREAMING)),
    ),
    "waiting": lambda: turns_of(a_turn(ASKED, finished("", state=AnswerState.WAITING))),
    "queued": lambda: turns_of(a_turn(ASKED, an_answer()), model=ModelState(ModelPhase.ABSENT, download=fetching())),
    "stop-gap": lambda: turns_of(
        a_turn("What is 2+2?", finished("2 + 2 is 5.", model=ModelId("smollm2-135m"))), model=stop_gap()
    ),
    "below-the-strip": lambda: turns_of(a_turn(ASKED, finished(LONG)), failed(), model=stop_gap()),
    "failed": lambda: turns_of(a_turn(ASKED, finished("Sunlight is scattered.")), failed()),
    "interrupted": lambda: turns_of(
        a_turn(ASKED, finished("Sunlight is scattered by", state=AnswerState.INTERRUPTED, ttft_s=None)),
    ),
    "stopped": lambda: turns_of(
        a_turn(ASKED, finished("Sunlight is scattered by", state=AnswerState.STOPPED, finish_reason="cancelled")),
    ),
    "no-model": lambda: turns_of(model=ModelState(ModelPhase.ABSENT)),
    "download-failed": lambda: turns_of(
        a_turn(ASKED, an_answer()),
        model=ModelState(
            ModelPhase.ABSENT,
            download=fetching(
                DownloadPhase.FAILED,
                failure=Failure("Unreachable", "huggingface.co could not be reached: the name was not found.", MEND),
            ),
        ),
    ),
    "wide": lambda: turns_of(a_turn("https://example.org/" + "abcdefghij" * 30, finished(WIDE))),
    "tables": lambda: turns_of(a_turn("Tables, please.", finished(TABLES))),
    "only-table": lambda: turns_of(a_turn("|", finished("| 1 | 2 |\n|---|---|\n| 3 | 4 |\n"))),
    "nested": lambda: turns_of(a_turn("Lists, please.", finished(NESTED))),
    "program": lambda: turns_of(a_turn("Five thousand lines, please.", finished(PROGRAM))),
    "scripts": lambda: turns_of(a_turn("مرحبا، كيف حالك؟", finished(SCRIPTS))),
    "many-turns": lambda: turns_of(*many()),
    "choose-answerer": lambda: turns_of(a_turn("Hello!", finished("Hello. What would you like to know?"))),
    "choose-locked": lambda: replace(
        turns_of(), choice=Choice("ollama:qwen3:8b", lock=Privacy.SELF_HOSTED), answerer=NEAR
    ),
    "choose-lock": lambda: locked(Privacy.SELF_HOSTED, "ollama:qwen3:8b", NEAR),
    "lock-on": lambda: locked(
        Privacy.LOCAL, "", NEAR, a_turn("Hello!", finished("Hello. What would you like to know?"))
    ),
    "cloud-empty": lambda: locked(None, "openai:gpt-4o", GPT),
    "answer-from-afar": lambda: locked(
        None,
        "openai:gpt-4o",
        GPT,
        a_turn(
            ASKED,
            finished(
                "Sunlight is scattered by molecules.",
                provider=ProviderId("openai"),
                model=ModelId("gpt-4o"),
                privacy=Privacy.THIRD_PARTY,
            ),
        ),
    ),
    "editing": lambda: editing(turns_of(first := a_turn(ASKED, finished("Sunlight is scattered."))), first.id),
    "by-fallback": by_fallback,
    "refused-by-lock": refused_by_lock,
}
FROM_THE_TOP = frozenset({"long-answer", "wide", "tables", "nested"})
# Scenes with a menu open, and which.
MENUS = {"choose-answerer": "who", "choose-locked": "who", "choose-lock": "lock"}
PROVIDER_NAMES = {"openai": "OpenAI", "ollama": "Ollama", "built-in": "Built in"}
KNOWN = Known(
    ProviderId("built-in"),
    (
        replace(a_model("qwen2.5-0.5b"), name="Qwen2.5 0.5B"),
        replace(a_model("smollm2"), name="SmolLM2 135M", stop_gap=True),
    ),
    (
        Offer(a_row("Ollama", "lan_endpoint", has_key=False), Privacy.SELF_HOSTED, ("gemma3:4b", "qwen3:8b")),
        Offer(a_row("OpenAI", "cloud_provider"), Privacy.THIRD_PARTY, ("gpt-4o", "gpt-4o-mini")),
        Offer(a_row("Mistral AI", "cloud_provider"), Privacy.THIRD_PARTY),
    ),
    is_asking=True,
)
PROFILES = (a_profile("qwen2.5-0.5b"),)


def view_of(theme: Theme, state: ChatState) -> ChatView:
    """The page in a state."""
    view = ChatView(theme, Names({QWEN: "Qwen2.5 0.5B"}, PROVIDER_NAMES.__getitem__, ProviderId("built-in")))
    view.transcript.show_turns(state.turns)
    view.render_shown(shown_of(state, PROFILES), state.choice.lock)
    view.composer.set_text(state.draft)
    view.render_menu(answer_menu(state.choice, state.model, KNOWN))
    return view


def write_all(folder: Path, names: tuple[str, ...] = ()) -> list[Path]:
    """Every scene, light and dark, at both sizes. Returns the files."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication is needed")
    load_first()
    load_later()
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(application, Appearance.LIGHT)
    written = []
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme.use(appearance)
        for name in names or tuple(SCENES):
            for size_name, size in SIZES.items():
                path = folder / f"chat-{name}-{size_name}-{appearance}.png"
                write(view_of(theme, SCENES[name]()), size, path, at_top=name in FROM_THE_TOP, menu=MENUS.get(name))
                written.append(path)
    return written


def with_menu(view: ChatView, which: str) -> QPixmap:
    """The page with one of its menus open: menus are windows of their own, so they are painted over it."""
    menu = view.header.menu if which == "who" else view.header.keeping.menu_of_locks
    button = view.header.who if which == "who" else view.header.keeping
    button.open_menu()
    QApplication.processEvents()
    picture = view.grab()
    painter = QPainter(picture)
    painter.drawPixmap(button.mapTo(view, QPoint(0, button.height() + 2)), menu.grab())
    painter.end()
    menu.hide()
    return picture


def write(view: ChatView, size: tuple[int, int], path: Path, *, at_top: bool, menu: str | None = None) -> None:
    """One picture. menu: which one is open."""
    view.resize(*size)
    view.show()
    QApplication.processEvents()
    if at_top:
        view.transcript.verticalScrollBar().setValue(0)
        QApplication.processEvents()
    view.grab().save(str(path)) if menu is None else with_menu(view, menu).save(str(path))
    view.hide()
    view.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    write_all(Path(sys.argv[1] if len(sys.argv) > 1 else "build/look"), tuple(sys.argv[2:]))
