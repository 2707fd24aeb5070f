"""From the cells of a row to the fields they hold, by the mapping of the columns."""

from __future__ import annotations

import re
from collections.abc import Callable

from narayaneeyam_clinic.imports.cell_rules import cell_text
from narayaneeyam_clinic.imports.headers import ColumnMapping, ImportKind, import_fields
from narayaneeyam_clinic.imports.row_verdict import RowFaults
from narayaneeyam_clinic.shared.errors import Refused

Cells = dict[str, str | None]

# What a spreadsheet makes of a long number where the column is narrow: "9.84701E+09". The rest of its digits is gone.
_CUT = re.compile(r"[0-9]([.,][0-9]+)?E\+[0-9]{2}")


def by_field(kind: ImportKind, mapping: ColumnMapping) -> Callable[[tuple[str, ...], RowFaults], Cells]:
    """A function from a row's cells to field -> text; fields without a column, or without anything in it, are None.

    A number of which a spreadsheet kept only the beginning is a fault of its row, whatever the field (IMP-15).
    """
    nothing: Cells = dict.fromkeys(field.name for field in import_fields(kind))
    columns = mapping.columns

    def taken(cells: tuple[str, ...], faults: RowFaults) -> Cells:
        found = nothing.copy()
        for field, place in columns:
            cell = cells[place]
            if cell:
                found[field] = cell_text(cell)
                if "E+" in cell and _CUT.fullmatch(cell.strip()):
                    found[field] = None
                    faults.add(Refused("number_cut_short", field=field, text=cell.strip()))
        return found

    return taken
