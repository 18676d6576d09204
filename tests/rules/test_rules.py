"""The tree keeps the rules of the house, and each rule catches a breach."""

import ast

import pytest
from tests.rules.breaches import BREACHES
from tests.rules.lists import BOUNDARIES, IMPORTS_BY_NAME, NAMED_IN_CODE
from tests.rules.rules import APP_RULES, EVERYWHERE, Rule
from tests.rules.source import APP, ROOT, Source, sources

from hexalogue.domain import errors

FOLDERS = ("app", "tests", "bench", "installers")
ERROR_ROWS = ROOT / "app" / "hexalogue" / "ui" / "errors.py"


@pytest.mark.parametrize("rule", APP_RULES, ids=lambda rule: rule.__name__)
def test_the_application_keeps(rule: Rule) -> None:
    breaches = [breach for source in sources("app") for breach in rule(source)]

    assert not breaches, "\n".join([rule.__doc__ or "", *breaches])


@pytest.mark.parametrize("rule", EVERYWHERE, ids=lambda rule: rule.__name__)
def test_all_code_keeps(rule: Rule) -> None:
    breaches = [breach for folder in FOLDERS for source in sources(folder) for breach in rule(source)]

    assert not breaches, "\n".join([rule.__doc__ or "", *breaches])


@pytest.mark.parametrize(("rule", "path", "breach", "lawful"), BREACHES, ids=lambda part: getattr(part, "__name__", ""))
def test_rule_catches_its_breach_and_spares_its_neighbour(rule: Rule, path: str, breach: str, lawful: str) -> None:
    assert list(rule(Source(path, breach)))
    assert not list(rule(Source(path, lawful)))


@pytest.mark.parametrize("rule", [*APP_RULES, *EVERYWHERE], ids=lambda rule: rule.__name__)
def test_rule_has_a_breach_to_prove_it(rule: Rule) -> None:
    assert rule in {proved for proved, *_ in BREACHES}


def test_rules_see_the_whole_application() -> None:
    seen = {source.path for source in sources("app")}

    assert seen == {path.relative_to(ROOT).as_posix() for path in APP.rglob("*.py")}


@pytest.mark.parametrize(("path", "function"), BOUNDARIES, ids=str)
def test_a_listed_boundary_still_catches_everything(path: str, function: str) -> None:
    source = Source(path, (ROOT / path).read_text("utf-8"))
    handlers = [node for node in source.nodes if isinstance(node, ast.ExceptHandler)]

    broad = [node for node in handlers if node.type is None or "Exception" in ast.unparse(node.type)]
    assert function in {source.function_at(node.lineno) for node in broad}


@pytest.mark.parametrize("path", IMPORTS_BY_NAME)
def test_a_listed_importer_still_imports_by_name(path: str) -> None:
    assert "import_module" in (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize(("path", "words"), NAMED_IN_CODE.items(), ids=list(NAMED_IN_CODE))
def test_a_listed_word_is_still_in_its_file(path: str, words: frozenset[str]) -> None:
    constants = {
        node.value for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))) if isinstance(node, ast.Constant)
    }

    assert words <= constants


def leaves(kind: type[errors.AppError]) -> list[type[errors.AppError]]:
    below = kind.__subclasses__()
    return [leaf for child in below for leaf in leaves(child)] if below else [kind]


def named_in(text: str) -> set[str]:
    """Names a source uses outside its imports, written out or as strings."""
    nodes = list(ast.walk(ast.parse(text)))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return names | attributes | {str(node.value) for node in nodes if isinstance(node, ast.Constant)}


def test_every_error_has_a_row_in_the_window() -> None:
    rows = named_in(ERROR_ROWS.read_text("utf-8"))

    assert [leaf.__name__ for leaf in leaves(errors.AppError) if leaf.__name__ not in rows] == []


def test_an_import_alone_is_no_row() -> None:
    assert named_in("from hexalogue.domain.errors import Cut") == set()
    assert "Cut" in named_in("ROWS = {Cut: 'x'}")


def test_test_files_have_names_of_their_own() -> None:
    names = [source.path.rpartition("/")[2] for source in sources("tests")]
    tests = [name for name in names if name.startswith("test_")]

    assert sorted({name for name in tests if tests.count(name) > 1}) == []  # pytest imports them by this name
