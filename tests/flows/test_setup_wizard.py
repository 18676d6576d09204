"""Each of the six categories through the setup, by hand, to a real token; and what a killed application leaves."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.flows.conftest import Boot
from tests.helpers.engine_binaries import llama_server, rpc_server
from tests.helpers.engine_homes import real_archive
from tests.helpers.llama_endpoint import free_port, llama_endpoint
from tests.helpers.rpc_workers import on_loopback
from tests.helpers.setup_hands import SetupHands
from tests.helpers.usual_ports import usual_ports_alone
from tests.stand_ins.family_servers import FamilyServer, Script

from hexalogue.domain.setting_up import Step
from hexalogue.ui.pages import CHAT

pytestmark = [pytest.mark.native, pytest.mark.flow]
ROOT = Path(__file__).parents[2]
KEY = "sk-stand-in-0123456789abcdef"
HELLO = Script(text=("Hel", "lo there"), usage=(9, 4))


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real llama-server as a release packs it."""
    return real_archive(llama_server(), tmp_path_factory.mktemp("release") / "llama.tar")


@pytest.fixture
def running_server() -> Iterator[int]:
    """A llama-server that somebody else started where nobody looks; its port."""
    with usual_ports_alone(), llama_endpoint(free_port()) as port:
        yield port


def own_rows(home: Path, text: str) -> None:
    (home / "config" / "providers.toml").write_text(text, encoding="utf-8")


async def test_local_in_process_needs_two_clicks_and_answers(boot: Boot) -> None:
    async with boot() as app:
        hands = SetupHands(app.window)
        await hands.choose("offline", "inproc-llamacpp")

        assert await hands.token()
        assert hands.state.proven is not None
        assert hands.state.proven.privacy == "local"
        assert "s to the first word" in hands.view.proof.facts

        await hands.press("Open the chat")
        await hands.until(lambda: app.window.page == CHAT)
        choice = await app.services.chat.choice(None)
        assert choice.reference == "inproc-llamacpp:smollm2-135m"


async def test_local_spawned_installs_a_real_engine_from_a_file_and_answers(boot: Boot, archive: Path) -> None:
    async with boot() as app:
        hands = SetupHands(app.window)
        await hands.choose("offline", "llama-server")
        await hands.until(lambda: hands.state.engine is not None)
        assert "Install from a file" in hands.words()

        hands.controller.acting.programs.install_from(archive)

        assert await hands.token()
        assert hands.state.provider == "llama-server"


async def test_a_server_on_the_network_is_typed_without_its_path_and_answers(boot: Boot, running_server: int) -> None:
    async with boot() as app:
        hands = SetupHands(app.window)
        await hands.choose("reuse", "llama-cpp-server")
        await hands.write("Address of the server", f"127.0.0.1:{running_server}")
        await hands.until(lambda: hands.state.look is not None and hands.state.look.verdict is not None)
        assert f"http://127.0.0.1:{running_server}/v1 answers." in " ".join(hands.words())

        await hands.press("Use this address")

        assert await hands.token()


async def test_several_machines_are_added_and_compute_one_answer(boot: Boot, archive: Path) -> None:
    with on_loopback(rpc_server(), 2) as workers:
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("split", "llamacpp-rpc")
            await hands.until(lambda: hands.state.engine is not None)
            hands.controller.acting.programs.install_from(archive)
            await hands.until(lambda: hands.state.busy is None and "Add and check" in hands.words(), 60.0)
            for worker in workers:
                await hands.write("Computer that helps", worker.address)
                await hands.press("Add and check")
                await hands.until(lambda: hands.state.busy is None)
            await hands.press("Continue")
            await hands.press("Ask it")

            assert await hands.token()
            assert len(await (await hands.controller.setup.finding.machinery()).distributed.peers()) == 2


async def test_a_vendor_with_a_key_for_this_session_answers(boot: Boot, user_home: Path) -> None:
    async with FamilyServer("openai_chat", key=KEY) as server:
        server.say(HELLO)
        own_rows(user_home, f'[groq]\nbase_url = "{server.base_url}"\nauth.required = true\n')
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("vendor", "groq")
            await hands.write("Key for Groq", KEY)
            await hands.press("Save and verify")
            await hands.press("Keep it for this session")  # the tests' keychain is none
            await hands.press("Ask it")

            assert await hands.token() == "Hello there"
            assert KEY not in " ".join(hands.words())
        assert KEY not in kept_in(user_home)


async def test_a_refused_key_stays_in_its_form_with_the_reason(boot: Boot, user_home: Path) -> None:
    async with FamilyServer("openai_chat", key=KEY) as server:
        own_rows(user_home, f'[groq]\nbase_url = "{server.base_url}"\nauth.required = true\n')
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("vendor", "groq")
            await hands.write("Key for Groq", "sk-another-0123456789")
            await hands.press("Save and verify")
            await hands.press("Keep it for this session")
            await hands.until(lambda: "groq" in hands.state.refused)

            assert hands.state.step is Step.NEEDS
            assert any("key" in words.lower() for words in hands.words())


async def test_a_server_that_wants_a_key_after_all_leads_back_to_the_key(boot: Boot, user_home: Path) -> None:
    async with FamilyServer("openai_chat", key=KEY) as server:
        server.say(HELLO)
        own_rows(user_home, f'[groq]\nbase_url = "{server.base_url}"\n')
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("vendor", "groq")
            await hands.press("Change the key")
            await hands.write("Key for Groq", KEY)
            await hands.press("Save and verify")
            await hands.press("Keep it for this session")
            await hands.press("Ask it")

            assert await hands.token() == "Hello there"


async def test_a_router_asks_for_the_parts_of_its_address_and_answers(boot: Boot, user_home: Path) -> None:
    async with FamilyServer("azure_openai", key=KEY) as server:
        server.say(HELLO)
        port = server.origin.rpartition(":")[2]
        own_rows(user_home, f'[azure-openai]\nbase_url = "http://{{resource}}:{port}/openai"\nauth.required = true\n')
        async with boot() as app:
            hands = SetupHands(app.window)
            await hands.choose("one_endpoint", "azure-openai")
            await hands.write("Resource", "127.0.0.1")
            await hands.press("Continue")
            await hands.write("Key for Azure OpenAI", KEY)
            await hands.press("Save and verify")
            await hands.press("Keep it for this session")
            await hands.press("Ask it")

            assert await hands.token() == "Hello there"
        rows = (user_home / "config" / "providers.toml").read_text("utf-8")
        assert 'resource = "127.0.0.1"' in rows


async def test_what_was_typed_survives_a_killed_application_and_a_key_does_not(boot: Boot, user_home: Path) -> None:
    half = KEY[:17]
    await asyncio.to_thread(killed_while_typing, "my-company-eastus", half)
    assert "my-company-eastus" in kept_in(user_home)
    assert half not in kept_in(user_home)

    async with boot() as app:
        hands = SetupHands(app.window)
        await hands.until(lambda: hands.state.facts is not None)
        assert (hands.state.goal, hands.state.provider) == ("vendor", "groq")
        assert hands.text_of("Key for Groq") == ""

        await hands.press("Back")
        await hands.press("Back")
        await hands.choose("one_endpoint", "azure-openai")
        assert hands.text_of("Resource") == "my-company-eastus"


def killed_while_typing(*typed: str) -> None:
    """A whole application, killed (SIGKILL) once what was typed lies on the disk and a key is half typed."""
    argv = [sys.executable, "-m", "tests.stand_ins.setting_up_application", *typed]
    with subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"typed\n"
        process.kill()


def kept_in(home: Path) -> str:
    """Everything below the home, as text."""
    return "\n".join(
        (Path(folder) / name).read_bytes().decode("latin-1") for folder, _, names in os.walk(home) for name in names
    )
