"""Groups as they travel: whole or refused, small, and not to be forged (SYNC-1 to SYNC-4)."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.records import Patient
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.sync.change_group import GENESIS, GroupHeader, chain_hash, dictionary, salted_hash, unpack
from narayaneeyam_clinic.sync.segment import MAGIC, BadSegment, holds_filtered, pack_segment, read_segment
from narayaneeyam_clinic.sync.travelling import Segment, TravellingGroup

DEVICE = "0192f0a0-0000-7000-8000-000000000001"


def made(*payloads: bytes | None, prev: bytes = GENESIS) -> Segment:
    groups = []
    last = prev
    for seq, payload in enumerate(payloads, 7):
        salt = None if payload is None else bytes([seq]) * 16
        hashed = bytes(32) if salt is None or payload is None else salted_hash(salt, payload)
        header = GroupHeader(DEVICE, seq, 1000 - seq, "user", f"why.{seq % 2}", "0001")
        groups.append(TravellingGroup(header, salt, payload, hashed))
        last = chain_hash(last, header, hashed)
    return Segment(DEVICE, prev, last, tuple(groups))


def of_the_log(clinic: Clinic, least: int) -> Segment:
    """The last groups of this clinic's own log."""
    with clinic.reading(by=PROGRAM) as rd:
        rows = rd.session.connection().exec_driver_sql(
            "SELECT device_id, seq, stamp, user_id, why, schema_rev, salt, payload, payload_hash, prev_hash, hash"
            " FROM change_group WHERE seq >= ? ORDER BY seq",
            (least,),
        )
        found = list(rows)
    groups = tuple(TravellingGroup(GroupHeader(*r[:6]), r[6], unpack(r[7]), r[8]) for r in found)
    return Segment(found[0][0], found[0][9], found[-1][10], groups)


def test_what_was_packed_is_read_again():
    """SYNC-1"""
    segment = made(b'{"rows":[]}', "മലയാളം".encode(), b"")
    assert read_segment(pack_segment(segment)) == segment


def test_the_log_of_a_clinic_travels_as_it_is(clinic):
    """SYNC-1"""
    segment = of_the_log(clinic, 1)
    assert len(segment.groups) > 1
    assert read_segment(pack_segment(segment)) == segment


def test_many_are_packed_and_read_at_the_same_time():
    """SYNC-1: a server reads what several PCs push at once, each on a thread of its own."""
    chance = random.Random(7)
    segments = [made(*(chance.randbytes(200_000).hex().encode() for _ in range(4))) for _ in range(4)]

    def there_and_back(number: int) -> bool:
        segment = segments[number % len(segments)]
        return read_segment(pack_segment(segment)) == segment

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(there_and_back, range(24)))


def _patients(clinic: Clinic, groups: int, rows: int) -> None:
    chance = random.Random(11)
    for group in range(groups):
        with clinic.transaction(by=PROGRAM, why="patients.import") as tx:
            for n in range(group * rows, (group + 1) * rows):
                tx.add(
                    Patient(
                        registration_number=f"N1-{n:05}", public_code=f"Q{chance.randrange(10**7)}",
                        registered_at=tx.now, sex="female", born_on=tx.today, birth_precision="day", is_active=True,
                        name=f"{chance.choice(('Lakshmi', 'Abdul', 'Meenakshi', 'Joseph'))} {n} Amma",
                        phone=f"+9198470{chance.randrange(10**5):05}",
                        place=chance.choice(("Kottakkal", "Thrissur", "Palakkad")),
                    )
                )  # fmt: skip


@pytest.mark.parametrize(("groups", "rows", "bytes_a_row"), [(200, 1, 130), (1, 500, 100)])
def test_what_travels_is_small(clinic, groups, rows, bytes_a_row):
    """SYNC-3"""
    before = of_the_log(clinic, 1).last_seq
    _patients(clinic, groups, rows)
    assert len(pack_segment(of_the_log(clinic, before + 1))) <= groups * rows * bytes_a_row


def test_an_erased_group_travels_as_its_hash():
    """SYNC-4"""
    segment = made(b"before", None, b"after")
    read = read_segment(pack_segment(segment))
    assert read == segment
    assert read.groups[1].payload is None


@pytest.mark.parametrize(
    "forged",
    [
        lambda s: Segment(s.device_id, bytes(31) + b"\1", s.last, s.groups),
        lambda s: Segment(s.device_id, s.prev, bytes(32), s.groups),
        lambda s: Segment(s.device_id, s.prev, s.last, s.groups[:-1]),
        lambda s: Segment(s.device_id, s.prev, s.last, (s.groups[1], s.groups[0])),
        lambda s: Segment(DEVICE[:-1] + "2", s.prev, s.last, s.groups),
    ],
)
def test_a_changed_segment_is_refused(forged):
    """SYNC-1: another beginning, end, order, or another device's."""
    with pytest.raises(BadSegment, match="broken_chain"):
        read_segment(pack_segment(forged(made(b"one", b"two"))))


def test_a_bomb_is_refused_before_it_unpacks():
    """SYNC-2: also when the frame says nothing of its size, or lies."""
    huge = bytes(80 * 1024 * 1024)
    for compressor in (
        zstandard.ZstdCompressor(dict_data=dictionary()),
        zstandard.ZstdCompressor(dict_data=dictionary(), write_content_size=False),
    ):
        bomb = MAGIC + compressor.compress(huge)
        assert len(bomb) < 100_000
        with pytest.raises(BadSegment, match=r"too_large|not_a_segment"):
            read_segment(bomb)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_by_name(noise):
    """SYNC-2"""
    body = zstandard.ZstdCompressor(dict_data=dictionary()).compress(noise)
    for bytes_given in (noise, MAGIC + noise, MAGIC + body):
        with pytest.raises(BadSegment):
            read_segment(bytes_given)


def test_one_flipped_bit_is_refused():
    """SYNC-2"""
    packed = bytearray(pack_segment(made(b'{"rows":[1]}', b'{"rows":[2]}')))
    chance = random.Random(5)
    for _ in range(300):
        at, bit = chance.randrange(len(packed)), 1 << chance.randrange(8)
        packed[at] ^= bit
        try:
            read = read_segment(bytes(packed))
        except BadSegment:
            pass
        else:
            # Bits that the compression does not use may flip; then nothing else may have changed.
            assert read == made(b'{"rows":[1]}', b'{"rows":[2]}')
        packed[at] ^= bit


def test_a_head_whose_numbers_do_not_fit_is_refused():
    """SYNC-2"""
    good = pack_segment(made(b"x"))
    body = zstandard.ZstdDecompressor(dict_data=dictionary()).decompress(good[len(MAGIC) :])
    for old, new in (
        (b'"user":[0]', b'"user":[4]'),
        (b'"lengths":[1]', b'"lengths":[9]'),
        (b'"stamps":[993]', b'"stamps":[-93]'),
    ):
        assert old in body
        changed = body.replace(old, new)
        head = int.from_bytes(body[:4], "big") + len(new) - len(old)
        packed = zstandard.ZstdCompressor(dict_data=dictionary()).compress(head.to_bytes(4, "big") + changed[4:])
        with pytest.raises(BadSegment, match="malformed"):
            read_segment(MAGIC + packed)


def test_a_group_that_is_filtered_travels_with_the_hash_that_it_had():
    """RIGHT-13: beside whole and erased ones; programs that know no such thing see by the first bytes that it is another."""
    whole = made(b'{"rows":[1]}', b'{"rows":[2]}', None, b'{"rows":[4]}')
    left = whole.groups[1]._replace(salt=None, payload=b'{"rows":[]}')
    segment = Segment(DEVICE, whole.prev, whole.last, (whole.groups[0], left, *whole.groups[2:]))
    packed = pack_segment(segment)
    assert read_segment(packed) == segment
    assert [group.is_filtered for group in read_segment(packed).groups] == [False, True, False, False]
    assert holds_filtered(packed)
    assert not holds_filtered(pack_segment(whole))
    other = left._replace(payload_hash=bytes(32))
    with pytest.raises(BadSegment, match="broken_chain"):
        read_segment(pack_segment(Segment(DEVICE, whole.prev, whole.last, (whole.groups[0], other, *whole.groups[2:]))))
