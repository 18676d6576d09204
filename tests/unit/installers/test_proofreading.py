"""What a proof-reader of the shipped catalogues would mark without knowing what a text means.

A mark names the text, so that it is found in the .ts file. Words are a matter of taste and stand in no rule, but for
how a person is addressed and for the few terms that must be the same wherever they stand.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from installers import texts
from installers.texts_catalogue import FORMS, Entry, read

ROOT = Path(__file__).resolve().parents[3]
CJK = "[぀-ヿ一-鿿]"
CJK_LANGUAGES = ("ja", "zh_CN")
# Sie, vous, tú, 你, です: what speaks to a person in another way.
OTHER_ADDRESS = {
    "de": r"\b(?:[Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir|[Ee]uch|[Ee]uer\w*)\b",
    "es": r"\b[Uu]sted(?:es)?\b|(?:^|[.:;] )(?:Abra|Añada|Cierre|Compruebe|Descargue|Ejecute|Elija|Escriba|Espere"
    r"|Guarde|Haga|Inicie|Instale|Introduzca|Ponga|Pruebe|Pulse|Seleccione|Use|Vuelva)\b",
    "fr": r"\b(?:[Tt]u|[Tt]on|[Tt]es|[Tt]oi)\b",
    "ja": r"(?:である|だ|する)。",
    "zh_CN": "您",
}
# Signs of another language, or of a typewriter.
FOREIGN_SIGNS = {
    "de": '[”«»"「」]',
    "es": '[“”„"「」]',
    "fr": r"[“”„\"「」]|(?<=[A-Za-zÀ-ÿ])'(?=[A-Za-zÀ-ÿ])",
    "ja": '[“”„"«»]',
    "zh_CN": '[「」„"«»]',
}
# Names of files in a dialog are told from words by Latin brackets: “Text (*.txt)”.
HALF_WIDTH = re.compile(rf"{CJK}[,;!?]|[,;!?]{CJK}|{CJK}\.$|{CJK} ?\((?!\*|\{{patterns)|\) ?{CJK}")
TORN = re.compile(r"[，。、：；！？（）「」] | [，。、：；！？）」]")
# One word for one thing: what a text that has the first must have in each language.
TERMS = {
    "keychain": ("Schlüsselbund", "llavero", "trousseau", "キーチェーン", "钥匙串"),
    "passphrase": ("Passphrase", "frase de contraseña", "phrase secrète", "パスフレーズ", "密码短语|密码"),
}
ENDS = {".": (".", "。"), "?": ("?", "？"), "…": ("…",)}


@cache
def catalogue(language: str) -> Mapping[str, Entry]:
    return read(ROOT / texts.FOLDER / f"hexalogue_{language}.ts", language).entries


def forms(language: str) -> Iterator[tuple[str, str]]:
    for source, entry in catalogue(language).items():
        yield from ((source, form) for form in entry.forms if form)


def marked(language: str, pattern: str | re.Pattern[str]) -> list[str]:
    return [form for _, form in forms(language) if re.search(pattern, form)]


@pytest.mark.parametrize("language", FORMS)
def test_a_person_is_addressed_in_one_way(language: str) -> None:
    assert not marked(language, OTHER_ADDRESS[language])


@pytest.mark.parametrize("language", FORMS)
def test_quotes_and_apostrophes_are_those_of_the_language(language: str) -> None:
    assert not marked(language, FOREIGN_SIGNS[language])


@pytest.mark.parametrize("language", FORMS)
def test_quotes_and_brackets_are_closed(language: str) -> None:
    pairs = [("„", "“") if language == "de" else ("“", "”"), ("«", "»"), ("「", "」"), ("(", ")"), ("（", "）")]
    unclosed = [form for _, form in forms(language) for one, other in pairs if form.count(one) != form.count(other)]

    assert not unclosed


@pytest.mark.parametrize("language", FORMS)
def test_a_sentence_ends_as_it_does_in_english(language: str) -> None:
    other = [form for source, form in forms(language) if source[-1:] in ENDS and not form.endswith(ENDS[source[-1:]])]

    assert not other


@pytest.mark.parametrize("language", FORMS)
def test_an_ellipsis_is_one_sign_with_no_blank_before_it(language: str) -> None:
    assert not marked(language, r"\.\.\.|……| …$")


@pytest.mark.parametrize("language", FORMS)
def test_blanks_stand_where_a_text_is_put_together_and_nowhere_else(language: str) -> None:
    """A text that begins or ends with one is a part of another; languages without blanks may do without there."""
    may_lack = language in CJK_LANGUAGES
    wrong = [
        form
        for source, form in forms(language)
        for mine, theirs in ((form[:1], source[:1]), (form[-1:], source[-1:]))
        if mine.isspace() != theirs.isspace()
        and not (may_lack and theirs.isspace())
        and not re.match(r"\s;", form)  # French keeps that off the word before it
    ]

    assert not wrong
    assert not [form for source, form in forms(language) if "  " in form and "  " not in source]


@pytest.mark.parametrize("language", CJK_LANGUAGES)
def test_punctuation_between_full_width_signs_is_full_width(language: str) -> None:
    assert not marked(language, HALF_WIDTH)


@pytest.mark.parametrize("language", CJK_LANGUAGES)
def test_full_width_punctuation_has_no_blank_beside_it(language: str) -> None:
    # A fragment that is put behind another one keeps the blank of its English text.
    assert not [form for form in marked(language, TORN) if TORN.search(form.strip())]


def test_spanish_questions_are_opened() -> None:
    wrong = [
        form for _, form in forms("es") if form.count("?") != form.count("¿") or form.count("!") != form.count("¡")
    ]

    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_the_same_words_with_an_ellipsis_are_translated_alike(language: str) -> None:
    """“Rename” and “Rename…”: the second asks for more before it does the same."""
    entries = catalogue(language)
    unlike = [
        (entry.forms, entries[source.removesuffix("…")].forms)
        for source, entry in entries.items()
        if source.endswith("…") and source.removesuffix("…") in entries and entry.is_translated
        if [form.removesuffix("…") for form in entry.forms] != list(entries[source.removesuffix("…")].forms)
    ]

    assert not unlike


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("language", FORMS)
def test_a_term_is_one_word_everywhere(language: str, term: str) -> None:
    wanted = TERMS[term][list(FORMS).index(language)]
    lacking = [
        form
        for source, form in forms(language)
        if re.search(rf"\b{term}\b", source) and not re.search(wanted, form, re.IGNORECASE)
    ]

    assert not lacking
