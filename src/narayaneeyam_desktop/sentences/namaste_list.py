"""Refusals of reading the official NAMASTE list."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "namaste_file_not_readable": "{file} cannot be opened. See that it is there and not open in another program, then choose it again.",
    "namaste_file_too_large": "{file} is too large for the NAMASTE list. Choose the file as it was downloaded.",
    "namaste_file_old_excel": "{file} is in Excel's old format. Open it in Excel or LibreOffice, save it as .xlsx, and choose that file.",
    "namaste_sheet_not_readable": "{file} cannot be read as a sheet. Save the list again as .xlsx or as CSV in UTF-8 and choose that.",
    "namaste_columns_missing": "{file} is not the NAMASTE list: it has no column {missing}. Choose the file with the official headings.",
}
