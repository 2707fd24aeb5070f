"""Refusals of the clinic's file, its key, backups and the disk. Nothing has been changed when one of these is told."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "clinic_file_missing": "The clinic's file {file} is not there. Put it back, or restore a backup.",
    "clinic_file_exists": "There is already a clinic's file at {file}. Nothing was overwritten.",
    "damaged_file": "The file {file} is damaged and was not changed. Restore the last backup.",
    "newer_database": "This clinic was opened with a newer program. Install the newest Narayaneeyam here, then open it.",
    "upgrade_failed": "The clinic's file could not be brought up to date; it is as it was before. Reason: {reason}.",
    "disk_full": "The disk of this PC is full. Make room, then try again; nothing was changed.",
    "file_busy": "Another program is using the clinic's file. Close it, then try again.",
    "cannot_open_file": "The file {file} cannot be opened. Look whether this account of the PC may read and write it.",
    "wrong_key": "The key on this PC does not fit this clinic's file, and this password does not open it. Try again, or use the code.",
    "keyring_has_no_key": "This account of the PC holds no key for the clinic. Sign in with your password.",
    "keyring_locked": "The key store of this PC is locked. Unlock it, or sign in with your password.",
    "keyring_missing": "This PC has no key store. Sign in with your password.",
    "key_not_changed": "The copy under the new key could not be read back. The file keeps its key; try again, or look at the disk.",
    "no_slot_of_ones_own": "Add your own password first: without the keyring nothing else but the recovery code would open the file.",
    "login_not_known": "Nobody signs in with the name {login}.",
    "vault_missing": "The file of keys beside the clinic ({file}) is missing. Restore it from a backup.",
    "vault_damaged": "The file of keys beside the clinic ({file}) is damaged. Restore it from a backup.",
    "backup_not_verified": "The backup {file} could not be opened again and does not count. Try another disk.",
    "no_room_at_place": "There is no room for the backup in {folder}. Make room there, or choose a larger disk.",
    "place_gone": "The place for backups {folder} is not there. Plug in the disk or stick, or remove the place from the list.",
    "place_read_only": "Nothing can be written to {folder}. Look for a switch at the stick, or for the rights of the folder.",
    "place_known": "Backups go to this place already.",
    "place_inside_clinic": "This folder lies inside the clinic's own. Choose another one, best on another disk.",
    "hours_out_of_range": "Type whole hours from 0 to 168; with 0 no backup is made by itself.",
    "backup_under_way": "Another backup of this clinic is being made. Wait until it is done.",
    "cannot_read_backup": "{file} cannot be read. Look whether the disk or stick is still plugged in.",
    "server_keeps_none": "The server keeps no backups; its program is older than this one. Bring it up to date, or remove it from the list.",
    "not_a_backup": "{file} is not a backup of a clinic. Choose another file.",
}
