"""The sentences of the setup. English is the source; `say` finds the person's language when they are shown."""

from hexalogue.domain.privacy import Privacy

TITLE = "Set up"
SUBTITLES = {
    "goal": "Pick one; you can add the others at any time. Nothing here stands in the way of a chat.",
    "provider": "What is ready comes first.",
    "needs": "Fill in what is missing. What you type is kept when you leave, except keys.",
    "proof": "One real answer shows that it works.",
    "matrix": "What each kind of provider needs, on this computer, now.",
}
HEADINGS = {"goal": "How do you want to run AI?", "matrix": "What needs what"}
# The sentence of each goal, by its id in resources/taxonomy/goals.toml; a goal of a later table says its own.
GOALS = {
    "offline": "Run fully offline on this computer",
    "reuse": "Use a server I already run",
    "split": "Split a large model across machines",
    "vendor": "Use a vendor's API with my key",
    "one_endpoint": "One endpoint for many vendors",
}
GOAL_ICONS = {
    "offline": "shield-check",
    "reuse": "network",
    "split": "share-2",
    "vendor": "cloud",
    "one_endpoint": "route",
}
PRIVACY = {
    Privacy.LOCAL: "This computer",
    Privacy.SELF_HOSTED: "Your network",
    Privacy.THIRD_PARTY: "Leaves to vendor",
}
ROUTER_PRIVACY = "Leaves to router"
FORM_TITLES = {
    "package": "Engine",
    "engine": "Engine",
    "model": "Model",
    "address": "Address",
    "values": "Details",
    "peers": "Computers",
    "key": "Key",
}
# What leads back to a form, when a proof failed.
CORRECT = {
    "address": "Change the address",
    "values": "Change the details",
    "engine": "Install the engine",
    "key": "Change the key",
}
# What a form says while it works and has nothing better to say.
WORKING = {
    "package": "Looking…",
    "engine": "Beginning…",
    "model": "Reading the file…",
    "address": "Asking…",
    "values": "Saving…",
    "peers": "Asking…",
    "key": "Saving…",
}
STILL_WAITING = "No answer yet. Still waiting…"
KEYCHAINS = {
    "usable": "",
    "none": "This computer has no keychain. Keep the key until you close Hexalogue, or choose an encrypted file on the"
    " Keys page.",
    "locked": "Your keychain is locked. Unlock it on the Keys page and save again, or keep the key until you close"
    " Hexalogue.",
}
COLUMNS = {
    "managed": "Managed for you",
    "gpu": "Needs a GPU",
    "network": "Needs the network",
    "key": "Needs a key",
    "shareable": "Can be shared",
}
ANSWERS = {"yes": "Yes", "no": "No", "depends": "Depends"}
CARD = "Set up more"
