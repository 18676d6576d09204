"""Two palettes over the page: everything there is to do and to open (Ctrl+K), and who may answer (Ctrl+L)."""
