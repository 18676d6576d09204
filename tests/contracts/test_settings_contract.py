"""What every SettingsStore does."""

from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from hexalogue.domain.messages import Sampling
from hexalogue.domain.models import LoadSettings
from hexalogue.domain.ports import SettingsStore
from hexalogue.domain.settings import Appearance, Settings

CHANGED = Settings(
    appearance=Appearance.DARK,
    model="small-model",
    hub_endpoints=("https://mirror.example", "http://127.0.0.1:9001"),
    proxy="http://proxy.example:3128",
    idle_unload_min=0,
    system_prompt="Answer in rhymes.\n“Always.”\n",
    load=LoadSettings(context_tokens=4096, threads=2, gpu_layers=0),
    sampling=Sampling(temperature=0.7, top_p=0.9, top_k=40, min_p=0.05, repeat_penalty=1.1, max_tokens=512, seed=7),
)


def test_nothing_written_reads_as_the_defaults(settings: SettingsStore) -> None:
    assert settings.read() == Settings()


def test_what_was_written_is_read(settings: SettingsStore) -> None:
    settings.write(CHANGED)

    assert settings.read() == CHANGED


def test_the_last_one_written_counts(settings: SettingsStore) -> None:
    settings.write(CHANGED)
    settings.write(Settings())

    assert settings.read() == Settings()


@hypothesis_settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prompt=st.text(max_size=60), temperature=st.none() | st.floats(0, 2))
def test_any_prompt_and_temperature_survive(settings: SettingsStore, prompt: str, temperature: float | None) -> None:
    wanted = Settings(system_prompt=prompt, sampling=Sampling(temperature=temperature))

    settings.write(wanted)

    assert settings.read() == wanted
