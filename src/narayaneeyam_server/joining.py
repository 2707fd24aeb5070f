"""How a clinic and its PCs become known to a server: joining by a code, and a new device for a PC with another past."""

from __future__ import annotations

from sqlalchemy import Connection, select

from narayaneeyam_clinic.sync.messages import ClinicToJoin, JoinAnswer, JoinAsk, Lease, LeaseAsk, SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import registry
from narayaneeyam_server import tables as t
from narayaneeyam_server.enrolment import use_code
from narayaneeyam_server.hello_rules import MOST_EPOCHS_AHEAD
from narayaneeyam_server.lease_codes import FIRST_SPARE, codes_of
from narayaneeyam_server.log_store import LogStore
from narayaneeyam_server.registry import BROUGHT, RETURNED, AnyRow
from narayaneeyam_server.tokens import Tokens

_FIRST = 1


def join(
    connection: Connection, log_store: LogStore, tokens: Tokens, ask: JoinAsk, code: AnyRow, now: int
) -> JoinAnswer:
    """With a code that was found good. Raises ServerSaysNo: demo_clinic, clinic_differs, read_only, too_many_devices."""
    if code.used_at is not None:
        return _again(connection, tokens, code)
    if ask.clinic is not None and ask.clinic.is_demo:
        raise ServerSaysNo(SaysNo.DEMO_CLINIC)
    if code.clinic_id is None:
        lease = _new_clinic(connection, log_store, ask, now)
        clinic_id = ask.clinic.clinic_id if ask.clinic else ""
    else:
        clinic_id = code.clinic_id
        clinic = registry.find_clinic(connection, clinic_id, lock=True)
        if clinic.home_mirror is not None:
            raise ServerSaysNo(SaysNo.READ_ONLY)
        if ask.clinic is None:
            lease = registry.new_lease(connection, clinic_id, registry.plain(ask.pc_name), generation=_FIRST)
        elif ask.clinic.clinic_id != clinic_id:
            raise ServerSaysNo(SaysNo.CLINIC_DIFFERS)
        else:
            lease = _come_back(connection, clinic, ask.clinic, registry.plain(ask.pc_name))
    use_code(connection, tokens, code.code_hash, clinic_id, lease.device_id, ask.attempt, now)
    return _answer(connection, tokens, clinic_id, lease)


def lease(connection: Connection, tokens: Tokens, clinic: AnyRow, old: AnyRow, ask: LeaseAsk, now: int) -> JoinAnswer:
    """The device that the PC `old` is from now on: the spare it took, if nobody else has it, or a new one."""
    clinic_id = clinic.clinic_id
    name = old.name
    taken = None if ask.taken is None else registry.find_device(connection, clinic_id, ask.taken.device_id)
    if ask.taken is not None and taken is None and _may_be_forgotten(connection, clinic, ask.taken):
        registry.add_device(
            connection, clinic_id, ask.taken, name, RETURNED, generation=_FIRST, came_from=old.device_id
        )  # fmt: skip
        given = ask.taken
    elif taken is not None and taken.spare_of == old.device_id and taken.generation == 0 and taken.revoked_at is None:
        registry.set_device(
            connection, clinic_id, taken.device_id, generation=_FIRST, came_from=old.device_id, spare_of=None, name=name
        )
        given = registry.lease_of(taken)
    elif (before := _given_and_unused(connection, clinic_id, old, ask)) is not None:
        given = registry.lease_of(before)
    else:
        given = registry.new_lease(connection, clinic_id, name, generation=_FIRST, came_from=old.device_id)
        if ask.taken is not None:
            # Offline it worked as a device that is another PC's by now, or that nobody leased: its number stands in the
            # stamps of what it issues again.
            registry.set_device(connection, clinic_id, given.device_id, known_from=RETURNED)
    registry.note_incident(
        connection, clinic_id, old.device_id, "became_new_device", now, f"{old.number} -> {given.number}"
    )
    return _answer(connection, tokens, clinic_id, given)


def _new_clinic(connection: Connection, log_store: LogStore, ask: JoinAsk, now: int) -> Lease:
    """A clinic that began alone, or whose server is gone: its devices and all their codes stay theirs."""
    clinic = ask.clinic
    if clinic is None:
        raise ServerSaysNo(SaysNo.CLINIC_DIFFERS, code_is_for_clinic=1)
    if _is_known(connection, clinic.clinic_id):
        raise ServerSaysNo(SaysNo.CLINIC_DIFFERS, clinic_is_there=1)
    own = [one for one in clinic.devices if one.device_id == clinic.device_id]
    if len(own) != 1 or clinic.last_epoch > MOST_EPOCHS_AHEAD:
        raise ServerSaysNo(SaysNo.MALFORMED)
    log_store.add_clinic(
        connection,
        clinic.clinic_id,
        registry.plain(clinic.name),
        registry.next_epoch(clinic.last_epoch) if clinic.last_epoch else _FIRST,
        now,
        takes_back=len(clinic.devices) > 1,
    )
    for one in clinic.devices:
        if not registry.is_free(connection, clinic.clinic_id, one):
            raise ServerSaysNo(SaysNo.MALFORMED)
        is_own = one is own[0]
        registry.add_device(
            connection,
            clinic.clinic_id,
            one,
            registry.plain(ask.pc_name) if is_own else "",
            BROUGHT,
            generation=_FIRST if is_own else 0,
        )
    if clinic.last_epoch:
        registry.skip_spares(connection, clinic.clinic_id)
    return own[0]


def _come_back(connection: Connection, clinic: AnyRow, asked: ClinicToJoin, pc_name: str) -> Lease:
    """A PC of this very clinic without a token that this server knows: the server was made anew, or the PC was."""
    if asked.last_epoch > clinic.epoch + MOST_EPOCHS_AHEAD:
        raise ServerSaysNo(SaysNo.MALFORMED)
    for one in asked.devices:
        if registry.find_device(connection, clinic.clinic_id, one.device_id) is None:
            if registry.is_free(connection, clinic.clinic_id, one):
                registry.add_device(connection, clinic.clinic_id, one, "", RETURNED)
            registry.set_clinic(connection, clinic.clinic_id, takes_back=True)
    if asked.last_epoch > clinic.epoch:
        registry.begin_epoch(connection, clinic.clinic_id, beyond=asked.last_epoch)
    own = registry.find_device(connection, clinic.clinic_id, asked.device_id)
    if own is not None and own.generation == 0 and own.spare_of is None and own.revoked_at is None:
        registry.set_device(connection, clinic.clinic_id, own.device_id, generation=_FIRST, name=pc_name)
        # It may have what nobody else has.
        registry.set_clinic(connection, clinic.clinic_id, takes_back=True)
        return registry.lease_of(own)
    came_from = None if own is None else own.device_id
    return registry.new_lease(connection, clinic.clinic_id, pc_name, generation=_FIRST, came_from=came_from)


def _again(connection: Connection, tokens: Tokens, code: AnyRow) -> JoinAnswer:
    """The answer was lost; as long as the PC has not come with its token, it gets the same once more."""
    device = registry.find_device(connection, code.used_clinic_id, code.used_device_id)
    if device is None or device.generation != _FIRST or device.revoked_at is not None:
        raise ServerSaysNo(SaysNo.CODE_WRONG)
    return _answer(connection, tokens, code.used_clinic_id, registry.lease_of(device))


def _answer(connection: Connection, tokens: Tokens, clinic_id: str, lease: Lease) -> JoinAnswer:
    clinic = registry.find_clinic(connection, clinic_id)
    return JoinAnswer(
        clinic_id=clinic_id,
        clinic_name=clinic.name,
        epoch=clinic.epoch,
        lease=lease,
        spare=registry.spare_for(connection, clinic_id, lease.device_id),
        token=tokens.token(clinic_id, lease.device_id, _FIRST, lease.number),
    )


def _is_known(connection: Connection, clinic_id: str) -> bool:
    return connection.execute(select(t.clinic.c.clinic_id).where(t.clinic.c.clinic_id == clinic_id)).first() is not None


def _given_and_unused(connection: Connection, clinic_id: str, old: AnyRow, ask: LeaseAsk) -> AnyRow | None:
    """A device that this PC was given and has not come with: the answer was lost."""
    d = t.device.c
    unused = (d.generation == _FIRST) & d.last_contact.is_(None) & (d.last_seq == 0) & d.revoked_at.is_(None)
    wanted = select(t.device).where(d.clinic_id == clinic_id, d.came_from == old.device_id, unused)
    if ask.taken is not None:
        wanted = wanted.where(d.device_id == ask.taken.device_id)
    return connection.execute(wanted.order_by(d.number)).first()


def _may_be_forgotten(connection: Connection, clinic: AnyRow, taken: Lease) -> bool:
    """Codes that this server would have given with this number, in the range it may have given before it was restored."""
    codes = codes_of(taken.number)
    may_be_given = taken.number < clinic.next_number or clinic.next_spare < taken.number <= FIRST_SPARE
    return (
        may_be_given
        and (taken.patient_code, taken.counter_code, taken.reserve_code)
        == (codes.patient_code, codes.counter_code, codes.reserve_code)
        and registry.is_free(connection, clinic.clinic_id, taken)
    )
