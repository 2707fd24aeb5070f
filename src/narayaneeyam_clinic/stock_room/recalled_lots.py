"""Whether a lot belongs to a batch that is being recalled, asked where goods leave the shelf (SHELF-40).

A recall blocks the lots that its PC knows. A lot that came since, or was taken in on a PC that had not heard of the recall,
is passed over by this.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, select

from narayaneeyam_clinic.pharmacy.records import Batch
from narayaneeyam_clinic.stock_room.records import Recall


def blocked_why() -> ColumnElement[str | None]:
    """Why the lot must not be sold: blocked by a person, or recalled. NULL for every other one."""
    recalled = (
        select(Recall.reason)
        .where(
            Recall.medicine_id == Batch.medicine_id,
            Recall.ended_at.is_(None),
            func.upper(Recall.batch_number) == func.upper(Batch.number),
        )
        .order_by(Recall.id)
        .limit(1)
        .correlate(Batch)
        .scalar_subquery()
    )
    return func.coalesce(Batch.blocked_why, recalled)
