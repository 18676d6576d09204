import sys
import time
from pathlib import Path

import pytest

from hexalogue.adapters.inprocess.template import CHATML, ChatTemplate, TemplateFault, simplified
from hexalogue.domain.messages import Message, Role

SYSTEM, HELLO = Message.of(Role.SYSTEM, "Be brief."), Message.of(Role.USER, "Hello")
ATTRIBUTES = "().__class__.__base__.__subclasses__()"
SHELL = "os.popen('touch {marker}').read()"

# Each would run code, read Python's inside, or take the machine, without the sandbox and its limits.
HOSTILE = {
    "subclasses": "{{ " + ATTRIBUTES + " }}",
    "subclasses by loop": "{% for c in "
    + ATTRIBUTES
    + " %}{% if 'Popen' in c.__name__ %}{{ c('x') }}{% endif %}{% endfor %}",
    "lipsum": "{{ lipsum.__globals__['os'].popen('touch MARKER').read() }}",
    "cycler": "{{ cycler.__init__.__globals__.os.popen('touch MARKER').read() }}",
    "joiner": "{{ joiner.__init__.__globals__.os.popen('touch MARKER').read() }}",
    "namespace": "{{ namespace.__init__.__globals__.os.system('touch MARKER') }}",
    "self": "{{ self.__init__.__globals__.__builtins__.__import__('os').system('touch MARKER') }}",
    "our own function": "{{ raise_exception.__globals__['sys'].exit(3) }}",
    "our clock": "{{ strftime_now.__globals__ }}{{ strftime_now.__code__.co_consts[0].x.y }}",
    "attr filter": "{{ ''|attr('__class__')|attr('__mro__')|attr('x')() }}",
    "format string": "{{ '{0.__class__.__mro__[1].__subclasses__}'.format('')() }}",
    "format map": "{{ '{x.__class__.__init__.__globals__}'.format_map({'x': cycler})() }}",
    "code object": "{{ (messages|map).gi_frame.f_globals.os.system('touch MARKER') }}",
    "mutation": "{{ messages.append(1) }}{{ messages.clear() }}",
    "include": "{% include '/etc/hostname' %}",
    "import": "{% import '/etc/hostname' as x %}",
    "nested loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "long range": "{% for a in range(999999999) %}{% endfor %}",
    "endless output": "{% for a in range(99999) %}{% for b in range(999) %}0123456789abcdef{% endfor %}{% endfor %}",
    "repeated text": "{{ 'a' * 9999999999 }}",
    "repeated list": "{{ ([0] * 9999999999)|length }}",
    "great power": "{{ 9 ** (9 ** 9) }}",
    "wide format": "{{ '%9999999999d' % 1 }}",
    "wide filter": "{{ 'a'|center(9999999999) }}",
    "wide method": "{{ 'a'.ljust(9999999999) }}",
    "doubling": "{% set n = namespace(s='aaaaaaaa') %}{% for i in range(40) %}{% set n.s = n.s ~ n.s %}{% endfor %}",
    "recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "deep brackets": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
}


def prompt(source: str, *messages: Message) -> str:
    return ChatTemplate(source, bos="<s>", eos="</s>").rendered(messages)


def test_the_built_in_template_opens_the_answer() -> None:
    text = prompt(CHATML, SYSTEM, HELLO)

    assert text.endswith("<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n")


def test_a_template_gets_roles_contents_and_special_tokens() -> None:
    source = "{{ bos_token }}{% for m in messages %}[{{ m['role'] }}:{{ m.content | trim }}]{% endfor %}{{ eos_token }}"

    assert prompt(source, SYSTEM, Message.of(Role.USER, " Hi ")) == "<s>[system:Be brief.][user:Hi]</s>"


def test_what_chat_templates_use_of_jinja_works() -> None:
    source = (
        "{%- for i in range(9) %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{%- endfor %}"
        "{{ {'ä': 1} | tojson }}{{ strftime_now('%Y') | length }}{{ 2 * 3 }}{{ 7 % 4 }}"
    )

    assert prompt(source, HELLO) == '01{"ä": 1}463'


def test_words_of_a_person_are_not_run() -> None:
    assert "{{ 7 * 7 }}" in prompt(CHATML, Message.of(Role.USER, "{{ 7 * 7 }}"))


def test_a_template_without_a_system_role_gets_it_within_the_question() -> None:
    source = (
        "{% if messages[0].role == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
        "{% for m in messages %}<{{ m.role }}>{{ m.content }}{% endfor %}"
    )

    assert prompt(source, SYSTEM, HELLO) == "<user>Be brief.\n\nHello"


def test_simplified_messages_alternate() -> None:
    answer = Message.of(Role.ASSISTANT, "Hi.")

    roles = [message.role for message in simplified((SYSTEM, HELLO, HELLO, answer, HELLO))]

    assert roles == [Role.USER, Role.ASSISTANT, Role.USER]


@pytest.mark.parametrize("source", ["{% if %}", "{{ nothing.at.all }}", "{{ 1 / 0 }}", "{{ raise_exception('no') }}"])
def test_a_broken_template_says_so(source: str) -> None:
    with pytest.raises(TemplateFault, match="its chat template"):
        prompt(source, HELLO)


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_template_is_harmless(source: str, tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    began = time.monotonic()

    with pytest.raises(TemplateFault):
        prompt(source.replace("MARKER", str(marker)), HELLO)

    assert not marker.exists()
    assert time.monotonic() - began < 5


def test_the_limits_are_lifted_again() -> None:
    prompt(CHATML, HELLO)

    if sys.platform == "linux":
        import resource

        assert resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY


def test_an_endless_template_is_not_even_read() -> None:
    with pytest.raises(TemplateFault, match="too long"):
        prompt("a" * 300_000, HELLO)
