"""Places people come from, with PIN code, district and state code; most weight on the neighbourhood of the demo clinic."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_clinic.demo.name_lists import Custom


@dataclass(frozen=True, slots=True)
class Town:
    """A post town. `state_code` is the two-digit GST state code."""

    name: str
    district: str
    pin: str
    state_code: str


def _towns(state_code: str, *rows: tuple[str, str, str]) -> tuple[Town, ...]:
    return tuple(Town(name, district, pin, state_code) for name, district, pin in rows)


NEAR = _towns(
    "32",
    ("Ottapalam", "Palakkad", "679101"),
    ("Shornur", "Palakkad", "679121"),
    ("Pattambi", "Palakkad", "679303"),
    ("Cherpalcheri", "Palakkad", "679503"),
    ("Cheruthuruthy", "Thrissur", "679531"),
    ("Mannarkkad", "Palakkad", "678582"),
    ("Palakkad", "Palakkad", "678001"),
    ("Nemmara", "Palakkad", "678508"),
    ("Kollengode", "Palakkad", "678506"),
)
KERALA = _towns(
    "32",
    ("Thrissur", "Thrissur", "680001"),
    ("Guruvayur", "Thrissur", "680101"),
    ("Irinjalakuda", "Thrissur", "680121"),
    ("Kunnamkulam", "Thrissur", "680503"),
    ("Kodungallur", "Thrissur", "680664"),
    ("Kottakkal", "Malappuram", "676503"),
    ("Kuttippuram", "Malappuram", "679571"),
    ("Nilambur", "Malappuram", "679329"),
    ("Kozhikode", "Kozhikode", "673001"),
    ("Vadakara", "Kozhikode", "673101"),
    ("Kannur", "Kannur", "670001"),
    ("Payyanur", "Kannur", "670307"),
    ("Kanhangad", "Kasaragod", "671315"),
    ("Kalpetta", "Wayanad", "673121"),
    ("Aluva", "Ernakulam", "683101"),
    ("Perumbavoor", "Ernakulam", "683542"),
    ("Muvattupuzha", "Ernakulam", "686661"),
    ("Thodupuzha", "Idukki", "685584"),
    ("Kattappana", "Idukki", "685508"),
    ("Vaikom", "Kottayam", "686141"),
    ("Kottayam", "Kottayam", "686001"),
    ("Tiruvalla", "Pathanamthitta", "689101"),
    ("Cherthala", "Alappuzha", "688524"),
    ("Mavelikara", "Alappuzha", "690101"),
    ("Kollam", "Kollam", "691001"),
    ("Attingal", "Thiruvananthapuram", "695101"),
)
TAMIL_NADU = _towns(
    "33",
    ("Coimbatore", "Coimbatore", "641001"),
    ("Pollachi", "Coimbatore", "642001"),
    ("Palani", "Dindigul", "624601"),
    ("Madurai", "Madurai", "625001"),
    ("Nagercoil", "Kanniyakumari", "629001"),
    ("Mylapore", "Chennai", "600004"),
)
NORTH = (
    Town("Karol Bagh", "Central Delhi", "110005", "07"),
    Town("Mangaluru", "Dakshina Kannada", "575001", "29"),
)

# Which lists a family of each custom comes from; a list named twice is drawn twice as often.
HOMES: dict[Custom, tuple[tuple[Town, ...], ...]] = {
    Custom.KERALA_HINDU: (NEAR, NEAR, NEAR, KERALA),
    Custom.KERALA_CHRISTIAN: (NEAR, KERALA, KERALA),
    Custom.KERALA_MUSLIM: (NEAR, NEAR, KERALA),
    Custom.TAMIL: (NEAR, TAMIL_NADU, TAMIL_NADU),
    Custom.NORTH: (NORTH, NEAR),
}
