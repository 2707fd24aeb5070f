"""New identities are UUIDs of version 7, each once, in the order in which they were made."""

from __future__ import annotations

from uuid import RFC_4122, UUID

from narayaneeyam_clinic.shared.identifiers import new_id


def test_new_identities_are_written_as_the_standard_says_and_sort_by_the_time_they_were_made():
    made = [new_id() for _ in range(1_000)]

    assert sorted(set(made)) == made
    for one in made:
        read = UUID(one)
        assert (str(read), read.version, read.variant) == (one, 7, RFC_4122)
