"""Refusals of bills, numbers of documents, GST and UPI."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "document_number_not_understood": "{text} is not a bill number. One looks like A1/26-27/000288.",
    "document_number_not_allowed": "{text} cannot be a bill number: it may have at most 16 letters, digits, - and /.",
    "counter_code_not_allowed": "{counter} cannot be a counter's code. Use a letter and a number: A1, A2, B1.",
    "number_not_positive": "A number must be 1 or more, not {number}.",
    "year_out_of_range": "The year {year} cannot be.",
    "series_full": "The number series {series} is full. A new counter code is needed.",
    "quantity_not_positive": "The quantity must be more than nothing.",
    "pack_size_not_positive": "A pack must hold at least 1.",
    "price_negative": "A price cannot be less than nothing.",
    "price_missing": "Type the price.",
    "price_above_mrp": "{amount} is above the MRP of {mrp}. At most {ceiling} may be asked.",
    "bill_has_no_lines": "There is nothing on the bill yet.",
    "split_needed": "This quantity comes from more than one batch. Give each batch its own line.",
    "discount_too_large": "A discount of {discount} is more than the amount of {amount}.",
    "two_discounts": "Give the discount in rupees or in percent, not both.",
    "gstin_length": "A GSTIN has 15 characters; this has {length}.",
    "gstin_form": "This does not have the form of a GSTIN, like 32ABCDE1234F1Z5.",
    "gstin_state": "No state has the code {state} at the beginning of this GSTIN.",
    "gstin_check_character": "The last character of this GSTIN does not fit the others. One of them was mistyped.",
    "gstin_of_other_state": "This GSTIN belongs to the state with the code {state}, not to the state of the clinic.",
    "no_tax_rate": "There is no GST rate for HSN {hsn} on {day}. Ask the administrator to enter it.",
    "rate_not_understood": "Type the GST rate as a percentage, like 5 or 12.",
    "upi_id_not_understood": "{text} is not a UPI id. One looks like clinic@bank.",
    "amount_not_positive": "The amount must be more than nothing.",
    "payee_name_missing": "The name for UPI payments is missing in the settings.",
    "merchant_category_not_understood": "{text} is not a merchant category; it has four digits.",
    "upi_reference_not_understood": "{text} is not a UPI reference.",
}
