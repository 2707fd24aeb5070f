"""Refusals of what is chosen for this PC, of long work with the clinic's file, and of other PCs."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "stopped": "It was stopped. Nothing was changed.",
    "cannot_write_backup": "{file} could not be written. See that the disk is connected and not write-protected.",
    "nothing_to_decide": "This was settled meanwhile, perhaps on another PC. Open the record again.",
    "paper_size_not_possible": "This paper does not exist on {size}. Choose another size.",
}
