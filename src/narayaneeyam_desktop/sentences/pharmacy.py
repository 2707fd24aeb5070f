"""Refusals of medicines, stock and selling."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "medicine_not_kept": "The pharmacy does not keep this medicine any more. Search for it again.",
    "not_enough_stock": "Of {medicine}, {left_packs} can be sold, and {wanted_packs} are asked for."
    " Expired: {expired_packs}, blocked: {blocked_packs}, in opened packs: {opened} {unit}.",
    "whole_packs_only": "This medicine is sold in whole packs of {pack_size}. Change the quantity.",
    "quantity_not_positive": "The quantity must be more than nothing.",
    "pack_size_not_positive": "The pack size must be more than nothing.",
    "batch_not_found": "This batch is not there any more. Choose another one.",
    "prescription_needed": "{medicine} is given on a prescription only (Schedule E(1)). Ask for the prescription.",
    "prescription_of_another_patient": "This prescription belongs to another patient.",
    "prescription_replaced": "The doctor has replaced this prescription. Open the newer one.",
    "prescription_line_unknown": "A line of this bill is not on the prescription. Take it out and add it again.",
    "hsn_missing": "{medicine} has no HSN code. Add it to the medicine first.",
    "hsn_not_understood": "An HSN or SAC code has 4, 6 or 8 digits. {hsn} has not.",
    "medicine_has_no_rate": "There is no GST rate for {medicine} (code {hsn}) on {day}. Ask the administrator to add it.",
    "dosage_form_unknown": "Choose a dosage form from the list.",
    "reorder_level_negative": "The reorder level cannot be less than nothing.",
    "code_taken": "{medicine} already has the code {taken}. Use another one.",
    "base_unit_is_fixed": "The stock of this medicine is counted in {unit}. Add a new medicine for another unit.",
    "medicine_has_stock": "{left} {unit} of {medicine} are left. Sell them or write them off first.",
    "receipt_has_no_lines": "Add at least one medicine to receive.",
    "supplier_missing": "Write the supplier's name.",
    "batch_number_missing": "Write the batch number of {medicine}.",
    "mrp_not_positive": "Write the MRP of {medicine}.",
    "received_expired": "Batch {batch} of {medicine} expired on {expiry}. Do not take it in.",
    "expiry_not_understood": "The expiry “{text}” is not clear. Write it as on the pack, for example 03/2028.",
    "year_out_of_range": "The year {year} cannot be right.",
    "not_an_adjustment": "Choose found, missing, damaged or expired.",
    "not_expired_yet": "Batch {batch} is good until {expiry}. Choose another reason.",
    "less_than_nothing": "Only {left} {unit} of {medicine} are left in this batch.",
    "discount_not_understood": "{text} is not a discount. Type rupees (20) or a percentage (10%).",
    "quantity_not_understood": "{text} is not a quantity. Type a number, like 2.",
}
