"""Refusals of documents and certificates."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "document_empty": "This file is empty.",
    "document_too_large": "This file is larger than {megabytes} MB. Scan it again with fewer points to the inch, "
    "or keep it in parts.",
    "document_type_unknown": "This is no PDF, JPEG or PNG, whatever its name says. Save it as one of these.",
    "document_damaged": "This file is damaged or cut off. Copy or scan it again.",
    "document_locked": "This PDF has a password. Save it without one.",
    "document_too_many_pixels": "This picture has too many points. Save it smaller.",
    "document_in_future": "The paper's date is in the future.",
    "document_kept_already": "This paper is kept already, as {title}.",
    "document_is_withdrawn": "This document was withdrawn.",
    "document_elsewhere": "The file of this document is on another PC, and no server is reached that could bring it.",
    "document_not_read": "{file} cannot be read ({reason}).",
    "nothing_scanned": "There is no PDF or picture in {folder}. Scan the paper, then press F6 again.",
    "document_nowhere": "The server does not have the file of this document yet. "
    "The PC on which it was added must be online once.",
    "cannot_write_document": "The document could not be written to the disk. Nothing was kept.",
    "certificate_is_cancelled": "Certificate {number} is cancelled.",
    "not_yours_to_sign": "A certificate is signed by the doctor who is signed in.",
    "dates_reversed": "The last day is before the first.",
    "rest_too_long": "A certificate is for at most {days} days.",
    "place_unknown": "{{{place}}} is no place that the program can fill in.",
    "braces_open": "A brace is open or closed once too often. Places look like {{name}}.",
}
