"""The model library: GGUF files on this computer, what their headers say, and which one answers first.

`library` is the way in, over `finding` (whose files), `headers` and `gguf` (what they say) and `own_files`; `trash`
keeps what was deleted for a while. `fit` advises what will run here, from `speeds` of earlier runs.

May import: `domain`, the standard library, psutil. Must not: open a socket (downloads are planned here and done by
`wire`), load a model, or write into another application's folders.
To learn about another application that keeps GGUF files, add a row to `places_of_others.py`.
"""
