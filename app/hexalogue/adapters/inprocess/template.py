"""The chat template of a GGUF: a program by a stranger, run in a sandbox with limits on time, size and memory.

Precedents: CVE-2024-34359 (llama-cpp-python rendered it without a sandbox), CVE-2026-5760 (SGLang); see docs/adr. The
sandbox keeps the template away from Python's inside; the limits keep loops and huge strings from taking the machine.
"""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any, Final

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from hexalogue.domain.messages import Message, Role

# Real templates: at most about 20 kB, rendered in a few milliseconds.
MAX_SOURCE_CHARS: Final = 256 * 1024
MAX_RENDER_S: Final = 1.0
# A million tokens of context at 16 characters each.
MAX_PROMPT_CHARS: Final = 16 * 1024 * 1024
MAX_MEMORY_BYTES: Final = 256 * 1024 * 1024
MAX_EXPONENT: Final = 16

# For models without a template of their own, as llama.cpp itself falls back (common/chat.cpp, 0c1e57098).
CHATML: Final = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{{ '<|im_start|>assistant\n' }}"
)

# What a wrong or hostile template can raise while it is compiled or run. No Exception here: a fault of ours must show.
_FAULTS: Final = (
    jinja2.TemplateError, ArithmeticError, AttributeError, LookupError, MemoryError, OSError, RuntimeError, SyntaxError,
    TypeError, ValueError,
)  # fmt: skip


class TemplateFault(Exception):
    """The template is broken or not harmless. The text ends a sentence: “its chat template …”."""


class _RefusedByTemplate(jinja2.TemplateError):
    """The template's own `raise_exception`: it knows these messages and does not take them."""


class ChatTemplate:
    """A compiled template. Raises TemplateFault when it cannot be compiled or does not render a simple question."""

    def __init__(self, source: str, *, bos: str, eos: str) -> None:
        if len(source) > MAX_SOURCE_CHARS:
            raise TemplateFault(f"its chat template is too long ({len(source)} characters)")
        self._variables = {"bos_token": bos, "eos_token": eos, "add_generation_prompt": True, "tools": None}
        try:
            with _time_bound(MAX_RENDER_S), _memory_bound(MAX_MEMORY_BYTES):
                self._template = _environment().from_string(source)
        except _FAULTS as fault:
            raise TemplateFault(f"its chat template cannot be read ({_said(fault)})") from fault
        self.rendered((Message.of(Role.USER, "Hi"),))

    def rendered(self, messages: Sequence[Message]) -> str:
        """The prompt, with the opening of the assistant's answer at its end. Raises TemplateFault."""
        try:
            try:
                return self._text(messages)
            except _RefusedByTemplate:
                return self._text(simplified(messages))
        except _FAULTS as fault:
            raise TemplateFault(f"its chat template failed ({_said(fault)})") from fault

    def _text(self, messages: Sequence[Message]) -> str:
        rows = [{"role": message.role.value, "content": message.text} for message in messages]
        pieces: list[str] = []
        size = 0
        with _time_bound(MAX_RENDER_S), _memory_bound(MAX_MEMORY_BYTES):
            for piece in self._template.generate(messages=rows, **self._variables):
                size += len(piece)
                if size > MAX_PROMPT_CHARS:
                    raise SecurityError("endless output")
                pieces.append(piece)
        return "".join(pieces)


def simplified(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The same words for templates that know no system role or want roles to alternate (Gemma, Mistral)."""
    simple: list[Message] = []
    for message in messages:
        role = Role.USER if message.role is Role.SYSTEM else message.role
        if simple and simple[-1].role is role:
            simple[-1] = Message.of(role, f"{simple[-1].text}\n\n{message.text}")
        else:
            simple.append(Message.of(role, message.text))
    return tuple(simple)


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's own sandbox, and no operator that makes much out of little."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The operator's result. Raises SecurityError for text times a number and for great powers."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers or (operator == "**" and abs(right) > MAX_EXPONENT):
            raise SecurityError(f"operator {operator} with these values")
        return super().call_binop(context, operator, left, right)


def _environment() -> _Sandbox:
    """As Hugging Face renders chat templates (transformers, utils/chat_template_utils.py, 4.57).

    Not optimised: the optimiser would run constant expressions of the template while compiling.
    """
    environment = _Sandbox(
        trim_blocks=True, lstrip_blocks=True, optimized=False, cache_size=0, extensions=["jinja2.ext.loopcontrols"]
    )
    environment.globals.pop("lipsum", None)
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    environment.filters["tojson"] = _tojson
    return environment


def _raise_exception(message: str) -> None:
    raise _RefusedByTemplate(message)


def _strftime_now(form: str) -> str:
    return datetime.now().astimezone().strftime(form)


def _tojson(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _said(fault: BaseException) -> str:
    text = " ".join(str(fault).split()) or type(fault).__name__
    return text[:120]


@contextmanager
def _time_bound(seconds: float) -> Iterator[None]:
    """Ends Python code of this thread that runs longer, at its next line. Works in any thread and on any system."""
    ends_at = time.monotonic() + seconds

    def look(_frame: FrameType, _event: str, _argument: Any) -> Any:
        if time.monotonic() > ends_at:
            raise SecurityError(f"it runs longer than {seconds:g} s")
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(before)


@contextmanager
def _memory_bound(extra_bytes: int) -> Iterator[None]:
    """Lets this process grow by so much at most (MemoryError beyond); Linux only, elsewhere the worker dies alone."""
    if sys.platform != "linux":
        yield
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = pages * resource.getpagesize() + extra_bytes
    tighter = [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([wanted, *tighter]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
