"""A class made by `domain.frozen.dataclass` behaves as one that `dataclasses` makes."""

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import pytest

from hexalogue.domain import frozen

Make = Callable[..., Any]


def the_original(body: type) -> type:
    return dataclasses.dataclass(frozen=True, slots=True)(body)


def ours(body: type) -> type:
    return frozen.dataclass(frozen=True, slots=True)(body)


def nothing(make: Make) -> Any:
    @make
    class Nothing:
        """Without a field."""

    return Nothing


def one(make: Make) -> Any:
    @make
    class One:
        """With one."""

        words: str

    return One


def many(make: Make) -> Any:
    @make
    class Many:
        """With every kind of default."""

        id: str
        parts: tuple[int, ...] = ()
        drafts: Mapping[str, str] = dataclasses.field(default_factory=dict)
        secret: str = dataclasses.field(default="", repr=False)
        place: int = dataclasses.field(default=0, compare=False)
        discreet: bool = dataclasses.field(kw_only=True, default=False)

        @property
        def is_empty(self) -> bool:
            return not self.parts

    return Many


def even(make: Make) -> Any:
    @make
    class Even:
        """With a check."""

        number: int

        def __post_init__(self) -> None:
            if self.number % 2:
                raise ValueError("odd")

    return Even


BOTH = pytest.mark.parametrize("make", [the_original, ours], ids=["the original", "ours"])


@BOTH
def test_fields_are_given_by_place_and_by_name(make: Make) -> None:
    made = many(make)("a", (1,), secret="s", discreet=True)

    assert (made.id, made.parts, made.drafts, made.secret, made.place, made.discreet) == ("a", (1,), {}, "s", 0, True)
    assert one(make)("hello").words == "hello"


@BOTH
def test_a_default_that_is_made_is_made_anew_each_time(make: Make) -> None:
    kind = many(make)

    assert kind("a").drafts is not kind("a").drafts


@BOTH
@pytest.mark.parametrize("wrong", [{}, {"id": "a", "what": 1}])
def test_a_missing_or_an_unknown_field_is_a_mistake_of_the_caller(make: Make, wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"Many\.__init__\(\) "):
        many(make)(**wrong)


@BOTH
def test_what_takes_a_name_only_is_not_taken_by_its_place(make: Make) -> None:
    with pytest.raises(TypeError):
        many(make)("a", (), {}, "", 0, True)


@BOTH
def test_equal_is_who_has_the_same_class_and_content(make: Make) -> None:
    kind, other = many(make), many(make)

    assert kind("a", place=1) == kind("a", place=2)  # not compared
    assert kind("a") != kind("b")
    assert kind("a") != other("a")
    assert kind("a") != ("a", (), {}, "", False)
    for small in (nothing(make), one(make)):
        arguments = ["x"] * len(dataclasses.fields(small))
        assert small(*arguments) == small(*arguments)
        assert hash(small(*arguments)) == hash(small(*arguments))


@BOTH
def test_nothing_can_be_set_or_deleted(make: Make) -> None:
    made = one(make)("a")

    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'words'"):
        made.words = "b"
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'words'"):
        del made.words
    assert not hasattr(made, "__dict__")


@BOTH
def test_its_picture_names_what_may_be_shown(make: Make) -> None:
    said = repr(many(make)("a", (1,), secret="hidden"))

    assert said.endswith("Many(id='a', parts=(1,), drafts={}, place=0, discreet=False)")
    assert repr(nothing(make)()).endswith("Nothing()")


def masked(make: Make) -> Any:
    @make
    class Masked:
        """With a picture, an equality and a hash of its own."""

        value: str

        def __repr__(self) -> str:
            return "masked"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Masked)

        def __hash__(self) -> int:
            return 7

    return Masked


@BOTH
def test_an_equality_of_its_own_leaves_a_value_that_can_be_hashed(make: Make) -> None:
    @make
    class Loose:
        """Equal to whatever begins alike."""

        value: str

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Loose) and other.value[0] == self.value[0]

    kind: Any = Loose
    assert kind("ab") == kind("ac")
    assert hash(kind("ab")) == hash(kind("ab"))


@BOTH
def test_a_class_keeps_the_methods_that_it_has_itself(make: Make) -> None:
    made = masked(make)

    assert repr(made("hidden")) == "masked"
    assert made("a") == made("b")
    assert hash(made("a")) == 7


@BOTH
def test_another_is_made_of_one(make: Make) -> None:
    made = many(make)("a", (1,), discreet=True)

    assert dataclasses.replace(made, id="b") == many_of(made, id="b")
    assert dataclasses.asdict(made)["parts"] == (1,)


def many_of(made: Any, **changes: Any) -> Any:
    fields = {field.name: getattr(made, field.name) for field in dataclasses.fields(made)}
    return type(made)(**(fields | changes))


@BOTH
def test_it_is_matched_by_place(make: Make) -> None:
    match one(make)("hello"):
        case object(words="hello"):
            pass
        case _:
            pytest.fail("not matched by name")
    assert many(make).__match_args__ == ("id", "parts", "drafts", "secret", "place")


@BOTH
def test_copies_are_equal(make: Make) -> None:
    made = many(make)("a", (1,))

    assert copy.copy(made) == made
    assert copy.deepcopy(made) == made


@BOTH
def test_properties_and_documentation_stay(make: Make) -> None:
    kind = many(make)

    assert kind("a").is_empty
    assert inspect.getdoc(kind) == "With every kind of default."
    assert kind.__dataclass_params__.frozen


@frozen.dataclass(frozen=True, slots=True)
class Sent:
    """To another process and back."""

    words: str
    parts: tuple[int, ...] = ()


def test_it_goes_to_another_process_and_back() -> None:
    sent = Sent("hello", (1, 2))

    assert pickle.loads(pickle.dumps(sent)) == sent


@BOTH
def test_what_is_checked_at_the_end_of_making_is_checked(make: Make) -> None:
    kind = even(make)

    assert kind(2).number == 2
    with pytest.raises(ValueError, match="odd"):
        kind(3)


@BOTH
def test_a_field_may_have_any_name(make: Make) -> None:
    @make
    class Named:
        """Names that stand in the text of an initialiser as well."""

        not_given: int
        set_words: int = 0
        words: tuple[int, ...] = dataclasses.field(default_factory=tuple)

    kind: Any = Named
    assert dataclasses.astuple(kind(1, 2, (3,))) == (1, 2, (3,))
    assert kind(1).words == ()


def test_it_tells_how_it_is_made_as_the_original_does() -> None:
    for sample in (nothing, one, many):
        assert str(inspect.signature(sample(ours))) == str(inspect.signature(sample(the_original)))
    assert repr(many(ours).__dataclass_params__) == repr(many(the_original).__dataclass_params__)


def inheriting(make: Make) -> Any:
    return make(type("Wrong", (one(the_original),), {"__annotations__": {"more": int}}))


def fields_of(**fields: Any) -> Callable[[Make], Any]:
    kinds = {name: dataclasses.InitVar[int] if default == "InitVar" else int for name, default in fields.items()}
    defaults = {name: default for name, default in fields.items() if default != "InitVar"}
    return lambda make: make(type("Wrong", (), {"__annotations__": kinds, **defaults}))


def with_method(name: str) -> Callable[[Make], Any]:
    return lambda make: make(type("Wrong", (), {"__annotations__": {"value": int}, name: lambda self, *_: None}))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (inheriting, "Wrong inherits from a dataclass"),
        (fields_of(value="InitVar"), "Wrong.value: an InitVar"),
        (fields_of(value=dataclasses.field(init=False)), "Wrong.value: a field with init=False"),
        (fields_of(value=dataclasses.field(hash=False, default=1)), r"Wrong.value: a field with .* hash="),
        (with_method("__init__"), "written here: __init__"),
        (with_method("__setattr__"), "written here: __setattr__"),
        (with_method("__delattr__"), "written here: __delattr__"),
    ],
    ids=["a base", "InitVar", "init", "hash", "own init", "own setting", "own deleting"],
)
def test_what_it_does_not_make_is_refused_with_the_class(body: Callable[[Make], Any], why: str) -> None:
    with pytest.raises(TypeError, match=why):
        body(ours)


def test_what_belongs_to_the_class_is_no_field() -> None:
    @frozen.dataclass(frozen=True, slots=True)
    class Counted:
        words: str
        most: ClassVar[int] = 3

    assert [field.name for field in dataclasses.fields(Counted)] == ["words"]
    assert Counted("a").most == 3


def test_a_default_that_can_be_changed_is_refused_as_by_the_original() -> None:
    for make in (ours, the_original):
        with pytest.raises(ValueError, match="mutable default"):
            fields_of(value=[])(make)


def test_what_is_not_frozen_is_left_to_the_original() -> None:
    @frozen.dataclass(slots=True)
    class Open:
        words: str

    made = Open("a")
    made.words = "b"
    assert made == Open("b")
