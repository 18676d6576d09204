"""Frozen dataclasses that are made quickly.

`dataclasses` writes the text of six methods for each class and has Python compile them: a quarter of a millisecond a
class, and the window needs some eighty before its first paint. Where all is frozen and in slots, this `dataclass` has
`__init__` alone compiled; the rest is the same few functions for all classes. What it makes is a dataclass to
`replace`, `fields`, `match` and the type checker, and behaves as the original's does (a test compares the two).

A class that wants what is not here is refused when it is made, with a TypeError: another dataclass as its base, an
`InitVar`, a field with `init=False` or `hash=...`, an `__init__`, `__setattr__` or `__delattr__` of its own.
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


# What this module writes for every class, and a class therefore cannot have of its own.
_OURS = ("__init__", "__setattr__", "__delattr__")


class _NotGiven:
    """Stands for a default that is made anew each time."""

    def __repr__(self) -> str:
        return "<factory>"


_NOT_GIVEN = _NotGiven()


def _made(body: type) -> type:
    if hasattr(body, "__dataclass_fields__"):
        raise TypeError(f"{body.__name__} inherits from a dataclass: dataclasses.dataclass can do that")
    if own := [name for name in _OURS if name in body.__dict__]:
        raise TypeError(f"{body.__name__} has a method of its own that is written here: {', '.join(own)}")
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(body)
    parameters = made.__dataclass_params__
    parameters.init = parameters.repr = parameters.eq = parameters.frozen = True
    fields = dataclasses.fields(made)
    _refuse_odd_fields(made, fields)
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
    kept = set(body.__dict__)  # a class that has its own, such as one that masks, keeps it
    if "__eq__" in kept and body.__dict__["__hash__"] is None:
        kept.discard("__hash__")  # Python set that None: with an equality of its own it can be hashed all the same
    for name in written.keys() - kept:
        setattr(made, name, written[name])
    made.__init__, made.__setattr__, made.__delattr__ = _initialiser(made, fields), _refuse_to_set, _refuse_to_delete
    return made  # type: ignore[no-any-return]


def _refuse_odd_fields(made: Any, fields: "tuple[dataclasses.Field[Any], ...]") -> None:
    for field in fields:
        if not field.init or field.hash is not None:
            raise TypeError(f"{made.__name__}.{field.name}: a field with init=False or hash=... is not made here")
    for field in made.__dataclass_fields__.values() if len(made.__dataclass_fields__) > len(fields) else ():
        if field not in fields and "InitVar" in repr(field.type):  # it may be written as a text; others are ClassVars
            raise TypeError(f"{made.__name__}.{field.name}: an InitVar is not made here")


def _content_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """What of a value is compared, as a tuple, however much it is."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple([getattr(self, name) for name in names])


def _initialiser(made: type, fields: "tuple[dataclasses.Field[Any], ...]") -> Callable[..., None]:
    known: dict[str, Any] = {"_not_given": _NOT_GIVEN}  # with a “_” first, as no field has
    positional: list[str] = ["self"]
    named: list[str] = []
    lines: list[str] = []
    for field in fields:
        name = parameter = value = field.name
        known[f"_set_{name}"] = getattr(made, name).__set__  # the slot's own: `__setattr__` refuses
        if field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            parameter = f"{name}=_default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            known[f"_new_{name}"] = field.default_factory
            parameter, value = f"{name}=_not_given", f"_new_{name}() if {name} is _not_given else {name}"
        (named if field.kw_only else positional).append(parameter)
        lines.append(f"_set_{name}(self,{value})")
    if hasattr(made, "__post_init__"):
        lines.append("self.__post_init__()")
    parameters = [*positional, *(["*", *named] if named else [])]
    exec(f"def __init__({','.join(parameters)}):{';'.join(lines) or 'pass'}", known)  # noqa: S102 - only fields' names
    initialise: Callable[..., None] = known["__init__"]
    initialise.__module__ = made.__module__
    initialise.__annotations__ = {field.name: field.type for field in fields} | {"return": None}
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
