"""A report names neither the person nor where their folder is."""

import pytest

from hexalogue.services.discretion import without_person

WINDOWS = r"C:\Users\Ann"


@pytest.mark.parametrize(
    ("text", "home", "user", "said"),
    [
        ("/home/ann/x.gguf is damaged", "/home/ann", "ann", "~/x.gguf is damaged"),
        ("/home/ann", "/home/ann", "ann", "~"),
        ("/home/anna/x", "/home/ann", "ann", "/home/anna/x"),
        ("/home/ann-2/x", "/home/ann", "ann", "/home/ann-2/x"),
        ("at /mnt/ann/models", "/home/ann", "ann", "at /mnt/[you]/models"),
        ("ann may not read it", "/home/ann", "ann", "[you] may not read it"),
        ("annual plans", "/home/ann", "ann", "annual plans"),
        ("a model is here", "/home/a", "a", "a model is here"),
        ("at /mnt/a/models", "/home/a", "a", "at /mnt/[you]/models"),
        (r"C:\Users\Ann\x and c:/users/ann/y", WINDOWS, "Ann", r"~\x and ~/y"),
        ("C:\\\\Users\\\\Ann\\\\x", WINDOWS, "Ann", r"~\\x"),
        ("/var/root/x", "/var/root", "root", "~/x"),
        ("/x/y", "/", "", "/x/y"),
        ("/x/y", "", "", "/x/y"),
    ],
)
def test_the_home_folder_and_the_name_are_taken_out(text: str, home: str, user: str, said: str) -> None:
    found = without_person(text, home, user)

    assert found == said
    assert without_person(found, home, user) == said
