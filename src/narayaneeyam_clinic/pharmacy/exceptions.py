"""A discount above the seller's limit, or a price other than the MRP: what of a bill is one, and who allowed it (SELL-37, SELL-38).

A second person's PIN gives an `Allowance`: it is for this bill and what was asked on it, and cannot be made by hand. The PIN
itself never stands in a draft.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from narayaneeyam_clinic.billing.gst_rules import LineTax
from narayaneeyam_clinic.people.discount_limits import own_discount_limit
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, Problem, SaleDraft
from narayaneeyam_clinic.pharmacy.sale_lines import Piece
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.limits import LONGEST_LINE
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.transaction import Reading

_SECRET = secrets.token_bytes(32)  # of this process: an allowance lives as long as the program runs


@dataclass(frozen=True, slots=True)
class Allowance:
    """Somebody allowed what is asked on one bill."""

    bill_id: str
    allowed_by: str
    name: str
    seal: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Exceptions:
    """The pieces that are exceptions, who allowed them, and what keeps the bill from being finished."""

    pieces: frozenset[int] = frozenset()
    allowed_by: str | None = None
    problems: tuple[Problem, ...] = ()


def sealed(draft: SaleDraft, allowed_by: str, name: str) -> Allowance:
    """Within the action that has checked the PIN."""
    return Allowance(draft.id, allowed_by, name, _seal(draft, allowed_by))


def has_discount(draft: SaleDraft) -> bool:
    return any(part.discount_basis_points or part.discount for part in (draft, *draft.lines))


def exceptions_on(
    rd: Reading, draft: SaleDraft, pieces: Sequence[Piece], taxes: Sequence[LineTax], allowance: Allowance | None
) -> Exceptions:
    """Most bills have neither a discount nor another price, and nothing is asked for them."""
    below = {n for n, piece in enumerate(pieces) if piece.batch is not None and piece.price < piece.batch.mrp}
    discounted = has_discount(draft)
    if not below and not discounted:
        return Exceptions()
    may_discount = rd.by.may(Permission.GIVE_DISCOUNT)
    limit = (own_discount_limit(rd) if may_discount else 0) if discounted else None
    above = {n for n, tax in enumerate(taxes) if limit is not None and _is_above(tax, limit)}
    found = frozenset(below | above)
    if not found:
        return Exceptions()
    allowed_by = _allowed_by(rd, draft, allowance)
    if allowed_by is None:
        return Exceptions(found, None, (Problem(None, _needs_pin(above, may_discount=may_discount, limit=limit)),))
    if not draft.exception_why or len(draft.exception_why) > LONGEST_LINE:
        return Exceptions(found, allowed_by, (Problem(None, Refused("reason_missing", field="exception_why")),))
    return Exceptions(found, allowed_by)


def _allowed_by(rd: Reading, draft: SaleDraft, allowance: Allowance | None) -> str | None:
    if rd.by.may(Permission.ALLOW_EXCEPTIONS):
        return rd.by.user_id
    if allowance is None or allowance.bill_id != draft.id:
        return None
    if not hmac.compare_digest(allowance.seal, _seal(draft, allowance.allowed_by)):
        return None
    user = rd.session.get(User, allowance.allowed_by)
    still_may = user is not None and user.is_active and actor_of(rd.session, user).may(Permission.ALLOW_EXCEPTIONS)
    return allowance.allowed_by if still_may else None


def _needs_pin(above: set[int], *, may_discount: bool, limit: int | None) -> Refused:
    if above and not may_discount:
        return Refused("not_permitted", permission=str(Permission.GIVE_DISCOUNT))
    if above:
        return Refused("discount_above_limit", field="discount", limit=f"{(limit or 0) / 100:g} %")
    return Refused("price_needs_allowing", field="price")


def _is_above(tax: LineTax, limit: int) -> bool:
    """A paisa more is the rounding of shares, and no exception."""
    return (tax.discount.paise - 1) * 10_000 > tax.gross.paise * limit


def _seal(draft: SaleDraft, allowed_by: str) -> str:
    """Over what was asked: another discount or price, or the same on another line, needs another PIN."""
    asked = [
        [
            at,
            line.model_dump(
                mode="json", include={"medicine_id", "description", "price", "discount", "discount_basis_points"}
            ),
        ]
        for at, line in enumerate(draft.lines)
        if line.discount or line.discount_basis_points or (isinstance(line, MedicineLine) and line.price is not None)
    ]
    told = canonical_json([draft.id, allowed_by, draft.discount_basis_points, draft.discount.paise, asked])
    return hmac.new(_SECRET, told.encode(), hashlib.sha256).hexdigest()
