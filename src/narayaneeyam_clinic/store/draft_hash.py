"""What a document was posted from, as a hash: posted again, the same draft gives the same document, another one is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from pydantic import BaseModel

from narayaneeyam_clinic.store.columns import canonical_json


def hash_of_draft(draft: BaseModel, *, without: Collection[str] = ()) -> str:
    """64 hexadecimal digits. `without` are fields that are no part of what is asked for, as the total that was shown."""
    asked = draft.model_dump(mode="json", exclude=set(without))
    return hashlib.sha256(canonical_json(asked).encode()).hexdigest()
