"""API families: one pure module each, all of the shape in `base`. `registry` is the one table of them."""
