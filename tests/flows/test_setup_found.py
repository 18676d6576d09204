"""What the setup finds on this computer by itself, and that it leads to a real token: a server that runs, a key in the
environment, a model in another application's folder.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.flows.conftest import Boot
from tests.helpers.llama_endpoint import llama_endpoint
from tests.helpers.setup_hands import SetupHands
from tests.helpers.starter import starter_path
from tests.helpers.usual_ports import usual_ports_alone
from tests.stand_ins.family_servers import FamilyServer, Script

from hexalogue.domain.setting_up import Step

pytestmark = [pytest.mark.native, pytest.mark.flow]
# Where llama-server listens when nobody says where, from build b11521 on; our row still says the older port.
USUAL_PORT = 9931
KEY = "stand-in-0123456789abcdef"
OTHERS_MODEL = "Somebodys-Model-135M.Q4_1.gguf"


@pytest.fixture
def usual_server() -> Iterator[int]:
    """A llama-server at its usual port."""
    with usual_ports_alone(), llama_endpoint(USUAL_PORT) as port:
        yield port


async def test_a_server_that_runs_is_found_taken_and_answers(boot: Boot, usual_server: int) -> None:
    place = f"127.0.0.1:{usual_server}"
    async with boot() as app:
        hands = SetupHands(app.window)
        await hands.until(lambda: "found" in said_of(hands, "reuse"))  # others may run on this computer too
        await hands.choose("reuse")
        await hands.until(lambda: found_at(hands, place))

        await hands.choose("llama-cpp-server")
        await hands.press("Use it")

        assert await hands.token()
        assert hands.state.proven is not None
        assert hands.state.proven.privacy == "local"  # it is on this computer, whatever its kind


async def test_a_key_in_the_environment_is_found_and_answers_without_being_typed(
    boot: Boot, user_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GROQ_API_KEY", KEY)
    async with FamilyServer("openai_chat", key=KEY) as server:
        server.say(Script(text=("Hel", "lo there")))
        row = f'[groq]\nbase_url = "{server.base_url}"\nauth.required = true\n'
        (user_home / "config" / "providers.toml").write_text(row, encoding="utf-8")
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.until(lambda: said_of(hands, "vendor") == "A key for Groq is in GROQ_API_KEY.")
            await hands.choose("vendor")
            await hands.until(lambda: hands.view.providers.buttons[0].row.id == "groq")
            first = hands.view.providers.buttons[0].row
            assert (first.mark, first.text) == ("Ready", "Your key is in GROQ_API_KEY.")

            await hands.choose("groq")
            await hands.until(lambda: hands.state.step is Step.PROOF)
            await hands.press("Ask it")

            assert await hands.token() == "Hello there"
    assert_nowhere(KEY, user_home)


@pytest.fixture
def others_model(user_home: Path) -> None:
    """A model in LM Studio's folder. Not the starter's very bytes: the same content twice is shown once."""
    folder = user_home.parent / "user" / ".lmstudio" / "models" / "somebody" / "somebodys-model"
    folder.mkdir(parents=True)
    shutil.copyfile(starter_path(), folder / OTHERS_MODEL)
    with (folder / OTHERS_MODEL).open("ab") as file:
        file.write(bytes(64))


@pytest.mark.usefixtures("others_model")
async def test_a_model_of_another_application_is_found_and_answers(boot: Boot) -> None:
    async with boot() as app:
        hands = SetupHands(app.window)
        await hands.until(lambda: "more model" in said_of(hands, "offline"))
        await hands.choose("offline", "inproc-llamacpp")
        await hands.until(lambda: hands.state.served.names)
        found = next((name for name in hands.state.served.names or () if "somebody" in name.lower()), "")
        assert found, hands.state.served

        hands.view.proof.models.setEditText(found)
        await hands.press("Ask it" if hands.can_press("Ask it") else "Ask again")

        assert await hands.token()
        assert hands.state.proven is not None
        assert hands.state.proven.model == found


def assert_nowhere(word: str, folder: Path) -> None:
    """In no file below it."""
    assert not [path for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


def found_at(hands: SetupHands, place: str) -> bool:
    """Whether llama.cpp's server is marked as found there."""
    wanted = ("llama-cpp-server", "Found", f"Runs at {place}.")
    return wanted in [(button.row.id, button.row.mark, button.row.text) for button in hands.view.providers.buttons]


def said_of(hands: SetupHands, goal: str) -> str:
    """The second line of a goal."""
    return next((button.row.text for button in hands.view.goals.buttons if button.row.id == goal), "")
