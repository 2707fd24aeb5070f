"""Refusals of joining a server and of what passes between the PCs of a clinic."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "hub_not_here": "The server is not installed on this PC. Install the program with its server.",
    "hub_not_started": "The server did not begin. What it said of it stands in {file} in its folder.",
    "hub_not_stopped": "The server has not ended yet. Look again in a minute.",
    "hub_of_the_system": "The server is a service of the system on this PC: it is ended there.",
    "hub_gives_no_code": "The server gives no code. Look whether it runs, and whether a clinic has joined it.",
    "join_code_not_understood": "This is not a joining code. "
    "Type it as the server shows it: 8 digits, and the letters after them.",
    "server_address_not_understood": "{address} is not the address of a server. "
    "Type it like https://192.168.1.10:8447.",
    "server_address_not_safe": "{address} is not encrypted. Without https a server can only be on this PC.",
    "certificate_differs": "Another server answered at this address than the one that made the code. Nothing was sent. "
    "Check address and code.",
    "server_unreachable": "The server cannot be reached. Check the address and the network, then try again.",
    "not_joined": "This clinic is not joined to a server yet.",
    "already_joined": "This clinic is joined to a server already.",
    "demo_cannot_join": "The demo clinic cannot join a server.",
    "join_code_wrong": "The server does not know this code. Type it again, or let it show a new one.",
    "join_code_without_letters": "This PC does not know the certificate of the server. "
    "Type the code whole: 8 digits, and the letters after them.",
    "join_code_expired": "This code is too old. Let the server show a new one.",
    "join_too_many_tries": "A wrong code was typed too often. Let the server show a new one.",
    "join_wait": "Wrong codes were typed too often at this PC or beside it. Wait {minutes} minutes, "
    "then let the server show a new one.",
    "join_code_is_for_clinic": "This code is for the PC on which a clinic began. "
    "Let the server show one for a further PC.",
    "join_clinic_is_there": "The clinic is on this server already. Let the server show a code for one of its PCs.",
    "join_clinic_differs": "This code is for another clinic. Two clinics that began apart cannot become one.",
    "join_update_needed": "The server is newer or older than this program. Bring both to the same version.",
    "server_says_no": "The server refused this ({problem}).",
    "recovery_code_of_begun_joining": "Joining was begun here with another recovery code. Type that one to go on.",
    "copy_not_verified": "The copy of the clinic that came is not whole. Nothing was opened; try again.",
}
