"""Frozen dataclasses that are made quickly.

`dataclasses` writes the text of six methods for each class and has Python compile them: a quarter of a millisecond a
class, and the window needs some eighty before its first paint. Where all is frozen and in slots, this `dataclass` has
`__init__` alone compiled; the rest is the same few functions for all classes. What it makes is a dataclass to
`replace`, `fields`, `match` and the type checker, and behaves as the original's does (a test compares the
two), except that no other dataclass inherits from it.
"""

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Never

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = False) -> Callable[[type], type]:
        """See `dataclasses.dataclass`."""
        return _made if frozen and slots else dataclasses.dataclass(frozen=frozen, slots=slots)


def _made(body: type) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(body)
    made.__dataclass_params__.frozen = True
    fields = dataclasses.fields(made)
    content = _content_of([field.name for field in fields if field.compare])
    shown = [field.name for field in fields if field.repr]

    def equal(self: object, other: object) -> bool:
        return content(self) == content(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(content(self))

    def said(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in shown])})"

    written = {
        "__eq__": equal,
        "__hash__": hashed,
        "__repr__": said,
        "__getstate__": _state,
        "__setstate__": _set_state,
    }
    for name in written.keys() - body.__dict__.keys():  # a class that has its own, such as one that masks, keeps it
        setattr(made, name, written[name])
    made.__init__, made.__setattr__, made.__delattr__ = _initialiser(made, fields), _refuse_to_set, _refuse_to_delete
    return made  # type: ignore[no-any-return]


def _content_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """What of a value is compared, as a tuple, however much it is."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple([getattr(self, name) for name in names])


def _initialiser(made: type, fields: "tuple[dataclasses.Field[Any], ...]") -> Callable[..., None]:
    known: dict[str, Any] = {"not_given": object()}
    positional: list[str] = ["self"]
    named: list[str] = []
    lines: list[str] = []
    for field in fields:
        name = parameter = value = field.name
        known[f"set_{name}"] = getattr(made, name).__set__  # the slot's own: `__setattr__` refuses
        if field.default is not dataclasses.MISSING:
            known[f"default_{name}"] = field.default
            parameter = f"{name}=default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            known[f"new_{name}"] = field.default_factory
            parameter, value = f"{name}=not_given", f"new_{name}() if {name} is not_given else {name}"
        (named if field.kw_only else positional).append(parameter)
        lines.append(f"set_{name}(self,{value})")
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    parameters = [*positional, *(["*", *named] if named else [])]
    exec(f"def __init__({','.join(parameters)}):{';'.join(lines) or 'pass'}", known)  # noqa: S102 - only fields' names
    initialise: Callable[..., None] = known["__init__"]
    initialise.__qualname__ = f"{made.__qualname__}.__init__"  # as a wrong call is told
    return initialise


def _refuse_to_set(self: object, name: str, value: object) -> Never:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> Never:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _set_state(self: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)
