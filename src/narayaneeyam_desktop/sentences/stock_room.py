"""Refusals of the stock room."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "transfer_has_no_lines": "Add at least one lot to carry.",
    "place_missing": "Choose the place, or type a new one.",
    "same_place": "Batch {batch} lies at {place} already. Choose another place.",
    "less_than_carried": "Of {medicine}, batch {batch}, only {left} {unit} are left at {place}. Taken lately by: {held_by}.",
    "transfer_differs": "{number} was written with other lines. Begin a new transfer.",
    "transfer_not_found": "This transfer is not there any more.",
    "stock_take_not_found": "This stock-take is not there any more.",
    "stock_take_goes_on": "Stock-take {number} of {place} still goes on. Post it or cancel it first.",
    "stock_take_ended": "Stock-take {number} has ended. Nothing more is counted in it.",
    "lot_of_another_place": "Batch {batch} belongs to {place}, and {here} is being counted. Transfer it, or count it as found here.",
    "count_below_nothing": "A count cannot be less than nothing. Take the wrong count back instead.",
    "count_not_found": "This count is not there any more.",
    "stock_take_uncounted": "{count} lots were not counted. Choose whether they stay as they are or are taken as none.",
    "nothing_counted": "Nothing has been counted yet.",
    "difference_without_reason": "Batch {batch} of {medicine} differs. Write the reason.",
    "sold_since_counted": "Of {medicine}, batch {batch}, {missing_units} {unit} more were taken than counted, by: {held_by}."
    " Count it again.",
    "nothing_to_write_off": "Choose at least one expired lot.",
    "write_off_not_found": "This write-off is not there any more.",
    "recall_not_found": "This recall is not there any more.",
    "recipe_without_lines": "Add at least one material.",
    "recipe_of_itself": "{medicine} cannot be made out of itself.",
    "recipe_not_found": "This recipe is not there any more.",
    "no_materials": "Add at least one material.",
    "batch_number_taken": "{medicine} already has a batch {batch}. Choose another number.",
    "maker_missing": "Choose who made it.",
    "material_expired": "Batch {batch} of {medicine} has expired. Take another lot.",
    "material_blocked": "Batch {batch} of {medicine} must not be used. Take another lot.",
    "preparation_not_found": "This preparation is not there any more.",
}
