"""How the price of a package is shared by its sessions, to the paisa (TREAT-16). No database."""

from __future__ import annotations

from collections.abc import Sequence

from narayaneeyam_clinic.shared.money import Money


def share_out(price: Money, weights: Sequence[int]) -> list[Money]:
    """By the largest remainder: the shares add up to the price; weights that are all zero count alike."""
    counted = list(weights) if any(weights) else [1] * len(weights)
    whole = sum(counted)
    if not whole:
        return []
    parts = [divmod(price.paise * weight, whole) for weight in counted]
    shares = [paise for paise, _rest in parts]
    order = sorted(range(len(parts)), key=lambda at: (-parts[at][1], at))
    for at in order[: price.paise - sum(shares)]:
        shares[at] += 1
    return [Money(paise) for paise in shares]


def share_of_session(value: Money, sessions: int, done_before: int) -> Money:
    """The share of the next session of an item; all together are its value, beyond them there is nothing."""
    if done_before >= sessions:
        return Money(0)
    upto = value.paise * (done_before + 1) // sessions
    return Money(upto - value.paise * done_before // sessions)
