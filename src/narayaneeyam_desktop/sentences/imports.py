"""Refusals of reading a clinic's old lists."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "date_not_understood": "{text} is not a date. Dates look like 21-11-2026.",
    "number_not_understood": "{text} is not a number.",
    "yes_or_no_expected": "{text} is neither yes nor no.",
    "amount_negative": "An amount cannot be less than nothing.",
    "too_many_decimals": "{text} has more than two decimals.",
    "not_a_whole_number": "{text} is not a whole number.",
    "sex_not_understood": "{text} is none of male, female, other.",
    "column_missing": "No column of the file holds {column}. Choose which one does.",
    "column_unknown": "There is no such column in the file.",
    "column_twice": "The column {heading} is used twice. Choose another.",
    "old_number_twice": "The old number {number} stands in row {row} too.",
    "table_encoding_unknown": "The letters of {file} cannot be read. Save it as CSV (UTF-8) and try again.",
    "table_old_excel": "{file} is an old Excel file. Save it as .xlsx and try again.",
    "table_empty": "{file} holds no rows.",
    "table_file_missing": "{file} is not there any more.",
    "table_not_readable": "{file} cannot be read at row {row}.",
    "file_kind_unknown": "{file} is neither .csv nor .xlsx. Choose one of these endings.",
    "too_many_rows": "{rows} rows do not fit into one sheet. Save as CSV.",
    "form_missing": "The dosage form of {medicine} is missing.",
    "pack_size_missing": "Type how much one pack holds.",
    "code_twice": "The code {number} stands in row {row} too.",
    "quantity_not_whole": "{medicine} is counted in whole packs of {pack_size}.",
    "lot_in_stock_already": "Batch {batch} of {medicine} is in stock already.",
    "opening_stock_differs": "Batch {batch} of {medicine} was taken in before with {taken_in}. Adjust the stock instead.",
    "lot_twice": "Batch {batch} stands in row {row} too.",
    "pack_not_understood": "{text} is not a pack. Write it like 450 ml or 100 tab.",
    "medicine_not_in_list": "{medicine} is not in the list of medicines. Import the medicines first.",
    "medicine_ambiguous": "{medicine} is kept in several packs: {packs}. Write which one.",
}
