"""What each form of the setup shows: text, fields, things found, buttons, progress. Pure; words through `say`.

One shape for every form, so that a provider of a later table needs no widget of its own.
"""

from collections.abc import Callable
from dataclasses import replace

from hexalogue.domain.distributed import WARNING, PeerState
from hexalogue.domain.errors import AppError, KeychainLocked, NoKeychain
from hexalogue.domain.models import DownloadPhase, DownloadProgress
from hexalogue.domain.setting_up import value_of
from hexalogue.domain.verdicts import Verdict
from hexalogue.ui.errors import shown
from hexalogue.ui.language import in_a_row, say, say_number
from hexalogue.ui.sentences import said
from hexalogue.ui.sentences import said_error as said_failure
from hexalogue.ui.text import fraction_of, said_progress, said_size
from hexalogue.ui.wizard import words
from hexalogue.ui.wizard.form_view import ADDRESS, KEY, PEER, Act, Button, Field, FormView, Item, NeedRow, Tone
from hexalogue.ui.wizard.state import Form, SetupState
from hexalogue.ui.wizard.viewmodel import KEY_REFUSED, fields_shown, forms_of, lacking, open_form


def need_rows(state: SetupState) -> tuple[NeedRow, ...]:
    """Everything the chosen provider takes, what is open with its form."""
    if state.facts is None:
        return ()
    lacks, opened = lacking(state), open_form(state)
    rows: list[NeedRow] = []
    for kind in forms_of(state):
        title = say(words.FORM_TITLES[kind])
        if kind == opened:
            rows.append(NeedRow(kind, title, "open", form=_dressed(state, _FORMS[kind](state))))
        elif kind in lacks:
            rows.append(NeedRow(kind, title, "later"))
        else:
            rows.append(NeedRow(kind, title, "done", _summary(state, kind)))
    return tuple(rows)


def _dressed(state: SetupState, form: FormView) -> FormView:
    """What every form has: whose it is, what went wrong, a way out while it works and while nothing is lacking."""
    # A key that finds no place is told by its form.
    is_told = isinstance(state.trouble, NoKeychain | KeychainLocked)
    trouble = said_error(state.trouble) if state.trouble is not None and not is_told else ""
    form = replace(form, owner=state.provider, trouble=trouble)
    if state.busy == form.kind:
        return _working(state, form)
    if state.open_form != form.kind or form.kind in lacking(state):
        return form
    is_list = form.kind == "peers"  # several are added one after another
    close = Button(Act.CLOSE, say("Continue") if is_list else say("Go on without a change"), is_primary=is_list)
    return replace(form, buttons=(close, *form.buttons) if is_list else (*form.buttons, close))


def _working(state: SetupState, form: FormView) -> FormView:
    """It says what it waits for, and can be left. A key is stored by then, so that only its check is given up."""
    progress = say(words.STILL_WAITING) if state.is_slow and form.fraction is None else form.progress
    buttons = form.buttons
    if all(button.act is not Act.CANCEL for button in buttons):
        verb = say("Stop waiting") if form.kind == "key" else say("Cancel")
        buttons = (*buttons, Button(Act.CANCEL, verb))
    return replace(form, progress=progress or say(words.WORKING[form.kind]), buttons=buttons)


def said_error(error: AppError) -> str:
    """Title, cause and fix."""
    told = shown(error, ())
    return f"{told.title}. {told.text}"


def said_verdict(verdict: Verdict) -> str:
    """Cause and fix."""
    return in_a_row(said(verdict.message), said(verdict.fix))


# --- what is done, in a few words


def _summary(state: SetupState, kind: Form) -> str:
    if kind == "engine" and state.engine is not None and state.engine.installed is not None:
        installed = state.engine.installed
        return say("{name} {version}", name=state.engine.spec.name, version=installed.version)
    if kind == "model":
        models = state.found.models or ()
        return say_number("{name}", "{name} and others", len(models), name=models[0].name) if models else ""
    if kind == "address" and state.spec is not None:
        return state.spec.base_url
    if kind == "values" and state.spec is not None:
        known = [value_of(words_, state.spec) for words_ in fields_shown(state)]
        return ", ".join(text for text in known if text)
    if kind == "peers" and state.facts is not None:
        return say_number("{count} computer", "{count} computers", state.facts.peers)
    if kind == "key":
        key = next((key for key in state.found.keys or () if key.provider == state.provider), None)
        return say("from {variable}", variable=key.source) if key is not None and key.source else say("kept")
    return ""


# --- the forms


def _package(state: SetupState) -> FormView:
    text = say("It needs a package that is not installed here. Run this, then look again.")
    command = state.command
    buttons = (
        Button(Act.LOOK_AGAIN, say("Look again"), is_primary=True, is_enabled=state.busy is None),
        *((Button(Act.COPY, say("Copy the command"), argument=command),) if command else ()),
    )
    return FormView("package", text, command=command, buttons=buttons)


def _engine(state: SetupState) -> FormView:
    engine = state.engine
    if engine is None:
        return FormView("engine", say("Looking for the engine on this computer…"), progress=say("Looking…"))
    name = engine.spec.name
    if state.busy == "engine":
        words_, fraction = _progress(state)
        return FormView(
            "engine",
            say("{name} is being installed; it is taken into use once it has answered a question.", name=name),
            buttons=(Button(Act.CANCEL, say("Cancel")),),
            progress=words_,
            fraction=fraction,
        )
    file = Button(Act.FROM_FILE, say("Install from a file"), is_primary=not engine.can_be_downloaded)
    if not engine.can_be_downloaded:
        how = engine.spec.how or say("Its makers offer no programs.")
        return FormView("engine", say("{how} A file that you have can be installed.", how=how), buttons=(file,))
    text = say(
        "{name} ({licence}) is downloaded from its makers, checked, and proven before it is used.",
        name=name,
        licence=engine.spec.licence,
    )
    install = Button(Act.INSTALL, say("Install {name}", name=name), is_primary=True)
    return FormView("engine", text, buttons=(install, file))


def _progress(state: SetupState) -> tuple[str, float | None]:
    if isinstance(state.progress, DownloadProgress):
        name = state.progress.name
        return say("{name}: {amount}", name=name, amount=said_progress(state.progress)), fraction_of(state.progress)
    return state.progress or say("Beginning…"), None


def _model(state: SetupState) -> FormView:
    profile = next((row for row in state.profiles if row.is_default), None)
    download = state.models.download if state.models is not None else None
    import_ = Button(Act.IMPORT, say("Take a file I have"), is_primary=profile is None, is_enabled=state.busy is None)
    if download is not None:
        failure = download.failure
        return FormView(
            "model",
            say("The model is on its way; what is here already is kept if it is interrupted."),
            buttons=(*_download_buttons(download), import_),
            progress=f"{download.name}: {said_progress(download)}",
            fraction=fraction_of(download),
            verdict=said_failure(failure) if failure is not None else "",
            tone="danger",
        )
    models = state.found.models
    if models:
        here = ", ".join(model.name for model in models[:3])
        return FormView(
            "model", say("Here are {names}. Which one is asked is chosen at the end.", names=here), buttons=(import_,)
        )
    if profile is None:
        return FormView("model", say("No model is on this computer yet."), buttons=(import_,))
    text = say(
        "No model is on this computer yet. {name} is a good first one: {size}, {licence}.",
        name=profile.name,
        size=said_size(profile.size_bytes),
        licence=profile.licence,
    )
    download_ = Button(Act.DOWNLOAD, say("Download {name}", name=profile.name), is_primary=True, argument=profile.id)
    return FormView("model", text, buttons=(download_, import_))


def _download_buttons(download: DownloadProgress) -> tuple[Button, ...]:
    """As on the Models page: it can be gone on with where it stands still, and given up at any time."""
    stands = download.phase in (DownloadPhase.PAUSED, DownloadPhase.FAILED, DownloadPhase.WAITING)
    resume = (Button(Act.RESUME, say("Resume"), is_primary=True),) if stands else ()
    return (*resume, Button(Act.DROP, say("Cancel")))


def _address(state: SetupState) -> FormView:
    spec = state.spec
    usual = spec.base_url if spec is not None else ""
    typed = state.texts.get(ADDRESS, "")
    found = [place for place in state.found.servers or () if place.provider == state.provider]
    items = tuple(
        Item(
            place.said,
            say("Found on this computer."),
            "good",
            Button(
                Act.USE_FOUND,
                say("Use it"),
                is_primary=not typed,
                argument=place.base_url,
                name=say("Use {place}", place=place.said),
            ),
        )
        for place in found
    )
    verdict, tone, fits = _said_look(state)
    is_busy = state.busy == "address"
    is_primary = bool(typed) or not found
    use = Button(Act.USE_ADDRESS, say("Use this address"), is_primary=is_primary, is_enabled=fits and not is_busy)
    field = Field(
        ADDRESS,
        say("Address of the server"),
        say("Host and port are enough. It is asked what it serves; no key is sent."),
        placeholder=usual or "http://192.168.1.20:8000/v1",
        text=typed,
    )
    text = (
        say("Start the server, or type where it runs.")
        if not found
        else say("Use the one that was found, or type another.")
    )
    progress = say("Asking…") if is_busy else ""
    return FormView("address", text, (field,), items, buttons=(use,), progress=progress, verdict=verdict, tone=tone)


def _said_look(state: SetupState) -> tuple[str, Tone, bool]:
    """A sentence about the address that was typed, and whether it can be used."""
    look = state.look
    if look is None:
        return "", "muted", False
    if look.problem is not None:
        return shown(look.problem, ()).text, "danger", False
    if look.verdict is None:
        return say("Asking…"), "muted", False
    if look.verdict.corrected:
        return say("{address} answers; that is used.", address=look.address), "good", True
    if look.verdict.outcome in ("ok", "reachable_only", "starting", "rate_limited"):
        count = look.verdict.models
        more = say_number("It has {count} model.", "It has {count} models.", count) if count else ""
        return in_a_row(say("{address} answers.", address=look.address), more), "good", True
    if look.verdict.outcome in KEY_REFUSED:
        return say("{address} answers and wants a key; that is the next step.", address=look.address), "good", True
    return said_verdict(look.verdict), "danger", False


def _values(state: SetupState) -> FormView:
    spec = state.spec
    if spec is None:
        return FormView("values", "")
    fields = tuple(
        Field(
            known.name,
            say(known.label),
            say(known.help),
            say("for example {value}", value=known.example) if known.example else "",
            state.texts.get(known.name, value_of(known, spec)),
        )
        for known in fields_shown(state)
    )
    text = say("What {name} has to know of you; a field that you do not need stays empty.", name=spec.name)
    save = Button(Act.SAVE_VALUES, say("Continue"), is_primary=True, is_enabled=state.busy is None)
    return FormView("values", text, fields, buttons=(save,))


def _peers(state: SetupState) -> FormView:
    items = tuple(_peer_item(peer) for peer in state.peers or ())
    field = Field(
        PEER,
        say("Computer that helps"),
        say("Its name or address, and the port if it is another one. Start “hexalogue peers serve” there first."),
        placeholder="192.168.1.21:50052",
        text=state.texts.get(PEER, ""),
    )
    is_busy = state.busy == "peers"
    has_one = state.facts is not None and state.facts.peers > 0
    add = Button(Act.ADD_PEER, say("Add and check"), is_primary=not has_one, is_enabled=not is_busy, needs=PEER)
    return FormView("peers", said(WARNING), (field,), items, buttons=(add,), progress=say("Asking…") if is_busy else "")


def _peer_item(peer: PeerState) -> Item:
    button = Button(
        Act.REMOVE_PEER, say("Remove"), argument=peer.peer.address, name=say("Remove {name}", name=peer.peer.said)
    )
    if peer.is_usable:
        free = say("Ready, {size} free.", size=said_size(peer.free_bytes)) if peer.free_bytes else say("Ready.")
        return Item(peer.peer.said, free, "good", button)
    return Item(peer.peer.said, in_a_row(said(peer.verdict), said(peer.fix)), "danger", button)


def _key(state: SetupState) -> FormView:
    spec = state.spec
    name = spec.name if spec is not None else ""
    is_busy = state.busy == "key"
    has_home = state.keychain != "none"
    kept = say("Kept in this computer's keychain, never in a file.")
    field = Field(
        KEY,
        say("Key for {name}", name=name),
        kept if has_home else say("Never written in clear."),
        placeholder=say("Paste or type the key"),
        is_secret=True,
    )
    buttons = _key_buttons(state, is_free=not is_busy)
    if spec is not None and spec.auth.key_page:
        buttons.append(Button(Act.OPEN_PAGE, say("Get a key"), argument=spec.auth.key_page))
    refused = state.refused.get(state.provider)
    verdict = _said_refusal(refused) if refused is not None else say(words.KEYCHAINS[state.keychain])
    return FormView(
        "key",
        say("{name} answers those who have a key of their own; it bills them.", name=name),
        (field,),
        buttons=tuple(buttons),
        progress=say("Asking {name}…", name=name) if is_busy else "",
        verdict=verdict if not is_busy else "",
        tone="danger" if refused is not None else "warning",
    )


def _said_refusal(refused: Verdict) -> str:
    """The cause; the fix of a key that is not accepted is the field above it, and not another page."""
    return (
        f"{said(refused.message)} {say('Type another one.')}" if refused.outcome == "bad_key" else said_verdict(refused)
    )


def _key_buttons(state: SetupState, *, is_free: bool) -> list[Button]:
    """Where the key can go: a computer without a keychain has two other places."""
    has_home = state.keychain != "none"
    save = Button(Act.SAVE_KEY, say("Save and verify"), is_primary=True, is_enabled=is_free, needs=KEY)
    session = Button(
        Act.KEEP_FOR_SESSION, say("Keep it for this session"), is_primary=not has_home, is_enabled=is_free, needs=KEY
    )
    elsewhere = Button(Act.OPEN_KEYS, say("Open the Keys page"), is_enabled=is_free)
    if state.keychain == "usable":
        return [save]
    return [save, session, elsewhere] if has_home else [session, elsewhere]


_FORMS: dict[Form, Callable[[SetupState], FormView]] = {
    "package": _package,
    "engine": _engine,
    "model": _model,
    "address": _address,
    "values": _values,
    "peers": _peers,
    "key": _key,
}
