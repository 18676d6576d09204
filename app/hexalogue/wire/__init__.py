"""How bytes move: the one resumable, verified download, and what every request shares.

`download.py` is the door (the `Downloader` port). Behind it, from pure to worldly: `retry`, `redact`, `hub`, `spans`,
`replies`, `proxies`, `attempts` decide; `journal`, `part`, `prefix_hash`, `lock` keep the disk; `line` and `source`
speak HTTP; `transfer` runs the connections and `fetch` the attempts, in a worker thread.

`client.py` is the door for everything that talks to a provider. Behind it `target` and `guard` decide what is sent
where, `connection` and `pool` hold sockets, `exchange` and `inflate` read, `reply` hands out, `timeouts` watches,
`causes` names what went wrong, and `proxied` does it all through a proxy.

`releases` reads the lists of releases that engines are installed from, through the client.

For chats, all pure: `sse`, `ndjson` and `eventstream` cut bodies into `frames`; `auth` puts a key into a `call`, with
`sigv4` for signatures and `google_auth` for tokens.

May import: `domain`, the standard library, httptools, truststore, and httpx2 in `proxied` alone. Must not: know a
model, an engine, a provider, a setting's file or Qt; write anything but the target, its `.part` and its journal.
To add a cause of failure of a download, map it in `faults.py`, decide about it in `attempts.py`, and script it in
`tests/stand_ins/file_server.py`.
"""
