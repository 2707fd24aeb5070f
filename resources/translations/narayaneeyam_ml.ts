<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ml_IN" sourcelanguage="en_IN">
<context>
    <name>terms</name>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Vaidya</source>
        <translation>വൈദ്യൻ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>അപ്പോയിന്റ്മെന്റ്</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>കുറിപ്പടി</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>അളവ്</translation>
    </message>
    <message>
        <source>Before food</source>
        <translation>ഭക്ഷണത്തിന് മുമ്പ്</translation>
    </message>
    <message>
        <source>After food</source>
        <translation>ഭക്ഷണത്തിന് ശേഷം</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <translation>ഉറങ്ങുന്നതിന് മുമ്പ്</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>രാവിലെ</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>ഉച്ചയ്ക്ക്</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>വൈകുന്നേരം</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>രാത്രി</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ദിവസം</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>ചികിത്സ</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>രോഗനിർണയം</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>ലക്ഷണങ്ങൾ</translation>
    </message>
    <message>
        <source>Diet advice</source>
        <translation>പഥ്യം</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>അപഥ്യം</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>അഡ്മിഷൻ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>മുറി</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>കിടക്ക</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>ഡിസ്ചാർജ്</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>തുടർ പരിശോധന</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ബാച്ച്</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>കാലഹരണ തീയതി</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>എണ്ണം</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>വില</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>കിഴിവ്</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>നികുതി</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ആകെ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ഇൻവോയ്സ്</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>രസീത്</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>പണമടയ്ക്കൽ</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>ബാക്കി തുക</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>പണം</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>റിപ്പോർട്ട്</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>തിരയുക</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>സംരക്ഷിക്കുക</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>റദ്ദാക്കുക</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ഇല്ലാതാക്കുക</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>തിരുത്തുക</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ചേർക്കുക</translation>
    </message>
    <message>
        <source>New</source>
        <translation>പുതിയത്</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>അടയ്ക്കുക</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>തിരികെ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>അതെ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>അല്ല</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>പേര്</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>പ്രായം</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>ലിംഗം</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>പുരുഷൻ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>സ്ത്രീ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>മറ്റുള്ളവ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>വിലാസം</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ജില്ല</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ഫോൺ</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>മൊബൈൽ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>തീയതി</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>സമയം</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ലോഗിൻ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>പാസ്‌വേഡ്</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ഉപയോക്താവ്</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>ബാക്കപ്പ്</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>സിങ്ക് ചെയ്യുക</translation>
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
        <source>Go on</source>
        <translation>തുടരുക</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>നിർത്തുക</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>പഴയപടിയാക്കുക</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>പ്രിന്റർ</translation>
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
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>ലോഗിൻ പേര്</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>കുറഞ്ഞത് 8 അക്ഷരങ്ങൾ.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>രണ്ടു പാസ്‌വേഡുകളും ഒന്നല്ല. അതേ പാസ്‌വേഡ് വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>വരകളും ചെറിയക്ഷരങ്ങളും പ്രശ്നമല്ല.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ഭാഷ</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>പിൻ കോഡ്</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>സ്ഥലം</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} പ്രിന്ററിലേക്ക് അയച്ചു.</translation>
    </message>
    <message>
        <source>Lock or switch person</source>
        <translation>പൂട്ടുക അല്ലെങ്കിൽ ആളെ മാറ്റുക</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>ഇന്ന്</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>രോഗികൾ</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>പരിശോധനകൾ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>സ്റ്റോക്ക്</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>ബില്ലുകൾ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ക്രമീകരണങ്ങൾ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>പരിശോധന</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>ബിൽ</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>ശരീര അളവുകൾ</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>സ്റ്റോക്ക് സ്വീകരിക്കുക</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>കാലഹരണം</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>ഓർഡർ ചെയ്യേണ്ടവ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>പേപ്പർ</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>ദിവസക്കണക്ക്</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ജീവനക്കാർ</translation>
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
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ഇറക്കുമതി</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>രോഗനിർണയങ്ങൾ</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>എന്റെ പാസ്‌വേഡും ഭാഷയും</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>ഈ പിസിയുടെ പ്രിന്ററുകൾ</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>ക്ലിനിക്കും ലെറ്റർഹെഡും</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST നിരക്കുകൾ</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ നിയമങ്ങൾ</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>പ്രവേശന രേഖ</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ പരിശോധിക്കുക</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Receptionist</source>
        <translation>റിസപ്ഷനിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>ഫാർമസിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ഡോക്ടർ</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>തെറാപ്പിസ്റ്റ്</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>മാനേജർ</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>അഡ്മിനിസ്ട്രേറ്റർ</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>patient</source>
        <translation>രോഗി</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>മരുന്ന്</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>ബിൽ</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Login name</source>
        <translation>ലോഗിൻ പേര്</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ലോഗിൻ ചെയ്യുക</translation>
    </message>
    <message>
        <source>Type your login name.</source>
        <translation>നിങ്ങളുടെ ലോഗിൻ പേര് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Or someone else:</source>
        <translation>അല്ലെങ്കിൽ മറ്റൊരാൾ:</translation>
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
    <name>FirstRunController</name>
    <message>
        <source>The sheet was sent to the printer. Look that it is readable, then type the code from it.</source>
        <translation>പേപ്പർ പ്രിന്ററിലേക്ക് അയച്ചു. വായിക്കാൻ കഴിയുന്നുണ്ടെന്ന് ഉറപ്പാക്കി അതിൽ നിന്നു കോഡ് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing.</source>
        <translation>പേപ്പർ സംരക്ഷിച്ചു. അത് അച്ചടിക്കുക, അല്ലെങ്കിൽ പെൻ ഡ്രൈവിലേക്ക് മാറ്റുക: ഈ പിസിയിൽ അത് ഒന്നും സംരക്ഷിക്കില്ല.</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>The clinic has a backup? Restore it here</source>
        <translation>ക്ലിനിക്കിന് ബാക്കപ്പ് ഉണ്ടോ? ഇവിടെ വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>ക്ലിനിക് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ഘട്ടം {number} / {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ്</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>പേപ്പർ അച്ചടിക്കുക</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>കോഡ് തിരികെ ടൈപ്പ് ചെയ്യുക</translation>
    </message>
    <message>
        <source>If every password is lost, only this code opens the clinic's records. Print the sheet, or write the code down, and keep it away from this PC. It is shown once.</source>
        <translation>എല്ലാ പാസ്‌വേഡുകളും നഷ്ടപ്പെട്ടാൽ ഈ കോഡ് മാത്രമേ ക്ലിനിക്കിന്റെ രേഖകൾ തുറക്കൂ. പേപ്പർ അച്ചടിക്കുക, അല്ലെങ്കിൽ കോഡ് എഴുതിയെടുക്കുക; ഈ പിസിയിൽ നിന്ന് അകലെ സൂക്ഷിക്കുക. ഇത് ഒരിക്കൽ മാത്രമേ കാണിക്കൂ.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>State</source>
        <translation>സംസ്ഥാനം</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>ക്ലിനിക്</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>ക്ലിനിക്കിന്റെ പേര്</translation>
    </message>
    <message>
        <source>Motto (optional)</source>
        <translation>ആപ്തവാക്യം (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>GSTIN (optional)</source>
        <translation>GSTIN (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Counter of this PC</source>
        <translation>ഈ പിസിയുടെ കൗണ്ടർ</translation>
    </message>
    <message>
        <source>Logo (optional)</source>
        <translation>ലോഗോ (നിർബന്ധമില്ല)</translation>
    </message>
    <message>
        <source>Leave it empty if the clinic is not registered for GST.</source>
        <translation>ക്ലിനിക് GST-യിൽ രജിസ്റ്റർ ചെയ്തിട്ടില്ലെങ്കിൽ ഒഴിച്ചിടുക.</translation>
    </message>
    <message>
        <source>Stands in bill numbers: A1, A2, B1…</source>
        <translation>ബിൽ നമ്പറുകളിൽ വരും: A1, A2, B1…</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>The first administrator</source>
        <translation>ആദ്യത്തെ അഡ്മിനിസ്ട്രേറ്റർ</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>പാസ്‌വേഡ് വീണ്ടും</translation>
    </message>
    <message>
        <source>The administrator makes users for everybody else, and sets what each role may do.</source>
        <translation>മറ്റെല്ലാവർക്കും ഉപയോക്താക്കളെ ഉണ്ടാക്കുന്നതും ഓരോ ചുമതലയ്ക്കും എന്തൊക്കെ ചെയ്യാമെന്നു നിശ്ചയിക്കുന്നതും അഡ്മിനിസ്ട്രേറ്ററാണ്.</translation>
    </message>
    <message>
        <source>Small letters and digits, without blanks: asha</source>
        <translation>ചെറിയക്ഷരങ്ങളും അക്കങ്ങളും, ഇടവിടാതെ: asha</translation>
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
    <name>EverywhereSearch</name>
    <message>
        <source>Find a patient, medicine, bill…</source>
        <translation>രോഗി, മരുന്ന്, ബിൽ തിരയുക…</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>കീകൾ</translation>
    </message>
    <message>
        <source>Alt 1 … 9</source>
        <translation>Alt 1 … 9</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>ഇടതുവശത്തെ പേജുകൾ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field; in a list, open</source>
        <translation>അടുത്ത കള്ളി; പട്ടികയിൽ തുറക്കുക</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a list, or back</source>
        <translation>പട്ടിക അടയ്ക്കുക, അല്ലെങ്കിൽ തിരികെ</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>എല്ലാ പേജിലും</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc അമർത്തിയാൽ ഇത് അടയും.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>ഈ പേജ്</translation>
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
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>പേജുകൾ</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Dark colours</source>
        <translation>ഇരുണ്ട നിറങ്ങൾ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>അക്ഷര വലുപ്പം</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ലോഗൗട്ട് ചെയ്യുക</translation>
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
        <source>Saved on this PC · {time}</source>
        <translation>ഈ പിസിയിൽ സംരക്ഷിച്ചു · {time}</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Open the paper</source>
        <translation>പേപ്പർ തുറക്കുക</translation>
    </message>
</context>
<context>
    <name>PaperController</name>
    <message>
        <source>The paper was saved.</source>
        <translation>പേപ്പർ സംരക്ഷിച്ചു.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Use this printer for such papers from now on</source>
        <translation>ഇനി മുതൽ ഇത്തരം പേപ്പറുകൾക്ക് ഈ പ്രിന്റർ ഉപയോഗിക്കുക</translation>
    </message>
    <message>
        <source>This PC has no printer. Save the paper as a PDF, or connect a printer and open it again.</source>
        <translation>ഈ പിസിക്ക് പ്രിന്റർ ഇല്ല. പേപ്പർ PDF ആയി സംരക്ഷിക്കുക, അല്ലെങ്കിൽ പ്രിന്റർ ഘടിപ്പിച്ച് വീണ്ടും തുറക്കുക.</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask an administrator for a new password first. Only when nobody can sign in any more, take the recovery code that was written down when the clinic was set up.</source>
        <translation>ആദ്യം അഡ്മിനിസ്ട്രേറ്ററോട് പുതിയ പാസ്‌വേഡ് ചോദിക്കുക. ആർക്കും ലോഗിൻ ചെയ്യാൻ കഴിയാത്തപ്പോൾ മാത്രം, ക്ലിനിക് ഉണ്ടാക്കിയപ്പോൾ എഴുതിവെച്ച വീണ്ടെടുക്കൽ കോഡ് എടുക്കുക.</translation>
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
        <source>Back to sign-in</source>
        <translation>ലോഗിനിലേക്ക് തിരികെ</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Forgot the password?</source>
        <translation>പാസ്‌വേഡ് മറന്നോ?</translation>
    </message>
    <message>
        <source>Set up another clinic on this PC</source>
        <translation>ഈ പിസിയിൽ മറ്റൊരു ക്ലിനിക് ഉണ്ടാക്കുക</translation>
    </message>
    <message>
        <source>Restore a backup on this PC</source>
        <translation>ഈ പിസിയിൽ ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ബാക്കപ്പ് വീണ്ടെടുക്കുക</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>വീണ്ടെടുക്കൽ കോഡ് ഉപയോഗിക്കുക</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Report: {file}</source>
        <translation>പ്രോഗ്രാമിൽ എന്തോ പിശക് പറ്റി. സംരക്ഷിച്ചതെല്ലാം സുരക്ഷിതമാണ്. റിപ്പോർട്ട്: {file}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Write the reason.</source>
        <translation>കാരണം എഴുതുക.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>ശരിയായ ഒരു ദിവസം എഴുതുക, ഉദാ. 21-11-2026.</translation>
    </message>
</context>
<context>
    <name>DateOrAgeField</name>
    <message>
        <source>A year has 12 months.</source>
        <translation>ഒരു വർഷത്തിൽ 12 മാസം.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>ഈ തീയതി ഇനിയും വന്നിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Type an age (42) or a date of birth (21-11-1984).</source>
        <translation>പ്രായം (42) അല്ലെങ്കിൽ ജനനത്തീയതി (21-11-1984) ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year}: {days} ദിവസം മാത്രം.</translation>
    </message>
    <message>
        <source>An age of more than {years} years cannot be.</source>
        <translation>പ്രായം {years} വയസ്സിൽ കൂടരുത്.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>ചിത്രം തിരഞ്ഞെടുക്കുക…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>എടുത്തുകളയുക</translation>
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
        <source>This file is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>ഈ ഫയൽ വായിക്കാവുന്ന ചിത്രമല്ല. PNG അല്ലെങ്കിൽ JPEG ഫയൽ തിരഞ്ഞെടുക്കുക.</translation>
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
    <name>RecoveryCodeField</name>
    <message>
        <source>Group {number} is not as shown above. Compare it.</source>
        <translation>കൂട്ടം {number} മുകളിൽ കാണുന്നതുപോലെയല്ല. ഒത്തുനോക്കുക.</translation>
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
    <name>wording</name>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>പേരോ പാസ്‌വേഡോ ശരിയല്ല. വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
        <translation>തെറ്റായ പാസ്‌വേഡ് പല തവണ നൽകി. {seconds} സെക്കൻഡ് കാത്തിരുന്ന് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>This user may no longer sign in. Ask the administrator of the clinic.</source>
        <translation>ഈ ഉപയോക്താവിന് ഇനി ലോഗിൻ ചെയ്യാനാവില്ല. ക്ലിനിക്കിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the administrator of the clinic.</source>
        <translation>നിങ്ങളുടെ ചുമതലയിൽ ഇതിന് അനുവാദമില്ല. ക്ലിനിക്കിന്റെ അഡ്മിനിസ്ട്രേറ്ററോട് ചോദിക്കുക.</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>പാസ്‌വേഡിന് കുറഞ്ഞത് {shortest} അക്ഷരങ്ങൾ വേണം.</translation>
    </message>
    <message>
        <source>The password must not be the login name. Choose another.</source>
        <translation>ലോഗിൻ പേര് തന്നെ പാസ്‌വേഡ് ആകരുത്. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>പാസ്‌വേഡ് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>A login name has 2 to 30 small letters, digits, dots or dashes, without blanks.</source>
        <translation>ലോഗിൻ പേരിൽ 2 മുതൽ 30 വരെ ചെറിയക്ഷരങ്ങൾ, അക്കങ്ങൾ, കുത്ത്, വര എന്നിവ മാത്രം; ഇടവിടരുത്.</translation>
    </message>
    <message>
        <source>The login name {login} is taken. Choose another.</source>
        <translation>{login} എന്ന ലോഗിൻ പേര് മറ്റൊരാളുടേതാണ്. മറ്റൊന്ന് തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>പേര് ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Choose the state from the list.</source>
        <translation>പട്ടികയിൽ നിന്ന് സംസ്ഥാനം തിരഞ്ഞെടുക്കുക.</translation>
    </message>
    <message>
        <source>A PIN code has six digits and does not begin with 0.</source>
        <translation>പിൻ കോഡിന് ആറ് അക്കങ്ങളുണ്ട്; 0-ൽ തുടങ്ങില്ല.</translation>
    </message>
    <message>
        <source>This is not the code that is shown. Compare it group by group and type it again.</source>
        <translation>ഇത് കാണിച്ച കോഡല്ല. ഓരോ കൂട്ടവും ഒത്തുനോക്കി വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This recovery code does not open the clinic. Compare it with the paper and type it again.</source>
        <translation>ഈ കോഡ് ക്ലിനിക് തുറക്കുന്നില്ല. പേപ്പറുമായി ഒത്തുനോക്കി വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>Only an administrator can come in with the recovery code.</source>
        <translation>വീണ്ടെടുക്കൽ കോഡുമായി അഡ്മിനിസ്ട്രേറ്റർക്കു മാത്രമേ പ്രവേശിക്കാനാവൂ.</translation>
    </message>
    <message>
        <source>This GSTIN belongs to another state (its first two digits are {state}). Look at the number or the state.</source>
        <translation>ഈ GSTIN മറ്റൊരു സംസ്ഥാനത്തിന്റേതാണ് (ആദ്യ രണ്ട് അക്കങ്ങൾ {state}). നമ്പറോ സംസ്ഥാനമോ പരിശോധിക്കുക.</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters, this one has {length}.</source>
        <translation>GSTIN-ന് 15 അക്ഷരങ്ങളുണ്ട്, ഇതിന് {length}.</translation>
    </message>
    <message>
        <source>This is not the form of a GSTIN. Compare it with the certificate.</source>
        <translation>ഇത് GSTIN-ന്റെ രൂപമല്ല. സർട്ടിഫിക്കറ്റുമായി ഒത്തുനോക്കുക.</translation>
    </message>
    <message>
        <source>The last character of the GSTIN does not fit the others. Compare it with the certificate.</source>
        <translation>GSTIN-ന്റെ അവസാന അക്ഷരം മറ്റുള്ളവയുമായി ചേരുന്നില്ല. സർട്ടിഫിക്കറ്റുമായി ഒത്തുനോക്കുക.</translation>
    </message>
    <message>
        <source>No phone in India has this number. Compare it and type it again.</source>
        <translation>ഇന്ത്യയിൽ ഈ നമ്പറുള്ള ഫോണില്ല. ഒത്തുനോക്കി വീണ്ടും ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>This is not a phone number. Type ten digits.</source>
        <translation>ഇത് ഫോൺ നമ്പറല്ല. പത്ത് അക്കങ്ങൾ ടൈപ്പ് ചെയ്യുക.</translation>
    </message>
    <message>
        <source>A counter code is one or two capital letters and a number, such as A1.</source>
        <translation>കൗണ്ടർ കോഡ് ഒന്നോ രണ്ടോ വലിയക്ഷരങ്ങളും ഒരു സംഖ്യയുമാണ്, ഉദാ. A1.</translation>
    </message>
    <message>
        <source>The clinic's file {file} is not there. Put it back, or restore a backup.</source>
        <translation>ക്ലിനിക്കിന്റെ ഫയൽ {file} അവിടെയില്ല. അത് തിരികെ വയ്ക്കുക, അല്ലെങ്കിൽ ബാക്കപ്പ് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was not changed. Restore the last backup.</source>
        <translation>{file} ഫയൽ കേടായിരിക്കുന്നു; അതിൽ മാറ്റമൊന്നും വരുത്തിയിട്ടില്ല. അവസാനത്തെ ബാക്കപ്പ് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>This clinic was opened with a newer program. Install the newest Narayaneeyam here, then open it.</source>
        <translation>ഈ ക്ലിനിക് പുതിയ പതിപ്പിൽ തുറന്നിട്ടുണ്ട്. ഇവിടെ ഏറ്റവും പുതിയ നാരായണീയം സ്ഥാപിച്ച ശേഷം തുറക്കുക.</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room, then try again; nothing was changed.</source>
        <translation>ഈ പിസിയുടെ ഡിസ്ക് നിറഞ്ഞു. സ്ഥലമുണ്ടാക്കി വീണ്ടും ശ്രമിക്കുക; ഒന്നും മാറ്റിയിട്ടില്ല.</translation>
    </message>
    <message>
        <source>Another program is using the clinic's file. Close it, then try again.</source>
        <translation>മറ്റൊരു പ്രോഗ്രാം ക്ലിനിക്കിന്റെ ഫയൽ ഉപയോഗിക്കുന്നു. അത് അടച്ച് വീണ്ടും ശ്രമിക്കുക.</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Look whether this account of the PC may read and write it.</source>
        <translation>{file} ഫയൽ തുറക്കാനാവുന്നില്ല. പിസിയിലെ ഈ അക്കൗണ്ടിന് അത് വായിക്കാനും എഴുതാനും കഴിയുമോ എന്ന് നോക്കുക.</translation>
    </message>
    <message>
        <source>The key on this PC does not fit this clinic's file, and this password does not open it. Try again, or use the code.</source>
        <translation>ഈ പിസിയിലെ താക്കോൽ ക്ലിനിക്കിന്റെ ഫയലിന് ചേരുന്നില്ല; ഈ പാസ്‌വേഡും അത് തുറക്കുന്നില്ല. വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ കോഡ് ഉപയോഗിക്കുക.</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is missing. Restore it from a backup.</source>
        <translation>ക്ലിനിക്കിനൊപ്പമുള്ള താക്കോൽ ഫയൽ ({file}) കാണാനില്ല. ബാക്കപ്പിൽ നിന്ന് വീണ്ടെടുക്കുക.</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is damaged. Restore it from a backup.</source>
        <translation>ക്ലിനിക്കിനൊപ്പമുള്ള താക്കോൽ ഫയൽ ({file}) കേടായിരിക്കുന്നു. ബാക്കപ്പിൽ നിന്ന് വീണ്ടെടുക്കുക.</translation>
    </message>
</context>
</TS>
