"""Given names, surnames, houses and occupations as they are met in a Kerala clinic. Own selection; `names.py` draws from it.

A name may carry its native spelling after `=`; `_` stands for a blank inside a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Custom(StrEnum):
    """How a family writes its names."""

    KERALA_HINDU = "kerala_hindu"
    KERALA_CHRISTIAN = "kerala_christian"
    KERALA_MUSLIM = "kerala_muslim"
    TAMIL = "tamil"
    NORTH = "north"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in Latin letters and, where we know it, in its own script."""

    latin: str
    native: str | None = None


def _names(text: str) -> tuple[Name, ...]:
    pairs = (word.replace("_", " ").partition("=") for word in text.split())
    return tuple(Name(latin, native or None) for latin, _, native in pairs)


# Custom -> (women, men) of the generation born before 1975, and of the later one.
OLDER: dict[Custom, tuple[tuple[Name, ...], tuple[Name, ...]]] = {
    Custom.KERALA_HINDU: (
        _names(
            "Lakshmi=ലക്ഷ്മി Kalyani=കല്യാണി Devaki=ദേവകി Sarojini=സരോജിനി Madhavi=മാധവി Bhargavi=ഭാർഗവി Narayani=നാരായണി"
            " Karthyayani=കാർത്ത്യായനി Janaki=ജാനകി Kamalam=കമലം Saraswathy=സരസ്വതി Parvathy=പാർവതി Ammini=അമ്മിണി"
            " Thankamani=തങ്കമണി Leela=ലീല Santha=ശാന്ത Vasantha=വസന്ത Padmavathy=പത്മാവതി Rugmini=രുഗ്മിണി Visalakshi=വിശാലാക്ഷി"
            " Sulochana=സുലോചന Radhamani=രാധാമണി Indira=ഇന്ദിര Omana=ഓമന Savithri=സാവിത്രി Girija=ഗിരിജ Usha=ഉഷ"
        ),
        _names(
            "Raman=രാമൻ Krishnan=കൃഷ്ണൻ Govindan=ഗോവിന്ദൻ Narayanan=നാരായണൻ Madhavan=മാധവൻ Sankaran=ശങ്കരൻ Kumaran=കുമാരൻ"
            " Velayudhan=വേലായുധൻ Gopalan=ഗോപാലൻ Balan=ബാലൻ Chandran=ചന്ദ്രൻ Sreedharan=ശ്രീധരൻ Bhaskaran=ഭാസ്കരൻ Achuthan=അച്യുതൻ"
            " Kesavan=കേശവൻ Vasudevan=വാസുദേവൻ Raghavan=രാഘവൻ Unnikrishnan=ഉണ്ണികൃഷ്ണൻ Gopinathan=ഗോപിനാഥൻ Ravindran=രവീന്ദ്രൻ"
            " Surendran=സുരേന്ദ്രൻ Mohanan=മോഹനൻ Om=ഓം Padmanabhan=പത്മനാഭൻ Karunakaran=കരുണാകരൻ Sivadasan=ശിവദാസൻ"
        ),
    ),
    Custom.KERALA_CHRISTIAN: (
        _names(
            "Mariamma=മറിയാമ്മ Annamma=അന്നമ്മ Aleyamma=ഏലിയാമ്മ Rosamma=റോസമ്മ Thresiamma=ത്രേസ്യാമ്മ Chinnamma=ചിന്നമ്മ"
            " Mary=മേരി Susamma=സൂസമ്മ Leelamma=ലീലാമ്മ Kunjamma=കുഞ്ഞമ്മ Gracy=ഗ്രേസി Lissy=ലിസ്സി Elsy=എൽസി"
        ),
        _names(
            "Varghese=വർഗീസ് Thomas=തോമസ് Mathew=മാത്യു Joseph=ജോസഫ് Kurian=കുര്യൻ Chacko=ചാക്കോ Ouseph=ഔസേപ്പ് George=ജോർജ്ജ്"
            " Paulose=പൗലോസ് Antony=ആന്റണി Jose=ജോസ് Itty=ഇട്ടി Pathrose=പത്രോസ് Devassy=ദേവസ്സി"
        ),
    ),
    Custom.KERALA_MUSLIM: (
        _names(
            "Fathima=ഫാത്തിമ Khadeeja=ഖദീജ Ayisha=ആയിഷ Pathumma=പാത്തുമ്മ Nafeesa=നഫീസ Amina=ആമിന Mariyam=മറിയം Beevi=ബീവി"
            " Kunhipathu=കുഞ്ഞിപ്പാത്തു Subaida=സുബൈദ Sainaba=സൈനബ Rukiya=റുഖിയ Safiya=സഫിയ"
        ),
        _names(
            "Muhammed=മുഹമ്മദ് Moideen=മൊയ്തീൻ Hamza=ഹംസ Kunhimuhammed=കുഞ്ഞിമുഹമ്മദ് Abdulla=അബ്ദുള്ള Abdul_Rahman=അബ്ദുൽ_റഹ്മാൻ"
            " Ibrahim=ഇബ്രാഹിം Yusuf=യൂസഫ് Alavi=അലവി Beeran=ബീരാൻ Saidalavi=സെയ്തലവി Ali=അലി Usman=ഉസ്മാൻ"
        ),
    ),
    Custom.TAMIL: (
        _names("Meenakshi Kamala Valliammal Rajeswari Mariammal Lalitha Alamelu Pushpam Thangam Chellammal Gomathi"),
        _names("Murugan Subramanian Palanisamy Ramasamy Arumugam Kandasamy Natarajan Venkatesan Periyasamy Ganesan"),
    ),
    Custom.NORTH: (
        _names(
            "Sunita=सुनीता Kamla=कमला Sushila=सुशीला Shanti=शांति Pushpa=पुष्पा Saroj=सरोज Meera=मीरा Usha=उषा Savitri=सावित्री"
        ),
        _names("Ramesh=रमेश Suresh=सुरेश Mahesh=महेश Rajendra=राजेन्द्र Ashok=अशोक Vijay=विजय Om_Prakash=ओम_प्रकाश Mohan=मोहन"),
    ),
}

YOUNGER: dict[Custom, tuple[tuple[Name, ...], tuple[Name, ...]]] = {
    Custom.KERALA_HINDU: (
        _names(
            "Anjali=അഞ്ജലി Athira=ആതിര Aswathy=അശ്വതി Sreelakshmi=ശ്രീലക്ഷ്മി Divya=ദിവ്യ Remya=രമ്യ Soumya=സൗമ്യ Nithya=നിത്യ"
            " Arya=ആര്യ Sandhya=സന്ധ്യ Bindu=ബിന്ദു Sreeja=ശ്രീജ Deepa=ദീപ Smitha=സ്മിത Rekha=രേഖ Gayathri=ഗായത്രി Meenakshi=മീനാക്ഷി"
            " Nandana=നന്ദന Devika=ദേവിക Krishnapriya=കൃഷ്ണപ്രിയ Anagha=അനഘ Vidhya=വിദ്യ Lekshmi=ലക്ഷ്മി Malavika=മാളവിക"
        ),
        _names(
            "Arun=അരുൺ Vishnu=വിഷ്ണു Sreejith=ശ്രീജിത്ത് Rajesh=രാജേഷ് Suresh=സുരേഷ് Anoop=അനൂപ് Vinod=വിനോദ് Manoj=മനോജ്"
            " Sanjay=സഞ്ജയ് Rahul=രാഹുൽ Ajith=അജിത്ത് Biju=ബിജു Sajeev=സജീവ് Prasanth=പ്രശാന്ത് Dileep=ദിലീപ് Jayakrishnan=ജയകൃഷ്ണൻ"
            " Akshay=അക്ഷയ് Adithyan=ആദിത്യൻ Abhinav=അഭിനവ് Gokul=ഗോകുൽ Harikrishnan=ഹരികൃഷ്ണൻ Sidharth=സിദ്ധാർത്ഥ്"
        ),
    ),
    Custom.KERALA_CHRISTIAN: (
        _names(
            "Anu=അനു Jincy=ജിൻസി Sheeba=ഷീബ Reena=റീന Liya=ലിയ Neethu=നീതു Tessa=ടെസ്സ Merin=മെറിൻ Sneha=സ്നേഹ Jisha=ജിഷ"
        ),
        _names(
            "Jibin=ജിബിൻ Tijo=ടിജോ Bibin=ബിബിൻ Shaji=ഷാജി Saji=സജി Jobin=ജോബിൻ Alan=അലൻ Basil=ബേസിൽ Sebin=സെബിൻ Roy=റോയ്"
        ),
    ),
    Custom.KERALA_MUSLIM: (
        _names(
            "Shahana=ഷഹാന Hiba=ഹിബ Nasrin=നസ്രിൻ Sajna=സജ്ന Rahna=റഹ്ന Shabna=ഷബ്ന Jasmin=ജാസ്മിൻ Sumayya=സുമയ്യ Nihala=നിഹാല"
        ),
        _names(
            "Shafeeq=ഷഫീഖ് Ashraf=അഷ്റഫ് Noufal=നൗഫൽ Riyas=റിയാസ് Anas=അനസ് Nishad=നിഷാദ് Jaleel=ജലീൽ Faisal=ഫൈസൽ Sinan=സിനാൻ"
        ),
    ),
    Custom.TAMIL: (
        _names("Priya Kavitha Revathi Nandhini Deepika Sangeetha Vidhya Janani Abinaya Sowmya"),
        _names("Karthik Senthil Prabhu Saravanan Vignesh Arunkumar Dinesh Balaji Manikandan Surya"),
    ),
    Custom.NORTH: (
        _names("Pooja=पूजा Neha=नेहा Anita=अनीता Rekha=रेखा Kavita=कविता Ritu=ऋतु Priyanka=प्रियंका Aarti=आरती Sonam=सोनम"),
        _names(
            "Amit=अमित Rahul=राहुल Sandeep=संदीप Deepak=दीपक Rohit=रोहित Vikas=विकास Manish=मनीष Pankaj=पंकज Arjun=अर्जुन"
        ),
    ),
}

KERALA_TITLES = _names(
    "Nair=നായർ Menon=മേനോൻ Nambiar=നമ്പ്യാർ Warrier=വാര്യർ Pillai=പിള്ള Kurup=കുറുപ്പ് Panicker=പണിക്കർ Namboothiri=നമ്പൂതിരി"
)
WOMENS_TITLES = _names("Amma=അമ്മ Devi=ദേവി Warasyar=വാരസ്യാർ Marasyar=മാരസ്യാർ")
NORTH_SURNAMES = _names(
    "Sharma=शर्मा Gupta=गुप्ता Verma=वर्मा Singh=सिंह Yadav=यादव Mishra=मिश्रा Joshi=जोशी Agarwal=अग्रवाल Tiwari=तिवारी Chauhan=चौहान"
)

# fmt: off
KERALA_HOUSES = (
    "Puthenpurayil", "Kizhakkethil", "Vadakkethil", "Thekkethil", "Padinjarekkara", "Cheruvathoor", "Mangalath",
    "Kunnath", "Thekkeveettil", "Pulickal", "Panangattil", "Kallingal", "Parambil", "Puthiyedath", "Karuvattil",
    "Ambalaparambil", "Chirayil", "Valiyaveettil", "Kottarathil", "Nellikkal", "Manakkal", "Edathara", "Cherukad",
    "Poomangalath", "Mullasseri", "Olikkal", "Thazhathethil", "Kandathil", "Erappil", "Pattathil",
)
# fmt: on
OTHER_HOUSES = ("Sri Nivas", "Lakshmi Illam", "Anbu Illam", "Shanti Kunj", "Ganga Sadan", "Krishna Kripa")

OCCUPATIONS = (
    "Farmer",
    "Homemaker",
    "Teacher",
    "Retired",
    "Tailor",
    "Driver",
    "Shopkeeper",
    "Nurse",
    "Bank clerk",
    "Works abroad",
    "Mason",
    "Carpenter",
    "Weaver",
    "Software engineer",
    "Police officer",
    "Temple priest",
)
BLOOD_GROUPS = ("O+", "O+", "O+", "B+", "B+", "A+", "A+", "AB+", "O-", "B-", "A-", "AB-")
