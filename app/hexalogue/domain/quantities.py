"""Numbers as people read them: sizes, times, rates."""

_UNITS = ("bytes", "kB", "MB", "GB", "TB")
_STEP = 1000


def said_size(size_bytes: float) -> str:
    """`491400032` as “491 MB”. Decimal units, as disks and download pages count; three figures at most."""
    value = float(max(0, size_bytes))
    unit = 0
    # What would be rounded up to 1000 is said in the next unit.
    while round(value) >= _STEP and unit < len(_UNITS) - 1:
        value /= _STEP
        unit += 1
    if unit == 0 or round(value, 1) >= 100:
        return f"{value:.0f} {_UNITS[unit]}"
    return f"{value:.1f} {_UNITS[unit]}"


def said_duration(seconds: float) -> str:
    """`75` as “1 min 15 s”, `4000` as “1 h 6 min”. Whole seconds, two units at most."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def said_rate(bytes_per_s: float) -> str:
    """`3200000` as “3.2 MB/s”."""
    return f"{said_size(bytes_per_s)}/s"
