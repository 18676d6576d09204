"""The machines that help, as a value."""

from hexalogue.domain.distributed import Condition, DeviceMemory, Peer, PeerState
from hexalogue.domain.errors import BadArgument
from hexalogue.ui.engines import peers_model as pm

ATTIC, CELLAR = Peer("192.168.1.20", name="attic"), Peer("nas.local")
GB = 1_000_000_000


def state_of(peer: Peer, condition: Condition = Condition.READY) -> PeerState:
    fix = "" if condition is Condition.READY else "Start the worker there."
    return PeerState(peer, condition, f"{peer.said} was asked.", fix, devices=(DeviceMemory(6 * GB, 8 * GB),))


def after(*events: pm.PeersEvent) -> pm.PeersState:
    state = pm.PeersState()
    for event in events:
        state = pm.peers_reduced(state, event)
    return state


def test_until_they_are_asked_machines_have_a_name_and_no_verdict() -> None:
    row = pm.peers_row(after(pm.PeersRead((ATTIC, CELLAR))))

    assert [(one.name, one.state, one.verdict) for one in row.rows] == [
        ("attic · 192.168.1.20:50052", "Not asked yet", ""),
        ("nas.local:50052", "Not asked yet", ""),
    ]
    assert (row.total, row.is_empty) == ("", False)
    assert "neither encrypts" in row.warning


def test_only_those_that_can_help_are_counted() -> None:
    looked = pm.PeersLooked((state_of(ATTIC), state_of(CELLAR, Condition.UNREACHABLE)))
    row = pm.peers_row(after(pm.PeersRead((ATTIC, CELLAR)), pm.PeersLookBegan(), looked))

    assert row.total == "1 machine can help: 6.0 GB of 8.0 GB free."
    assert row.rows[1].verdict == "nas.local:50052 was asked. Start the worker there."
    assert (row.rows[0].colour, row.rows[1].colour) == ("local", "danger")
    assert not row.is_looking


def test_a_machine_that_can_help_says_how_much_is_free_and_nothing_twice() -> None:
    row = pm.peers_row(after(pm.PeersRead((ATTIC,)), pm.PeersLooked((state_of(ATTIC),)))).rows[0]

    assert (row.state, row.verdict) == ("Ready · 6.0 GB free", "")


def test_every_condition_has_words_and_a_colour() -> None:
    for condition in Condition:
        row = pm.peers_row(after(pm.PeersRead((ATTIC,)), pm.PeersLooked((state_of(ATTIC, condition),)))).rows[0]
        assert row.state
        assert row.colour


def test_who_came_back_is_offered() -> None:
    row = pm.peers_row(after(pm.PeersRead((ATTIC,)), pm.PeersReturned((state_of(ATTIC),))))

    assert row.back.startswith("attic (192.168.1.20:50052) answers again.")


def test_what_was_removed_is_not_counted_any_more() -> None:
    state = after(pm.PeersRead((ATTIC,)), pm.PeersLooked((state_of(ATTIC),)), pm.PeersRead(()))

    assert (state.states, pm.peers_row(state).is_empty) == ((), True)


def test_an_error_ends_the_look_and_is_closed() -> None:
    failed = after(pm.PeersLookBegan(), pm.PeersFailed(BadArgument("No.", fix="Type it.")))

    assert (failed.is_looking, failed.error is not None) == (False, True)
    assert pm.peers_reduced(failed, pm.PeersErrorSeen()).error is None
