"""Speed, as ratios against an anchor measured in the same run: these machines are noisy, and ratios survive that.

Each module has `run()`, which returns rows of name, ours, anchor, ratio, target and unit. `python -m bench` runs all.
"""
