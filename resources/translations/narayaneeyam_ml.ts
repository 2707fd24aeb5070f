<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml_IN" sourcelanguage="en_IN">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Narayaneeyam</source>
        <translation>നാരായണീയത്തെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ലൈസൻസ്</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ഭാഗം</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>പ്രോഗ്രാമിന്റെ ഭാഗങ്ങൾ</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ഈ പിസി</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>പതിപ്പ്</translation>
    </message>
    <message>
        <source>Version of the clinic's file</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയലിന്റെ പതിപ്പ്</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>പ്രോഗ്രാമിന്റെ പതിപ്പ്</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>എന്തെല്ലാം ചേർന്നതാണ്</translation>
    </message>
    <message>
        <source>number {number}, bills {counter}, patients {patient}, {id}</source>
        <translation>നമ്പർ {number}, ബില്ലുകൾ {counter}, രോഗികൾ {patient}, {id}</translation>
    </message>
</context>
<context>
    <name>AbsencesTab</name>
    <message>
        <source>Booked in that time ({count}): {names}</source>
        <translation>ആ സമയത്തെ ബുക്കിങ്ങുകൾ ({count}): {names}</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>ഒഴിച്ചിട്ടാൽ: ഒരു ദിവസം.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ആദ്യ ദിവസം</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>അവധിദിനം</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>എത്ര നേരം</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>അവസാന ദിവസം</translation>
    </message>
    <message>
        <source>Leave and holidays</source>
        <translation>അവധികൾ</translation>
    </message>
    <message>
        <source>New leave or holiday</source>
        <translation>പുതിയ അവധി</translation>
    </message>
    <message>
        <source>No leave and no holiday to come</source>
        <translation>വരാനിരിക്കുന്ന അവധികളില്ല</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>കലണ്ടർ തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the treatments</source>
        <translation>ചികിത്സകൾ തുറക്കുക</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>The whole clinic: a holiday</source>
        <translation>മുഴുവൻ ക്ലിനിക്കും: അവധിദിനം</translation>
    </message>
    <message>
        <source>Treatments in that time ({count}): {names}</source>
        <translation>ആ സമയത്തെ ചികിത്സകൾ ({count}): {names}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Write both times.</source>
        <translation>രണ്ട് സമയവും എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>ആദ്യ ദിവസം എഴുതുക.</translation>
    </message>
    <message>
        <source>from {time} on</source>
        <translation>{time} മുതൽ</translation>
    </message>
    <message>
        <source>in the afternoon, from 1 pm</source>
        <translation>ഉച്ചകഴിഞ്ഞ്, 1 pm മുതൽ</translation>
    </message>
    <message>
        <source>in the morning, until 1 pm</source>
        <translation>രാവിലെ, 1 pm വരെ</translation>
    </message>
    <message>
        <source>these hours</source>
        <translation>ഈ സമയം</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} വരെ</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>മുഴുവൻ ദിവസം</translation>
    </message>
</context>
<context>
    <name>AccessLogPage</name>
    <message>
        <source>About</source>
        <translation>വിഷയം</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>പ്രവേശന രേഖ</translation>
    </message>
    <message>
        <source>Every sign-in, every opened record and every refusal on this PC will stand here.</source>
        <translation>ഈ പിസിയിലെ ഓരോ സൈൻ ഇന്നും തുറന്ന ഓരോ രേഖയും ഓരോ നിരസിക്കലും ഇവിടെ കാണും.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ഇതുവരെ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>വീണ്ടും വായിക്കുക</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>of this PC</source>
        <translation>ഈ പിസിയിലേത്</translation>
    </message>
</context>
<context>
    <name>AccountController</name>
    <message>
        <source>All that is held</source>
        <translation>കൈവശമുള്ളതെല്ലാം</translation>
    </message>
    <message>
        <source>Ctrl B puts it on a bill.</source>
        <translation>Ctrl B ഇത് ബില്ലിൽ ചേർക്കും.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>Give the deposit back?</source>
        <translation>മുൻകൂർ തുക തിരികെ നൽകണോ?</translation>
    </message>
    <message>
        <source>Voucher {number} · {held} held now</source>
        <translation>വൗച്ചർ {number} · ഇപ്പോൾ {held} കൈവശം</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{amount} go back, with a voucher.</source>
        <translation>{amount} വൗച്ചറോടെ തിരികെ പോകുന്നു.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account of the patient</source>
        <translation>രോഗിയുടെ കണക്ക്</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>For</source>
        <translation>എന്തിന്</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>തിരികെ നൽകുക…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>എങ്ങനെ</translation>
    </message>
    <message>
        <source>Nothing is owed and nothing is held</source>
        <translation>ഒന്നും തരാനില്ല, ഒന്നും കൈവശമില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>റഫറൻസ് (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Take deposit</source>
        <translation>മുൻകൂർ തുക വാങ്ങുക</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>തിരികെ നൽകി</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>ബിൽ ചെയ്യണം</translation>
    </message>
    <message>
        <source>used</source>
        <translation>ഉപയോഗിച്ചു</translation>
    </message>
    <message>
        <source>whatever comes</source>
        <translation>വരുന്ന എന്തിനും</translation>
    </message>
    <message>
        <source>{amount} held</source>
        <translation>{amount} കൈവശം</translation>
    </message>
</context>
<context>
    <name>AdjustStrip</name>
    <message>
        <source>Batch {number}: {amount} there</source>
        <translation>ബാച്ച് {number}: {amount} ഉണ്ട്</translation>
    </message>
    <message>
        <source>May be sold again</source>
        <translation>വീണ്ടും വിൽക്കാം</translation>
    </message>
    <message>
        <source>Not to be sold (block)</source>
        <translation>വിൽക്കരുത് (തടയുക)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>എന്തുണ്ടായി</translation>
    </message>
    <message>
        <source>packs; loose: 3 {unit}</source>
        <translation>പാക്ക്; ചില്ലറ: 3 {unit}</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>At least 8 characters.</source>
        <translation>കുറഞ്ഞത് 8 അക്ഷരം.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>പാസ്‌വേഡ് വീണ്ടും</translation>
    </message>
    <message>
        <source>Small letters and digits, without blanks: asha</source>
        <translation>ചെറിയക്ഷരങ്ങളും അക്കങ്ങളും, ഇടവിടാതെ: asha</translation>
    </message>
    <message>
        <source>The administrator makes users for everybody else, and sets what each role may do.</source>
        <translation>മറ്റെല്ലാവർക്കും ഉപയോക്താക്കളെ ഉണ്ടാക്കുന്നതും ഓരോ ചുമതലയ്ക്കും എന്തൊക്കെ ചെയ്യാമെന്നു നിശ്ചയിക്കുന്നതും അഡ്മിനിസ്ട്രേറ്ററാണ്.</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>ആദ്യത്തെ അഡ്മിനിസ്ട്രേറ്റർ</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>രണ്ടു പാസ്‌വേഡും ഒന്നല്ല. ഒരേ പാസ്‌വേഡ് വീണ്ടും എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>AdmitController</name>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>അലർജി: {allergies}</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് ഒന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the patient from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് രോഗിയെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This category has no tariff yet.</source>
        <translation>ഈ വിഭാഗത്തിന് ഇതുവരെ നിരക്കില്ല.</translation>
    </message>
    <message>
        <source>bystander {days} × {price}</source>
        <translation>കൂട്ടിരിപ്പ് {days} × {price}</translation>
    </message>
    <message>
        <source>ordered treatments {amount}</source>
        <translation>നിർദ്ദേശിച്ച ചികിത്സകൾ {amount}</translation>
    </message>
    <message>
        <source>room {days} × {price}</source>
        <translation>മുറി {days} × {price}</translation>
    </message>
    <message>
        <source>{parts}. Medicines and meals come on top.</source>
        <translation>{parts}. മരുന്നും ഭക്ഷണവും പുറമെ.</translation>
    </message>
    <message>
        <source>{parts}. Treatments and medicines come on top.</source>
        <translation>{parts}. ചികിത്സയും മരുന്നും പുറമെ.</translation>
    </message>
    <message>
        <source>{patient} is admitted: {number}, {bed}.</source>
        <translation>{patient} അഡ്മിറ്റായി: {number}, {bed}.</translation>
    </message>
</context>
<context>
    <name>AdmitPage</name>
    <message>
        <source>Admit</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Admit and print the receipt</source>
        <translation>അഡ്മിറ്റ് ചെയ്ത് രസീത് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Admit {name}</source>
        <translation>{name}: അഡ്മിറ്റ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Agreed and signed</source>
        <translation>സമ്മതിച്ചു, ഒപ്പിട്ടു</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>സമ്മതിച്ചത്</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Bystander sleeps in the room</source>
        <translation>കൂട്ടിരിപ്പ് മുറിയിൽ ഉറങ്ങും</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>സമ്മതം നൽകിയത്</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>Estimate and consent</source>
        <translation>ഏകദേശ കണക്കും സമ്മതവും</translation>
    </message>
    <message>
        <source>Estimate of the stay</source>
        <translation>താമസത്തിന്റെ ഏകദേശ കണക്ക്</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>ഏകദേശം എന്നുവരെ</translation>
    </message>
    <message>
        <source>F4 notes who agreed and signed: the bystander, pressed again the patient. F7 prints the estimate with both sentences to sign, in the patient's language.</source>
        <translation>ആരാണു സമ്മതിച്ച് ഒപ്പിട്ടതെന്ന് F4 കുറിക്കും: കൂട്ടിരിപ്പ്, വീണ്ടും അമർത്തിയാൽ രോഗി. ഒപ്പിടാനുള്ള രണ്ടു വാക്യങ്ങളോടെ രോഗിയുടെ ഭാഷയിൽ കണക്ക് F7 അച്ചടിക്കും.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>രീതി</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>പേര്, ഫോൺ അല്ലെങ്കിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>No bed is free for this patient.</source>
        <translation>ഈ രോഗിക്ക് ഒഴിഞ്ഞ കിടക്കയില്ല.</translation>
    </message>
    <message>
        <source>Patient and bed</source>
        <translation>രോഗിയും കിടക്കയും</translation>
    </message>
    <message>
        <source>Print the estimate</source>
        <translation>ഏകദേശ കണക്ക് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>റഫറൻസ്</translation>
    </message>
    <message>
        <source>The chosen bed is not for this patient; this one is free.</source>
        <translation>തിരഞ്ഞെടുത്ത കിടക്ക ഈ രോഗിക്ക് ഉള്ളതല്ല; ഇത് ഒഴിവാണ്.</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Who signed the consent to stay and treatment.</source>
        <translation>താമസത്തിനും ചികിത്സയ്ക്കും സമ്മതം ഒപ്പിട്ടയാൾ.</translation>
    </message>
</context>
<context>
    <name>AfterACrash</name>
    <message>
        <source>{file} is written. No patient and no name is in it.</source>
        <translation>{file} എഴുതി. അതിൽ രോഗിയോ പേരോ ഇല്ല.</translation>
    </message>
</context>
<context>
    <name>AllowAsk</name>
    <message>
        <source>Let them type their PIN.</source>
        <translation>അവർ അവരുടെ PIN ടൈപ്പ് ചെയ്യട്ടെ.</translation>
    </message>
    <message>
        <source>Nobody has chosen a PIN who may allow this. They do it on “My password and language”.</source>
        <translation>ഇത് അനുവദിക്കാൻ കഴിയുന്ന ആരും PIN തിരഞ്ഞെടുത്തിട്ടില്ല. “എന്റെ പാസ്‌വേഡും ഭാഷയും” എന്നതിൽ അത് ചെയ്യാം.</translation>
    </message>
    <message>
        <source>Somebody else allows it</source>
        <translation>മറ്റൊരാൾ അനുവദിക്കുന്നു</translation>
    </message>
    <message>
        <source>Why it is allowed</source>
        <translation>എന്തിന് അനുവദിക്കുന്നു</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>കാരണം എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>AllowStrip</name>
    <message>
        <source>Allowed by</source>
        <translation>അനുവദിച്ചത്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>അവരുടെ PIN</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>All backups lie on this PC's own disk: who takes the PC takes them along. Choose a stick or another disk.</source>
        <translation>എല്ലാ ബാക്കപ്പുകളും ഈ പിസിയുടെ സ്വന്തം ഡിസ്കിലാണ്: പിസി പോയാൽ അവയും പോകും. ഒരു സ്റ്റിക്കോ മറ്റൊരു ഡിസ്കോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>No backup of this clinic is made by itself. Choose a place for backups today.</source>
        <translation>ഈ ക്ലിനിക്കിന്റെ ബാക്കപ്പ് തനിയെ എടുക്കുന്നില്ല. ഇന്നുതന്നെ ബാക്കപ്പിന് ഒരു സ്ഥലം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>No backup to {place} has been verified yet.</source>
        <translation>{place}-ലേക്കുള്ള ഒരു ബാക്കപ്പും ഇതുവരെ പരിശോധിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Open Backup</source>
        <translation>ബാക്കപ്പ് തുറക്കുക</translation>
    </message>
    <message>
        <source>The last verified backup to {place} was made {moment}.</source>
        <translation>{place}-ലേക്കുള്ള പരിശോധിച്ച അവസാന ബാക്കപ്പ് {moment}-ന് എടുത്തതാണ്.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Add the folder</source>
        <translation>ഫോൾഡർ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>മറ്റൊരു ഫോൾഡർ</translation>
    </message>
    <message>
        <source>Backed up and verified: {rows} rows, {size}.</source>
        <translation>ബാക്കപ്പ് എടുത്തു പരിശോധിച്ചു: {rows} വരികൾ, {size}.</translation>
    </message>
    <message>
        <source>Backup now</source>
        <translation>ഇപ്പോൾ ബാക്കപ്പ് എടുക്കുക</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ബാക്കപ്പുകൾ</translation>
    </message>
    <message>
        <source>Backups at this place, the newest first</source>
        <translation>ഈ സ്ഥലത്തെ ബാക്കപ്പുകൾ, പുതിയത് ആദ്യം</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>ബാക്കപ്പ് പോകുന്നത്</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>തനിയെ</translation>
    </message>
    <message>
        <source>Choose a folder below, best on another disk or a stick. The backup is encrypted.</source>
        <translation>താഴെ ഒരു ഫോൾഡർ തിരഞ്ഞെടുക്കുക, മറ്റൊരു ഡിസ്കിലോ സ്റ്റിക്കിലോ ആണ് നല്ലത്. ബാക്കപ്പ് എൻക്രിപ്റ്റ് ചെയ്തതാണ്.</translation>
    </message>
    <message>
        <source>Choose the folder in which the backups are to lie.</source>
        <translation>ബാക്കപ്പുകൾ വയ്ക്കേണ്ട ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>F9 makes the first one there.</source>
        <translation>F9 അവിടെ ആദ്യത്തേത് എടുക്കും.</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>അവസാനം പരിശോധിച്ചത്</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>എടുത്തത്</translation>
    </message>
    <message>
        <source>No backup at this place</source>
        <translation>ഈ സ്ഥലത്ത് ബാക്കപ്പ് ഇല്ല</translation>
    </message>
    <message>
        <source>No backup is made by itself yet</source>
        <translation>തനിയെ ബാക്കപ്പ് ഇതുവരെ എടുക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>On a disk, a stick, or shared by another PC.</source>
        <translation>ഡിസ്കിലോ സ്റ്റിക്കിലോ മറ്റൊരു പിസിയിലോ.</translation>
    </message>
    <message>
        <source>Places for backups</source>
        <translation>ബാക്കപ്പിനുള്ള സ്ഥലങ്ങൾ</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>സ്ഥലം നീക്കുക</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>വീണ്ടെടുക്കുക…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>വലുപ്പം</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>To the server too</source>
        <translation>സെർവറിലേക്കും</translation>
    </message>
    <message>
        <source>and when the program is closed</source>
        <translation>പ്രോഗ്രാം അടയ്ക്കുമ്പോഴും</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>ഓരോ മണിക്കൂറിലും</translation>
    </message>
    <message>
        <source>every {hours} hours</source>
        <translation>ഓരോ {hours} മണിക്കൂറിലും</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ഒരിക്കലുമില്ല</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>ദിവസം ഒരിക്കൽ</translation>
    </message>
    <message>
        <source>{sentence} The backups that were there are whole.</source>
        <translation>{sentence} നിലവിലുള്ള ബാക്കപ്പുകൾക്ക് കേടില്ല.</translation>
    </message>
</context>
<context>
    <name>BillController</name>
    <message>
        <source>Cancelled on {moment} by {name}: {reason}</source>
        <translation>{moment}-ന് {name} റദ്ദാക്കി: {reason}</translation>
    </message>
    <message>
        <source>Give back: {amounts}.</source>
        <translation>തിരികെ നൽകുക: {amounts}.</translation>
    </message>
    <message>
        <source>Receipt {number} · {amount}</source>
        <translation>രസീത് {number} · {amount}</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>അനുവദിച്ചത് {name}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>debit note for {number} of {day}</source>
        <translation>{day}-ലെ {number} ബില്ലിനുള്ള ഡെബിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>debit notes: {numbers}</source>
        <translation>ഡെബിറ്റ് നോട്ടുകൾ: {numbers}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>goes with {number}</source>
        <translation>{number}-നൊപ്പം</translation>
    </message>
    <message>
        <source>made by {name}</source>
        <translation>തയ്യാറാക്കിയത്: {name}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>അടച്ചു</translation>
    </message>
    <message>
        <source>{number} and {other} are cancelled.</source>
        <translation>{number}, {other} എന്നിവ റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>{number} was sent to the printer.</source>
        <translation>{number} പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
</context>
<context>
    <name>BillDoor</name>
    <message>
        <source>Account</source>
        <translation>കണക്ക്</translation>
    </message>
    <message>
        <source>Bill it</source>
        <translation>ബിൽ ചെയ്യുക</translation>
    </message>
    <message>
        <source>Bill it (Ctrl B)</source>
        <translation>ബിൽ ചെയ്യുക (Ctrl B)</translation>
    </message>
    <message>
        <source>Due on bills: {amount}.</source>
        <translation>ബില്ലുകളിൽ ബാക്കി: {amount}.</translation>
    </message>
    <message>
        <source>Held as deposit: {amount}.</source>
        <translation>മുൻകൂർ തുകയായി കൈവശം: {amount}.</translation>
    </message>
    <message>
        <source>Not billed yet: {what}, {amount}.</source>
        <translation>ഇതുവരെ ബിൽ ചെയ്തിട്ടില്ല: {what}, {amount}.</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Cancel bill {number}?</source>
        <translation>ബിൽ {number} റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>Cancel the bill</source>
        <translation>ബിൽ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel the bill…</source>
        <translation>ബിൽ റദ്ദാക്കുക…</translation>
    </message>
    <message>
        <source>Debit note…</source>
        <translation>ഡെബിറ്റ് നോട്ട്…</translation>
    </message>
    <message>
        <source>Due {amount}</source>
        <translation>ബാക്കി {amount}</translation>
    </message>
    <message>
        <source>Empty pays all that is due.</source>
        <translation>ഒഴിച്ചിട്ടാൽ ബാക്കി മുഴുവൻ അടയ്ക്കും.</translation>
    </message>
    <message>
        <source>Its number stays, the stock goes back to its batches and the money is given back. This cannot be undone.</source>
        <translation>നമ്പർ നിലനിൽക്കും, സ്റ്റോക്ക് അതത് ബാച്ചിലേക്ക് തിരികെ പോകും, പണം തിരികെ നൽകും. ഇത് പിന്നെ മാറ്റാനാവില്ല.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ലേബലുകൾ</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>ബില്ലിലെ വരികൾ</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>പേപ്പർ കാണുക</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>ഇതുവരെ പണം അടച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>അടച്ച രീതി</translation>
    </message>
    <message>
        <source>Pay {amount} from the deposit</source>
        <translation>{amount} മുൻകൂർ തുകയിൽ നിന്ന് അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>അടവുകൾ</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>റഫറൻസ് (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>തിരികെ എടുക്കുക…</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>പണം വാങ്ങുക</translation>
    </message>
    <message>
        <source>The other paper of this sale, {number}, is cancelled with it.</source>
        <translation>ഈ വിൽപ്പനയുടെ മറ്റേ രേഖ {number} ഇതോടൊപ്പം റദ്ദാകും.</translation>
    </message>
    <message>
        <source>Why the bill is cancelled</source>
        <translation>ബിൽ റദ്ദാക്കാനുള്ള കാരണം</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>1 bill</source>
        <translation>1 ബിൽ</translation>
    </message>
    <message>
        <source>All bills</source>
        <translation>എല്ലാ ബില്ലുകളും</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>എല്ലാ ദിവസവും</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കിയത്</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>Due, oldest first</source>
        <translation>ബാക്കിയുള്ളവ, പഴയത് ആദ്യം</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>കഴിഞ്ഞ 7 ദിവസം</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>തയ്യാറാക്കിയത്</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>പുതിയ ബിൽ</translation>
    </message>
    <message>
        <source>No bill is found</source>
        <translation>ബിൽ കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>No bill yet</source>
        <translation>ഇതുവരെ ബില്ലില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>നമ്പർ അല്ലെങ്കിൽ പേര്</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Press F2 to make the first one at the counter.</source>
        <translation>കൗണ്ടറിൽ ആദ്യത്തേത് തയ്യാറാക്കാൻ F2 അമർത്തുക.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ഈ മാസം</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>അടയ്ക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Try other days, or fewer letters.</source>
        <translation>മറ്റു ദിവസങ്ങളോ കുറച്ച് അക്ഷരങ്ങളോ നോക്കുക.</translation>
    </message>
    <message>
        <source>Which bills</source>
        <translation>ഏതു ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ഇന്നലെ</translation>
    </message>
    <message>
        <source>{amount} due in all</source>
        <translation>ആകെ ബാക്കി {amount}</translation>
    </message>
    <message>
        <source>{count} bill</source>
        <translation>{count} ബിൽ</translation>
    </message>
    <message>
        <source>{count} bills</source>
        <translation>{count} ബില്ലുകൾ</translation>
    </message>
</context>
<context>
    <name>BoardController</name>
    <message>
        <source>Cancel it</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel the reservation?</source>
        <translation>ബുക്കിങ് റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>Choose the patient from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് രോഗിയെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Close bed {bed}?</source>
        <translation>കിടക്ക {bed} അടയ്ക്കണോ?</translation>
    </message>
    <message>
        <source>Close the bed</source>
        <translation>കിടക്ക അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>From now on this bed is theirs and is charged; the bed that is left is to be cleaned.</source>
        <translation>ഇനി മുതൽ ഈ കിടക്കയാണ് ഇവരുടേത്, അതിനാണ് വാടക; വിട്ട കിടക്ക വൃത്തിയാക്കണം.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Move {name} to bed {bed}?</source>
        <translation>{name} എന്ന രോഗിയെ {bed} കിടക്കയിലേക്ക് മാറ്റണോ?</translation>
    </message>
    <message>
        <source>Moved. The bed that was left is to be cleaned.</source>
        <translation>മാറ്റി. വിട്ട കിടക്ക വൃത്തിയാക്കണം.</translation>
    </message>
    <message>
        <source>Nobody is put into it until it is opened again.</source>
        <translation>വീണ്ടും തുറക്കുന്നതുവരെ ആരെയും അതിൽ കിടത്തില്ല.</translation>
    </message>
    <message>
        <source>The bed is reserved.</source>
        <translation>കിടക്ക ബുക്ക് ചെയ്തു.</translation>
    </message>
    <message>
        <source>The reservation is moved.</source>
        <translation>ബുക്കിംഗ് മാറ്റി.</translation>
    </message>
    <message>
        <source>The reservation of {name} is moved.</source>
        <translation>{name} എന്നയാളുടെ ബുക്കിംഗ് മാറ്റി.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>ശരിയായ ഒരു ദിവസം എഴുതുക, ഉദാ. 21-11-2026.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add the clinic's rooms with their beds first; then it is seen here who stays where.</source>
        <translation>ആദ്യം ക്ലിനിക്കിലെ മുറികളും കിടക്കകളും ചേർക്കുക; അപ്പോൾ ആര് എവിടെയെന്ന് ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>ബോർഡിലേക്ക് മടങ്ങുക</translation>
    </message>
    <message>
        <source>Cancel the reservation…</source>
        <translation>ബുക്കിങ് റദ്ദാക്കുക…</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>വൃത്തിയാക്കി</translation>
    </message>
    <message>
        <source>Close the bed…</source>
        <translation>കിടക്ക അടയ്ക്കുക…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Move the reservation</source>
        <translation>ബുക്കിംഗ് മാറ്റുക</translation>
    </message>
    <message>
        <source>Move to another bed…</source>
        <translation>മറ്റൊരു കിടക്കയിലേക്ക് മാറ്റുക…</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>ഇതുവരെ കിടക്കയില്ല</translation>
    </message>
    <message>
        <source>Open the bed again</source>
        <translation>കിടക്ക വീണ്ടും തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the rooms</source>
        <translation>മുറികൾ തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>താമസം തുറക്കുക</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>മുറികൾ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ജോലികൾ</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>വാർഡ്</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Beds and days</source>
        <translation>കിടക്കകളും ദിവസങ്ങളും</translation>
    </message>
</context>
<context>
    <name>BookingController</name>
    <message>
        <source>Choose a time.</source>
        <translation>ഒരു സമയം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the doctor for this time.</source>
        <translation>ഈ സമയത്തിന് ഡോക്ടറെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the patient first.</source>
        <translation>ആദ്യം രോഗിയെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>booked by mistake</source>
        <translation>അബദ്ധത്തിൽ ബുക്ക് ചെയ്തത്</translation>
    </message>
    <message>
        <source>{name} is booked for {when} now.</source>
        <translation>{name}: ഇപ്പോൾ {when}.</translation>
    </message>
    <message>
        <source>{name} is booked for {when} with {doctor}.</source>
        <translation>{name}: {when}, {doctor} - ബുക്ക് ചെയ്തു.</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>All bookings</source>
        <translation>എല്ലാ ബുക്കിംഗും</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>എല്ലാ ഡോക്ടർമാരും</translation>
    </message>
    <message>
        <source>Another time on that day</source>
        <translation>ആ ദിവസം മറ്റൊരു സമയം</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Book {name}</source>
        <translation>{name} - ബുക്കിങ്</translation>
    </message>
    <message>
        <source>Booked already: {days}</source>
        <translation>ഇതിനകം ബുക്ക് ചെയ്തത്: {days}</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>ബുക്കിങ്</translation>
    </message>
    <message>
        <source>Choose another doctor or day, or type a time outside the hours.</source>
        <translation>മറ്റൊരു ഡോക്ടറെയോ ദിവസമോ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ സമയത്തിന് പുറത്തുള്ള ഒരു സമയം എഴുതുക.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Empty: one slot.</source>
        <translation>ഒഴിച്ചിട്ടാൽ: ഒരു സ്ലോട്ട്.</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>ഈ ദിവസം മുതൽ</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>കാണുന്ന രീതി</translation>
    </message>
    <message>
        <source>Is booked for {when}.</source>
        <translation>ഇപ്പോൾ ബുക്ക് ചെയ്തത്: {when}.</translation>
    </message>
    <message>
        <source>Keep the time, save the rest</source>
        <translation>സമയം അതേപടി, ബാക്കി സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ദൈർഘ്യം</translation>
    </message>
    <message>
        <source>Link of the video call</source>
        <translation>വീഡിയോ കോളിന്റെ ലിങ്ക്</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Move the booking of {name}</source>
        <translation>{name} - ബുക്കിങ് മാറ്റുക</translation>
    </message>
    <message>
        <source>Name, mobile or number</source>
        <translation>പേര്, മൊബൈൽ അല്ലെങ്കിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>അടുത്ത ഒഴിവുകൾ</translation>
    </message>
    <message>
        <source>No free time in the next 60 days</source>
        <translation>അടുത്ത 60 ദിവസത്തിൽ ഒഴിവില്ല</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Outside the hours too, with the doctor chosen above.</source>
        <translation>ഡോക്ടറുടെ സമയത്തിന് പുറത്തും ആകാം.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>in {days} day</source>
        <translation>{days} ദിവസം കഴിഞ്ഞ്</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} ദിവസം കഴിഞ്ഞ്</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>നാളെ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} മി.</translation>
    </message>
</context>
<context>
    <name>BookingWayPage</name>
    <message>
        <source>All bookings</source>
        <translation>എല്ലാ ബുക്കിംഗും</translation>
    </message>
    <message>
        <source>All bookings of the patient</source>
        <translation>രോഗിയുടെ എല്ലാ ബുക്കിംഗും</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ചെയ്തത്</translation>
    </message>
    <message>
        <source>F3 on the patient's page keeps the first time.</source>
        <translation>രോഗിയുടെ പേജിൽ F3 ആദ്യ സമയം ബുക്ക് ചെയ്യും.</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>ഇതുവരെ ബുക്കിംഗില്ല</translation>
    </message>
    <message>
        <source>The way of the booking</source>
        <translation>ബുക്കിംഗിന്റെ വഴി</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>ബുക്ക് ചെയ്ത സമയം</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>BoughtController</name>
    <message>
        <source>Give it back</source>
        <translation>തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>Give {package} back?</source>
        <translation>{package} തിരികെ നൽകണോ?</translation>
    </message>
    <message>
        <source>Its bill has the credit note {number}.</source>
        <translation>ബില്ലിന് {number} എന്ന ക്രെഡിറ്റ് നോട്ട് ഉണ്ട്.</translation>
    </message>
    <message>
        <source>Sold for {amount}, receipt {number}.</source>
        <translation>{amount}-ന് വിറ്റു, രസീത് {number}.</translation>
    </message>
    <message>
        <source>Sold for {amount}; it stands on the bill.</source>
        <translation>{amount}-ന് വിറ്റു; ബില്ലിൽ ചേർത്തിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>The package is given back; no money was held for it.</source>
        <translation>പാക്കേജ് തിരികെ നൽകി; അതിനായി പണം സൂക്ഷിച്ചിരുന്നില്ല.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{amount} go back, voucher {number}.</source>
        <translation>{amount} തിരികെ നൽകുന്നു, വൗച്ചർ {number}.</translation>
    </message>
    <message>
        <source>{used} stay owed for what was done, {left} go back.</source>
        <translation>ചെയ്തതിന് {used} നൽകാനുണ്ട്, {left} തിരികെ നൽകും.</translation>
    </message>
</context>
<context>
    <name>BoughtPage</name>
    <message>
        <source>Bought</source>
        <translation>വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>No package yet</source>
        <translation>ഇതുവരെ പാക്കേജില്ല</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>പാക്കേജ്</translation>
    </message>
    <message>
        <source>Packages of the patient</source>
        <translation>രോഗിയുടെ പാക്കേജുകൾ</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>ഇപ്പോൾ നൽകിയത്</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>റഫറൻസ്</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>വിൽക്കുക</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>പാക്കേജ് വിൽക്കുക</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>ഉപയോഗിച്ചത്</translation>
    </message>
    <message>
        <source>by UPI</source>
        <translation>UPI വഴി</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>കാർഡ് വഴി</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>തിരികെ നൽകി</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>പണമായി</translation>
    </message>
    <message>
        <source>later, on the bill</source>
        <translation>പിന്നീട്, ബില്ലിൽ</translation>
    </message>
</context>
<context>
    <name>BreachesController</name>
    <message>
        <source>Say what happened, in at most 2,000 letters a field.</source>
        <translation>എന്ത് സംഭവിച്ചു എന്ന് എഴുതുക; ഓരോ കള്ളിയിലും 2,000 അക്ഷരങ്ങൾ വരെ.</translation>
    </message>
    <message>
        <source>Say when the clinic knew of it.</source>
        <translation>ക്ലിനിക് ഇത് എപ്പോൾ അറിഞ്ഞു എന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>The breach was noted.</source>
        <translation>ചോർച്ച രേഖപ്പെടുത്തി.</translation>
    </message>
</context>
<context>
    <name>BreachesPage</name>
    <message>
        <source>All patients told</source>
        <translation>എല്ലാ രോഗികളെയും അറിയിച്ചു</translation>
    </message>
    <message>
        <source>All patients told: {when}</source>
        <translation>എല്ലാ രോഗികളെയും അറിയിച്ചത്: {when}</translation>
    </message>
    <message>
        <source>Board told</source>
        <translation>ബോർഡിനെ അറിയിച്ചു</translation>
    </message>
    <message>
        <source>Board told: {when}</source>
        <translation>ബോർഡിനെ അറിയിച്ചത്: {when}</translation>
    </message>
    <message>
        <source>Board's reference</source>
        <translation>ബോർഡിന്റെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>അവസാനിപ്പിച്ച കാരണം</translation>
    </message>
    <message>
        <source>Details due</source>
        <translation>വിവരങ്ങൾ നൽകേണ്ടത്</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>വിവരങ്ങൾ നൽകി</translation>
    </message>
    <message>
        <source>Details given to the Board: {when}</source>
        <translation>ബോർഡിന് വിവരങ്ങൾ നൽകിയത്: {when}</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>അറിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Found out on</source>
        <translation>അറിഞ്ഞ തീയതി</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>സംഭവിച്ച തീയതി</translation>
    </message>
    <message>
        <source>How much and whose</source>
        <translation>എത്ര, ആരുടെ</translation>
    </message>
    <message>
        <source>It concerns</source>
        <translation>ബാധിക്കുന്നത്</translation>
    </message>
    <message>
        <source>It concerns all patients</source>
        <translation>എല്ലാ രോഗികളെയും ബാധിക്കുന്നു</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>പേര്, ഫോൺ, അല്ലെങ്കിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>സ്വഭാവം</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>No breach</source>
        <translation>ചോർച്ചയില്ല</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>ആരുടെയും പേര് ചേർത്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing: not known.</source>
        <translation>ഒഴിവ്: അറിയില്ല.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Patient told</source>
        <translation>രോഗിയെ അറിയിച്ചു</translation>
    </message>
    <message>
        <source>Patients whom it concerns</source>
        <translation>ബാധിക്കപ്പെട്ട രോഗികൾ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>വിവര ചോർച്ചയുടെ രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Take the patient out</source>
        <translation>രോഗിയെ നീക്കുക</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>അറിയിച്ചത്</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>അറിയിച്ച രീതി</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>എന്ത് സംഭവിച്ചു</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>ഉണ്ടാകാവുന്ന ഫലം</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ചെയ്ത നടപടികൾ</translation>
    </message>
    <message>
        <source>When a PC is lost or a paper goes to the wrong person, note it here at once.</source>
        <translation>ഒരു പിസി നഷ്ടപ്പെട്ടാലോ ഒരു കടലാസ് തെറ്റായ ആൾക്ക് കിട്ടിയാലോ ഉടൻ ഇവിടെ രേഖപ്പെടുത്തുക.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>എവിടെ</translation>
    </message>
    <message>
        <source>Whom it concerns must be told without delay.</source>
        <translation>ബാധിക്കപ്പെട്ടവരെ വൈകാതെ അറിയിക്കണം.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>ആരോട് ചോദിക്കണം</translation>
    </message>
    <message>
        <source>at</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>phone, letter, in person</source>
        <translation>ഫോൺ, കത്ത്, നേരിട്ട്</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working…</source>
        <translation>പ്രവർത്തിക്കുന്നു…</translation>
    </message>
</context>
<context>
    <name>BystanderCard</name>
    <message>
        <source>Bystander</source>
        <translation>കൂട്ടിരിപ്പ്</translation>
    </message>
    <message>
        <source>Or in one line: name, phone, relation. Enter tells them apart.</source>
        <translation>അല്ലെങ്കിൽ ഒറ്റ വരിയിൽ: പേര്, ഫോൺ, ബന്ധം. Enter അവ വേർതിരിക്കും.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ബന്ധം</translation>
    </message>
    <message>
        <source>Sleeps in the room too (F8)</source>
        <translation>മുറിയിൽ തന്നെ ഉറങ്ങും (F8)</translation>
    </message>
</context>
<context>
    <name>CalendarController</name>
    <message>
        <source>All who are booked with {doctor} on {day} from {time} on go to:</source>
        <translation>{day} {time} മുതൽ {doctor} കാണാനിരുന്ന എല്ലാവരും പോകുന്നത്:</translation>
    </message>
    <message>
        <source>Another doctor takes over</source>
        <translation>മറ്റൊരു ഡോക്ടർ ഏറ്റെടുക്കുന്നു</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>ബുക്കിങ് റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>കൈമാറുക</translation>
    </message>
    <message>
        <source>No booking stands there. Choose one with the arrows first.</source>
        <translation>അവിടെ ബുക്കിങ് ഇല്ല. ആദ്യം ആരോ കീകൾ കൊണ്ട് ഒന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>There is no other doctor.</source>
        <translation>മറ്റൊരു ഡോക്ടർ ഇല്ല.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>എന്തുകൊണ്ട് റദ്ദാക്കുന്നു?</translation>
    </message>
    <message>
        <source>{count} went over.</source>
        <translation>{count} പേരെ മാറ്റി.</translation>
    </message>
    <message>
        <source>{name} has token {token} for {doctor}.</source>
        <translation>{name}: {doctor} - ടോക്കൺ {token}.</translation>
    </message>
    <message>
        <source>{name} stays: {why}</source>
        <translation>{name} മാറിയില്ല: {why}</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>All doctors</source>
        <translation>എല്ലാ ഡോക്ടർമാരും</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>ബുക്ക് ചെയ്യുക / തുറക്കുക</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>കലണ്ടർ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ഉറപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>ദിവസം / ആഴ്ച</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>ഇതിന്റെ വഴി</translation>
    </message>
    <message>
        <source>Move or change</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the video call</source>
        <translation>വീഡിയോ കോൾ തുറക്കുക</translation>
    </message>
    <message>
        <source>Other doctor</source>
        <translation>മറ്റൊരു ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>View</source>
        <translation>കാഴ്ച</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ആഴ്ച</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>അടുത്ത ആഴ്ച</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>മുൻ ആഴ്ച</translation>
    </message>
</context>
<context>
    <name>CallsController</name>
    <message>
        <source>Cancel the booking</source>
        <translation>ബുക്കിങ് റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>ആദ്യം പട്ടികയിൽ ഒരാളെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>എന്തുകൊണ്ട് റദ്ദാക്കുന്നു?</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>At</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>വിളികൾ</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>വരേണ്ട ദിവസം</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Follow-ups to book</source>
        <translation>ബുക്ക് ചെയ്യേണ്ട തുടർപരിശോധനകൾ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>രീതി</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>അവസാന വിളി</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>മൊബൈൽ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>എടുത്തില്ല</translation>
    </message>
    <message>
        <source>No follow-up waits for a booking</source>
        <translation>ബുക്ക് ചെയ്യാൻ തുടർപരിശോധനകളില്ല</translation>
    </message>
    <message>
        <source>Nobody is booked for that day</source>
        <translation>ആ ദിവസം ആർക്കും ബുക്കിങ് ഇല്ല</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>പട്ടിക അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>കണ്ട ദിവസം</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>വിളിക്കാൻ</translation>
    </message>
    <message>
        <source>Wants another time</source>
        <translation>മറ്റൊരു സമയം</translation>
    </message>
    <message>
        <source>When a doctor chooses a day to come again, the patient stands here until a time is booked.</source>
        <translation>വീണ്ടും വരാൻ ഡോക്ടർ ഒരു ദിവസം പറഞ്ഞാൽ, സമയം ബുക്ക് ചെയ്യുന്നതുവരെ രോഗി ഇവിടെ കാണും.</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>വരും</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>വരില്ല</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>വൈകി</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>{count} പേരെ വിളിക്കാൻ</translation>
    </message>
</context>
<context>
    <name>CancelledTable</name>
    <message>
        <source>A cancelled bill keeps its number and its reason.</source>
        <translation>റദ്ദാക്കിയ ബില്ലിന്റെ നമ്പറും കാരണവും നിലനിൽക്കും.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Cancelled bills</source>
        <translation>റദ്ദാക്കിയ ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>No bill of this day was cancelled</source>
        <translation>ഈ ദിവസത്തെ ബില്ലൊന്നും റദ്ദാക്കിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Why and who</source>
        <translation>എന്തിന്, ആര്</translation>
    </message>
</context>
<context>
    <name>CashController</name>
    <message>
        <source>The count is kept.</source>
        <translation>എണ്ണിയത് രേഖപ്പെടുത്തി.</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Count the notes, or type the whole sum.</source>
        <translation>നോട്ടുകൾ എണ്ണുക, അല്ലെങ്കിൽ ആകെ തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Counts of today</source>
        <translation>ഇന്ന് എണ്ണിയവ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>Expected on this PC</source>
        <translation>ഈ പിസിയിൽ വേണ്ടത്</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>എണ്ണിയത് രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Not counted today</source>
        <translation>ഇന്ന് എണ്ണിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Or the whole sum (₹)</source>
        <translation>അല്ലെങ്കിൽ ആകെ തുക (₹)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>വ്യത്യാസത്തിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Type how many of each note and coin there are, or the whole sum. F9 keeps the count.</source>
        <translation>ഓരോ നോട്ടും നാണയവും എത്രയെന്നോ ആകെ തുകയോ ടൈപ്പ് ചെയ്യുക. F9 എണ്ണം സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>When the notes are not counted one by one.</source>
        <translation>നോട്ടുകൾ ഓരോന്നായി എണ്ണാത്തപ്പോൾ.</translation>
    </message>
</context>
<context>
    <name>CashTable</name>
    <message>
        <source>Count cash at the end of the day: F9.</source>
        <translation>ദിവസാവസാനം പണം എണ്ണുക: F9.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>വേണ്ടത്</translation>
    </message>
    <message>
        <source>No cash was taken or counted</source>
        <translation>പണം വാങ്ങുകയോ എണ്ണുകയോ ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
</context>
<context>
    <name>CategoriesTab</name>
    <message>
        <source>A day</source>
        <translation>ഒരു ദിവസം</translation>
    </message>
    <message>
        <source>Add the tariff</source>
        <translation>നിരക്ക് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Add what a day costs from a date on (F8).</source>
        <translation>ഒരു തീയതി മുതൽ ഒരു ദിവസത്തെ നിരക്ക് ചേർക്കുക (F8).</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>കൂട്ടിരിപ്പ്</translation>
    </message>
    <message>
        <source>Bystander's bed a day</source>
        <translation>കൂട്ടിരിപ്പുകാരുടെ കിടക്ക, ഒരു ദിവസം</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>വിഭാഗങ്ങൾ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>വിഭാഗം</translation>
    </message>
    <message>
        <source>Days before keep their tariff. Above ₹5,000 a day the room bears GST, without tax here.</source>
        <translation>മുൻ ദിവസങ്ങൾക്ക് പഴയ നിരക്ക് തന്നെ. ദിവസം ₹5,000-ന് മുകളിലുള്ള മുറിക്ക് GST ഉണ്ട്; ഇവിടെ നികുതിയില്ലാതെ എഴുതുക.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>ഏതു ദിവസം മുതൽ?</translation>
    </message>
    <message>
        <source>Intensive care (no tax on the room)</source>
        <translation>തീവ്രപരിചരണം (മുറിക്ക് നികുതിയില്ല)</translation>
    </message>
    <message>
        <source>Is used</source>
        <translation>ഉപയോഗത്തിലുണ്ട്</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>പുതിയ വിഭാഗം</translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation>ഇതുവരെ വിഭാഗമില്ല</translation>
    </message>
    <message>
        <source>No tariff yet</source>
        <translation>ഇതുവരെ നിരക്കില്ല</translation>
    </message>
    <message>
        <source>Save the category first; then add its tariff.</source>
        <translation>ആദ്യം വിഭാഗം സംരക്ഷിക്കുക; പിന്നെ നിരക്ക് ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Tariff from a day on</source>
        <translation>ഒരു ദിവസം മുതലുള്ള നിരക്ക്</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>Tariffs of {category}</source>
        <translation>{category}-ന്റെ നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>Ward, private, deluxe: add the first with F2.</source>
        <translation>വാർഡ്, പ്രൈവറ്റ്, ഡീലക്സ്: ആദ്യത്തേത് F2 കൊണ്ട് ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Write what a day costs.</source>
        <translation>ഒരു ദിവസത്തെ നിരക്ക് എഴുതുക.</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>അന്നുമുതൽ</translation>
    </message>
    <message>
        <source>intensive care</source>
        <translation>തീവ്രപരിചരണം</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ഉപയോഗത്തിലില്ല</translation>
    </message>
</context>
<context>
    <name>CertificateTextsController</name>
    <message>
        <source>The words were saved. Certificates that were signed stay as they are.</source>
        <translation>വാചകം സംരക്ഷിച്ചു. ഒപ്പുവെച്ച സർട്ടിഫിക്കറ്റുകൾ അതുപോലെ തുടരും.</translation>
    </message>
    <message>
        <source>Write the words of the certificate, at most 2,000 letters.</source>
        <translation>സർട്ടിഫിക്കറ്റിന്റെ വാചകം എഴുതുക, പരമാവധി 2,000 അക്ഷരം.</translation>
    </message>
</context>
<context>
    <name>CertificateTextsPage</name>
    <message>
        <source>As it came</source>
        <translation>ആദ്യത്തേതുപോലെ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>Filled in by the program: {places}</source>
        <translation>പ്രോഗ്രാം പൂരിപ്പിക്കുന്നവ: {places}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>വാചകം</translation>
    </message>
    <message>
        <source>Words of certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകളുടെ വാചകങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>CertificatesController</name>
    <message>
        <source>Cancel certificate {number}?</source>
        <translation>സർട്ടിഫിക്കറ്റ് {number} റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>സർട്ടിഫിക്കറ്റ് റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Certificate {number} is signed.</source>
        <translation>സർട്ടിഫിക്കറ്റ് {number} ഒപ്പുവെച്ചു.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Certificates of {name}</source>
        <translation>{name}: സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>It stays in the list with the reason; its number is not used again.</source>
        <translation>കാരണത്തോടെ ഇത് പട്ടികയിൽ തുടരും; നമ്പർ വീണ്ടും ഉപയോഗിക്കില്ല.</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>എന്തുകൊണ്ട് റദ്ദാക്കുന്നു</translation>
    </message>
    <message>
        <source>Write this first.</source>
        <translation>ആദ്യം ഇത് എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>As it will be signed</source>
        <translation>ഒപ്പുവെക്കുന്ന വാചകം</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>റദ്ദാക്കുക…</translation>
    </message>
    <message>
        <source>Cancelled: {why}</source>
        <translation>റദ്ദാക്കി: {why}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Fill the form; F9 signs and prints it.</source>
        <translation>ഫോം പൂരിപ്പിക്കുക; F9 ഒപ്പുവെച്ച് അച്ചടിക്കും.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>ഇതുവരെ സർട്ടിഫിക്കറ്റില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>വീണ്ടും അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>ഒപ്പുവെച്ച് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ഒപ്പുവെച്ചു</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
</context>
<context>
    <name>ChargeMoves</name>
    <message>
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>It is taken back here and owed there.</source>
        <translation>ഇവിടെ തിരിച്ചെടുത്ത് അവിടെ ചേർക്കും.</translation>
    </message>
    <message>
        <source>It stands in stay {number} now.</source>
        <translation>ഇപ്പോൾ {number} എന്ന കിടത്തിച്ചികിത്സയിലാണ്.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Move {what} to stay {number}?</source>
        <translation>{what}, {number} എന്ന കിടത്തിച്ചികിത്സയിലേക്ക് മാറ്റണോ?</translation>
    </message>
    <message>
        <source>There is no other stay of this patient.</source>
        <translation>ഈ രോഗിക്ക് മറ്റൊരു കിടത്തിച്ചികിത്സ ഇല്ല.</translation>
    </message>
    <message>
        <source>To another stay</source>
        <translation>മറ്റൊരു കിടത്തിച്ചികിത്സയിലേക്ക്</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{what} was charged to the wrong stay. It belongs to:</source>
        <translation>{what} തെറ്റായ കിടത്തിച്ചികിത്സയിൽ ചേർത്തു. ഇത് ഇതിന്റേതാണ്:</translation>
    </message>
</context>
<context>
    <name>ChargesOffer</name>
    <message>
        <source>It is owed no longer, and no bill will ask for it.</source>
        <translation>ഇനി ഇതിന് പണം തരേണ്ടതില്ല; ഒരു ബില്ലും ഇത് ചോദിക്കില്ല.</translation>
    </message>
    <message>
        <source>Paid on bill {number}</source>
        <translation>{number} എന്ന ബില്ലിൽ അടച്ചു</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>Take {what} back?</source>
        <translation>{what} പിൻവലിക്കണോ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{what} is taken back.</source>
        <translation>{what} പിൻവലിച്ചു.</translation>
    </message>
</context>
<context>
    <name>ChargesTab</name>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>ചെലവ്</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>ചെലവുകൾ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>Deposit used</source>
        <translation>ഉപയോഗിച്ച മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>Deposit, refund, payment</source>
        <translation>മുൻകൂർ തുക, തിരികെ നൽകൽ, പണമടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>Due of bill</source>
        <translation>ബില്ലിൽ ബാക്കി</translation>
    </message>
    <message>
        <source>Enter on a deposit prints its voucher again.</source>
        <translation>മുൻകൂർ തുകയിൽ Enter അമർത്തിയാൽ രസീത് വീണ്ടും അച്ചടിക്കും.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>എന്തിന്</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>തിരികെ നൽകുക…</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>തിരികെ നൽകി</translation>
    </message>
    <message>
        <source>How</source>
        <translation>രീതി</translation>
    </message>
    <message>
        <source>Left of the deposit</source>
        <translation>മുൻകൂർ തുകയിൽ ബാക്കി</translation>
    </message>
    <message>
        <source>Nothing is charged yet</source>
        <translation>ഇതുവരെ ചെലവൊന്നുമില്ല</translation>
    </message>
    <message>
        <source>On bill</source>
        <translation>ബില്ലിൽ</translation>
    </message>
    <message>
        <source>Professional fee</source>
        <translation>ചികിത്സാ ഫീസ്</translation>
    </message>
    <message>
        <source>Reason of a refund</source>
        <translation>തിരികെ നൽകാനുള്ള കാരണം</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>റഫറൻസ്</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>റൗണ്ട് ഓഫ്</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>ഇനി അടയ്ക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Sum, deposits and what is due</source>
        <translation>ആകെ, മുൻകൂർ തുകകൾ, ബാക്കി</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>മുൻകൂർ തുക വാങ്ങുക</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>ഒഴിവാക്കുക…</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>less what came back</source>
        <translation>തിരികെ വന്നത് കുറച്ച്</translation>
    </message>
    <message>
        <source>on bill {numbers}</source>
        <translation>ബില്ലിൽ {numbers}</translation>
    </message>
    <message>
        <source>paid by package</source>
        <translation>പാക്കേജിൽ നിന്ന്</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>All is as it should be, {time}.</source>
        <translation>എല്ലാം ശരിയാണ്, {time}.</translation>
    </message>
    <message>
        <source>Check deeply</source>
        <translation>വിശദമായി പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ഇപ്പോൾ പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Checking. Work can go on.</source>
        <translation>പരിശോധിക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>F9 checks the file, the chain of the log, stock, bills and series. F6 also replays the whole log and compares every row. F7 makes the totals of stock and the search of this PC anew; no record changes.</source>
        <translation>F9 ഫയലും രേഖാശൃംഖലയും സ്റ്റോക്കും ബില്ലും നമ്പർ ക്രമവും പരിശോധിക്കും. F6 മുഴുവൻ രേഖയും വീണ്ടും ഓടിച്ച് ഓരോ വരിയും ഒത്തുനോക്കും. F7 ഈ പിസിയിലെ സ്റ്റോക്കിന്റെ ആകെത്തുകകളും തിരച്ചിലും പുതുതായി ഉണ്ടാക്കും; രേഖകളൊന്നും മാറില്ല.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>തകരാറുകൾ</translation>
    </message>
    <message>
        <source>Faults: {count}, found {time}. F7 makes the totals of stock anew from the movements.</source>
        <translation>തകരാറുകൾ: {count}, കണ്ടത് {time}. F7 സ്റ്റോക്കിന്റെ ആകെത്തുകകൾ നീക്കങ്ങളിൽ നിന്ന് പുതുതായി ഉണ്ടാക്കും.</translation>
    </message>
    <message>
        <source>Faults: {count}, found {time}. Make a backup now and ask for help before you go on.</source>
        <translation>തകരാറുകൾ: {count}, കണ്ടത് {time}. ഇപ്പോൾ ബാക്കപ്പ് എടുത്ത്, തുടരുന്നതിനു മുമ്പ് സഹായം തേടുക.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>കണ്ടെത്തിയത്</translation>
    </message>
    <message>
        <source>Head of the log: {head}</source>
        <translation>രേഖയുടെ തലപ്പ്: {head}</translation>
    </message>
    <message>
        <source>Make totals and search anew</source>
        <translation>ആകെത്തുകയും തിരച്ചിലും പുതുക്കുക</translation>
    </message>
    <message>
        <source>Making totals and search anew. Work can go on.</source>
        <translation>ആകെത്തുകകളും തിരച്ചിലും പുതുതായി ഉണ്ടാക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>No fault is listed</source>
        <translation>തകരാറൊന്നുമില്ല</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>രേഖ</translation>
    </message>
    <message>
        <source>Replaying the log. Work can go on.</source>
        <translation>രേഖ വീണ്ടും ഓടിക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>Stock totals and search were made anew, {time}. Found by the search: {count}.</source>
        <translation>സ്റ്റോക്കിന്റെ ആകെത്തുകകളും തിരച്ചിലും പുതുതായി ഉണ്ടാക്കി, {time}. തിരച്ചിലിൽ കിട്ടുന്നവ: {count}.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>എന്താണ് തകരാർ</translation>
    </message>
</context>
<context>
    <name>ClinicProfileController</name>
    <message>
        <source>Saved. New papers carry it.</source>
        <translation>സംരക്ഷിച്ചു. ഇനിയുള്ള പേപ്പറുകളിൽ ഇതുണ്ടാകും.</translation>
    </message>
</context>
<context>
    <name>ClinicProfilePage</name>
    <message>
        <source>A paper with this head</source>
        <translation>ഈ തലക്കെട്ടുള്ള ഒരു പേപ്പർ</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>ക്ലിനിക്കും ലെറ്റർഹെഡും</translation>
    </message>
    <message>
        <source>Drug licence</source>
        <translation>ഡ്രഗ് ലൈസൻസ്</translation>
    </message>
    <message>
        <source>GSTIN (optional)</source>
        <translation>GSTIN (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ലോഗോ</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>ആപ്തവാക്യം</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Scan it with your own phone: the app must show the clinic's name.</source>
        <translation>സ്വന്തം ഫോണിൽ സ്കാൻ ചെയ്യുക: ആപ്പിൽ ക്ലിനിക്കിന്റെ പേര് കാണണം.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>സംസ്ഥാനം</translation>
    </message>
    <message>
        <source>UPI code of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ UPI കോഡ്</translation>
    </message>
    <message>
        <source>UPI id</source>
        <translation>UPI ഐഡി</translation>
    </message>
    <message>
        <source>Write the clinic's UPI id, such as clinic@bank, to print codes on bills.</source>
        <translation>ബില്ലിൽ കോഡ് അച്ചടിക്കാൻ ക്ലിനിക്കിന്റെ UPI ഐഡി എഴുതുക, ഉദാ. clinic@bank.</translation>
    </message>
    <message>
        <source>clinic@bank</source>
        <translation>clinic@bank</translation>
    </message>
</context>
<context>
    <name>ClinicRulesController</name>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>ClinicRulesPage</name>
    <message>
        <source>0 never locks by itself.</source>
        <translation>0 എങ്കിൽ തനിയെ പൂട്ടില്ല.</translation>
    </message>
    <message>
        <source>24 hours from admission</source>
        <translation>കിടത്തിയതു മുതൽ 24 മണിക്കൂർ</translation>
    </message>
    <message>
        <source>24 hours, the last may be half</source>
        <translation>24 മണിക്കൂർ, അവസാനത്തേത് അരദിവസമാകാം</translation>
    </message>
    <message>
        <source>A bill while the drawer is not open</source>
        <translation>പണപ്പെട്ടി തുറക്കാതെയുള്ള ബില്ല്</translation>
    </message>
    <message>
        <source>A day in a room is</source>
        <translation>മുറിയിലെ ഒരു ദിവസം</translation>
    </message>
    <message>
        <source>A half day lasts</source>
        <translation>അരദിവസം എന്നാൽ</translation>
    </message>
    <message>
        <source>At least 3; of children until 21.</source>
        <translation>കുറഞ്ഞത് 3; കുട്ടികളുടേത് 21 വയസ്സുവരെ.</translation>
    </message>
    <message>
        <source>At least 8, for the tax law.</source>
        <translation>കുറഞ്ഞത് 8, നികുതി നിയമപ്രകാരം.</translation>
    </message>
    <message>
        <source>Bills are kept for</source>
        <translation>ബില്ലുകൾ സൂക്ഷിക്കുന്നത്</translation>
    </message>
    <message>
        <source>Clinical records are kept for</source>
        <translation>ചികിത്സാരേഖകൾ സൂക്ഷിക്കുന്നത്</translation>
    </message>
    <message>
        <source>Days that a patient is away</source>
        <translation>രോഗി പുറത്തുള്ള ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>For the list and the warnings.</source>
        <translation>പട്ടികയ്ക്കും മുന്നറിയിപ്പിനും.</translation>
    </message>
    <message>
        <source>Input tax is blocked by the exempt share of</source>
        <translation>ഇൻപുട്ട് നികുതി തടയുന്നത് ഇതിലെ ഒഴിവാക്കിയ വിഹിതപ്രകാരം</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>സ്ക്രീൻ പൂട്ടേണ്ട സമയം</translation>
    </message>
    <message>
        <source>Near expiry begins</source>
        <translation>കാലാവധി അടുത്തെന്ന് കണക്കാക്കുന്നത്</translation>
    </message>
    <message>
        <source>Nothing more is due for</source>
        <translation>അധികം ഈടാക്കാത്ത സമയം</translation>
    </message>
    <message>
        <source>Nothing: closed.</source>
        <translation>ഒന്നുമില്ലെങ്കിൽ: അടവ്.</translation>
    </message>
    <message>
        <source>On Sundays</source>
        <translation>ഞായറാഴ്ച</translation>
    </message>
    <message>
        <source>Patients eat at</source>
        <translation>രോഗികളുടെ ഭക്ഷണസമയം</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ നിയമങ്ങൾ</translation>
    </message>
    <message>
        <source>Schedule E(1) medicine without a prescription</source>
        <translation>കുറിപ്പടിയില്ലാതെ Schedule E(1) മരുന്ന്</translation>
    </message>
    <message>
        <source>The screen in the waiting room calls</source>
        <translation>കാത്തിരിപ്പ് മുറിയിലെ സ്ക്രീൻ വിളിക്കുന്നത്</translation>
    </message>
    <message>
        <source>Treatments are given</source>
        <translation>ചികിത്സ നൽകുന്ന സമയം</translation>
    </message>
    <message>
        <source>Turnover of the year before</source>
        <translation>കഴിഞ്ഞ വർഷത്തെ വിറ്റുവരവ്</translation>
    </message>
    <message>
        <source>a date, without the day of leaving</source>
        <translation>ഒരു തീയതി, പോകുന്ന ദിവസം ഒഴികെ</translation>
    </message>
    <message>
        <source>above 5 crore: codes need 6 digits</source>
        <translation>5 കോടിക്ക് മുകളിൽ: കോഡിന് 6 അക്കം</translation>
    </message>
    <message>
        <source>all supplies (Rule 42)</source>
        <translation>എല്ലാ വിതരണവും (Rule 42)</translation>
    </message>
    <message>
        <source>by token alone</source>
        <translation>ടോക്കൺ മാത്രം</translation>
    </message>
    <message>
        <source>by token and name</source>
        <translation>ടോക്കണും പേരും</translation>
    </message>
    <message>
        <source>cost as the others</source>
        <translation>മറ്റു ദിവസങ്ങൾ പോലെ</translation>
    </message>
    <message>
        <source>cost nothing</source>
        <translation>ചെലവില്ല</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>ദിവസം മുമ്പ്</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>മണിക്കൂർ</translation>
    </message>
    <message>
        <source>made, with a reminder</source>
        <translation>ഓർമ്മപ്പെടുത്തലോടെ ചെയ്യാം</translation>
    </message>
    <message>
        <source>medicines alone</source>
        <translation>മരുന്നുകൾ മാത്രം</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>refuse to sell</source>
        <translation>വിൽക്കാതിരിക്കുക</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>അനുവദിക്കില്ല</translation>
    </message>
    <message>
        <source>up to 5 crore</source>
        <translation>5 കോടി വരെ</translation>
    </message>
    <message>
        <source>warn, and let the pharmacist decide</source>
        <translation>മുന്നറിയിപ്പ് നൽകുക, ഫാർമസിസ്റ്റ് തീരുമാനിക്കട്ടെ</translation>
    </message>
    <message>
        <source>years</source>
        <translation>വർഷം</translation>
    </message>
</context>
<context>
    <name>ClinicSession</name>
    <message>
        <source>The new size is complete when you have saved what is typed and chosen it again.</source>
        <translation>ടൈപ്പ് ചെയ്തതു സംരക്ഷിച്ച ശേഷം വീണ്ടും തിരഞ്ഞെടുത്താൽ പുതിയ വലുപ്പം പൂർണമാകും.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Counter of this PC</source>
        <translation>ഈ പിസിയുടെ കൗണ്ടർ</translation>
    </message>
    <message>
        <source>GSTIN (optional)</source>
        <translation>GSTIN (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Leave it empty if the clinic is not registered for GST.</source>
        <translation>ക്ലിനിക് GST-യിൽ രജിസ്റ്റർ ചെയ്തിട്ടില്ലെങ്കിൽ ഒഴിച്ചിടുക.</translation>
    </message>
    <message>
        <source>Logo (optional)</source>
        <translation>ലോഗോ (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Motto (optional)</source>
        <translation>ആപ്തവാക്യം (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Stands in bill numbers: A1, A2, B1…</source>
        <translation>ബിൽ നമ്പറുകളിൽ വരും: A1, A2, B1…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>സംസ്ഥാനം</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
</context>
<context>
    <name>ClosedWorkWindow</name>
    <message>
        <source>Please do not switch the PC off. You sign in again when it is done.</source>
        <translation>ദയവായി പിസി ഓഫാക്കരുത്. തീരുമ്പോൾ വീണ്ടും ലോഗിൻ ചെയ്യാം.</translation>
    </message>
    <message>
        <source>The key of the clinic's file is changed</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയലിന്റെ താക്കോൽ മാറ്റുന്നു</translation>
    </message>
</context>
<context>
    <name>ClosedWorker</name>
    <message>
        <source>Writing the file anew.</source>
        <translation>ഫയൽ പുതുതായി എഴുതുന്നു.</translation>
    </message>
</context>
<context>
    <name>ClosingWindow</name>
    <message>
        <source>Backing up before the program ends</source>
        <translation>പ്രോഗ്രാം അവസാനിക്കുന്നതിനു മുമ്പ് ബാക്കപ്പ് എടുക്കുന്നു</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Copying the clinic and checking the copy.</source>
        <translation>ക്ലിനിക് പകർത്തി പകർപ്പ് പരിശോധിക്കുന്നു.</translation>
    </message>
    <message>
        <source>Skip the backup</source>
        <translation>ബാക്കപ്പ് വേണ്ട</translation>
    </message>
</context>
<context>
    <name>CollectionsTable</name>
    <message>
        <source>All</source>
        <translation>എല്ലാം</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>പിരിവ്</translation>
    </message>
    <message>
        <source>Fees and bills are counted here when they are paid.</source>
        <translation>ഫീസും ബില്ലും അടയ്ക്കുമ്പോൾ ഇവിടെ കാണും.</translation>
    </message>
    <message>
        <source>No money was taken on this day</source>
        <translation>ഈ ദിവസം പണം വാങ്ങിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>വാങ്ങിയത്</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns of the file</source>
        <translation>ഫയലിലെ കോളങ്ങൾ</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>എല്ലാ കോളവും എടുക്കുന്നു.</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>ഒഴിവാക്കിയത്: {columns}</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ഫയലിൽ ഇല്ല</translation>
    </message>
</context>
<context>
    <name>ConsultationController</name>
    <message>
        <source>Book {day}</source>
        <translation>{day} ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>വിളിക്കുക</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>ഉപേക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>ഇതുവരെ ഒന്നും ഒപ്പിട്ടിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Prescription {number}</source>
        <translation>കുറിപ്പടി {number}</translation>
    </message>
    <message>
        <source>Repeated from {day}</source>
        <translation>{day}-ലേത് ആവർത്തിച്ചു</translation>
    </message>
    <message>
        <source>Show another version</source>
        <translation>മറ്റൊരു പതിപ്പ് കാണുക</translation>
    </message>
    <message>
        <source>Signed by {doctor}, {moment}.</source>
        <translation>{doctor} ഒപ്പുവച്ചു, {moment}.</translation>
    </message>
    <message>
        <source>Signed. Token {token} goes to the counter.</source>
        <translation>ഒപ്പുവച്ചു. ടോക്കൺ {token} കൗണ്ടറിലേക്ക്.</translation>
    </message>
    <message>
        <source>Signed. Token {token} is done.</source>
        <translation>ഒപ്പുവച്ചു. ടോക്കൺ {token} കഴിഞ്ഞു.</translation>
    </message>
    <message>
        <source>The amendment is signed.</source>
        <translation>തിരുത്തൽ ഒപ്പുവച്ചു.</translation>
    </message>
    <message>
        <source>Token {token} has not been called in yet.</source>
        <translation>ടോക്കൺ {token} ഇതുവരെ വിളിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Version {number}: {reason}.</source>
        <translation>പതിപ്പ് {number}: {reason}.</translation>
    </message>
    <message>
        <source>What you were typing on {day} at {time} is here again. It is not signed yet.</source>
        <translation>{day} {time}-ന് എഴുതിക്കൊണ്ടിരുന്നത് ഇതാ. ഇതുവരെ ഒപ്പുവച്ചിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Add medicine</source>
        <translation>മരുന്ന് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Admit…</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുക…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>തിരുത്തുക…</translation>
    </message>
    <message>
        <source>Apathya: what to avoid</source>
        <translation>അപഥ്യം: ഒഴിവാക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>മുമ്പ്</translation>
    </message>
    <message>
        <source>Concern (vedana)</source>
        <translation>ബുദ്ധിമുട്ട് (വേദന)</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>ദേഹപരിശോധന</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>പൂർത്തിയാക്കുക</translation>
    </message>
    <message>
        <source>Internal note, for doctors only</source>
        <translation>അകക്കുറിപ്പ്, ഡോക്ടർമാർക്ക് മാത്രം</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>കുറിപ്പുകൾ</translation>
    </message>
    <message>
        <source>Pathya: what is good</source>
        <translation>പഥ്യം: നല്ലത്</translation>
    </message>
    <message>
        <source>Prescription · {count}</source>
        <translation>കുറിപ്പടി · {count}</translation>
    </message>
    <message>
        <source>Print prescription</source>
        <translation>കുറിപ്പടി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>തിരുത്തലിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Repeat last prescription</source>
        <translation>പഴയ കുറിപ്പടി ആവർത്തിക്കുക</translation>
    </message>
    <message>
        <source>Sign amendment</source>
        <translation>തിരുത്തൽ ഒപ്പുവയ്ക്കുക</translation>
    </message>
</context>
<context>
    <name>ConsultationsController</name>
    <message>
        <source>Nobody waits.</source>
        <translation>ആരും കാത്തിരിക്കുന്നില്ല.</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>All doctors</source>
        <translation>എല്ലാ ഡോക്ടർമാരും</translation>
    </message>
    <message>
        <source>Also who is done</source>
        <translation>കഴിഞ്ഞവരെയും</translation>
    </message>
    <message>
        <source>Call in and open</source>
        <translation>വിളിച്ച് തുറക്കുക</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>അടുത്തയാളെ വിളിക്കുക</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>വന്നത്</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>പരിശോധനകൾ</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>ആരും കാത്തിരിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Open the video call</source>
        <translation>വീഡിയോ കോൾ തുറക്കുക</translation>
    </message>
    <message>
        <source>Patients of today</source>
        <translation>ഇന്നത്തെ രോഗികൾ</translation>
    </message>
    <message>
        <source>Skip or call again</source>
        <translation>മാറ്റുക / വിളിക്കുക</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ടോക്കൺ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>കാത്തത്</translation>
    </message>
    <message>
        <source>When reception gives a token, the patient appears here.</source>
        <translation>റിസപ്ഷനിൽ ടോക്കൺ നൽകുമ്പോൾ രോഗി ഇവിടെ കാണും.</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>{count} with the doctor</source>
        <translation>{count} പേർ ഡോക്ടറുടെ അടുത്ത്</translation>
    </message>
</context>
<context>
    <name>CounterController</name>
    <message>
        <source>The bill that was being made is here again.</source>
        <translation>തയ്യാറാക്കിക്കൊണ്ടിരുന്ന ബിൽ ഇതാ.</translation>
    </message>
    <message>
        <source>The bill was cleared.</source>
        <translation>ബിൽ മായ്ച്ചു.</translation>
    </message>
    <message>
        <source>The code appears with the first item.</source>
        <translation>ആദ്യ ഇനം ചേർക്കുമ്പോൾ കോഡ് കാണും.</translation>
    </message>
    <message>
        <source>There is no code: the clinic has no UPI id yet, or nothing is left to pay.</source>
        <translation>കോഡില്ല: ക്ലിനിക്കിന് UPI ഐഡി ആയിട്ടില്ല, അല്ലെങ്കിൽ അടയ്ക്കാൻ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>There is nothing on the bill yet.</source>
        <translation>ബില്ലിൽ ഇതുവരെ ഒന്നുമില്ല.</translation>
    </message>
</context>
<context>
    <name>CounterLists</name>
    <message>
        <source>The bill is on hold. F4 brings it back.</source>
        <translation>ബിൽ മാറ്റിവച്ചു. F4 തിരികെ എടുക്കും.</translation>
    </message>
    <message>
        <source>The bill of {name} is here again.</source>
        <translation>{name} എന്നതിന്റെ ബിൽ വീണ്ടും ഇവിടെയുണ്ട്.</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Bills on hold</source>
        <translation>മാറ്റിവച്ച ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>പണപ്പെട്ടി</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>കുടിശ്ശിക</translation>
    </message>
    <message>
        <source>F4 puts the bill you are making here.</source>
        <translation>തയ്യാറാക്കുന്ന ബിൽ F4 ഇവിടെ മാറ്റിവയ്ക്കും.</translation>
    </message>
    <message>
        <source>Give instead</source>
        <translation>പകരം നൽകുക</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>മാറ്റിവയ്ക്കുക / എടുക്കുക</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ലേബലുകൾ</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>പുതിയ ബിൽ</translation>
    </message>
    <message>
        <source>No bill is on hold</source>
        <translation>മാറ്റിവച്ച ബില്ലില്ല</translation>
    </message>
    <message>
        <source>No prescription is waiting</source>
        <translation>കാത്തിരിക്കുന്ന കുറിപ്പടിയില്ല</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>പേപ്പർ തുറക്കുക</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>കുറിപ്പടികൾ</translation>
    </message>
    <message>
        <source>Print the last bill</source>
        <translation>അവസാന ബിൽ അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Take money and print</source>
        <translation>പണം വാങ്ങി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Waits for this counter</source>
        <translation>ഈ കൗണ്ടറിൽ കാത്തിരിക്കുന്നത്</translation>
    </message>
    <message>
        <source>When a doctor signs one, it appears here.</source>
        <translation>ഡോക്ടർ ഒപ്പുവയ്ക്കുമ്പോൾ ഇവിടെ കാണും.</translation>
    </message>
</context>
<context>
    <name>CountingForm</name>
    <message>
        <source>Card: as the machine says (₹)</source>
        <translation>കാർഡ്: യന്ത്രം പറയുന്നത് (₹)</translation>
    </message>
    <message>
        <source>Cash: the whole sum (₹)</source>
        <translation>പണം: ആകെ തുക (₹)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Reason for the difference of {method}</source>
        <translation>{method}: വ്യത്യാസത്തിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Stays in the drawer (₹)</source>
        <translation>പെട്ടിയിൽ വെക്കുന്നത് (₹)</translation>
    </message>
    <message>
        <source>The next shift's float.</source>
        <translation>അടുത്ത ഷിഫ്റ്റിന്റെ തുടക്കം.</translation>
    </message>
    <message>
        <source>UPI: as the bank's app says (₹)</source>
        <translation>UPI: ബാങ്ക് ആപ്പ് പറയുന്നത് (₹)</translation>
    </message>
    <message>
        <source>What is expected is told when all is counted: F9.</source>
        <translation>എല്ലാം എണ്ണിയ ശേഷം വേണ്ട തുക കാണിക്കും: F9.</translation>
    </message>
</context>
<context>
    <name>CourseController</name>
    <message>
        <source>Cancel the session</source>
        <translation>സെഷൻ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel {therapy}?</source>
        <translation>{therapy} റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>It will not take place; nothing is charged.</source>
        <translation>അത് നടക്കില്ല; തുക ഈടാക്കില്ല.</translation>
    </message>
    <message>
        <source>Stop the course</source>
        <translation>കോഴ്സ് നിർത്തുക</translation>
    </message>
    <message>
        <source>Stop this course?</source>
        <translation>ഈ കോഴ്സ് നിർത്തണോ?</translation>
    </message>
    <message>
        <source>What has not begun is cancelled. What was done stays, and stays owed.</source>
        <translation>തുടങ്ങാത്തവ റദ്ദാക്കും. ചെയ്തത് അങ്ങനെ തന്നെ, അതിന്റെ തുകയും.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>CourseGrid</name>
    <message>
        <source>Days and therapies</source>
        <translation>ദിവസങ്ങളും ചികിത്സകളും</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Add a session</source>
        <translation>ഒരു സെഷൻ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>ഈ സെഷൻ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>കോഴ്സ്</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ആസൂത്രണം</translation>
    </message>
    <message>
        <source>Stop the course</source>
        <translation>കോഴ്സ് നിർത്തുക</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <translation>നിർത്തി: {reason}</translation>
    </message>
    <message>
        <source>Time, people, room</source>
        <translation>സമയം, ആളുകൾ, മുറി</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} മുടങ്ങി</translation>
    </message>
    <message>
        <source>{count} session has no time yet.</source>
        <translation>{count} സെഷന് ഇതുവരെ സമയമില്ല.</translation>
    </message>
    <message>
        <source>{count} sessions have no time yet.</source>
        <translation>{count} സെഷനുകൾക്ക് ഇതുവരെ സമയമില്ല.</translation>
    </message>
    <message>
        <source>{patient} · {number} · {doctor} · from {day} · {done} of {sessions} done</source>
        <translation>{patient} · {number} · {doctor} · {day} മുതൽ · {sessions}-ൽ {done} കഴിഞ്ഞു</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>A doctor orders one from the patient or the consultation.</source>
        <translation>ഡോക്ടർ രോഗിയുടെ പേജിൽ നിന്നോ കൺസൾട്ടേഷനിൽ നിന്നോ നിർദ്ദേശിക്കുന്നു.</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>കഴിഞ്ഞവയും</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>തുടക്കം</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>കോഴ്സ്</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>കോഴ്സുകൾ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>കോഴ്സുകളില്ല</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>കോഴ്സ് നിർദ്ദേശിക്കുക</translation>
    </message>
    <message>
        <source>Plan what waits</source>
        <translation>കാത്തിരിക്കുന്നവ ആസൂത്രണം ചെയ്യുക</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>Another address of delivery</source>
        <translation>എത്തിക്കേണ്ട മറ്റൊരു വിലാസം</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ആർക്ക്</translation>
    </message>
    <message>
        <source>GSTIN, if registered</source>
        <translation>GSTIN, രജിസ്റ്റർ ചെയ്തെങ്കിൽ</translation>
    </message>
    <message>
        <source>Patient, or any name</source>
        <translation>രോഗി; അല്ലെങ്കിൽ ഏതു പേരും</translation>
    </message>
    <message>
        <source>Sent there by post or courier</source>
        <translation>തപാലിലോ കൊറിയറിലോ അവിടേക്ക് അയച്ചു</translation>
    </message>
    <message>
        <source>State</source>
        <translation>സംസ്ഥാനം</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>ശരിയായ ഒരു ദിവസം എഴുതുക, ഉദാ. 21-11-2026.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DayController</name>
    <message>
        <source>The day was written to {file}.</source>
        <translation>ദിവസക്കണക്ക് {file} എന്ന ഫയലിൽ എഴുതി.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Billed</source>
        <translation>ബിൽ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled bills</source>
        <translation>റദ്ദാക്കിയ ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>വേണ്ട പണം</translation>
    </message>
    <message>
        <source>Cash of each counter</source>
        <translation>ഓരോ കൗണ്ടറിലെയും പണം</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>പിരിച്ചത്</translation>
    </message>
    <message>
        <source>Collections by method and person</source>
        <translation>പിരിവ്: രീതിയും ആളും</translation>
    </message>
    <message>
        <source>Count cash</source>
        <translation>പണം എണ്ണുക</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>അടുത്ത ദിവസം</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>തലേ ദിവസം</translation>
    </message>
    <message>
        <source>Day {date}</source>
        <translation>ദിവസം {date}</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>ദിവസക്കണക്ക് എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>എക്സ്പോർട്ട്…</translation>
    </message>
    <message>
        <source>Head of the log: {head}</source>
        <translation>രേഖയുടെ തലപ്പ്: {head}</translation>
    </message>
    <message>
        <source>Head of the log: {head} · countersigned by the server up to {number}, {moment}</source>
        <translation>രേഖയുടെ തലപ്പ്: {head} · സെർവർ {number} വരെ സാക്ഷ്യപ്പെടുത്തിയത്, {moment}</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>ദിവസക്കണക്ക് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>ഷിഫ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>സ്പ്രെഡ്ഷീറ്റ് (*.xlsx)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>ദിവസക്കണക്ക്</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>ഈ ദിവസം ആയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>സന്ദർശനങ്ങൾ</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} തുറന്നത്</translation>
    </message>
</context>
<context>
    <name>DebitController</name>
    <message>
        <source>Debit note for {number}</source>
        <translation>{number}-നുള്ള ഡെബിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Debit note {number} · {amount}</source>
        <translation>ഡെബിറ്റ് നോട്ട് {number} · {amount}</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>മുഴുവൻ തിരികെ വന്നു</translation>
    </message>
    <message>
        <source>at most {amount}, by its MRP</source>
        <translation>MRP പ്രകാരം കൂടിയത് {amount}</translation>
    </message>
    <message>
        <source>debit notes: {numbers}</source>
        <translation>ഡെബിറ്റ് നോട്ടുകൾ: {numbers}</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} ബാക്കി</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Lies on the shelf</source>
        <translation>അലമാരയിലുള്ളത്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Somebody else's role settles this.</source>
        <translation>ഇത് മറ്റൊരു ചുമതലയുള്ളയാൾ തീർപ്പാക്കും.</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>ശരിയായത്</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>എണ്ണി</translation>
    </message>
    <message>
        <source>packs, or 30 ml loose</source>
        <translation>പാക്ക്, അല്ലെങ്കിൽ അയഞ്ഞ 30 ml</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Age or date of birth</source>
        <translation>പ്രായം അല്ലെങ്കിൽ ജനനത്തീയതി</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ഇംഗ്ലീഷ്</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>മറ്റു നമ്പറുകൾ</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ഹിന്ദി</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>മലയാളം</translation>
    </message>
    <message>
        <source>This PIN is not usual in {state}.</source>
        <translation>{state} സംസ്ഥാനത്ത് ഈ പിൻ പതിവില്ല.</translation>
    </message>
    <message>
        <source>Whose, or where</source>
        <translation>ആരുടേത്, എവിടെ</translation>
    </message>
</context>
<context>
    <name>DiagnosisChip</name>
    <message>
        <source>Remove {term}</source>
        <translation>{term} നീക്കുക</translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Type a term or a code</source>
        <translation>പദമോ കോഡോ എഴുതുക</translation>
    </message>
</context>
<context>
    <name>DiagnosisListController</name>
    <message>
        <source>New terms: {added}. Brought up to date: {changed}.</source>
        <translation>പുതിയ പദങ്ങൾ: {added}. പുതുക്കിയത്: {changed}.</translation>
    </message>
    <message>
        <source>Rows without a usable code or term: {count}.</source>
        <translation>ഉപയോഗിക്കാവുന്ന കോഡോ പദമോ ഇല്ലാത്ത വരികൾ: {count}.</translation>
    </message>
</context>
<context>
    <name>DiagnosisListPage</name>
    <message>
        <source>Choose the NAMASTE list</source>
        <translation>NAMASTE പട്ടിക തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ഫയൽ തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>രോഗനിർണയങ്ങൾ</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>ഷീറ്റുകൾ (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>The list is taken over</source>
        <translation>പട്ടിക എടുക്കുന്നു</translation>
    </message>
    <message>
        <source>The official list of NAMASTE codes may not be passed on with this program. Download it, save it as .xlsx or .csv, and choose the file here. Terms that are there already are brought up to date.</source>
        <translation>NAMASTE കോഡുകളുടെ ഔദ്യോഗിക പട്ടിക ഈ പ്രോഗ്രാമിനൊപ്പം നൽകാൻ അനുവാദമില്ല. അത് ഡൗൺലോഡ് ചെയ്ത് .xlsx അല്ലെങ്കിൽ .csv ആയി സംരക്ഷിച്ച്, ഫയൽ ഇവിടെ തിരഞ്ഞെടുക്കുക. നിലവിലുള്ള പദങ്ങൾ പുതുക്കും.</translation>
    </message>
    <message>
        <source>{count} coded diagnoses</source>
        <translation>കോഡുള്ള {count} രോഗനിർണയങ്ങൾ</translation>
    </message>
    <message>
        <source>{count} coded diagnosis</source>
        <translation>കോഡുള്ള {count} രോഗനിർണയം</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>{file} is written. No patient and no name is in it.</source>
        <translation>{file} എഴുതി. അതിൽ രോഗിയോ പേരോ ഇല്ല.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Check the file</source>
        <translation>ഫയൽ പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ക്ലോക്ക്</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ഡാറ്റാബേസ്</translation>
    </message>
    <message>
        <source>Defects of the program</source>
        <translation>പ്രോഗ്രാമിന്റെ തകരാറുകൾ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ഡിസ്ക്</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>Export for support</source>
        <translation>സഹായത്തിനുള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>സ്ഥിതി</translation>
    </message>
    <message>
        <source>How this PC is</source>
        <translation>ഈ പിസിയുടെ സ്ഥിതി</translation>
    </message>
    <message>
        <source>Last backup from here</source>
        <translation>ഇവിടെ നിന്നുള്ള അവസാന ബാക്കപ്പ്</translation>
    </message>
    <message>
        <source>Last check of the file</source>
        <translation>ഫയലിന്റെ അവസാന പരിശോധന</translation>
    </message>
    <message>
        <source>Last exchange {moment} · waiting: {waiting} · set aside: {parked}</source>
        <translation>അവസാന കൈമാറ്റം {moment} · കാത്തിരിക്കുന്നത്: {waiting} · മാറ്റിവെച്ചത്: {parked}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ലൈബ്രറികൾ</translation>
    </message>
    <message>
        <source>PC {number} of the clinic · {device}</source>
        <translation>ക്ലിനിക്കിന്റെ പിസി {number} · {device}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>പ്രോഗ്രാം</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>വീണ്ടും വായിക്കുക</translation>
    </message>
    <message>
        <source>System</source>
        <translation>സിസ്റ്റം</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>ഫയലിന്റെ പട്ടികകൾ</translation>
    </message>
    <message>
        <source>The clinic stands alone on this PC.</source>
        <translation>ക്ലിനിക് ഈ പിസിയിൽ മാത്രമാണ്.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: set it.</source>
        <translation>ഈ പിസിയുടെ ക്ലോക്ക് തെറ്റാണ്: ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>The disk is nearly full: make room before it stops the work.</source>
        <translation>ഡിസ്ക് ഏതാണ്ട് നിറഞ്ഞു: ജോലി നിലയ്ക്കും മുമ്പ് സ്ഥലമുണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>The file was not checked for a month: F6.</source>
        <translation>ഒരു മാസമായി ഫയൽ പരിശോധിച്ചിട്ടില്ല: F6.</translation>
    </message>
    <message>
        <source>The last check found faults: make a backup and ask for help.</source>
        <translation>അവസാന പരിശോധനയിൽ പിഴവുകൾ കണ്ടു: ബാക്കപ്പ് എടുത്ത് സഹായം തേടുക.</translation>
    </message>
    <message>
        <source>The program went wrong in the last week: send the file for support.</source>
        <translation>കഴിഞ്ഞ ആഴ്ച പ്രോഗ്രാമിൽ തകരാറുണ്ടായി: സഹായത്തിനുള്ള ഫയൽ അയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ഈ പിസി</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>never on this PC</source>
        <translation>ഈ പിസിയിൽ ഇതുവരെ ഇല്ല</translation>
    </message>
    <message>
        <source>{count} · last {moment}</source>
        <translation>{count} · അവസാനം {moment}</translation>
    </message>
    <message>
        <source>{count} · {size}</source>
        <translation>{count} · {size}</translation>
    </message>
    <message>
        <source>{free} free of {all}</source>
        <translation>{all}-ൽ {free} ഒഴിവ്</translation>
    </message>
    <message>
        <source>{moment} · faults: {count}</source>
        <translation>{moment} · പിഴവുകൾ: {count}</translation>
    </message>
    <message>
        <source>{moment} · wrong by {minutes} minutes</source>
        <translation>{moment} · {minutes} മിനിറ്റ് തെറ്റ്</translation>
    </message>
    <message>
        <source>{size} · not yet folded in: {log} · changes: {count}</source>
        <translation>{size} · ഇനി ചേർക്കാനുള്ളത്: {log} · മാറ്റങ്ങൾ: {count}</translation>
    </message>
</context>
<context>
    <name>DietAnswers</name>
    <message>
        <source>It is taken off the bill.</source>
        <translation>അത് ബില്ലിൽ നിന്ന് ഒഴിവാകും.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>തിരികെ എടുക്കുക</translation>
    </message>
    <message>
        <source>Take {meal} back?</source>
        <translation>{meal} തിരികെ എടുക്കണോ?</translation>
    </message>
    <message>
        <source>The diet is ordered.</source>
        <translation>പഥ്യം നിർദേശിച്ചു.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>DietTab</name>
    <message>
        <source>Apathya: what to avoid</source>
        <translation>അപഥ്യം: ഒഴിവാക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Apathya: {diet}</source>
        <translation>അപഥ്യം: {diet}</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>കൂട്ടിരിപ്പ്</translation>
    </message>
    <message>
        <source>Diet orders</source>
        <translation>പഥ്യ നിർദേശങ്ങൾ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>Meals of today</source>
        <translation>ഇന്നത്തെ ഭക്ഷണം</translation>
    </message>
    <message>
        <source>No diet was ordered yet</source>
        <translation>ഇതുവരെ പഥ്യം നിർദേശിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>No meals on the list</source>
        <translation>പട്ടികയിൽ ഭക്ഷണമില്ല</translation>
    </message>
    <message>
        <source>Order a diet</source>
        <translation>പഥ്യം നിർദേശിക്കുക</translation>
    </message>
    <message>
        <source>Pathya</source>
        <translation>പഥ്യം</translation>
    </message>
    <message>
        <source>Pathya since {day}: {diet}</source>
        <translation>{day} മുതൽ പഥ്യം: {diet}</translation>
    </message>
    <message>
        <source>Pathya: what is good</source>
        <translation>പഥ്യം: നല്ലത്</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>തിരികെ എടുക്കുക…</translation>
    </message>
    <message>
        <source>The manager adds them with their prices: Rooms, Meals.</source>
        <translation>മാനേജർ വിലയോടെ ചേർക്കും: മുറികൾ, ഭക്ഷണം.</translation>
    </message>
    <message>
        <source>To the bystander (B)</source>
        <translation>കൂട്ടിരിപ്പുകാർക്ക് (B)</translation>
    </message>
    <message>
        <source>To the patient (P)</source>
        <translation>രോഗിക്ക് (P)</translation>
    </message>
</context>
<context>
    <name>DocumentDoor</name>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>The document</source>
        <translation>രേഖ</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Choose a figure</source>
        <translation>ഒരു സംഖ്യ തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Documents of the figure</source>
        <translation>സംഖ്യയുടെ രേഖകൾ</translation>
    </message>
    <message>
        <source>Its documents stand here, and Enter opens one.</source>
        <translation>അതിന്റെ രേഖകൾ ഇവിടെ; Enter ഒന്ന് തുറക്കും.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>നികുതി</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>തുക</translation>
    </message>
</context>
<context>
    <name>DocumentsController</name>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>Documents of {name}</source>
        <translation>{name}: രേഖകൾ</translation>
    </message>
    <message>
        <source>Fetching it from the server…</source>
        <translation>സെർവറിൽ നിന്ന് എടുക്കുന്നു…</translation>
    </message>
    <message>
        <source>It is shown no more. The file and the reason stay in the history.</source>
        <translation>ഇനി കാണിക്കില്ല. ഫയലും കാരണവും ചരിത്രത്തിൽ തുടരും.</translation>
    </message>
    <message>
        <source>No picture and no file was copied.</source>
        <translation>ചിത്രമോ ഫയലോ പകർത്തിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The document was kept.</source>
        <translation>രേഖ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>എന്തുകൊണ്ട് പിൻവലിക്കുന്നു</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>Withdraw {title}?</source>
        <translation>{title} പിൻവലിക്കണോ?</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add a document</source>
        <translation>രേഖ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>ഫയൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>As it will be looked for: “Blood count”, “MRI knee”.</source>
        <translation>തിരയുന്ന പേരിൽ: “Blood count”, “MRI knee”.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>തിരുത്തുക</translation>
    </message>
    <message>
        <source>Correct {title}</source>
        <translation>{title} തിരുത്തുക</translation>
    </message>
    <message>
        <source>Ctrl+O adds a PDF or a picture, Ctrl+V what was copied, F6 what was scanned last.</source>
        <translation>Ctrl+O PDF അല്ലെങ്കിൽ ചിത്രം, Ctrl+V പകർത്തിയത്, F6 അവസാനം സ്കാൻ ചെയ്തത് ചേർക്കും.</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>കടലാസിലെ തീയതി</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>സൂക്ഷിക്കേണ്ട</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>Documents are opened by doctors</source>
        <translation>രേഖകൾ തുറക്കുന്നത് ഡോക്ടർമാരാണ്</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>വീതിക്കൊത്ത്</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>പകർത്തിയതിൽ നിന്ന്</translation>
    </message>
    <message>
        <source>From the scanner</source>
        <translation>സ്കാനറിൽ നിന്ന്</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keep the picture</source>
        <translation>ചിത്രം സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>{file} സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>തരം</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>വലുതാക്കുക</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>രേഖയൊന്നും തുറന്നിട്ടില്ല</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>കടലാസുകൾ (*.pdf *.jpg *.jpeg *.png);;എല്ലാ ഫയലുകളും (*)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ചെറുതാക്കുക</translation>
    </message>
    <message>
        <source>The folder into which the scanner writes</source>
        <translation>സ്കാനർ എഴുതുന്ന ഫോൾഡർ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ശീർഷകം</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>Write the date that stands on the paper.</source>
        <translation>കടലാസിലുള്ള തീയതി എഴുതുക.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>എന്താണെന്ന് എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>DraggedBookings</name>
    <message>
        <source>moved by mistake</source>
        <translation>അബദ്ധത്തിൽ മാറ്റിയത്</translation>
    </message>
    <message>
        <source>{name} is booked for {when} with {doctor} now.</source>
        <translation>{name} എന്നയാളുടെ ബുക്കിംഗ് ഇപ്പോൾ {when}, {doctor}.</translation>
    </message>
    <message>
        <source>{reason} The booking stays where it was.</source>
        <translation>{reason} ബുക്കിംഗ് മാറ്റിയില്ല.</translation>
    </message>
</context>
<context>
    <name>DrawerController</name>
    <message>
        <source>The drawer is open.</source>
        <translation>പണപ്പെട്ടി തുറന്നു.</translation>
    </message>
    <message>
        <source>The shift is closed: {number}.</source>
        <translation>ഷിഫ്റ്റ് അടച്ചു: {number}.</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>തുക (₹)</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>പണം വെക്കുക, എടുക്കുക</translation>
    </message>
    <message>
        <source>Cash put in and taken out</source>
        <translation>വെച്ചതും എടുത്തതുമായ പണം</translation>
    </message>
    <message>
        <source>Change brought, milk paid, money to the bank: F4.</source>
        <translation>ചില്ലറ, പാൽ, ബാങ്കിലേക്കുള്ള പണം: F4.</translation>
    </message>
    <message>
        <source>Close the shift and print</source>
        <translation>ഷിഫ്റ്റ് അടച്ച് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Compare the counts</source>
        <translation>എണ്ണം ഒത്തുനോക്കുക</translation>
    </message>
    <message>
        <source>Count the notes, or type the whole sum.</source>
        <translation>നോട്ടുകൾ എണ്ണുക, അല്ലെങ്കിൽ ആകെ തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Where there is nothing, write 0.</source>
        <translation>പെട്ടിയിലുള്ളത് എണ്ണുക. ഒന്നുമില്ലെങ്കിൽ 0 എഴുതുക.</translation>
    </message>
    <message>
        <source>Count without a shift</source>
        <translation>ഷിഫ്റ്റില്ലാതെ എണ്ണുക</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>പണപ്പെട്ടി</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <translation>മുൻ ഷിഫ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Float (₹)</source>
        <translation>തുടക്കത്തിലെ പണം (₹)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Left in at the last close {left}, cash taken without a shift since then {taken}.</source>
        <translation>കഴിഞ്ഞ തവണ അടച്ചപ്പോൾ വെച്ചത് {left}, അതിനുശേഷം ഷിഫ്റ്റില്ലാതെ വാങ്ങിയത് {taken}.</translation>
    </message>
    <message>
        <source>No cash was moved</source>
        <translation>പണം വെച്ചിട്ടോ എടുത്തിട്ടോ ഇല്ല</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>പണപ്പെട്ടി തുറക്കുക</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>രീതി</translation>
    </message>
    <message>
        <source>What lies in the drawer now.</source>
        <translation>ഇപ്പോൾ പെട്ടിയിലുള്ളത്.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>അടച്ചു</translation>
    </message>
    <message>
        <source>open since {time} with {float}, {name}</source>
        <translation>{time} മുതൽ തുറന്നത്, {float}, {name}</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>വെച്ചു</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>എടുത്തു</translation>
    </message>
</context>
<context>
    <name>DrawerReminder</name>
    <message>
        <source>drawer not open</source>
        <translation>പണപ്പെട്ടി തുറന്നിട്ടില്ല</translation>
    </message>
</context>
<context>
    <name>DutyController</name>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>{count} hours of duty were taken over.</source>
        <translation>{count} ഡ്യൂട്ടി സമയങ്ങൾ പകർത്തി.</translation>
    </message>
</context>
<context>
    <name>DutyTab</name>
    <message>
        <source>After</source>
        <translation>ശേഷം</translation>
    </message>
    <message>
        <source>As the week before</source>
        <translation>മുൻ ആഴ്ചയിലെ പോലെ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>മുമ്പ്</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>ഇപ്പോൾ വന്നു</translation>
    </message>
    <message>
        <source>Days of this week</source>
        <translation>ഈ ആഴ്ചയിലെ ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>ഡ്യൂട്ടി</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>ഡ്യൂട്ടി പട്ടിക</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>ഇപ്പോൾ പോയി</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>തിങ്കൾ മുതൽ വെള്ളി വരെ</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>തിങ്കൾ മുതൽ ശനി വരെ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>ഈ ദിവസങ്ങളിൽ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>അടുത്ത ആഴ്ച</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>മുൻ ആഴ്ച</translation>
    </message>
    <message>
        <source>Write a time, such as 9:00 or 1 pm.</source>
        <translation>9:00 അല്ലെങ്കിൽ 1 pm പോലെ സമയം എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>ErasuresController</name>
    <message>
        <source>Purged: {what}.</source>
        <translation>നീക്കി: {what}.</translation>
    </message>
</context>
<context>
    <name>ErasuresPage</name>
    <message>
        <source>Asked by</source>
        <translation>ആവശ്യപ്പെട്ടത്</translation>
    </message>
    <message>
        <source>Bills until</source>
        <translation>ബില്ലുകൾ വരെ</translation>
    </message>
    <message>
        <source>Clinical until</source>
        <translation>ചികിത്സാരേഖ വരെ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>തീരുമാനിച്ചത്</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>മായ്ക്കലുകൾ</translation>
    </message>
    <message>
        <source>Nobody was erased</source>
        <translation>ആരെയും മായ്ച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Of {count} erased patients something need not be kept any longer.</source>
        <translation>മായ്ച്ച {count} രോഗികളുടെ ചില വിവരങ്ങൾ ഇനി സൂക്ഷിക്കേണ്ടതില്ല.</translation>
    </message>
    <message>
        <source>Purge what need not be kept</source>
        <translation>സൂക്ഷിക്കേണ്ടാത്തത് നീക്കുക</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Who asks for it is erased from their own page.</source>
        <translation>ആവശ്യപ്പെടുന്നയാളെ സ്വന്തം പേജിൽ നിന്ന് മായ്ക്കാം.</translation>
    </message>
</context>
<context>
    <name>EverywhereSearch</name>
    <message>
        <source>Find a patient, medicine, bill…</source>
        <translation>രോഗി, മരുന്ന്, ബിൽ തിരയുക…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>ഒന്നും കണ്ടെത്തിയില്ല</translation>
    </message>
</context>
<context>
    <name>ExaminationTab</name>
    <message>
        <source>Agni, koshtha and more</source>
        <translation>അഗ്നി, കോഷ്ഠം തുടങ്ങിയവ</translation>
    </message>
    <message>
        <source>Ashtavidha: the eightfold examination</source>
        <translation>അഷ്ടവിധ പരീക്ഷ</translation>
    </message>
    <message>
        <source>Dashavidha: the tenfold examination</source>
        <translation>ദശവിധ പരീക്ഷ</translation>
    </message>
</context>
<context>
    <name>ExchangesTable</name>
    <message>
        <source>How it ended</source>
        <translation>എങ്ങനെ തീർന്നു</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>അവസാന കൈമാറ്റങ്ങൾ</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>ഇതുവരെ ഒന്നും കൈമാറിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>സ്വീകരിച്ചത്</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>അയച്ചത്</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>വലുപ്പം</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>എടുത്ത സമയം</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
</context>
<context>
    <name>ExpiryController</name>
    <message>
        <source>{amount} at MRP</source>
        <translation>MRP പ്രകാരം {amount}</translation>
    </message>
</context>
<context>
    <name>ExpiryPage</name>
    <message>
        <source>Batches appear here before they expire, as early as the clinic has set.</source>
        <translation>ക്ലിനിക് നിശ്ചയിച്ച സമയത്ത്, കാലാവധി തീരുംമുമ്പ് ബാച്ചുകൾ ഇവിടെ കാണും.</translation>
    </message>
    <message>
        <source>Batches that expire</source>
        <translation>കാലാവധി തീരുന്ന ബാച്ചുകൾ</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>ബാക്കി ദിവസം</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>സ്റ്റോക്കിൽ</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>ഉടനെ കാലാവധി തീരുന്നതില്ല</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>തിരിച്ചയയ്ക്കുക…</translation>
    </message>
    <message>
        <source>Worth at MRP</source>
        <translation>MRP പ്രകാരം വില</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>എഴുതിത്തള്ളുക</translation>
    </message>
    <message>
        <source>Write off all expired</source>
        <translation>കാലാവധി കഴിഞ്ഞതെല്ലാം എഴുതിത്തള്ളുക</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures of the return</source>
        <translation>റിട്ടേണിലെ സംഖ്യകൾ</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>തിരഞ്ഞെടുക്കുക…</translation>
    </message>
</context>
<context>
    <name>FilingStrip</name>
    <message>
        <source>Acknowledgement number (ARN)</source>
        <translation>അക്നോളജ്മെന്റ് നമ്പർ (ARN)</translation>
    </message>
    <message>
        <source>As the portal gave it.</source>
        <translation>പോർട്ടൽ നൽകിയതുപോലെ.</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>ഫയൽ ചെയ്ത തീയതി</translation>
    </message>
    <message>
        <source>From then on this month's bills stay as they are. What another PC still sends is told with the next month.</source>
        <translation>അതിനുശേഷം ഈ മാസത്തെ ബില്ലുകൾ അതേപടി നിൽക്കും. മറ്റൊരു പിസി ഇനി അയയ്ക്കുന്നത് അടുത്ത മാസത്തിൽ ചേർക്കും.</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>ഫയൽ ചെയ്തതായി അടയാളപ്പെടുത്തുക</translation>
    </message>
</context>
<context>
    <name>FinishedBills</name>
    <message>
        <source>No bill was finished here since you signed in. Bills lists the earlier ones.</source>
        <translation>നിങ്ങൾ പ്രവേശിച്ച ശേഷം ഇവിടെ ബിൽ ഒന്നും തീർത്തിട്ടില്ല. മുമ്പത്തേവ ബില്ലുകളിൽ കാണാം.</translation>
    </message>
    <message>
        <source>give back {amount}</source>
        <translation>{amount} തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} ബാക്കി</translation>
    </message>
    <message>
        <source>{bill}. Not printed: {why}</source>
        <translation>{bill}. അച്ചടിച്ചില്ല: {why}</translation>
    </message>
    <message>
        <source>{number} goes to the printer again.</source>
        <translation>{number} വീണ്ടും പ്രിന്ററിലേക്ക് പോകുന്നു.</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>ക്ലിനിക് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ഘട്ടം {number} / {count}</translation>
    </message>
    <message>
        <source>The clinic has a backup? Restore it here</source>
        <translation>ക്ലിനിക്കിന് ബാക്കപ്പ് ഉണ്ടോ? ഇവിടെ വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>The clinic is on other PCs already? Join it here</source>
        <translation>ക്ലിനിക് മറ്റു പിസികളിൽ ഇതിനകം ഉണ്ടോ? ഇവിടെ ചേരുക</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>1 day</source>
        <translation>1 ദിവസം</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 മാസം</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 ആഴ്ച</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 ആഴ്ച</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 ദിവസം</translation>
    </message>
    <message>
        <source>Come again</source>
        <translation>വീണ്ടും വരേണ്ടത്</translation>
    </message>
    <message>
        <source>Come again in {time}</source>
        <translation>{time} കഴിഞ്ഞ് വരിക</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>വീണ്ടും വരേണ്ട തീയതി</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>ഇത് തീയതിയല്ല.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>More</source>
        <translation>കൂടുതൽ</translation>
    </message>
    <message>
        <source>More keys of this page</source>
        <translation>ഈ പേജിന്റെ കൂടുതൽ കീകൾ</translation>
    </message>
</context>
<context>
    <name>GstRatesController</name>
    <message>
        <source>The rate is added. It waits for your accountant's confirmation.</source>
        <translation>നിരക്ക് ചേർത്തു. നിങ്ങളുടെ അക്കൗണ്ടന്റ് സ്ഥിരീകരിക്കണം.</translation>
    </message>
    <message>
        <source>Write the first day of this rate.</source>
        <translation>ഈ നിരക്ക് തുടങ്ങുന്ന ദിവസം എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>GstRatesPage</name>
    <message>
        <source>4, 6 or 8 digits; a short one covers longer ones.</source>
        <translation>4, 6 അല്ലെങ്കിൽ 8 അക്കം; ചെറിയ കോഡ് നീണ്ടവയ്ക്കും ബാധകം.</translation>
    </message>
    <message>
        <source>5 or 0.25</source>
        <translation>5 അല്ലെങ്കിൽ 0.25</translation>
    </message>
    <message>
        <source>A further rate</source>
        <translation>മറ്റൊരു നിരക്ക്</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>നിരക്ക് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Bills of earlier days keep their rate; no bill that was made changes.</source>
        <translation>പഴയ ദിവസങ്ങളിലെ ബില്ലുകളിൽ പഴയ നിരക്ക് തന്നെ; തയ്യാറാക്കിയ ബില്ലൊന്നും മാറില്ല.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>കോഡ്</translation>
    </message>
    <message>
        <source>Confirmed by the accountant</source>
        <translation>അക്കൗണ്ടന്റ് സ്ഥിരീകരിച്ചു</translation>
    </message>
    <message>
        <source>Exempt from GST</source>
        <translation>GST ഇല്ല</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ഏതിന്</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>HSN or SAC code</source>
        <translation>HSN അല്ലെങ്കിൽ SAC കോഡ്</translation>
    </message>
    <message>
        <source>New rate like this</source>
        <translation>ഇതുപോലെ പുതിയ നിരക്ക്</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>നിരക്ക്</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>നിരക്ക് (ശതമാനം)</translation>
    </message>
    <message>
        <source>Rates not yet confirmed by your accountant: {count}. Show them the list, then confirm each (F6).</source>
        <translation>അക്കൗണ്ടന്റ് സ്ഥിരീകരിക്കാത്ത നിരക്കുകൾ: {count}. പട്ടിക കാണിച്ച് ഓരോന്നും സ്ഥിരീകരിക്കുക (F6).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ഉറവിടം</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ഉറവിടം: {source}</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>സ്ഥിരീകരണം പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>The notification that says so.</source>
        <translation>ഇതു പറയുന്ന വിജ്ഞാപനം.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>സ്ഥിരീകരിച്ചു</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>നികുതിയില്ല</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>സ്ഥിരീകരിച്ചിട്ടില്ല</translation>
    </message>
</context>
<context>
    <name>Gstr1Controller</name>
    <message>
        <source>Filed on {day} by {name}.</source>
        <translation>{day}-ന് {name} ഫയൽ ചെയ്തു.</translation>
    </message>
    <message>
        <source>GSTIN {gstin} · {count} document</source>
        <translation>GSTIN {gstin} · {count} രേഖ</translation>
    </message>
    <message>
        <source>GSTIN {gstin} · {count} documents</source>
        <translation>GSTIN {gstin} · {count} രേഖകൾ</translation>
    </message>
    <message>
        <source>No advance is told: goods bear no tax on one (Notification 66/2017), treatment is exempt. Who files by quarter sends the bills to registered persons by IFF.</source>
        <translation>മുൻകൂർ തുക കാണിക്കേണ്ടതില്ല: സാധനങ്ങളുടെ മുൻകൂറിന് നികുതിയില്ല (Notification 66/2017), ചികിത്സ ഒഴിവാക്കപ്പെട്ടതാണ്. ത്രൈമാസം ഫയൽ ചെയ്യുന്നവർ രജിസ്റ്റർ ചെയ്തവർക്കുള്ള ബില്ലുകൾ IFF വഴി അയയ്ക്കുന്നു.</translation>
    </message>
    <message>
        <source>Nobody registered bought: table 12 holds one row of zeros, because the portal asks for it.</source>
        <translation>രജിസ്റ്റർ ചെയ്ത ആരും വാങ്ങിയില്ല: പോർട്ടൽ ആവശ്യപ്പെടുന്നതിനാൽ പട്ടിക 12-ൽ പൂജ്യങ്ങളുടെ ഒരു വരിയുണ്ട്.</translation>
    </message>
    <message>
        <source>Nothing came since. The figures stand as they were filed.</source>
        <translation>പിന്നീട് ഒന്നും വന്നില്ല. ഫയൽ ചെയ്ത സംഖ്യകൾ അതേപടി.</translation>
    </message>
    <message>
        <source>On {count} document the portal's own arithmetic comes to a little more or less, together {amount}. That is normal; nothing to do.</source>
        <translation>{count} രേഖയിൽ പോർട്ടലിന്റെ കണക്ക് അല്പം വ്യത്യാസപ്പെടുന്നു, ആകെ {amount}. ഇത് സാധാരണമാണ്; ഒന്നും ചെയ്യേണ്ട.</translation>
    </message>
    <message>
        <source>On {count} documents the portal's own arithmetic comes to a little more or less, together {amount}. That is normal; nothing to do.</source>
        <translation>{count} രേഖകളിൽ പോർട്ടലിന്റെ കണക്ക് അല്പം വ്യത്യാസപ്പെടുന്നു, ആകെ {amount}. ഇത് സാധാരണമാണ്; ഒന്നും ചെയ്യേണ്ട.</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>റഫറൻസ് {reference}.</translation>
    </message>
    <message>
        <source>The files match the portal's published form field by field; they were not tried in the portal.</source>
        <translation>ഫയലുകൾ പോർട്ടലിന്റെ പ്രസിദ്ധീകരിച്ച രൂപത്തോട് ഓരോ കോളവും ഒക്കുന്നു; പോർട്ടലിൽ പരീക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Together {taxable} and {tax} of tax</source>
        <translation>ആകെ {taxable}, നികുതി {tax}</translation>
    </message>
    <message>
        <source>Together {taxable} more or less than was filed</source>
        <translation>ആകെ {taxable} ഫയൽ ചെയ്തതിൽനിന്ന് വ്യത്യാസം</translation>
    </message>
    <message>
        <source>What amends an earlier month stands in the JSON and in amendments.csv: compare both in the portal before you file. Exempt supplies stand in the list alone.</source>
        <translation>മുൻ മാസത്തെ തിരുത്തലുകൾ JSON-ലും amendments.csv-ലും ഉണ്ട്: ഫയൽ ചെയ്യുന്നതിനു മുമ്പ് രണ്ടും പോർട്ടലിൽ ഒത്തുനോക്കുക. നികുതിയില്ലാത്തവ പട്ടികയിൽ മാത്രം.</translation>
    </message>
    <message>
        <source>and {count} more; all stand with the files.</source>
        <translation>ഇനിയും {count}; എല്ലാം ഫയലുകൾക്കൊപ്പം ഉണ്ട്.</translation>
    </message>
    <message>
        <source>{count} document came or was cancelled since; it is told with the next open month.</source>
        <translation>പിന്നീട് {count} രേഖ വന്നു അല്ലെങ്കിൽ റദ്ദായി; അടുത്ത തുറന്ന മാസത്തിൽ അത് കാണിക്കും.</translation>
    </message>
    <message>
        <source>{count} documents came or were cancelled since; they are told with the next open month.</source>
        <translation>പിന്നീട് {count} രേഖകൾ വന്നു അല്ലെങ്കിൽ റദ്ദായി; അടുത്ത തുറന്ന മാസത്തിൽ അവ കാണിക്കും.</translation>
    </message>
    <message>
        <source>{count} file was written to {folder}.</source>
        <translation>{count} ഫയൽ {folder}-ൽ എഴുതി.</translation>
    </message>
    <message>
        <source>{count} files were written to {folder}.</source>
        <translation>{count} ഫയലുകൾ {folder}-ൽ എഴുതി.</translation>
    </message>
    <message>
        <source>{month} is marked as filed.</source>
        <translation>{month} ഫയൽ ചെയ്തതായി അടയാളപ്പെടുത്തി.</translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation>{month} വീണ്ടും തുറന്നു.</translation>
    </message>
</context>
<context>
    <name>Gstr1Page</name>
    <message>
        <source>Choose another month; what is billed today stands in this month's return.</source>
        <translation>മറ്റൊരു മാസം തിരഞ്ഞെടുക്കുക; ഇന്നത്തെ ബില്ലുകൾ ഈ മാസത്തെ റിട്ടേണിലാണ്.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>GSTR-1</source>
        <translation>GSTR-1</translation>
    </message>
    <message>
        <source>GSTR-3B</source>
        <translation>GSTR-3B</translation>
    </message>
    <message>
        <source>It was marked as filed. Open it when that was an error, or when the portal refused the return.</source>
        <translation>ഇത് ഫയൽ ചെയ്തതായി അടയാളപ്പെടുത്തിയിരുന്നു. അത് തെറ്റായിരുന്നെങ്കിൽ, അല്ലെങ്കിൽ പോർട്ടൽ റിട്ടേൺ നിരസിച്ചെങ്കിൽ തുറക്കുക.</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>ഫയൽ ചെയ്തു…</translation>
    </message>
    <message>
        <source>No bill in this month</source>
        <translation>ഈ മാസം ബില്ലില്ല</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>വീണ്ടും തുറക്കുക</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>വീണ്ടും തുറക്കുക…</translation>
    </message>
    <message>
        <source>Open this month again?</source>
        <translation>ഈ മാസം വീണ്ടും തുറക്കണോ?</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>രജിസ്റ്ററുകൾ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>പട്ടിക</translation>
    </message>
    <message>
        <source>Taxable value</source>
        <translation>നികുതി ബാധകമായ തുക</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>Why it is open again</source>
        <translation>വീണ്ടും തുറക്കുന്നത് എന്തുകൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>Gstr3bController</name>
    <message>
        <source>Input tax counts only where the supplier told it too: compare with GSTR-2B in the portal. Zero-rated supplies, reverse charge and imports are not kept here. The share is chosen in the rules of the clinic.</source>
        <translation>വിതരണക്കാരനും അറിയിച്ചാലേ ഇൻപുട്ട് നികുതി കണക്കാകൂ: പോർട്ടലിലെ GSTR-2B-യുമായി ഒത്തുനോക്കുക. പൂജ്യനിരക്ക്, റിവേഴ്സ് ചാർജ്, ഇറക്കുമതി ഇവിടെ സൂക്ഷിക്കുന്നില്ല. വിഹിതം ക്ലിനിക്കിന്റെ നിയമങ്ങളിൽ തിരഞ്ഞെടുക്കുന്നു.</translation>
    </message>
    <message>
        <source>Of the medicines that were supplied</source>
        <translation>നൽകിയ മരുന്നുകളിൽ</translation>
    </message>
    <message>
        <source>Of what was supplied</source>
        <translation>നൽകിയതിൽ</translation>
    </message>
    <message>
        <source>Of {count} write-off no bill with tax is known: nothing is reversed for it.</source>
        <translation>{count} എഴുതിത്തള്ളലിന് നികുതിയുള്ള ബിൽ കാണുന്നില്ല: അതിന് ഒന്നും തിരിച്ചടയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Of {count} write-offs no bill with tax is known: nothing is reversed for them.</source>
        <translation>{count} എഴുതിത്തള്ളലുകൾക്ക് നികുതിയുള്ള ബില്ല് കാണുന്നില്ല: അവയ്ക്ക് ഒന്നും തിരിച്ചടയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The input tax above, of which {percent} % is blocked</source>
        <translation>മുകളിലെ ഇൻപുട്ട് നികുതി; അതിൽ {percent} % തടഞ്ഞിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Together {value} and {tax} of tax</source>
        <translation>ആകെ {value}, നികുതി {tax}</translation>
    </message>
    <message>
        <source>{amount} was bought of suppliers without a GSTIN: it stands in no line.</source>
        <translation>GSTIN ഇല്ലാത്ത വിതരണക്കാരിൽനിന്ന് {amount}-ന് വാങ്ങി: ഒരു വരിയിലുമില്ല.</translation>
    </message>
    <message>
        <source>{count} bill with tax of suppliers without a valid GSTIN: its tax is not input tax.</source>
        <translation>ശരിയായ GSTIN ഇല്ലാത്ത വിതരണക്കാരുടെ നികുതിയുള്ള {count} ബിൽ: ആ നികുതി ഇൻപുട്ട് നികുതിയല്ല.</translation>
    </message>
    <message>
        <source>{count} bills with tax of suppliers without a valid GSTIN: their tax is not input tax.</source>
        <translation>ശരിയായ GSTIN ഇല്ലാത്ത വിതരണക്കാരുടെ നികുതിയുള്ള {count} ബില്ലുകൾ: ആ നികുതി ഇൻപുട്ട് നികുതിയല്ല.</translation>
    </message>
    <message>
        <source>{count} file was written to {folder}.</source>
        <translation>{count} ഫയൽ {folder}-ൽ എഴുതി.</translation>
    </message>
    <message>
        <source>{count} files were written to {folder}.</source>
        <translation>{count} ഫയലുകൾ {folder}-ൽ എഴുതി.</translation>
    </message>
    <message>
        <source>{of_what} {exempt} of {all} is exempt: {percent} % of the input tax is blocked (Rule 42).</source>
        <translation>{of_what} {all}-ൽ {exempt} ഒഴിവാക്കപ്പെട്ടത്: ഇൻപുട്ട് നികുതിയുടെ {percent} % തടഞ്ഞിരിക്കുന്നു (Rule 42).</translation>
    </message>
</context>
<context>
    <name>Gstr3bPage</name>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Choose another month.</source>
        <translation>മറ്റൊരു മാസം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>GSTR-3B</source>
        <translation>GSTR-3B</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>വരി</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>ഈ മാസം ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Register of purchases</source>
        <translation>വാങ്ങൽ രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>Add allergy</source>
        <translation>അലർജി ചേർക്കുക</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>രോഗാവസ്ഥ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Allergic to</source>
        <translation>അലർജിയുള്ളത്</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>അലർജികൾ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>രോഗാവസ്ഥ</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>രോഗാവസ്ഥകൾ</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>Ended, because</source>
        <translation>അവസാനിച്ച കാരണം</translation>
    </message>
    <message>
        <source>No allergy is known</source>
        <translation>അറിയുന്ന അലർജിയില്ല</translation>
    </message>
    <message>
        <source>No condition is noted</source>
        <translation>രോഗാവസ്ഥയൊന്നും കുറിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>കുറിച്ചത്</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>എന്നു മുതൽ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>എന്താണ് സംഭവിക്കുന്നത്</translation>
    </message>
    <message>
        <source>Why does this no longer hold? The row stays with your reason.</source>
        <translation>ഇത് ഇനി ബാധകമല്ലാത്തത് എന്തുകൊണ്ട്? കാരണത്തോടെ വരി നിലനിൽക്കും.</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>Choose in the list first whose changes you want to see.</source>
        <translation>ആരുടെ മാറ്റങ്ങളാണ് കാണേണ്ടതെന്ന് ആദ്യം പട്ടികയിൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>മാറ്റങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Became</source>
        <translation>ആയത്</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ഇനം</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>മാറ്റങ്ങളുടെ ചരിത്രം</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>മാറ്റങ്ങൾ: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>ഒന്നും മാറ്റിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>മുമ്പ്</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ആര്</translation>
    </message>
</context>
<context>
    <name>HoursTab</name>
    <message>
        <source>Change these hours</source>
        <translation>ഈ സമയം മാറ്റുക</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>ഈ ദിവസം മുതൽ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>തിങ്കൾ മുതൽ വെള്ളി വരെ</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>തിങ്കൾ മുതൽ ശനി വരെ</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>പുതിയ സമയം</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>സമയം എഴുതിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>On one day only</source>
        <translation>ഒരു ദിവസം മാത്രം</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>ഒരു സ്ലോട്ട്</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Without hours nobody can be booked. Write the first ones at the right.</source>
        <translation>സമയം ഇല്ലാതെ ബുക്ക് ചെയ്യാനാവില്ല. വലതുവശത്ത് ആദ്യത്തേത് എഴുതുക.</translation>
    </message>
    <message>
        <source>Write a time, such as 9:00 or 1 pm.</source>
        <translation>9:00 അല്ലെങ്കിൽ 1 pm പോലെ സമയം എഴുതുക.</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>അധികം</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} മുതൽ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} വരെ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} മി.</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Joining. Work can go on.</source>
        <translation>ചേരുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>The clinic has joined the server. What it has goes there now.</source>
        <translation>ക്ലിനിക് സെർവറിൽ ചേർന്നു. ഉള്ളതെല്ലാം ഇപ്പോൾ അവിടേക്ക് പോകുന്നു.</translation>
    </message>
    <message>
        <source>The server draws a code.</source>
        <translation>സെർവർ കോഡ് ഉണ്ടാക്കുന്നു.</translation>
    </message>
    <message>
        <source>The server is ending.</source>
        <translation>സെർവർ നിർത്തുന്നു.</translation>
    </message>
    <message>
        <source>The server is starting. This can take a minute.</source>
        <translation>സെർവർ തുടങ്ങുന്നു. ഒരു മിനിറ്റ് എടുത്തേക്കാം.</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Code for another PC</source>
        <translation>മറ്റൊരു പിസി-ക്കുള്ള കോഡ്</translation>
    </message>
    <message>
        <source>Code, for ten minutes: {code}</source>
        <translation>കോഡ്, പത്തു മിനിറ്റിന്: {code}</translation>
    </message>
    <message>
        <source>End the server</source>
        <translation>സെർവർ നിർത്തുക</translation>
    </message>
    <message>
        <source>It begins when I sign in to this PC</source>
        <translation>ഞാൻ ഈ പിസിയിൽ ലോഗിൻ ചെയ്യുമ്പോൾ അത് തുടങ്ങും</translation>
    </message>
    <message>
        <source>Join this clinic to it</source>
        <translation>ഈ ക്ലിനിക് അതിൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>വീണ്ടും നോക്കുക</translation>
    </message>
    <message>
        <source>Server on this PC</source>
        <translation>ഈ പിസിയിലെ സെർവർ</translation>
    </message>
    <message>
        <source>Start it and join this clinic</source>
        <translation>തുടങ്ങി ഈ ക്ലിനിക് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>സെർവർ തുടങ്ങുക</translation>
    </message>
    <message>
        <source>The PCs see each other's work no more until it is started again. Everybody can go on working.</source>
        <translation>വീണ്ടും തുടങ്ങുന്നതുവരെ പിസി-കൾ പരസ്പരം ജോലി കാണില്ല. എല്ലാവർക്കും ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>The other PCs join at {address}</source>
        <translation>മറ്റു പിസി-കൾ ചേരുന്ന വിലാസം: {address}</translation>
    </message>
    <message>
        <source>The server does not run on this PC.</source>
        <translation>സെർവർ ഈ പിസിയിൽ പ്രവർത്തിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The server runs as a service of the system, and is ended there.</source>
        <translation>സെർവർ സിസ്റ്റത്തിന്റെ സേവനമായി പ്രവർത്തിക്കുന്നു; അവിടെയാണ് നിർത്തേണ്ടത്.</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>സെർവർ പ്രവർത്തിക്കുന്നു.</translation>
    </message>
    <message>
        <source>The server was started and does not answer. End it, and start it again.</source>
        <translation>സെർവർ തുടങ്ങിയെങ്കിലും മറുപടിയില്ല. നിർത്തി വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>With a server reception, counter and doctor's laptop see each other's work within a second. It runs on one PC of the clinic, which should stay switched on in working hours; it goes on when this window is closed. What it keeps is encrypted, and every PC has the whole clinic anyway: if this PC is lost, nothing is lost.</source>
        <translation>സെർവറുണ്ടെങ്കിൽ റിസപ്ഷനും കൗണ്ടറും ഡോക്ടറുടെ ലാപ്ടോപ്പും ഒരു സെക്കൻഡിനകം പരസ്പരം ജോലി കാണും. അത് ക്ലിനിക്കിലെ ഒരു പിസിയിൽ പ്രവർത്തിക്കുന്നു; ജോലിസമയത്ത് ആ പിസി ഓണായിരിക്കണം. ഈ ജാലകം അടച്ചാലും അത് തുടരും. അത് സൂക്ഷിക്കുന്നത് എൻക്രിപ്റ്റ് ചെയ്തതാണ്; എല്ലാ പിസിയിലും ക്ലിനിക് മുഴുവനുണ്ട്: ഈ പിസി നഷ്ടപ്പെട്ടാലും ഒന്നും നഷ്ടമാകില്ല.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Importing</source>
        <translation>ഇറക്കുമതി ചെയ്യുന്നു</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>വരികൾ വായിക്കുന്നു</translation>
    </message>
    <message>
        <source>Rows written to {file}: {count}.</source>
        <translation>{file} എന്ന ഫയലിലേക്ക് എഴുതിയ വരികൾ: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Taken in: {new}; that stays. Choose the file again to go on.</source>
        <translation>നിർത്തി. എടുത്തവ: {new}; അത് നിലനിൽക്കും. തുടരാൻ ഫയൽ വീണ്ടും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Taken in: {new}.</source>
        <translation>എടുത്തവ: {new}.</translation>
    </message>
    <message>
        <source>Taken in: {new}. Rows that could not be imported: {bad}. Save them, correct them, and import that file.</source>
        <translation>എടുത്തവ: {new}. എടുക്കാനാകാത്ത വരികൾ: {bad}. അവ സംരക്ഷിച്ച്, തിരുത്തി, ആ ഫയൽ ഇറക്കുമതി ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All rows</source>
        <translation>എല്ലാ വരികളും</translation>
    </message>
    <message>
        <source>Bring known ones up to the file</source>
        <translation>നിലവിലുള്ളവ ഫയൽ പ്രകാരം പുതുക്കുക</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ഒരു ഫയൽ തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ഫയൽ തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Choose other rows above.</source>
        <translation>മുകളിൽ മറ്റു വരികൾ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ഇറക്കുമതി</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ഫയൽ തിരഞ്ഞെടുത്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>ഇത്തരം വരികളില്ല</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>വരി</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ഫയലിലെ വരികൾ</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>തെറ്റായ വരികൾ സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>തെറ്റായ വരികൾ സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>പട്ടികകൾ (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Take in patients, medicines, opening stock or a price list from a CSV or Excel file. Nothing is written before you have seen what will happen.</source>
        <translation>CSV അല്ലെങ്കിൽ Excel ഫയലിൽ നിന്ന് രോഗികളോ മരുന്നുകളോ പ്രാരംഭ സ്റ്റോക്കോ വിലപ്പട്ടികയോ എടുക്കാം. എന്തു സംഭവിക്കുമെന്ന് കാണുന്നതിനു മുമ്പ് ഒന്നും എഴുതില്ല.</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>ഫയൽ എന്തിനെപ്പറ്റി</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>ഏതു വരികൾ</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>എന്തുകൊണ്ട് പറ്റില്ല</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>വരികളില്ല</translation>
    </message>
    <message>
        <source>{file} · {written_as}</source>
        <translation>{file} · {written_as}</translation>
    </message>
</context>
<context>
    <name>InboxController</name>
    <message>
        <source>Seen, for all PCs.</source>
        <translation>എല്ലാ പിസികൾക്കും കണ്ടു.</translation>
    </message>
    <message>
        <source>Settled for all PCs.</source>
        <translation>എല്ലാ പിസികൾക്കും തീർപ്പായി.</translation>
    </message>
    <message>
        <source>The stay goes on, in the bed that it had.</source>
        <translation>താമസം തുടരുന്നു, മുമ്പത്തെ കിടക്കയിൽത്തന്നെ.</translation>
    </message>
    <message>
        <source>The stay goes on. Its bed is taken: transfer the patient.</source>
        <translation>താമസം തുടരുന്നു. ആ കിടക്കയിൽ മറ്റൊരാളുണ്ട്: രോഗിയെ മറ്റൊരു കിടക്കയിലേക്കു മാറ്റുക.</translation>
    </message>
    <message>
        <source>They are one patient now.</source>
        <translation>ഇവർ ഇപ്പോൾ ഒരു രോഗിയാണ്.</translation>
    </message>
    <message>
        <source>{patient} is booked for {day}, {time} now. Please call.</source>
        <translation>{patient} എന്നയാളുടെ ബുക്കിങ് ഇപ്പോൾ {day}, {time}. ദയവായി വിളിക്കുക.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>About</source>
        <translation>ആരെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>മറ്റൊന്ന്</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>എണ്ണുക</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>തീർപ്പാക്കാൻ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>തരം</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>തീർപ്പാക്കാൻ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>One of these is about the safety of a patient: settle it first.</source>
        <translation>ഇവയിലൊന്ന് രോഗിയുടെ സുരക്ഷയെക്കുറിച്ചാണ്: ആദ്യം അത് തീർപ്പാക്കുക.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>തീർപ്പാക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>When two PCs write different things without knowing of each other, sell the last bottle twice or register one person twice, it stands here until somebody decides: once, for all PCs.</source>
        <translation>രണ്ട് പിസികൾ പരസ്പരം അറിയാതെ വ്യത്യസ്തമായി എഴുതുകയോ, അവസാനത്തെ കുപ്പി രണ്ടുതവണ വിൽക്കുകയോ, ഒരാളെ രണ്ടുതവണ രജിസ്റ്റർ ചെയ്യുകയോ ചെയ്താൽ, ആരെങ്കിലും തീരുമാനിക്കുംവരെ അത് ഇവിടെ നിൽക്കും: ഒരിക്കൽ, എല്ലാ പിസികൾക്കും.</translation>
    </message>
    <message>
        <source>{count} of these are about the safety of patients: settle them first.</source>
        <translation>ഇവയിൽ {count} എണ്ണം രോഗികളുടെ സുരക്ഷയെക്കുറിച്ചാണ്: ആദ്യം അവ തീർപ്പാക്കുക.</translation>
    </message>
    <message>
        <source>{count} to settle</source>
        <translation>{count} തീർപ്പാക്കാൻ</translation>
    </message>
</context>
<context>
    <name>IncidentsTable</name>
    <message>
        <source>Incidents</source>
        <translation>സംഭവങ്ങൾ</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>സംഭവങ്ങളില്ല</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>രേഖ</translation>
    </message>
    <message>
        <source>The PCs compare their records with the server's; a difference would stand here.</source>
        <translation>പിസികൾ തങ്ങളുടെ രേഖകൾ സെർവറിലേതുമായി ഒത്തുനോക്കും; വ്യത്യാസമുണ്ടെങ്കിൽ ഇവിടെ കാണും.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>എന്തു സംഭവിച്ചു</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>No medicine has the SKU or barcode {typed}. If it is the cash received, F7 takes it there.</source>
        <translation>{typed} എന്ന SKU-വോ ബാർകോഡോ ഉള്ള മരുന്നില്ല. കിട്ടിയ പണമാണെങ്കിൽ F7 അത് അവിടെ ചേർക്കും.</translation>
    </message>
    <message>
        <source>No medicine has the code {code}.</source>
        <translation>{code} എന്ന കോഡുള്ള മരുന്നില്ല.</translation>
    </message>
    <message>
        <source>Nothing is found for {typed}.</source>
        <translation>{typed}: ഒന്നും കണ്ടെത്തിയില്ല.</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Item: scan, name or SKU</source>
        <translation>ഇനം: സ്കാൻ, പേര് അല്ലെങ്കിൽ SKU</translation>
    </message>
    <message>
        <source>scan, name or SKU</source>
        <translation>സ്കാൻ, പേര് അല്ലെങ്കിൽ SKU</translation>
    </message>
</context>
<context>
    <name>JoinFields</name>
    <message>
        <source>Address of the server</source>
        <translation>സെർവറിന്റെ വിലാസം</translation>
    </message>
    <message>
        <source>Code from its administrator</source>
        <translation>അതിന്റെ അഡ്മിനിസ്ട്രേറ്റർ തന്ന കോഡ്</translation>
    </message>
    <message>
        <source>Eight digits, then letters; blanks and dashes do not matter. It counts for ten minutes.</source>
        <translation>എട്ട് അക്കങ്ങൾ, പിന്നെ അക്ഷരങ്ങൾ; ഇടങ്ങളും വരകളും പ്രശ്നമല്ല. പത്തു മിനിറ്റ് സാധുവാണ്.</translation>
    </message>
    <message>
        <source>For example 192.168.1.10:8447</source>
        <translation>ഉദാഹരണം 192.168.1.10:8447</translation>
    </message>
    <message>
        <source>Found on this network</source>
        <translation>ഈ നെറ്റ്‌വർക്കിൽ കണ്ടത്</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>സെർവറിന്റെ വിലാസം എഴുതുക.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>കോഡ് എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>JoinWindow</name>
    <message>
        <source>Begin anew</source>
        <translation>പുതുതായി തുടങ്ങുക</translation>
    </message>
    <message>
        <source>Fetching the clinic and verifying it…</source>
        <translation>ക്ലിനിക് കൊണ്ടുവന്ന് പരിശോധിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Is that code lost? Then what has come so far is thrown away, and the server makes a new code.</source>
        <translation>ആ കോഡ് നഷ്ടപ്പെട്ടോ? എങ്കിൽ ഇതുവരെ വന്നത് കളയും; സെർവർ പുതിയ കോഡ് തരും.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ചേരുക</translation>
    </message>
    <message>
        <source>Join a clinic</source>
        <translation>ഒരു ക്ലിനിക്കിൽ ചേരുക</translation>
    </message>
    <message>
        <source>Keep this PC on. If the line breaks, go on later: what has come is kept. The clinic opens when all of it is here and was verified.</source>
        <translation>ഈ പിസി ഓഫാക്കരുത്. ലൈൻ മുറിഞ്ഞാൽ പിന്നീടു തുടരാം: വന്നത് അവിടെയുണ്ടാകും. എല്ലാം എത്തി പരിശോധിച്ചുകഴിഞ്ഞാൽ ക്ലിനിക് തുറക്കും.</translation>
    </message>
    <message>
        <source>The clinic is at a server already. Its administrator makes a code for this PC; the whole clinic is fetched, verified, and encrypted on this PC with a key of its own.</source>
        <translation>ക്ലിനിക് ഇതിനകം ഒരു സെർവറിലുണ്ട്. അതിന്റെ അഡ്മിനിസ്ട്രേറ്റർ ഈ പിസിക്ക് ഒരു കോഡ് തരും; ക്ലിനിക് മുഴുവൻ കൊണ്ടുവന്ന്, പരിശോധിച്ച്, ഈ പിസിയുടെ സ്വന്തം താക്കോൽകൊണ്ട് എൻക്രിപ്റ്റ് ചെയ്യും.</translation>
    </message>
    <message>
        <source>The clinic is coming to this PC</source>
        <translation>ക്ലിനിക് ഈ പിസിയിലേക്കു വരുന്നു</translation>
    </message>
    <message>
        <source>The server is preparing the clinic for this PC…</source>
        <translation>ഈ പിസിക്കായി സെർവർ ക്ലിനിക് തയ്യാറാക്കുന്നു…</translation>
    </message>
    <message>
        <source>This PC has begun to join before. Type the recovery code that was written down then, to go on.</source>
        <translation>ഈ പിസി മുമ്പ് ചേരാൻ തുടങ്ങിയതാണ്. തുടരാൻ അന്ന് എഴുതിവെച്ച വീണ്ടെടുക്കൽ കോഡ് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Type the login name.</source>
        <translation>ലോഗിൻ പേര് എഴുതുക.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>പാസ്‌വേഡ് എഴുതുക.</translation>
    </message>
    <message>
        <source>Your login name in that clinic</source>
        <translation>ആ ക്ലിനിക്കിലെ നിങ്ങളുടെ ലോഗിൻ പേര്</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>നിങ്ങളുടെ പാസ്‌വേഡ്</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Alt 1 … 9</source>
        <translation>Alt 1 … 9</translation>
    </message>
    <message>
        <source>Close a list, or back</source>
        <translation>പട്ടിക അടയ്ക്കുക, അല്ലെങ്കിൽ തിരികെ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc അമർത്തിയാൽ ഇത് അടയും.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>കീകൾ</translation>
    </message>
    <message>
        <source>Next field; in a list, open</source>
        <translation>അടുത്ത കള്ളി; പട്ടികയിൽ തുറക്കുക</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>എല്ലാ പേജിലും</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>ഇടതുവശത്തെ പേജുകൾ</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>ഈ പേജ്</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>മറ്റൊരു താക്കോൽ</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>ഏതാൽ</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>താക്കോൽ മാറ്റുക</translation>
    </message>
    <message>
        <source>Everything is written anew under another key: for when somebody who has left may have copied the file. The clinic is closed for it. Afterwards your password and the recovery code open it; the others sign in once on this PC.</source>
        <translation>എല്ലാം മറ്റൊരു താക്കോലിൽ പുതുതായി എഴുതുന്നു: വിട്ടുപോയ ആരെങ്കിലും ഫയൽ പകർത്തിയിരിക്കാമെങ്കിൽ. അതിനായി ക്ലിനിക് അടയ്ക്കും. പിന്നെ നിങ്ങളുടെ പാസ്‌വേഡും വീണ്ടെടുക്കൽ കോഡും അത് തുറക്കും; മറ്റുള്ളവർ ഈ പിസിയിൽ ഒരിക്കൽ ലോഗിൻ ചെയ്യണം.</translation>
    </message>
    <message>
        <source>From the next start on this account, too, needs a user's password before the clinic opens.</source>
        <translation>അടുത്ത തവണ മുതൽ ഈ അക്കൗണ്ടിനും ക്ലിനിക് തുറക്കാൻ ഒരാളുടെ പാസ്‌വേഡ് വേണം.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>ഒടുവിൽ</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>പുതിയ വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation>തുറക്കുമോ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Recovery code, as on the paper</source>
        <translation>കടലാസിലുള്ള വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>എടുത്തുമാറ്റുക</translation>
    </message>
    <message>
        <source>The clinic is closed now and written anew, which may take minutes; do not switch the PC off. If it is cut off all the same, nothing is lost. Then you sign in again.</source>
        <translation>ക്ലിനിക് ഇപ്പോൾ അടച്ച് പുതുതായി എഴുതും; മിനിറ്റുകൾ എടുത്തേക്കാം; പിസി ഓഫാക്കരുത്. എന്നിട്ടും മുറിഞ്ഞാൽ ഒന്നും നഷ്ടമാകില്ല. പിന്നെ വീണ്ടും ലോഗിൻ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The file is encrypted. With the keyring this account of the PC opens it by itself; on another account a user's password does. The recovery code is for the day when every password is lost.</source>
        <translation>ഫയൽ എൻക്രിപ്റ്റ് ചെയ്തതാണ്. കീറിങ് ഉണ്ടെങ്കിൽ പിസിയുടെ ഈ അക്കൗണ്ട് അത് തനിയെ തുറക്കും; മറ്റ് അക്കൗണ്ടിൽ ഒരാളുടെ പാസ്‌വേഡ് വേണം. എല്ലാ പാസ്‌വേഡും നഷ്ടപ്പെടുന്ന ദിവസത്തിനാണ് വീണ്ടെടുക്കൽ കോഡ്.</translation>
    </message>
    <message>
        <source>The password of {name} alone opens the file on this PC no more, until it is added here again. They can still sign in when the clinic is open.</source>
        <translation>ഇവിടെ വീണ്ടും ചേർക്കുന്നതുവരെ {name}-ന്റെ പാസ്‌വേഡ് മാത്രം കൊണ്ട് ഈ പിസിയിലെ ഫയൽ തുറക്കില്ല. ക്ലിനിക് തുറന്നിരിക്കുമ്പോൾ അവർക്ക് ലോഗിൻ ചെയ്യാം.</translation>
    </message>
    <message>
        <source>They type their own password here. From then on it opens the file on this PC.</source>
        <translation>അവർ സ്വന്തം പാസ്‌വേഡ് ഇവിടെ ടൈപ്പ് ചെയ്യുന്നു. പിന്നീട് അത് ഈ പിസിയിലെ ഫയൽ തുറക്കും.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ഈ പിസി</translation>
    </message>
    <message>
        <source>This account of the PC</source>
        <translation>പിസിയുടെ ഈ അക്കൗണ്ട്</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>ആർക്ക് ഫയൽ തുറക്കാം</translation>
    </message>
    <message>
        <source>Whoever has the paper</source>
        <translation>കടലാസുള്ളയാൾ</translation>
    </message>
    <message>
        <source>after their next sign-in here</source>
        <translation>ഇവിടെ അടുത്ത സൈൻ ഇന്നിനു ശേഷം</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>കീറിങ്</translation>
    </message>
    <message>
        <source>no, it holds another key</source>
        <translation>ഇല്ല, മറ്റൊരു താക്കോലാണ്</translation>
    </message>
    <message>
        <source>no, it holds no key</source>
        <translation>ഇല്ല, താക്കോലില്ല</translation>
    </message>
    <message>
        <source>no, it is locked</source>
        <translation>ഇല്ല, പൂട്ടിയിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>no, taken away</source>
        <translation>ഇല്ല, എടുത്തുമാറ്റി</translation>
    </message>
    <message>
        <source>no, there is none</source>
        <translation>ഇല്ല, കീറിങ് ഇല്ല</translation>
    </message>
    <message>
        <source>password</source>
        <translation>പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>with the password before</source>
        <translation>മുമ്പത്തെ പാസ്‌വേഡ് കൊണ്ട്</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>അതെ</translation>
    </message>
</context>
<context>
    <name>LeavingAnswers</name>
    <message>
        <source>Cancel the stay</source>
        <translation>അഡ്മിഷൻ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel this stay?</source>
        <translation>ഈ അഡ്മിഷൻ റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>For a stay that was entered by mistake; its number is not used again.</source>
        <translation>തെറ്റായി ചേർത്ത അഡ്മിഷനുവേണ്ടി; അതിന്റെ നമ്പർ വീണ്ടും ഉപയോഗിക്കില്ല.</translation>
    </message>
    <message>
        <source>Has the patient left?</source>
        <translation>രോഗി പോയോ?</translation>
    </message>
    <message>
        <source>Let the patient leave with {count} open thing?</source>
        <translation>തീരാത്ത {count} കാര്യത്തോടെ രോഗിയെ പോകാൻ അനുവദിക്കണോ?</translation>
    </message>
    <message>
        <source>Let the patient leave with {count} open things?</source>
        <translation>തീരാത്ത {count} കാര്യങ്ങളോടെ രോഗിയെ പോകാൻ അനുവദിക്കണോ?</translation>
    </message>
    <message>
        <source>Let them leave</source>
        <translation>പോകാൻ അനുവദിക്കുക</translation>
    </message>
    <message>
        <source>Moved. The bed that was left is to be cleaned.</source>
        <translation>മാറ്റി. ഒഴിഞ്ഞ കിടക്ക വൃത്തിയാക്കണം.</translation>
    </message>
    <message>
        <source>The bed is free then, and is to be cleaned.</source>
        <translation>അപ്പോൾ കിടക്ക ഒഴിയും; അത് വൃത്തിയാക്കണം.</translation>
    </message>
    <message>
        <source>The patient has left</source>
        <translation>രോഗി പോയി</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{count} thing is open. Settle it, or ask the manager to let the patient leave.</source>
        <translation>{count} കാര്യം ബാക്കിയുണ്ട്. അത് തീർക്കുക, അല്ലെങ്കിൽ രോഗിയെ വിടാൻ മാനേജരോട് പറയുക.</translation>
    </message>
    <message>
        <source>{count} things are open. Settle them, or ask the manager to let the patient leave.</source>
        <translation>{count} കാര്യങ്ങൾ ബാക്കിയുണ്ട്. അവ തീർക്കുക, അല്ലെങ്കിൽ രോഗിയെ വിടാൻ മാനേജരോട് പറയുക.</translation>
    </message>
    <message>
        <source>{number} has left. The bed is to be cleaned.</source>
        <translation>{number} പോയി. കിടക്ക വൃത്തിയാക്കണം.</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>Away since {moment}: {reason}</source>
        <translation>{moment} മുതൽ പുറത്ത്: {reason}</translation>
    </message>
    <message>
        <source>Beds of the stay</source>
        <translation>ഈ താമസത്തിലെ കിടക്കകൾ</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>കൂട്ടിരിപ്പ്</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>വിഭാഗം</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>ദിവസം മാറ്റുക</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>സമ്മതം നൽകിയത്</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>തിരുത്തുക</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Discharge was ordered by {name}, {moment}. The bed is theirs until they have left.</source>
        <translation>{name}, {moment}-ന് ഡിസ്ചാർജ് നിർദേശിച്ചു. പോകുന്നതുവരെ കിടക്ക അവരുടേതാണ്.</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>ഏകദേശം എന്നുവരെ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Goes away…</source>
        <translation>പുറത്തുപോകുന്നു…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>തിരികെ വന്നു</translation>
    </message>
    <message>
        <source>Leave of absence: the bed stays theirs.</source>
        <translation>അവധി: കിടക്ക അവരുടേതായി തുടരും.</translation>
    </message>
    <message>
        <source>Left with open things: {reason}</source>
        <translation>തീരാത്ത കാര്യങ്ങളോടെ പോയി: {reason}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>മാറേണ്ട കിടക്ക</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>ഒന്നും ബാക്കിയില്ല</translation>
    </message>
    <message>
        <source>Open before leaving</source>
        <translation>പോകുന്നതിനു മുമ്പ് തീർക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ബന്ധം</translation>
    </message>
    <message>
        <source>The patient may leave when discharge is ordered.</source>
        <translation>ഡിസ്ചാർജ് നിർദേശിച്ചാൽ രോഗിക്ക് പോകാം.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What is open before leaving</source>
        <translation>പോകുന്നതിനു മുമ്പ് ബാക്കിയുള്ളത്</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>billed wrongly</source>
        <translation>ബിൽ തെറ്റി</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>ബിൽ ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>noted too much</source>
        <translation>അധികം രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ഇപ്പോൾ</translation>
    </message>
    <message>
        <source>on the ward</source>
        <translation>വാർഡിലുണ്ട്</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>തീരാത്ത ചികിത്സ</translation>
    </message>
    <message>
        <source>open task</source>
        <translation>തീരാത്ത ജോലി</translation>
    </message>
</context>
<context>
    <name>LineChanges</name>
    <message>
        <source>Earliest first</source>
        <translation>ആദ്യം തീരുന്നത്</translation>
    </message>
    <message>
        <source>packs; loose: 3 {unit}</source>
        <translation>പാക്ക്; ചില്ലറ: 3 {unit}</translation>
    </message>
    <message>
        <source>{packs} left</source>
        <translation>{packs} ബാക്കി</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Add a medicine</source>
        <translation>മരുന്ന് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>അനുപാനം</translation>
    </message>
    <message>
        <source>note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>with water</source>
        <translation>വെള്ളത്തിൽ</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>10% or 15</source>
        <translation>10% അല്ലെങ്കിൽ 15</translation>
    </message>
    <message>
        <source>Below MRP</source>
        <translation>MRP-യിൽ താഴെ</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>ഒന്നിന്റെ വില</translation>
    </message>
    <message>
        <source>Whole bill</source>
        <translation>മുഴുവൻ ബില്ലിനും</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the bill</source>
        <translation>ബില്ലിലെ വരികൾ</translation>
    </message>
</context>
<context>
    <name>LinkStatus</name>
    <message>
        <source>Open Sync</source>
        <translation>സിങ്ക് തുറക്കുക</translation>
    </message>
    <message>
        <source>Saved on this PC · {time}</source>
        <translation>ഈ പിസിയിൽ സംരക്ഷിച്ചു · {time}</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>പൂട്ടിയിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>{name}'s page is kept as it was left. Type your password to go on.</source>
        <translation>{name} തുറന്നിരുന്ന പേജ് അതേപടി സൂക്ഷിച്ചിട്ടുണ്ട്. തുടരാൻ പാസ്‌വേഡ് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>ചിത്രം തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>ലോഗോ തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>ചിത്രങ്ങൾ (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>എടുത്തുകളയുക</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>ഈ ഫയൽ വായിക്കാവുന്ന ചിത്രമല്ല. PNG അല്ലെങ്കിൽ JPEG ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>നിറങ്ങൾ</translation>
    </message>
    <message>
        <source>How this PC shows it</source>
        <translation>ഈ പിസിയിൽ കാണിക്കുന്ന വിധം</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>ഒന്നും ചലിക്കില്ല</translation>
    </message>
    <message>
        <source>Show it like this</source>
        <translation>ഇങ്ങനെ കാണിക്കുക</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>അക്ഷര വലുപ്പം</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Day of the last bill</source>
        <translation>അവസാന ബില്ലിന്റെ ദിവസം</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>Documents that do not lie beside it: {count}. Put the folder narayaneeyam-documents there.</source>
        <translation>കൂടെ ഇല്ലാത്ത രേഖകൾ: {count}. narayaneeyam-documents എന്ന ഫോൾഡർ അവിടെ വയ്ക്കുക.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>ബാക്കപ്പിൽ</translation>
    </message>
    <message>
        <source>Last bill</source>
        <translation>അവസാന ബിൽ</translation>
    </message>
    <message>
        <source>Last patient</source>
        <translation>അവസാന രോഗി</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>അവസാനം എഴുതിയത്</translation>
    </message>
    <message>
        <source>Made {moment} on the PC of bills {counter}, by version {version}. Nothing was changed yet.</source>
        <translation>{moment}-ന് {counter} ബില്ലുകളുടെ പിസിയിൽ, പതിപ്പ് {version} എടുത്തത്. ഇതുവരെ ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>On this PC now</source>
        <translation>ഇപ്പോൾ ഈ പിസിയിൽ</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>രോഗികൾ</translation>
    </message>
    <message>
        <source>Since then this PC has written what the backup lacks: {patients} patients, {visits} visits, {invoices} bills. After the restore it is only in the file that is kept beside.</source>
        <translation>അതിനു ശേഷം ഈ പിസി എഴുതിയതും ബാക്കപ്പിൽ ഇല്ലാത്തതും: {patients} രോഗികൾ, {visits} സന്ദർശനങ്ങൾ, {invoices} ബില്ലുകൾ. വീണ്ടെടുത്ത ശേഷം ഇവ സൂക്ഷിച്ചു വയ്ക്കുന്ന ഫയലിൽ മാത്രമേ ഉണ്ടാകൂ.</translation>
    </message>
    <message>
        <source>The backup and this PC compared</source>
        <translation>ബാക്കപ്പും ഈ പിസിയും തമ്മിലുള്ള താരതമ്യം</translation>
    </message>
    <message>
        <source>The check finds faults in it: {count}.</source>
        <translation>പരിശോധനയിൽ ഇതിൽ കണ്ട പിഴവുകൾ: {count}.</translation>
    </message>
    <message>
        <source>This PC has no such clinic yet.</source>
        <translation>ഈ പിസിയിൽ ഈ ക്ലിനിക് ഇതുവരെ ഇല്ല.</translation>
    </message>
    <message>
        <source>This PC has nothing that the backup lacks.</source>
        <translation>ബാക്കപ്പിൽ ഇല്ലാത്തതൊന്നും ഈ പിസിയിൽ ഇല്ല.</translation>
    </message>
    <message>
        <source>This PC's own file of the clinic cannot be read; it is kept as it is.</source>
        <translation>ഈ പിസിയിലെ ക്ലിനിക്കിന്റെ ഫയൽ വായിക്കാനാകുന്നില്ല; അത് അതേപടി സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>സന്ദർശനങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search everything</source>
        <translation>എല്ലാം തിരയുക</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ഈ കീകൾ</translation>
    </message>
    <message>
        <source>Undo, in the message below</source>
        <translation>താഴെയുള്ള സന്ദേശത്തിലെ ബട്ടൺ (പഴയപടിയാക്കുക)</translation>
    </message>
</context>
<context>
    <name>MealsTab</name>
    <message>
        <source>Breakfast, kanji, lunch: add the first with F2.</source>
        <translation>പ്രാതൽ, കഞ്ഞി, ഊണ്: ആദ്യത്തേത് F2 കൊണ്ട് ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Is served</source>
        <translation>വിളമ്പുന്നുണ്ട്</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>New meal</source>
        <translation>പുതിയ ഭക്ഷണം</translation>
    </message>
    <message>
        <source>No meal yet</source>
        <translation>ഇതുവരെ ഭക്ഷണമില്ല</translation>
    </message>
    <message>
        <source>Price, tax inside</source>
        <translation>വില, നികുതി ഉൾപ്പെടെ</translation>
    </message>
    <message>
        <source>Write what it costs; 0 for a meal without charge.</source>
        <translation>വില എഴുതുക; സൗജന്യമെങ്കിൽ 0.</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>വിളമ്പുന്നില്ല</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Measures over time</source>
        <translation>കാലക്രമത്തിലെ അളവുകൾ</translation>
    </message>
</context>
<context>
    <name>MedicineAnswers</name>
    <message>
        <source>It was a slip?</source>
        <translation>അബദ്ധമായിരുന്നോ?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>തിരിച്ചെടുക്കുക</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{medicine} goes back to the pharmacy</source>
        <translation>{medicine} ഫാർമസിയിലേക്ക് മടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>{medicine} was refused</source>
        <translation>{medicine} നിരസിച്ചു</translation>
    </message>
    <message>
        <source>{medicine}, {amount}: given.</source>
        <translation>{medicine}, {amount}: കൊടുത്തു.</translation>
    </message>
</context>
<context>
    <name>MedicineController</name>
    <message>
        <source>Barcode</source>
        <translation>ബാർകോഡ്</translation>
    </message>
    <message>
        <source>External use</source>
        <translation>പുറമേ പുരട്ടാൻ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>രൂപം</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>തരം</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ലൈസൻസ്</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>നിർമാതാവ്</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>വീണ്ടും വാങ്ങേണ്ട അളവ്</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>മറ്റു പേരുകൾ</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>വിലപ്പട്ടിക</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Schedule E(1)</source>
        <translation>Schedule E(1)</translation>
    </message>
    <message>
        <source>Sold loose</source>
        <translation>ചില്ലറയായി വിൽക്കും</translation>
    </message>
    <message>
        <source>Taken into the list</source>
        <translation>പട്ടികയിൽ ചേർത്തത്</translation>
    </message>
    <message>
        <source>The stock is corrected; the movement stands in its history.</source>
        <translation>സ്റ്റോക്ക് തിരുത്തി; മാറ്റം ചരിത്രത്തിലുണ്ട്.</translation>
    </message>
    <message>
        <source>from {day}: MRP {mrp}, rate {rate}</source>
        <translation>{day} മുതൽ: MRP {mrp}, നിരക്ക് {rate}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>ഇപ്പോൾ വയ്ക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ഉണ്ട്</translation>
    </message>
    <message>
        <source>{amount} in stock</source>
        <translation>{amount} സ്റ്റോക്കുണ്ട്</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>MedicineFormController</name>
    <message>
        <source>The medicine is corrected. Bills that were made keep what they had.</source>
        <translation>മരുന്ന് തിരുത്തി. തയ്യാറാക്കിയ ബില്ലുകൾ മാറില്ല.</translation>
    </message>
    <message>
        <source>The medicine is on the list.</source>
        <translation>മരുന്ന് പട്ടികയിൽ ചേർത്തു.</translation>
    </message>
</context>
<context>
    <name>MedicineFormPage</name>
    <message>
        <source>Barcode</source>
        <translation>ബാർകോഡ്</translation>
    </message>
    <message>
        <source>Empty: made from the name.</source>
        <translation>ഒഴിച്ചിട്ടാൽ: പേരിൽ നിന്ന്.</translation>
    </message>
    <message>
        <source>For external use</source>
        <translation>പുറമേ ഉപയോഗിക്കാൻ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>രൂപം</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>തരം</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>നിർമാതാവ്</translation>
    </message>
    <message>
        <source>Maker's licence number</source>
        <translation>നിർമാതാവിന്റെ ലൈസൻസ് നമ്പർ</translation>
    </message>
    <message>
        <source>May be sold loose</source>
        <translation>ചില്ലറയായി വിൽക്കാം</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>പുതിയ മരുന്ന്</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>വീണ്ടും വാങ്ങേണ്ട അളവ്</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>മറ്റു പേരുകൾ</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>പാക്കിന്റെ അളവ്</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Scan it here.</source>
        <translation>ഇവിടെ സ്കാൻ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Schedule E(1): only under medical supervision</source>
        <translation>Schedule E(1): വൈദ്യ മേൽനോട്ടത്തിൽ മാത്രം</translation>
    </message>
    <message>
        <source>Spellings and languages it is searched by.</source>
        <translation>തിരയാനുള്ള മറ്റ് എഴുത്തുരൂപങ്ങളും ഭാഷകളും.</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>{unit} കണക്കിൽ</translation>
    </message>
    <message>
        <source>in {unit}: less than one pack</source>
        <translation>{unit} കണക്കിൽ: ഒരു പാക്കിലും കുറവ്</translation>
    </message>
    <message>
        <source>in {unit}; empty: never</source>
        <translation>{unit} കണക്കിൽ; ഒഴിച്ചിട്ടാൽ വേണ്ട</translation>
    </message>
    <message>
        <source>in {unit}; in packs {packs}</source>
        <translation>{unit} കണക്കിൽ; പാക്കിൽ {packs}</translation>
    </message>
</context>
<context>
    <name>MedicinePage</name>
    <message>
        <source>Batch and reason</source>
        <translation>ബാച്ചും കാരണവും</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>ബാച്ചുകൾ</translation>
    </message>
    <message>
        <source>Bin card</source>
        <translation>ബിൻ കാർഡ്</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>മാറ്റം</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>തിരുത്തുക</translation>
    </message>
    <message>
        <source>Correct stock</source>
        <translation>സ്റ്റോക്ക് തിരുത്തുക</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>വാങ്ങിയ വില</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>F9 takes the first goods in.</source>
        <translation>F9 അമർത്തി ആദ്യ ചരക്ക് എടുക്കുക.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ചരിത്രം</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>മാറ്റങ്ങളുടെ ചരിത്രം</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>സ്റ്റോക്കിൽ</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>വീണ്ടും വയ്ക്കുക</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>ഇനി വയ്ക്കേണ്ട</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>സ്റ്റോക്ക് മാറ്റങ്ങൾ</translation>
    </message>
    <message>
        <source>No batch yet</source>
        <translation>ഇതുവരെ ബാച്ചില്ല</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>സ്റ്റോക്ക് സ്വീകരിക്കുക</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>എടുത്തത്</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>എന്തു മാറ്റി</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ആര്</translation>
    </message>
</context>
<context>
    <name>MedicinesTab</name>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>Given (G)</source>
        <translation>നൽകി (G)</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>എത്ര?</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>നൽകിയത്</translation>
    </message>
    <message>
        <source>It was a slip… (Del)</source>
        <translation>അബദ്ധമായിരുന്നു… (Del)</translation>
    </message>
    <message>
        <source>Medicines on the ward</source>
        <translation>വാർഡിലുള്ള മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Nothing was issued yet</source>
        <translation>ഇതുവരെ ഒന്നും നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing was noted yet</source>
        <translation>ഇതുവരെ ഒന്നും രേഖപ്പെടുത്തിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Refused… (R)</source>
        <translation>നിരസിച്ചു… (R)</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>തിരികെ നൽകി</translation>
    </message>
    <message>
        <source>Returned… (T)</source>
        <translation>തിരികെ നൽകി… (T)</translation>
    </message>
    <message>
        <source>The pharmacy issues what was prescribed: Ward medicines.</source>
        <translation>കുറിച്ചത് ഫാർമസി നൽകും: വാർഡ് മരുന്ന്.</translation>
    </message>
    <message>
        <source>What became of the medicines</source>
        <translation>മരുന്നുകൾക്ക് എന്തുണ്ടായി</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>അവയ്ക്ക് എന്തുണ്ടായി</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>തീർന്നു</translation>
    </message>
</context>
<context>
    <name>MoneyAnswers</name>
    <message>
        <source>Make the bill</source>
        <translation>ബിൽ തയ്യാറാക്കുക</translation>
    </message>
    <message>
        <source>Make the bill of this stay?</source>
        <translation>ഈ താമസത്തിന്റെ ബിൽ തയ്യാറാക്കണോ?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>ഒഴിവാക്കുക</translation>
    </message>
    <message>
        <source>Take {what} off the bill?</source>
        <translation>{what} ബില്ലിൽ നിന്ന് ഒഴിവാക്കണോ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>{payable} to bill, {held} held as deposit, {paid} paid now, {due} stays due.</source>
        <translation>{payable} ബിൽ, {held} മുൻകൂർ തുക, ഇപ്പോൾ {paid} അടച്ചു, {due} ബാക്കി.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>പേജുകൾ</translation>
    </message>
</context>
<context>
    <name>NewPatientPanel</name>
    <message>
        <source>Age or date of birth</source>
        <translation>പ്രായം അല്ലെങ്കിൽ ജനനത്തീയതി</translation>
    </message>
    <message>
        <source>Consent notice</source>
        <translation>സമ്മതപത്രം</translation>
    </message>
    <message>
        <source>Consultation fee</source>
        <translation>പരിശോധനാ ഫീസ്</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ഉപേക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>In brackets: how many wait for the doctor</source>
        <translation>ബ്രാക്കറ്റിൽ: ഡോക്ടറെ കാത്തിരിക്കുന്നവർ</translation>
    </message>
    <message>
        <source>It is a free review: an earlier fee covers it, and none was taken.</source>
        <translation>ഇത് സൗജന്യ തുടർസന്ദർശനമാണ്: മുമ്പത്തെ ഫീസിൽ ഉൾപ്പെടുന്നു, ഇപ്പോൾ ഫീസ് വാങ്ങിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>അറിയുന്ന രോഗി</translation>
    </message>
    <message>
        <source>May be the same person (↓ to look)</source>
        <translation>ഇതേ ആൾ ആകാം (↓ നോക്കുക)</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>പുതിയ രോഗി</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>ഇതുവരെ നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>രേഖ തുറക്കുക</translation>
    </message>
    <message>
        <source>Read out in English</source>
        <translation>ഇംഗ്ലീഷിൽ വായിച്ചുകേൾപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Read out in Hindi</source>
        <translation>ഹിന്ദിയിൽ വായിച്ചുകേൾപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Read out in Malayalam</source>
        <translation>മലയാളത്തിൽ വായിച്ചു</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ലിംഗം</translation>
    </message>
    <message>
        <source>Token {token}, {doctor}: {name}</source>
        <translation>ടോക്കൺ {token}, {doctor}: {name}</translation>
    </message>
    <message>
        <source>What was typed before is here again.</source>
        <translation>നേരത്തേ എഴുതിയത് ഇതാ.</translation>
    </message>
    <message>
        <source>Who has this number (↓ to choose)</source>
        <translation>ഈ നമ്പറുള്ളവർ (↓ തിരഞ്ഞെടുക്കുക)</translation>
    </message>
    <message>
        <source>{amount} by UPI</source>
        <translation>{amount} UPI വഴി</translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation>{amount} കാർഡ് വഴി</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} പണമായി</translation>
    </message>
    <message>
        <source>{amount}, later</source>
        <translation>{amount}, പിന്നീട്</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>NotesAndCoins</name>
    <message>
        <source>Notes and coins</source>
        <translation>നോട്ടുകളും നാണയങ്ങളും</translation>
    </message>
    <message>
        <source>Pieces of ₹{rupees}</source>
        <translation>₹{rupees}-ന്റെ എണ്ണം</translation>
    </message>
</context>
<context>
    <name>OrderController</name>
    <message>
        <source>Choose the patient.</source>
        <translation>രോഗിയെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Ordered: {count} session.</source>
        <translation>നിർദ്ദേശിച്ചു: {count} സെഷൻ.</translation>
    </message>
    <message>
        <source>Ordered: {count} sessions.</source>
        <translation>നിർദ്ദേശിച്ചു: {count} സെഷനുകൾ.</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>1 is the first.</source>
        <translation>1 ആദ്യ ദിവസം.</translation>
    </message>
    <message>
        <source>Add a therapy</source>
        <translation>ചികിത്സ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>നല്ല സമയം</translation>
    </message>
    <message>
        <source>Choose a template, or add therapies (F2).</source>
        <translation>ഒരു മാതൃക തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ ചികിത്സകൾ ചേർക്കുക (F2).</translation>
    </message>
    <message>
        <source>Choose a therapy.</source>
        <translation>ചികിത്സ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>അളവുകൾ</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>എത്ര ദിവസം കൂടുമ്പോൾ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ആദ്യ ദിവസം</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>ഏതു ദിവസം മുതൽ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>വരി</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>കോഴ്സിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>പേര്, ഫോൺ അല്ലെങ്കിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>പുതിയ വരി</translation>
    </message>
    <message>
        <source>Note for the therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകൾക്കുള്ള കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Nothing is ordered yet</source>
        <translation>ഇതുവരെ ഒന്നും നിർദ്ദേശിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>കോഴ്സ് നിർദ്ദേശിക്കുക</translation>
    </message>
    <message>
        <source>Order and plan</source>
        <translation>നിർദ്ദേശിച്ച് ആസൂത്രണം ചെയ്യുക</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ഘട്ടം</translation>
    </message>
    <message>
        <source>Put into the order</source>
        <translation>നിർദ്ദേശത്തിൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Rising: 30 ml, 60 ml, 90 ml</source>
        <translation>കൂടിവരുന്നത്: 30 ml, 60 ml, 90 ml</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>എടുത്തുമാറ്റുക</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>മാതൃക</translation>
    </message>
    <message>
        <source>Therapies of the order</source>
        <translation>നിർദ്ദേശത്തിലെ ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Through so many days</source>
        <translation>എത്ര ദിവസം</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>ദിവസം എത്ര തവണ</translation>
    </message>
    <message>
        <source>Type the beginning of its name.</source>
        <translation>പേരിന്റെ തുടക്കം ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>ആദ്യ ദിവസം എഴുതുക.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>{days}, every {number}</source>
        <translation>{days}, {number} ദിവസം കൂടുമ്പോൾ</translation>
    </message>
    <message>
        <source>{sessions} sessions on {days} days, until {last}</source>
        <translation>{days} ദിവസങ്ങളിൽ {sessions} സെഷനുകൾ, {last} വരെ</translation>
    </message>
</context>
<context>
    <name>OthersTable</name>
    <message>
        <source>If the server runs on this PC, F8 has a code for each; else its administrator makes them: narayaneeyam-server device code.</source>
        <translation>സെർവർ ഈ പിസിയിലാണെങ്കിൽ ഓരോന്നിനുമുള്ള കോഡ് F8-ൽ കിട്ടും; അല്ലെങ്കിൽ അതിന്റെ അഡ്മിനിസ്ട്രേറ്റർ ഉണ്ടാക്കും: narayaneeyam-server device code.</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>അവസാന ബന്ധം</translation>
    </message>
    <message>
        <source>No other PC yet</source>
        <translation>മറ്റു പിസികളില്ല</translation>
    </message>
    <message>
        <source>Other PCs</source>
        <translation>മറ്റു പിസികൾ</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>പിസി</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>പ്രോഗ്രാം</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>തീരുമാനിക്കാൻ</translation>
    </message>
    <message>
        <source>Waiting there</source>
        <translation>അവിടെ കാത്തത്</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ഒഴിവാക്കി</translation>
    </message>
</context>
<context>
    <name>OwnAccountController</name>
    <message>
        <source>This is not your present password. Type it again.</source>
        <translation>ഇത് ഇപ്പോഴത്തെ പാസ്‌വേഡ് അല്ല. വീണ്ടും എഴുതുക.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>നിങ്ങളുടെ PIN മാറ്റി.</translation>
    </message>
    <message>
        <source>Your password is changed. Use it from your next sign-in.</source>
        <translation>പാസ്‌വേഡ് മാറ്റി. അടുത്ത ലോഗിൻ മുതൽ ഉപയോഗിക്കുക.</translation>
    </message>
</context>
<context>
    <name>OwnAccountPage</name>
    <message>
        <source>4 to 8 digits; empty takes it away.</source>
        <translation>4 മുതൽ 8 വരെ അക്കങ്ങൾ; ശൂന്യമെങ്കിൽ നീക്കും.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>കുറഞ്ഞത് 8 അക്ഷരം.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>പാസ്‌വേഡ് മാറ്റുക</translation>
    </message>
    <message>
        <source>Everything speaks it at once.</source>
        <translation>എല്ലാം ഉടനെ ഈ ഭാഷയിലാകും.</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>സ്ക്രീനുകളുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>എന്റെ പാസ്‌വേഡും ഭാഷയും</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>പുതിയ PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>പുതിയ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>പുതിയ പാസ്‌വേഡ് വീണ്ടും</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>ഇപ്പോഴത്തെ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>രണ്ടു പാസ്‌വേഡും ഒന്നല്ല. ഒരേ പാസ്‌വേഡ് വീണ്ടും എഴുതുക.</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>ഈ PIN ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>ഈ ഭാഷ ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>With a PIN you allow something at another's screen.</source>
        <translation>PIN ഉപയോഗിച്ച് മറ്റൊരാളുടെ സ്ക്രീനിൽ അനുമതി നൽകാം.</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>0 takes it out.</source>
        <translation>0 അത് എടുത്തുമാറ്റും.</translation>
    </message>
    <message>
        <source>F2 makes the first one.</source>
        <translation>F2 ആദ്യത്തേത് ഉണ്ടാക്കും.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ഉള്ളത്</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>പുതിയ പാക്കേജ്</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>ഇനി നൽകുന്നില്ല</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>ഇതുവരെ പാക്കേജുകളില്ല</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>പാക്കേജ്</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>പാക്കേജുകൾ</translation>
    </message>
    <message>
        <source>Price (₹)</source>
        <translation>വില (₹)</translation>
    </message>
    <message>
        <source>Put into the package</source>
        <translation>പാക്കേജിൽ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>{therapies}; by itself {amount}</source>
        <translation>{therapies}; വെവ്വേറെ {amount}</translation>
    </message>
</context>
<context>
    <name>PaperController</name>
    <message>
        <source>The paper was saved.</source>
        <translation>പേപ്പർ സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Open the paper</source>
        <translation>പേപ്പർ തുറക്കുക</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ആയി സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>This PC has no printer. Save the paper as a PDF, or connect a printer and open it again.</source>
        <translation>ഈ പിസിക്ക് പ്രിന്റർ ഇല്ല. പേപ്പർ PDF ആയി സംരക്ഷിക്കുക, അല്ലെങ്കിൽ പ്രിന്റർ ഘടിപ്പിച്ച് വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>Use this printer for such papers from now on</source>
        <translation>ഇനി മുതൽ ഇത്തരം പേപ്പറുകൾക്ക് ഈ പ്രിന്റർ ഉപയോഗിക്കുക</translation>
    </message>
</context>
<context>
    <name>ParkedTable</name>
    <message>
        <source>A change that cannot be applied yet would stand here with the reason. The others go on.</source>
        <translation>ഇപ്പോൾ ചേർക്കാനാവാത്ത മാറ്റം കാരണത്തോടെ ഇവിടെ കാണും. മറ്റുള്ളവ തുടരും.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>മാറ്റിവെച്ചതൊന്നുമില്ല</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>പിസി</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>സംരക്ഷിച്ചത്</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>മാറ്റിവെച്ചത്</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>മാറ്റിവെച്ചതിന്റെ കാരണം</translation>
    </message>
</context>
<context>
    <name>PatientController</name>
    <message>
        <source>Measures over time</source>
        <translation>കാലക്രമത്തിലെ അളവുകൾ</translation>
    </message>
    <message>
        <source>The details were saved.</source>
        <translation>വിവരങ്ങൾ സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>{number} is a patient of its own again.</source>
        <translation>{number} വീണ്ടും പ്രത്യേക രോഗിയാണ്.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Admit</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>അലർജി: {allergies}</translation>
    </message>
    <message>
        <source>Allergies and conditions</source>
        <translation>അലർജിയും രോഗാവസ്ഥയും</translation>
    </message>
    <message>
        <source>Also registered as {names}; merged into this record.</source>
        <translation>{names} എന്നും രജിസ്റ്റർ ചെയ്തിട്ടുണ്ട്; ഈ രേഖയിൽ ചേർത്തു.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>ആയത്</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Booked {days}</source>
        <translation>ബുക്കിങ് {days}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>വിവരങ്ങൾ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ഇനം</translation>
    </message>
    <message>
        <source>Give token</source>
        <translation>ടോക്കൺ നൽകുക</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>മാറ്റങ്ങളുടെ ചരിത്രം</translation>
    </message>
    <message>
        <source>It was read out and accepted now</source>
        <translation>ഇപ്പോൾ വായിച്ചുകേൾപ്പിച്ചു, സമ്മതിച്ചു</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>ഇതുവരെ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>ഒന്നും മാറ്റിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>തീർപ്പാക്കാൻ തുറക്കുക</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>അവകാശങ്ങൾ</translation>
    </message>
    <message>
        <source>Takes now: {medicines}</source>
        <translation>ഇപ്പോൾ കഴിക്കുന്നത്: {medicines}</translation>
    </message>
    <message>
        <source>The privacy notice has not been accepted yet.</source>
        <translation>സ്വകാര്യതാ അറിയിപ്പ് ഇതുവരെ സമ്മതിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>ഇവർ രണ്ടുപേർ</translation>
    </message>
    <message>
        <source>Ticket again</source>
        <translation>ടിക്കറ്റ് വീണ്ടും</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>നാൾവഴി</translation>
    </message>
    <message>
        <source>Token {tokens} today</source>
        <translation>ഇന്ന് ടോക്കൺ {tokens}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>മുമ്പ്</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ആര്</translation>
    </message>
</context>
<context>
    <name>PatientRightsController</name>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>സമ്മതം പിൻവലിച്ചു.</translation>
    </message>
    <message>
        <source>The record was written to {file}.</source>
        <translation>രേഖ {file} എന്ന ഫയലിൽ എഴുതി.</translation>
    </message>
    <message>
        <source>This is not the number of this patient.</source>
        <translation>ഇത് ഈ രോഗിയുടെ നമ്പറല്ല.</translation>
    </message>
    <message>
        <source>{number} was erased.</source>
        <translation>{number} മായ്ച്ചു.</translation>
    </message>
</context>
<context>
    <name>PatientRightsPage</name>
    <message>
        <source>A copy of the whole record</source>
        <translation>മുഴുവൻ രേഖയുടെ പകർപ്പ്</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>ആവശ്യപ്പെട്ടത്</translation>
    </message>
    <message>
        <source>Bills stay until {day}; those for which the tax law wants it keep the name.</source>
        <translation>ബില്ലുകൾ {day} വരെ നിലനിൽക്കും; നികുതി നിയമം ആവശ്യപ്പെടുന്നവയിൽ പേരും നിലനിൽക്കും.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>സമ്മതങ്ങൾ</translation>
    </message>
    <message>
        <source>Copy as FHIR</source>
        <translation>FHIR പകർപ്പ്</translation>
    </message>
    <message>
        <source>Copy as PDF</source>
        <translation>PDF പകർപ്പ്</translation>
    </message>
    <message>
        <source>Empty: the patient. Or the guardian's name.</source>
        <translation>ഒഴിച്ചിട്ടാൽ രോഗി; അല്ലെങ്കിൽ രക്ഷിതാവിന്റെ പേര്.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>മായ്ക്കൽ</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For the patient alone: the PDF to read, the FHIR file for another clinic's program. Whoever gets the file can read it; it is not encrypted. Internal notes of doctors are not in it.</source>
        <translation>രോഗിക്ക് മാത്രം: വായിക്കാൻ PDF, മറ്റൊരു ക്ലിനിക്കിന്റെ പ്രോഗ്രാമിന് FHIR ഫയൽ. ഫയൽ കിട്ടുന്ന ആർക്കും വായിക്കാം; അത് എൻക്രിപ്റ്റ് ചെയ്തിട്ടില്ല. ഡോക്ടർമാരുടെ ആന്തരിക കുറിപ്പുകൾ ഇതിലില്ല.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>നൽകിയത്</translation>
    </message>
    <message>
        <source>Name, phones, addresses, contacts and the day of birth go at once, on every PC and on the server. What was found and done stays under the number {number} until {day}.</source>
        <translation>പേര്, ഫോണുകൾ, വിലാസങ്ങൾ, ബന്ധങ്ങൾ, ജനനത്തീയതി എന്നിവ എല്ലാ പിസികളിലും സെർവറിലും ഉടൻ മായും. കണ്ടെത്തിയതും ചെയ്തതും {number} എന്ന നമ്പറിൽ {day} വരെ നിലനിൽക്കും.</translation>
    </message>
    <message>
        <source>No consent was given</source>
        <translation>സമ്മതം നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nobody has to say it.</source>
        <translation>പറയണമെന്ന് നിർബന്ധമില്ല.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>അറിയിപ്പ്</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>രേഖ {number}</translation>
    </message>
    <message>
        <source>Rights of {name}</source>
        <translation>{name}: അവകാശങ്ങൾ</translation>
    </message>
    <message>
        <source>The patient's number</source>
        <translation>രോഗിയുടെ നമ്പർ</translation>
    </message>
    <message>
        <source>The patient's rights</source>
        <translation>രോഗിയുടെ അവകാശങ്ങൾ</translation>
    </message>
    <message>
        <source>Typed from the card: it cannot be undone.</source>
        <translation>കാർഡിൽ നിന്ന് ടൈപ്പ് ചെയ്യുക: ഇത് തിരിച്ചെടുക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>What was done until now stays lawful. Nothing more is done with the data but what the law asks and what keeps the patient from harm; the records are kept as long as the law says. Erasure can be asked for besides.</source>
        <translation>ഇതുവരെ ചെയ്തത് നിയമാനുസൃതമായി തുടരും. നിയമം ആവശ്യപ്പെടുന്നതും രോഗിയെ അപകടത്തിൽ നിന്ന് രക്ഷിക്കുന്നതും അല്ലാതെ വിവരങ്ങൾ ഇനി ഉപയോഗിക്കില്ല; നിയമം പറയുന്നത്ര കാലം രേഖകൾ സൂക്ഷിക്കും. മായ്ക്കാനും ആവശ്യപ്പെടാം.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>സമ്മതം പിൻവലിക്കുക</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>പിൻവലിച്ചത്</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>പിൻവലിച്ചത് ആര്</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Allergy: {names}</source>
        <translation>അലർജി: {names}</translation>
    </message>
    <message>
        <source>On: {names}</source>
        <translation>കഴിക്കുന്നത്: {names}</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>ആദ്യ സന്ദർശനം</translation>
    </message>
    <message>
        <source>last seen {day}</source>
        <translation>അവസാനം കണ്ടത് {day}</translation>
    </message>
    <message>
        <source>token {token}</source>
        <translation>ടോക്കൺ {token}</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Give token</source>
        <translation>ടോക്കൺ നൽകുക</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>അവസാനം വന്നത്</translation>
    </message>
    <message>
        <source>Name, phone, number or place</source>
        <translation>പേര്, ഫോൺ, നമ്പർ അല്ലെങ്കിൽ സ്ഥലം</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>പുതിയ രോഗി</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>ഇതുവരെ രോഗികളില്ല</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>ആരെയും കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>രോഗികൾ</translation>
    </message>
    <message>
        <source>Press F2 to register the first one.</source>
        <translation>ആദ്യത്തെയാളെ രജിസ്റ്റർ ചെയ്യാൻ F2 അമർത്തുക.</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the phone number.</source>
        <translation>കുറച്ച് അക്ഷരങ്ങളോ ഫോൺ നമ്പറിന്റെ ഒരു ഭാഗമോ നോക്കുക.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} പേരെ കണ്ടെത്തി</translation>
    </message>
    <message>
        <source>{count} patient</source>
        <translation>{count} രോഗി</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} രോഗികൾ</translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>കിട്ടിയത്</translation>
    </message>
    <message>
        <source>Slip number (may stay empty)</source>
        <translation>സ്ലിപ്പ് നമ്പർ (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>പലത്</translation>
    </message>
    <message>
        <source>Stays due</source>
        <translation>ബാക്കി നിൽക്കും</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>UPI reference, 12 digits (may stay empty)</source>
        <translation>UPI റഫറൻസ്, 12 അക്കം (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Use the deposit, {amount} held</source>
        <translation>മുൻകൂർ തുക ഉപയോഗിക്കുക, {amount} കൈവശം</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>പേപ്പറിന്റെ പ്രിവ്യൂ</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Colours</source>
        <translation>നിറങ്ങൾ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>ഒന്നും ചലിക്കില്ല</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ലോഗൗട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>അക്ഷര വലുപ്പം</translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>Kept.</source>
        <translation>സൂക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>അളവ്</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keep it in spite of that</source>
        <translation>എന്നിട്ടും സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Needed for another day or time.</source>
        <translation>മറ്റൊരു ദിവസത്തിനോ സമയത്തിനോ ആവശ്യമാണ്.</translation>
    </message>
    <message>
        <source>Next free place</source>
        <translation>അടുത്ത ഒഴിവ്</translation>
    </message>
    <message>
        <source>One more session</source>
        <translation>ഒരു സെഷൻ കൂടി</translation>
    </message>
    <message>
        <source>One more session of the course</source>
        <translation>കോഴ്സിലെ ഒരു സെഷൻ കൂടി</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Time, people, room</source>
        <translation>സമയം, ആളുകൾ, മുറി</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>21-11-2026 പോലെ ശരിയായ തീയതി എഴുതുക.</translation>
    </message>
    <message>
        <source>Write a time, such as 7:00 or 1:30 pm.</source>
        <translation>7:00 അല്ലെങ്കിൽ 1:30 pm പോലെ സമയം എഴുതുക.</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>മുറിയില്ല</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>{count} session is planned.</source>
        <translation>{count} സെഷൻ ആസൂത്രണം ചെയ്തു.</translation>
    </message>
    <message>
        <source>{count} sessions are planned.</source>
        <translation>{count} സെഷനുകൾ ആസൂത്രണം ചെയ്തു.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Accept</source>
        <translation>സ്വീകരിക്കുക</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Everything has a place</source>
        <translation>എല്ലാത്തിനും സ്ഥാനമുണ്ട്</translation>
    </message>
    <message>
        <source>Everything that was ordered has its time.</source>
        <translation>നിർദ്ദേശിച്ചതിനെല്ലാം സമയമായി.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>ഈ വരി ഒഴിവാക്കുക</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>ആസൂത്രണം ചെയ്യാനൊന്നുമില്ല</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ഘട്ടം</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>വീണ്ടും നിർദ്ദേശിക്കുക</translation>
    </message>
    <message>
        <source>Proposed sessions</source>
        <translation>നിർദ്ദേശിച്ച സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>സ്ഥാനമില്ലാത്തതെന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>സ്ഥാനമുള്ളവ</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>സ്ഥാനമില്ലാത്തവ</translation>
    </message>
    <message>
        <source>Without a place ({count})</source>
        <translation>സ്ഥാനമില്ലാത്തവ ({count})</translation>
    </message>
    <message>
        <source>{placed} session has a place. Nothing is written before you accept.</source>
        <translation>{placed} സെഷന് സമയം കിട്ടി. നിങ്ങൾ സ്വീകരിക്കുന്നതുവരെ ഒന്നും എഴുതില്ല.</translation>
    </message>
    <message>
        <source>{placed} sessions have a place, {count} have none. Nothing is written before you accept.</source>
        <translation>{placed} സെഷനുകൾക്ക് സ്ഥാനമുണ്ട്, {count} എണ്ണത്തിനില്ല. സ്വീകരിക്കുന്നതുവരെ ഒന്നും എഴുതില്ല.</translation>
    </message>
    <message>
        <source>{placed} sessions have a place. Nothing is written before you accept.</source>
        <translation>{placed} സെഷനുകൾക്ക് സ്ഥാനമുണ്ട്. സ്വീകരിക്കുന്നതുവരെ ഒന്നും എഴുതില്ല.</translation>
    </message>
</context>
<context>
    <name>PostedPage</name>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
</context>
<context>
    <name>PrescriptionAnswers</name>
    <message>
        <source>expires {month}</source>
        <translation>കാലാവധി {month}</translation>
    </message>
    <message>
        <source>not in the stock list: free text</source>
        <translation>സ്റ്റോക്ക് പട്ടികയിലില്ല: എഴുതിയത് മാത്രം</translation>
    </message>
    <message>
        <source>the quantity is decided at the counter</source>
        <translation>എണ്ണം കൗണ്ടറിൽ തീരുമാനിക്കും</translation>
    </message>
    <message>
        <source>{medicine} was taken off.</source>
        <translation>{medicine} എടുത്തുകളഞ്ഞു.</translation>
    </message>
</context>
<context>
    <name>PrescriptionPanel</name>
    <message>
        <source>In stock</source>
        <translation>സ്റ്റോക്കിൽ</translation>
    </message>
    <message>
        <source>Lines of the prescription</source>
        <translation>കുറിപ്പടിയിലെ വരികൾ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>അനുപാനം</translation>
    </message>
</context>
<context>
    <name>PrintersController</name>
    <message>
        <source>Saved for this PC.</source>
        <translation>ഈ പിസിക്കായി സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>The trial page was sent. Look whether it came out whole.</source>
        <translation>പരീക്ഷണ താൾ അയച്ചു. പൂർണമായി വന്നോ എന്നു നോക്കുക.</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printer for: {paper}</source>
        <translation>പ്രിന്റർ: {paper}</translation>
    </message>
    <message>
        <source>Printer of this PC</source>
        <translation>ഈ പിസിയുടെ പ്രിന്റർ</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>ഈ പിസിയുടെ പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>പേപ്പർ വലുപ്പം</translation>
    </message>
    <message>
        <source>Sheet for: {paper}</source>
        <translation>പേപ്പർ വലുപ്പം: {paper}</translation>
    </message>
    <message>
        <source>This PC has no printer now. Papers can be looked at and saved as PDF all the same.</source>
        <translation>ഈ പിസിയിൽ ഇപ്പോൾ പ്രിന്ററില്ല. എങ്കിലും പേപ്പറുകൾ കാണാം, PDF ആയി സംരക്ഷിക്കാം.</translation>
    </message>
    <message>
        <source>Trial page</source>
        <translation>പരീക്ഷണ താൾ</translation>
    </message>
    <message>
        <source>Trial page for: {paper}</source>
        <translation>പരീക്ഷണ താൾ: {paper}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (ഘടിപ്പിച്ചിട്ടില്ല)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Report: {file}</source>
        <translation>പ്രോഗ്രാമിൽ എന്തോ പിശക് പറ്റി. സംരക്ഷിച്ചതെല്ലാം സുരക്ഷിതമാണ്. റിപ്പോർട്ട്: {file}</translation>
    </message>
    <message>
        <source>The clinic's file has another key. Sign in.</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയലിന് മറ്റൊരു താക്കോലായി. ലോഗിൻ ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Cancel the token</source>
        <translation>ടോക്കൺ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel token {token}</source>
        <translation>ടോക്കൺ {token} റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Fee of token {token}</source>
        <translation>ടോക്കൺ {token}-ന്റെ ഫീസ്</translation>
    </message>
    <message>
        <source>Move the token</source>
        <translation>ടോക്കൺ മാറ്റുക</translation>
    </message>
    <message>
        <source>Move token {token} to another doctor</source>
        <translation>ടോക്കൺ {token} മറ്റൊരു ഡോക്ടർക്ക് മാറ്റുക</translation>
    </message>
    <message>
        <source>Take the fee</source>
        <translation>ഫീസ് വാങ്ങുക</translation>
    </message>
    <message>
        <source>The fee of {amount} is paid. To give it back, cancel its bill too, on the same day.</source>
        <translation>{amount} ഫീസ് അടച്ചതാണ്. തിരികെ നൽകാൻ അതിന്റെ ബില്ലും അന്നുതന്നെ റദ്ദാക്കുക.</translation>
    </message>
    <message>
        <source>Why is the token of {name} cancelled?</source>
        <translation>{name}-ന്റെ ടോക്കൺ റദ്ദാക്കുന്നത് എന്തിന്?</translation>
    </message>
    <message>
        <source>by UPI</source>
        <translation>UPI വഴി</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>കാർഡ് വഴി</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>പണമായി</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} പേർ കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>{name} pays {amount}</source>
        <translation>{name}, {amount} അടയ്ക്കണം</translation>
    </message>
    <message>
        <source>{name} waits for {doctor}. The token gets a new number, the time of arrival stays.</source>
        <translation>{name} കാത്തിരിക്കുന്നത് {doctor} എന്ന ഡോക്ടറെയാണ്. ടോക്കണിന് പുതിയ നമ്പർ വരും, വന്ന സമയം മാറില്ല.</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask an administrator for a new password first. Only when nobody can sign in any more, take the recovery code that was written down when the clinic was set up.</source>
        <translation>ആദ്യം അഡ്മിനിസ്ട്രേറ്ററോട് പുതിയ പാസ്‌വേഡ് ചോദിക്കുക. ആർക്കും ലോഗിൻ ചെയ്യാൻ കഴിയാത്തപ്പോൾ മാത്രം, ക്ലിനിക് ഉണ്ടാക്കിയപ്പോൾ എഴുതിവെച്ച വീണ്ടെടുക്കൽ കോഡ് എടുക്കുക.</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>കുറഞ്ഞത് 8 അക്ഷരം.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ലോഗിനിലേക്ക് തിരികെ</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>വരകളും ചെറിയക്ഷരങ്ങളും പ്രശ്നമല്ല.</translation>
    </message>
    <message>
        <source>Login name of an administrator</source>
        <translation>ഒരു അഡ്മിനിസ്ട്രേറ്ററുടെ ലോഗിൻ പേര്</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>പുതിയ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>പുതിയ പാസ്‌വേഡ് വീണ്ടും</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>പാസ്‌വേഡ് നിശ്ചയിച്ച് ലോഗിൻ ചെയ്യുക</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>രണ്ടു പാസ്‌വേഡും ഒന്നല്ല. ഒരേ പാസ്‌വേഡ് വീണ്ടും എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>RecoveredLine</name>
    <message>
        <source>Put away</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>റിപ്പോർട്ട് സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>The program did not end in order the last time. Everything that was saved is there.</source>
        <translation>കഴിഞ്ഞ തവണ പ്രോഗ്രാം ശരിയായി അവസാനിച്ചില്ല. സംരക്ഷിച്ചതെല്ലാം ഉണ്ട്.</translation>
    </message>
    <message>
        <source>The program did not end in order the last time. It kept what you were typing until {moment}: {what}.</source>
        <translation>കഴിഞ്ഞ തവണ പ്രോഗ്രാം ശരിയായി അവസാനിച്ചില്ല. {moment} വരെ നിങ്ങൾ ടൈപ്പ് ചെയ്തത് സൂക്ഷിച്ചു: {what}.</translation>
    </message>
    <message>
        <source>goods coming in: {count}</source>
        <translation>വരുന്ന ചരക്ക്: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>കുറിപ്പുകൾ: {count}</translation>
    </message>
    <message>
        <source>other pages: {count}</source>
        <translation>മറ്റു പേജുകൾ: {count}</translation>
    </message>
    <message>
        <source>registrations: {count}</source>
        <translation>രജിസ്ട്രേഷനുകൾ: {count}</translation>
    </message>
    <message>
        <source>unfinished bills: {count}</source>
        <translation>തീരാത്ത ബില്ലുകൾ: {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeController</name>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>ഷീറ്റ് പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeField</name>
    <message>
        <source>Group {number} is not as shown above. Compare it.</source>
        <translation>കൂട്ടം {number} മുകളിൽ കാണുന്നതുപോലെയല്ല. ഒത്തുനോക്കുക.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>വരകളും ചെറിയക്ഷരങ്ങളും പ്രശ്നമല്ല.</translation>
    </message>
    <message>
        <source>If every password is lost, only the recovery code opens the clinic's records. A new code takes the place of the old one on this PC: the old paper is worth nothing then. Older backups still open with the code they were made with.</source>
        <translation>എല്ലാ പാസ്‌വേഡും നഷ്ടപ്പെട്ടാൽ വീണ്ടെടുക്കൽ കോഡ് മാത്രമേ ക്ലിനിക്കിന്റെ രേഖകൾ തുറക്കൂ. പുതിയ കോഡ് ഈ പിസിയിൽ പഴയതിന് പകരമാകും: പഴയ പേപ്പറിന് പിന്നെ വിലയില്ല. പഴയ ബാക്കപ്പുകൾ അന്നത്തെ കോഡ് കൊണ്ടു തുറക്കും.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>പുതിയ കോഡ് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>ഷീറ്റ് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Print the sheet or write the code down, and keep it away from this PC. It is shown once, and counts when it is typed back.</source>
        <translation>ഷീറ്റ് അച്ചടിക്കുക അല്ലെങ്കിൽ കോഡ് എഴുതിയെടുക്കുക; ഈ പിസിയിൽ നിന്ന് അകലെ സൂക്ഷിക്കുക. ഒരിക്കൽ മാത്രം കാണിക്കും, തിരികെ ടൈപ്പ് ചെയ്താലേ സാധുവാകൂ.</translation>
    </message>
    <message>
        <source>The new code counts from now on. The old one opens nothing any more here.</source>
        <translation>പുതിയ കോഡ് ഇപ്പോൾ മുതൽ സാധുവാണ്. പഴയത് ഇവിടെ ഇനി ഒന്നും തുറക്കില്ല.</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>കോഡ് തിരികെ ടൈപ്പ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>ഈ കോഡ് ഉപയോഗിക്കുക</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing.</source>
        <translation>പേപ്പർ സംരക്ഷിച്ചു. അത് അച്ചടിക്കുക, അല്ലെങ്കിൽ പെൻ ഡ്രൈവിലേക്ക് മാറ്റുക: ഈ പിസിയിൽ അത് ഒന്നും സംരക്ഷിക്കില്ല.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Look that it is readable, then type the code from it.</source>
        <translation>പേപ്പർ പ്രിന്ററിലേക്ക് അയച്ചു. വായിക്കാൻ കഴിയുന്നുണ്ടെന്ന് ഉറപ്പാക്കി അതിൽ നിന്നു കോഡ് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>വരകളും ചെറിയക്ഷരങ്ങളും പ്രശ്നമല്ല.</translation>
    </message>
    <message>
        <source>If every password is lost, only this code opens the clinic's records. Print the sheet, or write the code down, and keep it away from this PC. It is shown once.</source>
        <translation>എല്ലാ പാസ്‌വേഡുകളും നഷ്ടപ്പെട്ടാൽ ഈ കോഡ് മാത്രമേ ക്ലിനിക്കിന്റെ രേഖകൾ തുറക്കൂ. പേപ്പർ അച്ചടിക്കുക, അല്ലെങ്കിൽ കോഡ് എഴുതിയെടുക്കുക; ഈ പിസിയിൽ നിന്ന് അകലെ സൂക്ഷിക്കുക. ഇത് ഒരിക്കൽ മാത്രമേ കാണിക്കൂ.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>പേപ്പർ അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ആയി സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>കോഡ് തിരികെ ടൈപ്പ് ചെയ്യുക</translation>
    </message>
</context>
<context>
    <name>RegistersController</name>
    <message>
        <source>All series of the financial year {year}</source>
        <translation>{year} സാമ്പത്തിക വർഷത്തെ എല്ലാ ശ്രേണികളും</translation>
    </message>
    <message>
        <source>Numbers are missing or there twice in {series}. Another PC may not have sent its bills yet: look at Sync first.</source>
        <translation>{series}-ൽ നമ്പറുകൾ കാണുന്നില്ല അല്ലെങ്കിൽ രണ്ടുതവണയുണ്ട്. മറ്റൊരു പിസി ബില്ലുകൾ അയച്ചിട്ടുണ്ടാവില്ല: ആദ്യം സിങ്ക് നോക്കുക.</translation>
    </message>
    <message>
        <source>Together {value} payable, {tax} of input tax before what is blocked</source>
        <translation>ആകെ അടയ്ക്കേണ്ടത് {value}, തടയുന്നതിന് മുമ്പ് ഇൻപുട്ട് നികുതി {tax}</translation>
    </message>
    <message>
        <source>Together {value}, of it {tax} of tax</source>
        <translation>ആകെ {value}, അതിൽ നികുതി {tax}</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} എഴുതി.</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കിയത്</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>കോഡ്</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>File of the table</source>
        <translation>പട്ടികയുടെ ഫയൽ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>ആദ്യത്തേത്</translation>
    </message>
    <message>
        <source>First of it</source>
        <translation>അതിൽ ആദ്യത്തേത്</translation>
    </message>
    <message>
        <source>GST registers</source>
        <translation>GST രജിസ്റ്ററുകൾ</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>ഇൻപുട്ട് നികുതി</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>അവസാനത്തേത്</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>രജിസ്റ്ററിലെ വരികൾ</translation>
    </message>
    <message>
        <source>Missing or twice</source>
        <translation>ഇല്ലാത്തത് / ഇരട്ടി</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>ഈ കാലയളവിൽ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>അടയ്ക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>കാലയളവ്</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>അളവ്</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>നിരക്ക്</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>സ്വീകർത്താക്കൾ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ശ്രേണി</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>വിതരണക്കാരൻ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>നികുതി</translation>
    </message>
    <message>
        <source>Taxable value</source>
        <translation>നികുതി ബാധകമായ തുക</translation>
    </message>
    <message>
        <source>Their bill</source>
        <translation>അവരുടെ ബിൽ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>പട്ടിക എഴുതുക…</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>What was typed was put away.</source>
        <translation>എഴുതിയത് നീക്കി.</translation>
    </message>
    <message>
        <source>{name} was registered: {number}.</source>
        <translation>{name} രജിസ്റ്റർ ചെയ്തു: {number}.</translation>
    </message>
    <message>
        <source>{name}, {number}: token {token}.</source>
        <translation>{name}, {number}: ടോക്കൺ {token}.</translation>
    </message>
</context>
<context>
    <name>ReorderPage</name>
    <message>
        <source>A medicine appears here when its stock falls to its level. F2 on its page sets the level.</source>
        <translation>സ്റ്റോക്ക് നിശ്ചിത അളവിലേക്ക് താഴുമ്പോൾ മരുന്ന് ഇവിടെ കാണും. മരുന്നിന്റെ പേജിൽ F2 അമർത്തി അളവ് നിശ്ചയിക്കാം.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>സ്റ്റോക്കിൽ</translation>
    </message>
    <message>
        <source>Last bought from</source>
        <translation>അവസാനം വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Medicines to order</source>
        <translation>വാങ്ങേണ്ട മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Nothing to order</source>
        <translation>വാങ്ങാൻ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>വീണ്ടും വാങ്ങേണ്ട അളവ്</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>സ്റ്റോക്ക് സ്വീകരിക്കുക</translation>
    </message>
    <message>
        <source>Sold in 30 days</source>
        <translation>30 ദിവസത്തെ വിൽപന</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>All</source>
        <translation>എല്ലാം</translation>
    </message>
    <message>
        <source>The report is kept: it stands above the others in the list of reports.</source>
        <translation>റിപ്പോർട്ട് സൂക്ഷിച്ചു: പട്ടികയിൽ മറ്റുള്ളവയ്ക്കു മുകളിൽ നിൽക്കും.</translation>
    </message>
    <message>
        <source>Whose they are is told only to who may see clinical records.</source>
        <translation>ഇവ ആരുടേതെന്ന് ചികിത്സാരേഖകൾ കാണാൻ അനുമതിയുള്ളവർക്കു മാത്രം.</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} വരി</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} വരികൾ</translation>
    </message>
    <message>
        <source>{file}: {count} row was written.</source>
        <translation>{file}: {count} വരി എഴുതി.</translation>
    </message>
    <message>
        <source>{file}: {count} rows were written.</source>
        <translation>{file}: {count} വരികൾ എഴുതി.</translation>
    </message>
    <message>
        <source>{heading}, the first {count} shown</source>
        <translation>{heading}, ആദ്യത്തെ {count} എണ്ണം</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>ഒരു വരി തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Choose another period or fewer filters.</source>
        <translation>മറ്റൊരു കാലയളവോ കുറച്ചു ഫിൽട്ടറുകളോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Documents of the row</source>
        <translation>വരിയുടെ രേഖകൾ</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>റിപ്പോർട്ട് എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>എക്സ്പോർട്ട്…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>It stands in the list of reports under this name, with its period, rows and filters.</source>
        <translation>കാലയളവും വരികളും ഫിൽട്ടറുകളും ചേർത്ത് ഈ പേരിൽ റിപ്പോർട്ടുകളുടെ പട്ടികയിൽ നിൽക്കും.</translation>
    </message>
    <message>
        <source>Its documents stand here, and Enter opens one.</source>
        <translation>അതിന്റെ രേഖകൾ ഇവിടെ; Enter ഒന്നു തുറക്കും.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keep this report</source>
        <translation>ഈ റിപ്പോർട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>സൂക്ഷിക്കുക…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Nothing here in this period</source>
        <translation>ഈ കാലയളവിൽ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>കാലയളവ്</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>വരികൾ</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>സ്പ്രെഡ്ഷീറ്റ് (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>റിപ്പോർട്ട് ഉണ്ടാക്കുന്നു</translation>
    </message>
    <message>
        <source>To</source>
        <translation>വരെ</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>Collected</source>
        <translation>പിരിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>സൂക്ഷിച്ചത്</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A week ago</source>
        <translation>ഒരാഴ്ച മുമ്പ്</translation>
    </message>
    <message>
        <source>Collected in the last 30 days, in rupees</source>
        <translation>കഴിഞ്ഞ 30 ദിവസത്തെ പിരിവ്, രൂപയിൽ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>കണക്ക്</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>കണക്കുകൾ</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>ഇനി സൂക്ഷിക്കേണ്ട</translation>
    </message>
    <message>
        <source>Last month so far</source>
        <translation>കഴിഞ്ഞ മാസം ഇതുവരെ</translation>
    </message>
    <message>
        <source>No report may be seen</source>
        <translation>കാണാവുന്ന റിപ്പോർട്ടില്ല</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>വിഷയം</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>റിപ്പോർട്ട് തുറക്കുക</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>റിപ്പോർട്ടുകൾ</translation>
    </message>
    <message>
        <source>The administrator gives the right to see figures.</source>
        <translation>കണക്കുകൾ കാണാനുള്ള അനുമതി അഡ്മിനിസ്ട്രേറ്റർ നൽകുന്നു.</translation>
    </message>
    <message>
        <source>The figures are being read</source>
        <translation>കണക്കുകൾ വായിക്കുന്നു</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ഈ മാസം</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
</context>
<context>
    <name>ReserveCard</name>
    <message>
        <source>Bed</source>
        <translation>കിടക്ക</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>പോകുന്ന ദിവസം</translation>
    </message>
    <message>
        <source>Move the reservation</source>
        <translation>ബുക്കിംഗ് മാറ്റുക</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>പേര്, ഫോൺ അല്ലെങ്കിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Reserve a bed</source>
        <translation>കിടക്ക ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>This day is free for others again.</source>
        <translation>ഈ ദിവസം വീണ്ടും മറ്റുള്ളവർക്ക് ഒഴിവാണ്.</translation>
    </message>
</context>
<context>
    <name>ReserveSeries</name>
    <message>
        <source>Go on in the reserve series</source>
        <translation>കരുതൽ ശ്രേണിയിൽ തുടരുക</translation>
    </message>
    <message>
        <source>The clock stands before the last bill</source>
        <translation>ക്ലോക്ക് അവസാന ബില്ലിന് പിന്നിലാണ്</translation>
    </message>
    <message>
        <source>Why the clock cannot be put right now</source>
        <translation>ക്ലോക്ക് ഇപ്പോൾ ശരിയാക്കാൻ കഴിയാത്തതിന്റെ കാരണം</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup file</source>
        <translation>ബാക്കപ്പ് ഫയൽ</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>കണ്ടെത്തിയ ബാക്കപ്പുകൾ</translation>
    </message>
    <message>
        <source>Choose the backup file.</source>
        <translation>ബാക്കപ്പ് ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>വരകളും ചെറിയക്ഷരങ്ങളും പ്രശ്നമല്ല.</translation>
    </message>
    <message>
        <source>Found on this PC and what is plugged in</source>
        <translation>ഈ പിസിയിലും ഘടിപ്പിച്ചവയിലും കണ്ടത്</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>ഉള്ള സ്ഥലം</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>എടുത്തത്</translation>
    </message>
    <message>
        <source>Making it this PC's clinic…</source>
        <translation>ഈ പിസിയിലെ ക്ലിനിക് ആക്കുന്നു…</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>തുറക്കാൻ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>The one that was valid when the backup was made.</source>
        <translation>ബാക്കപ്പ് എടുത്തപ്പോൾ സാധുവായിരുന്നത്.</translation>
    </message>
    <message>
        <source>This PC goes on as a new PC of the clinic, so that no number is ever given twice:
• Bills from now on begin with {counter}, and new patients with {patient}.
• The numbers of the PC that made the backup are closed and are not continued.
• What was on this PC before is kept beside and was not changed.

What was written after the backup was made is not in it. Sign in as usual to go on.</source>
        <translation>ഒരു നമ്പറും രണ്ടു തവണ നൽകാതിരിക്കാൻ ഈ പിസി ക്ലിനിക്കിന്റെ പുതിയ പിസിയായി തുടരും:
• ഇനി ബില്ലുകൾ {counter} എന്നും പുതിയ രോഗികൾ {patient} എന്നും തുടങ്ങും.
• ബാക്കപ്പ് എടുത്ത പിസിയുടെ നമ്പറുകൾ അടച്ചു; അവ തുടരില്ല.
• ഈ പിസിയിൽ മുമ്പുണ്ടായിരുന്നത് മാറ്റമില്ലാതെ വേറെ സൂക്ഷിച്ചിട്ടുണ്ട്.

ബാക്കപ്പിനു ശേഷം എഴുതിയത് ഇതിലില്ല. തുടരാൻ പതിവുപോലെ ലോഗിൻ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>പാസ്‌വേഡ് എഴുതുക.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ് എഴുതുക.</translation>
    </message>
    <message>
        <source>Unpacking and verifying…</source>
        <translation>തുറന്ന് പരിശോധിക്കുന്നു…</translation>
    </message>
    <message>
        <source>a login name and password of that clinic</source>
        <translation>ആ ക്ലിനിക്കിലെ ലോഗിൻ പേരും പാസ്‌വേഡും</translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>{clinic} is restored and verified.</source>
        <translation>{clinic} വീണ്ടെടുത്തു, പരിശോധിച്ചു.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Another backup</source>
        <translation>മറ്റൊരു ബാക്കപ്പ്</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>ഉള്ളിൽ നോക്കുക</translation>
    </message>
    <message>
        <source>Open the restored clinic</source>
        <translation>വീണ്ടെടുത്ത ക്ലിനിക് തുറക്കുക</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>The clinic that is open now is not changed: the restored one stands beside it.</source>
        <translation>ഇപ്പോൾ തുറന്ന ക്ലിനിക് മാറില്ല: വീണ്ടെടുത്തത് അതിനടുത്ത് വേറെയുണ്ടാകും.</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Another backup</source>
        <translation>മറ്റൊരു ബാക്കപ്പ്</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>ലോഗിനിലേക്ക്</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>ഉള്ളിൽ നോക്കുക</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Folder for the files</source>
        <translation>ഫയലുകൾക്കുള്ള ഫോൾഡർ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>മാസം</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>ഫയലുകൾ എഴുതുക…</translation>
    </message>
</context>
<context>
    <name>RolesController</name>
    <message>
        <source>The limits are kept.</source>
        <translation>പരിധികൾ സൂക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>{role}: {permission} – allowed.</source>
        <translation>{role}: {permission} – അനുവദിച്ചു.</translation>
    </message>
    <message>
        <source>{role}: {permission} – not allowed.</source>
        <translation>{role}: {permission} – അനുവാദമില്ല.</translation>
    </message>
</context>
<context>
    <name>RolesModel</name>
    <message>
        <source>May</source>
        <translation>ചെയ്യാവുന്നത്</translation>
    </message>
    <message>
        <source>{role}: {permission}, no</source>
        <translation>{role}: {permission}, ഇല്ല</translation>
    </message>
    <message>
        <source>{role}: {permission}, yes</source>
        <translation>{role}: {permission}, ഉണ്ട്</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>A change counts at once. Arrows move, Space changes.</source>
        <translation>മാറ്റം ഉടനെ ബാധകമാകും. അമ്പടയാളം നീക്കും, Space മാറ്റും.</translation>
    </message>
    <message>
        <source>A percentage such as 10 or 12.5.</source>
        <translation>10 അല്ലെങ്കിൽ 12.5 പോലുള്ള ശതമാനം.</translation>
    </message>
    <message>
        <source>Allow or forbid</source>
        <translation>അനുവദിക്കുക / തടയുക</translation>
    </message>
    <message>
        <source>Discount that a role gives by itself, in % (empty: any)</source>
        <translation>ഓരോ ചുമതലയ്ക്കും തനിയെ നൽകാവുന്ന കിഴിവ്, % (ശൂന്യം: എത്രയും)</translation>
    </message>
    <message>
        <source>Keep these limits</source>
        <translation>ഈ പരിധികൾ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>ചുമതലകളുടെ അനുമതികൾ</translation>
    </message>
</context>
<context>
    <name>RolesTable</name>
    <message>
        <source>What each role may do</source>
        <translation>ഓരോ ചുമതലയ്ക്കും എന്തു ചെയ്യാം</translation>
    </message>
</context>
<context>
    <name>RoomBoard</name>
    <message>
        <source>Rooms and hours</source>
        <translation>മുറികളും സമയവും</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>മുറിയില്ലാതെ</translation>
    </message>
</context>
<context>
    <name>RoomsController</name>
    <message>
        <source>The category is saved.</source>
        <translation>വിഭാഗം സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>The meal is saved.</source>
        <translation>ഭക്ഷണം സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>The room is saved.</source>
        <translation>മുറി സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>The tariff counts no more; what was charged by it stays.</source>
        <translation>ഈ നിരക്ക് ഇനി ഇല്ല; അതനുസരിച്ച് കണക്കാക്കിയത് മാറില്ല.</translation>
    </message>
    <message>
        <source>The tariff is added.</source>
        <translation>നിരക്ക് ചേർത്തു.</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Add the tariff</source>
        <translation>നിരക്ക് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Categories and tariffs</source>
        <translation>വിഭാഗങ്ങളും നിരക്കുകളും</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>മുറികൾ</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>മുറികളും കിടക്കകളും</translation>
    </message>
    <message>
        <source>Withdraw the tariff</source>
        <translation>നിരക്ക് പിൻവലിക്കുക</translation>
    </message>
</context>
<context>
    <name>RoomsTab</name>
    <message>
        <source>Beds</source>
        <translation>കിടക്കകൾ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>വിഭാഗം</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>ഉപകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>First add a category, then its rooms (F2).</source>
        <translation>ആദ്യം ഒരു വിഭാഗം, പിന്നെ അതിലെ മുറികൾ ചേർക്കുക (F2).</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Is used</source>
        <translation>ഉപയോഗത്തിലുണ്ട്</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>പേരോ നമ്പറോ</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>പുതിയ മുറി</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>ഇതുവരെ മുറിയില്ല</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>മുറികൾ</translation>
    </message>
    <message>
        <source>Their names with commas between: 1, 2, window.</source>
        <translation>പേരുകൾ കോമയിട്ട്: 1, 2, ജനാല.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>എന്തിന്</translation>
    </message>
    <message>
        <source>What therapies may ask for: droni, steam.</source>
        <translation>ചികിത്സകൾക്ക് വേണ്ടത്: ദ്രോണി, ആവി.</translation>
    </message>
    <message>
        <source>Who may stay</source>
        <translation>ആർക്ക് താമസിക്കാം</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ഉപയോഗത്തിലില്ല</translation>
    </message>
</context>
<context>
    <name>RoundAnswers</name>
    <message>
        <source>The note is saved.</source>
        <translation>കുറിപ്പ് സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>What you were typing is here again. It is not saved as a note yet.</source>
        <translation>ടൈപ്പ് ചെയ്തുകൊണ്ടിരുന്നത് വീണ്ടും ഇവിടെയുണ്ട്. കുറിപ്പായി സംരക്ഷിച്ചിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Amend the note of {day}</source>
        <translation>{day}-ലെ കുറിപ്പ് തിരുത്തുക</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>തിരുത്തിയത്: {reason}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>ഉപേക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Internal note, for doctors only</source>
        <translation>അകക്കുറിപ്പ്, ഡോക്ടർമാർക്ക് മാത്രം</translation>
    </message>
    <message>
        <source>Internal: {note}</source>
        <translation>ആന്തരികം: {note}</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>ഇതുവരെ കുറിപ്പില്ല</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Notes of the rounds</source>
        <translation>റൗണ്ടിലെ കുറിപ്പുകൾ</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>തിരുത്തലിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>തിരഞ്ഞെടുത്ത കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Today's note</source>
        <translation>ഇന്നത്തെ കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Write the first at the right; F9 saves it.</source>
        <translation>ആദ്യത്തേത് വലതുവശത്ത് എഴുതുക; F9 സംരക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>തിരുത്തി</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>മാറ്റി</translation>
    </message>
</context>
<context>
    <name>SchedulesController</name>
    <message>
        <source>Choose a row in the list first.</source>
        <translation>ആദ്യം പട്ടികയിൽ ഒരു വരി തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>End these hours</source>
        <translation>ഈ സമയം നിർത്തുക</translation>
    </message>
    <message>
        <source>From today on nobody can be booked in them. Who is booked already stays booked, outside the hours.</source>
        <translation>ഇന്ന് മുതൽ ഈ സമയത്ത് ബുക്ക് ചെയ്യാനാവില്ല. ഇതിനകം ബുക്ക് ചെയ്തവർ സമയത്തിന് പുറത്തായി തുടരും.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Duty</source>
        <translation>ഡ്യൂട്ടി</translation>
    </message>
    <message>
        <source>End or remove</source>
        <translation>നിർത്തുക / നീക്കുക</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Leave and holidays</source>
        <translation>അവധികൾ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>സമയക്രമം</translation>
    </message>
</context>
<context>
    <name>ServicesController</name>
    <message>
        <source>Left out, and stays open: {amount}.</source>
        <translation>ഒഴിവാക്കിയത്, ബാക്കി നിൽക്കും: {amount}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Bill of services</source>
        <translation>സേവനങ്ങളുടെ ബിൽ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Leave out or put on the bill</source>
        <translation>ഒഴിവാക്കുക / ചേർക്കുക</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Nobody has anything to bill</source>
        <translation>ആർക്കും ബിൽ ചെയ്യാനില്ല</translation>
    </message>
    <message>
        <source>Nothing waits for a bill</source>
        <translation>ബിൽ ചെയ്യാൻ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>പേപ്പർ തുറക്കുക</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>People with something to bill</source>
        <translation>ബിൽ ചെയ്യാനുള്ളവർ</translation>
    </message>
    <message>
        <source>Print the last bill</source>
        <translation>അവസാന ബിൽ അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Take money and print</source>
        <translation>പണം വാങ്ങി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Treatments and fees stand here once they are done; medicines are sold at the counter.</source>
        <translation>കഴിഞ്ഞ ചികിത്സകളും ഫീസും ഇവിടെ കാണും; മരുന്നുകൾ കൗണ്ടറിൽ വിൽക്കുന്നു.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What is done for somebody and stands on no bill yet waits here.</source>
        <translation>ചെയ്തുകഴിഞ്ഞതും ഇതുവരെ ബില്ലിൽ വരാത്തതും ഇവിടെ കാത്തിരിക്കും.</translation>
    </message>
    <message>
        <source>What stands open</source>
        <translation>ബില്ലിൽ വരാത്തവ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ഒഴിവാക്കി</translation>
    </message>
    <message>
        <source>on the bill</source>
        <translation>ബില്ലിൽ</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>A number from 0 to 10.</source>
        <translation>0 മുതൽ 10 വരെ ഒരു സംഖ്യ.</translation>
    </message>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>അലർജി: {allergies}</translation>
    </message>
    <message>
        <source>BP after</source>
        <translation>ശേഷം BP</translation>
    </message>
    <message>
        <source>BP before</source>
        <translation>മുമ്പ് BP</translation>
    </message>
    <message>
        <source>Choose a session.</source>
        <translation>സെഷൻ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>സങ്കീർണതകൾ</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>നിരീക്ഷണങ്ങൾ</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>ശേഷം വേദന</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>മുമ്പ് വേദന</translation>
    </message>
    <message>
        <source>Pain {before} → {after}</source>
        <translation>വേദന {before} → {after}</translation>
    </message>
    <message>
        <source>Price (₹)</source>
        <translation>വില (₹)</translation>
    </message>
    <message>
        <source>Pulse after</source>
        <translation>ശേഷം നാഡിമിടിപ്പ്</translation>
    </message>
    <message>
        <source>Pulse before</source>
        <translation>മുമ്പ് നാഡിമിടിപ്പ്</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>{names} ഒപ്പം</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>A new code for the day when every password is lost</source>
        <translation>എല്ലാ പാസ്‌വേഡും നഷ്ടപ്പെടുന്ന ദിവസത്തേക്ക് പുതിയ കോഡ്</translation>
    </message>
    <message>
        <source>About Narayaneeyam</source>
        <translation>നാരായണീയത്തെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>പ്രവേശന രേഖ</translation>
    </message>
    <message>
        <source>By code and date; a new rate changes no bill that was made</source>
        <translation>കോഡും തീയതിയും അനുസരിച്ച്; പുതിയ നിരക്ക് പഴയ ബിൽ മാറ്റില്ല</translation>
    </message>
    <message>
        <source>Change how you sign in</source>
        <translation>ലോഗിൻ രീതി മാറ്റുക</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>ക്ലിനിക്കും ലെറ്റർഹെഡും</translation>
    </message>
    <message>
        <source>Disk, clock, printers, versions; a file for whoever helps</source>
        <translation>ഡിസ്ക്, ക്ലോക്ക്, പ്രിന്ററുകൾ, പതിപ്പുകൾ; സഹായിക്കുന്നവർക്കുള്ള ഫയൽ</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>മായ്ക്കലുകൾ</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>How often each person did what, told from the log</source>
        <translation>ഓരോരുത്തരും എന്ത് എത്ര തവണ ചെയ്തു, ലോഗിൽനിന്ന്</translation>
    </message>
    <message>
        <source>How this PC is</source>
        <translation>ഈ പിസിയുടെ സ്ഥിതി</translation>
    </message>
    <message>
        <source>In English, Malayalam and Hindi</source>
        <translation>ഇംഗ്ലീഷ്, മലയാളം, ഹിന്ദി ഭാഷകളിൽ</translation>
    </message>
    <message>
        <source>Keyring, passwords and recovery code of this PC; another key</source>
        <translation>ഈ പിസിയുടെ കീറിങ്, പാസ്‌വേഡുകൾ, വീണ്ടെടുക്കൽ കോഡ്; മറ്റൊരു താക്കോൽ</translation>
    </message>
    <message>
        <source>Locking, near expiry, Schedule E(1), the screen in the waiting room</source>
        <translation>ലോക്ക്, കാലാവധി അടുത്തത്, ഷെഡ്യൂൾ E(1), കാത്തിരിപ്പ് മുറിയിലെ സ്ക്രീൻ</translation>
    </message>
    <message>
        <source>Minutes, therapists, rooms, prices, oils; what therapists have learned</source>
        <translation>മിനിറ്റ്, തെറാപ്പിസ്റ്റുകൾ, മുറി, വില, എണ്ണ; തെറാപ്പിസ്റ്റുകൾ പഠിച്ചത്</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>എന്റെ പാസ്‌വേഡും ഭാഷയും</translation>
    </message>
    <message>
        <source>Name, address, GSTIN, licence, UPI id, logo: what stands on papers</source>
        <translation>പേര്, വിലാസം, GSTIN, ലൈസൻസ്, UPI ഐഡി, ലോഗോ: പേപ്പറിൽ വരുന്നത്</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>പാക്കേജുകൾ</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>ഈ പിസിയുടെ പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>വിവര ചോർച്ചയുടെ രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>മുറികളും കിടക്കകളും</translation>
    </message>
    <message>
        <source>Rooms, beds, categories and what a day in them costs</source>
        <translation>മുറികൾ, കിടക്കകൾ, വിഭാഗങ്ങൾ, ഒരു ദിവസത്തെ നിരക്ക്</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ നിയമങ്ങൾ</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Therapies sold together at one price</source>
        <translation>ഒറ്റ വിലയ്ക്ക് ഒരുമിച്ച് വിൽക്കുന്ന ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Version, this PC's number, what the program is made of and every licence</source>
        <translation>പതിപ്പ്, ഈ പിസിയുടെ നമ്പർ, പ്രോഗ്രാമിന്റെ ഭാഗങ്ങൾ, എല്ലാ ലൈസൻസുകളും</translation>
    </message>
    <message>
        <source>What happened to patients' data, the 72 hours, and who must be told</source>
        <translation>രോഗികളുടെ വിവരങ്ങൾക്ക് എന്ത് സംഭവിച്ചു, 72 മണിക്കൂർ, ആരെ അറിയിക്കണം</translation>
    </message>
    <message>
        <source>Whether the file, the log, the stock and the bills are whole</source>
        <translation>ഫയലും രേഖയും സ്റ്റോക്കും ബില്ലും ശരിയാണോ</translation>
    </message>
    <message>
        <source>Which printer and sheet for each paper</source>
        <translation>ഓരോ പേപ്പറിനും ഏതു പ്രിന്ററും വലുപ്പവും</translation>
    </message>
    <message>
        <source>Who asked to be erased, and what is kept until when</source>
        <translation>ആര് മായ്ക്കാൻ ആവശ്യപ്പെട്ടു, എന്ത് എപ്പോൾ വരെ സൂക്ഷിക്കും</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>ആർക്ക് ഫയൽ തുറക്കാം</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>ആര് എന്തു ചെയ്തു</translation>
    </message>
    <message>
        <source>Who signed in, opened a patient's record, or was refused</source>
        <translation>ആര് ലോഗിൻ ചെയ്തു, രോഗിയുടെ രേഖ തുറന്നു, ആരെ തടഞ്ഞു</translation>
    </message>
    <message>
        <source>Words of certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകളുടെ വാചകങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ക്രമീകരണം</translation>
    </message>
</context>
<context>
    <name>ShiftsController</name>
    <message>
        <source>This shift goes on. Its Z report is there when it is closed.</source>
        <translation>ഈ ഷിഫ്റ്റ് തുടരുന്നു. അടച്ച ശേഷം Z റിപ്പോർട്ട് ലഭിക്കും.</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>A drawer is opened with its float on the page “Drawer”.</source>
        <translation>“പണപ്പെട്ടി” എന്ന പേജിൽ തുടക്കത്തിലെ പണത്തോടെ തുറക്കാം.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>അടച്ചത്</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>Left in</source>
        <translation>വെച്ചത്</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>ഷിഫ്റ്റ് ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>തുറന്നത്</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>ഷിഫ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z റിപ്പോർട്ട്</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>holds now</source>
        <translation>ഇപ്പോൾ നിലവിൽ</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Login name</source>
        <translation>ലോഗിൻ പേര്</translation>
    </message>
    <message>
        <source>Or someone else:</source>
        <translation>അല്ലെങ്കിൽ മറ്റൊരാൾ:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ലോഗിൻ ചെയ്യുക</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again.</source>
        <translation>പ്രോഗ്രാമിൽ എന്തോ പിശക് പറ്റി. വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {minutes} min {seconds} s.</source>
        <translation>പാസ്‌വേഡ് പല തവണ തെറ്റി. {minutes} മിനിറ്റ് {seconds} സെക്കൻഡ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കാം.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {seconds} s.</source>
        <translation>പാസ്‌വേഡ് പല തവണ തെറ്റി. {seconds} സെക്കൻഡ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കാം.</translation>
    </message>
    <message>
        <source>Type your login name.</source>
        <translation>നിങ്ങളുടെ ലോഗിൻ പേര് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Enter</source>
        <translation>എന്റർ</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>പാസ്‌വേഡ് മറന്നോ?</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>അടുത്ത കോളം</translation>
    </message>
    <message>
        <source>Next field; after the password, sign in</source>
        <translation>അടുത്ത കോളം; പാസ്‌വേഡിനു ശേഷം ലോഗിൻ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Restore a backup on this PC</source>
        <translation>ഈ പിസിയിൽ ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Set up another clinic on this PC</source>
        <translation>ഈ പിസിയിൽ മറ്റൊരു ക്ലിനിക് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ് ഉപയോഗിക്കുക</translation>
    </message>
</context>
<context>
    <name>StaffController</name>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>{count} booking still stands: give it to another doctor in the calendar.</source>
        <translation>{count} ബുക്കിങ് ഇപ്പോഴുമുണ്ട്: കലണ്ടറിൽ മറ്റൊരു ഡോക്ടർക്ക് നൽകുക.</translation>
    </message>
    <message>
        <source>{count} bookings still stand: give them to another doctor in the calendar.</source>
        <translation>{count} ബുക്കിങ്ങുകൾ ഇപ്പോഴുമുണ്ട്: കലണ്ടറിൽ മറ്റൊരു ഡോക്ടർക്ക് നൽകുക.</translation>
    </message>
    <message>
        <source>{count} treatment still stands: give it to another therapist in the plan.</source>
        <translation>{count} ചികിത്സ ഇപ്പോഴുമുണ്ട്: സമയക്രമത്തിൽ മറ്റൊരു തെറാപ്പിസ്റ്റിന് നൽകുക.</translation>
    </message>
    <message>
        <source>{count} treatments still stand: give them to another therapist in the plan.</source>
        <translation>{count} ചികിത്സകൾ ഇപ്പോഴുമുണ്ട്: സമയക്രമത്തിൽ മറ്റൊരു തെറാപ്പിസ്റ്റിന് നൽകുക.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>At most</source>
        <translation>പരമാവധി</translation>
    </message>
    <message>
        <source>Consultation fee (₹)</source>
        <translation>പരിശോധനാ ഫീസ് (₹)</translation>
    </message>
    <message>
        <source>Council registration number</source>
        <translation>കൗൺസിൽ രജിസ്ട്രേഷൻ നമ്പർ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ഇ-മെയിൽ</translation>
    </message>
    <message>
        <source>F2 adds the first person.</source>
        <translation>F2 അമർത്തി ആദ്യത്തെയാളെ ചേർക്കാം.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ഫീസ്</translation>
    </message>
    <message>
        <source>Free review within</source>
        <translation>സൗജന്യ തുടർസന്ദർശനം</translation>
    </message>
    <message>
        <source>Has left the clinic</source>
        <translation>ക്ലിനിക് വിട്ടു</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>ചേർന്ന തീയതി</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>പുതിയ ആൾ</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ഇതുവരെ ആരുമില്ല</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>യോഗ്യത</translation>
    </message>
    <message>
        <source>Save what was typed (F9), or give it up (Esc).</source>
        <translation>എഴുതിയത് സംരക്ഷിക്കുക (F9), അല്ലെങ്കിൽ വേണ്ടെന്നു വയ്ക്കുക (Esc).</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ലിംഗം</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ജീവനക്കാർ</translation>
    </message>
    <message>
        <source>Stands on prescriptions.</source>
        <translation>കുറിപ്പടിയിൽ വരും.</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>ജോലി</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>left</source>
        <translation>വിട്ടു</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>തവണ</translation>
    </message>
    <message>
        <source>“Dr.” is put before the name.</source>
        <translation>പേരിനു മുമ്പ് “Dr.” ചേർക്കും.</translation>
    </message>
</context>
<context>
    <name>StayPage</name>
    <message>
        <source>Add the task</source>
        <translation>ജോലി ചേർക്കുക</translation>
    </message>
    <message>
        <source>Amend the note…</source>
        <translation>കുറിപ്പ് തിരുത്തുക…</translation>
    </message>
    <message>
        <source>Bed, going home</source>
        <translation>കിടക്ക, മടക്കം</translation>
    </message>
    <message>
        <source>Cancel the stay…</source>
        <translation>അഡ്മിഷൻ റദ്ദാക്കുക…</translation>
    </message>
    <message>
        <source>Charge to another stay…</source>
        <translation>മറ്റൊരു കിടത്തിച്ചികിത്സയിലേക്ക്…</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>ചെലവുകൾ</translation>
    </message>
    <message>
        <source>Diet and meals</source>
        <translation>പഥ്യവും ഭക്ഷണവും</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation>ഡിസ്ചാർജ് സംഗ്രഹം</translation>
    </message>
    <message>
        <source>Estimate again</source>
        <translation>ഏകദേശ കണക്ക് വീണ്ടും</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>തിരികെ നൽകുക…</translation>
    </message>
    <message>
        <source>Keep the vitals</source>
        <translation>വൈറ്റൽസ് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Make the bill</source>
        <translation>ബിൽ തയ്യാറാക്കുക</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>Order discharge</source>
        <translation>ഡിസ്ചാർജ് നിർദേശിക്കുക</translation>
    </message>
    <message>
        <source>Order the diet</source>
        <translation>പഥ്യം നിർദേശിക്കുക</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>മരുന്ന് കുറിക്കുക</translation>
    </message>
    <message>
        <source>Print the bill so far</source>
        <translation>ഇതുവരെയുള്ള കണക്ക് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>റൗണ്ട്</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>കുറിപ്പ് സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Stays on</source>
        <translation>തുടരുന്നു</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ജോലികൾ</translation>
    </message>
    <message>
        <source>The patient has left</source>
        <translation>രോഗി പോയി</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>വൈറ്റൽസ്</translation>
    </message>
</context>
<context>
    <name>StayPapers</name>
    <message>
        <source>Bill so far {number}</source>
        <translation>ഇതുവരെയുള്ള കണക്ക് {number}</translation>
    </message>
    <message>
        <source>Discharge summary {number}</source>
        <translation>ഡിസ്ചാർജ് സംഗ്രഹം {number}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>ഏകദേശ ചെലവ്</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>ബിൽ തുറക്കുക</translation>
    </message>
</context>
<context>
    <name>StayRound</name>
    <message>
        <source>Bed before</source>
        <translation>മുൻപത്തെ കിടക്ക</translation>
    </message>
    <message>
        <source>Next bed</source>
        <translation>അടുത്ത കിടക്ക</translation>
    </message>
</context>
<context>
    <name>StayStrip</name>
    <message>
        <source>Allergy: {names}</source>
        <translation>അലർജി: {names}</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>കിടത്തി</translation>
    </message>
    <message>
        <source>away</source>
        <translation>പുറത്ത്</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>ദിവസം {number}</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>മടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>പോയി</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} വരെ</translation>
    </message>
</context>
<context>
    <name>SteppedWindow</name>
    <message>
        <source>Enter</source>
        <translation>എന്റർ</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>അടുത്ത കോളം</translation>
    </message>
</context>
<context>
    <name>StillCard</name>
    <message>
        <source>Still to dispense from the prescription</source>
        <translation>കുറിപ്പടിയിൽ ഇനി നൽകാനുള്ളത്</translation>
    </message>
</context>
<context>
    <name>StockController</name>
    <message>
        <source>{count} medicines are on the list. Check HSN and rates with your accountant.</source>
        <translation>{count} മരുന്നുകൾ പട്ടികയിലുണ്ട്. HSN-ഉം നിരക്കും അക്കൗണ്ടന്റുമായി ഒത്തുനോക്കുക.</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Add medicine</source>
        <translation>മരുന്ന് ചേർക്കുക</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>എല്ലാ മരുന്നുകളും</translation>
    </message>
    <message>
        <source>Begin with the usual medicines of the starter list, or press F2 to add your own.</source>
        <translation>തുടക്ക പട്ടികയിലെ പതിവ് മരുന്നുകളിൽ തുടങ്ങുക, അല്ലെങ്കിൽ സ്വന്തമായി ചേർക്കാൻ F2 അമർത്തുക.</translation>
    </message>
    <message>
        <source>Expired stock</source>
        <translation>കാലഹരണപ്പെട്ട സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>ഉടൻ കാലാവധി തീരും</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>രൂപം</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>സ്റ്റോക്കിൽ</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Name, SKU or formulation</source>
        <translation>പേര്, SKU അല്ലെങ്കിൽ യോഗം</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>ഇപ്പോൾ വയ്ക്കാത്തവ</translation>
    </message>
    <message>
        <source>No medicine yet</source>
        <translation>ഇതുവരെ മരുന്നില്ല</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>ഒന്നും കണ്ടെത്തിയില്ല</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>സ്റ്റോക്കില്ലാത്തവ</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>സ്റ്റോക്ക് സ്വീകരിക്കുക</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Take the starter list in</source>
        <translation>തുടക്ക പട്ടിക എടുക്കുക</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ</translation>
    </message>
    <message>
        <source>To order again</source>
        <translation>വീണ്ടും വാങ്ങേണ്ടവ</translation>
    </message>
    <message>
        <source>Try fewer letters, or all medicines.</source>
        <translation>കുറച്ച് അക്ഷരങ്ങളോ എല്ലാ മരുന്നുകളുമോ നോക്കുക.</translation>
    </message>
    <message>
        <source>Which medicines</source>
        <translation>ഏതു മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>{count} medicine</source>
        <translation>{count} മരുന്ന്</translation>
    </message>
    <message>
        <source>{count} medicines</source>
        <translation>{count} മരുന്നുകൾ</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
</context>
<context>
    <name>Substitution</name>
    <message>
        <source>Nothing of a prescription on this bill is out of stock and kept from another maker.</source>
        <translation>ഈ ബില്ലിലെ കുറിപ്പടിയിൽ സ്റ്റോക്കില്ലാത്തതും മറ്റൊരു നിർമ്മാതാവിന്റേത് ഉള്ളതുമായ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>സ്റ്റോക്കില്ല</translation>
    </message>
</context>
<context>
    <name>SummaryController</name>
    <message>
        <source>Discard it</source>
        <translation>ഉപേക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Show another version</source>
        <translation>മറ്റൊരു പതിപ്പ് കാണുക</translation>
    </message>
    <message>
        <source>Signed by {doctor}, {moment}.</source>
        <translation>{doctor} ഒപ്പുവച്ചു, {moment}.</translation>
    </message>
    <message>
        <source>The summary is signed.</source>
        <translation>സംഗ്രഹം ഒപ്പിട്ടു.</translation>
    </message>
    <message>
        <source>Version {number}: {reason}.</source>
        <translation>പതിപ്പ് {number}: {reason}.</translation>
    </message>
    <message>
        <source>What you were typing on {day} at {time} is here again. It is not signed yet.</source>
        <translation>{day} {time}-ന് എഴുതിക്കൊണ്ടിരുന്നത് ഇതാ. ഇതുവരെ ഒപ്പുവച്ചിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Add medicine</source>
        <translation>മരുന്ന് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>തിരുത്തുക…</translation>
    </message>
    <message>
        <source>Apathya: what to avoid</source>
        <translation>അപഥ്യം: ഒഴിവാക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Condition at admission</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുമ്പോഴുള്ള അവസ്ഥ</translation>
    </message>
    <message>
        <source>Condition at discharge</source>
        <translation>ഡിസ്ചാർജ് സമയത്തെ അവസ്ഥ</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation>ആശുപത്രിയിലെ പുരോഗതി</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>തുടർ പരിശോധന</translation>
    </message>
    <message>
        <source>Medicines to continue</source>
        <translation>തുടർന്നു കഴിക്കേണ്ട മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Pathya: what is good</source>
        <translation>പഥ്യം: നല്ലത്</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>കരട് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>തിരുത്തലിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>ഒപ്പിടുക</translation>
    </message>
    <message>
        <source>Sign amendment</source>
        <translation>തിരുത്തൽ ഒപ്പുവയ്ക്കുക</translation>
    </message>
    <message>
        <source>Treatments given</source>
        <translation>നൽകിയ ചികിത്സകൾ</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>The clinic has joined the server. What it has goes there now.</source>
        <translation>ക്ലിനിക് സെർവറിൽ ചേർന്നു. ഉള്ളതെല്ലാം ഇപ്പോൾ അവിടേക്കു പോകുന്നു.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>All records of the clinic and their history go to {address}, sealed there, and from then on every change. This PC keeps everything and works without the network as before. A clinic belongs to one server; other PCs join it there, never two clinics with each other.</source>
        <translation>ക്ലിനിക്കിന്റെ എല്ലാ രേഖകളും അവയുടെ ചരിത്രവും {address}-ലേക്കു പോകും, അവിടെ മുദ്രവെച്ചിരിക്കും; തുടർന്ന് ഓരോ മാറ്റവും. ഈ പിസി എല്ലാം സൂക്ഷിക്കുകയും മുമ്പത്തെപ്പോലെ നെറ്റ്‌വർക്കില്ലാതെ പ്രവർത്തിക്കുകയും ചെയ്യും. ഒരു ക്ലിനിക് ഒരു സെർവറിന്റേതാണ്; മറ്റു പിസികൾ അവിടെ ചേരും, രണ്ടു ക്ലിനിക്കുകൾ തമ്മിൽ ഒരിക്കലും ചേരില്ല.</translation>
    </message>
    <message>
        <source>An administrator of the clinic can join it to a server here.</source>
        <translation>ക്ലിനിക്കിന്റെ അഡ്മിനിസ്ട്രേറ്റർക്ക് ഇവിടെ അതിനെ ഒരു സെർവറിൽ ചേർക്കാം.</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>പട്ടികകളിലേക്ക്</translation>
    </message>
    <message>
        <source>Countersigned: nothing yet</source>
        <translation>സാക്ഷ്യ ഒപ്പ്: ഇതുവരെ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Countersigned: up to change {number}, {moment} · server's key {key}</source>
        <translation>സാക്ഷ്യ ഒപ്പ്: മാറ്റം {number} വരെ, {moment} · സെർവറിന്റെ താക്കോൽ {key}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>സംഭവങ്ങൾ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ചേരുക</translation>
    </message>
    <message>
        <source>Join a server</source>
        <translation>ഒരു സെർവറിൽ ചേരുക</translation>
    </message>
    <message>
        <source>Join another server</source>
        <translation>മറ്റൊരു സെർവറിൽ ചേരുക</translation>
    </message>
    <message>
        <source>Join {clinic} to this server?</source>
        <translation>{clinic} ഈ സെർവറിൽ ചേർക്കണോ?</translation>
    </message>
    <message>
        <source>Joined on {moment}</source>
        <translation>ചേർന്നത് {moment}</translation>
    </message>
    <message>
        <source>Joining. Work can go on.</source>
        <translation>ചേരുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>Last exchange: {moment}</source>
        <translation>അവസാന കൈമാറ്റം: {moment}</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>അവസാന കൈമാറ്റങ്ങൾ</translation>
    </message>
    <message>
        <source>One clinic, several PCs</source>
        <translation>ഒരു ക്ലിനിക്, പല പിസികൾ</translation>
    </message>
    <message>
        <source>PC {number} of the clinic · bills {counter} · patients {patient}</source>
        <translation>ക്ലിനിക്കിന്റെ പിസി {number} · ബില്ലുകൾ {counter} · രോഗികൾ {patient}</translation>
    </message>
    <message>
        <source>Server on this PC</source>
        <translation>ഈ പിസിയിലെ സെർവർ</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>സെർവർ: {address}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>മാറ്റിവെച്ചത്</translation>
    </message>
    <message>
        <source>The demo clinic is for trying the program; it joins no server.</source>
        <translation>ഡെമോ ക്ലിനിക് പ്രോഗ്രാം പരീക്ഷിക്കാനുള്ളതാണ്; അത് ഒരു സെർവറിലും ചേരില്ല.</translation>
    </message>
    <message>
        <source>The other PCs</source>
        <translation>മറ്റു പിസികൾ</translation>
    </message>
    <message>
        <source>The server is a program on one PC of the clinic, or elsewhere. If it is to run on this PC, F8 starts it and joins this clinic to it. Else its administrator makes a code for this clinic; type it here.</source>
        <translation>സെർവർ ക്ലിനിക്കിലെ ഒരു പിസിയിലോ മറ്റെവിടെയെങ്കിലുമോ ഉള്ള പ്രോഗ്രാമാണ്. അത് ഈ പിസിയിൽ വേണമെങ്കിൽ F8 അത് തുടങ്ങി ഈ ക്ലിനിക് ചേർക്കും. അല്ലെങ്കിൽ അതിന്റെ അഡ്മിനിസ്ട്രേറ്റർ ഈ ക്ലിനിക്കിന് ഒരു കോഡ് തരും; അത് ഇവിടെ ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ഈ പിസി</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>ഇപ്പോൾ ശ്രമിക്കുക</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>കാത്തിരിക്കുന്നത്</translation>
    </message>
    <message>
        <source>With a server, reception, counter and doctor's laptop each keep the whole clinic and see each other's work within a second. Without the network everybody goes on working; what was written meanwhile is exchanged by itself afterwards. If a PC is lost, another one brings everything back.</source>
        <translation>സെർവറുണ്ടെങ്കിൽ റിസപ്ഷനും കൗണ്ടറും ഡോക്ടറുടെ ലാപ്ടോപ്പും ക്ലിനിക് മുഴുവൻ സൂക്ഷിക്കുകയും മറ്റുള്ളവരുടെ ജോലി ഒരു സെക്കൻഡിനുള്ളിൽ കാണുകയും ചെയ്യും. നെറ്റ്‌വർക്കില്ലാത്തപ്പോഴും എല്ലാവർക്കും ജോലി തുടരാം; അതിനിടെ എഴുതിയത് പിന്നീട് തനിയെ കൈമാറും. ഒരു പിസി നഷ്ടപ്പെട്ടാൽ മറ്റൊന്ന് എല്ലാം തിരികെ കൊണ്ടുവരും.</translation>
    </message>
</context>
<context>
    <name>TakeBackController</name>
    <message>
        <source>Credit note {number} · {amount}</source>
        <translation>ക്രെഡിറ്റ് നോട്ട് {number} · {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}.</source>
        <translation>{amount} തിരികെ നൽകുക.</translation>
    </message>
    <message>
        <source>Nothing comes back yet.</source>
        <translation>ഒന്നും തിരികെ വരുന്നില്ല.</translation>
    </message>
    <message>
        <source>Take back from {number}</source>
        <translation>{number}-ൽ നിന്ന് തിരികെ എടുക്കുക</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>മുഴുവൻ തിരികെ വന്നു</translation>
    </message>
    <message>
        <source>credit notes: {numbers}</source>
        <translation>ക്രെഡിറ്റ് നോട്ടുകൾ: {numbers}</translation>
    </message>
    <message>
        <source>debit notes: {numbers}</source>
        <translation>ഡെബിറ്റ് നോട്ടുകൾ: {numbers}</translation>
    </message>
    <message>
        <source>expired or blocked: to quarantine only</source>
        <translation>കാലാവധി കഴിഞ്ഞതോ തടഞ്ഞതോ: മാറ്റി വയ്ക്കാൻ മാത്രം</translation>
    </message>
    <message>
        <source>give back {amount}</source>
        <translation>{amount} തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>{left}-ൽ</translation>
    </message>
    <message>
        <source>{amount} comes off what is due.</source>
        <translation>{amount} കുടിശ്ശികയിൽ കുറയും.</translation>
    </message>
</context>
<context>
    <name>TaskAnswers</name>
    <message>
        <source>Not done</source>
        <translation>ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>ചെയ്തു (D)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>പുതിയ ജോലി</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>ഇതുവരെ ജോലിയില്ല</translation>
    </message>
    <message>
        <source>Not done… (N)</source>
        <translation>ചെയ്തില്ല… (N)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ജോലി</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ജോലികൾ</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>എന്താണ് ചെയ്യേണ്ടത്?</translation>
    </message>
    <message>
        <source>Write it like 9.30.</source>
        <translation>9.30 എന്നപോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>Write one above; F9 adds it.</source>
        <translation>മുകളിൽ ഒന്ന് എഴുതുക; F9 ചേർക്കും.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ബാക്കി</translation>
    </message>
</context>
<context>
    <name>TherapiesController</name>
    <message>
        <source>Saved.</source>
        <translation>സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>{count} therapies were added.</source>
        <translation>{count} ചികിത്സകൾ ചേർത്തു.</translation>
    </message>
    <message>
        <source>{count} therapy was added.</source>
        <translation>{count} ചികിത്സ ചേർത്തു.</translation>
    </message>
</context>
<context>
    <name>TherapiesPage</name>
    <message>
        <source>0 takes it out.</source>
        <translation>0 അത് എടുത്തുമാറ്റും.</translation>
    </message>
    <message>
        <source>0: nobody treats</source>
        <translation>0: ആരും ചെയ്യുന്നില്ല</translation>
    </message>
    <message>
        <source>A session uses: {materials}</source>
        <translation>ഒരു സെഷനിൽ: {materials}</translation>
    </message>
    <message>
        <source>Add them on the page of the staff.</source>
        <translation>ജീവനക്കാരുടെ പേജിൽ അവരെ ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>വൃത്തിയാക്കൽ</translation>
    </message>
    <message>
        <source>F5 takes over the shipped list.</source>
        <translation>F5 നൽകിയ പട്ടിക എടുക്കും.</translation>
    </message>
    <message>
        <source>Has learned</source>
        <translation>പഠിച്ചത്</translation>
    </message>
    <message>
        <source>Has to have learned</source>
        <translation>പഠിച്ചിരിക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>ഒരു സെഷനിൽ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>New therapy</source>
        <translation>പുതിയ ചികിത്സ</translation>
    </message>
    <message>
        <source>No longer given</source>
        <translation>ഇനി നൽകുന്നില്ല</translation>
    </message>
    <message>
        <source>No therapies yet</source>
        <translation>ഇതുവരെ ചികിത്സകളില്ല</translation>
    </message>
    <message>
        <source>No therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകളില്ല</translation>
    </message>
    <message>
        <source>Oil or powder from the stock</source>
        <translation>സ്റ്റോക്കിലെ എണ്ണയോ പൊടിയോ</translation>
    </message>
    <message>
        <source>On an empty stomach</source>
        <translation>വെറുംവയറ്റിൽ</translation>
    </message>
    <message>
        <source>Price (₹)</source>
        <translation>വില (₹)</translation>
    </message>
    <message>
        <source>Rest afterwards</source>
        <translation>ശേഷം വിശ്രമം</translation>
    </message>
    <message>
        <source>SAC</source>
        <translation>SAC</translation>
    </message>
    <message>
        <source>Take over the shipped list</source>
        <translation>നൽകിയ പട്ടിക എടുക്കുക</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>നികുതി ഇനം</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>മുറിയിൽ വേണ്ടത്</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Therapies without a price: {count}. It is asked when a session ends, unless one was billed before.</source>
        <translation>വിലയില്ലാത്ത ചികിത്സകൾ: {count}. മുമ്പ് ബിൽ ചെയ്തിട്ടില്ലെങ്കിൽ സെഷൻ തീരുമ്പോൾ വില ചോദിക്കും.</translation>
    </message>
    <message>
        <source>Therapist of the patient's sex</source>
        <translation>രോഗിയുടെ അതേ ലിംഗത്തിലുള്ള തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>ഉപയോഗിക്കുന്നത്</translation>
    </message>
    <message>
        <source>What therapists have learned</source>
        <translation>തെറാപ്പിസ്റ്റുകൾ പഠിച്ചത്</translation>
    </message>
    <message>
        <source>With commas: panchakarma, dhara</source>
        <translation>കോമയിട്ട്: panchakarma, dhara</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>treatment of an illness (exempt)</source>
        <translation>രോഗചികിത്സ (നികുതിയില്ല)</translation>
    </message>
    <message>
        <source>wellness (taxed)</source>
        <translation>സുഖചികിത്സ (നികുതിയുണ്ട്)</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Write a time, such as 9:20 or 6:30 pm.</source>
        <translation>9:20 അല്ലെങ്കിൽ 6:30 pm പോലെ ഒരു സമയം എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>നാൾവഴി</translation>
    </message>
</context>
<context>
    <name>TodayBookings</name>
    <message>
        <source>Cancel it</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>ബുക്കിങ് റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Choose a booking that has not come yet.</source>
        <translation>ഇതുവരെ വരാത്ത ഒരു ബുക്കിങ് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>എന്തുകൊണ്ട് റദ്ദാക്കുന്നു?</translation>
    </message>
    <message>
        <source>{name} has token {token} for {doctor}.</source>
        <translation>{name}: {doctor} - ടോക്കൺ {token}.</translation>
    </message>
    <message>
        <source>{name} is booked and has not come yet. F4 checks in.</source>
        <translation>{name} ബുക്ക് ചെയ്തിട്ടുണ്ട്, ഇതുവരെ വന്നില്ല. എത്തിയാൽ F4.</translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message>
        <source>Choose a token in the queue first.</source>
        <translation>ആദ്യം ക്യൂവിൽ ഒരു ടോക്കൺ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>ബിൽ തുറക്കുക</translation>
    </message>
    <message>
        <source>The fee of token {token} is paid already.</source>
        <translation>ടോക്കൺ {token}-ന്റെ ഫീസ് നേരത്തേ അടച്ചു.</translation>
    </message>
    <message>
        <source>Token {token} is a free review: an earlier fee covers it.</source>
        <translation>ടോക്കൺ {token} സൗജന്യ തുടർസന്ദർശനമാണ്: മുമ്പത്തെ ഫീസിൽ ഉൾപ്പെടുന്നു.</translation>
    </message>
    <message>
        <source>Token {token} was cancelled, so there is no fee to take.</source>
        <translation>ടോക്കൺ {token} റദ്ദാക്കിയതാണ്; ഫീസ് വാങ്ങാനില്ല.</translation>
    </message>
    <message>
        <source>{amount} taken, bill {number}.</source>
        <translation>{amount} വാങ്ങി, ബിൽ {number}.</translation>
    </message>
    <message>
        <source>{doctor} takes no fee.</source>
        <translation>{doctor} ഫീസ് വാങ്ങുന്നില്ല.</translation>
    </message>
    <message>
        <source>{name} has token {token} for {doctor} now.</source>
        <translation>{name}: ഇനി ടോക്കൺ {token}, {doctor}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back in the queue</source>
        <translation>വീണ്ടും ക്യൂവിൽ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ബുക്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>വിളിക്കുക</translation>
    </message>
    <message>
        <source>Cancel token</source>
        <translation>ടോക്കൺ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>താഴേക്ക്</translation>
    </message>
    <message>
        <source>Give token</source>
        <translation>ടോക്കൺ നൽകുക</translation>
    </message>
    <message>
        <source>Leaves without a bill</source>
        <translation>ബില്ലില്ലാതെ പോകുന്നു</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>നീക്കുക</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>പുതിയ രോഗി</translation>
    </message>
    <message>
        <source>Nobody has come yet today</source>
        <translation>ഇന്ന് ഇതുവരെ ആരും വന്നിട്ടില്ല</translation>
    </message>
    <message>
        <source>Other doctor</source>
        <translation>വേറെ ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>ഇന്നത്തെ ക്യൂ</translation>
    </message>
    <message>
        <source>Save + token</source>
        <translation>സംരക്ഷിച്ച് ടോക്കൺ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>മാറ്റിനിർത്തുക</translation>
    </message>
    <message>
        <source>Take fee</source>
        <translation>ഫീസ് വാങ്ങുക</translation>
    </message>
    <message>
        <source>Ticket again</source>
        <translation>ടിക്കറ്റ് വീണ്ടും</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>ഇന്ന്, {day}</translation>
    </message>
    <message>
        <source>Type the mobile number of the first patient at the right.</source>
        <translation>വലതുവശത്ത് ആദ്യ രോഗിയുടെ മൊബൈൽ നമ്പർ എഴുതുക.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>മുകളിലേക്ക്</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>കാത്തിരിപ്പ് മുറി</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} ബുക്കിങ്</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} കാത്തിരിക്കുന്നു</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>DEMO</source>
        <translation>ഡെമോ</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>To pay</source>
        <translation>അടയ്ക്കേണ്ടത്</translation>
    </message>
</context>
<context>
    <name>TreatmentDayController</name>
    <message>
        <source>Cancel the session</source>
        <translation>സെഷൻ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel {therapy} of {patient}?</source>
        <translation>{patient}-ന്റെ {therapy} റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>Done, from the package {package}.</source>
        <translation>കഴിഞ്ഞു, {package} പാക്കേജിൽ നിന്ന്.</translation>
    </message>
    <message>
        <source>Done, {amount} charged.</source>
        <translation>കഴിഞ്ഞു, {amount} ചേർത്തു.</translation>
    </message>
    <message>
        <source>Done. Not on the shelf: {missing}. Tell the pharmacy.</source>
        <translation>കഴിഞ്ഞു. സ്റ്റോക്കിലില്ല: {missing}. ഫാർമസിയെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>It was broken off</source>
        <translation>ഇടയ്ക്ക് നിർത്തി</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>മുടങ്ങി</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>It will not take place; nothing is charged.</source>
        <translation>അത് നടക്കില്ല; തുക ഈടാക്കില്ല.</translation>
    </message>
    <message>
        <source>Its charge and what it used are taken back. It is under way again: end it, break it off or move it.</source>
        <translation>അതിന്റെ തുകയും ഉപയോഗിച്ചതും തിരിച്ചെടുക്കും. അത് വീണ്ടും നടന്നുകൊണ്ടിരിക്കുന്നതാകും: പൂർത്തിയാക്കുക, ഇടയ്ക്ക് നിർത്തുക, അല്ലെങ്കിൽ മാറ്റുക.</translation>
    </message>
    <message>
        <source>Nothing is charged. It can be moved to another day afterwards.</source>
        <translation>തുക ഈടാക്കില്ല. പിന്നീട് മറ്റൊരു ദിവസത്തേക്ക് മാറ്റാം.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>ended by mistake</source>
        <translation>അബദ്ധത്തിൽ പൂർത്തിയാക്കി</translation>
    </message>
    <message>
        <source>{medicine}: {missing} short, from {day}</source>
        <translation>{medicine}: {missing} കുറവ്, {day} മുതൽ</translation>
    </message>
    <message>
        <source>{patient} has come.</source>
        <translation>{patient} എത്തി.</translation>
    </message>
    <message>
        <source>{patient}: begun.</source>
        <translation>{patient}: തുടങ്ങി.</translation>
    </message>
    <message>
        <source>{therapy} of {patient} was broken off?</source>
        <translation>{patient}-ന്റെ {therapy} ഇടയ്ക്ക് നിർത്തിയോ?</translation>
    </message>
    <message>
        <source>{therapy} of {patient} was missed?</source>
        <translation>{patient}-ന്റെ {therapy} മുടങ്ങിയോ?</translation>
    </message>
    <message>
        <source>{therapy} of {patient} was not done?</source>
        <translation>{patient} എന്നയാളുടെ {therapy} ചെയ്തില്ലേ?</translation>
    </message>
</context>
<context>
    <name>TreatmentDayPage</name>
    <message>
        <source>Broken off</source>
        <translation>ഇടയ്ക്ക് നിർത്തി</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>മുറി തിരിച്ച്</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>കോഴ്സുകൾ</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>അടുത്ത ദിവസം</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>തലേ ദിവസം</translation>
    </message>
    <message>
        <source>F4 shows the courses that wait for a plan.</source>
        <translation>ആസൂത്രണം കാത്തിരിക്കുന്ന കോഴ്സുകൾ F4 കാണിക്കും.</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>സമയക്രമത്തിൽ</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>അതിന്റെ കോഴ്സ്</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>മുടങ്ങി</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>മാറ്റുക</translation>
    </message>
    <message>
        <source>No sessions on this day</source>
        <translation>ഈ ദിവസം സെഷനുകളില്ല</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>Only my sessions</source>
        <translation>എന്റെ സെഷനുകൾ മാത്രം</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>ദിവസം അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>ദിവസത്തെ സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>ഇന്ന്, {date}</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>ചികിത്സകൾ</translation>
    </message>
</context>
<context>
    <name>TreatmentDoor</name>
    <message>
        <source>Courses</source>
        <translation>കോഴ്സുകൾ</translation>
    </message>
    <message>
        <source>Measures over time</source>
        <translation>കാലക്രമത്തിലെ അളവുകൾ</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>കോഴ്സ് നിർദ്ദേശിക്കുക</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>പാക്കേജുകൾ</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>ഇതുവരെ ഒന്നും അളന്നിട്ടില്ല.</translation>
    </message>
</context>
<context>
    <name>TrendsCard</name>
    <message>
        <source>Blood pressure</source>
        <translation>രക്തസമ്മർദ്ദം</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>വേദന</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>വേദന, 0 മുതൽ 10 വരെ</translation>
    </message>
    <message>
        <source>Prakriti</source>
        <translation>പ്രകൃതി</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>പൾസ്</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ചൂട്</translation>
    </message>
    <message>
        <source>Vikriti</source>
        <translation>വികൃതി</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>തൂക്കം</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>താഴത്തെ</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>മുകളിലെ</translation>
    </message>
</context>
<context>
    <name>UpiCode</name>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR കോഡ്</translation>
    </message>
</context>
<context>
    <name>UsersController</name>
    <message>
        <source>This user can no longer sign in.</source>
        <translation>ഈ ഉപയോക്താവിന് ഇനി ലോഗിൻ ചെയ്യാനാവില്ല.</translation>
    </message>
    <message>
        <source>This user may sign in again.</source>
        <translation>ഈ ഉപയോക്താവിന് വീണ്ടും ലോഗിൻ ചെയ്യാം.</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}: സംരക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>At least 8 characters.</source>
        <translation>കുറഞ്ഞത് 8 അക്ഷരം.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>തടയുക</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>സ്ക്രീനുകളുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>വീണ്ടും അനുവദിക്കുക</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>പുതിയ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name}-ന് പുതിയ പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>പുതിയ ഉപയോക്താവ്</translation>
    </message>
    <message>
        <source>Nobody of the staff</source>
        <translation>ജീവനക്കാരനല്ല</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>പാസ്‌വേഡ് വീണ്ടും</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ചുമതലകൾ</translation>
    </message>
    <message>
        <source>Save what was typed (F9), or give it up (Esc).</source>
        <translation>എഴുതിയത് സംരക്ഷിക്കുക (F9), അല്ലെങ്കിൽ വേണ്ടെന്നു വയ്ക്കുക (Esc).</translation>
    </message>
    <message>
        <source>Small letters and digits, without blanks: asha</source>
        <translation>ഇംഗ്ലീഷ് ചെറിയക്ഷരവും അക്കവും, ഇടയില്ലാതെ: asha</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>രണ്ടു പാസ്‌വേഡും ഒന്നല്ല. ഒരേ പാസ്‌വേഡ് വീണ്ടും എഴുതുക.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ഉപയോക്താക്കൾ</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>ചുമതലകളുടെ അനുമതികൾ</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>ആരാണ്</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>തടഞ്ഞു</translation>
    </message>
</context>
<context>
    <name>VisitsTable</name>
    <message>
        <source>All</source>
        <translation>എല്ലാം</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>വന്നത്</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>കഴിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Nobody came on this day</source>
        <translation>ഈ ദിവസം ആരും വന്നില്ല</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>സന്ദർശനങ്ങൾ</translation>
    </message>
    <message>
        <source>Who gets a token on Today is counted here.</source>
        <translation>ഇന്ന് എന്ന പേജിൽ ടോക്കൺ കിട്ടുന്നവരെ ഇവിടെ എണ്ണും.</translation>
    </message>
</context>
<context>
    <name>VitalsAnswers</name>
    <message>
        <source>The vitals are kept.</source>
        <translation>വൈറ്റൽസ് സൂക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>VitalsController</name>
    <message>
        <source>Kept for token {token}.</source>
        <translation>ടോക്കൺ {token}-ന് രേഖപ്പെടുത്തി.</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Keep vitals</source>
        <translation>വൈറ്റൽസ് രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>ആരും കാത്തിരിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>Patients of today</source>
        <translation>ഇന്നത്തെ രോഗികൾ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>എടുത്തത്</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ടോക്കൺ</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>വൈറ്റൽസ്</translation>
    </message>
    <message>
        <source>When reception gives a token, the patient appears here.</source>
        <translation>റിസപ്ഷനിൽ ടോക്കൺ നൽകുമ്പോൾ രോഗി ഇവിടെ കാണും.</translation>
    </message>
</context>
<context>
    <name>VitalsRow</name>
    <message>
        <source>BMI</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>BP</translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation>ഉയരം cm</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <translation>വേദന 0–10</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>പൾസ്</translation>
    </message>
    <message>
        <source>Resp /min</source>
        <translation>ശ്വാസം /min</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>താപനില °C</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>തൂക്കം kg</translation>
    </message>
</context>
<context>
    <name>VitalsTab</name>
    <message>
        <source>BP</source>
        <translation>BP</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>രക്തസമ്മർദ്ദം</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>ഡയസ്റ്റോളിക്</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>ഇതുവരെ ഒന്നും അളന്നിട്ടില്ല</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>വേദന</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>പൾസ്</translation>
    </message>
    <message>
        <source>Resp /min</source>
        <translation>ശ്വാസം /min</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>സിസ്റ്റോളിക്</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>താപനില °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ചൂട്</translation>
    </message>
    <message>
        <source>Temperature °C</source>
        <translation>ചൂട് °C</translation>
    </message>
    <message>
        <source>Type above what you measure; F9 keeps it.</source>
        <translation>അളന്നത് മുകളിൽ ടൈപ്പ് ചെയ്യുക; F9 സൂക്ഷിക്കും.</translation>
    </message>
    <message>
        <source>Vitals of the stay</source>
        <translation>താമസത്തിലെ വൈറ്റൽസ്</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>തൂക്കം</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>തൂക്കം kg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>ഒന്നും കാത്തിരിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>സംരക്ഷിച്ചത്</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>അയയ്ക്കാൻ കാത്തിരിക്കുന്നത്</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What is saved here is at the server too.</source>
        <translation>ഇവിടെ സംരക്ഷിച്ചത് സെർവറിലുമുണ്ട്.</translation>
    </message>
</context>
<context>
    <name>WardStockController</name>
    <message>
        <source>Choose a medicine from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് ഒരു മരുന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Issued to the ward.</source>
        <translation>വാർഡിലേക്ക് നൽകി.</translation>
    </message>
    <message>
        <source>It goes on the shelf again and off the bill.</source>
        <translation>അത് വീണ്ടും ഷെൽഫിലേക്ക് പോകും; ബില്ലിൽ നിന്ന് ഒഴിവാകും.</translation>
    </message>
    <message>
        <source>It is on the shelf again.</source>
        <translation>അത് വീണ്ടും ഷെൽഫിലുണ്ട്.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>തിരികെ എടുക്കുക</translation>
    </message>
    <message>
        <source>Take {medicine} back?</source>
        <translation>{medicine} തിരികെ എടുക്കണോ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
</context>
<context>
    <name>WardStockPage</name>
    <message>
        <source>A medicine can be issued without: type it below.</source>
        <translation>കുറിപ്പടിയില്ലാതെയും മരുന്ന് നൽകാം: താഴെ ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>അലർജി: {allergies}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ആവശ്യപ്പെട്ടത്</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>തിരികെ വരുന്നത്</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>Issue to the ward</source>
        <translation>വാർഡിലേക്ക് നൽകുക</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>നൽകിയത്</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>ചില്ലറ</translation>
    </message>
    <message>
        <source>May come back</source>
        <translation>മടക്കാവുന്നത്</translation>
    </message>
    <message>
        <source>Nobody is in house</source>
        <translation>കിടത്തിച്ചികിത്സയിൽ ആരുമില്ല</translation>
    </message>
    <message>
        <source>Nothing is prescribed</source>
        <translation>ഒന്നും കുറിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing was issued yet</source>
        <translation>ഇതുവരെ ഒന്നും നൽകിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>On the ward</source>
        <translation>വാർഡിൽ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>Patients on the ward</source>
        <translation>വാർഡിലെ രോഗികൾ</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>കുറിച്ചത്</translation>
    </message>
    <message>
        <source>Prescribed; Enter takes a line</source>
        <translation>കുറിച്ചത്; Enter അമർത്തിയാൽ വരി എടുക്കും</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>മടക്കി</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>തിരികെ എടുക്കുക…</translation>
    </message>
    <message>
        <source>The pharmacy does not keep this medicine. Ask the doctor for another.</source>
        <translation>ഫാർമസിയിൽ ഈ മരുന്നില്ല. ഡോക്ടറോട് മറ്റൊന്ന് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Ward medicines</source>
        <translation>വാർഡ് മരുന്ന്</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ഇവിടെയില്ല</translation>
    </message>
    <message>
        <source>to issue</source>
        <translation>നൽകാനുണ്ട്</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} ആവശ്യം</translation>
    </message>
</context>
<context>
    <name>WardTasksController</name>
    <message>
        <source>Not done</source>
        <translation>ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>എഴുതുക</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}: ചെയ്തു.</translation>
    </message>
</context>
<context>
    <name>WardTasksPage</name>
    <message>
        <source>Also what is done</source>
        <translation>ചെയ്തവയും</translation>
    </message>
    <message>
        <source>Also what is done (F7)</source>
        <translation>ചെയ്തവയും (F7)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>മുറി ക്രമത്തിൽ</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>സമയ ക്രമത്തിൽ</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>ചെയ്തു (D)</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>ചെയ്തില്ല…</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>ഒന്നും ചെയ്യാനില്ല</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>വീണ്ടും തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>താമസം തുറക്കുക</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ജോലി</translation>
    </message>
    <message>
        <source>Tasks of the ward</source>
        <translation>വാർഡിലെ ജോലികൾ</translation>
    </message>
    <message>
        <source>What is written down on a patient's stay for today stands here for everybody on the ward.</source>
        <translation>രോഗിയുടെ താമസത്തിൽ ഇന്നത്തേക്ക് എഴുതിയത് വാർഡിലെ എല്ലാവർക്കുമായി ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>away</source>
        <translation>പുറത്ത്</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ചെയ്തു</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>ഇപ്പോൾ ചെയ്യണം</translation>
    </message>
    <message>
        <source>late</source>
        <translation>വൈകി</translation>
    </message>
    <message>
        <source>later</source>
        <translation>പിന്നീട്</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>ചെയ്തില്ല</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} ചെയ്യണം</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} വൈകി</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all}-ൽ {done} ചെയ്തു</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>F1 shows the keys</source>
        <translation>F1 കീകൾ കാണിക്കും</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>കീകൾ</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>അടുത്ത കോളം അല്ലെങ്കിൽ ബട്ടൺ</translation>
    </message>
    <message>
        <source>Press the button; open the list</source>
        <translation>ബട്ടൺ അമർത്തുക; പട്ടിക തുറക്കുക</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>സ്പേസ്</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ടാബ്</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ഈ കീകൾ</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>{count} admission due</source>
        <translation>{count} അഡ്മിഷൻ ഇന്ന്</translation>
    </message>
    <message>
        <source>{count} admissions due</source>
        <translation>{count} പേരെ അഡ്മിറ്റ് ചെയ്യാൻ</translation>
    </message>
    <message>
        <source>{count} bed to clean</source>
        <translation>{count} കിടക്ക വൃത്തിയാക്കണം</translation>
    </message>
    <message>
        <source>{count} beds to clean</source>
        <translation>{count} കിടക്ക വൃത്തിയാക്കണം</translation>
    </message>
    <message>
        <source>{count} course to plan</source>
        <translation>{count} കോഴ്സ് ആസൂത്രണം ചെയ്യണം</translation>
    </message>
    <message>
        <source>{count} courses to plan</source>
        <translation>{count} കോഴ്സ് ആസൂത്രണം ചെയ്യണം</translation>
    </message>
    <message>
        <source>{count} follow-up to book</source>
        <translation>{count} തുടർ പരിശോധന ബുക്ക് ചെയ്യണം</translation>
    </message>
    <message>
        <source>{count} follow-ups to book</source>
        <translation>{count} തുടർപരിശോധന ബുക്ക് ചെയ്യാൻ</translation>
    </message>
    <message>
        <source>{count} medicine for the ward</source>
        <translation>വാർഡിലേക്ക് {count} മരുന്ന്</translation>
    </message>
    <message>
        <source>{count} medicines for the ward</source>
        <translation>വാർഡിലേക്ക് {count} മരുന്ന്</translation>
    </message>
    <message>
        <source>{count} task of the ward</source>
        <translation>വാർഡിലെ {count} ജോലി</translation>
    </message>
    <message>
        <source>{count} tasks of the ward</source>
        <translation>വാർഡിലെ {count} ജോലികൾ</translation>
    </message>
    <message>
        <source>{count} to bill</source>
        <translation>{count} ബില്ല് ചെയ്യാൻ</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>{count} പേരെ വിളിക്കാൻ</translation>
    </message>
    <message>
        <source>{count} wait for me</source>
        <translation>{count} പേർ എനിക്കായി കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>{count} waits for me</source>
        <translation>{count} പേർ എന്നെ കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>{count} with treatments to bill</source>
        <translation>{count} പേരുടെ ചികിത്സ ബിൽ ചെയ്യണം</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>PIN refused</source>
        <translation>PIN തെറ്റി</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>മറ്റൊരു താക്കോൽ</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>ബാക്കപ്പ് എടുത്തു</translation>
    </message>
    <message>
        <source>copy of the record made</source>
        <translation>രേഖകളുടെ പകർപ്പ് എടുത്തു</translation>
    </message>
    <message>
        <source>document opened</source>
        <translation>രേഖ തുറന്നു</translation>
    </message>
    <message>
        <source>exception allowed</source>
        <translation>ഇളവ് അനുവദിച്ചു</translation>
    </message>
    <message>
        <source>joined to a server</source>
        <translation>സെർവറിൽ ചേർന്നു</translation>
    </message>
    <message>
        <source>list exported</source>
        <translation>പട്ടിക എക്സ്പോർട്ട് ചെയ്തു</translation>
    </message>
    <message>
        <source>may open the file</source>
        <translation>ഫയൽ തുറക്കാം</translation>
    </message>
    <message>
        <source>may open the file no more</source>
        <translation>ഇനി ഫയൽ തുറക്കാനാവില്ല</translation>
    </message>
    <message>
        <source>patient's record opened</source>
        <translation>രോഗിയുടെ രേഖ തുറന്നു</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>തടഞ്ഞു</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>ലോഗിൻ തടഞ്ഞു</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ലോഗിൻ ചെയ്തു</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Checking what was read back. Work can go on.</source>
        <translation>തിരികെ വായിച്ചത് പരിശോധിക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>Copying the clinic. Work can go on.</source>
        <translation>ക്ലിനിക് പകർത്തുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>പിഴവുകൾ കണ്ടു</translation>
    </message>
    <message>
        <source>Looking at the documents. Work can go on.</source>
        <translation>രേഖകൾ നോക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>സ്ഥലമില്ല</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ഇതുവരെ ഇല്ല</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>എടുത്തില്ല</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>ഘടിപ്പിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>വായിക്കാൻ മാത്രം</translation>
    </message>
    <message>
        <source>Reading it back. Work can go on.</source>
        <translation>തിരികെ വായിക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>Sending it to the server. Work can go on.</source>
        <translation>സെർവറിലേക്ക് അയയ്ക്കുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>The last backup to {place} was made, but the check of the clinic finds faults in it, so it does not count. Open Settings, Check.</source>
        <translation>{place}-ലേക്കുള്ള അവസാന ബാക്കപ്പ് എടുത്തു, പക്ഷേ ക്ലിനിക്കിന്റെ പരിശോധനയിൽ അതിൽ പിഴവുകൾ കണ്ടതിനാൽ അത് കണക്കാക്കില്ല. ക്രമീകരണങ്ങളിൽ പരിശോധന തുറക്കുക.</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>പഴയതായി</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>പരിശോധിച്ചു</translation>
    </message>
    <message>
        <source>Writing the backup. Work can go on.</source>
        <translation>ബാക്കപ്പ് എഴുതുന്നു. ജോലി തുടരാം.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>സെർവർ</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>Holiday</source>
        <translation>അവധിദിനം</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>അവധി</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിൽ {link} തുറക്കാൻ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>വീട്ടിൽ</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>ബുക്ക് ചെയ്തു</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ഫോണിൽ</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>വീഡിയോയിൽ</translation>
    </message>
    <message>
        <source>called</source>
        <translation>വിളിച്ചു</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ഉറപ്പിച്ചു</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>free, {minutes} minutes</source>
        <translation>ഒഴിവ്, {minutes} മിനിറ്റ്</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>നേരിട്ട്</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>മാറ്റി</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>എടുത്തില്ല</translation>
    </message>
    <message>
        <source>nobody sits</source>
        <translation>ആരും ഇരിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>other doctor</source>
        <translation>മറ്റൊരു ഡോക്ടർ</translation>
    </message>
    <message>
        <source>outside the doctor's hours</source>
        <translation>ഡോക്ടറുടെ സമയത്തിന് പുറത്ത്</translation>
    </message>
    <message>
        <source>stands beside another booking</source>
        <translation>മറ്റൊരു ബുക്കിങ്ങിനൊപ്പം</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>രണ്ടും ഒരേ സമയം</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ക്യൂവിൽ</translation>
    </message>
    <message>
        <source>wants another time</source>
        <translation>മറ്റൊരു സമയം വേണം</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>വരും</translation>
    </message>
    <message>
        <source>will not come</source>
        <translation>വരില്ല</translation>
    </message>
    <message>
        <source>with doctor</source>
        <translation>ഡോക്ടറുടെ അടുത്ത്</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>1 item</source>
        <translation>1 ഇനം</translation>
    </message>
    <message>
        <source>1 medicine</source>
        <translation>1 മരുന്ന്</translation>
    </message>
    <message>
        <source>A new bill</source>
        <translation>പുതിയ ബിൽ</translation>
    </message>
    <message>
        <source>All that is not billed yet</source>
        <translation>ഇതുവരെ ബിൽ ചെയ്യാത്തതെല്ലാം</translation>
    </message>
    <message>
        <source>Allergies: {substances}.</source>
        <translation>അലർജി: {substances}.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Assessment became final</source>
        <translation>നിർണ്ണയം അന്തിമമായി</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} holds only {quantity}; the rest comes from other batches.</source>
        <translation>{medicine}, ബാച്ച് {batch}-ൽ {quantity} മാത്രമേയുള്ളൂ; ബാക്കി മറ്റു ബാച്ചുകളിൽ നിന്ന്.</translation>
    </message>
    <message>
        <source>Bill was wrong</source>
        <translation>ബിൽ തെറ്റായിരുന്നു</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>ബിൽ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>തിരികെ വരാവുന്നത്</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>തിരികെ വരുന്നു</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>കൂടുതൽ വില</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>തിരികെ നൽകിയ തുക</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>ഡെബിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>കിഴിവ്</translation>
    </message>
    <message>
        <source>Discount afterwards</source>
        <translation>പിന്നീടുള്ള കിഴിവ്</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>എല്ലാം തിരികെ വരുന്നു</translation>
    </message>
    <message>
        <source>Everything prescribed is on this bill or was given.</source>
        <translation>കുറിച്ചതെല്ലാം ഈ ബില്ലിലുണ്ട്, അല്ലെങ്കിൽ നൽകിക്കഴിഞ്ഞു.</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>നികുതിയില്ലാത്തത്</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>F3 gives {name} instead ({maker})</source>
        <translation>F3: പകരം {name} ({maker})</translation>
    </message>
    <message>
        <source>Finish and print</source>
        <translation>തീർത്ത് അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Finish with {amount} due</source>
        <translation>{amount} ബാക്കിവച്ച് പൂർത്തിയാക്കുക</translation>
    </message>
    <message>
        <source>From the deposit</source>
        <translation>മുൻകൂർ തുകയിൽ നിന്ന്</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>തിരികെ നൽകുന്ന രീതി</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>എവിടേക്ക്</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>സാധനങ്ങൾ തിരികെ വന്നു</translation>
    </message>
    <message>
        <source>How much comes back</source>
        <translation>എത്ര തിരികെ വരുന്നു</translation>
    </message>
    <message>
        <source>How much more, with tax</source>
        <translation>എത്ര കൂടുതൽ, നികുതി ഉൾപ്പെടെ</translation>
    </message>
    <message>
        <source>In words (may stay empty)</source>
        <translation>വാക്കുകളിൽ (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ഇനം</translation>
    </message>
    <message>
        <source>Left to MRP</source>
        <translation>MRP വരെ ബാക്കി</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>ബില്ലിലെ വരികൾ</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>പുതിയ ബിൽ</translation>
    </message>
    <message>
        <source>No prescription on this bill. F5 shows those that wait.</source>
        <translation>ഈ ബില്ലിൽ കുറിപ്പടിയില്ല. കാത്തിരിക്കുന്നവ F5 കാണിക്കും.</translation>
    </message>
    <message>
        <source>Not billed yet: {what}, {amount}. F5 puts it on the bill.</source>
        <translation>ഇതുവരെ ബിൽ ചെയ്തിട്ടില്ല: {what}, {amount}. F5 ഇത് ബില്ലിൽ ചേർക്കും.</translation>
    </message>
    <message>
        <source>Nothing comes back yet.</source>
        <translation>ഒന്നും തിരികെ വരുന്നില്ല.</translation>
    </message>
    <message>
        <source>Nothing: it stays due</source>
        <translation>ഒന്നുമില്ല: ബാക്കി നിൽക്കും</translation>
    </message>
    <message>
        <source>Other place of supply</source>
        <translation>മറ്റൊരു വിതരണ സ്ഥലം</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>ഇപ്പോൾ അടയ്ക്കുന്നത്</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>എണ്ണം</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>ക്വാറന്റൈൻ</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>റഫറൻസ് (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>റൗണ്ട് ഓഫ്</translation>
    </message>
    <message>
        <source>Rx of {day}, {doctor}</source>
        <translation>കുറിപ്പടി {day}, {doctor}</translation>
    </message>
    <message>
        <source>Scan an item or type three letters of its name. F5 shows the prescriptions that wait.</source>
        <translation>ഇനം സ്കാൻ ചെയ്യുക, അല്ലെങ്കിൽ പേരിന്റെ മൂന്ന് അക്ഷരം എഴുതുക. കാത്തിരിക്കുന്ന കുറിപ്പടികൾ F5 കാണിക്കും.</translation>
    </message>
    <message>
        <source>Service was at fault</source>
        <translation>സേവനത്തിൽ കുറവ്</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>ഷെൽഫ്</translation>
    </message>
    <message>
        <source>Something is left of an earlier prescription of this patient. F5 shows it.</source>
        <translation>ഈ രോഗിയുടെ പഴയ കുറിപ്പടിയിൽ നൽകാൻ ബാക്കിയുണ്ട്. F5 കാണിക്കും.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>തിരികെ എടുക്കുക</translation>
    </message>
    <message>
        <source>Take money and print</source>
        <translation>പണം വാങ്ങി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Take {amount} and print</source>
        <translation>{amount} വാങ്ങി അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Taxable value</source>
        <translation>നികുതി ബാധകമായ തുക</translation>
    </message>
    <message>
        <source>The bill of {name} is no longer on hold.</source>
        <translation>{name}-ന്റെ ബിൽ ഇപ്പോൾ മാറ്റിവച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The consultation fee of {doctor}, {amount}, is not paid yet. Type “fee” to add it.</source>
        <translation>{doctor} എന്നവരുടെ കൺസൾട്ടേഷൻ ഫീസ് {amount} ഇതുവരെ അടച്ചിട്ടില്ല. ചേർക്കാൻ “fee” എന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>അടയ്ക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>ടോക്കൺ {token}</translation>
    </message>
    <message>
        <source>UPI payments above 1,00,000 may not go through.</source>
        <translation>1,00,000-ൽ കൂടുതലുള്ള UPI അടവ് നടന്നെന്നു വരില്ല.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>Write the credit note</source>
        <translation>ക്രെഡിറ്റ് നോട്ട് എഴുതുക</translation>
    </message>
    <message>
        <source>Write the debit note</source>
        <translation>ഡെബിറ്റ് നോട്ട് എഴുതുക</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>ഒരു ഭാഗം</translation>
    </message>
    <message>
        <source>as needed, no quantity given</source>
        <translation>ആവശ്യത്തിന്, എണ്ണം പറഞ്ഞിട്ടില്ല</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>due</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>നേരത്തേ</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>നികുതിയില്ല</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>ഫീസ്</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>ഇവിടെ ഇല്ല</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>സ്റ്റോക്കില്ല</translation>
    </message>
    <message>
        <source>package</source>
        <translation>പാക്കേജ്</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>അടച്ചു</translation>
    </message>
    <message>
        <source>paid already?</source>
        <translation>നേരത്തെ അടച്ചോ?</translation>
    </message>
    <message>
        <source>perhaps paid on bill {number}</source>
        <translation>{number} എന്ന ബില്ലിൽ അടച്ചിരിക്കാം</translation>
    </message>
    <message>
        <source>prescribed {prescribed} · given {given} · left {left}</source>
        <translation>കുറിച്ചത് {prescribed} · നൽകിയത് {given} · ബാക്കി {left}</translation>
    </message>
    <message>
        <source>price is asked</source>
        <translation>വില ചോദിക്കും</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>താഴെ കാണുക</translation>
    </message>
    <message>
        <source>therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>ബിൽ ചെയ്യണം</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} സ്റ്റോക്കുണ്ട്</translation>
    </message>
    <message>
        <source>{count} item</source>
        <translation>{count} ഇനം</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} ഇനങ്ങൾ</translation>
    </message>
    <message>
        <source>{count} medicine</source>
        <translation>{count} മരുന്ന്</translation>
    </message>
    <message>
        <source>{count} medicines</source>
        <translation>{count} മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} മിനിറ്റ്</translation>
    </message>
    <message>
        <source>{count} on hold</source>
        <translation>{count} മാറ്റിവച്ചത്</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>{left} of {count} still to give</source>
        <translation>{count}-ൽ {left} നൽകാനുണ്ട്</translation>
    </message>
    <message>
        <source>{medicine} is of Schedule E(1): only under medical supervision. There is no prescription.</source>
        <translation>{medicine} Schedule E(1)-ൽ ഉള്ളതാണ്: വൈദ്യ മേൽനോട്ടത്തിൽ മാത്രം. കുറിപ്പടിയില്ല.</translation>
    </message>
    <message>
        <source>{medicine} of {day} may be paid already: it was typed onto bill {batch}. F5 and Del take it back.</source>
        <translation>{day}-ലെ {medicine} നേരത്തെ അടച്ചിരിക്കാം: {batch} എന്ന ബില്ലിൽ കൈകൊണ്ട് എഴുതിയിട്ടുണ്ട്. F5, Del അത് പിൻവലിക്കും.</translation>
    </message>
    <message>
        <source>{medicine}, batch {batch}, is good only until {day}.</source>
        <translation>{medicine}, ബാച്ച് {batch}: {day} വരെ മാത്രം ഉപയോഗിക്കാം.</translation>
    </message>
    <message>
        <source>{pack}, loose</source>
        <translation>{pack}, ചില്ലറ</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>agrees</source>
        <translation>ശരിയാണ്</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>എണ്ണിയില്ല</translation>
    </message>
    <message>
        <source>shift open</source>
        <translation>ഷിഫ്റ്റ് തുടരുന്നു</translation>
    </message>
    <message>
        <source>{amount} back</source>
        <translation>{amount} തിരികെ</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} കുറവ്</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} കുറവ്</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} കൂടുതൽ</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Certificate of fitness</source>
        <translation>ആരോഗ്യക്ഷമതാ സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>സമ്മതപത്രം</translation>
    </message>
    <message>
        <source>Lab report</source>
        <translation>ലാബ് റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>Medical certificate</source>
        <translation>മെഡിക്കൽ സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>മറ്റു കടലാസ്</translation>
    </message>
    <message>
        <source>Prescription from elsewhere</source>
        <translation>മറ്റൊരിടത്തെ കുറിപ്പടി</translation>
    </message>
    <message>
        <source>X-ray or scan</source>
        <translation>എക്സ്-റേ അല്ലെങ്കിൽ സ്കാൻ</translation>
    </message>
    <message>
        <source>stay {number}</source>
        <translation>താമസം {number}</translation>
    </message>
    <message>
        <source>visit of {day}</source>
        <translation>{day}-ലെ സന്ദർശനം</translation>
    </message>
    <message>
        <source>{pages} page</source>
        <translation>{pages} പേജ്</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} പേജ്</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>{finding}, found by {clinician} on {day}</source>
        <translation>{finding}, {day}-ന് {clinician} കണ്ടത്</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A bill does not agree with its lines or its payments</source>
        <translation>ബിൽ അതിന്റെ വരികളോടോ പണമടവുകളോടോ ഒക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>A debit note does not agree with its bill</source>
        <translation>ഒരു ഡെബിറ്റ് നോട്ട് അതിന്റെ ബില്ലുമായി ഒത്തുപോകുന്നില്ല</translation>
    </message>
    <message>
        <source>A number is missing or was given twice</source>
        <translation>ഒരു നമ്പർ കാണാനില്ല, അല്ലെങ്കിൽ രണ്ടു തവണ കൊടുത്തു</translation>
    </message>
    <message>
        <source>A record points at one that is missing</source>
        <translation>ഒരു രേഖ ഇല്ലാത്ത മറ്റൊന്നിനെ ചൂണ്ടുന്നു</translation>
    </message>
    <message>
        <source>The figures of a credit note do not add up</source>
        <translation>ഒരു ക്രെഡിറ്റ് നോട്ടിന്റെ കണക്കുകൾ ഒത്തുചേരുന്നില്ല</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ഫയലിന് കേടുപറ്റി</translation>
    </message>
    <message>
        <source>The log differs from what the server has countersigned</source>
        <translation>സെർവർ സാക്ഷ്യപ്പെടുത്തിയതിൽ നിന്ന് രേഖ വ്യത്യസ്തമാണ്</translation>
    </message>
    <message>
        <source>The log was changed, or a part of it is missing</source>
        <translation>രേഖ മാറ്റിയിരിക്കുന്നു, അല്ലെങ്കിൽ ഒരു ഭാഗം കാണാനില്ല</translation>
    </message>
    <message>
        <source>The record differs from what the log says</source>
        <translation>രേഖാശൃംഖല പറയുന്നതിൽ നിന്ന് രേഖ വ്യത്യസ്തം</translation>
    </message>
    <message>
        <source>The total of stock differs from its movements</source>
        <translation>സ്റ്റോക്കിന്റെ ആകെത്തുക നീക്കങ്ങളോട് ഒക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>What writes the log was changed</source>
        <translation>രേഖ എഴുതുന്ന ഭാഗം മാറ്റിയിരിക്കുന്നു</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Active</source>
        <translation>സജീവം</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>Allergic to</source>
        <translation>അലർജിയുള്ളത്</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>അനുവദിച്ചു</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>എത്തിയത്</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>മടങ്ങിയത്</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>ബാർകോഡ്</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>കിടക്ക</translation>
    </message>
    <message>
        <source>Begins, minute of the day</source>
        <translation>തുടക്കം, ദിവസത്തിലെ മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>തുടങ്ങിയത്</translation>
    </message>
    <message>
        <source>Birth known to the</source>
        <translation>ജനനം അറിയാവുന്നത്</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>തടഞ്ഞതിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>രക്തഗ്രൂപ്പ്</translation>
    </message>
    <message>
        <source>Board told</source>
        <translation>ബോർഡിനെ അറിയിച്ചത്</translation>
    </message>
    <message>
        <source>Board's reference</source>
        <translation>ബോർഡിന്റെ റഫറൻസ്</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>കൂട്ടിരിപ്പ്</translation>
    </message>
    <message>
        <source>Bystander is</source>
        <translation>കൂട്ടിരിപ്പുകാരന്റെ ബന്ധം</translation>
    </message>
    <message>
        <source>Bystander stays</source>
        <translation>കൂട്ടിരിപ്പുകാരൻ താമസിക്കുന്നു</translation>
    </message>
    <message>
        <source>Bystander, phone</source>
        <translation>കൂട്ടിരിപ്പ്, ഫോൺ</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>അകത്തേക്ക് വിളിച്ചത്</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>വന്നത്</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>റദ്ദാക്കിയത്</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>റദ്ദാക്കിയതിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>റദ്ദാക്കിയയാൾ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>വിഭാഗം</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>തിരഞ്ഞെടുത്തത്</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>ക്ലാസിക്കൽ</translation>
    </message>
    <message>
        <source>Classical or proprietary</source>
        <translation>ക്ലാസിക്കൽ / പ്രൊപ്രൈറ്ററി</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>ശുചീകരണം</translation>
    </message>
    <message>
        <source>Cleaning, minutes</source>
        <translation>വൃത്തിയാക്കൽ, മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>അടച്ചതിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Comes within days</source>
        <translation>എത്താൻ വേണ്ട ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>സങ്കീർണതകൾ</translation>
    </message>
    <message>
        <source>Concerns all patients</source>
        <translation>എല്ലാ രോഗികളെയും ബാധിക്കുന്നു</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>അവസ്ഥ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ഉറപ്പാക്കി</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>സമ്മതം നൽകിയ സമയം</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>സമ്മതം നൽകിയത്</translation>
    </message>
    <message>
        <source>Consultation fee</source>
        <translation>പരിശോധനാ ഫീസ്</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>പാചകം</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>സൗന്ദര്യവർധകം</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>കൗൺസിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Covered by the fee of</source>
        <translation>ഫീസ് നൽകിയ സന്ദർശനം</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ജനനത്തീയതി</translation>
    </message>
    <message>
        <source>Days in which a review is free</source>
        <translation>സൗജന്യ തുടർസന്ദർശനത്തിനുള്ള ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>നിർവചനം</translation>
    </message>
    <message>
        <source>Details given to the Board</source>
        <translation>ബോർഡിന് വിവരങ്ങൾ നൽകിയത്</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>ആഹാരരീതി</translation>
    </message>
    <message>
        <source>Discharge ordered</source>
        <translation>ഡിസ്ചാർജ് നിർദേശിച്ചത്</translation>
    </message>
    <message>
        <source>Discharge ordered by</source>
        <translation>ഡിസ്ചാർജ് നിർദേശിച്ചയാൾ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Due, minute of the day</source>
        <translation>ചെയ്യേണ്ട സമയം, ദിവസത്തിലെ മിനിറ്റ്</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ഇ-മെയിൽ</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>അടിയന്തര ബന്ധം</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>അടിയന്തര ഫോൺ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>അവസാനിച്ചത്</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>അവസാനിപ്പിച്ചതിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>തീർത്തയാൾ</translation>
    </message>
    <message>
        <source>Ends, minute of the day</source>
        <translation>അവസാനം, ദിവസത്തിലെ മിനിറ്റ്</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ഇംഗ്ലീഷ്</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>ഉപകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>ഏകദേശ ചെലവ്</translation>
    </message>
    <message>
        <source>Estimate agreed by</source>
        <translation>ഏകദേശ ചെലവ് സമ്മതിച്ചത്</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>നികുതിയില്ലാത്തത്</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>മടങ്ങുമെന്നു കരുതുന്നത്</translation>
    </message>
    <message>
        <source>Expected to leave</source>
        <translation>പോകുമെന്നു കരുതുന്നത്</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>External use</source>
        <translation>പുറമേ പുരട്ടാൻ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ഫീസ്</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>സ്ത്രീ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>പൂർത്തിയായത്</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ആദ്യ ദിവസം</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ആർക്ക്</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>രൂപം</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>കണ്ടെത്തിയത്</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>കണ്ടെത്തിയ രീതി</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>അറിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Free reviews</source>
        <translation>സൗജന്യ തുടർസന്ദർശനങ്ങൾ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>മറ്റു നമ്പറുകൾ</translation>
    </message>
    <message>
        <source>GST rate</source>
        <translation>GST നിരക്ക്</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Given back because</source>
        <translation>തിരികെ നൽകിയ കാരണം</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>ശീലങ്ങൾ</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>സംഭവിച്ചത്</translation>
    </message>
    <message>
        <source>Has to have learned</source>
        <translation>പഠിച്ചിരിക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ഹിന്ദി</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>ഉണ്ടാക്കുന്ന വിധം</translation>
    </message>
    <message>
        <source>How much and whose</source>
        <translation>എത്ര, ആരുടെ</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>എത്ര കഠിനം</translation>
    </message>
    <message>
        <source>In Devanagari</source>
        <translation>ദേവനാഗരിയിൽ</translation>
    </message>
    <message>
        <source>Initials or surname</source>
        <translation>ഇനിഷ്യൽ / കുടുംബപ്പേര്</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>തീവ്രപരിചരണം</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>തരം</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>പേപ്പറുകളുടെ ഭാഷ</translation>
    </message>
    <message>
        <source>Largest discount by itself</source>
        <translation>തനിയെ നൽകാവുന്ന കൂടിയ കിഴിവ്</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>പോയത്</translation>
    </message>
    <message>
        <source>Let go because</source>
        <translation>പോകാൻ അനുവദിച്ച കാരണം</translation>
    </message>
    <message>
        <source>Let go by</source>
        <translation>പോകാൻ അനുവദിച്ചയാൾ</translation>
    </message>
    <message>
        <source>Link of the call</source>
        <translation>കോളിന്റെ ലിങ്ക്</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ലോഗോ</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>MRP by the price list</source>
        <translation>വിലപ്പട്ടികയിലെ MRP</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>നിർമാതാവ്</translation>
    </message>
    <message>
        <source>Maker's licence number</source>
        <translation>നിർമാതാവിന്റെ ലൈസൻസ് നമ്പർ</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>ഉണ്ടാകുന്ന അളവ്</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>മലയാളം</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>പുരുഷൻ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>മാനേജർ</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>ചേർത്തത്</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>ഒരു സമയത്തിന്റെ മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>മൊബൈൽ</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>ആപ്തവാക്യം</translation>
    </message>
    <message>
        <source>NAMASTE code</source>
        <translation>NAMASTE കോഡ്</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Not bought from because</source>
        <translation>വാങ്ങാത്തതിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Note on the letterhead</source>
        <translation>ലെറ്റർഹെഡിലെ കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>നഴ്സ്</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>നിരീക്ഷണങ്ങൾ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>തൊഴിൽ</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>പഴയ നമ്പർ</translation>
    </message>
    <message>
        <source>On an empty stomach</source>
        <translation>വെറുംവയറ്റിൽ</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>വീണ്ടും തുറന്നു</translation>
    </message>
    <message>
        <source>Opened again because</source>
        <translation>വീണ്ടും തുറന്നതിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>വീണ്ടും തുറന്നത്</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>വീണ്ടും വാങ്ങേണ്ട അളവ്</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>മറ്റു പേരുകൾ</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>മറ്റു ഫോൺ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for allowing</source>
        <translation>അനുവദിക്കാനുള്ള PIN</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>Packs in stock</source>
        <translation>സ്റ്റോക്കിലെ പാക്ക്</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>ശേഷം വേദന</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>മുമ്പ് വേദന</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Patients told</source>
        <translation>രോഗികളെ അറിയിച്ചത്</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>ഫാർമസിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>സ്ഥലം</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>പട്ടികയിലെ സ്ഥാനം</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>ക്യൂവിലെ സ്ഥാനം</translation>
    </message>
    <message>
        <source>Price list from</source>
        <translation>വിലപ്പട്ടിക മുതൽ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>പ്രോഗ്രാം</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>പ്രൊപ്രൈറ്ററി</translation>
    </message>
    <message>
        <source>Public code</source>
        <translation>പൊതു കോഡ്</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>വാങ്ങിയ വില</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>യോഗ്യത</translation>
    </message>
    <message>
        <source>Rate by the price list</source>
        <translation>വിലപ്പട്ടികയിലെ നിരക്ക്</translation>
    </message>
    <message>
        <source>Raw herb</source>
        <translation>പച്ചമരുന്ന്</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>പ്രതികരണം</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>റിസപ്ഷനിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>അയച്ചത്</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>രജിസ്റ്റർ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>പകരം</translation>
    </message>
    <message>
        <source>Reserve series because</source>
        <translation>കരുതൽ പരമ്പരയുടെ കാരണം</translation>
    </message>
    <message>
        <source>Reserve series on</source>
        <translation>കരുതൽ പരമ്പരയുടെ ദിവസം</translation>
    </message>
    <message>
        <source>Rest afterwards, minutes</source>
        <translation>ശേഷം വിശ്രമം, മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>Room needs</source>
        <translation>മുറിയിൽ വേണ്ടത്</translation>
    </message>
    <message>
        <source>SAC</source>
        <translation>SAC</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Schedule E(1)</source>
        <translation>Schedule E(1)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ലിംഗം</translation>
    </message>
    <message>
        <source>Shelf life in months</source>
        <translation>ഉപയോഗകാലം (മാസം)</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>പ്രവേശന നാമം</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>മുതൽ</translation>
    </message>
    <message>
        <source>Sold loose</source>
        <translation>ചില്ലറയായി വിൽക്കും</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ഉറവിടം</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ജീവനക്കാരൻ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>സംസ്ഥാനം</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>കിടത്തിച്ചികിത്സ</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>നിർത്തിയ കാരണം</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>വിതരണക്കാരൻ</translation>
    </message>
    <message>
        <source>Supplier's credit note</source>
        <translation>വിതരണക്കാരന്റെ ക്രെഡിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Supplier's credit note of</source>
        <translation>വിതരണക്കാരന്റെ ക്രെഡിറ്റ് നോട്ട് തീയതി</translation>
    </message>
    <message>
        <source>TM2 code</source>
        <translation>TM2 കോഡ്</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>നികുതി ഇനം</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>പദം</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Therapist of the same sex</source>
        <translation>അതേ ലിംഗത്തിലുള്ള തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>തെറാപ്പിസ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ശീർഷകം</translation>
    </message>
    <message>
        <source>To be paid within days</source>
        <translation>പണം നൽകേണ്ട ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ചെയ്യേണ്ടത്</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ടോക്കൺ</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>അറിയിച്ചത്</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>അറിയിച്ച രീതി</translation>
    </message>
    <message>
        <source>UPI id</source>
        <translation>UPI ഐഡി</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>യൂണിറ്റ്</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>വരെ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>പ്രാബല്യം മുതൽ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>പ്രാബല്യം വരെ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>സന്ദർശനം</translation>
    </message>
    <message>
        <source>Vitals after</source>
        <translation>ശേഷമുള്ള അളവുകൾ</translation>
    </message>
    <message>
        <source>Vitals before</source>
        <translation>മുമ്പുള്ള അളവുകൾ</translation>
    </message>
    <message>
        <source>Way it is given</source>
        <translation>നൽകുന്ന രീതി</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>എന്ത് സംഭവിച്ചു</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>ഉണ്ടാകാവുന്ന ഫലം</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ചെയ്ത നടപടികൾ</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>ആരോട് ചോദിക്കണം</translation>
    </message>
    <message>
        <source>Whose number</source>
        <translation>ആരുടെ നമ്പർ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>പിൻവലിച്ചത്</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>പിൻവലിച്ച കാരണം</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>പിൻവലിച്ചത്</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>വാചകം</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>ജോലി തുടങ്ങിയത്</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>കിടത്തിയിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>മറ്റൊരു രേഖ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>discharge ordered</source>
        <translation>ഡിസ്ചാർജ് നിർദേശിച്ചു</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>left</source>
        <translation>പോയി</translation>
    </message>
    <message>
        <source>month</source>
        <translation>മാസം</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>നിർദേശിച്ചു</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>നിശ്ചയിച്ചു</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>year</source>
        <translation>വർഷം</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ഉണ്ട്</translation>
    </message>
</context>
<context>
    <name>gst</name>
    <message>
        <source>All other bills</source>
        <translation>മറ്റെല്ലാ ബില്ലുകളും</translation>
    </message>
    <message>
        <source>Amends {month}: {before} was filed</source>
        <translation>{month} തിരുത്തുന്നു: ഫയൽ ചെയ്തത് {before}</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Bills of supply</source>
        <translation>ബിൽ ഓഫ് സപ്ലൈ</translation>
    </message>
    <message>
        <source>Bills to registered persons</source>
        <translation>രജിസ്റ്റർ ചെയ്തവർക്കുള്ള ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Blocked: share of exempt supplies</source>
        <translation>തടഞ്ഞത്: നികുതിയില്ലാത്ത വിതരണത്തിന്റെ വിഹിതം</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Closes of shifts</source>
        <translation>ഷിഫ്റ്റ് അടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>കോഡ് {code}</translation>
    </message>
    <message>
        <source>Codes (HSN and SAC)</source>
        <translation>കോഡുകൾ (HSN, SAC)</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>ക്രെഡിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Credit notes for large bills</source>
        <translation>വലിയ ബില്ലുകൾക്കുള്ള ക്രെഡിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Credit notes to registered persons</source>
        <translation>രജിസ്റ്റർ ചെയ്തവർക്കുള്ള ക്രെഡിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Debit notes</source>
        <translation>ഡെബിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Debit notes for large bills</source>
        <translation>വലിയ ബില്ലുകൾക്കുള്ള ഡെബിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Debit notes to registered persons</source>
        <translation>രജിസ്റ്റർ ചെയ്തവർക്കുള്ള ഡെബിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>മുൻകൂർ തുകകൾ</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>നികുതിയില്ലാത്തത്</translation>
    </message>
    <message>
        <source>Exempt purchases</source>
        <translation>നികുതിയില്ലാത്ത വാങ്ങൽ</translation>
    </message>
    <message>
        <source>Exempt supplies</source>
        <translation>നികുതിയില്ലാത്ത വിതരണം</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>ചരക്ക് വരവ്</translation>
    </message>
    <message>
        <source>Input tax of purchases</source>
        <translation>വാങ്ങലിന്റെ ഇൻപുട്ട് നികുതി</translation>
    </message>
    <message>
        <source>Input tax that is left</source>
        <translation>ബാക്കി ഇൻപുട്ട് നികുതി</translation>
    </message>
    <message>
        <source>Large bills between states</source>
        <translation>സംസ്ഥാനാന്തര വലിയ ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Numbers issued</source>
        <translation>നൽകിയ നമ്പറുകൾ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ഓർഡറുകൾ</translation>
    </message>
    <message>
        <source>Payments to suppliers</source>
        <translation>വിതരണക്കാർക്കുള്ള പണം</translation>
    </message>
    <message>
        <source>Preparations</source>
        <translation>നിർമാണങ്ങൾ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>വാങ്ങലുകൾ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>രസീതുകൾ</translation>
    </message>
    <message>
        <source>Refund vouchers</source>
        <translation>റീഫണ്ട് വൗച്ചറുകൾ</translation>
    </message>
    <message>
        <source>Returns to suppliers</source>
        <translation>വിതരണക്കാർക്ക് മടക്കം</translation>
    </message>
    <message>
        <source>Reversed: goods written off</source>
        <translation>തിരിച്ചടവ്: എഴുതിത്തള്ളിയ സാധനങ്ങൾ</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>നമ്പർ ശ്രേണികൾ</translation>
    </message>
    <message>
        <source>Series {number}: no document stands at {detail}.</source>
        <translation>പരമ്പര {number}: {detail} എന്ന നമ്പറിൽ രേഖയില്ല.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>കിടത്തിച്ചികിത്സ</translation>
    </message>
    <message>
        <source>Stock-takes</source>
        <translation>സ്റ്റോക്ക് എണ്ണൽ</translation>
    </message>
    <message>
        <source>Taxable supplies</source>
        <translation>നികുതി ബാധകമായ വിതരണം</translation>
    </message>
    <message>
        <source>The first {shown} of {count} documents</source>
        <translation>{count} രേഖകളിൽ ആദ്യത്തെ {shown}</translation>
    </message>
    <message>
        <source>To other states, not registered</source>
        <translation>മറ്റ് സംസ്ഥാനങ്ങളിലേക്ക്, രജിസ്റ്റർ ചെയ്യാത്തവർ</translation>
    </message>
    <message>
        <source>Too late to be input tax</source>
        <translation>ഇൻപുട്ട് നികുതിക്ക് വൈകി</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>മാറ്റങ്ങൾ</translation>
    </message>
    <message>
        <source>between states</source>
        <translation>സംസ്ഥാനാന്തരം</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>കണക്കാകും</translation>
    </message>
    <message>
        <source>no tax on it</source>
        <translation>നികുതിയില്ല</translation>
    </message>
    <message>
        <source>no: no GSTIN</source>
        <translation>ഇല്ല: GSTIN ഇല്ല</translation>
    </message>
    <message>
        <source>no: too late</source>
        <translation>ഇല്ല: വൈകി</translation>
    </message>
    <message>
        <source>no: wrong GSTIN</source>
        <translation>ഇല്ല: തെറ്റായ GSTIN</translation>
    </message>
    <message>
        <source>others</source>
        <translation>മറ്റുള്ളവർ</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>രജിസ്റ്റർ ചെയ്തവർ</translation>
    </message>
    <message>
        <source>registered persons</source>
        <translation>രജിസ്റ്റർ ചെയ്തവർ</translation>
    </message>
    <message>
        <source>together {value}, {tax} of tax</source>
        <translation>ആകെ {value}, നികുതി {tax}</translation>
    </message>
    <message>
        <source>within the state</source>
        <translation>സംസ്ഥാനത്തിനകത്ത്</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} രേഖ</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} രേഖകൾ</translation>
    </message>
    <message>
        <source>{number}: a part of {amount} may be an advance on a room above 5,000 a day (table 11A). Ask your accountant.</source>
        <translation>{number}: {amount}-ന്റെ ഒരു ഭാഗം ദിവസം 5,000-ത്തിന് മുകളിലുള്ള മുറിയുടെ മുൻകൂറാവാം (പട്ടിക 11A). അക്കൗണ്ടന്റിനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>{number}: the code {detail} has too few digits; {digits} are asked for. Correct it at the medicine.</source>
        <translation>{number}: കോഡ് {detail}-ൽ അക്കങ്ങൾ കുറവാണ്; {digits} വേണം. മരുന്നിൽ തിരുത്തുക.</translation>
    </message>
    <message>
        <source>{number}: the portal does not take the rate {detail} %.</source>
        <translation>{number}: {detail} % എന്ന നിരക്ക് പോർട്ടൽ സ്വീകരിക്കില്ല.</translation>
    </message>
    <message>
        <source>{number}: the portal's own arithmetic comes to {amount} more or less. That is normal; nothing to do.</source>
        <translation>{number}: പോർട്ടലിന്റെ കണക്കിൽ {amount} വ്യത്യാസം. ഇത് സാധാരണമാണ്; ഒന്നും ചെയ്യേണ്ടതില്ല.</translation>
    </message>
    <message>
        <source>{number}: the recipient's GSTIN {detail} is not a valid one. Ask the customer for it.</source>
        <translation>{number}: സ്വീകർത്താവിന്റെ GSTIN {detail} ശരിയല്ല. ഉപഭോക്താവിനോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>{number}: too late to lessen the tax of bill {detail} (30 November after its year).</source>
        <translation>{number}: ബിൽ {detail}-ന്റെ നികുതി കുറയ്ക്കാൻ വൈകി (അടുത്ത നവംബർ 30 വരെ).</translation>
    </message>
    <message>
        <source>{number}: “{detail}” has no HSN or SAC and is missing in the table of codes.</source>
        <translation>{number}: “{detail}”-ന് HSN അല്ലെങ്കിൽ SAC ഇല്ല; കോഡുകളുടെ പട്ടികയിൽ വരില്ല.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Medicines</source>
        <translation>മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>പ്രാരംഭ സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>രോഗികൾ</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>വിലപ്പട്ടിക</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>തെറ്റ്</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>known</source>
        <translation>അറിയാവുന്നത്</translation>
    </message>
    <message>
        <source>new</source>
        <translation>പുതിയത്</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source> or </source>
        <translation> അല്ലെങ്കിൽ </translation>
    </message>
    <message>
        <source>A change of another PC cannot be applied here yet. It is tried again by itself.</source>
        <translation>മറ്റൊരു പിസിയിലെ മാറ്റം ഇവിടെ ഇപ്പോൾ ചേർക്കാനാവുന്നില്ല. അത് തനിയെ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>A number is missing behind {number}</source>
        <translation>{number}-നു ശേഷം ഒരു നമ്പർ കാണുന്നില്ല</translation>
    </message>
    <message>
        <source>A series of documents must be without gaps, each number once. Tell your accountant.</source>
        <translation>രേഖകളുടെ പരമ്പരയിൽ വിടവ് പാടില്ല, ഓരോ നമ്പറും ഒരിക്കൽ മാത്രം. നിങ്ങളുടെ അക്കൗണ്ടന്റിനെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>And {number}</source>
        <translation>കൂടാതെ {number}</translation>
    </message>
    <message>
        <source>Batch {number}: {amount} too many sold</source>
        <translation>ബാച്ച് {number}: {amount} കൂടുതൽ വിറ്റു</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>മുമ്പ്</translation>
    </message>
    <message>
        <source>Bill {number} came in twice</source>
        <translation>ബിൽ {number} രണ്ടു തവണ വന്നു</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>തിരുത്തിയത്</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>നിലനിർത്തുക</translation>
    </message>
    <message>
        <source>Keep {letter}</source>
        <translation>{letter} നിലനിർത്തുക</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>രണ്ടും നിൽക്കട്ടെ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>More was given back or used than was there: two PCs did not know of each other. Nothing is changed by itself; ask the patient for what is missing and take it as a deposit, or say seen.</source>
        <translation>ഉണ്ടായിരുന്നതിലും കൂടുതൽ തിരികെ നൽകി അല്ലെങ്കിൽ ഉപയോഗിച്ചു: രണ്ടു പിസി-കൾ പരസ്പരം അറിഞ്ഞില്ല. തനിയെ ഒന്നും മാറുന്നില്ല; കുറവുള്ളത് രോഗിയോടു ചോദിച്ച് മുൻകൂർ തുകയായി വാങ്ങുക, അല്ലെങ്കിൽ കണ്ടു എന്നു പറയുക.</translation>
    </message>
    <message>
        <source>Move B</source>
        <translation>B മാറ്റുക</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ഇപ്പോൾ</translation>
    </message>
    <message>
        <source>One PC cancelled the bill while the other took money for it. Give it back: cash and UPI to the patient, what a deposit paid is held again.</source>
        <translation>ഒരു പിസി ബിൽ റദ്ദാക്കിയപ്പോൾ മറ്റേത് അതിനു പണം വാങ്ങി. തിരികെ നൽകുക: പണവും UPI-യും രോഗിക്ക്; മുൻകൂർ തുകയിൽനിന്നു പോയത് വീണ്ടും മുൻകൂർ തുകയാകും.</translation>
    </message>
    <message>
        <source>One PC cancelled the stay while the other charged this. If it belongs to another stay of the patient, charge it there; then take it back here.</source>
        <translation>ഒരു പിസി താമസം റദ്ദാക്കിയപ്പോൾ മറ്റേത് ഇത് കണക്കിലെഴുതി. രോഗിയുടെ മറ്റൊരു താമസത്തിന്റേതാണെങ്കിൽ അവിടെ എഴുതുക; പിന്നെ ഇവിടെ തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>One PC cancelled the stay while the other charged this. If the patient was here, reopen the stay and bill it; otherwise take the charges back.</source>
        <translation>ഒരു പിസി താമസം റദ്ദാക്കിയപ്പോൾ മറ്റേത് ഇത് കണക്കിലെഴുതി. രോഗി ഇവിടെ ഉണ്ടായിരുന്നെങ്കിൽ താമസം വീണ്ടും തുറന്ന് ബിൽ ചെയ്യുക; അല്ലെങ്കിൽ തുകകൾ തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>One PC cancelled the stay while the other took a deposit for it. Reopen the stay, or give the deposit back on the patient's page.</source>
        <translation>ഒരു പിസി താമസം റദ്ദാക്കിയപ്പോൾ മറ്റേത് അതിനു മുൻകൂർ തുക വാങ്ങി. താമസം വീണ്ടും തുറക്കുക, അല്ലെങ്കിൽ രോഗിയുടെ പേജിൽനിന്ന് തുക തിരികെ നൽകുക.</translation>
    </message>
    <message>
        <source>One PC removed the record while another edited it. It is kept until you decide.</source>
        <translation>ഒരു പിസി രേഖ നീക്കി, മറ്റൊന്ന് അത് തിരുത്തി. നിങ്ങൾ തീരുമാനിക്കുംവരെ അത് നിലനിർത്തും.</translation>
    </message>
    <message>
        <source>One PC took this back while the other billed it. Open the bill and take it back by a credit note.</source>
        <translation>ഒരു പിസി ഇത് തിരിച്ചെടുത്തപ്പോൾ മറ്റേത് ബിൽ ചെയ്തു. ബിൽ തുറന്ന് ക്രെഡിറ്റ് നോട്ടിലൂടെ തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>നീക്കുക</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>നീക്കിയത്</translation>
    </message>
    <message>
        <source>Removed and edited</source>
        <translation>നീക്കി, തിരുത്തി</translation>
    </message>
    <message>
        <source>Reopen the stay</source>
        <translation>താമസം വീണ്ടും തുറക്കുക</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>കണ്ടു</translation>
    </message>
    <message>
        <source>Set the clock of that PC. What it wrote does not win over others by being later.</source>
        <translation>ആ പിസിയുടെ ക്ലോക്ക് ശരിയാക്കുക. സമയം മുന്നിലായതുകൊണ്ട് അത് എഴുതിയത് മറ്റുള്ളവയെ മറികടക്കില്ല.</translation>
    </message>
    <message>
        <source>Something was found that must not be. What stood here and what stands now is below.</source>
        <translation>ഉണ്ടാകരുതാത്തത് കണ്ടെത്തി. മുമ്പുണ്ടായിരുന്നതും ഇപ്പോഴുള്ളതും താഴെ.</translation>
    </message>
    <message>
        <source>Take the charges back</source>
        <translation>തുകകൾ തിരിച്ചെടുക്കുക</translation>
    </message>
    <message>
        <source>The last of it was sold at two counters. Both bills stand. Count what lies on the shelf.</source>
        <translation>അവസാനത്തേത് രണ്ട് കൗണ്ടറുകളിൽ വിറ്റു. രണ്ട് ബില്ലും നിലനിൽക്കും. അലമാരയിലുള്ളത് എണ്ണുക.</translation>
    </message>
    <message>
        <source>The patient had left at one PC when the other charged this. Bill it on the page of the stay, or take it back.</source>
        <translation>ഒരു പിസിയിൽ രോഗി പോയതിനു ശേഷമാണ് മറ്റേത് ഇത് എഴുതിയത്. താമസത്തിന്റെ പേജിൽ ബിൽ ചെയ്യുക, അല്ലെങ്കിൽ തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>The same stands on {numbers}</source>
        <translation>ഒരേ കാര്യം {numbers} ബില്ലുകളിൽ</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>സെർവർ നിരസിക്കുന്നു</translation>
    </message>
    <message>
        <source>These came from another PC after the return of their month was filed. They are told with the next month that is open; let your accountant know.</source>
        <translation>ആ മാസത്തെ റിട്ടേൺ ഫയൽ ചെയ്ത ശേഷം മറ്റൊരു കമ്പ്യൂട്ടറിൽ നിന്ന് ഇവ വന്നു. തുറന്നിരിക്കുന്ന അടുത്ത മാസത്തോടൊപ്പം ഇവ പറയും; നിങ്ങളുടെ അക്കൗണ്ടന്റിനെ അറിയിക്കുക.</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>ഇവർ രണ്ടുപേർ</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>ഈ പിസി</translation>
    </message>
    <message>
        <source>Two PCs billed the same. Keep one bill; the other is cancelled, and what was paid for it goes back. After the end of its month take one of them back by a credit note.</source>
        <translation>രണ്ടു പിസി-കൾ ഒരേ കാര്യം ബിൽ ചെയ്തു. ഒരു ബിൽ നിലനിർത്തുക; മറ്റേത് റദ്ദാകും, അതിനു തന്നത് തിരികെ പോകും. മാസം കഴിഞ്ഞാൽ ഒന്ന് ക്രെഡിറ്റ് നോട്ടിലൂടെ തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>Two PCs booked one doctor, room or patient at the same time. Keep one and the other is cancelled, move the later one to the next free slot, or leave both. Call whoever is moved or cancelled.</source>
        <translation>ഒരേ ഡോക്ടറെയോ മുറിയെയോ രോഗിയെയോ രണ്ട് പിസികൾ ഒരേ സമയത്തേക്ക് ബുക്ക് ചെയ്തു. ഒന്ന് നിലനിർത്തിയാൽ മറ്റേത് റദ്ദാകും; അല്ലെങ്കിൽ പിന്നീടെടുത്തത് അടുത്ത ഒഴിവിലേക്ക് മാറ്റുക, അല്ലെങ്കിൽ രണ്ടും നിൽക്കട്ടെ. മാറ്റമുള്ളയാളെ വിളിച്ചറിയിക്കുക.</translation>
    </message>
    <message>
        <source>Two PCs differ, ask before you treat: {fields}.</source>
        <translation>രണ്ട് പിസികൾ വ്യത്യസ്തം, ചികിത്സയ്ക്കു മുമ്പ് ചോദിക്കുക: {fields}.</translation>
    </message>
    <message>
        <source>Two PCs gave one bed, or admitted one patient, twice. Transfer one of them, or cancel one stay.</source>
        <translation>രണ്ടു പിസി-കൾ ഒരേ കിടക്ക നൽകി, അല്ലെങ്കിൽ ഒരേ രോഗിയെ രണ്ടുതവണ കിടത്തി. ഒരാളെ മാറ്റുക, അല്ലെങ്കിൽ ഒരു താമസം റദ്ദാക്കുക.</translation>
    </message>
    <message>
        <source>Two PCs kept one bed for the same night. Cancel one on the board and keep another bed.</source>
        <translation>രണ്ടു പിസി-കൾ ഒരേ രാത്രിക്ക് ഒരേ കിടക്ക മാറ്റിവച്ചു. ബോർഡിൽ ഒന്നു റദ്ദാക്കി മറ്റൊരു കിടക്ക മാറ്റിവയ്ക്കുക.</translation>
    </message>
    <message>
        <source>Two PCs planned two treatments at one time. Move one of them on its course, or leave both.</source>
        <translation>രണ്ട് പിസികൾ ഒരേ സമയത്ത് രണ്ട് ചികിത്സകൾ നിശ്ചയിച്ചു. ഒന്ന് അതിന്റെ കോഴ്സിൽ മാറ്റുക, അല്ലെങ്കിൽ രണ്ടും വിടുക.</translation>
    </message>
    <message>
        <source>Two PCs registered what is likely one person. Merged, A is kept and finds everything of both; that can be taken back. Or say that they are two.</source>
        <translation>ഒരാളെത്തന്നെ രണ്ട് പിസികൾ രജിസ്റ്റർ ചെയ്തതാകാം. ചേർത്താൽ A നിലനിൽക്കും, രണ്ടിലേതും അതിൽ കാണാം; പിന്നീട് തിരിച്ചാക്കാം. അല്ലെങ്കിൽ രണ്ടുപേരെന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Two PCs said what cannot both be true. Say which of it happened.</source>
        <translation>രണ്ട് പിസികൾ പറഞ്ഞത് ഒരുമിച്ച് ശരിയാകില്ല. ഏതാണ് നടന്നതെന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Two PCs sent the same goods back to the supplier. Open the return that was not meant and reverse it.</source>
        <translation>രണ്ടു കമ്പ്യൂട്ടറുകൾ ഒരേ സാധനങ്ങൾ വിതരണക്കാരന് തിരിച്ചയച്ചു. ഉദ്ദേശിക്കാത്ത തിരിച്ചയപ്പ് തുറന്ന് തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>Two PCs took in one bill of the supplier. Keep one receipt: the other is reversed, and its goods leave the stock. If the supplier sent two bills with one number, leave both.</source>
        <translation>രണ്ടു കമ്പ്യൂട്ടറുകൾ വിതരണക്കാരന്റെ ഒരേ ബിൽ ചേർത്തു. ഒന്ന് നിലനിർത്തുക: മറ്റേത് തിരിച്ചെടുക്കും, അതിലെ സാധനങ്ങൾ സ്റ്റോക്കിൽ നിന്ന് പോകും. ഒരേ നമ്പറിൽ രണ്ടു ബില്ലുകൾ വന്നതാണെങ്കിൽ രണ്ടും വയ്ക്കുക.</translation>
    </message>
    <message>
        <source>Two PCs took the same goods back. Both credit notes stand. Bill again what was given back too much, count what lies on the shelf, then say seen.</source>
        <translation>രണ്ടു കമ്പ്യൂട്ടറുകൾ ഒരേ സാധനങ്ങൾ തിരികെ എടുത്തു. രണ്ടു ക്രെഡിറ്റ് നോട്ടുകളും നിലനിൽക്കും. കൂടുതൽ തിരികെ നൽകിയത് വീണ്ടും ബിൽ ചെയ്യുക, ഷെൽഫിലുള്ളത് എണ്ണുക, പിന്നെ കണ്ടു എന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Two PCs wrote debit notes for one line, or one of them cancelled the bill meanwhile. Open the note that was not meant: cancel it on its day, later take it back by a credit note. If both are right, say seen.</source>
        <translation>രണ്ടു കമ്പ്യൂട്ടറുകൾ ഒരേ വരിക്ക് ഡെബിറ്റ് നോട്ട് എഴുതി, അല്ലെങ്കിൽ ഒന്ന് അതിനിടെ ബിൽ റദ്ദാക്കി. വേണ്ടാത്ത നോട്ട് തുറക്കുക: അതേ ദിവസം റദ്ദാക്കുക, പിന്നീടാണെങ്കിൽ ക്രെഡിറ്റ് നോട്ട് വഴി തിരികെ എടുക്കുക. രണ്ടും ശരിയെങ്കിൽ കണ്ടു എന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Two PCs wrote different values, one with a wrong clock. Say which is right.</source>
        <translation>രണ്ട് പിസികൾ വ്യത്യസ്തമായി എഴുതി, ഒന്നിന്റെ ക്ലോക്ക് തെറ്റാണ്. ഏതാണ് ശരിയെന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Two PCs wrote different values. Ask the patient; until you decide, every page shows both in red.</source>
        <translation>രണ്ട് പിസികൾ വ്യത്യസ്തമായി എഴുതി. രോഗിയോട് ചോദിക്കുക; തീരുമാനിക്കുംവരെ എല്ലാ പേജിലും രണ്ടും ചുവപ്പിൽ കാണിക്കും.</translation>
    </message>
    <message>
        <source>Two PCs wrote different values. The later one holds; if that is right, say seen.</source>
        <translation>രണ്ട് പിസികൾ വ്യത്യസ്തമായി എഴുതി. പിന്നീടുള്ളത് നിലനിൽക്കുന്നു; അത് ശരിയെങ്കിൽ കണ്ടു എന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Two have what only one may have. Say who keeps it; the other gets a free one.</source>
        <translation>ഒരാൾക്കു മാത്രം പാടുള്ളത് രണ്ടിനുണ്ട്. ആര് വെക്കണമെന്ന് പറയുക; മറ്റേതിന് ഒഴിവുള്ളത് കിട്ടും.</translation>
    </message>
    <message>
        <source>after filing</source>
        <translation>ഫയൽ ചെയ്ത ശേഷം</translation>
    </message>
    <message>
        <source>billed twice</source>
        <translation>രണ്ടു ബിൽ</translation>
    </message>
    <message>
        <source>booked twice</source>
        <translation>രണ്ടുതവണ ബുക്ക്</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>count stock</source>
        <translation>സ്റ്റോക്ക് എണ്ണുക</translation>
    </message>
    <message>
        <source>debited twice</source>
        <translation>രണ്ടു ഡെബിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>തിരികെ നൽകുക</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>രണ്ടുതവണ നൽകി</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>സംഭവം</translation>
    </message>
    <message>
        <source>money</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>കാണിക്കുന്നില്ല</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>അറിയിപ്പ്</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>നമ്പറുകൾ</translation>
    </message>
    <message>
        <source>on no bill</source>
        <translation>ബില്ലിലില്ല</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>നിരസിച്ചു</translation>
    </message>
    <message>
        <source>removed or kept</source>
        <translation>നീക്കണോ</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>സുരക്ഷ</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>ഒരാളാണോ?</translation>
    </message>
    <message>
        <source>sent back twice</source>
        <translation>രണ്ടു തവണ തിരിച്ചയച്ചു</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>മാറ്റിവച്ചു</translation>
    </message>
    <message>
        <source>taken back twice</source>
        <translation>രണ്ടു തവണ തിരികെ എടുത്തു</translation>
    </message>
    <message>
        <source>taken in twice</source>
        <translation>രണ്ടു തവണ വന്നു</translation>
    </message>
    <message>
        <source>two states</source>
        <translation>രണ്ട് നില</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>രണ്ട് വില</translation>
    </message>
    <message>
        <source>wrong clock</source>
        <translation>തെറ്റായ ക്ലോക്ക്</translation>
    </message>
    <message>
        <source>{amount} after the patient left</source>
        <translation>രോഗി പോയശേഷം {amount}</translation>
    </message>
    <message>
        <source>{amount} billed, and taken back</source>
        <translation>{amount} ബിൽ ചെയ്തു, തിരിച്ചെടുക്കുകയും ചെയ്തു</translation>
    </message>
    <message>
        <source>{amount} for a cancelled bill</source>
        <translation>റദ്ദാക്കിയ ബില്ലിന് {amount}</translation>
    </message>
    <message>
        <source>{amount} held for a cancelled stay</source>
        <translation>റദ്ദാക്കിയ താമസത്തിന് {amount} മുൻകൂർ</translation>
    </message>
    <message>
        <source>{amount} may be debited too much for {number}</source>
        <translation>{number}-ന് {amount} അധികം ഡെബിറ്റ് ചെയ്തിരിക്കാം</translation>
    </message>
    <message>
        <source>{amount} more was taken back than billed on {number}</source>
        <translation>{number}-ൽ ബിൽ ചെയ്തതിനേക്കാൾ {amount} കൂടുതൽ തിരികെ എടുത്തു</translation>
    </message>
    <message>
        <source>{amount} more went back than came with {number}</source>
        <translation>{number}-ൽ വന്നതിനേക്കാൾ {amount} കൂടുതൽ തിരികെ പോയി</translation>
    </message>
    <message>
        <source>{amount} on a cancelled stay</source>
        <translation>റദ്ദാക്കിയ താമസത്തിൽ {amount}</translation>
    </message>
    <message>
        <source>{amount} taken</source>
        <translation>{amount} എടുത്തു</translation>
    </message>
    <message>
        <source>{amount} too much went out</source>
        <translation>{amount} കൂടുതൽ പോയി</translation>
    </message>
    <message>
        <source>{count} document of {month}, which was filed</source>
        <translation>ഫയൽ ചെയ്ത {month}-ലെ {count} രേഖ</translation>
    </message>
    <message>
        <source>{count} documents of {month}, which was filed</source>
        <translation>ഫയൽ ചെയ്ത {month} മാസത്തിലെ {count} രേഖകൾ</translation>
    </message>
    <message>
        <source>{count} numbers are missing behind {number}</source>
        <translation>{number}-നു ശേഷം {count} നമ്പറുകൾ കാണുന്നില്ല</translation>
    </message>
    <message>
        <source>{hours} h ahead</source>
        <translation>{hours} മണിക്കൂർ മുന്നിൽ</translation>
    </message>
    <message>
        <source>{minutes} minute</source>
        <translation>{minutes} മിനിറ്റ്</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} മിനിറ്റ്</translation>
    </message>
    <message>
        <source>{number} stands twice</source>
        <translation>{number} രണ്ടുതവണയുണ്ട്</translation>
    </message>
    <message>
        <source>{payable}, of it {paid} paid</source>
        <translation>{payable}, അതിൽ {paid} അടച്ചു</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>രോഗി</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Connecting…</source>
        <translation>ബന്ധിപ്പിക്കുന്നു…</translation>
    </message>
    <message>
        <source>Last exchange with the server: {moment}</source>
        <translation>സെർവറുമായി അവസാന കൈമാറ്റം: {moment}</translation>
    </message>
    <message>
        <source>Nothing has reached the server since {moment}: {count} changes are on this PC alone, and are lost if it is. See to the network or the server, and make a backup today.</source>
        <translation>{moment} മുതൽ സെർവറിൽ ഒന്നും എത്തിയിട്ടില്ല: {count} മാറ്റങ്ങൾ ഈ പിസിയിൽ മാത്രമാണ്; ഇതു നഷ്ടപ്പെട്ടാൽ അവയും പോകും. നെറ്റ്‌വർക്കോ സെർവറോ നോക്കുക, ഇന്നുതന്നെ ബാക്കപ്പ് എടുക്കുക.</translation>
    </message>
    <message>
        <source>Offline · {count} waiting</source>
        <translation>ഓഫ്‌ലൈൻ · {count} കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>{total}-ൽ {done} സ്വീകരിക്കുന്നു</translation>
    </message>
    <message>
        <source>Sending {done} of {total}</source>
        <translation>{total}-ൽ {done} അയയ്ക്കുന്നു</translation>
    </message>
    <message>
        <source>Set aside: {count}</source>
        <translation>മാറ്റിവെച്ചത്: {count}</translation>
    </message>
    <message>
        <source>Somebody else answers at the server's address, or the server has a new certificate. Ask its administrator before you join again.</source>
        <translation>സെർവറിന്റെ വിലാസത്തിൽ മറ്റാരോ മറുപടി തരുന്നു, അല്ലെങ്കിൽ സെർവറിന് പുതിയ സർട്ടിഫിക്കറ്റുണ്ട്. വീണ്ടും ചേരുംമുമ്പ് അതിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The others use a newer program. What is written here still reaches them; install the update to see what they write.</source>
        <translation>മറ്റുള്ളവർ പുതിയ പ്രോഗ്രാം ഉപയോഗിക്കുന്നു. ഇവിടെ എഴുതുന്നത് അവർക്കു കിട്ടും; അവർ എഴുതുന്നതു കാണാൻ അപ്‌ഡേറ്റ് ഇൻസ്റ്റാൾ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The server does not know this PC. If the server was set up anew, join it again with a code from its administrator: nothing that is here is lost.</source>
        <translation>സെർവറിന് ഈ പിസിയെ അറിയില്ല. സെർവർ പുതുതായി ഒരുക്കിയതാണെങ്കിൽ അതിന്റെ അഡ്മിനിസ്ട്രേറ്ററുടെ കോഡ് കൊണ്ട് വീണ്ടും ചേരുക: ഇവിടെയുള്ളതൊന്നും നഷ്ടമാകില്ല.</translation>
    </message>
    <message>
        <source>The server does not take what this PC sends ({code}). Work goes on here; ask its administrator.</source>
        <translation>ഈ പിസി അയയ്ക്കുന്നത് സെർവർ സ്വീകരിക്കുന്നില്ല ({code}). ഇവിടെ ജോലി തുടരാം; അതിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>സെർവർ നിരസിക്കുന്നു</translation>
    </message>
    <message>
        <source>The server was last reached {moment}; {count} change waits on this PC. Work goes on, and it is sent by itself.</source>
        <translation>സെർവറുമായി അവസാനം ബന്ധപ്പെട്ടത് {moment}; {count} മാറ്റം ഈ പിസിയിൽ കാത്തിരിക്കുന്നു. ജോലി തുടരാം, അത് താനേ അയയ്ക്കും.</translation>
    </message>
    <message>
        <source>The server was last reached {moment}; {count} changes wait on this PC. Work goes on, and they are sent by themselves.</source>
        <translation>സെർവറുമായി അവസാനം ബന്ധപ്പെട്ടത് {moment}; {count} മാറ്റങ്ങൾ ഈ പിസിയിൽ കാത്തിരിക്കുന്നു. ജോലി തുടരാം; അവ തനിയെ അയയ്ക്കും.</translation>
    </message>
    <message>
        <source>This PC was revoked</source>
        <translation>ഈ പിസിയെ ഒഴിവാക്കി</translation>
    </message>
    <message>
        <source>This PC was revoked: it gets nothing from the others any more. What is written here is kept for review; an administrator can let this PC join again with a new code.</source>
        <translation>ഈ പിസിയെ ഒഴിവാക്കി: മറ്റുള്ളവരിൽനിന്ന് ഇതിന് ഇനി ഒന്നും കിട്ടില്ല. ഇവിടെ എഴുതുന്നത് പരിശോധനയ്ക്കായി സൂക്ഷിക്കും; പുതിയ കോഡ് നൽകി അഡ്മിനിസ്ട്രേറ്റർക്ക് ഈ പിസിയെ വീണ്ടും ചേർക്കാം.</translation>
    </message>
    <message>
        <source>This PC's clock is {time} ahead</source>
        <translation>ഈ പിസിയുടെ ക്ലോക്ക് {time} മുന്നിലാണ്</translation>
    </message>
    <message>
        <source>This PC's clock is {time} behind</source>
        <translation>ഈ പിസിയുടെ ക്ലോക്ക് {time} പിന്നിലാണ്</translation>
    </message>
    <message>
        <source>This clinic's file was restored or copied, and the server cannot tell the two apart yet. F9 on the Sync page makes this one a PC of its own.</source>
        <translation>ഈ ക്ലിനിക്കിന്റെ ഫയൽ പുനഃസ്ഥാപിച്ചതോ പകർത്തിയതോ ആണ്; സെർവറിന് രണ്ടും തിരിച്ചറിയാനായിട്ടില്ല. സിങ്ക് പേജിൽ F9 അമർത്തിയാൽ ഇത് സ്വന്തം പിസിയാകും.</translation>
    </message>
    <message>
        <source>To settle: {count}</source>
        <translation>തീരുമാനിക്കാൻ: {count}</translation>
    </message>
    <message>
        <source>Up to date · {time}</source>
        <translation>എല്ലാം പുതിയത് · {time}</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>അപ്‌ഡേറ്റ് വേണം</translation>
    </message>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>അയയ്ക്കാൻ കാത്തിരിക്കുന്നത്: {count}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ഒരു ദിവസം</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>ഒരു മിനിറ്റ്</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ഒരു മണിക്കൂർ</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} ദിവസം</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} മണിക്കൂർ</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} മിനിറ്റ്</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} മാറ്റിവെച്ചു</translation>
    </message>
    <message>
        <source>{count} to settle</source>
        <translation>{count} തീർപ്പാക്കാൻ</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>As the computer is set</source>
        <translation>കമ്പ്യൂട്ടറിലെ പോലെ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ഇരുണ്ടത്</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>തെളിഞ്ഞത്</translation>
    </message>
</context>
<context>
    <name>manager_board</name>
    <message>
        <source>Billed</source>
        <translation>ബിൽ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>പിരിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Due from patients</source>
        <translation>രോഗികളിൽനിന്നു കിട്ടാനുള്ളത്</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>പുതിയ രോഗികൾ</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>കിടക്കകളുടെ ഉപയോഗം</translation>
    </message>
    <message>
        <source>Stock about to expire</source>
        <translation>കാലാവധി കഴിയാറായ സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Therapy sessions</source>
        <translation>ചികിത്സാ സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>സന്ദർശനങ്ങൾ</translation>
    </message>
</context>
<context>
    <name>natures</name>
    <message>
        <source>any goods</source>
        <translation>ഏതു സാധനവും</translation>
    </message>
    <message>
        <source>classical medicine</source>
        <translation>ക്ലാസിക്കൽ മരുന്ന്</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>സൗന്ദര്യവർധകം</translation>
    </message>
    <message>
        <source>food</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>proprietary medicine</source>
        <translation>പ്രൊപ്രൈറ്ററി മരുന്ന്</translation>
    </message>
    <message>
        <source>raw herb</source>
        <translation>പച്ചമരുന്ന്</translation>
    </message>
    <message>
        <source>room of more than ₹5,000 a day</source>
        <translation>ദിവസം ₹5,000-ൽ കൂടിയ മുറി</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>About Narayaneeyam</source>
        <translation>നാരായണീയത്തെക്കുറിച്ച്</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>പ്രവേശന രേഖ</translation>
    </message>
    <message>
        <source>Account of the patient</source>
        <translation>രോഗിയുടെ കണക്ക്</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>ബാക്കപ്പ്</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Bill of services</source>
        <translation>സേവനങ്ങളുടെ ബിൽ</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Bin card</source>
        <translation>ബിൻ കാർഡ്</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ബുക്കിങ്</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>കലണ്ടർ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>വിളികൾ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>ക്ലിനിക്കും ലെറ്റർഹെഡും</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>സ്റ്റോക്ക് എണ്ണുക</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>കോഴ്സ്</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>കോഴ്സുകൾ</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>ഡെബിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>രോഗനിർണയം</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>വ്യത്യാസങ്ങൾ</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation>ഡിസ്ചാർജ് സംഗ്രഹം</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>രേഖകൾ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>പണപ്പെട്ടി</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>മായ്ക്കലുകൾ</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>Found another lot</source>
        <translation>മറ്റൊരു ലോട്ട് കണ്ടു</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>GST registers</source>
        <translation>GST രജിസ്റ്ററുകൾ</translation>
    </message>
    <message>
        <source>GSTR-1</source>
        <translation>GSTR-1</translation>
    </message>
    <message>
        <source>GSTR-3B</source>
        <translation>GSTR-3B</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>ചരക്ക് വരവ്</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>മാറ്റങ്ങളുടെ ചരിത്രം</translation>
    </message>
    <message>
        <source>How this PC is</source>
        <translation>ഈ പിസിയുടെ സ്ഥിതി</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ഇറക്കുമതി</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>തീർപ്പാക്കാൻ</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>നിർമാതാക്കൾ</translation>
    </message>
    <message>
        <source>Measures over time</source>
        <translation>കാലക്രമത്തിലെ അളവുകൾ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>എന്റെ പാസ്‌വേഡും ഭാഷയും</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ഓർഡർ</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>കോഴ്സ് നിർദ്ദേശിക്കുക</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ഓർഡറുകൾ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>പാക്കേജുകൾ</translation>
    </message>
    <message>
        <source>Packages of the patient</source>
        <translation>രോഗിയുടെ പാക്കേജുകൾ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>പേപ്പർ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>രോഗികൾ</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>തയ്യാറാക്കൽ</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>തയ്യാറാക്കുക</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>ഈ പിസിയുടെ പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Proposed sessions</source>
        <translation>നിർദ്ദേശിച്ച സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>വാങ്ങലുകൾ</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>തിരിച്ചുവിളിക്കൽ</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>തിരിച്ചുവിളിക്കലുകൾ</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>കൂട്ട്</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>വിവര ചോർച്ചയുടെ രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>റിപ്പോർട്ടുകൾ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Return to a supplier</source>
        <translation>വിതരണക്കാരന് മടക്കം</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>മുറികൾ</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ നിയമങ്ങൾ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>സമയക്രമം</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>മടക്കി അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Send back without a bill</source>
        <translation>ബില്ലില്ലാതെ തിരിച്ചയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Server on this PC</source>
        <translation>ഈ പിസിയിലെ സെർവർ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>ഷിഫ്റ്റുകൾ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ജീവനക്കാർ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>കിടത്തിച്ചികിത്സ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Stock of a day</source>
        <translation>ഒരു ദിവസത്തെ സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Stock room</source>
        <translation>സ്റ്റോർ മുറി</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ്</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>വിതരണക്കാരൻ</translation>
    </message>
    <message>
        <source>Supplier's bill</source>
        <translation>വിതരണക്കാരന്റെ ബിൽ</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>വിതരണക്കാർ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>തിരികെ എടുക്കുക</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>ദിവസക്കണക്ക്</translation>
    </message>
    <message>
        <source>The patient's rights</source>
        <translation>രോഗിയുടെ അവകാശങ്ങൾ</translation>
    </message>
    <message>
        <source>The way of the booking</source>
        <translation>ബുക്കിംഗിന്റെ വഴി</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Time, people, room</source>
        <translation>സമയം, ആളുകൾ, മുറി</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>സ്ഥലംമാറ്റം</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ഉപയോക്താക്കൾ</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>വൈറ്റൽസ്</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>വാർഡ്</translation>
    </message>
    <message>
        <source>Ward medicines</source>
        <translation>വാർഡ് മരുന്ന്</translation>
    </message>
    <message>
        <source>Ward tasks</source>
        <translation>വാർഡ് ജോലി</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>ചുമതലകളുടെ അനുമതികൾ</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>ആർക്ക് ഫയൽ തുറക്കാം</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>ആര് എന്തു ചെയ്തു</translation>
    </message>
    <message>
        <source>Words of certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകളുടെ വാചകങ്ങൾ</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>എഴുതിത്തള്ളുക</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>വിളികൾ</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>കാർഡ് {number}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>സർട്ടിഫിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>ക്രെഡിറ്റ് നോട്ട് {number}</translation>
    </message>
    <message>
        <source>Day {date}</source>
        <translation>ദിവസം {date}</translation>
    </message>
    <message>
        <source>Labels of medicines</source>
        <translation>മരുന്നിന്റെ ലേബലുകൾ</translation>
    </message>
    <message>
        <source>Labels of {number}</source>
        <translation>{number}-ന്റെ ലേബലുകൾ</translation>
    </message>
    <message>
        <source>OP ticket {token}</source>
        <translation>OP ടിക്കറ്റ് {token}</translation>
    </message>
    <message>
        <source>OP tickets</source>
        <translation>OP ടിക്കറ്റുകൾ</translation>
    </message>
    <message>
        <source>Orders and returns to suppliers</source>
        <translation>വിതരണക്കാർക്കുള്ള ഓർഡറും മടക്കവും</translation>
    </message>
    <message>
        <source>Papers of a stay</source>
        <translation>താമസത്തിന്റെ കടലാസുകൾ</translation>
    </message>
    <message>
        <source>Patient cards</source>
        <translation>രോഗി കാർഡുകൾ</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>കുറിപ്പടികൾ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>രസീതുകൾ</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>ദിവസക്കണക്ക്</translation>
    </message>
    <message>
        <source>Voucher {number}</source>
        <translation>വൗച്ചർ {number}</translation>
    </message>
    <message>
        <source>Vouchers of deposits</source>
        <translation>മുൻകൂർ തുകയുടെ രസീതുകൾ</translation>
    </message>
    <message>
        <source>Z report {number}</source>
        <translation>Z റിപ്പോർട്ട് {number}</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>Z റിപ്പോർട്ടുകൾ</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>Female</source>
        <translation>സ്ത്രീ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>പുരുഷൻ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ദിവസം</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} മാസം</translation>
    </message>
    <message>
        <source>{count} y</source>
        <translation>{count} വയസ്സ്</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>ക്രെഡിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
</context>
<context>
    <name>permissions</name>
    <message>
        <source>Add documents</source>
        <translation>രേഖകൾ ചേർക്കുക</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>സ്റ്റോക്ക് തിരുത്തുക</translation>
    </message>
    <message>
        <source>Admit and reserve beds</source>
        <translation>അഡ്മിറ്റ് ചെയ്യുക, കിടക്ക മാറ്റിവെക്കുക</translation>
    </message>
    <message>
        <source>Allow larger discounts and other prices</source>
        <translation>കൂടുതൽ കിഴിവും മറ്റു വിലയും അനുവദിക്കുക</translation>
    </message>
    <message>
        <source>Book, move and cancel bookings</source>
        <translation>ബുക്കിങ് ചെയ്യുക, മാറ്റുക, റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel bills</source>
        <translation>ബില്ലുകൾ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Change medicines</source>
        <translation>മരുന്നുകൾ തിരുത്തുക</translation>
    </message>
    <message>
        <source>Change rooms, beds and tariffs</source>
        <translation>മുറി, കിടക്ക, നിരക്ക് എന്നിവ മാറ്റുക</translation>
    </message>
    <message>
        <source>Change schedules, leave and holidays</source>
        <translation>സമയക്രമം, അവധി എന്നിവ മാറ്റുക</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>ക്രമീകരണങ്ങൾ മാറ്റുക</translation>
    </message>
    <message>
        <source>Change staff</source>
        <translation>ജീവനക്കാരുടെ വിവരം മാറ്റുക</translation>
    </message>
    <message>
        <source>Change therapies and packages</source>
        <translation>ചികിത്സകളും പാക്കേജുകളും മാറ്റുക</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>ഉപയോക്താക്കളും ചുമതലകളും മാറ്റുക</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ പരിശോധിക്കുക</translation>
    </message>
    <message>
        <source>Close a month whose return was filed</source>
        <translation>റിട്ടേൺ നൽകിയ മാസം അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Consult and prescribe</source>
        <translation>പരിശോധിക്കുക, മരുന്ന് കുറിക്കുക</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>സ്റ്റോക്ക് എണ്ണുക</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>ഡിസ്ചാർജ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Discharge although something is open</source>
        <translation>ബാക്കിയുണ്ടെങ്കിലും ഡിസ്ചാർജ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Erase a patient's data</source>
        <translation>രോഗിയുടെ വിവരങ്ങൾ മായ്ക്കുക</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>പട്ടികകൾ എക്സ്പോർട്ട് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Give deposits back</source>
        <translation>മുൻകൂർ തുക തിരികെ കൊടുക്കുക</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>കിഴിവ് നൽകുക</translation>
    </message>
    <message>
        <source>Give patients their record</source>
        <translation>രോഗികൾക്ക് അവരുടെ രേഖ നൽകുക</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>പട്ടികകൾ ഇറക്കുമതി ചെയ്യുക</translation>
    </message>
    <message>
        <source>Issue medicines to the ward</source>
        <translation>വാർഡിലേക്ക് മരുന്ന് കൊടുക്കുക</translation>
    </message>
    <message>
        <source>Keep the register of breaches</source>
        <translation>വിവര ചോർച്ചയുടെ രജിസ്റ്റർ സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>ബാക്കപ്പ് എടുക്കുക</translation>
    </message>
    <message>
        <source>Make medicines in the house</source>
        <translation>ഇവിടെ മരുന്ന് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Move stock between places</source>
        <translation>സ്റ്റോക്ക് സ്ഥലം മാറ്റുക</translation>
    </message>
    <message>
        <source>Open and close the drawer</source>
        <translation>പണപ്പെട്ടി തുറക്കുക, അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Order from suppliers</source>
        <translation>വിതരണക്കാരിൽ നിന്ന് ഓർഡർ ചെയ്യുക</translation>
    </message>
    <message>
        <source>Order treatments</source>
        <translation>ചികിത്സ നിർദ്ദേശിക്കുക</translation>
    </message>
    <message>
        <source>Pay suppliers</source>
        <translation>വിതരണക്കാർക്ക് പണം നൽകുക</translation>
    </message>
    <message>
        <source>Plan treatments</source>
        <translation>ചികിത്സയുടെ സമയം തീരുമാനിക്കുക</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>സ്റ്റോക്ക് സ്വീകരിക്കുക</translation>
    </message>
    <message>
        <source>Record vitals</source>
        <translation>വൈറ്റൽസ് രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Register and correct patients</source>
        <translation>രോഗികളെ രജിസ്റ്റർ ചെയ്യുക, തിരുത്തുക</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Run the queue</source>
        <translation>ക്യൂ നടത്തുക</translation>
    </message>
    <message>
        <source>Say that a bed is clean</source>
        <translation>കിടക്ക വൃത്തിയായി എന്ന് രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>See allergies</source>
        <translation>അലർജികൾ കാണുക</translation>
    </message>
    <message>
        <source>See bills</source>
        <translation>ബില്ലുകൾ കാണുക</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>രേഖകൾ കാണുക</translation>
    </message>
    <message>
        <source>See internal notes</source>
        <translation>അകക്കുറിപ്പുകൾ കാണുക</translation>
    </message>
    <message>
        <source>See notes and diagnoses</source>
        <translation>കുറിപ്പും രോഗനിർണയവും കാണുക</translation>
    </message>
    <message>
        <source>See patients</source>
        <translation>രോഗികളെ കാണുക</translation>
    </message>
    <message>
        <source>See prescriptions</source>
        <translation>കുറിപ്പടികൾ കാണുക</translation>
    </message>
    <message>
        <source>See purchases and suppliers</source>
        <translation>വാങ്ങലും വിതരണക്കാരെയും കാണുക</translation>
    </message>
    <message>
        <source>See the access log</source>
        <translation>പ്രവേശന രേഖ കാണുക</translation>
    </message>
    <message>
        <source>See the calendar</source>
        <translation>കലണ്ടർ കാണുക</translation>
    </message>
    <message>
        <source>See the figures of the day</source>
        <translation>ദിവസക്കണക്ക് കാണുക</translation>
    </message>
    <message>
        <source>See the history of a record</source>
        <translation>രേഖയുടെ ചരിത്രം കാണുക</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>ക്യൂ കാണുക</translation>
    </message>
    <message>
        <source>See the stock</source>
        <translation>സ്റ്റോക്ക് കാണുക</translation>
    </message>
    <message>
        <source>See the ward</source>
        <translation>വാർഡ് കാണുക</translation>
    </message>
    <message>
        <source>See treatments</source>
        <translation>ചികിത്സകൾ കാണുക</translation>
    </message>
    <message>
        <source>Sell at the counter</source>
        <translation>കൗണ്ടറിൽ വിൽക്കുക</translation>
    </message>
    <message>
        <source>Sign certificates</source>
        <translation>സർട്ടിഫിക്കറ്റ് ഒപ്പിടുക</translation>
    </message>
    <message>
        <source>Take fees and payments</source>
        <translation>ഫീസും പണവും വാങ്ങുക</translation>
    </message>
    <message>
        <source>Take goods back, write debit notes</source>
        <translation>സാധനങ്ങൾ തിരികെ എടുക്കുക, ഡെബിറ്റ് നോട്ട് എഴുതുക</translation>
    </message>
    <message>
        <source>Treat, and write what was done</source>
        <translation>ചികിത്സിക്കുക, ചെയ്തത് എഴുതുക</translation>
    </message>
    <message>
        <source>Use the reserve series of numbers</source>
        <translation>കരുതൽ നമ്പർ ക്രമം ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>Work on the ward</source>
        <translation>വാർഡിലെ ജോലി</translation>
    </message>
    <message>
        <source>Write notes of the round</source>
        <translation>റൗണ്ടിലെ കുറിപ്പുകൾ എഴുതുക</translation>
    </message>
</context>
<context>
    <name>prescription</name>
    <message>
        <source>expires {month}</source>
        <translation>കാലാവധി {month}</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>സ്റ്റോക്കില്ല</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} സ്റ്റോക്കുണ്ട്</translation>
    </message>
    <message>
        <source>{medicine} has a Schedule E(1) ingredient: only under supervision.</source>
        <translation>{medicine}-ൽ Schedule E(1) ചേരുവയുണ്ട്: മേൽനോട്ടത്തിൽ മാത്രം.</translation>
    </message>
    <message>
        <source>{medicine} is the same formulation as {about}.</source>
        <translation>{medicine}, {about} എന്നിവ ഒരേ യോഗമാണ്.</translation>
    </message>
    <message>
        <source>{medicine} is there twice.</source>
        <translation>{medicine} രണ്ടു തവണയുണ്ട്.</translation>
    </message>
    <message>
        <source>{medicine}: honey and ghee are not taken together in equal weight.</source>
        <translation>{medicine}: തേനും നെയ്യും തുല്യ തൂക്കത്തിൽ ഒന്നിച്ച് കഴിക്കരുത്.</translation>
    </message>
    <message>
        <source>{medicine}: honey is not taken with anything hot.</source>
        <translation>{medicine}: തേൻ ചൂടുള്ളതിനൊപ്പം കഴിക്കരുത്.</translation>
    </message>
    <message>
        <source>{medicine}: the patient is allergic to {about}.</source>
        <translation>{medicine}: രോഗിക്ക് {about} അലർജിയാണ്.</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>2, or 30 {unit} for loose ones</source>
        <translation>2, അല്ലെങ്കിൽ ചില്ലറയായി 30 {unit}</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31 മുതൽ 60 ദിവസം വൈകി</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61 മുതൽ 90 ദിവസം വൈകി</translation>
    </message>
    <message>
        <source>A maker comes with the medicine that names it.</source>
        <translation>നിർമാതാവിന്റെ പേരുള്ള മരുന്നിനൊപ്പം നിർമാതാവ് വരും.</translation>
    </message>
    <message>
        <source>Account of the supplier</source>
        <translation>വിതരണക്കാരന്റെ കണക്ക്</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>മരുന്ന് ചേർക്കുക</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>കൈകൊണ്ട് ചേർത്തത്.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>എല്ലാ ദിവസവും</translation>
    </message>
    <message>
        <source>All its goods leave the stock again, and nothing is owed for it.</source>
        <translation>ഇതിലെ ചരക്കെല്ലാം സ്റ്റോക്കിൽ നിന്ന് പോകും; ഇതിന് ഒന്നും കൊടുക്കാനുണ്ടാവില്ല.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>എല്ലാ ഓർഡറുകളും</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>എല്ലാ വിതരണക്കാരും</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Another bill is being entered. Take it in first, or take its lines out.</source>
        <translation>മറ്റൊരു ബിൽ ചേർത്തുകൊണ്ടിരിക്കുന്നു. ആദ്യം അത് എടുക്കുക, അല്ലെങ്കിൽ അതിന്റെ വരികൾ നീക്കുക.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ബാങ്ക്</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>നികുതിക്ക് മുമ്പ്</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>ബിൽ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Billed too much, before tax</source>
        <translation>അധികം ബിൽ ചെയ്തത്, നികുതിക്ക് മുമ്പ്</translation>
    </message>
    <message>
        <source>Bills that come in, returns and payments stand here.</source>
        <translation>വരുന്ന ബില്ലുകളും മടക്കിയവയും അടച്ച പണവും ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>Black list</source>
        <translation>കരിമ്പട്ടിക</translation>
    </message>
    <message>
        <source>Black list…</source>
        <translation>കരിമ്പട്ടിക…</translation>
    </message>
    <message>
        <source>Bought of nobody yet</source>
        <translation>ഇതുവരെ ആരിൽ നിന്നും വാങ്ങിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Buy from this supplier again?</source>
        <translation>ഈ വിതരണക്കാരനിൽ നിന്ന് വീണ്ടും വാങ്ങണോ?</translation>
    </message>
    <message>
        <source>Buy nothing more from this supplier?</source>
        <translation>ഈ വിതരണക്കാരനിൽ നിന്ന് ഇനി ഒന്നും വാങ്ങേണ്ടേ?</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>വന്നു</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>വന്നത്</translation>
    </message>
    <message>
        <source>Can be sold</source>
        <translation>വിൽക്കാവുന്നത്</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>മടക്കാവുന്നത്</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>ഓർഡർ റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>ഈ ഓർഡർ റദ്ദാക്കണോ?</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>റദ്ദാക്കുക…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>ചെക്ക്</translation>
    </message>
    <message>
        <source>Choose the medicine from the list. A new one is added in Stock (F2).</source>
        <translation>പട്ടികയിൽ നിന്ന് മരുന്ന് തിരഞ്ഞെടുക്കുക. പുതിയത് സ്റ്റോക്കിൽ (F2) ചേർക്കാം.</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>ഓർഡർ അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>Close this order?</source>
        <translation>ഈ ഓർഡർ അവസാനിപ്പിക്കണോ?</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>അവസാനിപ്പിക്കുക…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>തിരുത്തുക</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Date of the bill</source>
        <translation>ബില്ലിന്റെ തീയതി</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>അടയ്ക്കാൻ ദിവസം</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>ചരക്ക് വരാൻ ദിവസം</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>കിഴിവ്</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>അടയ്ക്കേണ്ട ദിവസം</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>ബാക്കി തുടങ്ങിയത്</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ഇ-മെയിൽ</translation>
    </message>
    <message>
        <source>Empty: its medicines may be bought.</source>
        <translation>ശൂന്യം: ഇതിന്റെ മരുന്നുകൾ വാങ്ങാം.</translation>
    </message>
    <message>
        <source>Every lot here came with a bill</source>
        <translation>ഇവിടെയുള്ള എല്ലാ ലോട്ടും ബില്ലോടെ വന്നതാണ്</translation>
    </message>
    <message>
        <source>Expected rate</source>
        <translation>പ്രതീക്ഷിക്കുന്ന നിരക്ക്</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>F2 adds one. The name on a bill that comes in makes one too.</source>
        <translation>F2 ഒന്ന് ചേർക്കും. വരുന്ന ബില്ലിലെ പേരിൽ നിന്നും ഒന്നുണ്ടാകും.</translation>
    </message>
    <message>
        <source>F2 shows what to order, by supplier.</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ വിതരണക്കാരൻ തിരിച്ച് F2 കാണിക്കും.</translation>
    </message>
    <message>
        <source>F2 takes goods in with the supplier's bill.</source>
        <translation>വിതരണക്കാരന്റെ ബില്ലോടെ ചരക്ക് എടുക്കാൻ F2.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ഏതിന്</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>സൗജന്യം</translation>
    </message>
    <message>
        <source>Free packs beside them</source>
        <translation>കൂടെ സൗജന്യമായവ</translation>
    </message>
    <message>
        <source>From the date of the bill.</source>
        <translation>ബില്ലിന്റെ തീയതി മുതൽ.</translation>
    </message>
    <message>
        <source>From the order.</source>
        <translation>ഓർഡർ മുതൽ.</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>GST %</source>
        <translation>GST %</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>മടങ്ങുന്നത്</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>ചരക്ക് മടക്കം</translation>
    </message>
    <message>
        <source>Goods have come</source>
        <translation>ചരക്ക് വന്നു</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>ചരക്ക് വരവ്</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>It goes back from the page of that bill.</source>
        <translation>അത് ആ ബില്ലിന്റെ പേജിൽ നിന്ന് തിരിച്ചയയ്ക്കാം.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>കഴിഞ്ഞ 30 ദിവസം</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>കഴിഞ്ഞ 365 ദിവസം</translation>
    </message>
    <message>
        <source>Last: rate {rate}, MRP {mrp}, {supplier}, {day}</source>
        <translation>ഒടുവിൽ: നിരക്ക് {rate}, MRP {mrp}, {supplier}, {day}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>വൈകിയത്</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>ലൈസൻസ് നമ്പർ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>വരികൾ</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>ബില്ലിന്റെ വരികൾ</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>ഓർഡറിന്റെ വരികൾ</translation>
    </message>
    <message>
        <source>Lines of the order have no batch yet. Fill them with Enter, or take out with Del what did not come.</source>
        <translation>ഓർഡറിലെ ചില വരികൾക്ക് ബാച്ചില്ല. Enter കൊണ്ട് പൂരിപ്പിക്കുക, വരാത്തവ Del കൊണ്ട് നീക്കുക.</translation>
    </message>
    <message>
        <source>Lines that went back</source>
        <translation>മടങ്ങിയ വരികൾ</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>പേപ്പർ കാണുക</translation>
    </message>
    <message>
        <source>Lots without a bill</source>
        <translation>ബില്ലില്ലാത്ത ലോട്ടുകൾ</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>MRP was {amount}</source>
        <translation>MRP {amount} ആയിരുന്നു</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>നിർമാതാവ്</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>നിർമാതാക്കൾ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>Medicines to order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ട മരുന്നുകൾ</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>90 ദിവസത്തിലേറെ വൈകി</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Name, GSTIN or phone</source>
        <translation>പേര്, GSTIN, ഫോൺ</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>പുതിയ വിതരണക്കാരൻ</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>ഇതുവരെ വരിയില്ല</translation>
    </message>
    <message>
        <source>No maker here</source>
        <translation>ഇവിടെ നിർമാതാവില്ല</translation>
    </message>
    <message>
        <source>No medicine has this code or name. A new one is added in Stock (F2).</source>
        <translation>ഈ കോഡോ പേരോ ഉള്ള മരുന്നില്ല. പുതിയത് സ്റ്റോക്കിൽ (F2) ചേർക്കാം.</translation>
    </message>
    <message>
        <source>No order here</source>
        <translation>ഇവിടെ ഓർഡറില്ല</translation>
    </message>
    <message>
        <source>No order is placed and no goods come in. What was bought can go back and be paid.</source>
        <translation>ഓർഡർ നൽകില്ല, ചരക്ക് എടുക്കില്ല. വാങ്ങിയവ മടക്കുകയും അവയുടെ പണം അടയ്ക്കുകയും ചെയ്യാം.</translation>
    </message>
    <message>
        <source>No supplier here</source>
        <translation>ഇവിടെ വിതരണക്കാരനില്ല</translation>
    </message>
    <message>
        <source>No supplier's bill here</source>
        <translation>ഇവിടെ വിതരണക്കാരന്റെ ബില്ലില്ല</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>അടയ്ക്കാൻ സമയമായില്ല</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>ഓർഡറിലെ കുറിപ്പ്</translation>
    </message>
    <message>
        <source>Nothing to order</source>
        <translation>വാങ്ങാൻ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ഇതുവരെ ഒന്നുമില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Off the black list</source>
        <translation>കരിമ്പട്ടികയിൽ നിന്ന് നീക്കുക</translation>
    </message>
    <message>
        <source>Off the black list…</source>
        <translation>കരിമ്പട്ടികയിൽ നിന്ന് നീക്കുക…</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>വരാനുള്ളത്</translation>
    </message>
    <message>
        <source>On the black list because of</source>
        <translation>കരിമ്പട്ടികയിൽ, കാരണം</translation>
    </message>
    <message>
        <source>On the black list: {why}</source>
        <translation>കരിമ്പട്ടികയിൽ: {why}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>തീരാത്ത ഓർഡറുകൾ</translation>
    </message>
    <message>
        <source>Opening stock, counted on the shelf</source>
        <translation>പ്രാരംഭ സ്റ്റോക്ക്, അലമാരയിൽ എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>വീണ്ടും വാങ്ങേണ്ട അളവ്</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>ഓർഡർ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>ഓർഡർ ചെയ്ത ദിവസം</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ഓർഡറുകൾ</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>കൊടുക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>Packs still to come</source>
        <translation>ഇനി വരാനുള്ള പാക്ക്</translation>
    </message>
    <message>
        <source>Packs that go back</source>
        <translation>മടങ്ങുന്ന പാക്ക്</translation>
    </message>
    <message>
        <source>Packs to order</source>
        <translation>ഓർഡർ ചെയ്യുന്ന പാക്ക്</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>അടച്ച രീതി</translation>
    </message>
    <message>
        <source>Payment to the supplier</source>
        <translation>വിതരണക്കാരന് പണം</translation>
    </message>
    <message>
        <source>Payment, {way}</source>
        <translation>അടവ്, {way}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>സ്ഥലം</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>ഓർഡർ നൽകുക</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>വില</translation>
    </message>
    <message>
        <source>Price list from {day}: rate {rate}, MRP {mrp}</source>
        <translation>{day} മുതലുള്ള വിലപ്പട്ടിക: നിരക്ക് {rate}, MRP {mrp}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>വാങ്ങലുകൾ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>നിരക്ക്</translation>
    </message>
    <message>
        <source>Rate of a pack, before tax</source>
        <translation>ഒരു പാക്കിന്റെ നിരക്ക്, നികുതിക്ക് മുമ്പ്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>റഫറൻസ് (ഒഴിച്ചിടാം)</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>തിരിച്ചെഴുതുക</translation>
    </message>
    <message>
        <source>Reverse payment {number}?</source>
        <translation>{number} അടവ് തിരിച്ചെഴുതണോ?</translation>
    </message>
    <message>
        <source>Reverse this receipt?</source>
        <translation>ഈ വരവ് തിരിച്ചെഴുതണോ?</translation>
    </message>
    <message>
        <source>Reverse this return?</source>
        <translation>ഈ മടക്കം തിരിച്ചെഴുതണോ?</translation>
    </message>
    <message>
        <source>Reversed by {number}.</source>
        <translation>{number} കൊണ്ട് തിരിച്ചെഴുതി.</translation>
    </message>
    <message>
        <source>Reverses another receipt: {why}</source>
        <translation>മറ്റൊരു വരവ് തിരിച്ചെഴുതുന്നു: {why}</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>തിരിച്ചെഴുതുക…</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>റൗണ്ട് ഓഫ്</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>മടക്കി അയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Send back without a bill</source>
        <translation>ബില്ലില്ലാതെ തിരിച്ചയയ്ക്കുക</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>മടക്കി അയയ്ക്കുക…</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>കുറവ്</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>കുറവ് വന്നത്</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>ഉണ്ടായിരിക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>State</source>
        <translation>സംസ്ഥാനം</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>അടയ്ക്കാൻ ബാക്കി</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>വിതരണക്കാരൻ</translation>
    </message>
    <message>
        <source>Supplier or number</source>
        <translation>വിതരണക്കാരൻ അല്ലെങ്കിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>വിതരണക്കാർ</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>സ്റ്റോക്കിൽ എടുക്കുക</translation>
    </message>
    <message>
        <source>Taken in as {number}: {count} batch.</source>
        <translation>{number} ആയി സ്വീകരിച്ചു: {count} ബാച്ച്.</translation>
    </message>
    <message>
        <source>Taken in as {number}: {count} batches.</source>
        <translation>{number} ആയി എടുത്തു: {count} ബാച്ച്.</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>എടുത്തത്</translation>
    </message>
    <message>
        <source>Taken in: {count} batch.</source>
        <translation>സ്വീകരിച്ചു: {count} ബാച്ച്.</translation>
    </message>
    <message>
        <source>Taken in: {count} batches.</source>
        <translation>എടുത്തു: {count} ബാച്ച്.</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>കുറച്ചത്</translation>
    </message>
    <message>
        <source>Tell the supplier too: nothing is sent from here.</source>
        <translation>വിതരണക്കാരനെയും അറിയിക്കുക: ഇവിടെ നിന്ന് ഒന്നും അയയ്ക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>The goods are there again, and what was taken off is owed again.</source>
        <translation>ചരക്ക് വീണ്ടും ഉണ്ടാകും, കുറച്ച തുക വീണ്ടും കൊടുക്കാനുണ്ടാകും.</translation>
    </message>
    <message>
        <source>The maker is saved.</source>
        <translation>നിർമാതാവിനെ സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>The supplier is saved.</source>
        <translation>വിതരണക്കാരനെ സംരക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>Their bill</source>
        <translation>അവരുടെ ബിൽ</translation>
    </message>
    <message>
        <source>Their bill number</source>
        <translation>അവരുടെ ബിൽ നമ്പർ</translation>
    </message>
    <message>
        <source>Their credit note</source>
        <translation>അവരുടെ ക്രെഡിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Their credit note is noted.</source>
        <translation>അവരുടെ ക്രെഡിറ്റ് നോട്ട് രേഖപ്പെടുത്തി.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>അവരുടേത്</translation>
    </message>
    <message>
        <source>There</source>
        <translation>ഉള്ളത്</translation>
    </message>
    <message>
        <source>There are {sellable}, on their way {coming}.</source>
        <translation>ഉള്ളത് {sellable}, വരാനുള്ളത് {coming}.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>അടയ്ക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Total on the bill</source>
        <translation>ബില്ലിലെ ആകെ</translation>
    </message>
    <message>
        <source>Type or scan the medicine, then batch, expiry and price. Enter goes on; in the place it adds the line.</source>
        <translation>മരുന്ന് ടൈപ്പ് ചെയ്യുക അല്ലെങ്കിൽ സ്കാൻ ചെയ്യുക, പിന്നെ ബാച്ച്, കാലാവധി, വില. Enter അടുത്തതിലേക്ക്; സ്ഥലത്ത് അത് വരി ചേർക്കും.</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Up to 30 days late</source>
        <translation>30 ദിവസം വരെ വൈകി</translation>
    </message>
    <message>
        <source>Used in 90 days</source>
        <translation>90 ദിവസത്തെ ഉപയോഗം</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>എപ്പോഴേക്ക് വേണം</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What falls to its level, or would run out before goods come, appears here.</source>
        <translation>നിശ്ചിത അളവിലെത്തിയതും ചരക്ക് വരും മുമ്പ് തീരുന്നതും ഇവിടെ കാണാം.</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>എന്ത് മടക്കുന്നു</translation>
    </message>
    <message>
        <source>What has not come is not expected any more.</source>
        <translation>വരാത്തത് ഇനി പ്രതീക്ഷിക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ</translation>
    </message>
    <message>
        <source>What was being received is here again.</source>
        <translation>എടുത്തുകൊണ്ടിരുന്നത് ഇതാ.</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>ഏത് ഓർഡറുകൾ</translation>
    </message>
    <message>
        <source>Which suppliers</source>
        <translation>ഏത് വിതരണക്കാർ</translation>
    </message>
    <message>
        <source>With something due</source>
        <translation>കൊടുക്കാനുള്ളവർ</translation>
    </message>
    <message>
        <source>Without one the supplier charges no tax.</source>
        <translation>ഇല്ലെങ്കിൽ വിതരണക്കാരൻ നികുതി ഈടാക്കുന്നില്ല.</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>നികുതിയില്ലാതെ</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>വില</translation>
    </message>
    <message>
        <source>Write the payment</source>
        <translation>അടവ് രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Write what the bill comes to.</source>
        <translation>ബില്ലിലെ ആകെ തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>as the GSTIN says</source>
        <translation>GSTIN അനുസരിച്ച്</translation>
    </message>
    <message>
        <source>bill {number}</source>
        <translation>ബിൽ {number}</translation>
    </message>
    <message>
        <source>black list</source>
        <translation>കരിമ്പട്ടിക</translation>
    </message>
    <message>
        <source>came on {day}, taken in by {name}</source>
        <translation>{day}-ന് വന്നു, എടുത്തത് {name}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>അവസാനിപ്പിച്ചു</translation>
    </message>
    <message>
        <source>cost above MRP</source>
        <translation>വാങ്ങിയ വില MRP-യിൽ കൂടുതൽ</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>കാലാവധി അടുത്തു</translation>
    </message>
    <message>
        <source>expires unused</source>
        <translation>ഉപയോഗിക്കാതെ തീരും</translation>
    </message>
    <message>
        <source>late</source>
        <translation>വൈകി</translation>
    </message>
    <message>
        <source>made in: m 11/26</source>
        <translation>നിർമിച്ചത്: m 11/26</translation>
    </message>
    <message>
        <source>maker on the black list</source>
        <translation>നിർമാതാവ് കരിമ്പട്ടികയിൽ</translation>
    </message>
    <message>
        <source>meets the bill</source>
        <translation>ബില്ലുമായി ഒക്കുന്നു</translation>
    </message>
    <message>
        <source>of {size} {unit}</source>
        <translation>{size} {unit} വീതം</translation>
    </message>
    <message>
        <source>on the account</source>
        <translation>കണക്കിൽ</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ഓർഡർ ചെയ്തു</translation>
    </message>
    <message>
        <source>ordered on {day} by {name}</source>
        <translation>{day}-ന് {name} ഓർഡർ ചെയ്തു</translation>
    </message>
    <message>
        <source>rate was {amount}</source>
        <translation>നിരക്ക് {amount} ആയിരുന്നു</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>തിരിച്ചെഴുത്ത്</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>തിരിച്ചെഴുതി</translation>
    </message>
    <message>
        <source>round off {amount}</source>
        <translation>റൗണ്ട് ഓഫ് {amount}</translation>
    </message>
    <message>
        <source>the bill says {amount} less</source>
        <translation>ബില്ലിൽ {amount} കുറവ്</translation>
    </message>
    <message>
        <source>the bill says {amount} more</source>
        <translation>ബില്ലിൽ {amount} കൂടുതൽ</translation>
    </message>
    <message>
        <source>to be filled</source>
        <translation>പൂരിപ്പിക്കാനുണ്ട്</translation>
    </message>
    <message>
        <source>to be paid in {count} day</source>
        <translation>{count} ദിവസത്തിനകം അടയ്ക്കണം</translation>
    </message>
    <message>
        <source>to be paid in {count} days</source>
        <translation>{count} ദിവസത്തിനകം അടയ്ക്കണം</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>{day}-നകം വേണം</translation>
    </message>
    <message>
        <source>without a bill</source>
        <translation>ബില്ലില്ലാതെ</translation>
    </message>
    <message>
        <source>{amount} is owed again.</source>
        <translation>{amount} വീണ്ടും കൊടുക്കാനുണ്ടാകും.</translation>
    </message>
    <message>
        <source>{amount} late</source>
        <translation>{amount} വൈകി</translation>
    </message>
    <message>
        <source>{amount} owed in all</source>
        <translation>ആകെ {amount} കൊടുക്കാനുണ്ട്</translation>
    </message>
    <message>
        <source>{amount} paid, number {number}.</source>
        <translation>{amount} അടച്ചു, നമ്പർ {number}.</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>{count} കുറവ്</translation>
    </message>
    <message>
        <source>{count}, {free} free</source>
        <translation>{count}, {free} സൗജന്യം</translation>
    </message>
    <message>
        <source>{used} went out in 90 days: for {lead} days until goods come and {cover} after, or the level of {level}, {wanted} should be there.</source>
        <translation>90 ദിവസത്തിൽ {used} പോയി: ചരക്ക് വരാനുള്ള {lead} ദിവസത്തേക്കും പിന്നെ {cover} ദിവസത്തേക്കും, അല്ലെങ്കിൽ {level} എന്ന അളവിന്, {wanted} ഉണ്ടായിരിക്കണം.</translation>
    </message>
    <message>
        <source>{wasted} of them expire before they are used.</source>
        <translation>അതിൽ {wasted} ഉപയോഗിക്കും മുമ്പ് കാലാവധി തീരും.</translation>
    </message>
    <message>
        <source>{what}: reversal</source>
        <translation>{what}: തിരിച്ചെഴുത്ത്</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Arrived</source>
        <translation>വന്നത്</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ഫീസ്</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ടോക്കൺ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>കാത്തത്</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>free</source>
        <translation>സൗജന്യം</translation>
    </message>
    <message>
        <source>late</source>
        <translation>വൈകി</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>അടച്ചു</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>മാറ്റി</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>ബില്ലിങ്</translation>
    </message>
    <message>
        <source>to give back</source>
        <translation>തിരികെ നൽകണം</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ക്യൂവിൽ</translation>
    </message>
    <message>
        <source>with doctor</source>
        <translation>പരിശോധനയിൽ</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} ബാക്കി</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} മി.</translation>
    </message>
</context>
<context>
    <name>report_spans</name>
    <message>
        <source>From … to …</source>
        <translation>മുതൽ … വരെ …</translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation>കഴിഞ്ഞ സാമ്പത്തിക വർഷം</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>കഴിഞ്ഞ മാസം</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>ഈ സാമ്പത്തിക വർഷം</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ഈ മാസം</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>ഈ ആഴ്ച</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ഇന്നലെ</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>180 days</source>
        <translation>180 ദിവസം</translation>
    </message>
    <message>
        <source>181 to 365 days</source>
        <translation>181–365 ദിവസം</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ദിവസം</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31–60 ദിവസം</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 ദിവസം</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 ദിവസം</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61–90 ദിവസം</translation>
    </message>
    <message>
        <source>91 to 180 days</source>
        <translation>91–180 ദിവസം</translation>
    </message>
    <message>
        <source>A PC became a new one</source>
        <translation>ഒരു പിസി പുതിയതായി മാറി</translation>
    </message>
    <message>
        <source>A PC got a newer program</source>
        <translation>ഒരു പിസിക്ക് പുതിയ പ്രോഗ്രാം കിട്ടി</translation>
    </message>
    <message>
        <source>A PC joined the clinic</source>
        <translation>ഒരു പിസി ക്ലിനിക്കിൽ ചേർന്നു</translation>
    </message>
    <message>
        <source>Accepted planned sessions</source>
        <translation>ആസൂത്രണം ചെയ്ത സെഷനുകൾ സ്വീകരിച്ചു</translation>
    </message>
    <message>
        <source>Added a GST rate</source>
        <translation>GST നിരക്ക് ചേർത്തു</translation>
    </message>
    <message>
        <source>Added a category of rooms</source>
        <translation>മുറികളുടെ വിഭാഗം ചേർത്തു</translation>
    </message>
    <message>
        <source>Added a medicine</source>
        <translation>മരുന്ന് ചേർത്തു</translation>
    </message>
    <message>
        <source>Added a person of the staff</source>
        <translation>ജീവനക്കാരനെ ചേർത്തു</translation>
    </message>
    <message>
        <source>Added a room</source>
        <translation>മുറി ചേർത്തു</translation>
    </message>
    <message>
        <source>Added a therapy</source>
        <translation>ചികിത്സ ചേർത്തു</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>ഉപയോക്താവിനെ ചേർത്തു</translation>
    </message>
    <message>
        <source>Admitted a patient</source>
        <translation>രോഗിയെ അഡ്മിറ്റ് ചെയ്തു</translation>
    </message>
    <message>
        <source>Allowed an exception on a bill</source>
        <translation>ബില്ലിൽ ഇളവ് അനുവദിച്ചു</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>അനുവദിച്ചത്</translation>
    </message>
    <message>
        <source>Amended a consultation</source>
        <translation>പരിശോധനക്കുറിപ്പ് തിരുത്തി</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>കിടക്ക</translation>
    </message>
    <message>
        <source>Bed days</source>
        <translation>കിടക്കദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>Before tax, at what was paid. Lots without a purchase price are counted and have no value.</source>
        <translation>നികുതിക്കു മുമ്പ്, കൊടുത്ത വിലയിൽ. വാങ്ങിയ വിലയില്ലാത്തവ എണ്ണുന്നു, മൂല്യമില്ല.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>തുടങ്ങിയത്</translation>
    </message>
    <message>
        <source>Began a stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ് തുടങ്ങി</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Bill of supply</source>
        <translation>ബിൽ ഓഫ് സപ്ലൈ</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>ബിൽ ചെയ്തത്</translation>
    </message>
    <message>
        <source>Billed a stay</source>
        <translation>അഡ്മിഷന്റെ ബിൽ തയ്യാറാക്കി</translation>
    </message>
    <message>
        <source>Billed services</source>
        <translation>സേവനങ്ങളുടെ ബിൽ തയ്യാറാക്കി</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Blocked or freed a batch</source>
        <translation>ബാച്ച് തടയുകയോ വിടുകയോ ചെയ്തു</translation>
    </message>
    <message>
        <source>Blocked recalled lots</source>
        <translation>തിരിച്ചുവിളിച്ച ലോട്ടുകൾ തടഞ്ഞു</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>ബുക്ക് ചെയ്തത്</translation>
    </message>
    <message>
        <source>Booked an appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ് ബുക്ക് ചെയ്തു</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Called a patient in</source>
        <translation>രോഗിയെ അകത്തേക്ക് വിളിച്ചു</translation>
    </message>
    <message>
        <source>Called a skipped patient again</source>
        <translation>വിട്ടുപോയ രോഗിയെ വീണ്ടും വിളിച്ചു</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>വന്നത്</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>വീണ്ടും വന്നവർ</translation>
    </message>
    <message>
        <source>Cancelled a bill</source>
        <translation>ബിൽ റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled a certificate</source>
        <translation>സർട്ടിഫിക്കറ്റ് റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled a reservation</source>
        <translation>മാറ്റിവെച്ച കിടക്ക റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled a session</source>
        <translation>സെഷൻ റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled a stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ് റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled a token</source>
        <translation>ടോക്കൺ റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled an admission</source>
        <translation>അഡ്മിഷൻ റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled an appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ് റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Cancelled bills</source>
        <translation>റദ്ദാക്കിയ ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>കാർഡ്</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>വിഭാഗം</translation>
    </message>
    <message>
        <source>Change in place of supply</source>
        <translation>വിതരണ സ്ഥലത്തിലെ മാറ്റം</translation>
    </message>
    <message>
        <source>Changed a category of rooms</source>
        <translation>മുറികളുടെ വിഭാഗം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a doctor's hours</source>
        <translation>ഡോക്ടറുടെ സമയം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a maker</source>
        <translation>നിർമാതാവിന്റെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a meal</source>
        <translation>ഭക്ഷണം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a medicine</source>
        <translation>മരുന്നിന്റെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a package</source>
        <translation>പാക്കേജ് മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a person of the staff</source>
        <translation>ജീവനക്കാരന്റെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a right of a role</source>
        <translation>പദവിയുടെ അനുമതി മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a room</source>
        <translation>മുറിയുടെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a supplier</source>
        <translation>വിതരണക്കാരന്റെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed a therapy</source>
        <translation>ചികിത്സയുടെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ് മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the black list</source>
        <translation>കരിമ്പട്ടിക മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the clinic's letterhead</source>
        <translation>ക്ലിനിക്കിന്റെ ലെറ്റർഹെഡ് മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the clinic's rules</source>
        <translation>ക്ലിനിക്കിന്റെ നിയമങ്ങൾ മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the expected day of leaving</source>
        <translation>പോകാൻ പ്രതീക്ഷിക്കുന്ന ദിവസം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the own PIN</source>
        <translation>സ്വന്തം PIN മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>സ്വന്തം പാസ്‌വേഡ് മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the roles of a user</source>
        <translation>ഉപയോക്താവിന്റെ പദവികൾ മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the words of a certificate</source>
        <translation>സർട്ടിഫിക്കറ്റിന്റെ വാക്കുകൾ മാറ്റി</translation>
    </message>
    <message>
        <source>Changed the words of a document</source>
        <translation>രേഖയുടെ വിവരം മാറ്റി</translation>
    </message>
    <message>
        <source>Changed what a therapist has learned</source>
        <translation>തെറാപ്പിസ്റ്റ് പഠിച്ചത് മാറ്റി</translation>
    </message>
    <message>
        <source>Changed whether a medicine is kept</source>
        <translation>മരുന്ന് വയ്ക്കണോ എന്ന് മാറ്റി</translation>
    </message>
    <message>
        <source>Checked a patient in</source>
        <translation>രോഗി വന്നത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Chose a language</source>
        <translation>ഭാഷ തിരഞ്ഞെടുത്തു</translation>
    </message>
    <message>
        <source>Chose a preference</source>
        <translation>ഇഷ്ടം തിരഞ്ഞെടുത്തു</translation>
    </message>
    <message>
        <source>Chose printers</source>
        <translation>പ്രിന്ററുകൾ തിരഞ്ഞെടുത്തു</translation>
    </message>
    <message>
        <source>Cleaned a bed</source>
        <translation>കിടക്ക വൃത്തിയാക്കി</translation>
    </message>
    <message>
        <source>Closed a bed</source>
        <translation>കിടക്ക അടച്ചു</translation>
    </message>
    <message>
        <source>Closed a breach</source>
        <translation>സുരക്ഷാവീഴ്ച തീർത്തു</translation>
    </message>
    <message>
        <source>Closed the drawer</source>
        <translation>പണപ്പെട്ടി അടച്ചു</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>കോഡ്</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>പിരിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>പിരിവ്</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>പൂർത്തിയായത്</translation>
    </message>
    <message>
        <source>Completion of courses</source>
        <translation>കോഴ്സുകളുടെ പൂർത്തീകരണം</translation>
    </message>
    <message>
        <source>Confirmed GST rates</source>
        <translation>GST നിരക്കുകൾ ഉറപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Confirmed an appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ് ഉറപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Copied a week of duties</source>
        <translation>ഒരാഴ്ചത്തെ ഡ്യൂട്ടി പകർത്തി</translation>
    </message>
    <message>
        <source>Corrected a patient</source>
        <translation>രോഗിയുടെ വിവരം തിരുത്തി</translation>
    </message>
    <message>
        <source>Corrected an admission</source>
        <translation>അഡ്മിഷൻ തിരുത്തി</translation>
    </message>
    <message>
        <source>Corrected stock</source>
        <translation>സ്റ്റോക്ക് തിരുത്തി</translation>
    </message>
    <message>
        <source>Correction of the bill</source>
        <translation>ബില്ലിലെ തിരുത്ത്</translation>
    </message>
    <message>
        <source>Counted a lot</source>
        <translation>ലോട്ട് എണ്ണി</translation>
    </message>
    <message>
        <source>Counted a lot that was found</source>
        <translation>കണ്ടെത്തിയ ലോട്ട് എണ്ണി</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>പണം എണ്ണി</translation>
    </message>
    <message>
        <source>Counted what two PCs sold</source>
        <translation>രണ്ട് പിസികൾ വിറ്റത് എണ്ണി</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>കോഴ്സ്</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>ക്രെഡിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>ക്രെഡിറ്റ് നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>കുറച്ചത്</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>ദിനക്കണക്ക്</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Days of a stay</source>
        <translation>ഒരു താമസത്തിന്റെ ദിവസങ്ങൾ</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>ഡെബിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Deficiency in service</source>
        <translation>സേവനത്തിലെ കുറവ്</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>മുൻകൂർ തുക</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>രോഗനിർണയങ്ങൾ</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>രോഗനിർണയം</translation>
    </message>
    <message>
        <source>Did a task</source>
        <translation>ജോലി ചെയ്തു</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>കിഴിവ്</translation>
    </message>
    <message>
        <source>Discount after the sale</source>
        <translation>വിൽപ്പനയ്ക്കു ശേഷമുള്ള കിഴിവ്</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>കിഴിവുകൾ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>രേഖ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ബാക്കി</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>കിട്ടാനുള്ളത്</translation>
    </message>
    <message>
        <source>Each bill</source>
        <translation>ഓരോ ബില്ലും</translation>
    </message>
    <message>
        <source>Each credit note</source>
        <translation>ഓരോ ക്രെഡിറ്റ് നോട്ടും</translation>
    </message>
    <message>
        <source>Each document</source>
        <translation>ഓരോ രേഖയും</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>ഓരോ വരിയും</translation>
    </message>
    <message>
        <source>Each lot</source>
        <translation>ഓരോ ബാച്ചും</translation>
    </message>
    <message>
        <source>Each patient</source>
        <translation>ഓരോ രോഗിയും</translation>
    </message>
    <message>
        <source>Each stay</source>
        <translation>ഓരോ താമസവും</translation>
    </message>
    <message>
        <source>Enabled or disabled a user</source>
        <translation>ഉപയോക്താവിനെ അനുവദിക്കുകയോ തടയുകയോ ചെയ്തു</translation>
    </message>
    <message>
        <source>Ended a condition</source>
        <translation>രോഗാവസ്ഥ അവസാനിപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Ended a recall</source>
        <translation>തിരിച്ചുവിളിക്കൽ അവസാനിപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Ended an allergy</source>
        <translation>അലർജി അവസാനിപ്പിച്ചു</translation>
    </message>
    <message>
        <source>Erased a patient</source>
        <translation>രോഗിയുടെ വിവരം മായ്ച്ചു</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>നികുതിയില്ലാത്തത്</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>കാലാവധി കഴിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Expired or expiring</source>
        <translation>കഴിഞ്ഞതോ കഴിയാറായതോ</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>കഴിയാറായത്</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>Fast and slow movers</source>
        <translation>വേഗം വിൽക്കുന്നതും കിടക്കുന്നതും</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>വേഗമുള്ളവ ആദ്യം</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>സ്ത്രീ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>കഴിഞ്ഞത്</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>ആദ്യം വന്നത് ആദ്യം</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>ആദ്യ സന്ദർശനം</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>രൂപം</translation>
    </message>
    <message>
        <source>Free review</source>
        <translation>സൗജന്യ തുടർസന്ദർശനം</translation>
    </message>
    <message>
        <source>Gave a package back</source>
        <translation>പാക്കേജിന്റെ പണം തിരികെ നൽകി</translation>
    </message>
    <message>
        <source>Gave a token</source>
        <translation>ടോക്കൺ നൽകി</translation>
    </message>
    <message>
        <source>Gave a token to another doctor</source>
        <translation>ടോക്കൺ മറ്റൊരു ഡോക്ടർക്ക് നൽകി</translation>
    </message>
    <message>
        <source>Gave a user a new password</source>
        <translation>ഉപയോക്താവിന് പുതിയ പാസ്‌വേഡ് നൽകി</translation>
    </message>
    <message>
        <source>Gave an appointment to another doctor</source>
        <translation>അപ്പോയിന്റ്മെന്റ് മറ്റൊരു ഡോക്ടർക്ക് നൽകി</translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation>പണം തിരികെ നൽകി</translation>
    </message>
    <message>
        <source>Gave up a draft</source>
        <translation>കരട് ഉപേക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Gave up a held bill</source>
        <translation>മാറ്റിവെച്ച ബിൽ ഉപേക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Gave up a kept report</source>
        <translation>സൂക്ഷിച്ച റിപ്പോർട്ട് ഉപേക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>തിരികെ കൊടുത്തത്</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>തിരിച്ചയച്ച ചരക്ക്</translation>
    </message>
    <message>
        <source>House and treatments</source>
        <translation>കിടത്തിച്ചികിത്സ</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>എങ്ങനെ വന്നു</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>Imported medicines</source>
        <translation>മരുന്നുകൾ ഇറക്കുമതി ചെയ്തു</translation>
    </message>
    <message>
        <source>Imported opening stock</source>
        <translation>തുടക്ക സ്റ്റോക്ക് ഇറക്കുമതി ചെയ്തു</translation>
    </message>
    <message>
        <source>Imported patients</source>
        <translation>രോഗികളെ ഇറക്കുമതി ചെയ്തു</translation>
    </message>
    <message>
        <source>Imported prices</source>
        <translation>വിലകൾ ഇറക്കുമതി ചെയ്തു</translation>
    </message>
    <message>
        <source>Invoice-cum-bill of supply</source>
        <translation>ഇൻവോയ്സ്-കം-ബിൽ ഓഫ് സപ്ലൈ</translation>
    </message>
    <message>
        <source>Issued medicine to the ward</source>
        <translation>വാർഡിലേക്ക് മരുന്ന് നൽകി</translation>
    </message>
    <message>
        <source>Kept a document</source>
        <translation>രേഖ സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>കരട് സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Kept a recipe</source>
        <translation>കൂട്ട് സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Kept a report</source>
        <translation>റിപ്പോർട്ട് സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Kept how a file is read</source>
        <translation>ഫയൽ വായിക്കേണ്ട രീതി സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Kept how much is to be ordered</source>
        <translation>ഓർഡർ ചെയ്യേണ്ട അളവ് സൂക്ഷിച്ചു</translation>
    </message>
    <message>
        <source>Kind of bill</source>
        <translation>ബില്ലിന്റെ തരം</translation>
    </message>
    <message>
        <source>Lain in</source>
        <translation>ആളുള്ളത്</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>അടയ്ക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>താമസദൈർഘ്യം</translation>
    </message>
    <message>
        <source>Let a patient leave without a bill</source>
        <translation>രോഗി ബില്ലില്ലാതെ പോയി എന്ന് കുറിച്ചു</translation>
    </message>
    <message>
        <source>Limited the discount of a role</source>
        <translation>പദവിയുടെ കിഴിവിന് പരിധി വെച്ചു</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>വരികൾ</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ബാച്ചുകൾ</translation>
    </message>
    <message>
        <source>Made a bill</source>
        <translation>ബിൽ തയ്യാറാക്കി</translation>
    </message>
    <message>
        <source>Made sums and search anew</source>
        <translation>തുകകളും തിരച്ചിലും പുതുതായി ഉണ്ടാക്കി</translation>
    </message>
    <message>
        <source>Made the search anew</source>
        <translation>തിരച്ചിൽ പുതുതായി ഉണ്ടാക്കി</translation>
    </message>
    <message>
        <source>Made the sums anew</source>
        <translation>തുകകൾ പുതുതായി ഉണ്ടാക്കി</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>പുരുഷൻ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Merged two records of a person</source>
        <translation>ഒരാളുടെ രണ്ട് രേഖകൾ ഒന്നാക്കി</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>രീതി</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Minutes of duty</source>
        <translation>ഡ്യൂട്ടി മിനിറ്റ്</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>വരാത്തത്</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>മാസം</translation>
    </message>
    <message>
        <source>Month of expiry</source>
        <translation>കാലാവധി മാസം</translation>
    </message>
    <message>
        <source>Moved a charge</source>
        <translation>ചാർജ് മാറ്റി</translation>
    </message>
    <message>
        <source>Moved a patient to another bed</source>
        <translation>രോഗിയെ മറ്റൊരു കിടക്കയിലേക്ക് മാറ്റി</translation>
    </message>
    <message>
        <source>Moved a reservation</source>
        <translation>മാറ്റിവെച്ച കിടക്ക നീക്കി</translation>
    </message>
    <message>
        <source>Moved a token</source>
        <translation>ടോക്കൺ നീക്കി</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ് നീക്കി</translation>
    </message>
    <message>
        <source>Moved cash in or out</source>
        <translation>പണം വയ്ക്കുകയോ എടുക്കുകയോ ചെയ്തു</translation>
    </message>
    <message>
        <source>Moved one of two bookings</source>
        <translation>രണ്ട് ബുക്കിംഗിൽ ഒന്ന് നീക്കി</translation>
    </message>
    <message>
        <source>Moved or added a session</source>
        <translation>സെഷൻ നീക്കുകയോ ചേർക്കുകയോ ചെയ്തു</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>ചലിക്കുന്ന ശരാശരി</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>New of all</source>
        <translation>പുതിയവർ</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>സമയമായിട്ടില്ല</translation>
    </message>
    <message>
        <source>Not of the list</source>
        <translation>പട്ടികയിലില്ലാത്തത്</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>പറഞ്ഞിട്ടില്ല</translation>
    </message>
    <message>
        <source>Noted a call</source>
        <translation>ഫോൺ വിളി രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a check of the file</source>
        <translation>ഫയൽ പരിശോധന രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a given medicine</source>
        <translation>മരുന്ന് നൽകിയത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a missed session</source>
        <translation>മുടങ്ങിയ സെഷൻ രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a notice as seen</source>
        <translation>അറിയിപ്പ് കണ്ടതായി രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a refused medicine</source>
        <translation>നിരസിച്ച മരുന്ന് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a return as filed</source>
        <translation>റിട്ടേൺ സമർപ്പിച്ചതായി രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a supplier's credit note</source>
        <translation>വിതരണക്കാരന്റെ ക്രെഡിറ്റ് നോട്ട് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted a task as not done</source>
        <translation>ജോലി ചെയ്തില്ലെന്ന് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted that a patient has left</source>
        <translation>രോഗി പോയത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted that a patient is away</source>
        <translation>രോഗി പുറത്തുപോയത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted that a patient is back</source>
        <translation>രോഗി തിരികെ വന്നത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted that nobody came</source>
        <translation>വന്നില്ലെന്ന് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted who came to work</source>
        <translation>ജോലിക്ക് വന്നത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Noted who left work</source>
        <translation>ജോലി കഴിഞ്ഞത് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>നോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>കിടക്കകളുടെ ഉപയോഗം</translation>
    </message>
    <message>
        <source>Of bill</source>
        <translation>ഏതു ബിൽ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ഓഫീസ്</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>പഴയത്</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>കൈവശം</translation>
    </message>
    <message>
        <source>Opened a bed again</source>
        <translation>കിടക്ക വീണ്ടും തുറന്നു</translation>
    </message>
    <message>
        <source>Opened a filed month again</source>
        <translation>സമർപ്പിച്ച മാസം വീണ്ടും തുറന്നു</translation>
    </message>
    <message>
        <source>Opened a question again</source>
        <translation>ചോദ്യം വീണ്ടും തുറന്നു</translation>
    </message>
    <message>
        <source>Opened a settled question again</source>
        <translation>തീർത്ത ചോദ്യം വീണ്ടും തുറന്നു</translation>
    </message>
    <message>
        <source>Opened a task again</source>
        <translation>ജോലി വീണ്ടും തുറന്നു</translation>
    </message>
    <message>
        <source>Opened the drawer</source>
        <translation>പണപ്പെട്ടി തുറന്നു</translation>
    </message>
    <message>
        <source>Opened the file by the recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ് കൊണ്ട് ഫയൽ തുറന്നു</translation>
    </message>
    <message>
        <source>Ordered a course</source>
        <translation>കോഴ്സ് എഴുതി</translation>
    </message>
    <message>
        <source>Ordered a discharge</source>
        <translation>ഡിസ്ചാർജിന് നിർദ്ദേശിച്ചു</translation>
    </message>
    <message>
        <source>Ordered goods</source>
        <translation>ചരക്ക് ഓർഡർ ചെയ്തു</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവർ</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>മറ്റു കാരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>കൊടുക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>വിതരണക്കാർക്കു കൊടുക്കാനുള്ളത്</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>പിസി</translation>
    </message>
    <message>
        <source>Paid a supplier</source>
        <translation>വിതരണക്കാരന് പണം നൽകി</translation>
    </message>
    <message>
        <source>Paid beyond the bills</source>
        <translation>ബില്ലിൽ കൂടുതൽ കൊടുത്തത്</translation>
    </message>
    <message>
        <source>Paid from a deposit</source>
        <translation>മുൻകൂർ തുകയിൽ നിന്ന് അടച്ചു</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>കൊടുത്തത്</translation>
    </message>
    <message>
        <source>Parted two records again</source>
        <translation>രണ്ട് രേഖകൾ വീണ്ടും വേർപെടുത്തി</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>രോഗികൾ</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>അടയ്ക്കേണ്ടത്</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>Payment to supplier</source>
        <translation>വിതരണക്കാരനുള്ള അടവ്</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>വ്യക്തി</translation>
    </message>
    <message>
        <source>Person and what</source>
        <translation>വ്യക്തിയും പ്രവൃത്തിയും</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>സ്ഥലം</translation>
    </message>
    <message>
        <source>Posted a stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ് പോസ്റ്റ് ചെയ്തു</translation>
    </message>
    <message>
        <source>Prepared a medicine</source>
        <translation>മരുന്ന് തയ്യാറാക്കി</translation>
    </message>
    <message>
        <source>Prepared the demo</source>
        <translation>ഡെമോ തയ്യാറാക്കി</translation>
    </message>
    <message>
        <source>Price claim</source>
        <translation>വിലയിലെ അവകാശം</translation>
    </message>
    <message>
        <source>Price exceptions and substitutions</source>
        <translation>വിലമാറ്റവും പകരം മരുന്നും</translation>
    </message>
    <message>
        <source>Printed a bill</source>
        <translation>ബിൽ അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>Printed a credit note</source>
        <translation>ക്രെഡിറ്റ് നോട്ട് അച്ചടിച്ചു</translation>
    </message>
    <message>
        <source>Provisional assessment</source>
        <translation>താൽക്കാലിക നിർണയം</translation>
    </message>
    <message>
        <source>Purchase register</source>
        <translation>വാങ്ങൽ രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>വാങ്ങലുകൾ</translation>
    </message>
    <message>
        <source>Put a bill on hold</source>
        <translation>ബിൽ മാറ്റിവെച്ചു</translation>
    </message>
    <message>
        <source>Put a recipe away</source>
        <translation>കൂട്ട് മാറ്റിവെച്ചു</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Recalled a batch</source>
        <translation>ബാച്ച് തിരിച്ചുവിളിച്ചു</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>കിട്ടിയത്</translation>
    </message>
    <message>
        <source>Recorded vitals</source>
        <translation>വൈറ്റൽസ് രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Referral source</source>
        <translation>എവിടെനിന്ന് അറിഞ്ഞു</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>രോഗിയെ രജിസ്റ്റർ ചെയ്തു</translation>
    </message>
    <message>
        <source>Registrations and referral sources</source>
        <translation>രജിസ്ട്രേഷനും അറിഞ്ഞ വഴിയും</translation>
    </message>
    <message>
        <source>Reserved a bed</source>
        <translation>കിടക്ക മാറ്റിവെച്ചു</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>തിരിച്ചെഴുതിയത്</translation>
    </message>
    <message>
        <source>Reversed a document</source>
        <translation>രേഖ തിരിച്ചെഴുതി</translation>
    </message>
    <message>
        <source>Reversed a preparation</source>
        <translation>തയ്യാറാക്കൽ തിരിച്ചെഴുതി</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>റൗണ്ട് ഓഫ്</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>Sales register</source>
        <translation>വിൽപ്പന രജിസ്റ്റർ</translation>
    </message>
    <message>
        <source>Sales return</source>
        <translation>വിൽപ്പന തിരിച്ചുവരവ്</translation>
    </message>
    <message>
        <source>Sent goods back</source>
        <translation>ചരക്ക് മടക്കി അയച്ചു</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>നമ്പറുകൾ മാറ്റിവെച്ചു</translation>
    </message>
    <message>
        <source>Set the clinic up</source>
        <translation>ക്ലിനിക് തുടങ്ങി</translation>
    </message>
    <message>
        <source>Settled a question</source>
        <translation>ചോദ്യം തീർത്തു</translation>
    </message>
    <message>
        <source>Settled a question with another value</source>
        <translation>ചോദ്യം മറ്റൊരു മൂല്യം കൊണ്ട് തീർത്തു</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ലിംഗം</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>കുറവ്</translation>
    </message>
    <message>
        <source>Signed a certificate</source>
        <translation>സർട്ടിഫിക്കറ്റിൽ ഒപ്പിട്ടു</translation>
    </message>
    <message>
        <source>Signed a consultation</source>
        <translation>പരിശോധനക്കുറിപ്പിൽ ഒപ്പിട്ടു</translation>
    </message>
    <message>
        <source>Signed a discharge summary</source>
        <translation>ഡിസ്ചാർജ് സംഗ്രഹത്തിൽ ഒപ്പിട്ടു</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ലോഗിൻ ചെയ്തു</translation>
    </message>
    <message>
        <source>Skipped a patient</source>
        <translation>രോഗിയെ തൽക്കാലം വിട്ടു</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>വിറ്റത്</translation>
    </message>
    <message>
        <source>Sold a package</source>
        <translation>പാക്കേജ് വിറ്റു</translation>
    </message>
    <message>
        <source>Sold and on hand</source>
        <translation>വിറ്റതും കൈവശവും</translation>
    </message>
    <message>
        <source>Sold of what was there</source>
        <translation>ഉണ്ടായിരുന്നതിൽ വിറ്റത്</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>താമസങ്ങൾ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Stock ageing</source>
        <translation>സ്റ്റോക്കിന്റെ പഴക്കം</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>സ്റ്റോക്ക് മൂല്യം</translation>
    </message>
    <message>
        <source>Stopped a course</source>
        <translation>കോഴ്സ് നിർത്തി</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>വിതരണക്കാരൻ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>വാങ്ങിയത്</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>ടാക്സ് ഇൻവോയ്സ്</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>നികുതി വിധേയം</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>അവരുടെ നമ്പർ</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Therapists' use</source>
        <translation>തെറാപ്പിസ്റ്റുകളുടെ ഉപയോഗം</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Therapy sessions</source>
        <translation>ചികിത്സാ സെഷനുകൾ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>തവണ</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>വരാനുള്ളത്</translation>
    </message>
    <message>
        <source>Told a person of a breach</source>
        <translation>സുരക്ഷാവീഴ്ച ഒരാളെ അറിയിച്ചു</translation>
    </message>
    <message>
        <source>Told of a breach</source>
        <translation>സുരക്ഷാവീഴ്ച അറിയിച്ചു</translation>
    </message>
    <message>
        <source>Took a charge back</source>
        <translation>ചാർജ് തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took a count back</source>
        <translation>എണ്ണം തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took a deposit</source>
        <translation>മുൻകൂർ തുക വാങ്ങി</translation>
    </message>
    <message>
        <source>Took a duty away</source>
        <translation>ഡ്യൂട്ടി മാറ്റി</translation>
    </message>
    <message>
        <source>Took a fee</source>
        <translation>ഫീസ് വാങ്ങി</translation>
    </message>
    <message>
        <source>Took a list of diagnoses in</source>
        <translation>രോഗനിർണയങ്ങളുടെ പട്ടിക എടുത്തു</translation>
    </message>
    <message>
        <source>Took a meal back</source>
        <translation>ഭക്ഷണം തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>പണം വാങ്ങി</translation>
    </message>
    <message>
        <source>Took a person off a breach</source>
        <translation>സുരക്ഷാവീഴ്ചയിൽ നിന്ന് ഒരാളെ നീക്കി</translation>
    </message>
    <message>
        <source>Took a step of a session back</source>
        <translation>സെഷന്റെ ഘട്ടം തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took a transfer back</source>
        <translation>സ്ഥലംമാറ്റം തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took back what was done twice</source>
        <translation>രണ്ടുതവണ ചെയ്തത് തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took back what was noted of a ward medicine</source>
        <translation>വാർഡിലെ മരുന്നിനെക്കുറിച്ച് എഴുതിയത് തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Took goods back</source>
        <translation>സാധനം തിരികെ എടുത്തു</translation>
    </message>
    <message>
        <source>Took goods in</source>
        <translation>ചരക്ക് സ്വീകരിച്ചു</translation>
    </message>
    <message>
        <source>Took medicine back from the ward</source>
        <translation>വാർഡിൽ നിന്ന് മരുന്ന് തിരികെ എടുത്തു</translation>
    </message>
    <message>
        <source>Took the shipped list in</source>
        <translation>കൂടെ വന്ന പട്ടിക എടുത്തു</translation>
    </message>
    <message>
        <source>Took the shipped therapies in</source>
        <translation>കൂടെ വന്ന ചികിത്സകൾ എടുത്തു</translation>
    </message>
    <message>
        <source>Took the starter list in</source>
        <translation>തുടക്ക പട്ടിക എടുത്തു</translation>
    </message>
    <message>
        <source>Took up a held bill</source>
        <translation>മാറ്റിവെച്ച ബിൽ എടുത്തു</translation>
    </message>
    <message>
        <source>Transferred stock</source>
        <translation>സ്റ്റോക്ക് സ്ഥലം മാറ്റി</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>അളവ്</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30 ദിവസം വരെ</translation>
    </message>
    <message>
        <source>Up to 30 days late</source>
        <translation>30 ദിവസം വരെ വൈകിയത്</translation>
    </message>
    <message>
        <source>Up to 90 days</source>
        <translation>90 ദിവസം വരെ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ഉപയോഗം</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>മൂല്യം</translation>
    </message>
    <message>
        <source>Value at MRP</source>
        <translation>MRP മൂല്യം</translation>
    </message>
    <message>
        <source>Value by first in, first out, by the day on which it came.</source>
        <translation>ആദ്യം വന്നത് ആദ്യം എന്ന മൂല്യം, വന്ന ദിവസമനുസരിച്ച്.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>സന്ദർശനങ്ങൾ</translation>
    </message>
    <message>
        <source>Visits, new and returning patients</source>
        <translation>സന്ദർശനങ്ങൾ: പുതിയവരും വീണ്ടും വന്നവരും</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>നേരിട്ടു വന്നത്</translation>
    </message>
    <message>
        <source>Went on with a session</source>
        <translation>സെഷൻ മുന്നോട്ട് കൊണ്ടുപോയി</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What lies, largest first</source>
        <translation>കിടക്കുന്നവ, കൂടുതൽ ആദ്യം</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>ആര് എന്തു ചെയ്തു</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>എന്തുകൊണ്ട്</translation>
    </message>
    <message>
        <source>Wiped what need not be kept</source>
        <translation>സൂക്ഷിക്കേണ്ടാത്തത് മായ്ച്ചു</translation>
    </message>
    <message>
        <source>Wiped what was erased once more</source>
        <translation>മായ്ച്ചത് വീണ്ടും മായ്ച്ചു</translation>
    </message>
    <message>
        <source>Withdrew a consent</source>
        <translation>സമ്മതം പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Withdrew a discharge</source>
        <translation>ഡിസ്ചാർജ് പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Withdrew a document</source>
        <translation>രേഖ പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Withdrew the price of a room</source>
        <translation>മുറിയുടെ നിരക്ക് പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>ദിവസത്തിനുള്ളിൽ</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>വിലയില്ലാത്തത്</translation>
    </message>
    <message>
        <source>Wrote a breach</source>
        <translation>സുരക്ഷാവീഴ്ച രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Wrote a charge</source>
        <translation>ചാർജ് എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a condition</source>
        <translation>രോഗാവസ്ഥ എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a consent</source>
        <translation>സമ്മതം രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Wrote a debit note</source>
        <translation>ഡെബിറ്റ് നോട്ട് എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a diet</source>
        <translation>പഥ്യം എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a duty</source>
        <translation>ഡ്യൂട്ടി എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a meal</source>
        <translation>ഭക്ഷണം എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a note in the ward</source>
        <translation>വാർഡിൽ കുറിപ്പ് എഴുതി</translation>
    </message>
    <message>
        <source>Wrote a task</source>
        <translation>ജോലി എഴുതി</translation>
    </message>
    <message>
        <source>Wrote an absence</source>
        <translation>അവധി എഴുതി</translation>
    </message>
    <message>
        <source>Wrote an allergy</source>
        <translation>അലർജി എഴുതി</translation>
    </message>
    <message>
        <source>Wrote stock off</source>
        <translation>സ്റ്റോക്ക് എഴുതിത്തള്ളി</translation>
    </message>
    <message>
        <source>Wrote the price of a room</source>
        <translation>മുറിയുടെ നിരക്ക് എഴുതി</translation>
    </message>
    <message>
        <source>Wrote who is affected by a breach</source>
        <translation>സുരക്ഷാവീഴ്ച ബാധിച്ചവരെ എഴുതി</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>A PC, phone or disk was lost</source>
        <translation>പിസിയോ ഫോണോ ഡിസ്കോ നഷ്ടപ്പെട്ടു</translation>
    </message>
    <message>
        <source>A program that does harm</source>
        <translation>ദോഷം ചെയ്യുന്ന പ്രോഗ്രാം</translation>
    </message>
    <message>
        <source>Given or sent to the wrong person</source>
        <translation>തെറ്റായ ആൾക്ക് നൽകി</translation>
    </message>
    <message>
        <source>Records were lost</source>
        <translation>രേഖകൾ നഷ്ടപ്പെട്ടു</translation>
    </message>
    <message>
        <source>Somebody looked who may not</source>
        <translation>അനുവാദമില്ലാത്തയാൾ കണ്ടു</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>മറ്റെന്തെങ്കിലും</translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation>ആവശ്യപ്പെട്ടു</translation>
    </message>
    <message>
        <source>clinical content</source>
        <translation>ചികിത്സാ വിവരങ്ങൾ</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>സമ്മതം പിൻവലിച്ചു</translation>
    </message>
    <message>
        <source>in {hours} hour</source>
        <translation>{hours} മണിക്കൂറിൽ</translation>
    </message>
    <message>
        <source>in {hours} hours</source>
        <translation>{hours} മണിക്കൂറിൽ</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>പേരും ബന്ധപ്പെടാനുള്ള വിവരവും</translation>
    </message>
    <message>
        <source>name on the bills</source>
        <translation>ബില്ലുകളിലെ പേര്</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ഇനി ആവശ്യമില്ല</translation>
    </message>
    <message>
        <source>over</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>the 72 hours are over: give the Board the details now</source>
        <translation>72 മണിക്കൂർ കഴിഞ്ഞു: ബോർഡിന് ഇപ്പോൾ തന്നെ വിവരങ്ങൾ നൽകുക</translation>
    </message>
    <message>
        <source>the Board must have the details within {hours} hours</source>
        <translation>{hours} മണിക്കൂറിനുള്ളിൽ ബോർഡിന് വിവരങ്ങൾ നൽകണം</translation>
    </message>
    <message>
        <source>the clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>രക്ഷിതാവ്</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>the time of keeping is over</source>
        <translation>സൂക്ഷിക്കേണ്ട കാലം കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>whom the patient named for it</source>
        <translation>രോഗി ഇതിനായി നിർദേശിച്ചയാൾ</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Administrator</source>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>ശുചീകരണം</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>പാചകം</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>മാനേജർ</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>നഴ്സ്</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>ഫാർമസിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>റിസപ്ഷനിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Vaidya</source>
        <translation>വൈദ്യൻ</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Reserved for {who}, {number}, {from_day} to {to_day}</source>
        <translation>{who}, {number} എന്നവർക്ക് ബുക്ക് ചെയ്തു, {from_day} മുതൽ {to_day} വരെ</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>ആർക്കും</translation>
    </message>
    <message>
        <source>as who came first</source>
        <translation>ആദ്യം വന്നയാളെപ്പോലെ</translation>
    </message>
    <message>
        <source>away</source>
        <translation>പുറത്ത്</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>അടച്ചു</translation>
    </message>
    <message>
        <source>closed: {why}</source>
        <translation>അടച്ചു: {why}</translation>
    </message>
    <message>
        <source>consulting room</source>
        <translation>പരിശോധനാ മുറി</translation>
    </message>
    <message>
        <source>for therapies</source>
        <translation>ചികിത്സയ്ക്ക്</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ഒഴിവ്</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>മടങ്ങുന്നു</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>പുരുഷന്മാർ മാത്രം</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>ആളുണ്ട്</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>ബുക്ക് ചെയ്തു</translation>
    </message>
    <message>
        <source>to clean</source>
        <translation>വൃത്തിയാക്കണം</translation>
    </message>
    <message>
        <source>to stay in</source>
        <translation>താമസത്തിന്</translation>
    </message>
    <message>
        <source>was to leave</source>
        <translation>പോകേണ്ടതായിരുന്നു</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>സ്ത്രീകൾ മാത്രം</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>{who}, {number}, since {from_day}, until {to_day}</source>
        <translation>{who}, {number}, {from_day} മുതൽ {to_day} വരെ</translation>
    </message>
</context>
<context>
    <name>shifts</name>
    <message>
        <source>agrees</source>
        <translation>ഒത്തു</translation>
    </message>
    <message>
        <source>open</source>
        <translation>തുറന്നത്</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} കുറവ്</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} കൂടുതൽ</translation>
    </message>
    <message>
        <source>{expected} expected · agrees</source>
        <translation>വേണ്ടത് {expected} · ഒത്തു</translation>
    </message>
    <message>
        <source>{expected} expected · {amount} missing</source>
        <translation>വേണ്ടത് {expected} · {amount} കുറവ്</translation>
    </message>
    <message>
        <source>{expected} expected · {amount} too much</source>
        <translation>വേണ്ടത് {expected} · {amount} കൂടുതൽ</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Back from the ward</source>
        <translation>വാർഡിൽ നിന്ന് തിരികെ</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>വിതരണക്കാരന് തിരികെ</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>തിരികെ കൊണ്ടുവന്നു</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>ക്ലാസിക്കൽ</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>സൗന്ദര്യവർധകം</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>കേടായത്</translation>
    </message>
    <message>
        <source>Expired, written off</source>
        <translation>കാലഹരണപ്പെട്ട് എഴുതിത്തള്ളി</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>കണ്ടെത്തിയത്</translation>
    </message>
    <message>
        <source>Given to the ward</source>
        <translation>വാർഡിലേക്ക് നൽകി</translation>
    </message>
    <message>
        <source>Made in the house</source>
        <translation>ഇവിടെ ഉണ്ടാക്കി</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>കാണാതായത്</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>മാറ്റി</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>പ്രാരംഭ സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>പ്രൊപ്രൈറ്ററി</translation>
    </message>
    <message>
        <source>Raw herb</source>
        <translation>പച്ചമരുന്ന്</translation>
    </message>
    <message>
        <source>Receipt reversed</source>
        <translation>സ്വീകരിച്ചത് തിരിച്ചെടുത്തു</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>എടുത്തത്</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>വിൽപന റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>വിറ്റു</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ്</translation>
    </message>
    <message>
        <source>Used in a treatment</source>
        <translation>ചികിത്സയിൽ ഉപയോഗിച്ചു</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>തടഞ്ഞത്</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>തീർന്നു</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>കാലഹരണപ്പെട്ടു</translation>
    </message>
    <message>
        <source>expired stock</source>
        <translation>കാലഹരണപ്പെട്ട സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>കാലാവധി അടുത്തു</translation>
    </message>
    <message>
        <source>order again</source>
        <translation>വീണ്ടും വാങ്ങണം</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>സ്റ്റോക്കില്ല</translation>
    </message>
</context>
<context>
    <name>stock_room</name>
    <message>
        <source>A recalled batch is not sold anywhere, and whoever got it is listed.</source>
        <translation>തിരിച്ചുവിളിച്ച ബാച്ച് എവിടെയും വിൽക്കില്ല; കിട്ടിയവരുടെ പട്ടിക കാണാം.</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>എല്ലാ ലോട്ടുകളും</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>എല്ലാ സ്ഥലങ്ങളും</translation>
    </message>
    <message>
        <source>At MRP</source>
        <translation>MRP-യിൽ</translation>
    </message>
    <message>
        <source>At purchase price</source>
        <translation>വാങ്ങിയ വിലയിൽ</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>ദിവസാവസാനം</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>തുടങ്ങുക</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Bin card</source>
        <translation>ബിൻ കാർഡ്</translation>
    </message>
    <message>
        <source>Bin card of {medicine}</source>
        <translation>{medicine} – ബിൻ കാർഡ്</translation>
    </message>
    <message>
        <source>Blind: whoever counts is not told how many there should be</source>
        <translation>മറച്ചത്: എത്ര ഉണ്ടാകണമെന്ന് എണ്ണുന്നയാളോട് പറയില്ല</translation>
    </message>
    <message>
        <source>Block the lots that came since</source>
        <translation>പിന്നീട് വന്ന ലോട്ടുകൾ തടയുക</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ആര്</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>കിട്ടിയത്</translation>
    </message>
    <message>
        <source>Cancel the stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ് റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>മാറ്റിയത്</translation>
    </message>
    <message>
        <source>Carry goods to another place, count the stock, or make a medicine.</source>
        <translation>സാധനങ്ങൾ മറ്റൊരിടത്തേക്ക് മാറ്റുക, സ്റ്റോക്ക് എണ്ണുക, അല്ലെങ്കിൽ മരുന്ന് ഉണ്ടാക്കുക.</translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation>തിരികെ മാറ്റുക</translation>
    </message>
    <message>
        <source>Change the recipe</source>
        <translation>കൂട്ട് മാറ്റുക</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ഏതെന്ന്</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>കൂട്ട് തിരഞ്ഞെടുക്കുക</translation>
    </message>
    <message>
        <source>Choose or leave out</source>
        <translation>ചേർക്കുക / ഒഴിവാക്കുക</translation>
    </message>
    <message>
        <source>Choose the material from the list.</source>
        <translation>ചേരുവ പട്ടികയിൽനിന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the medicine from the list.</source>
        <translation>മരുന്ന് പട്ടികയിൽനിന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>തിരഞ്ഞെടുത്തത്</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ചെലവ്</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>എണ്ണുക</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>എണ്ണുക</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>സ്റ്റോക്ക് എണ്ണുക</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>ക്രെഡിറ്റ് നോട്ട്</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>വ്യത്യാസങ്ങൾ</translation>
    </message>
    <message>
        <source>Differences of {number}</source>
        <translation>{number} – വ്യത്യാസങ്ങൾ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>രേഖ</translation>
    </message>
    <message>
        <source>Earlier too</source>
        <translation>മുമ്പത്തേതും</translation>
    </message>
    <message>
        <source>End the recall</source>
        <translation>തിരിച്ചുവിളിക്കൽ അവസാനിപ്പിക്കുക</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>കാലാവധി കഴിഞ്ഞത്</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>Found another lot</source>
        <translation>മറ്റൊരു ലോട്ട് കണ്ടു</translation>
    </message>
    <message>
        <source>From</source>
        <translation>എവിടെനിന്ന്</translation>
    </message>
    <message>
        <source>Got it by</source>
        <translation>കിട്ടിയ വഴി</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>ഉണ്ടാക്കുന്ന വിധം</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>എത്ര</translation>
    </message>
    <message>
        <source>How many (0 for none)</source>
        <translation>എത്ര (ഇല്ലെങ്കിൽ 0)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>എത്ര</translation>
    </message>
    <message>
        <source>How much comes out</source>
        <translation>എത്ര കിട്ടും</translation>
    </message>
    <message>
        <source>Its materials appear here, the lots that expire first before the others.</source>
        <translation>അതിന്റെ ചേരുവകൾ ഇവിടെ കാണാം; ആദ്യം കാലാവധി തീരുന്ന ലോട്ടുകൾ ആദ്യം.</translation>
    </message>
    <message>
        <source>Keep the recipe</source>
        <translation>കൂട്ട് സൂക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Last: {medicine}, batch {batch}: {amount}, together {all}</source>
        <translation>അവസാനം: {medicine}, ബാച്ച് {batch}: {amount}, ആകെ {all}</translation>
    </message>
    <message>
        <source>Lies there</source>
        <translation>അവിടെയുള്ളത്</translation>
    </message>
    <message>
        <source>List as a file</source>
        <translation>പട്ടിക ഫയലായി</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ലോട്ട്</translation>
    </message>
    <message>
        <source>Lots that nobody counted</source>
        <translation>ആരും എണ്ണാത്ത ലോട്ടുകൾ</translation>
    </message>
    <message>
        <source>Lots: {lots}</source>
        <translation>ലോട്ടുകൾ: {lots}</translation>
    </message>
    <message>
        <source>MRP of a pack</source>
        <translation>ഒരു പാക്കിന്റെ MRP</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>ഉണ്ടാക്കിയത്</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>ചേരുവ</translation>
    </message>
    <message>
        <source>Materials cost {amount}</source>
        <translation>ചേരുവകളുടെ ചെലവ് {amount}</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Medicine or code</source>
        <translation>മരുന്ന് അല്ലെങ്കിൽ കോഡ്</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>മാറ്റം</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>കൂട്ടിന്റെ പേര്</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>പുതിയ കൂട്ട്</translation>
    </message>
    <message>
        <source>No batch was recalled</source>
        <translation>ഒരു ബാച്ചും തിരിച്ചുവിളിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>No lot of this is expected here. F3 counts it as found.</source>
        <translation>ഇതിന്റെ ലോട്ട് ഇവിടെ പ്രതീക്ഷിക്കുന്നില്ല. F3 അമർത്തി കണ്ടതായി എണ്ണാം.</translation>
    </message>
    <message>
        <source>No lots here</source>
        <translation>ഇവിടെ ലോട്ടുകളില്ല</translation>
    </message>
    <message>
        <source>No lots yet</source>
        <translation>ഇതുവരെ ലോട്ടുകളില്ല</translation>
    </message>
    <message>
        <source>No materials</source>
        <translation>ചേരുവകളില്ല</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>ഇതുവരെ ചേരുവകളില്ല</translation>
    </message>
    <message>
        <source>Nobody got anything of it</source>
        <translation>ആർക്കും ഇതിൽനിന്ന് കിട്ടിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>ഇതുവരെ എണ്ണാത്തത്</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>കുറിപ്പ് (ഒഴിവായിടാം)</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>വ്യത്യാസമില്ല</translation>
    </message>
    <message>
        <source>Nothing ever moved</source>
        <translation>ഒന്നും മാറിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing has expired</source>
        <translation>ഒന്നിന്റെയും കാലാവധി കഴിഞ്ഞിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing lay there on that day</source>
        <translation>ആ ദിവസം അവിടെ ഒന്നുമില്ലായിരുന്നു</translation>
    </message>
    <message>
        <source>Nothing of this lies at another place. Type another name or code.</source>
        <translation>ഇത് മറ്റൊരിടത്തുമില്ല. മറ്റൊരു പേരോ കോഡോ ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Nothing was carried</source>
        <translation>ഒന്നും മാറ്റിയിട്ടില്ല</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>ഇവിടെ ഇതുവരെ ഒന്നും ചെയ്തിട്ടില്ല</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>നമ്പർ</translation>
    </message>
    <message>
        <source>Only {left} are left there.</source>
        <translation>അവിടെ {left} മാത്രമേ ബാക്കിയുള്ളൂ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>തുറക്കുക</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>രേഖ തുറക്കുക</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>മറ്റ് ചെലവ്</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>സ്ഥലം</translation>
    </message>
    <message>
        <source>Place or medicine</source>
        <translation>സ്ഥലം അല്ലെങ്കിൽ മരുന്ന്</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ഉദ്ദേശിച്ചത്</translation>
    </message>
    <message>
        <source>Post the preparation</source>
        <translation>തയ്യാറാക്കൽ രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Post the stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ് രേഖപ്പെടുത്തുക</translation>
    </message>
    <message>
        <source>Posted in error</source>
        <translation>തെറ്റായി രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>തയ്യാറാക്കൽ</translation>
    </message>
    <message>
        <source>Preparation {number}</source>
        <translation>തയ്യാറാക്കൽ {number}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>തയ്യാറാക്കുക</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>പട്ടിക അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Put the recipe away</source>
        <translation>കൂട്ട് മാറ്റിവയ്ക്കുക</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>അളവ്</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>കാരണം</translation>
    </message>
    <message>
        <source>Reason for all others</source>
        <translation>മറ്റെല്ലാറ്റിനുമുള്ള കാരണം</translation>
    </message>
    <message>
        <source>Reason for the selected lot</source>
        <translation>തിരഞ്ഞെടുത്ത ലോട്ടിന്റെ കാരണം</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>തിരിച്ചുവിളിക്കൽ</translation>
    </message>
    <message>
        <source>Recall of {medicine}, batch {batch}</source>
        <translation>{medicine}, ബാച്ച് {batch} തിരിച്ചുവിളിക്കൽ</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>ബാച്ച് തിരിച്ചുവിളിക്കുക</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>തിരിച്ചുവിളിക്കലുകൾ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>വരവ്</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>കൂട്ട്</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>വിതരണക്കാരന് തിരികെ</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Scan a pack or choose a lot first.</source>
        <translation>ആദ്യം ഒരു പാക്ക് സ്കാൻ ചെയ്യുക അല്ലെങ്കിൽ ലോട്ട് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Scan a pack or type a medicine, then how many packs.</source>
        <translation>പാക്ക് സ്കാൻ ചെയ്യുക അല്ലെങ്കിൽ മരുന്ന് ടൈപ്പ് ചെയ്യുക, പിന്നെ എത്ര പാക്ക് എന്ന്.</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>ഉണ്ടാകേണ്ടത്</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>കാണിക്കുന്നത്</translation>
    </message>
    <message>
        <source>Some of the materials are in no lot. Plan less.</source>
        <translation>ചില ചേരുവകൾ ഒരു ലോട്ടിലുമില്ല. കുറച്ച് ഉദ്ദേശിക്കുക.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>നില</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>കിടത്തിച്ചികിത്സ</translation>
    </message>
    <message>
        <source>Stock of a day</source>
        <translation>ഒരു ദിവസത്തെ സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Stock room</source>
        <translation>സ്റ്റോർ മുറി</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>സ്റ്റോക്കെടുപ്പ്</translation>
    </message>
    <message>
        <source>Stock-take {number}</source>
        <translation>സ്റ്റോക്കെടുപ്പ് {number}</translation>
    </message>
    <message>
        <source>Take back the last count</source>
        <translation>അവസാന എണ്ണം തിരിച്ചെടുക്കുക</translation>
    </message>
    <message>
        <source>The counts stay to be read, and no stock changes.</source>
        <translation>എണ്ണങ്ങൾ വായിക്കാൻ നിലനിൽക്കും; സ്റ്റോക്ക് മാറില്ല.</translation>
    </message>
    <message>
        <source>The lots that it had blocked may be sold again.</source>
        <translation>അത് തടഞ്ഞ ലോട്ടുകൾ വീണ്ടും വിൽക്കാം.</translation>
    </message>
    <message>
        <source>The medicine goes, and the materials are back in their lots.</source>
        <translation>മരുന്ന് പോകും; ചേരുവകൾ അവയുടെ ലോട്ടുകളിൽ തിരികെ വരും.</translation>
    </message>
    <message>
        <source>Then there</source>
        <translation>പിന്നെ ഉള്ളത്</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation>മാറ്റേണ്ടത്</translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>ഏത് സ്ഥലത്തേക്ക്</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>സ്ഥലംമാറ്റം</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>സ്ഥലംമാറ്റം {number}</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Type a material and how much of it goes in, such as 300 g.</source>
        <translation>ചേരുവയും അതെത്ര വേണമെന്നും ടൈപ്പ് ചെയ്യുക, ഉദാ. 300 g.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>യൂണിറ്റ്</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>വാർഡ്</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>അതിനെ എന്തുചെയ്യും</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>ഉണ്ടാക്കുന്നത്</translation>
    </message>
    <message>
        <source>What the ledger has now is kept beside the counts. Selling may go on. Several people can count at several PCs.</source>
        <translation>കണക്കിൽ ഇപ്പോഴുള്ളത് എണ്ണത്തിനൊപ്പം സൂക്ഷിക്കും. വിൽപ്പന തുടരാം. പലർക്കും പല കമ്പ്യൂട്ടറുകളിൽ എണ്ണാം.</translation>
    </message>
    <message>
        <source>What was counted is what the ledger has.</source>
        <translation>എണ്ണിയതും കണക്കിലുള്ളതും ഒന്നുതന്നെ.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>Why it must come back</source>
        <translation>എന്തുകൊണ്ട് തിരികെ വരണം</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>മൂല്യം</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>എഴുതിത്തള്ളുക</translation>
    </message>
    <message>
        <source>Write the transfer</source>
        <translation>സ്ഥലംമാറ്റം എഴുതുക</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>എഴുതിത്തള്ളൽ</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>എഴുതിത്തള്ളി</translation>
    </message>
    <message>
        <source>are taken as none</source>
        <translation>ഇല്ലെന്ന് കണക്കാക്കും</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>മറച്ചത്</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>തടഞ്ഞത്</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>വീണ്ടും എണ്ണുക</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>എണ്ണി</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>എണ്ണുന്നു</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>വ്യത്യാസം</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>അവസാനിച്ചു</translation>
    </message>
    <message>
        <source>found</source>
        <translation>കണ്ടു</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>പോകും</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ഒഴിവാക്കി</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>എണ്ണിയില്ല</translation>
    </message>
    <message>
        <source>packs of {size} {unit}; loose: 30 {unit}</source>
        <translation>{size} {unit} പാക്കുകൾ; അയഞ്ഞത്: 30 {unit}</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>രേഖപ്പെടുത്തി</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>തിരിച്ചുവിളിച്ചു</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>{number} റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>{number} റദ്ദാക്കുന്നു</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>അതേപടി നിൽക്കും</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>{place}-ലേക്ക്</translation>
    </message>
    <message>
        <source>was carried back</source>
        <translation>തിരികെ മാറ്റി</translation>
    </message>
    <message>
        <source>{amount} at MRP</source>
        <translation>MRP-യിൽ {amount}</translation>
    </message>
    <message>
        <source>{amount} at purchase price</source>
        <translation>വാങ്ങിയ വിലയിൽ {amount}</translation>
    </message>
    <message>
        <source>{amount} there</source>
        <translation>{amount} ഉണ്ട്</translation>
    </message>
    <message>
        <source>{counted} of {all} lots counted</source>
        <translation>{all}-ൽ {counted} ലോട്ട് എണ്ണി</translation>
    </message>
    <message>
        <source>{count} differ, worth {amount}</source>
        <translation>{count} വ്യത്യാസം, മൂല്യം {amount}</translation>
    </message>
    <message>
        <source>{count} earlier movement is not shown</source>
        <translation>മുമ്പത്തെ {count} നീക്കം കാണിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>{count} earlier movements are not shown</source>
        <translation>മുമ്പത്തെ {count} മാറ്റങ്ങൾ കാണിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>{count} line is written.</source>
        <translation>{count} വരി എഴുതി.</translation>
    </message>
    <message>
        <source>{count} lines are written.</source>
        <translation>{count} വരികൾ എഴുതി.</translation>
    </message>
    <message>
        <source>{count} lot</source>
        <translation>{count} ലോട്ട്</translation>
    </message>
    <message>
        <source>{count} lot chosen, {amount} at purchase price</source>
        <translation>{count} ലോട്ട് തിരഞ്ഞെടുത്തു, വാങ്ങിയ വിലയിൽ {amount}</translation>
    </message>
    <message>
        <source>{count} lot has no purchase price</source>
        <translation>{count} ലോട്ടിന് വാങ്ങിയ വിലയില്ല</translation>
    </message>
    <message>
        <source>{count} lot is written off, {amount}.</source>
        <translation>{count} ലോട്ട് എഴുതിത്തള്ളി, {amount}.</translation>
    </message>
    <message>
        <source>{count} lots</source>
        <translation>{count} ലോട്ടുകൾ</translation>
    </message>
    <message>
        <source>{count} lots are written off, {amount}.</source>
        <translation>{count} ലോട്ടുകൾ എഴുതിത്തള്ളി, {amount}.</translation>
    </message>
    <message>
        <source>{count} lots chosen, {amount} at purchase price</source>
        <translation>{count} ലോട്ടുകൾ തിരഞ്ഞെടുത്തു, വാങ്ങിയ വില {amount}</translation>
    </message>
    <message>
        <source>{count} lots have no purchase price</source>
        <translation>{count} ലോട്ടുകൾക്ക് വാങ്ങിയ വിലയില്ല</translation>
    </message>
    <message>
        <source>{count} not counted</source>
        <translation>{count} എണ്ണിയില്ല</translation>
    </message>
    <message>
        <source>{made} of {planned} planned ({share} %), cost {cost}, MRP {mrp}</source>
        <translation>ഉദ്ദേശിച്ച {planned}-ൽ {made} ({share} %), ചെലവ് {cost}, MRP {mrp}</translation>
    </message>
    <message>
        <source>{number} is posted, {count} lots were corrected.</source>
        <translation>{number} രേഖപ്പെടുത്തി, {count} ലോട്ടുകൾ തിരുത്തി.</translation>
    </message>
    <message>
        <source>{number} is written.</source>
        <translation>{number} എഴുതി.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>A countersignature was not the server's; it was not kept</source>
        <translation>ഒരു സാക്ഷ്യ ഒപ്പ് സെർവറിന്റേതല്ലായിരുന്നു; അത് സൂക്ഷിച്ചില്ല</translation>
    </message>
    <message>
        <source>A guard of the file was missing and was made again</source>
        <translation>ഫയലിന്റെ ഒരു സംരക്ഷണം കാണാതായിരുന്നു, വീണ്ടും ഉണ്ടാക്കി</translation>
    </message>
    <message>
        <source>A newer program wrote it; it waits for the update</source>
        <translation>പുതിയ പ്രോഗ്രാം എഴുതിയതാണ്; അപ്‌ഡേറ്റിനായി കാത്തിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>A record differed from the log and was put right</source>
        <translation>ഒരു രേഖ ലോഗിൽനിന്നു വ്യത്യസ്തമായിരുന്നു; ശരിയാക്കി</translation>
    </message>
    <message>
        <source>A record differed from the server's and was put right</source>
        <translation>ഒരു രേഖ സെർവറിലേതിൽനിന്നു വ്യത്യസ്തമായിരുന്നു; ശരിയാക്കി</translation>
    </message>
    <message>
        <source>A record differs and could not be put right</source>
        <translation>ഒരു രേഖ വ്യത്യസ്തമാണ്; ശരിയാക്കാനായില്ല</translation>
    </message>
    <message>
        <source>Changes from before a restore were issued again</source>
        <translation>പുനഃസ്ഥാപിക്കുന്നതിനു മുമ്പുള്ള മാറ്റങ്ങൾ വീണ്ടും നൽകി</translation>
    </message>
    <message>
        <source>It belongs to a record that has not come yet</source>
        <translation>ഇനിയും വന്നിട്ടില്ലാത്ത ഒരു രേഖയുടേതാണ്</translation>
    </message>
    <message>
        <source>It breaks a rule of this program ({reason})</source>
        <translation>ഈ പ്രോഗ്രാമിന്റെ ഒരു നിയമം തെറ്റിക്കുന്നു ({reason})</translation>
    </message>
    <message>
        <source>It changes a record that has not come yet</source>
        <translation>ഇനിയും വന്നിട്ടില്ലാത്ത ഒരു രേഖ മാറ്റുന്നു</translation>
    </message>
    <message>
        <source>It changes what may only be written once</source>
        <translation>ഒരിക്കൽ മാത്രം എഴുതാവുന്നത് മാറ്റുന്നു</translation>
    </message>
    <message>
        <source>Only an administrator may change this; it was refused</source>
        <translation>ഇത് അഡ്മിനിസ്ട്രേറ്റർക്കേ മാറ്റാനാവൂ; നിരസിച്ചു</translation>
    </message>
    <message>
        <source>Something was put right ({kind})</source>
        <translation>എന്തോ ശരിയാക്കി ({kind})</translation>
    </message>
    <message>
        <source>The server countersigned another log than this PC's</source>
        <translation>ഈ പിസിയുടേതല്ലാത്ത മറ്റൊരു രേഖയാണ് സെർവർ സാക്ഷ്യപ്പെടുത്തിയത്</translation>
    </message>
    <message>
        <source>The server told another key for countersigning; it was not believed</source>
        <translation>സാക്ഷ്യ ഒപ്പിന് സെർവർ മറ്റൊരു താക്കോൽ പറഞ്ഞു; അത് വിശ്വസിച്ചില്ല</translation>
    </message>
    <message>
        <source>The server was restored; it got back what it had lost</source>
        <translation>സെർവർ പുനഃസ്ഥാപിച്ചു; നഷ്ടപ്പെട്ടത് തിരികെ കിട്ടി</translation>
    </message>
    <message>
        <source>This file was restored or copied; this PC became a new one</source>
        <translation>ഈ ഫയൽ പുനഃസ്ഥാപിച്ചതോ പകർത്തിയതോ ആണ്; ഈ പിസി പുതിയ ഒന്നായി</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>മറ്റൊരു സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>മുറിഞ്ഞു</translation>
    </message>
    <message>
        <source>done</source>
        <translation>തീർന്നു</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>സമയത്ത് മറുപടിയില്ല</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ബന്ധമില്ല</translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>പുനഃസ്ഥാപിച്ചു അല്ലെങ്കിൽ പകർത്തി</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ഒഴിവാക്കി</translation>
    </message>
    <message>
        <source>somebody else answered</source>
        <translation>മറ്റാരോ മറുപടി തന്നു</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>സെർവറിനു തകരാറ്</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>അപ്‌ഡേറ്റ് വേണം</translation>
    </message>
    <message>
        <source>{count} byte</source>
        <translation>{count} ബൈറ്റ്</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} ബൈറ്റ്</translation>
    </message>
</context>
<context>
    <name>sync_kinds</name>
    <message>
        <source>Account</source>
        <translation>കണക്ക്</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>ബുക്കിങ്</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>പണം എണ്ണിയത്</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>രേഖ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>തീർപ്പാക്കാൻ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>കുറിപ്പടി</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>സമയക്രമം</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Staff and users</source>
        <translation>ജീവനക്കാരും ഉപയോക്താക്കളും</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>താമസം</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>ടോക്കൺ</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>വൈറ്റൽസ്</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>വാർഡ്</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Add</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>അഡ്മിഷൻ</translation>
    </message>
    <message>
        <source>After food</source>
        <translation>ഭക്ഷണത്തിന് ശേഷം</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>പ്രായം</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ്</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <translation>ഉറങ്ങുന്നതിന് മുമ്പ്</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>കുറഞ്ഞത് 8 അക്ഷരങ്ങൾ.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>അപഥ്യം</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>തിരികെ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>ബാക്കപ്പ്</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>ബാക്കി തുക</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>കിടക്ക</translation>
    </message>
    <message>
        <source>Before food</source>
        <translation>ഭക്ഷണത്തിന് മുമ്പ്</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>വരകളും ചെറിയക്ഷരങ്ങളും പ്രശ്നമല്ല.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ഇല്ലാതാക്കുക</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>രോഗനിർണയം</translation>
    </message>
    <message>
        <source>Diet advice</source>
        <translation>പഥ്യം</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>ഡിസ്ചാർജ്</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>കിഴിവ്</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ജില്ല</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>അളവ്</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>തിരുത്തുക</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>വൈകുന്നേരം</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>കാലഹരണ തീയതി</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>സ്ത്രീ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>തുടർ പരിശോധന</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ലിംഗം</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ഇൻവോയ്സ്</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>Lock or switch person</source>
        <translation>പൂട്ടുക അല്ലെങ്കിൽ ആളെ മാറ്റുക</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ലോഗിൻ</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ലോഗിൻ പേര്</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>പുരുഷൻ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>മൊബൈൽ</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>രാവിലെ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>രാത്രി</translation>
    </message>
    <message>
        <source>No</source>
        <translation>അല്ല</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>ഉച്ചയ്ക്ക്</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ഓഫ്‌ലൈൻ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ഓൺലൈൻ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>പിൻ കോഡ്</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>സ്ഥലം</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>കുറിപ്പടി</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>വില</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>പ്രിന്റർ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>എണ്ണം</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ആയി സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ആയി സംരക്ഷിക്കുക…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>തിരയുക</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>ലക്ഷണങ്ങൾ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>സിങ്ക് ചെയ്യുക</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>നികുതി</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>രണ്ടു പാസ്‌വേഡുകളും ഒന്നല്ല. അതേ പാസ്‌വേഡ് വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ആകെ</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>പഴയപടിയാക്കുക</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ഉപയോക്താവ്</translation>
    </message>
    <message>
        <source>Vaidya</source>
        <translation>വൈദ്യൻ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>അതെ</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Amount</source>
        <translation>തുക</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>വാക്കുകളിൽ</translation>
    </message>
    <message>
        <source>Notice {version}, accepted by {by}</source>
        <translation>അറിയിപ്പ് {version}, സ്വീകരിച്ചത് {by}</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>ടോക്കൺ {token}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>എന്ത്</translation>
    </message>
    <message>
        <source>When</source>
        <translation>എപ്പോൾ</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>കിടത്തി</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>അലർജി</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>സർട്ടിഫിക്കറ്റ്</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>രോഗാവസ്ഥ</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>സമ്മതം</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>document</source>
        <translation>രേഖ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>അവസാനിച്ചു</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>ലാബ് റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>ചേർത്തു</translation>
    </message>
    <message>
        <source>other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>കുറിപ്പടി</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>രജിസ്ട്രേഷൻ</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>മാറ്റി</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>സ്കാൻ</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>പതിപ്പ് {number}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>സന്ദർശനം</translation>
    </message>
    <message>
        <source>vitals</source>
        <translation>വൈറ്റൽസ്</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>വീട്ടിലേക്കു പോയി</translation>
    </message>
</context>
<context>
    <name>treatments</name>
    <message>
        <source>Begin</source>
        <translation>തുടങ്ങുക</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>It stands at a meal ({times}).</source>
        <translation>അത് ഭക്ഷണസമയത്താണ് ({times}).</translation>
    </message>
    <message>
        <source>Paschat</source>
        <translation>പശ്ചാത്</translation>
    </message>
    <message>
        <source>Pradhana</source>
        <translation>പ്രധാനം</translation>
    </message>
    <message>
        <source>Purva</source>
        <translation>പൂർവം</translation>
    </message>
    <message>
        <source>The clinic gives no treatments then.</source>
        <translation>അപ്പോൾ ക്ലിനിക്കിൽ ചികിത്സയില്ല.</translation>
    </message>
    <message>
        <source>The patient has {what} then ({times}).</source>
        <translation>അപ്പോൾ രോഗിക്ക് {what} ഉണ്ട് ({times}).</translation>
    </message>
    <message>
        <source>The room has no {what}.</source>
        <translation>മുറിയിൽ {what} ഇല്ല.</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>ഒരു അപ്പോയിന്റ്മെന്റ്</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>മുടങ്ങി</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>മാറ്റി</translation>
    </message>
    <message>
        <source>never {needed} therapists are free while the patient is</source>
        <translation>രോഗിക്ക് ഒഴിവുള്ളപ്പോൾ {needed} തെറാപ്പിസ്റ്റുകൾക്ക് ഒഴിവില്ല</translation>
    </message>
    <message>
        <source>no room has what it needs ({equipment})</source>
        <translation>വേണ്ടത് ഒരു മുറിയിലുമില്ല ({equipment})</translation>
    </message>
    <message>
        <source>no room is free while the patient is</source>
        <translation>രോഗിക്ക് ഒഴിവുള്ളപ്പോൾ മുറി ഒഴിവില്ല</translation>
    </message>
    <message>
        <source>only times at meals are left</source>
        <translation>ഭക്ഷണസമയം മാത്രമേ ബാക്കിയുള്ളൂ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>നിശ്ചയിച്ചു</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>നിർത്തി</translation>
    </message>
    <message>
        <source>the clinic gives no treatments on that day</source>
        <translation>ആ ദിവസം ക്ലിനിക്കിൽ ചികിത്സയില്ല</translation>
    </message>
    <message>
        <source>the patient has other sessions or an appointment all day</source>
        <translation>രോഗിക്ക് ദിവസം മുഴുവൻ മറ്റ് സെഷനുകളോ അപ്പോയിന്റ്മെന്റോ ഉണ്ട്</translation>
    </message>
    <message>
        <source>therapists, room and patient are never free together</source>
        <translation>തെറാപ്പിസ്റ്റുകൾക്കും മുറിക്കും രോഗിക്കും ഒരുമിച്ച് ഒഴിവില്ല</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>ആസൂത്രണം ചെയ്യണം</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>നടക്കുന്നു</translation>
    </message>
    <message>
        <source>{minutes} minutes do not fit into the hours of that day</source>
        <translation>{minutes} മിനിറ്റ് ആ ദിവസത്തെ സമയത്തിൽ ഒതുങ്ങുന്നില്ല</translation>
    </message>
    <message>
        <source>{needed} therapists are needed, {there} are there on that day</source>
        <translation>{needed} തെറാപ്പിസ്റ്റുകൾ വേണം, ആ ദിവസം {there} പേരുണ്ട്</translation>
    </message>
    <message>
        <source>{needed} therapists are needed, {there} have learned it</source>
        <translation>{needed} തെറാപ്പിസ്റ്റുകൾ വേണം, {there} പേർ അത് പഠിച്ചിട്ടുണ്ട്</translation>
    </message>
    <message>
        <source>{needed} therapists of the patient's sex are needed, there are {there}</source>
        <translation>രോഗിയുടെ അതേ ലിംഗത്തിലുള്ള {needed} തെറാപ്പിസ്റ്റുകൾ വേണം, {there} പേരുണ്ട്</translation>
    </message>
    <message>
        <source>{what} therapists are needed.</source>
        <translation>{what} തെറാപ്പിസ്റ്റുകൾ വേണം.</translation>
    </message>
    <message>
        <source>{who} has not learned {what}.</source>
        <translation>{who} {what} പഠിച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>{who} has {what} then ({times}).</source>
        <translation>അപ്പോൾ {who} {what} ചെയ്യുന്നു ({times}).</translation>
    </message>
    <message>
        <source>{who} is not of the patient's sex.</source>
        <translation>{who} രോഗിയുടെ അതേ ലിംഗത്തിലല്ല.</translation>
    </message>
    <message>
        <source>{who} is not there then.</source>
        <translation>അപ്പോൾ {who} ഇല്ല.</translation>
    </message>
    <message>
        <source>{who} is taken by {what} ({times}).</source>
        <translation>{who} {what}-ന് എടുത്തിരിക്കുന്നു ({times}).</translation>
    </message>
</context>
<context>
    <name>vitals</name>
    <message>
        <source>Unusual: mostly {low} to {high}</source>
        <translation>അസാധാരണം: സാധാരണ {low} മുതൽ {high} വരെ</translation>
    </message>
</context>
<context>
    <name>ward</name>
    <message>
        <source>Fees</source>
        <translation>ഫീസ്</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>മുറികൾ</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>ചികിത്സകൾ</translation>
    </message>
    <message>
        <source>Ward medicines</source>
        <translation>വാർഡ് മരുന്ന്</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>അബദ്ധം</translation>
    </message>
    <message>
        <source>given</source>
        <translation>നൽകി</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>നിരസിച്ചു</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>തിരികെ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} മുതൽ</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A GSTIN has 15 characters, this one has {length}.</source>
        <translation>GSTIN-ന് 15 അക്ഷരങ്ങളുണ്ട്, ഇതിന് {length}.</translation>
    </message>
    <message>
        <source>A PIN code has six digits and does not begin with 0.</source>
        <translation>പിൻ കോഡിന് ആറ് അക്കങ്ങളുണ്ട്; 0-ൽ തുടങ്ങില്ല.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN-ന് 4 മുതൽ 8 വരെ അക്കങ്ങൾ വേണം.</translation>
    </message>
    <message>
        <source>A UPI reference has 12 digits.</source>
        <translation>UPI റഫറൻസിന് 12 അക്കം വേണം.</translation>
    </message>
    <message>
        <source>A brace is open or closed once too often. Places look like {{name}}.</source>
        <translation>ഒരു ബ്രേസ് കൂടുതലായി തുറന്നോ അടഞ്ഞോ കിടക്കുന്നു. സ്ഥാനങ്ങൾ {{name}} പോലെയാണ്.</translation>
    </message>
    <message>
        <source>A buyer with a GSTIN needs a name and an address on the bill.</source>
        <translation>GSTIN ഉള്ളയാൾക്ക് ബില്ലിൽ പേരും വിലാസവും വേണം.</translation>
    </message>
    <message>
        <source>A certificate is for at most {days} days.</source>
        <translation>സർട്ടിഫിക്കറ്റ് പരമാവധി {days} ദിവസത്തേക്കാണ്.</translation>
    </message>
    <message>
        <source>A certificate is signed by the doctor who is signed in.</source>
        <translation>ലോഗിൻ ചെയ്ത ഡോക്ടറാണ് സർട്ടിഫിക്കറ്റ് ഒപ്പുവെക്കുന്നത്.</translation>
    </message>
    <message>
        <source>A charge of the kind {kind} belongs to a stay.</source>
        <translation>{kind} എന്ന ഇനം ചെലവ് ഒരു താമസത്തിന്റേതാണ്.</translation>
    </message>
    <message>
        <source>A consultation fee belongs to a visit. Open the bill from the queue.</source>
        <translation>പരിശോധനാ ഫീസ് ഒരു സന്ദർശനത്തിന്റേതാണ്. ക്യൂവിൽ നിന്ന് ബിൽ തുറക്കുക.</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing. Take the wrong count back instead.</source>
        <translation>എണ്ണം പൂജ്യത്തിൽ കുറവാകില്ല. തെറ്റായ എണ്ണം തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>A counter code is one or two capital letters and a number, such as A1.</source>
        <translation>കൗണ്ടർ കോഡ് ഒന്നോ രണ്ടോ വലിയക്ഷരങ്ങളും ഒരു സംഖ്യയുമാണ്, ഉദാ. A1.</translation>
    </message>
    <message>
        <source>A course begins today or within a year.</source>
        <translation>കോഴ്സ് ഇന്നോ ഒരു വർഷത്തിനുള്ളിലോ തുടങ്ങണം.</translation>
    </message>
    <message>
        <source>A deposit is taken by cash, card or UPI. What is held already is used by the bill of the stay.</source>
        <translation>മുൻകൂർ തുക പണമായോ കാർഡായോ UPI ആയോ വാങ്ങുന്നു. കൈവശമുള്ളത് താമസത്തിന്റെ ബിൽ എടുക്കും.</translation>
    </message>
    <message>
        <source>A dose in {dose_unit} cannot be counted in {medicine_unit}.</source>
        <translation>{dose_unit} കണക്കിലുള്ള അളവ് {medicine_unit} ആയി എണ്ണാനാവില്ല.</translation>
    </message>
    <message>
        <source>A dose must be more than nothing.</source>
        <translation>അളവ് പൂജ്യത്തിൽ കൂടുതലാകണം.</translation>
    </message>
    <message>
        <source>A later return was filed too, and told what came to this month. Open the later one first.</source>
        <translation>പിന്നീടുള്ള റിട്ടേണും ഫയൽ ചെയ്തിട്ടുണ്ട്; ഈ മാസത്തിൽ വന്നത് അതിലുണ്ട്. ആദ്യം പിന്നീടുള്ളത് തുറക്കുക.</translation>
    </message>
    <message>
        <source>A line is not on this bill. Open the bill again.</source>
        <translation>ഒരു വരി ഈ ബില്ലിലില്ല. ബിൽ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>A line of the bill can be in a return once only.</source>
        <translation>ബില്ലിലെ ഒരു വരി ഒരു മടക്കത്തിൽ ഒരിക്കൽ മാത്രം.</translation>
    </message>
    <message>
        <source>A line of this bill is not on the prescription. Take it out and add it again.</source>
        <translation>ഈ ബില്ലിലെ ഒരു വരി കുറിപ്പടിയിലില്ല. അത് മാറ്റി വീണ്ടും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>A link of a video call begins with https:// and has no spaces.</source>
        <translation>വീഡിയോ കോളിന്റെ ലിങ്ക് https:// എന്ന് തുടങ്ങുന്നു; ഇടയ്ക്ക് ഒഴിവില്ല.</translation>
    </message>
    <message>
        <source>A login name has 2 to 30 small letters, digits, dots or dashes, without blanks.</source>
        <translation>ലോഗിൻ പേരിൽ 2 മുതൽ 30 വരെ ചെറിയക്ഷരങ്ങൾ, അക്കങ്ങൾ, കുത്ത്, വര എന്നിവ മാത്രം; ഇടവിടരുത്.</translation>
    </message>
    <message>
        <source>A lot came with a bill of its supplier. Send it back from the page of that bill.</source>
        <translation>ഒരു ലോട്ട് വിതരണക്കാരന്റെ ബില്ലോടെ വന്നതാണ്. ആ ബില്ലിന്റെ പേജിൽ നിന്ന് തിരിച്ചയയ്ക്കുക.</translation>
    </message>
    <message>
        <source>A merchant category has 4 digits.</source>
        <translation>മെർച്ചന്റ് കാറ്റഗറിക്ക് 4 അക്കം വേണം.</translation>
    </message>
    <message>
        <source>A mobile number has ten digits and begins with 6, 7, 8 or 9.</source>
        <translation>മൊബൈൽ നമ്പറിന് പത്ത് അക്കം വേണം, 6, 7, 8, 9 എന്നിവയിൽ തുടങ്ങണം.</translation>
    </message>
    <message>
        <source>A name may have at most {longest} characters.</source>
        <translation>പേരിന് പരമാവധി {longest} അക്ഷരം.</translation>
    </message>
    <message>
        <source>A number begins at 1.</source>
        <translation>നമ്പർ 1 മുതൽ തുടങ്ങും.</translation>
    </message>
    <message>
        <source>A package has at most {most} sessions of one therapy.</source>
        <translation>ഒരു പാക്കേജിൽ ഒരു ചികിത്സയുടെ പരമാവധി {most} സെഷനുകൾ.</translation>
    </message>
    <message>
        <source>A package holds at least one therapy.</source>
        <translation>പാക്കേജിൽ ഒരു ചികിത്സയെങ്കിലും വേണം.</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>പാസ്‌വേഡിന് കുറഞ്ഞത് {shortest} അക്ഷരങ്ങൾ വേണം.</translation>
    </message>
    <message>
        <source>A report is of ten years at the most. Choose a shorter period.</source>
        <translation>ഒരു റിപ്പോർട്ട് പരമാവധി പത്തു വർഷത്തേതാണ്. ചെറിയ കാലയളവ് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>A return is filed after its month, on {day} at the earliest.</source>
        <translation>റിട്ടേൺ മാസം കഴിഞ്ഞേ ഫയൽ ചെയ്യൂ, ഏറ്റവും നേരത്തെ {day}-ന്.</translation>
    </message>
    <message>
        <source>A room to stay in needs a category. Choose one.</source>
        <translation>താമസിക്കാനുള്ള മുറിക്ക് ഒരു വിഭാഗം വേണം. ഒന്നു തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>A slot has between 5 minutes and the length of the session.</source>
        <translation>ഒരു സമയത്തിന് 5 മിനിറ്റ് മുതൽ സെഷന്റെ നീളം വരെയാകാം.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut this number to {text}. Take it from the first file, with the column as text.</source>
        <translation>സ്പ്രെഡ്ഷീറ്റ് ഈ നമ്പർ {text} എന്ന് ചുരുക്കി. ആദ്യത്തെ ഫയലിൽ നിന്ന് എടുക്കുക; കോളം ടെക്സ്റ്റ് ആക്കുക.</translation>
    </message>
    <message>
        <source>A therapy or fee is counted in whole pieces, such as 2.</source>
        <translation>ചികിത്സയും ഫീസും എണ്ണമായി എഴുതുക, ഉദാ: 2.</translation>
    </message>
    <message>
        <source>A value of {value} cannot be. It lies between {least} and {most}.</source>
        <translation>{value} ആകാനിടയില്ല. {least} മുതൽ {most} വരെ ആകണം.</translation>
    </message>
    <message>
        <source>A wrong code was typed too often. Let the server show a new one.</source>
        <translation>തെറ്റായ കോഡ് പലതവണ ടൈപ്പ് ചെയ്തു. സെർവറിൽ പുതിയത് കാണിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>A year has 12 months; there is no month {month}.</source>
        <translation>വർഷത്തിൽ 12 മാസമേയുള്ളൂ; {month} എന്ന മാസമില്ല.</translation>
    </message>
    <message>
        <source>Add at least one line to the bill.</source>
        <translation>ബില്ലിൽ ഒരു വരിയെങ്കിലും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Add at least one lot to carry.</source>
        <translation>മാറ്റാൻ ഒരു ലോട്ടെങ്കിലും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Add at least one material.</source>
        <translation>ഒരു ചേരുവയെങ്കിലും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Add at least one medicine to receive.</source>
        <translation>എടുക്കാൻ ഒരു മരുന്നെങ്കിലും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>Add your own password first: without the keyring nothing else but the recovery code would open the file.</source>
        <translation>ആദ്യം സ്വന്തം പാസ്‌വേഡ് ചേർക്കുക: കീറിങ് ഇല്ലെങ്കിൽ വീണ്ടെടുക്കൽ കോഡ് മാത്രമേ ഫയൽ തുറക്കൂ.</translation>
    </message>
    <message>
        <source>All of {description} came back already.</source>
        <translation>{description} മുഴുവൻ നേരത്തേ തിരികെ വന്നു.</translation>
    </message>
    <message>
        <source>All of {description} came back. Nothing is left that could cost more.</source>
        <translation>{description} മുഴുവൻ തിരികെ വന്നു. കൂടുതൽ വില വരാൻ ഒന്നും ബാക്കിയില്ല.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {rows} rows, and there are more. Choose a name that ends in .csv.</source>
        <translation>Excel ഷീറ്റിൽ {rows} വരിയേ പറ്റൂ, ഇതിൽ അതിലധികമുണ്ട്. .csv-ൽ അവസാനിക്കുന്ന പേര് നൽകുക.</translation>
    </message>
    <message>
        <source>An HSN or SAC code has 4, 6 or 8 digits. {hsn} has not.</source>
        <translation>HSN/SAC കോഡിന് 4, 6 അല്ലെങ്കിൽ 8 അക്കം വേണം. {hsn} അങ്ങനെയല്ല.</translation>
    </message>
    <message>
        <source>An age of more than {oldest} years cannot be.</source>
        <translation>{oldest} വയസ്സിൽ കൂടുതൽ പ്രായം ആകാനിടയില്ല.</translation>
    </message>
    <message>
        <source>An allergy to {substance} is already noted.</source>
        <translation>{substance} അലർജി നേരത്തേ കുറിച്ചിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>An interval of {interval} days cannot be.</source>
        <translation>{interval} ദിവസത്തെ ഇടവേള പറ്റില്ല.</translation>
    </message>
    <message>
        <source>Another backup of this clinic is being made. Wait until it is done.</source>
        <translation>ഈ ക്ലിനിക്കിന്റെ മറ്റൊരു ബാക്കപ്പ് എടുക്കുകയാണ്. അത് തീരുന്നതുവരെ കാക്കുക.</translation>
    </message>
    <message>
        <source>Another bill was posted under this one's identity already: {number}. Open it, then begin anew.</source>
        <translation>ഇതേ തിരിച്ചറിയലിൽ മറ്റൊരു ബിൽ എടുത്തിട്ടുണ്ട്: {number}. അത് തുറന്ന് നോക്കി വീണ്ടും തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>Another payment was posted under this one's identity already: {number}.</source>
        <translation>ഇതേ തിരിച്ചറിയലിൽ മറ്റൊരു അടവുണ്ട്: {number}.</translation>
    </message>
    <message>
        <source>Another price than the MRP is allowed by somebody else: F9, then their PIN.</source>
        <translation>MRP അല്ലാത്ത വില മറ്റൊരാൾ അനുവദിക്കണം: F9, പിന്നെ അവരുടെ PIN.</translation>
    </message>
    <message>
        <source>Another program is using the clinic's file. Close it, then try again.</source>
        <translation>മറ്റൊരു പ്രോഗ്രാം ക്ലിനിക്കിന്റെ ഫയൽ ഉപയോഗിക്കുന്നു. അത് അടച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Another return was posted under this one's identity already: {number}.</source>
        <translation>ഇതേ തിരിച്ചറിയലിൽ മറ്റൊരു മടക്കമുണ്ട്: {number}.</translation>
    </message>
    <message>
        <source>Another server answered at this address than the one that made the code. Nothing was sent. Check address and code.</source>
        <translation>ഈ വിലാസത്തിൽ മറുപടി തന്നത് കോഡ് ഉണ്ടാക്കിയ സെർവറല്ല. ഒന്നും അയച്ചിട്ടില്ല. വിലാസവും കോഡും പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>At most {highest} therapists treat together.</source>
        <translation>ഒരുമിച്ച് പരമാവധി {highest} തെറാപ്പിസ്റ്റുകൾ.</translation>
    </message>
    <message>
        <source>At most {largest} can be written here. Look at the amount again.</source>
        <translation>ഇവിടെ പരമാവധി {largest} എഴുതാം. തുക ഒന്നുകൂടി നോക്കുക.</translation>
    </message>
    <message>
        <source>At most {longest} characters fit here. Write it shorter.</source>
        <translation>ഇവിടെ പരമാവധി {longest} അക്ഷരങ്ങൾ. ചുരുക്കി എഴുതുക.</translation>
    </message>
    <message>
        <source>At most {most} servings are noted at once.</source>
        <translation>ഒരു തവണ പരമാവധി {most} വിളമ്പൽ രേഖപ്പെടുത്താം.</translation>
    </message>
    <message>
        <source>Backups go to this place already.</source>
        <translation>ബാക്കപ്പുകൾ ഈ സ്ഥലത്തേക്ക് ഇപ്പോൾത്തന്നെ പോകുന്നുണ്ട്.</translation>
    </message>
    <message>
        <source>Batch {batch} belongs to {place}, and {here} is being counted. Transfer it, or count it as found here.</source>
        <translation>ബാച്ച് {batch} {place}-ലേതാണ്; എണ്ണുന്നത് {here} ആണ്. അത് മാറ്റുക, അല്ലെങ്കിൽ ഇവിടെ കണ്ടതായി എണ്ണുക.</translation>
    </message>
    <message>
        <source>Batch {batch} is good until {expiry}. Choose another reason.</source>
        <translation>ബാച്ച് {batch}-ന് {expiry} വരെ കാലാവധിയുണ്ട്. മറ്റൊരു കാരണം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Batch {batch} lies at {place} already. Choose another place.</source>
        <translation>ബാച്ച് {batch} ഇപ്പോൾത്തന്നെ {place}-ൽ ഉണ്ട്. മറ്റൊരു സ്ഥലം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} differs. Write the reason.</source>
        <translation>{medicine} ബാച്ച് {batch} വ്യത്യാസപ്പെട്ടിരിക്കുന്നു. കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} expired on {expiry}. Do not take it in.</source>
        <translation>{medicine}, ബാച്ച് {batch}: കാലാവധി {expiry}-ന് തീർന്നു. എടുക്കരുത്.</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} has expired or is blocked. Put it into quarantine.</source>
        <translation>{medicine}-ന്റെ ബാച്ച് {batch} കാലാവധി കഴിഞ്ഞതോ തടഞ്ഞതോ ആണ്. അത് മാറ്റി വയ്ക്കുക (ക്വാറന്റൈൻ).</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} has expired. Take another lot.</source>
        <translation>{medicine} ബാച്ച് {batch} കാലാവധി കഴിഞ്ഞു. മറ്റൊരു ലോട്ട് എടുക്കുക.</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} must not be used. Take another lot.</source>
        <translation>{medicine} ബാച്ച് {batch} ഉപയോഗിക്കരുത്. മറ്റൊരു ലോട്ട് എടുക്കുക.</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} was received already. Correct its quantity by a stock adjustment.</source>
        <translation>{medicine}, ബാച്ച് {batch} നേരത്തേ എടുത്തതാണ്. സ്റ്റോക്ക് തിരുത്തി എണ്ണം ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} was taken in with {taken_in} units. Correct its quantity by a stock adjustment.</source>
        <translation>{medicine}, ബാച്ച് {batch}: {taken_in} യൂണിറ്റ് നേരത്തേ എടുത്തു. സ്റ്റോക്ക് തിരുത്തി എണ്ണം ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>Batch {batch} stands in row {row} too, with another quantity. Write one row with the whole quantity.</source>
        <translation>ബാച്ച് {batch} വരി {row}-ലും വേറെ എണ്ണത്തോടെയുണ്ട്. മുഴുവൻ എണ്ണവും ഒരു വരിയിൽ എഴുതുക.</translation>
    </message>
    <message>
        <source>Bed {bed} is closed ({why}). Choose another bed, or have it opened.</source>
        <translation>{bed} കിടക്ക അടച്ചിരിക്കുന്നു ({why}). മറ്റൊന്നു തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ തുറക്കാൻ പറയുക.</translation>
    </message>
    <message>
        <source>Bed {bed} is kept for {patient} from {from_day} until {to_day}. Choose another bed or other days.</source>
        <translation>{bed} കിടക്ക {from_day} മുതൽ {to_day} വരെ {patient} എന്നയാൾക്കായി മാറ്റിവച്ചിരിക്കുന്നു. മറ്റൊരു കിടക്കയോ ദിവസങ്ങളോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Bed {bed} is to be cleaned first. Choose another bed, or mark it as clean.</source>
        <translation>{bed} കിടക്ക ആദ്യം വൃത്തിയാക്കണം. മറ്റൊന്നു തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ വൃത്തിയാക്കി എന്നു രേഖപ്പെടുത്തുക.</translation>
    </message>
    <message>
        <source>Before finishing, please add: {missing}.</source>
        <translation>പൂർത്തിയാക്കുന്നതിനു മുമ്പ് ചേർക്കുക: {missing}.</translation>
    </message>
    <message>
        <source>Bill {bill} of this supplier came in on {day} already (our number {number}).</source>
        <translation>ഈ വിതരണക്കാരന്റെ {bill} ബിൽ {day}-ന് എടുത്തിട്ടുണ്ട് (നമ്മുടെ നമ്പർ {number}).</translation>
    </message>
    <message>
        <source>Bill {number} has the credit note {note}. Take the rest back by another credit note.</source>
        <translation>ബിൽ {number}-ന് {note} എന്ന ക്രെഡിറ്റ് നോട്ടുണ്ട്. ബാക്കി മറ്റൊരു ക്രെഡിറ്റ് നോട്ടിലൂടെ തിരികെ എടുക്കുക.</translation>
    </message>
    <message>
        <source>Bill {number} has the debit note {note}. Cancel that first, or take the bill back by a credit note.</source>
        <translation>{number} ബില്ലിന് {note} എന്ന ഡെബിറ്റ് നോട്ട് ഉണ്ട്. ആദ്യം അത് റദ്ദാക്കുക, അല്ലെങ്കിൽ ക്രെഡിറ്റ് നോട്ട് വഴി ബിൽ തിരികെ എടുക്കുക.</translation>
    </message>
    <message>
        <source>Bill {number} is cancelled.</source>
        <translation>ബിൽ {number} റദ്ദാക്കിയതാണ്.</translation>
    </message>
    <message>
        <source>Bill {number} is of today. Cancel it and write it again.</source>
        <translation>{number} ഇന്നത്തെ ബില്ലാണ്. അത് റദ്ദാക്കി വീണ്ടും എഴുതുക.</translation>
    </message>
    <message>
        <source>Bill {number} is of {day}. A bill can be cancelled only on its own day.</source>
        <translation>ബിൽ {number} {day}-ലേതാണ്. ബിൽ അതേ ദിവസം മാത്രമേ റദ്ദാക്കാനാവൂ.</translation>
    </message>
    <message>
        <source>Bill {number} is of {day}. After the end of its month it is not cancelled any more: take it back by a credit note.</source>
        <translation>ബിൽ {number} {day}-ലേതാണ്. മാസം കഴിഞ്ഞാൽ ബിൽ റദ്ദാക്കാനാവില്ല: ക്രെഡിറ്റ് നോട്ടിലൂടെ തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>Bill {number} stands in a return that was filed on {filed_on}. It is not cancelled any more: take it back by a credit note.</source>
        <translation>ബിൽ {number} {filed_on}-ന് ഫയൽ ചെയ്ത റിട്ടേണിലുണ്ട്. ഇനി റദ്ദാക്കാനാവില്ല: ക്രെഡിറ്റ് നോട്ട് വഴി തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>Certificate {number} is cancelled.</source>
        <translation>സർട്ടിഫിക്കറ്റ് {number} റദ്ദാക്കിയതാണ്.</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>ഒരു കിടക്ക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a blood group from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് രക്തഗ്രൂപ്പ് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a dosage form from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് ഔഷധരൂപം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a length between 1 minute and 8 hours that ends on the same day.</source>
        <translation>1 മിനിറ്റിനും 8 മണിക്കൂറിനും ഇടയിൽ, അതേ ദിവസം തീരുന്ന ദൈർഘ്യം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a meal of the clinic's list.</source>
        <translation>ക്ലിനിക്കിന്റെ പട്ടികയിലെ ഒരു ഭക്ഷണം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a medicine that the clinic keeps.</source>
        <translation>ക്ലിനിക് സൂക്ഷിക്കുന്ന ഒരു മരുന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose a value from {lowest} to {highest}.</source>
        <translation>{lowest} മുതൽ {highest} വരെയുള്ള മൂല്യം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose another doctor than {doctor}.</source>
        <translation>{doctor} അല്ലാത്ത മറ്റൊരു ഡോക്ടറെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose at least one expired lot.</source>
        <translation>കാലാവധി കഴിഞ്ഞ ഒരു ലോട്ടെങ്കിലും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>ഒരു ചുമതലയെങ്കിലും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose at least one therapy, or a template.</source>
        <translation>ഒരു ചികിത്സയെങ്കിലും, അല്ലെങ്കിൽ ഒരു മാതൃക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose found, missing, damaged or expired.</source>
        <translation>കണ്ടെത്തിയത്, കാണാതായത്, കേടായത്, കാലഹരണപ്പെട്ടത് എന്നിവയിലൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose one of the clinic's doctors.</source>
        <translation>ക്ലിനിക്കിലെ ഒരു ഡോക്ടറെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose one of the offered values.</source>
        <translation>നൽകിയിട്ടുള്ളവയിലൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose somebody of the clinic's staff.</source>
        <translation>ക്ലിനിക്കിലെ ജീവനക്കാരിൽ ഒരാളെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the language from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് ഭാഷ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the place, or type a new one.</source>
        <translation>സ്ഥലം തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ പുതിയത് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Choose the sex.</source>
        <translation>ലിംഗം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose the state from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് സംസ്ഥാനം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose what kind of goods the rate is for.</source>
        <translation>നിരക്ക് ഏതുതരം സാധനത്തിനെന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Choose who made it.</source>
        <translation>ആരാണ് ഉണ്ടാക്കിയതെന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Count this too. Where there is nothing, write 0.</source>
        <translation>ഇതും എണ്ണുക. ഒന്നുമില്ലെങ്കിൽ 0 എഴുതുക.</translation>
    </message>
    <message>
        <source>Credit note {number} was written for another return. Open the bill again.</source>
        <translation>ക്രെഡിറ്റ് നോട്ട് {number} മറ്റൊരു മടക്കത്തിനാണ്. ബിൽ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>Days go from 0 to {most}.</source>
        <translation>ദിവസം 0 മുതൽ {most} വരെ.</translation>
    </message>
    <message>
        <source>Debit note {number} was written with other content. Open the bill again.</source>
        <translation>ഡെബിറ്റ് നോട്ട് {number} എഴുതിയത് മറ്റൊരു ഉള്ളടക്കത്തോടെയാണ്. ബിൽ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>From {from_day} until {to_day} is no stay. The day of leaving comes after the first day, and after today.</source>
        <translation>{from_day} മുതൽ {to_day} വരെ ഒരു താമസമല്ല. പോകുന്ന ദിവസം ആദ്യ ദിവസത്തിനും ഇന്നിനും ശേഷമാണ്.</translation>
    </message>
    <message>
        <source>From {limit} on, the bill needs the buyer's name, address and state. Fill them in.</source>
        <translation>{limit} മുതൽ ബില്ലിൽ വാങ്ങുന്നയാളുടെ പേര്, വിലാസം, സംസ്ഥാനം വേണം. അവ പൂരിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>Give a rate, or mark the supply as exempt.</source>
        <translation>നിരക്ക് നൽകുക, അല്ലെങ്കിൽ നികുതിയില്ലെന്ന് അടയാളപ്പെടുത്തുക.</translation>
    </message>
    <message>
        <source>Give the discount in percent or in rupees, not both.</source>
        <translation>കിഴിവ് ശതമാനമായോ രൂപയായോ നൽകുക, രണ്ടും വേണ്ട.</translation>
    </message>
    <message>
        <source>In {text} the upper value is below the lower one. Type it like 128/82.</source>
        <translation>{text}: മുകളിലെ മൂല്യം താഴത്തേതിലും കുറവാണ്. 128/82 പോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>It cannot have happened after it was found out.</source>
        <translation>അറിഞ്ഞതിനു ശേഷം ഇത് സംഭവിച്ചിരിക്കാൻ വയ്യ.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>നിർത്തി. ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Joining was begun here with another recovery code. Type that one to go on.</source>
        <translation>ഇവിടെ ചേരാൻ തുടങ്ങിയത് മറ്റൊരു വീണ്ടെടുക്കൽ കോഡ് കൊണ്ടാണ്. തുടരാൻ അത് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Line {position}: days, their distance and times a day have to fit into {longest} days.</source>
        <translation>വരി {position}: ദിവസങ്ങളും ഇടവേളയും തവണകളും {longest} ദിവസത്തിൽ ഒതുങ്ങണം.</translation>
    </message>
    <message>
        <source>Minutes lie between {lowest} and {highest}.</source>
        <translation>മിനിറ്റ് {lowest}-നും {highest}-നും ഇടയിൽ.</translation>
    </message>
    <message>
        <source>Money is owed or held: settle bills, charges and deposits first.</source>
        <translation>പണം കിട്ടാനോ കൊടുക്കാനോ ഉണ്ട്: ആദ്യം ബില്ലുകളും മുൻകൂർ തുകകളും തീർക്കുക.</translation>
    </message>
    <message>
        <source>No column is chosen for: {column}. Choose the one that holds it.</source>
        <translation>{column}: കോളം തിരഞ്ഞെടുത്തിട്ടില്ല. അതുള്ള കോളം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>No deposit is held. There is nothing to give back or to use.</source>
        <translation>മുൻകൂർ തുക കൈവശമില്ല. തിരികെ നൽകാനോ എടുക്കാനോ ഒന്നുമില്ല.</translation>
    </message>
    <message>
        <source>No phone in India has this number. Compare it and type it again.</source>
        <translation>ഇന്ത്യയിൽ ഈ നമ്പറുള്ള ഫോണില്ല. ഒത്തുനോക്കി വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>No slot is free within 60 days. Move the booking in the calendar, outside the hours.</source>
        <translation>60 ദിവസത്തിനുള്ളിൽ ഒഴിവില്ല. കലണ്ടറിൽ സമയത്തിന് പുറത്തേക്ക് ബുക്കിങ് മാറ്റുക.</translation>
    </message>
    <message>
        <source>Nobody signs in with the name {login}.</source>
        <translation>{login} എന്ന പേരിൽ ആരും ലോഗിൻ ചെയ്യുന്നില്ല.</translation>
    </message>
    <message>
        <source>Not every patient whom it concerns was told ({count} are left).</source>
        <translation>ബാധിക്കപ്പെട്ട എല്ലാ രോഗികളെയും അറിയിച്ചിട്ടില്ല ({count} പേർ ബാക്കി).</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Look for a switch at the stick, or for the rights of the folder.</source>
        <translation>{folder}-ൽ ഒന്നും എഴുതാനാകുന്നില്ല. സ്റ്റിക്കിലെ സ്വിച്ചോ ഫോൾഡറിന്റെ അനുമതികളോ നോക്കുക.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>ഇതുവരെ ഒന്നും എണ്ണിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Nothing is bought from {name}: {why}. Take it off the black list first.</source>
        <translation>{name} എന്നയാളിൽ നിന്ന് വാങ്ങുന്നില്ല: {why}. ആദ്യം കരിമ്പട്ടികയിൽ നിന്ന് നീക്കുക.</translation>
    </message>
    <message>
        <source>Nothing is due on bill {number}.</source>
        <translation>ബിൽ {number}-ൽ ബാക്കിയൊന്നുമില്ല.</translation>
    </message>
    <message>
        <source>Nothing is left to give back of bill {number}.</source>
        <translation>ബിൽ {number}-ൽ തിരികെ നൽകാൻ ഒന്നും ബാക്കിയില്ല.</translation>
    </message>
    <message>
        <source>Nothing is proposed. Ask for a proposal first.</source>
        <translation>ഒന്നും നിർദ്ദേശിച്ചിട്ടില്ല. ആദ്യം നിർദ്ദേശം ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Nothing of the stock is on bill {number}, so there are no labels.</source>
        <translation>{number} ബില്ലിൽ സ്റ്റോക്കിലെ ഒന്നുമില്ല, അതിനാൽ ലേബലില്ല.</translation>
    </message>
    <message>
        <source>Of bill {bill}, {left} are open. Pay the rest on the account.</source>
        <translation>{bill} ബില്ലിൽ {left} ബാക്കിയുണ്ട്. ശേഷം കണക്കിൽ അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>Of this line only {left} can still come back.</source>
        <translation>ഈ വരിയിൽ നിന്ന് ഇനി {left} മാത്രമേ തിരികെ വരൂ.</translation>
    </message>
    <message>
        <source>Of this line {left} can still go back, not {asked}.</source>
        <translation>ഈ വരിയിൽ {left} കൂടി മടക്കാം, {asked} അല്ല.</translation>
    </message>
    <message>
        <source>Of this line {left} were short and not claimed yet, not {asked}.</source>
        <translation>ഈ വരിയിൽ കുറവ് വന്ന് ഇനിയും ആവശ്യപ്പെടാത്തത് {left}, {asked} അല്ല.</translation>
    </message>
    <message>
        <source>Of what is held {held} now pays for the bill, not {shown}. Look at it again and take the payment.</source>
        <translation>കൈവശമുള്ളതിൽ നിന്ന് ഇപ്പോൾ ബില്ലിന് {held} ആണ്, {shown} അല്ല. ഒന്നുകൂടി നോക്കി പണം വാങ്ങുക.</translation>
    </message>
    <message>
        <source>Of {description} only {left} can still come back.</source>
        <translation>{description}: ഇനി {left} മാത്രമേ തിരികെ വരൂ.</translation>
    </message>
    <message>
        <source>Of {medicine} {packs} packs are billed. No more than that can be short.</source>
        <translation>{medicine}: {packs} പാക്ക് ബിൽ ചെയ്തു. അതിലേറെ കുറവ് വരില്ല.</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, only {left} {unit} are left at {place}. Taken lately by: {held_by}.</source>
        <translation>{medicine}, ബാച്ച് {batch}: {place}-ൽ {left} {unit} മാത്രമേ ബാക്കിയുള്ളൂ. ഈയിടെ എടുത്തത്: {held_by}.</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, {left} are left, and {came} came in. What was sold cannot be taken out: return the rest to the supplier instead.</source>
        <translation>{medicine}, ബാച്ച് {batch}: {left} ബാക്കിയുണ്ട്, {came} വന്നിരുന്നു. വിറ്റത് നീക്കാനാവില്ല: ബാക്കി വിതരണക്കാരന് മടക്കുക.</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, {left} are there, not {asked}.</source>
        <translation>{medicine}, ബാച്ച് {batch}: {left} ഉണ്ട്, {asked} ഇല്ല.</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, {missing_units} {unit} more were taken than counted, by: {held_by}. Count it again.</source>
        <translation>{medicine}, ബാച്ച് {batch}: എണ്ണിയതിലും {missing_units} {unit} കൂടുതൽ എടുത്തിട്ടുണ്ട്: {held_by}. വീണ്ടും എണ്ണുക.</translation>
    </message>
    <message>
        <source>Of {medicine}, {left_packs} can be sold, and {wanted_packs} are asked for. Expired: {expired_packs}, blocked: {blocked_packs}, in opened packs: {opened} {unit}.</source>
        <translation>{medicine}: വിൽക്കാനാവുന്നത് {left_packs}, ചോദിച്ചത് {wanted_packs}. കാലഹരണപ്പെട്ടത്: {expired_packs}, തടഞ്ഞത്: {blocked_packs}, പൊട്ടിച്ച പാക്കിൽ: {opened} {unit}.</translation>
    </message>
    <message>
        <source>Only a doctor of the staff list can sign. Ask the administrator to link your user to your staff entry.</source>
        <translation>ജീവനക്കാരുടെ പട്ടികയിലെ ഡോക്ടർക്കേ ഒപ്പുവയ്ക്കാനാവൂ. നിങ്ങളുടെ ലോഗിൻ പട്ടികയുമായി ബന്ധിപ്പിക്കാൻ അഡ്മിനിസ്ട്രേറ്ററോട് പറയുക.</translation>
    </message>
    <message>
        <source>Only an administrator can come in with the recovery code.</source>
        <translation>വീണ്ടെടുക്കൽ കോഡുമായി അഡ്മിനിസ്ട്രേറ്റർക്കു മാത്രമേ പ്രവേശിക്കാനാവൂ.</translation>
    </message>
    <message>
        <source>Only cash gives change. Enter the exact amount.</source>
        <translation>പണത്തിനേ ബാക്കി നൽകൂ. കൃത്യമായ തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>Only fees and other charges are written and taken off here. Take back a meal or a medicine on its own page.</source>
        <translation>ഫീസും മറ്റു ചെലവുകളും മാത്രമേ ഇവിടെ ചേർക്കാനും ഒഴിവാക്കാനും കഴിയൂ. ഭക്ഷണമോ മരുന്നോ അതിന്റെ പേജിൽ തിരികെ എടുക്കുക.</translation>
    </message>
    <message>
        <source>Only the same formulation, for a line of the prescription, can be given instead.</source>
        <translation>കുറിപ്പടിയിലെ അതേ യോഗം മാത്രമേ പകരം നൽകാവൂ.</translation>
    </message>
    <message>
        <source>Only {counted} was counted. Less can stay in the drawer.</source>
        <translation>{counted} മാത്രമാണ് എണ്ണിയത്. അതിൽ കൂടുതൽ പെട്ടിയിൽ വെക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>Only {held} are held. Give back no more.</source>
        <translation>{held} മാത്രമേ കൈവശമുള്ളൂ. അതിലധികം തിരികെ നൽകരുത്.</translation>
    </message>
    <message>
        <source>Only {left} is left to pay, not {amount}.</source>
        <translation>അടയ്ക്കാൻ {left} മാത്രമേ ബാക്കിയുള്ളൂ, {amount} അല്ല.</translation>
    </message>
    <message>
        <source>Only {left} of it are charged. Take back no more.</source>
        <translation>അതിൽ {left} മാത്രമേ ചെലവിലുള്ളൂ. അതിലധികം തിരിച്ചെടുക്കരുത്.</translation>
    </message>
    <message>
        <source>Only {left} {unit} of {medicine} are left in this batch.</source>
        <translation>{medicine}: ഈ ബാച്ചിൽ {left} {unit} മാത്രമേ ബാക്കിയുള്ളൂ.</translation>
    </message>
    <message>
        <source>Only {left} {unit} of {medicine} are left on the ward.</source>
        <translation>{medicine} {left} {unit} മാത്രമേ വാർഡിൽ ബാക്കിയുള്ളൂ.</translation>
    </message>
    <message>
        <source>Open the drawer first: this clinic bills only within a shift (Counter, F10).</source>
        <translation>ആദ്യം പണപ്പെട്ടി തുറക്കുക: ഈ ക്ലിനിക് ഷിഫ്റ്റിനുള്ളിൽ മാത്രമേ ബില്ല് ചെയ്യൂ (കൗണ്ടർ, F10).</translation>
    </message>
    <message>
        <source>Others can read the password file {file}. Close it first: chmod 600.</source>
        <translation>പാസ്‌വേഡ് ഫയൽ {file} മറ്റുള്ളവർക്ക് വായിക്കാം. ആദ്യം അടയ്ക്കുക: chmod 600.</translation>
    </message>
    <message>
        <source>Pain is a number from 0 to 10.</source>
        <translation>വേദന 0 മുതൽ 10 വരെയുള്ള സംഖ്യയാണ്.</translation>
    </message>
    <message>
        <source>Room {room} asks for the patient's sex, which is not known. Complete the patient first, or choose another room.</source>
        <translation>{room} മുറിക്ക് രോഗിയുടെ ലിംഗം അറിയണം. ആദ്യം രോഗിയുടെ വിവരം പൂർത്തിയാക്കുക, അല്ലെങ്കിൽ മറ്റൊരു മുറി തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Room {room} is for men. Choose another bed.</source>
        <translation>{room} മുറി പുരുഷന്മാർക്കുള്ളതാണ്. മറ്റൊരു കിടക്ക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Room {room} is for women. Choose another bed.</source>
        <translation>{room} മുറി സ്ത്രീകൾക്കുള്ളതാണ്. മറ്റൊരു കിടക്ക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Rooms of the category {category} have no price on {day}. Set their tariff under Rooms and beds.</source>
        <translation>{category} വിഭാഗം മുറികൾക്ക് {day}-ൽ വിലയില്ല. മുറികളും കിടക്കകളും എന്നതിൽ നിരക്കു നൽകുക.</translation>
    </message>
    <message>
        <source>Row {row} of {file} opens a quotation mark that is not closed. Close it or take it away, then choose it again.</source>
        <translation>{file} വരി {row}-ൽ ഒരു ഉദ്ധരണിചിഹ്നം തുറന്നിട്ട് അടച്ചിട്ടില്ല. അത് അടയ്ക്കുകയോ നീക്കുകയോ ചെയ്ത് ഫയൽ വീണ്ടും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Say how much of {medicine} and when, or write a note for it.</source>
        <translation>{medicine} എത്ര, എപ്പോൾ എന്നു പറയുക; അല്ലെങ്കിൽ കുറിപ്പ് എഴുതുക.</translation>
    </message>
    <message>
        <source>Say how the consent was given and by whom.</source>
        <translation>സമ്മതം എങ്ങനെ, ആര് നൽകി എന്നു പറയുക.</translation>
    </message>
    <message>
        <source>Say how the patient was told.</source>
        <translation>രോഗിയെ എങ്ങനെ അറിയിച്ചു എന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>Say of at least one line how much comes back.</source>
        <translation>ഒരു വരിയിലെങ്കിലും എത്ര തിരികെ വരുന്നു എന്ന് പറയുക.</translation>
    </message>
    <message>
        <source>Say of at least one line how much more it costs, a rupee or more in all.</source>
        <translation>ഒരു വരിക്കെങ്കിലും എത്ര കൂടുതൽ വിലയെന്ന് എഴുതുക; ആകെ ഒരു രൂപയെങ്കിലും.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>എന്തു ചെയ്യണം എന്നു പറയുക.</translation>
    </message>
    <message>
        <source>Say what the patient may eat.</source>
        <translation>രോഗിക്ക് എന്തു കഴിക്കാം എന്നു പറയുക.</translation>
    </message>
    <message>
        <source>Say why nothing is left to be done.</source>
        <translation>ഇനി ഒന്നും ചെയ്യാനില്ലാത്തത് എന്തുകൊണ്ടെന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>Several clinics are on this PC: {clinics}. Say which one by --clinic.</source>
        <translation>ഈ പിസിയിൽ പല ക്ലിനിക്കുകളുണ്ട്: {clinics}. ഏതെന്ന് --clinic ഉപയോഗിച്ച് പറയുക.</translation>
    </message>
    <message>
        <source>So much is not in the drawer.</source>
        <translation>അത്രയും പണം പെട്ടിയിൽ ഇല്ല.</translation>
    </message>
    <message>
        <source>Somebody comes before they leave, and not in the future.</source>
        <translation>വരവ് പോക്കിന് മുമ്പാകണം; ഭാവിയിലാകരുത്.</translation>
    </message>
    <message>
        <source>Somebody lies in bed {bed}. Choose another bed.</source>
        <translation>{bed} കിടക്കയിൽ ആളുണ്ട്. മറ്റൊരു കിടക്ക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Somebody of the other sex stays in room {room} in these days. Choose another bed.</source>
        <translation>ഈ ദിവസങ്ങളിൽ {room} മുറിയിൽ മറ്റേ ലിംഗത്തിലുള്ളയാൾ താമസിക്കുന്നു. മറ്റൊരു കിടക്ക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Something of this order came in. Close it instead.</source>
        <translation>ഈ ഓർഡറിലെ ചിലത് വന്നു. പകരം അവസാനിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>Something of {number} went back already ({back}). Reverse that return first.</source>
        <translation>{number}-ലെ ചിലത് മടങ്ങി ({back}). ആദ്യം ആ മടക്കം തിരിച്ചെഴുതുക.</translation>
    </message>
    <message>
        <source>Stay {number} is another patient's.</source>
        <translation>{number} എന്ന കിടത്തിച്ചികിത്സ മറ്റൊരു രോഗിയുടേതാണ്.</translation>
    </message>
    <message>
        <source>Stock-take {number} has ended. Nothing more is counted in it.</source>
        <translation>സ്റ്റോക്കെടുപ്പ് {number} അവസാനിച്ചു. ഇനി അതിൽ എണ്ണുകയില്ല.</translation>
    </message>
    <message>
        <source>Stock-take {number} of {place} still goes on. Post it or cancel it first.</source>
        <translation>{place}-ലെ സ്റ്റോക്കെടുപ്പ് {number} നടന്നുകൊണ്ടിരിക്കുന്നു. ആദ്യം അത് പോസ്റ്റ് ചെയ്യുക അല്ലെങ്കിൽ റദ്ദാക്കുക.</translation>
    </message>
    <message>
        <source>Taxable and exempt lines need two bills for a buyer with a GSTIN.</source>
        <translation>GSTIN ഉള്ളവർക്ക് നികുതിയുള്ളതിനും ഇല്ലാത്തതിനും രണ്ടു ബിൽ വേണം.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a day to come.</source>
        <translation>ആ ദിവസം കഴിഞ്ഞു. ഇന്നോ വരുന്ന ദിവസമോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>That patient does not wait in this queue any more. Look at the queue again.</source>
        <translation>ആ രോഗി ഈ ക്യൂവിൽ ഇപ്പോൾ കാത്തിരിക്കുന്നില്ല. ക്യൂ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>The Board was not told, or has no details yet: note both before you close it.</source>
        <translation>ബോർഡിനെ അറിയിച്ചിട്ടില്ല, അല്ലെങ്കിൽ വിവരങ്ങൾ നൽകിയിട്ടില്ല: അവസാനിപ്പിക്കും മുമ്പ് രണ്ടും രേഖപ്പെടുത്തുക.</translation>
    </message>
    <message>
        <source>The GSTIN belongs to the state {state}. Leave the state empty, or correct the GSTIN.</source>
        <translation>GSTIN {state} സംസ്ഥാനത്തിന്റേതാണ്. സംസ്ഥാനം ശൂന്യമായി വിടുക, അല്ലെങ്കിൽ GSTIN തിരുത്തുക.</translation>
    </message>
    <message>
        <source>The amount cannot be less than nothing.</source>
        <translation>തുക പൂജ്യത്തിൽ കുറയരുത്.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>തുക പൂജ്യത്തിൽ കൂടുതലാകണം.</translation>
    </message>
    <message>
        <source>The backup broke off. It is tried again by itself.</source>
        <translation>ബാക്കപ്പ് മുറിഞ്ഞു. അത് തനിയെ വീണ്ടും ശ്രമിക്കും.</translation>
    </message>
    <message>
        <source>The backup was made, but the check of the clinic finds faults in it, so it does not count. Open Settings, Check.</source>
        <translation>ബാക്കപ്പ് എടുത്തു, പക്ഷേ ക്ലിനിക്കിന്റെ പരിശോധനയിൽ അതിൽ പിഴവുകൾ കണ്ടതിനാൽ അത് കണക്കാക്കില്ല. ക്രമീകരണങ്ങളിൽ പരിശോധന തുറക്കുക.</translation>
    </message>
    <message>
        <source>The backup {file} could not be opened again and does not count. Try another disk.</source>
        <translation>ബാക്കപ്പ് {file} വീണ്ടും തുറക്കാനായില്ല, അത് കണക്കാക്കില്ല. മറ്റൊരു ഡിസ്ക് നോക്കുക.</translation>
    </message>
    <message>
        <source>The bill now comes to {payable}, not {shown}. Look at it again and take the payment.</source>
        <translation>ബിൽ ഇപ്പോൾ {payable} ആണ്, {shown} അല്ല. വീണ്ടും നോക്കി പണം വാങ്ങുക.</translation>
    </message>
    <message>
        <source>The booking is for {day}. Only bookings of today can be checked in; move it to today first.</source>
        <translation>ബുക്കിങ് {day}-ലേക്കാണ്. ഇന്നത്തെ ബുക്കിങ്ങുകൾക്കേ ടോക്കൺ നൽകാനാവൂ; ആദ്യം ഇന്നത്തേക്ക് മാറ്റുക.</translation>
    </message>
    <message>
        <source>The booking of {day}, {time} is still to come.</source>
        <translation>{day}, {time}-ലെ ബുക്കിങ്ങിന്റെ സമയമായിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The booking of {day}, {time} is: {state}. That cannot be done with it any more.</source>
        <translation>{day}, {time}-ലെ ബുക്കിങ്: {state}. ഇനി അത് ചെയ്യാനാവില്ല.</translation>
    </message>
    <message>
        <source>The clinic cannot have known of it in the future.</source>
        <translation>ക്ലിനിക് ഇത് ഭാവിയിൽ അറിഞ്ഞിരിക്കാൻ വയ്യ.</translation>
    </message>
    <message>
        <source>The clinic has no GSTIN. A clinic that is not registered for GST makes no return.</source>
        <translation>ക്ലിനിക്കിന് GSTIN ഇല്ല. GST രജിസ്ട്രേഷനില്ലാത്ത ക്ലിനിക് റിട്ടേൺ നൽകുന്നില്ല.</translation>
    </message>
    <message>
        <source>The clinic is closed on {day} ({reason}). Choose another day.</source>
        <translation>{day}-ന് ക്ലിനിക് അവധിയാണ് ({reason}). മറ്റൊരു ദിവസം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The clinic is on this server already. Let the server show a code for one of its PCs.</source>
        <translation>ക്ലിനിക് ഈ സെർവറിൽ ഇപ്പോൾത്തന്നെ ഉണ്ട്. അതിന്റെ ഒരു കമ്പ്യൂട്ടറിനുള്ള കോഡ് സെർവറിൽ കാണിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>The clinic needs at least one administrator who may change users.</source>
        <translation>ഉപയോക്താക്കളെ മാറ്റാവുന്ന ഒരു അഡ്മിനിസ്ട്രേറ്ററെങ്കിലും ക്ലിനിക്കിൽ വേണം.</translation>
    </message>
    <message>
        <source>The clinic's file could not be brought up to date; it is as it was before. Reason: {reason}.</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ പുതുക്കാനായില്ല; അത് മുമ്പത്തെപ്പോലെയുണ്ട്. കാരണം: {reason}.</translation>
    </message>
    <message>
        <source>The clinic's file {file} is not there. Put it back, or restore a backup.</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ {file} അവിടെയില്ല. അത് തിരികെ വയ്ക്കുക, അല്ലെങ്കിൽ ബാക്കപ്പ് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>The code {number} stands in row {row} too, for another medicine. Give one of them another code.</source>
        <translation>കോഡ് {number} വരി {row}-ലും മറ്റൊരു മരുന്നിനുണ്ട്. ഒന്നിന് വേറെ കോഡ് നൽകുക.</translation>
    </message>
    <message>
        <source>The column {heading} is chosen twice. Choose another one for one of them.</source>
        <translation>{heading} എന്ന കോളം രണ്ടു തവണ തിരഞ്ഞെടുത്തു. ഒന്നിന് മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The consultation fee is on this bill twice. Take one out.</source>
        <translation>പരിശോധനാ ഫീസ് ഈ ബില്ലിൽ രണ്ടു തവണയുണ്ട്. ഒന്ന് മാറ്റുക.</translation>
    </message>
    <message>
        <source>The copy of the clinic that came is not whole. Nothing was opened; try again.</source>
        <translation>വന്ന ക്ലിനിക്കിന്റെ പകർപ്പ് പൂർണമല്ല. ഒന്നും തുറന്നിട്ടില്ല; വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The copy under the new key could not be read back. The file keeps its key; try again, or look at the disk.</source>
        <translation>പുതിയ താക്കോലിലുള്ള പകർപ്പ് വായിക്കാനായില്ല. ഫയലിന് പഴയ താക്കോൽ തന്നെ; വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ ഡിസ്ക് നോക്കുക.</translation>
    </message>
    <message>
        <source>The day on which it was asked for is in the future.</source>
        <translation>ആവശ്യപ്പെട്ട ദിവസം ഭാവിയിലാണ്.</translation>
    </message>
    <message>
        <source>The demo clinic cannot join a server.</source>
        <translation>ഡെമോ ക്ലിനിക്കിന് ഒരു സെർവറിൽ ചേരാനാവില്ല.</translation>
    </message>
    <message>
        <source>The discount of {discount} does not fit into {amount}.</source>
        <translation>{discount} കിഴിവ് {amount}-ൽ കൊള്ളില്ല.</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room, then try again; nothing was changed.</source>
        <translation>ഈ പിസിയുടെ ഡിസ്ക് നിറഞ്ഞു. സ്ഥലമുണ്ടാക്കി വീണ്ടും ശ്രമിക്കുക; ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The doctor has replaced this prescription. Open the newer one.</source>
        <translation>ഡോക്ടർ ഈ കുറിപ്പടി മാറ്റി. പുതിയത് തുറക്കുക.</translation>
    </message>
    <message>
        <source>The document could not be written to the disk. Nothing was kept.</source>
        <translation>രേഖ ഡിസ്കിൽ എഴുതാനായില്ല. ഒന്നും സൂക്ഷിച്ചില്ല.</translation>
    </message>
    <message>
        <source>The dosage form of {medicine} is missing. Write it, as Arishtam or Choornam.</source>
        <translation>{medicine}-ന്റെ ഔഷധരൂപം ഇല്ല. എഴുതുക, ഉദാ. Arishtam, Choornam.</translation>
    </message>
    <message>
        <source>The drawer has an open shift. Count it at the shift's close.</source>
        <translation>പണപ്പെട്ടിയിൽ ഷിഫ്റ്റ് തുടരുന്നു. ഷിഫ്റ്റ് അടയ്ക്കുമ്പോൾ എണ്ണുക.</translation>
    </message>
    <message>
        <source>The drawer of this PC has no open shift. Open one first.</source>
        <translation>ഈ പിസിയിൽ ഷിഫ്റ്റ് തുറന്നിട്ടില്ല. ആദ്യം തുറക്കുക.</translation>
    </message>
    <message>
        <source>The drawer of this PC is open already. Close that shift first.</source>
        <translation>ഈ പിസിയിലെ പണപ്പെട്ടി തുറന്നിരിക്കുന്നു. ആദ്യം ആ ഷിഫ്റ്റ് അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>The expiry “{text}” is not clear. Write it as on the pack, for example 03/2028.</source>
        <translation>“{text}” എന്ന കാലാവധി വ്യക്തമല്ല. പാക്കിലെപ്പോലെ എഴുതുക, ഉദാ. 03/2028.</translation>
    </message>
    <message>
        <source>The fee of this visit is already on bill {number}.</source>
        <translation>ഈ സന്ദർശനത്തിന്റെ ഫീസ് ബിൽ {number}-ൽ ഉണ്ട്.</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is damaged. Restore it from a backup.</source>
        <translation>ക്ലിനിക്കിനൊപ്പമുള്ള താക്കോൽ ഫയൽ ({file}) കേടായിരിക്കുന്നു. ബാക്കപ്പിൽ നിന്ന് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is missing. Restore it from a backup.</source>
        <translation>ക്ലിനിക്കിനൊപ്പമുള്ള താക്കോൽ ഫയൽ ({file}) കാണാനില്ല. ബാക്കപ്പിൽ നിന്ന് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>The file of this document is on another PC, and no server is reached that could bring it.</source>
        <translation>ഈ രേഖയുടെ ഫയൽ മറ്റൊരു പിസിയിലാണ്; അത് എത്തിക്കാൻ സെർവർ ലഭ്യമല്ല.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Look whether this account of the PC may read and write it.</source>
        <translation>{file} ഫയൽ തുറക്കാനാവുന്നില്ല. പിസിയിലെ ഈ അക്കൗണ്ടിന് അത് വായിക്കാനും എഴുതാനും കഴിയുമോ എന്ന് നോക്കുക.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Choose another folder.</source>
        <translation>{file} എന്ന ഫയൽ എഴുതാനായില്ല: {reason}. മറ്റൊരു ഫോൾഡർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was not changed. Restore the last backup.</source>
        <translation>{file} ഫയൽ കേടായിരിക്കുന്നു; അതിൽ മാറ്റമൊന്നും വരുത്തിയിട്ടില്ല. അവസാനത്തെ ബാക്കപ്പ് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>ആദ്യ ദിവസം അവസാന ദിവസത്തിനു ശേഷമാണ്.</translation>
    </message>
    <message>
        <source>The first day comes before the last one, and at most two years lie between them.</source>
        <translation>ആദ്യ ദിവസം അവസാന ദിവസത്തിന് മുമ്പാകണം; ഇടയിൽ പരമാവധി രണ്ടു വർഷം.</translation>
    </message>
    <message>
        <source>The hours begin before they end, between 00:00 and 24:00.</source>
        <translation>സമയം 00:00-നും 24:00-നും ഇടയിൽ; തുടക്കം അവസാനത്തിന് മുമ്പ്.</translation>
    </message>
    <message>
        <source>The key on this PC does not fit this clinic's file, and this password does not open it. Try again, or use the code.</source>
        <translation>ഈ പിസിയിലെ താക്കോൽ ക്ലിനിക്കിന്റെ ഫയലിന് ചേരുന്നില്ല; ഈ പാസ്‌വേഡും അത് തുറക്കുന്നില്ല. വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ കോഡ് ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>The key store of this PC is locked. Unlock it, or sign in with your password.</source>
        <translation>ഈ പിസിയുടെ താക്കോൽ ശേഖരം പൂട്ടിയിരിക്കുന്നു. അത് തുറക്കുക, അല്ലെങ്കിൽ പാസ്‌വേഡ് കൊണ്ട് ലോഗിൻ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The last bill is dated {last}, but this PC says today is {today}. Put the clock right, or go on in the reserve series.</source>
        <translation>അവസാന ബില്ലിന്റെ തീയതി {last}, ഈ പിസിയിൽ ഇന്ന് {today}. ക്ലോക്ക് ശരിയാക്കുക, അല്ലെങ്കിൽ കരുതൽ നമ്പർ ക്രമത്തിൽ തുടരുക.</translation>
    </message>
    <message>
        <source>The last character of the GSTIN does not fit the others. Compare it with the certificate.</source>
        <translation>GSTIN-ന്റെ അവസാന അക്ഷരം മറ്റുള്ളവയുമായി ചേരുന്നില്ല. സർട്ടിഫിക്കറ്റുമായി ഒത്തുനോക്കുക.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>അവസാന ദിവസം ആദ്യ ദിവസത്തിനു മുമ്പാണ്.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>അവസാന ദിവസം ആദ്യ ദിവസത്തിന് മുമ്പാണ്.</translation>
    </message>
    <message>
        <source>The last shift was closed at {last}, but this PC's clock says it is earlier. Put the clock right.</source>
        <translation>കഴിഞ്ഞ ഷിഫ്റ്റ് {last}-ന് അടച്ചു, പക്ഷേ ഈ പിസിയിലെ സമയം അതിനു മുമ്പാണ്. സമയം ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>The letters in {file} cannot be read. Save it again as CSV in UTF-8, and choose that file.</source>
        <translation>{file} എന്ന ഫയലിലെ അക്ഷരങ്ങൾ വായിക്കാനാവില്ല. UTF-8 CSV ആയി വീണ്ടും സംരക്ഷിച്ച് ആ ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The lines come to {ours}, and the bill says {printed}: {difference} lie between. Compare rate, discount and tax of the lines with the bill.</source>
        <translation>വരികൾ {ours} വരും, ബില്ലിൽ {printed}: വ്യത്യാസം {difference}. വരികളിലെ നിരക്കും കിഴിവും നികുതിയും ബില്ലുമായി ഒത്തുനോക്കുക.</translation>
    </message>
    <message>
        <source>The list has {name} already. Give this therapy another name.</source>
        <translation>{name} പട്ടികയിലുണ്ട്. ഈ ചികിത്സയ്ക്ക് മറ്റൊരു പേര് നൽകുക.</translation>
    </message>
    <message>
        <source>The login name {login} is taken. Choose another.</source>
        <translation>{login} എന്ന ലോഗിൻ പേര് മറ്റൊരാളുടേതാണ്. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>പേരോ പാസ്‌വേഡോ ശരിയല്ല. വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The number is larger than anything that can be kept. Look at it again.</source>
        <translation>ഈ സംഖ്യ സൂക്ഷിക്കാവുന്നതിലും വലുതാണ്. വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>The number {number} stands in row {row} too, for somebody else. Give one of them another number.</source>
        <translation>നമ്പർ {number} വരി {row}-ലും മറ്റൊരാൾക്കുണ്ട്. ഒന്നിന് വേറെ നമ്പർ നൽകുക.</translation>
    </message>
    <message>
        <source>The pack size must be more than nothing.</source>
        <translation>പാക്കിന്റെ അളവ് പൂജ്യത്തിൽ കൂടുതലാകണം.</translation>
    </message>
    <message>
        <source>The paper's date is in the future.</source>
        <translation>കടലാസിലെ തീയതി ഭാവിയിലാണ്.</translation>
    </message>
    <message>
        <source>The password file {file} cannot be read.</source>
        <translation>പാസ്‌വേഡ് ഫയൽ {file} വായിക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>The password file {file} is not in UTF-8. Save it anew as UTF-8.</source>
        <translation>പാസ്‌വേഡ് ഫയൽ {file} UTF-8 അല്ല. അത് UTF-8 ആയി വീണ്ടും സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>The password must not be the login name. Choose another.</source>
        <translation>ലോഗിൻ പേര് തന്നെ പാസ്‌വേഡ് ആകരുത്. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The patient already has token {token} for {doctor} today.</source>
        <translation>രോഗിക്ക് ഇന്ന് {doctor}-ന്റെ ടോക്കൺ {token} ഉണ്ട്.</translation>
    </message>
    <message>
        <source>The patient has a visit today that is not over.</source>
        <translation>രോഗിയുടെ ഇന്നത്തെ സന്ദർശനം കഴിഞ്ഞിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The patient has {therapy} from {time} to {until} on {day}. Choose another time.</source>
        <translation>രോഗിക്ക് {day}-ന് {time} മുതൽ {until} വരെ {therapy} ഉണ്ട്. മറ്റൊരു സമയം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The patient is booked with {doctor} from {time} to {until} on {day}. Choose another time.</source>
        <translation>രോഗിക്ക് {day}-ന് {time} മുതൽ {until} വരെ {doctor}-ന്റെ അടുത്ത് ബുക്കിങ് ഉണ്ട്. മറ്റൊരു സമയം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The patient is expected: cancel the bookings first.</source>
        <translation>രോഗിക്ക് ബുക്കിംഗ് ഉണ്ട്: ആദ്യം അവ റദ്ദാക്കുക.</translation>
    </message>
    <message>
        <source>The patient is in a bed of the house. Erase after the stay has ended and was billed.</source>
        <translation>രോഗി കിടത്തിച്ചികിത്സയിലാണ്. അത് കഴിഞ്ഞ് ബിൽ തീർത്ത ശേഷം മായ്ക്കുക.</translation>
    </message>
    <message>
        <source>The patient is with {doctor} now (token {token}). Wait until that consultation is finished.</source>
        <translation>രോഗി ഇപ്പോൾ {doctor}-ന്റെ അടുത്താണ് (ടോക്കൺ {token}). ആ പരിശോധന കഴിയുംവരെ കാക്കുക.</translation>
    </message>
    <message>
        <source>The patient lies in bed {bed} already. Choose another bed.</source>
        <translation>രോഗി ഇതിനകം {bed} കിടക്കയിലാണ്. മറ്റൊരു കിടക്ക തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The patient of {number} is away already.</source>
        <translation>{number} രോഗി ഇതിനകം പുറത്തുപോയിരിക്കുകയാണ്.</translation>
    </message>
    <message>
        <source>The patient of {number} is here.</source>
        <translation>{number} രോഗി ഇവിടെയുണ്ട്.</translation>
    </message>
    <message>
        <source>The pharmacy does not keep this medicine any more. Search for it again.</source>
        <translation>ഫാർമസിയിൽ ഈ മരുന്ന് ഇപ്പോൾ വയ്ക്കുന്നില്ല. വീണ്ടും തിരയുക.</translation>
    </message>
    <message>
        <source>The place for backups {folder} is not there. Plug in the disk or stick, or remove the place from the list.</source>
        <translation>ബാക്കപ്പിനുള്ള സ്ഥലം {folder} അവിടെ ഇല്ല. ഡിസ്കോ സ്റ്റിക്കോ ഘടിപ്പിക്കുക, അല്ലെങ്കിൽ സ്ഥലം പട്ടികയിൽ നിന്ന് നീക്കുക.</translation>
    </message>
    <message>
        <source>The price cannot be less than nothing.</source>
        <translation>വില പൂജ്യത്തിൽ കുറയരുത്.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper: {reason}. Nothing is lost: print it again.</source>
        <translation>പ്രിന്റർ {printer} പേപ്പർ എടുത്തില്ല: {reason}. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല: വീണ്ടും അച്ചടിക്കുക.</translation>
    </message>
    <message>
        <source>The printer {printer} is not connected to this PC. Nothing is lost: choose another printer or print later.</source>
        <translation>പ്രിന്റർ {printer} ഈ പിസിയിൽ ഘടിപ്പിച്ചിട്ടില്ല. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല: മറ്റൊരു പ്രിന്റർ എടുക്കുക, അല്ലെങ്കിൽ പിന്നീട് അച്ചടിക്കുക.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>എണ്ണം പൂജ്യത്തിൽ കൂടുതലാകണം.</translation>
    </message>
    <message>
        <source>The rate is a percentage between 0 and 100, such as 5 or 0.25.</source>
        <translation>നിരക്ക് 0-നും 100-നും ഇടയിലുള്ള ശതമാനമാണ്, ഉദാ. 5 അല്ലെങ്കിൽ 0.25.</translation>
    </message>
    <message>
        <source>The reorder level cannot be less than nothing.</source>
        <translation>റീഓർഡർ അളവ് പൂജ്യത്തിൽ കുറയരുത്.</translation>
    </message>
    <message>
        <source>The return is too large for one file of the portal. Ask for help.</source>
        <translation>റിട്ടേൺ പോർട്ടലിന്റെ ഒരു ഫയലിന് വളരെ വലുതാണ്. സഹായം ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>The return of this month is not marked as filed.</source>
        <translation>ഈ മാസത്തെ റിട്ടേൺ ഫയൽ ചെയ്തതായി അടയാളപ്പെടുത്തിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>The return of this month was filed on {filed_on}.</source>
        <translation>ഈ മാസത്തെ റിട്ടേൺ {filed_on}-ന് ഫയൽ ചെയ്തു.</translation>
    </message>
    <message>
        <source>The return of this month was filed on {filed_on}: nothing new is dated {day}. If that is not today's date, put this PC's clock right.</source>
        <translation>ഈ മാസത്തെ റിട്ടേൺ {filed_on}-ന് ഫയൽ ചെയ്തു: {day} തീയതിയിൽ പുതിയതൊന്നും ചേർക്കില്ല. അത് ഇന്നത്തെ തീയതിയല്ലെങ്കിൽ ഈ പിസിയുടെ ക്ലോക്ക് ശരിയാക്കുക.</translation>
    </message>
    <message>
        <source>The series {series} is full. Ask for help before you go on.</source>
        <translation>{series} എന്ന നമ്പർ ക്രമം തീർന്നു. തുടരുന്നതിനു മുമ്പ് സഹായം തേടുക.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network, then try again.</source>
        <translation>സെർവറിനെ കിട്ടുന്നില്ല. വിലാസവും നെറ്റ്‌വർക്കും പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The server did not begin. What it said of it stands in {file} in its folder.</source>
        <translation>സെർവർ തുടങ്ങിയില്ല. കാരണം അതിന്റെ ഫോൾഡറിലെ {file}-ൽ ഉണ്ട്.</translation>
    </message>
    <message>
        <source>The server does not have the file of this document yet. The PC on which it was added must be online once.</source>
        <translation>ഈ രേഖയുടെ ഫയൽ സെർവറിൽ ഇതുവരെ ഇല്ല. അത് ചേർത്ത പിസി ഒരിക്കൽ ഓൺലൈനാകണം.</translation>
    </message>
    <message>
        <source>The server does not know this code. Type it again, or let it show a new one.</source>
        <translation>ഈ കോഡ് സെർവറിന് അറിയില്ല. വീണ്ടും ടൈപ്പ് ചെയ്യുക, അല്ലെങ്കിൽ പുതിയത് കാണിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>The server gives no code. Look whether it runs, and whether a clinic has joined it.</source>
        <translation>സെർവർ കോഡ് തരുന്നില്ല. അത് പ്രവർത്തിക്കുന്നുണ്ടോ, ക്ലിനിക് ചേർന്നിട്ടുണ്ടോ എന്ന് നോക്കുക.</translation>
    </message>
    <message>
        <source>The server has not ended yet. Look again in a minute.</source>
        <translation>സെർവർ ഇതുവരെ നിർത്തിയില്ല. ഒരു മിനിറ്റ് കഴിഞ്ഞ് നോക്കുക.</translation>
    </message>
    <message>
        <source>The server is a service of the system on this PC: it is ended there.</source>
        <translation>സെർവർ ഈ പിസിയിൽ സിസ്റ്റത്തിന്റെ സേവനമാണ്: അവിടെയാണ് നിർത്തേണ്ടത്.</translation>
    </message>
    <message>
        <source>The server is newer or older than this program. Bring both to the same version.</source>
        <translation>സെർവർ ഈ പ്രോഗ്രാമിനേക്കാൾ പുതിയതോ പഴയതോ ആണ്. രണ്ടും ഒരേ പതിപ്പാക്കുക.</translation>
    </message>
    <message>
        <source>The server is not installed on this PC. Install the program with its server.</source>
        <translation>സെർവർ ഈ പിസിയിൽ ഇല്ല. സെർവർ ഉൾപ്പെടെ പ്രോഗ്രാം ഇൻസ്റ്റാൾ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The server keeps no backups; its program is older. Bring it up to date, or remove it from the list.</source>
        <translation>സെർവർ ബാക്കപ്പുകൾ സൂക്ഷിക്കുന്നില്ല; അതിലെ പ്രോഗ്രാം ഇതിനെക്കാൾ പഴയതാണ്. അത് പുതുക്കുക, അല്ലെങ്കിൽ പട്ടികയിൽ നിന്ന് നീക്കുക.</translation>
    </message>
    <message>
        <source>The server refused this ({problem}).</source>
        <translation>സെർവർ ഇത് നിരസിച്ചു ({problem}).</translation>
    </message>
    <message>
        <source>The session is on {day}. It can be missed only then; until then it can be moved or cancelled.</source>
        <translation>സെഷൻ {day}-നാണ്. അന്നേ മുടങ്ങിയെന്ന് എഴുതാനാകൂ; അതുവരെ മാറ്റാം, റദ്ദാക്കാം.</translation>
    </message>
    <message>
        <source>The session is on {day}. Move it to today first.</source>
        <translation>സെഷൻ {day}-നാണ്. ആദ്യം ഇന്നത്തേക്ക് മാറ്റുക.</translation>
    </message>
    <message>
        <source>The session is over; its people and room stay as they were.</source>
        <translation>സെഷൻ കഴിഞ്ഞു; ആളുകളും മുറിയും അങ്ങനെ തന്നെ.</translation>
    </message>
    <message>
        <source>The session is: {state}. It cannot become: {wanted}.</source>
        <translation>സെഷൻ: {state}. അതിനെ {wanted} ആക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>The size of the pack is missing. Write it as 450 ml, 100 g or 30 tablets.</source>
        <translation>പാക്കിന്റെ അളവില്ല. 450 ml, 100 g, 30 tablets എന്നിങ്ങനെ എഴുതുക.</translation>
    </message>
    <message>
        <source>The stay began on {since}. Choose a day from then on.</source>
        <translation>താമസം തുടങ്ങിയത് {since}-നാണ്. അന്നോ അതിനു ശേഷമോ ഉള്ള ദിവസം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The stay {number} goes on: an interim bill can be printed. The final bill is made when discharge is ordered.</source>
        <translation>{number} താമസം തുടരുന്നു: ഇടക്കാല ബിൽ അച്ചടിക്കാം. ഡിസ്ചാർജ് നിർദേശിച്ചശേഷം അന്തിമ ബിൽ ഉണ്ടാക്കാം.</translation>
    </message>
    <message>
        <source>The stay {number} has charges. Take them back first, or let the patient leave.</source>
        <translation>{number} താമസത്തിൽ ചെലവുകളുണ്ട്. ആദ്യം അവ തിരിച്ചെടുക്കുക, അല്ലെങ്കിൽ രോഗിയെ വിടുക.</translation>
    </message>
    <message>
        <source>The stay {number} holds a deposit of {held}. Give it back first.</source>
        <translation>{number} താമസത്തിൽ {held} മുൻകൂർ തുകയുണ്ട്. ആദ്യം അതു തിരികെ നൽകുക.</translation>
    </message>
    <message>
        <source>The stay {number} is over.</source>
        <translation>{number} താമസം കഴിഞ്ഞു.</translation>
    </message>
    <message>
        <source>The stay {number} stands at: {state}. It cannot become: {wanted}.</source>
        <translation>{number} താമസത്തിന്റെ നില: {state}. അത് {wanted} ആക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>The stay {number} was cancelled.</source>
        <translation>{number} താമസം റദ്ദാക്കി.</translation>
    </message>
    <message>
        <source>The stock of this medicine is counted in {unit}. Add a new medicine for another unit.</source>
        <translation>ഈ മരുന്നിന്റെ സ്റ്റോക്ക് {unit} കണക്കിലാണ്. മറ്റൊരു യൂണിറ്റിന് പുതിയ മരുന്ന് ചേർക്കുക.</translation>
    </message>
    <message>
        <source>The summary lacks: {missing}. Complete it before you sign.</source>
        <translation>സംഗ്രഹത്തിൽ ഇല്ലാത്തത്: {missing}. ഒപ്പിടുന്നതിനു മുമ്പ് പൂർത്തിയാക്കുക.</translation>
    </message>
    <message>
        <source>The summary of {number} is signed. Amend it with a reason.</source>
        <translation>{number} സംഗ്രഹം ഒപ്പിട്ടതാണ്. കാരണം പറഞ്ഞു തിരുത്തുക.</translation>
    </message>
    <message>
        <source>The therapy in line {position} is not in the clinic's list any more. Choose another.</source>
        <translation>വരി {position}-ലെ ചികിത്സ ഇപ്പോൾ പട്ടികയിലില്ല. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>രണ്ടു പാസ്‌വേഡും ഒന്നല്ല. വീണ്ടും എഴുതുക.</translation>
    </message>
    <message>
        <source>The visit with token {token} is over. Give the patient a new token first.</source>
        <translation>ടോക്കൺ {token}-ന്റെ സന്ദർശനം കഴിഞ്ഞു. ആദ്യം പുതിയ ടോക്കൺ നൽകുക.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>{year} എന്ന വർഷം ശരിയാകാനിടയില്ല.</translation>
    </message>
    <message>
        <source>There cannot be less than none. Count what lies there.</source>
        <translation>പൂജ്യത്തിൽ കുറവാകാൻ കഴിയില്ല. അവിടെയുള്ളത് എണ്ണുക.</translation>
    </message>
    <message>
        <source>There is a room {name} already. Give it another name.</source>
        <translation>{name} എന്ന മുറി ഇതിനകമുണ്ട്. മറ്റൊരു പേരു നൽകുക.</translation>
    </message>
    <message>
        <source>There is already a clinic's file at {file}. Nothing was overwritten.</source>
        <translation>{file}-ൽ നേരത്തേ ഒരു ക്ലിനിക് ഫയലുണ്ട്. ഒന്നും മാറ്റിയെഴുതിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>There is no GST rate for code {hsn} on {day}. Ask the administrator to add it.</source>
        <translation>{day}-ന് കോഡ് {hsn}-ന് GST നിരക്കില്ല. ചേർക്കാൻ അഡ്മിനിസ്ട്രേറ്ററോട് പറയുക.</translation>
    </message>
    <message>
        <source>There is no GST rate for {description} (SAC {sac}) on {day}. An administrator adds it under GST rates.</source>
        <translation>{description} (SAC {sac}) എന്നതിന് {day}-ൽ GST നിരക്കില്ല. GST നിരക്കുകളിൽ അഡ്മിനിസ്ട്രേറ്റർ അതു ചേർക്കണം.</translation>
    </message>
    <message>
        <source>There is no GST rate for {medicine} (code {hsn}) on {day}. Ask the administrator to add it.</source>
        <translation>{day}-ന് {medicine} (കോഡ് {hsn}) GST നിരക്കില്ല. ചേർക്കാൻ അഡ്മിനിസ്ട്രേറ്ററോട് പറയുക.</translation>
    </message>
    <message>
        <source>There is no PDF or picture in {folder}. Scan the paper, then press F6 again.</source>
        <translation>{folder}-ൽ PDF-ഓ ചിത്രമോ ഇല്ല. കടലാസ് സ്കാൻ ചെയ്ത് വീണ്ടും F6 അമർത്തുക.</translation>
    </message>
    <message>
        <source>There is no clinic on this PC yet. Make one with: narayaneeyam clinic create.</source>
        <translation>ഈ പിസിയിൽ ഇതുവരെ ക്ലിനിക്കില്ല. ഉണ്ടാക്കാൻ: narayaneeyam clinic create.</translation>
    </message>
    <message>
        <source>There is no clinic {clinic} on this PC. See: narayaneeyam clinic list.</source>
        <translation>{clinic} എന്ന ക്ലിനിക് ഈ പിസിയിലില്ല. നോക്കുക: narayaneeyam clinic list.</translation>
    </message>
    <message>
        <source>There is no consent in force that could be withdrawn.</source>
        <translation>പിൻവലിക്കാൻ നിലവിൽ സമ്മതമില്ല.</translation>
    </message>
    <message>
        <source>There is no fee to take for this visit.</source>
        <translation>ഈ സന്ദർശനത്തിന് വാങ്ങാൻ ഫീസില്ല.</translation>
    </message>
    <message>
        <source>There is no history of this kind of record.</source>
        <translation>ഇത്തരം രേഖയ്ക്ക് ചരിത്രമില്ല.</translation>
    </message>
    <message>
        <source>There is no note or coin of {denomination} rupees.</source>
        <translation>{denomination} രൂപയുടെ നോട്ടോ നാണയമോ ഇല്ല.</translation>
    </message>
    <message>
        <source>There is no report {report}.</source>
        <translation>{report} എന്ന റിപ്പോർട്ട് ഇല്ല.</translation>
    </message>
    <message>
        <source>There is no room for the backup in {folder}. Make room there, or choose a larger disk.</source>
        <translation>{folder}-ൽ ബാക്കപ്പിന് സ്ഥലമില്ല. അവിടെ സ്ഥലമുണ്ടാക്കുക, അല്ലെങ്കിൽ വലിയ ഡിസ്ക് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>There is no state with the code {state} in this GSTIN.</source>
        <translation>ഈ GSTIN-ലെ {state} എന്ന കോഡുള്ള സംസ്ഥാനമില്ല.</translation>
    </message>
    <message>
        <source>There is {difference} too much in the drawer. Write the reason.</source>
        <translation>പെട്ടിയിൽ {difference} കൂടുതലാണ്. കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>There is {difference} too much. Write the reason.</source>
        <translation>{difference} കൂടുതലുണ്ട്. കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>These hours are not in the clinic's schedule any more. Look at the schedule again.</source>
        <translation>ഈ സമയം ക്ലിനിക്കിന്റെ സമയക്രമത്തിൽ ഇപ്പോഴില്ല. സമയക്രമം വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>These lines belong to an order of another supplier. Take them out and enter them again.</source>
        <translation>ഈ വരികൾ മറ്റൊരു വിതരണക്കാരന്റെ ഓർഡറിലേതാണ്. നീക്കി വീണ്ടും ചേർക്കുക.</translation>
    </message>
    <message>
        <source>These two are one patient already.</source>
        <translation>ഇവ രണ്ടും ഇതിനകം ഒരു രോഗിയാണ്.</translation>
    </message>
    <message>
        <source>This GSTIN belongs to another state (its first two digits are {state}). Look at the number or the state.</source>
        <translation>ഈ GSTIN മറ്റൊരു സംസ്ഥാനത്തിന്റേതാണ് (ആദ്യ രണ്ട് അക്കങ്ങൾ {state}). നമ്പറോ സംസ്ഥാനമോ പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>This PC does not know the certificate of the server. Type the code whole: 8 digits, and the letters after them.</source>
        <translation>സെർവറിന്റെ സർട്ടിഫിക്കറ്റ് ഈ കമ്പ്യൂട്ടറിന് അറിയില്ല. കോഡ് മുഴുവനായി ടൈപ്പ് ചെയ്യുക: 8 അക്കങ്ങളും പിന്നാലെയുള്ള അക്ഷരങ്ങളും.</translation>
    </message>
    <message>
        <source>This PC has no key store. Sign in with your password.</source>
        <translation>ഈ പിസിയിൽ താക്കോൽ ശേഖരമില്ല. പാസ്‌വേഡ് കൊണ്ട് ലോഗിൻ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This PC has no printer. Nothing is lost: connect one, or save the paper as a PDF.</source>
        <translation>ഈ പിസിയിൽ പ്രിന്ററില്ല. ഒന്നും നഷ്ടപ്പെട്ടിട്ടില്ല: ഒന്ന് ഘടിപ്പിക്കുക, അല്ലെങ്കിൽ PDF ആയി സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>This PDF has a password. Save it without one.</source>
        <translation>ഈ PDF-ന് പാസ്‌വേഡ് ഉണ്ട്. അതില്ലാതെ സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>This PIN is guessed too easily. Choose another one.</source>
        <translation>ഈ PIN എളുപ്പം ഊഹിക്കാം. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This account of the PC holds no key for the clinic. Sign in with your password.</source>
        <translation>ഈ പിസി അക്കൗണ്ടിൽ ക്ലിനിക്കിന്റെ താക്കോലില്ല. പാസ്‌വേഡ് കൊണ്ട് ലോഗിൻ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This batch is not there any more. Choose another one.</source>
        <translation>ഈ ബാച്ച് ഇപ്പോഴില്ല. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This bill is not in the clinic's file.</source>
        <translation>ഈ ബിൽ ക്ലിനിക്കിന്റെ ഫയലിലില്ല.</translation>
    </message>
    <message>
        <source>This bill was already finished as {number}, with other content. Start a new bill.</source>
        <translation>ഈ ബിൽ {number} ആയി മറ്റൊരു ഉള്ളടക്കത്തോടെ പൂർത്തിയായി. പുതിയ ബിൽ തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>This booking is not in the clinic's file. Look at the calendar again.</source>
        <translation>ഈ ബുക്കിങ് ക്ലിനിക്കിന്റെ ഫയലിൽ ഇല്ല. കലണ്ടർ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This breach is closed. Note a new one if there is more to say.</source>
        <translation>ഈ ചോർച്ച അവസാനിപ്പിച്ചതാണ്. കൂടുതൽ പറയാനുണ്ടെങ്കിൽ പുതിയത് രേഖപ്പെടുത്തുക.</translation>
    </message>
    <message>
        <source>This breach is not in the register.</source>
        <translation>ഈ ചോർച്ച രജിസ്റ്ററിൽ ഇല്ല.</translation>
    </message>
    <message>
        <source>This cannot be answered that way.</source>
        <translation>ഇതിന് അങ്ങനെ ഉത്തരം നൽകാനാവില്ല.</translation>
    </message>
    <message>
        <source>This category is not in the clinic's list any more. Look at the rooms again.</source>
        <translation>ഈ വിഭാഗം ക്ലിനിക്കിന്റെ പട്ടികയിൽ ഇപ്പോഴില്ല. മുറികൾ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This charge is not in the ledger of this patient. Look again at what stands open.</source>
        <translation>ഈ തുക ഈ രോഗിയുടെ കണക്കിൽ ഇല്ല. ബാക്കിയുള്ളത് ഒന്നുകൂടി നോക്കുക.</translation>
    </message>
    <message>
        <source>This clinic has as many PCs as it can have. Ask for help with closing old ones.</source>
        <translation>ഈ ക്ലിനിക്കിന് പറ്റുന്നത്ര പിസികളായി. പഴയവ അടയ്ക്കാൻ സഹായം തേടുക.</translation>
    </message>
    <message>
        <source>This clinic is joined to a server already.</source>
        <translation>ഈ ക്ലിനിക് ഇപ്പോൾത്തന്നെ ഒരു സെർവറിൽ ചേർത്തിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>This clinic is not joined to a server yet.</source>
        <translation>ഈ ക്ലിനിക് ഇതുവരെ ഒരു സെർവറിൽ ചേർത്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This clinic was opened with a newer program. Install the newest Narayaneeyam here, then open it.</source>
        <translation>ഈ ക്ലിനിക് പുതിയ പതിപ്പിൽ തുറന്നിട്ടുണ്ട്. ഇവിടെ ഏറ്റവും പുതിയ നാരായണീയം സ്ഥാപിച്ച ശേഷം തുറക്കുക.</translation>
    </message>
    <message>
        <source>This code is for another clinic. Two clinics that began apart cannot become one.</source>
        <translation>ഈ കോഡ് മറ്റൊരു ക്ലിനിക്കിനുള്ളതാണ്. വെവ്വേറെ തുടങ്ങിയ രണ്ട് ക്ലിനിക്കുകൾ ഒന്നാക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>This code is for the PC on which a clinic began. Let the server show one for a further PC.</source>
        <translation>ഈ കോഡ് ക്ലിനിക് തുടങ്ങിയ കമ്പ്യൂട്ടറിനുള്ളതാണ്. മറ്റൊരു കമ്പ്യൂട്ടറിനുള്ളത് സെർവറിൽ കാണിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>This code is too old. Let the server show a new one.</source>
        <translation>ഈ കോഡ് പഴയതായി. സെർവറിൽ പുതിയത് കാണിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>This column is not in the file any more. Choose the file again.</source>
        <translation>ഈ കോളം ഇപ്പോൾ ഫയലിലില്ല. ഫയൽ വീണ്ടും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This consultation belongs to another patient.</source>
        <translation>ഈ പരിശോധന മറ്റൊരു രോഗിയുടേതാണ്.</translation>
    </message>
    <message>
        <source>This consultation is not in the clinic's file. Open it again.</source>
        <translation>ഈ പരിശോധന ക്ലിനിക്കിന്റെ ഫയലിലില്ല. വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>ഇത് ചെയ്യാനായില്ല ({code}).</translation>
    </message>
    <message>
        <source>This count is not there any more.</source>
        <translation>ഈ എണ്ണം ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>This course is not in the clinic's file. Look at the list again.</source>
        <translation>ഈ കോഴ്സ് ക്ലിനിക്കിന്റെ ഫയലിലില്ല. പട്ടിക വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This credit note is not there. Open the bill again.</source>
        <translation>ഈ ക്രെഡിറ്റ് നോട്ട് ഇല്ല. ബിൽ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This deposit is not in the clinic's file. Look at the account again.</source>
        <translation>ഈ മുൻകൂർ തുക ക്ലിനിക്കിന്റെ ഫയലിലില്ല. കണക്കു വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This document was withdrawn.</source>
        <translation>ഈ രേഖ പിൻവലിച്ചു.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off. Copy or scan it again.</source>
        <translation>ഈ ഫയൽ കേടായതോ മുറിഞ്ഞതോ ആണ്. വീണ്ടും പകർത്തുകയോ സ്കാൻ ചെയ്യുകയോ ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>ഈ ഫയൽ ശൂന്യമാണ്.</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB. Scan it again with fewer points to the inch, or keep it in parts.</source>
        <translation>ഈ ഫയൽ {megabytes} MB-യേക്കാൾ വലുതാണ്. കുറഞ്ഞ റെസല്യൂഷനിൽ വീണ്ടും സ്കാൻ ചെയ്യുക, അല്ലെങ്കിൽ ഭാഗങ്ങളായി സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>This folder lies inside the clinic's own. Choose another one, best on another disk.</source>
        <translation>ഈ ഫോൾഡർ ക്ലിനിക്കിന്റെ സ്വന്തം ഫോൾഡറിനുള്ളിലാണ്. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക, മറ്റൊരു ഡിസ്കിലാണ് നല്ലത്.</translation>
    </message>
    <message>
        <source>This held bill is not there any more. It was finished or discarded.</source>
        <translation>മാറ്റിവച്ച ഈ ബിൽ ഇപ്പോഴില്ല. അത് പൂർത്തിയാക്കി, അല്ലെങ്കിൽ ഉപേക്ഷിച്ചു.</translation>
    </message>
    <message>
        <source>This is no PDF, JPEG or PNG, whatever its name says. Save it as one of these.</source>
        <translation>പേര് എന്തായാലും ഇത് PDF, JPEG, PNG അല്ല. ഇവയിലൊന്നായി സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>This is no whole number of units: a pack of {medicine} holds {pack_size}.</source>
        <translation>ഇത് പൂർണസംഖ്യ യൂണിറ്റല്ല: {medicine} ഒരു പാക്കിൽ {pack_size}.</translation>
    </message>
    <message>
        <source>This is not a joining code. Type it as the server shows it: 8 digits, and the letters after them.</source>
        <translation>ഇത് ചേരാനുള്ള കോഡല്ല. സെർവർ കാണിക്കുന്നതുപോലെ ടൈപ്പ് ചെയ്യുക: 8 അക്കങ്ങളും പിന്നാലെയുള്ള അക്ഷരങ്ങളും.</translation>
    </message>
    <message>
        <source>This is not a name. Type it as the person writes it.</source>
        <translation>ഇത് പേരല്ല. ആൾ എഴുതുന്നതുപോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>This is not a phone number. Type ten digits.</source>
        <translation>ഇത് ഫോൺ നമ്പറല്ല. പത്ത് അക്കങ്ങൾ ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.in.</source>
        <translation>ഇത് ഇ-മെയിൽ വിലാസമല്ല. name@example.in പോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>This is not the PIN. Try again.</source>
        <translation>ഇതല്ല PIN. വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>This is not the code that is shown. Compare it group by group and type it again.</source>
        <translation>ഇത് കാണിച്ച കോഡല്ല. ഓരോ കൂട്ടവും ഒത്തുനോക്കി വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This is not the form of a GSTIN. Compare it with the certificate.</source>
        <translation>ഇത് GSTIN-ന്റെ രൂപമല്ല. സർട്ടിഫിക്കറ്റുമായി ഒത്തുനോക്കുക.</translation>
    </message>
    <message>
        <source>This is settled already, or it is not for your role.</source>
        <translation>ഇത് ഇതിനകം തീർപ്പാക്കി, അല്ലെങ്കിൽ നിങ്ങളുടെ ചുമതലയിലുള്ളതല്ല.</translation>
    </message>
    <message>
        <source>This is too much to be saved at once. Shorten the longest text, or choose a smaller picture.</source>
        <translation>ഇത് ഒറ്റയടിക്ക് സംരക്ഷിക്കാവുന്നതിലും കൂടുതലാണ്. ഏറ്റവും നീണ്ട എഴുത്ത് ചുരുക്കുക, അല്ലെങ്കിൽ ചെറിയ ചിത്രം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This line does not stand on the bill.</source>
        <translation>ഈ വരി ബില്ലിൽ ഇല്ല.</translation>
    </message>
    <message>
        <source>This maker is not there any more. Search for it again.</source>
        <translation>ഈ നിർമാതാവ് ഇപ്പോഴില്ല. വീണ്ടും തിരയുക.</translation>
    </message>
    <message>
        <source>This medicine is sold in whole packs of {pack_size}. Change the quantity.</source>
        <translation>ഈ മരുന്ന് {pack_size}-ന്റെ മുഴുവൻ പാക്കായേ വിൽക്കൂ. എണ്ണം മാറ്റുക.</translation>
    </message>
    <message>
        <source>This medicine was not issued to the ward. Look at the list again.</source>
        <translation>ഈ മരുന്ന് വാർഡിലേക്കു നൽകിയിട്ടില്ല. പട്ടിക വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This month is not over. Its return can be marked as filed from {until}.</source>
        <translation>ഈ മാസം കഴിഞ്ഞിട്ടില്ല. {until} മുതൽ റിട്ടേൺ ഫയൽ ചെയ്തതായി അടയാളപ്പെടുത്താം.</translation>
    </message>
    <message>
        <source>This note is not in the stay any more. Look at the notes again.</source>
        <translation>ഈ കുറിപ്പ് താമസത്തിലില്ല. കുറിപ്പുകൾ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This note was written for another patient. Open the consultation again from the queue.</source>
        <translation>ഈ കുറിപ്പ് മറ്റൊരു രോഗിക്ക് എഴുതിയതാണ്. ക്യൂവിൽ നിന്ന് പരിശോധന വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>ഈ ഓർഡർ ഇപ്പോഴില്ല.</translation>
    </message>
    <message>
        <source>This package is not offered any more. Choose another.</source>
        <translation>ഈ പാക്കേജ് ഇപ്പോൾ നൽകുന്നില്ല. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This paper does not exist on {size}. Choose another size.</source>
        <translation>ഈ പേപ്പർ {size} വലുപ്പത്തിലില്ല. മറ്റൊരു വലുപ്പം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This paper is kept already, as {title}.</source>
        <translation>ഈ കടലാസ് {title} എന്ന പേരിൽ ഇതിനകം സൂക്ഷിച്ചിട്ടുണ്ട്.</translation>
    </message>
    <message>
        <source>This patient is not in the clinic's file. Search for the patient again.</source>
        <translation>ഈ രോഗി ക്ലിനിക്കിന്റെ ഫയലിലില്ല. രോഗിയെ വീണ്ടും തിരയുക.</translation>
    </message>
    <message>
        <source>This patient was not erased.</source>
        <translation>ഈ രോഗിയെ മായ്ച്ചിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This payment has no receipt of its own. Print the bill.</source>
        <translation>ഈ അടവിന് വേറെ രസീതില്ല. ബിൽ അച്ചടിക്കുക.</translation>
    </message>
    <message>
        <source>This payment is not there any more.</source>
        <translation>ഈ അടവ് ഇപ്പോഴില്ല.</translation>
    </message>
    <message>
        <source>This picture has too many points. Save it smaller.</source>
        <translation>ഈ ചിത്രം വളരെ വലുതാണ്. ചെറുതാക്കി സംരക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>This preparation is not there any more.</source>
        <translation>ഈ തയ്യാറാക്കൽ ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>This prescription belongs to another patient.</source>
        <translation>ഈ കുറിപ്പടി മറ്റൊരു രോഗിയുടേതാണ്.</translation>
    </message>
    <message>
        <source>This prescription is not in the clinic's file. Open the list again.</source>
        <translation>ഈ കുറിപ്പടി ക്ലിനിക്കിന്റെ ഫയലിലില്ല. പട്ടിക വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This program knows no charge of the kind {kind}. Update it.</source>
        <translation>{kind} എന്ന ഇനം ചെലവ് ഈ പ്രോഗ്രാമിനറിയില്ല. പ്രോഗ്രാം പുതുക്കുക.</translation>
    </message>
    <message>
        <source>This rate is not in the table any more.</source>
        <translation>ഈ നിരക്ക് ഇപ്പോൾ പട്ടികയിലില്ല.</translation>
    </message>
    <message>
        <source>This recall is not there any more.</source>
        <translation>ഈ തിരിച്ചുവിളിക്കൽ ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>This receipt is not there. It may be opening stock, which is no supplier's bill.</source>
        <translation>ഈ വരവ് ഇല്ല. അത് പ്രാരംഭ സ്റ്റോക്ക് ആകാം; അത് വിതരണക്കാരന്റെ ബില്ലല്ല.</translation>
    </message>
    <message>
        <source>This recipe is not there any more.</source>
        <translation>ഈ കൂട്ട് ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>This record is not here any more. Open the list again.</source>
        <translation>ഈ രേഖ ഇപ്പോഴില്ല. പട്ടിക വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This record is not merged into another.</source>
        <translation>ഈ രേഖ മറ്റൊന്നിൽ ചേർത്തിട്ടില്ല.</translation>
    </message>
    <message>
        <source>This recovery code does not open the clinic. Compare it with the paper and type it again.</source>
        <translation>ഈ കോഡ് ക്ലിനിക് തുറക്കുന്നില്ല. പേപ്പറുമായി ഒത്തുനോക്കി വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This reservation does not hold for the patient any more. Look at the board again.</source>
        <translation>ഈ മാറ്റിവയ്പ് ഈ രോഗിക്ക് ഇപ്പോഴില്ല. ബോർഡ് വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This reservation was taken or cancelled. Look at the board again.</source>
        <translation>ഈ മാറ്റിവയ്പ് ഉപയോഗിച്ചു അല്ലെങ്കിൽ റദ്ദാക്കി. ബോർഡ് വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This return is not there any more.</source>
        <translation>ഈ മടക്കം ഇപ്പോഴില്ല.</translation>
    </message>
    <message>
        <source>This room is not in the clinic's list any more. Choose another.</source>
        <translation>ഈ മുറി ക്ലിനിക്കിന്റെ പട്ടികയിൽ ഇപ്പോഴില്ല. മറ്റൊന്നു തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This session is not in the clinic's file. Look at the day again.</source>
        <translation>ഈ സെഷൻ ക്ലിനിക്കിന്റെ ഫയലിലില്ല. ദിവസം വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This shift belongs to another PC. It is closed there.</source>
        <translation>ഈ ഷിഫ്റ്റ് മറ്റൊരു പിസിയുടേതാണ്. അവിടെയാണ് അടയ്ക്കുക.</translation>
    </message>
    <message>
        <source>This shift is not there.</source>
        <translation>ഈ ഷിഫ്റ്റ് ഇല്ല.</translation>
    </message>
    <message>
        <source>This stands on bill {number}. Cancel that bill first, on the day it was made.</source>
        <translation>ഇത് {number} ബില്ലിലുണ്ട്. ആദ്യം ആ ബിൽ, അതുണ്ടാക്കിയ ദിവസം തന്നെ, റദ്ദാക്കുക.</translation>
    </message>
    <message>
        <source>This stay is not in the clinic's file. Look at the ward again.</source>
        <translation>ഈ താമസം ക്ലിനിക്കിന്റെ ഫയലിലില്ല. വാർഡ് വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This stock-take is not there any more.</source>
        <translation>ഈ സ്റ്റോക്കെടുപ്പ് ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>This supplier is not there any more. Choose another one.</source>
        <translation>ഈ വിതരണക്കാരൻ ഇപ്പോഴില്ല. മറ്റൊരാളെ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>This tariff is not in the clinic's list any more. Look at the rooms again.</source>
        <translation>ഈ നിരക്ക് ക്ലിനിക്കിന്റെ പട്ടികയിൽ ഇപ്പോഴില്ല. മുറികൾ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This task is not in the clinic's file. Look at the tasks again.</source>
        <translation>ഈ ജോലി ക്ലിനിക്കിന്റെ ഫയലിലില്ല. ചെയ്യാനുള്ളവ വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be stored. Type it again by hand.</source>
        <translation>സൂക്ഷിക്കാനാവാത്ത ഒരു അക്ഷരം ഇതിലുണ്ട്. കൈകൊണ്ട് വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This transfer is not there any more.</source>
        <translation>ഈ സ്ഥലംമാറ്റം ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>This user may no longer sign in. Ask the administrator of the clinic.</source>
        <translation>ഈ ഉപയോക്താവിന് ഇനി ലോഗിൻ ചെയ്യാനാവില്ല. ക്ലിനിക്കിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>This value does not stand there any more. Look at it again.</source>
        <translation>ഈ വില ഇപ്പോൾ അവിടെ ഇല്ല. വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This version of the summary is not in the stay. Look at it again.</source>
        <translation>സംഗ്രഹത്തിന്റെ ഈ പതിപ്പ് താമസത്തിലില്ല. വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This version was amended meanwhile. Open the newest version and amend that.</source>
        <translation>ഇതിനിടെ ഈ പതിപ്പ് തിരുത്തി. ഏറ്റവും പുതിയത് തുറന്ന് അത് തിരുത്തുക.</translation>
    </message>
    <message>
        <source>This visit belongs to another patient.</source>
        <translation>ഈ സന്ദർശനം മറ്റൊരു രോഗിയുടേതാണ്.</translation>
    </message>
    <message>
        <source>This visit is not in the clinic's file any more. Open the queue again.</source>
        <translation>ഈ സന്ദർശനം ഇപ്പോൾ ക്ലിനിക്കിന്റെ ഫയലിലില്ല. ക്യൂ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This was not noted as given or refused, or was taken back. Look at the list again.</source>
        <translation>ഇത് കൊടുത്തതായോ നിരസിച്ചതായോ എഴുതിയിട്ടില്ല, അല്ലെങ്കിൽ തിരിച്ചെടുത്തു. പട്ടിക വീണ്ടും നോക്കുക.</translation>
    </message>
    <message>
        <source>This was settled meanwhile, perhaps on another PC. Open the record again.</source>
        <translation>ഇത് ഇതിനകം തീരുമാനിച്ചു, ഒരുപക്ഷേ മറ്റൊരു പിസിയിൽ. രേഖ വീണ്ടും തുറക്കുക.</translation>
    </message>
    <message>
        <source>This write-off is not there any more.</source>
        <translation>ഈ എഴുതിത്തള്ളൽ ഇപ്പോൾ ഇല്ല.</translation>
    </message>
    <message>
        <source>Those are not the same goods: of {medicine} batch {batch} was bought.</source>
        <translation>അത് അതേ ചരക്കല്ല: {medicine}, വാങ്ങിയത് ബാച്ച് {batch}.</translation>
    </message>
    <message>
        <source>Token {token} is not with the doctor. Call the patient in first.</source>
        <translation>ടോക്കൺ {token} ഡോക്ടറുടെ അടുത്തല്ല. ആദ്യം രോഗിയെ വിളിക്കുക.</translation>
    </message>
    <message>
        <source>Token {token} is: {state}. It cannot be {wanted} now.</source>
        <translation>ടോക്കൺ {token}: {state}. ഇപ്പോൾ പറ്റില്ല: {wanted}.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
        <translation>തെറ്റായ പാസ്‌വേഡ് പല തവണ നൽകി. {seconds} സെക്കൻഡ് കാത്തിരുന്ന് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Type a name for the report.</source>
        <translation>റിപ്പോർട്ടിന് ഒരു പേര് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>പാസ്‌വേഡ് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Type an age (42) or a date of birth (21-11-1984).</source>
        <translation>പ്രായം (42) അല്ലെങ്കിൽ ജനനത്തീയതി (21-11-1984) എഴുതുക.</translation>
    </message>
    <message>
        <source>Type the age or the date of birth.</source>
        <translation>പ്രായമോ ജനനത്തീയതിയോ എഴുതുക.</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>രോഗാവസ്ഥ എഴുതുക.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>പേര് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Type the right value.</source>
        <translation>ശരിയായത് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Type what the allergy is to.</source>
        <translation>എന്തിനോടാണ് അലർജി എന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>Type whole hours from 0 to 168; with 0 no backup is made by itself.</source>
        <translation>0 മുതൽ 168 വരെ മണിക്കൂർ എഴുതുക; 0 ആണെങ്കിൽ തനിയെ ബാക്കപ്പ് എടുക്കില്ല.</translation>
    </message>
    <message>
        <source>What is left must still be kept (until {until}).</source>
        <translation>ബാക്കിയുള്ളത് ഇനിയും സൂക്ഷിക്കണം ({until} വരെ).</translation>
    </message>
    <message>
        <source>Write at least one measured value.</source>
        <translation>അളന്ന ഒരു മൂല്യമെങ്കിലും എഴുതുക.</translation>
    </message>
    <message>
        <source>Write at least one medicine to order.</source>
        <translation>ഓർഡർ ചെയ്യാൻ ഒരു മരുന്നെങ്കിലും എഴുതുക.</translation>
    </message>
    <message>
        <source>Write how much goes back, for at least one line.</source>
        <translation>ഒരു വരിയിലെങ്കിലും എത്ര മടക്കുന്നു എന്നെഴുതുക.</translation>
    </message>
    <message>
        <source>Write the MRP of {medicine}.</source>
        <translation>{medicine}-ന്റെ MRP എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the batch number of {medicine}.</source>
        <translation>{medicine}-ന്റെ ബാച്ച് നമ്പർ എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the clinic's name for the UPI code.</source>
        <translation>UPI കോഡിന് ക്ലിനിക്കിന്റെ പേര് എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the month as MMYYYY, 112026 for November 2026.</source>
        <translation>മാസം MMYYYY ആയി എഴുതുക, 2026 നവംബറിന് 112026.</translation>
    </message>
    <message>
        <source>Write the name of the medicine.</source>
        <translation>മരുന്നിന്റെ പേര് എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>ആദ്യം കുറിപ്പ് എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the price.</source>
        <translation>വില എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>Write the supplier's name.</source>
        <translation>വിതരണക്കാരന്റെ പേര് എഴുതുക.</translation>
    </message>
    <message>
        <source>Write what is billed.</source>
        <translation>എന്തിനാണ് ബിൽ എന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>Write why. The reason “Others” needs words.</source>
        <translation>കാരണം എഴുതുക. “മറ്റുള്ളവ” എന്നതിന് വാക്കുകൾ വേണം.</translation>
    </message>
    <message>
        <source>Wrong codes were typed too often at this PC or beside it. Wait {minutes} minutes, then let the server show a new one.</source>
        <translation>ഈ കമ്പ്യൂട്ടറിലോ അടുത്തുള്ളതിലോ തെറ്റായ കോഡ് പലതവണ ടൈപ്പ് ചെയ്തു. {minutes} മിനിറ്റ് കാത്തിരിക്കുക, എന്നിട്ട് സെർവറിൽ പുതിയത് കാണിപ്പിക്കുക.</translation>
    </message>
    <message>
        <source>You give up to {limit} by yourself. Somebody who may allow more types their PIN: F9.</source>
        <translation>നിങ്ങൾക്ക് തനിയെ {limit} വരെ നൽകാം. കൂടുതൽ അനുവദിക്കാവുന്നയാൾ PIN ടൈപ്പ് ചെയ്യണം: F9.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the administrator of the clinic.</source>
        <translation>നിങ്ങളുടെ ചുമതലയിൽ ഇതിന് അനുവാദമില്ല. ക്ലിനിക്കിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>{address} is not encrypted. Without https a server can only be on this PC.</source>
        <translation>{address} എൻക്രിപ്റ്റ് ചെയ്തതല്ല. https ഇല്ലാതെ സെർവർ ഈ പിസിയിൽ മാത്രമേ ആകാവൂ.</translation>
    </message>
    <message>
        <source>{address} is not the address of a server. Type it like https://192.168.1.10:8447.</source>
        <translation>{address} ഒരു സെർവറിന്റെ വിലാസമല്ല. https://192.168.1.10:8447 എന്നതുപോലെ ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>{amount} is above the MRP of {ceiling}.</source>
        <translation>{amount}, MRP ആയ {ceiling}-ൽ കൂടുതലാണ്.</translation>
    </message>
    <message>
        <source>{clinic} is a real clinic. Pictures are taken of a demo clinic only.</source>
        <translation>{clinic} യഥാർഥ ക്ലിനിക്കാണ്. ഡെമോ ക്ലിനിക്കിന്റെ ചിത്രങ്ങളേ എടുക്കൂ.</translation>
    </message>
    <message>
        <source>{count} clashes, the first: {clash} {who}, {words}, {start} to {end}. Choose another time, or keep it on purpose.</source>
        <translation>{count} കൂട്ടിമുട്ടലുകൾ, ആദ്യത്തേത്: {clash} {who}, {words}, {start} മുതൽ {end} വരെ. മറ്റൊരു സമയം തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ അറിഞ്ഞുകൊണ്ട് സൂക്ഷിക്കുക.</translation>
    </message>
    <message>
        <source>{count} lots were not counted. Choose whether they stay as they are or are taken as none.</source>
        <translation>{count} ലോട്ടുകൾ എണ്ണിയിട്ടില്ല. അവ അതേപടി നിൽക്കണോ ഇല്ലെന്ന് കണക്കാക്കണോ എന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{count} things are open before {number} leaves, first {first}. Settle them, or give a reason if you may overrule.</source>
        <translation>{number} ഇപ്പോൾ പോകാനാവില്ല: {count} കാര്യങ്ങൾ ബാക്കിയുണ്ട്, ആദ്യം {first}. അവ തീർക്കുക, അല്ലെങ്കിൽ അധികാരമുള്ളയാൾ കാരണം പറഞ്ഞു വിടുക.</translation>
    </message>
    <message>
        <source>{days} days cannot be prescribed at once; at most {longest}.</source>
        <translation>{days} ദിവസത്തേക്ക് ഒന്നിച്ച് കുറിക്കാനാവില്ല; പരമാവധി {longest}.</translation>
    </message>
    <message>
        <source>{day} is past. Goods are expected today or later.</source>
        <translation>{day} കഴിഞ്ഞു. ചരക്ക് ഇന്നോ പിന്നീടോ ആണ് വരേണ്ടത്.</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} ആയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose today or an earlier day.</source>
        <translation>{day} വരാനിരിക്കുന്നതേയുള്ളൂ. ഇന്നോ മുമ്പുള്ള ദിവസമോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{day} is still to come. Enter the day on which it was filed.</source>
        <translation>{day} വരാനിരിക്കുന്നതേയുള്ളൂ. ഫയൽ ചെയ്ത ദിവസം നൽകുക.</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day that stands on the bill.</source>
        <translation>{day} വരാനിരിക്കുന്നു. ബില്ലിലെ തീയതി എഴുതുക.</translation>
    </message>
    <message>
        <source>{day} is too far from today. Look at the year again.</source>
        <translation>{day} ഇന്നിൽനിന്ന് വളരെ അകലെയാണ്. വർഷം ഒന്നുകൂടി നോക്കുക.</translation>
    </message>
    <message>
        <source>{day}, {time} has passed. Choose a time to come.</source>
        <translation>{day}, {time} കഴിഞ്ഞു. വരാനിരിക്കുന്ന സമയം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{description} follows the bed or what was brought. Take it back where it was noted.</source>
        <translation>{description} കിടക്കയോ കൊണ്ടുവന്നതോ അനുസരിച്ചാണ്. കുറിച്ചിടത്ത് തിരിച്ചെടുക്കുക.</translation>
    </message>
    <message>
        <source>{description} is billed as it stands in the ledger. Give a discount, or take it back where it was done.</source>
        <translation>{description} കണക്കിലുള്ളതുപോലെ ബിൽ ചെയ്യുന്നു. കിഴിവ് നൽകുക, അല്ലെങ്കിൽ ചെയ്തിടത്ത് പിൻവലിക്കുക.</translation>
    </message>
    <message>
        <source>{description} of {day} stands open for this patient. Put that on the bill first: F5.</source>
        <translation>{day}-ലെ {description} ഈ രോഗിക്ക് ബിൽ ചെയ്യാൻ ബാക്കിയുണ്ട്. ആദ്യം അത് ബില്ലിൽ ചേർക്കുക: F5.</translation>
    </message>
    <message>
        <source>{description} stands in stay {number} already.</source>
        <translation>{description} ഇപ്പോൾത്തന്നെ {number} എന്ന കിടത്തിച്ചികിത്സയിലാണ്.</translation>
    </message>
    <message>
        <source>{description} stands on this bill already.</source>
        <translation>{description} ഈ ബില്ലിൽ നേരത്തെ ഉണ്ട്.</translation>
    </message>
    <message>
        <source>{description} was taken back already.</source>
        <translation>{description} ഇതിനകം തിരിച്ചെടുത്തു.</translation>
    </message>
    <message>
        <source>{difference} is missing from the drawer. Write the reason.</source>
        <translation>പെട്ടിയിൽ {difference} കുറവാണ്. കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>{difference} is missing. Write the reason.</source>
        <translation>{difference} കുറവുണ്ട്. കാരണം എഴുതുക.</translation>
    </message>
    <message>
        <source>{doctor} does not sit on {day} at {time} for {minutes} minutes. Choose a free slot, or book outside the hours.</source>
        <translation>{doctor} {day}-ന് {time}-ന് {minutes} മിനിറ്റ് ഇരിക്കുന്നില്ല. ഒഴിവുള്ള സമയം തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ സമയത്തിന് പുറത്ത് ബുക്ക് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>{doctor} has no booking and nobody waiting in these hours.</source>
        <translation>ഈ സമയത്ത് {doctor}-ന് ബുക്കിങ്ങില്ല, ആരും കാത്തിരിക്കുന്നുമില്ല.</translation>
    </message>
    <message>
        <source>{doctor} is booked from {time} to {until} on {day}. Choose another time.</source>
        <translation>{doctor}-ന് {day}-ന് {time} മുതൽ {until} വരെ ബുക്കിങ് ഉണ്ട്. മറ്റൊരു സമയം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{doctor} is on leave on {day} at that time. Choose another time or doctor.</source>
        <translation>{day}-ന് ആ സമയത്ത് {doctor} അവധിയിലാണ്. മറ്റൊരു സമയമോ ഡോക്ടറെയോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{doctor} sits from {time} to {until} on that day already. Change those hours instead.</source>
        <translation>{doctor} ആ ദിവസം {time} മുതൽ {until} വരെ ഇപ്പോൾത്തന്നെ ഇരിക്കുന്നു. ആ സമയം മാറ്റുക.</translation>
    </message>
    <message>
        <source>{due} would stay due. Choose the patient, or take the whole amount.</source>
        <translation>{due} ബാക്കി നിൽക്കും. രോഗിയെ തിരഞ്ഞെടുക്കുക, അല്ലെങ്കിൽ മുഴുവൻ തുകയും വാങ്ങുക.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. See that it is there and not open in another program, then choose it again.</source>
        <translation>{file} തുറക്കാനാവില്ല. അത് അവിടെയുണ്ടെന്നും മറ്റൊരു പ്രോഗ്രാമിൽ തുറന്നിട്ടില്ലെന്നും നോക്കി വീണ്ടും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} വായിക്കാനാവുന്നില്ല ({reason}).</translation>
    </message>
    <message>
        <source>{file} cannot be read as a sheet. Save the list again as .xlsx or as CSV in UTF-8 and choose that.</source>
        <translation>{file} ഷീറ്റായി വായിക്കാനാവില്ല. .xlsx അല്ലെങ്കിൽ UTF-8 CSV ആയി വീണ്ടും സംരക്ഷിച്ച് അത് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} cannot be read from row {row} on. Save it again as .xlsx or as CSV in UTF-8, and choose that file.</source>
        <translation>{file} വരി {row} മുതൽ വായിക്കാനാവില്ല. .xlsx അല്ലെങ്കിൽ UTF-8 CSV ആയി വീണ്ടും സംരക്ഷിച്ച് ആ ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Look whether the disk or stick is still plugged in.</source>
        <translation>{file} വായിക്കാനാകുന്നില്ല. ഡിസ്കോ സ്റ്റിക്കോ ഇപ്പോഴും ഘടിപ്പിച്ചിട്ടുണ്ടോ എന്നു നോക്കുക.</translation>
    </message>
    <message>
        <source>{file} could not be written. See that the disk is connected and not write-protected.</source>
        <translation>{file} എഴുതാനായില്ല. ഡിസ്ക് ഘടിപ്പിച്ചിട്ടുണ്ടെന്നും എഴുത്ത് തടഞ്ഞിട്ടില്ലെന്നും നോക്കുക.</translation>
    </message>
    <message>
        <source>{file} could not be written. See that the folder is there and the file is not open in another program.</source>
        <translation>{file} എഴുതാനായില്ല. ഫോൾഡർ ഉണ്ടെന്നും ഫയൽ മറ്റൊരു പ്രോഗ്രാമിൽ തുറന്നിട്ടില്ലെന്നും നോക്കുക.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} എഴുതാനായില്ല: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no row of headings. Write a heading above each column, then choose the file again.</source>
        <translation>{file}-ൽ തലക്കെട്ടുകളുടെ വരിയില്ല. ഓരോ കോളത്തിനും മുകളിൽ തലക്കെട്ട് എഴുതി ഫയൽ വീണ്ടും തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} is in Excel's old format. Open it in Excel or LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>{file} Excel-ന്റെ പഴയ രൂപത്തിലാണ്. Excel അല്ലെങ്കിൽ LibreOffice-ൽ തുറന്ന് .xlsx ആയി സംരക്ഷിച്ച് ആ ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} is in Excel's old format. Open it, save it as .xlsx or CSV, and choose that file.</source>
        <translation>{file} Excel-ന്റെ പഴയ രൂപത്തിലാണ്. തുറന്ന് .xlsx അല്ലെങ്കിൽ CSV ആയി സംരക്ഷിച്ച് ആ ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor Excel. Give it a name that ends in .csv or .xlsx.</source>
        <translation>{file} CSV-യോ Excel-ഓ അല്ല. .csv അല്ലെങ്കിൽ .xlsx-ൽ അവസാനിക്കുന്ന പേര് നൽകുക.</translation>
    </message>
    <message>
        <source>{file} is not a backup of a clinic. Choose another file.</source>
        <translation>{file} ഒരു ക്ലിനിക്കിന്റെ ബാക്കപ്പല്ല. മറ്റൊരു ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} is not the NAMASTE list: it has no column {missing}. Choose the file with the official headings.</source>
        <translation>{file} NAMASTE പട്ടികയല്ല: {missing} എന്ന കോളമില്ല. ഔദ്യോഗിക തലക്കെട്ടുകളുള്ള ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{file} is there already. Name a new file for the recovery code.</source>
        <translation>{file} നേരത്തേയുണ്ട്. വീണ്ടെടുക്കൽ കോഡിന് പുതിയ ഫയലിന്റെ പേര് നൽകുക.</translation>
    </message>
    <message>
        <source>{file} is too large for the NAMASTE list. Choose the file as it was downloaded.</source>
        <translation>{file} NAMASTE പട്ടികയ്ക്ക് വളരെ വലുതാണ്. ഡൗൺലോഡ് ചെയ്ത അതേ ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{left} before tax is left of this line.</source>
        <translation>ഈ വരിയിൽ നികുതിക്ക് മുമ്പ് {left} ബാക്കിയുണ്ട്.</translation>
    </message>
    <message>
        <source>{left} {unit} of {medicine} are left. Sell them or write them off first.</source>
        <translation>{medicine}: {left} {unit} ബാക്കിയുണ്ട്. ആദ്യം വിൽക്കുക അല്ലെങ്കിൽ എഴുതിത്തള്ളുക.</translation>
    </message>
    <message>
        <source>{meal} of {day} is noted already. Say that it is another helping, if it is.</source>
        <translation>{day}-ലെ {meal} ഇതിനകം രേഖപ്പെടുത്തി. രണ്ടാമതു വിളമ്പിയതാണെങ്കിൽ അങ്ങനെ പറയുക.</translation>
    </message>
    <message>
        <source>{medicine} already has a batch {batch}. Choose another number.</source>
        <translation>{medicine}-ന് ബാച്ച് {batch} ഇപ്പോൾത്തന്നെ ഉണ്ട്. മറ്റൊരു നമ്പർ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{medicine} already has the code {taken}. Use another one.</source>
        <translation>{medicine}-ന് {taken} എന്ന കോഡ് നേരത്തേയുണ്ട്. മറ്റൊന്ന് ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>{medicine} cannot be made out of itself.</source>
        <translation>{medicine} അതിൽനിന്നുതന്നെ ഉണ്ടാക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>{medicine} has no HSN code. Add it to the medicine first.</source>
        <translation>{medicine}-ന് HSN കോഡില്ല. ആദ്യം മരുന്നിൽ ചേർക്കുക.</translation>
    </message>
    <message>
        <source>{medicine} is given on a prescription only (Schedule E(1)). Ask for the prescription.</source>
        <translation>{medicine} കുറിപ്പടിയുണ്ടെങ്കിലേ നൽകൂ (Schedule E(1)). കുറിപ്പടി ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>{medicine} is kept in several packs: {packs}. Write which one.</source>
        <translation>{medicine} പല പാക്കിലുണ്ട്: {packs}. ഏതെന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>{medicine} is not among the clinic's medicines. Add it first, or write its name as it is there.</source>
        <translation>{medicine} ക്ലിനിക്കിന്റെ മരുന്നുകളിലില്ല. ആദ്യം ചേർക്കുക, അല്ലെങ്കിൽ അവിടെയുള്ള പേര് എഴുതുക.</translation>
    </message>
    <message>
        <source>{medicine} may cost at most {most} more, for the MRP is its ceiling.</source>
        <translation>{medicine}: {most} മാത്രമേ കൂട്ടാൻ കഴിയൂ; MRP ആണ് പരിധി.</translation>
    </message>
    <message>
        <source>{medicine} stands in row {row} too, with another price. Leave one of them.</source>
        <translation>{medicine} {row}-ാം വരിയിലും മറ്റൊരു വിലയോടെയുണ്ട്. ഒന്ന് മാത്രം വയ്ക്കുക.</translation>
    </message>
    <message>
        <source>{medicine} stands in the order twice. Put the packs on one line.</source>
        <translation>{medicine} ഓർഡറിൽ രണ്ടുവട്ടമുണ്ട്. പാക്കുകൾ ഒരു വരിയിൽ എഴുതുക.</translation>
    </message>
    <message>
        <source>{month} {year} has {last_day} days.</source>
        <translation>{month} {year}-ൽ {last_day} ദിവസമേയുള്ളൂ.</translation>
    </message>
    <message>
        <source>{name} is a package. Give it back on the page of the patient's packages.</source>
        <translation>{name} ഒരു പാക്കേജാണ്. രോഗിയുടെ പാക്കേജുകളുടെ പേജിൽ തിരികെ നൽകുക.</translation>
    </message>
    <message>
        <source>{name} is a supplier already. Open that one.</source>
        <translation>{name} വിതരണക്കാരനായി ഇപ്പോൾ തന്നെയുണ്ട്. അത് തുറക്കുക.</translation>
    </message>
    <message>
        <source>{name} is on duty in these hours of {day} already.</source>
        <translation>{day}-ന് ഈ സമയത്ത് {name} ഇപ്പോൾത്തന്നെ ഡ്യൂട്ടിയിലുണ്ട്.</translation>
    </message>
    <message>
        <source>{name} is over. Order a new course.</source>
        <translation>{name} കഴിഞ്ഞു. പുതിയ കോഴ്സ് നിർദ്ദേശിക്കുക.</translation>
    </message>
    <message>
        <source>{name} was given back already.</source>
        <translation>{name} നേരത്തെ തിരികെ നൽകി.</translation>
    </message>
    <message>
        <source>{name} was sold here just now. Look at the list again.</source>
        <translation>{name} ഇപ്പോൾ ഇവിടെ വിറ്റു. പട്ടിക ഒന്നുകൂടി നോക്കുക.</translation>
    </message>
    <message>
        <source>{number} has ended already.</source>
        <translation>{number} അവസാനിച്ചതാണ്.</translation>
    </message>
    <message>
        <source>{number} is a debit note. Write another one against the bill itself.</source>
        <translation>{number} ഒരു ഡെബിറ്റ് നോട്ടാണ്. മറ്റൊന്ന് ബില്ലിനെതിരെ തന്നെ എഴുതുക.</translation>
    </message>
    <message>
        <source>{number} reverses another payment. It cannot be reversed itself.</source>
        <translation>{number} മറ്റൊരു അടവ് തിരിച്ചെഴുതുന്നു. അത് തിരിച്ചെഴുതാനാവില്ല.</translation>
    </message>
    <message>
        <source>{number} reverses another receipt. It cannot be used itself.</source>
        <translation>{number} മറ്റൊരു വരവ് തിരിച്ചെഴുതുന്നു. അത് ഉപയോഗിക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>{number} reverses another return. It cannot be reversed itself.</source>
        <translation>{number} മറ്റൊരു മടക്കം തിരിച്ചെഴുതുന്നു. അത് തിരിച്ചെഴുതാനാവില്ല.</translation>
    </message>
    <message>
        <source>{number} was reversed. Nothing of it can go back.</source>
        <translation>{number} തിരിച്ചെഴുതിയതാണ്. അതിലെ ഒന്നും മടക്കാനാവില്ല.</translation>
    </message>
    <message>
        <source>{number} was written with other lines. Begin a new transfer.</source>
        <translation>{number} മറ്റ് വരികളോടെ എഴുതിയതാണ്. പുതിയ സ്ഥലംമാറ്റം തുടങ്ങുക.</translation>
    </message>
    <message>
        <source>{paid} were paid for {number}. Reverse the payment first.</source>
        <translation>{number}-ന് {paid} അടച്ചു. ആദ്യം അടവ് തിരിച്ചെഴുതുക.</translation>
    </message>
    <message>
        <source>{patient} is admitted already, under {number}. Look at that stay.</source>
        <translation>{patient} ഇതിനകം {number} എന്ന നമ്പറിൽ കിടത്തിച്ചികിത്സയിലാണ്. ആ താമസം നോക്കുക.</translation>
    </message>
    <message>
        <source>{received} is less than {amount}. Enter what was received.</source>
        <translation>{received}, {amount}-ൽ കുറവാണ്. കിട്ടിയ തുക എഴുതുക.</translation>
    </message>
    <message>
        <source>{room} is taken from {time} to {until} on {day} by {doctor}. Choose another room or time.</source>
        <translation>{room} {day}-ന് {time} മുതൽ {until} വരെ {doctor} ഉപയോഗിക്കുന്നു. മറ്റൊരു മുറിയോ സമയമോ തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>{text} has more than two decimals. Write rupees and paise.</source>
        <translation>{text}-ൽ രണ്ടിൽ കൂടുതൽ ദശാംശമുണ്ട്. രൂപയും പൈസയും എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is no time of day. Type hours like 07:00-13:00, 14:00-18:00 and meals like 08:00, 13:00.</source>
        <translation>{text} സമയമല്ല. 07:00-13:00, 14:00-18:00 എന്നും ഭക്ഷണം 08:00, 13:00 എന്നും എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a blood pressure. Type it like 128/82.</source>
        <translation>{text} രക്തസമ്മർദമല്ല. 128/82 പോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 21/11/2026.</source>
        <translation>{text} തീയതിയല്ല. 21/11/2026 പോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a discount. Type rupees (20) or a percentage (10%).</source>
        <translation>{text} കിഴിവല്ല. രൂപ (20) അല്ലെങ്കിൽ ശതമാനം (10%) എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a dose. Type a number and a unit, like 25 ml or 1/2 tab.</source>
        <translation>{text} അളവല്ല. സംഖ്യയും യൂണിറ്റും എഴുതുക, ഉദാ. 25 ml, 1/2 tab.</translation>
    </message>
    <message>
        <source>{text} is not a height in cm.</source>
        <translation>{text} cm കണക്കിലുള്ള ഉയരമല്ല.</translation>
    </message>
    <message>
        <source>{text} is not a number of days.</source>
        <translation>{text} ദിവസങ്ങളുടെ എണ്ണമല്ല.</translation>
    </message>
    <message>
        <source>{text} is not a number. Write it as 1,23,456.50.</source>
        <translation>{text} സംഖ്യയല്ല. 1,23,456.50 പോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a pack. Write it as 450 ml, 100 g or 30 tablets.</source>
        <translation>{text} പാക്കിന്റെ അളവല്ല. 450 ml, 100 g, 30 tablets എന്നിങ്ങനെ എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a quantity. Type a number, like 2.</source>
        <translation>{text} എണ്ണമല്ല. ഒരു സംഖ്യ എഴുതുക, ഉദാ. 2.</translation>
    </message>
    <message>
        <source>{text} is not a schedule. Type 1-0-1, OD, BD, TDS or HS.</source>
        <translation>{text} കഴിക്കേണ്ട ക്രമമല്ല. 1-0-1, OD, BD, TDS, HS എന്നിവയിലൊന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not a temperature. Type °C or °F, like 36.8 or 98.2.</source>
        <translation>{text} താപനിലയല്ല. °C അല്ലെങ്കിൽ °F എഴുതുക, ഉദാ. 36.8, 98.2.</translation>
    </message>
    <message>
        <source>{text} is not a time of dose.</source>
        <translation>{text} മരുന്നു കഴിക്കേണ്ട സമയമല്ല.</translation>
    </message>
    <message>
        <source>{text} is not a weight in kg.</source>
        <translation>{text} kg കണക്കിലുള്ള തൂക്കമല്ല.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} പൂർണസംഖ്യയല്ല.</translation>
    </message>
    <message>
        <source>{text} is not an interval. Type daily, alternate days, or every 3 days.</source>
        <translation>{text} ഇടവേളയല്ല. daily, alternate days, every 3 days എന്നിവയിലൊന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not understood. Write F, M or other.</source>
        <translation>{text} മനസ്സിലായില്ല. F, M അല്ലെങ്കിൽ other എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not understood. Write classical, proprietary, cosmetic, raw herb or food.</source>
        <translation>{text} മനസ്സിലായില്ല. classical, proprietary, cosmetic, raw herb, food എന്നിവയിലൊന്ന് എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is not understood. Write yes or no.</source>
        <translation>{text} മനസ്സിലായില്ല. yes അല്ലെങ്കിൽ no എഴുതുക.</translation>
    </message>
    <message>
        <source>{text} is too large for one dose; at most {largest}.</source>
        <translation>{text} ഒരു നേരത്തിന് വളരെ കൂടുതലാണ്; പരമാവധി {largest}.</translation>
    </message>
    <message>
        <source>{therapy} has no price yet. Write what this session costs, or have its price set in the list of therapies.</source>
        <translation>{therapy} എന്നതിന് ഇതുവരെ വിലയില്ല. ഈ സെഷന്റെ വില എഴുതുക, അല്ലെങ്കിൽ ചികിത്സകളുടെ പട്ടികയിൽ വില ചേർക്കുക.</translation>
    </message>
    <message>
        <source>{therapy} on {day} is planned already. Ask for a new proposal.</source>
        <translation>{day}-ലെ {therapy} നേരത്തെ ആസൂത്രണം ചെയ്തു. പുതിയ നിർദ്ദേശം ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>{unit} is no unit of a dose. Write ml, g, mg, drops, tsp or a bare number, and all else as a note.</source>
        <translation>{unit} മാത്രയുടെ യൂണിറ്റല്ല. ml, g, mg, drops, tsp അല്ലെങ്കിൽ സംഖ്യ മാത്രം എഴുതുക; മറ്റെല്ലാം കുറിപ്പിൽ.</translation>
    </message>
    <message>
        <source>{{{place}}} is no place that the program can fill in.</source>
        <translation>{{{place}}} പ്രോഗ്രാമിന് പൂരിപ്പിക്കാവുന്ന സ്ഥാനമല്ല.</translation>
    </message>
    <message>
        <source>“{description}” is there twice. Give the whole quantity in one line.</source>
        <translation>“{description}” രണ്ടു തവണയുണ്ട്. മുഴുവൻ അളവും ഒരു വരിയിൽ നൽകുക.</translation>
    </message>
    <message>
        <source>“{text}” is not a UPI id. One looks like clinic@bank.</source>
        <translation>“{text}” UPI ഐഡിയല്ല. clinic@bank പോലെ എഴുതുക.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of this clinic's bills.</source>
        <translation>“{text}” ഈ ക്ലിനിക്കിന്റെ ബിൽ നമ്പറല്ല.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write for example 1-0-1, BD after food, HS or SOS.</source>
        <translation>“{text}” മനസ്സിലായില്ല. ഉദാ. 1-0-1, BD after food, HS, SOS എന്നിങ്ങനെ എഴുതുക.</translation>
    </message>
    <message>
        <source>“{what}” was ended already. Look at the tasks again.</source>
        <translation>“{what}” ഇതിനകം തീർന്നു. ചെയ്യാനുള്ളവ വീണ്ടും നോക്കുക.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>a diagnosis</source>
        <translation>രോഗനിർണയം</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>കിടത്തിയിരിക്കുന്നു</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ഇല്ല</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>ബുക്ക് ചെയ്തു</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>റദ്ദാക്കി</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>എത്തി</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>അടവ്</translation>
    </message>
    <message>
        <source>condition at discharge</source>
        <translation>വിടുമ്പോഴത്തെ അവസ്ഥ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ഉറപ്പിച്ചു</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>രോഗനിർണയം</translation>
    </message>
    <message>
        <source>discharge ordered</source>
        <translation>ഡിസ്ചാർജ് നിർദേശിച്ചു</translation>
    </message>
    <message>
        <source>done</source>
        <translation>കഴിഞ്ഞു</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>കാലാവധി</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ഔഷധരൂപം</translation>
    </message>
    <message>
        <source>left</source>
        <translation>പോയി</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>ഭക്ഷണം</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>മുടങ്ങി</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>സ്ഥാനമാറ്റം</translation>
    </message>
    <message>
        <source>mrp</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>ഉപകരണമില്ല</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>വന്നില്ല</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>പഠിച്ചിട്ടില്ല</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>മറ്റു ലിംഗം</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>പാക്ക്</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>പാക്കുകൾ</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>നിശ്ചയിച്ചു</translation>
    </message>
    <message>
        <source>room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>മാറ്റിനിർത്തി</translation>
    </message>
    <message>
        <source>started</source>
        <translation>തുടങ്ങി</translation>
    </message>
    <message>
        <source>the concern or a note</source>
        <translation>ബുദ്ധിമുട്ട് അല്ലെങ്കിൽ കുറിപ്പ്</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>ബില്ലിങ്ങിൽ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ക്യൂവിൽ</translation>
    </message>
    <message>
        <source>with doctor</source>
        <translation>പരിശോധനയിൽ</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>എണ്ണം തെറ്റ്</translation>
    </message>
</context>
</TS>
