"""What holds once everything has travelled (SIM-1 to SIM-8)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.replay import check_deep
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.link_row import read_link, reading_raw
from narayaneeyam_clinic.sync.link_state import LinkKind
from narayaneeyam_clinic.sync.merge_rules import Write, merged
from narayaneeyam_clinic.sync.payload_form import readable_rows
from narayaneeyam_clinic.sync.push_own import last_seq_of
from narayaneeyam_clinic.sync.settled_row import columns_of, is_from_ahead, is_removable, rule_of
from tests.simulator.line import NO_FAULTS
from tests.simulator.pc import Pc
from tests.simulator.world import PATIENCE, World

ROUNDS = 14


def come_to_rest(world: World) -> None:
    """SIM-7: the line is good again, nobody works, and after a few exchanges nothing waits anywhere."""
    world.faults = NO_FAULTS
    world.late.clear()
    if world._service is None:
        world.start_server()
    waiting: dict[str, str] = {}
    for _ in range(ROUNDS):
        world.advance(seconds=400)
        pcs = list(world.pcs)
        world.chance.shuffle(pcs)
        for pc in pcs:
            pc.is_offline = False
            pc.exchange()
        waiting = {pc.name: why for pc in world.pcs if not pc.is_revoked and (why := still_waits(world, pc))}
        if not waiting:
            return
    raise AssertionError(f"I7: after {ROUNDS} rounds there still waits {waiting}")


def still_waits(world: World, pc: Pc) -> str:
    """What a PC has not sent or not got; empty when nothing."""
    state = pc.link.state()
    with reading_raw(pc.clinic) as raw:
        row = read_link(raw)
        if row is None:
            return "not joined"
        own = last_seq_of(raw, pc.clinic.device.id)
        (unplaced,) = raw.execute("SELECT count(*) FROM change_group WHERE server_order IS NULL").fetchone()
    place = world.service().log_store.places([world.clinic_id])[world.clinic_id]
    if state.kind is not LinkKind.UP_TO_DATE:
        return f"{state.kind} {state.problem}"
    if row.reissue or row.sent_seq != own or unplaced:
        return f"{own - row.sent_seq} to send, {unplaced} without a place, {row.reissue} to issue again"
    return "" if (row.epoch, row.place) == (place.epoch, place.order) else f"at {row.epoch}, {row.place} of {place}"


def all_hold(world: World, *, deep: bool = True) -> None:
    """Comes to rest and looks at everything."""
    come_to_rest(world)
    world.remember_found()
    pcs = [pc for pc in world.pcs if not pc.is_revoked]
    same_rows(world, pcs)
    every_group_once(world, pcs)
    ledgers_sum(world, pcs)
    for pc in pcs:
        healthy(pc)
        nothing_half(pc)
    conflicts_alike(pcs)
    if deep:
        as_replayed(world.chance.choice(pcs))


def same_rows(world: World, pcs: Iterable[Pc]) -> None:
    """I1: the digests of every PC and of the server's own replica; for whoever must find a difference the tables."""
    shown = world.workshop().bring_up(world.clinic_id)
    of_server = world.workshop().digests(world.clinic_id, shown.place, PATIENCE)
    assert of_server is not None
    found = {"the server": of_server}
    for pc in pcs:
        with pc.clinic.reading(by=PROGRAM) as rd:
            found[pc.name] = table_digests(raw_connection(rd.session))
    first = next(iter(found.values()))
    differing = {
        name: [t for t in first if digests[t] != first[t]] for name, digests in found.items() if digests != first
    }
    assert not differing, f"I1: {differing}"


def every_group_once(world: World, pcs: Iterable[Pc]) -> None:
    """I2: in the order of the server and in the log of each PC, and nothing that nobody committed."""
    ordered = Counter(group.payload_hash for group in world.ordered_groups())
    logs = {pc.name: Counter(bytes(row[0]) for row in pc.rows("SELECT payload_hash FROM change_group")) for pc in pcs}
    for name, log in {"the server": ordered, **logs}.items():
        missing = world.committed.keys() - log.keys()
        twice = [one for one, times in log.items() if times > 1]
        assert not missing, f"I2: {name} misses {len(missing)}"
        assert not twice, f"I2: {name} has {len(twice)} twice"
        assert log.keys() == ordered.keys(), f"I2: {name} has {len(log.keys() ^ ordered.keys())} others"


def ledgers_sum(world: World, pcs: Iterable[Pc]) -> None:
    """I3: stock and money by what was committed, worked out without any database."""
    stock: dict[str, int] = defaultdict(int)
    paid: dict[str, int] = defaultdict(int)
    seen: set[str] = set()
    for group in world.committed.values():
        for row in group.rows:
            if "new" in row and row["id"] not in seen:
                seen.add(row["id"])
                if row["t"] == "stock_movement":
                    stock[row["new"]["batch_id"]] += row["new"]["quantity"]
                elif row["t"] == "payment":
                    paid[row["new"]["invoice_id"]] += row["new"]["amount"]
    for pc in pcs:
        on_hand = dict(pc.rows("SELECT batch_id, quantity FROM stock_on_hand"))
        assert on_hand == dict(stock), f"I3: stock on {pc.name}"
        sums = dict(pc.rows("SELECT invoice_id, sum(amount) FROM payment GROUP BY invoice_id"))
        assert sums == dict(paid), f"I3: money on {pc.name}"


def healthy(pc: Pc) -> None:
    """I4, and all else that the clinic's own check looks at: chain, keys, triggers, sums, series without a gap or a number twice."""
    faults = check(pc.clinic, PROGRAM)
    assert not faults, f"I4: {pc.name}: {faults[:5]}"


def nothing_half(pc: Pc) -> None:
    """I6: of each group every row, or, when it is parked, none; and no row without a group."""
    parked = set(pc.rows("SELECT device_id, seq FROM parked_group"))
    made: dict[str, set[str]] = defaultdict(set)
    for device, seq, payload, rev in pc.rows("SELECT device_id, seq, payload, schema_rev FROM change_group"):
        if (device, seq) in parked or payload is None:
            continue
        for row in readable_rows(payload, rev):
            if "new" in row and columns_of(row["t"]):
                made[row["t"]].add(row["id"])
    for table, ids in made.items():
        there = {row[0] for row in pc.rows(f'SELECT id FROM "{table}"')}
        assert there == ids, f"I6: {pc.name}: {len(ids - there)} missing, {len(there - ids)} of no group in {table}"


def conflicts_alike(pcs: list[Pc]) -> None:
    """I5: worked out from the bare log for every field, and the same in everybody's file."""
    expected = conflicts_of(pcs[0])
    for pc in pcs:
        found = {
            (table, row_id, name): (tuple(json.loads(heads)), bool(is_open), kind)
            for table, row_id, name, heads, is_open, kind in pc.rows("SELECT * FROM rival_heads WHERE kind <> 'agrees'")
        }
        assert found == expected, f"I5: {pc.name}: {_first_difference(found, expected)}"


def conflicts_of(pc: Pc) -> dict[tuple[str, str, str], tuple[tuple[int, ...], bool, str]]:
    """Every field with heads that differ. The log is read whole, each field by itself; nothing incremental is used."""
    writes: dict[tuple[str, str], dict[str, list[Write]]] = defaultdict(lambda: defaultdict(list))
    parked = set(pc.rows("SELECT device_id, seq FROM parked_group"))
    for device, seq, stamp, at, payload, rev in pc.rows(
        "SELECT device_id, seq, stamp, server_time, payload, schema_rev FROM change_group"
    ):
        waits, ahead = (device, seq) in parked, is_from_ahead(stamp, at)
        for row in readable_rows(payload, rev):
            fields = writes[row["t"], row["id"]]
            if "new" in row:
                for name in columns_of(row["t"]):
                    fields[name].append(Write(stamp, row["new"].get(name), frozenset(), waits, ahead, device))
            else:
                for name, (seen, value) in row["set"].items():
                    replaced = frozenset(seen if isinstance(seen, list) else (seen,))
                    fields[name].append(Write(stamp, value, replaced, waits, ahead, device))
    erased = {row[0] for row in pc.rows("SELECT patient_id FROM erasure")}
    found: dict[tuple[str, str, str], tuple[tuple[int, ...], bool, str]] = {}
    for (table, row_id), fields in writes.items():
        for name, of_field in fields.items():
            outcome = merged(of_field, rule_of(table, name))
            if outcome is not None and len(outcome.heads) > 1 and not outcome.is_agreed:
                stamps = tuple(sorted({head.stamp for head in outcome.heads}))
                found[table, row_id, name] = (stamps, outcome.is_open, "differs")
        if is_removable(table) and row_id not in erased:
            found |= _removal_question(table, row_id, fields)
    return found


def _removal_question(
    table: str, row_id: str, fields: dict[str, list[Write]]
) -> dict[tuple[str, str, str], tuple[tuple[int, ...], bool, str]]:
    outcome = merged(fields["is_active"], rule_of(table, "is_active"))
    if outcome is None or outcome.value != 0:
        return {}
    removals = [head for head in outcome.heads if head.value == 0]
    unseen = {
        head.stamp
        for name, of_field in fields.items()
        if name != "is_active"
        for head in (merged(of_field, rule_of(table, name)) or outcome).heads
        if head.replaces
        and all(head.stamp not in removal.replaces | {removal.stamp} for removal in removals)
        and not any(removal.stamp in head.replaces for removal in removals)
    }
    if not unseen:
        return {}
    stamps = tuple(sorted(unseen | {head.stamp for head in outcome.heads}))
    return {(table, row_id, "is_active"): (stamps, True, "deleted")}


def as_replayed(pc: Pc) -> None:
    """I8: the log into a fresh file gives these rows."""
    faults = check_deep(pc.clinic, PROGRAM)
    assert not faults, f"I8: {pc.name}: {faults[:5]}"


def _first_difference(found: dict[Any, Any], expected: dict[Any, Any]) -> str:
    for key in sorted({*found, *expected}):
        if found.get(key) != expected.get(key):
            return canonical_json([list(key), str(found.get(key)), str(expected.get(key))])
    return ""
