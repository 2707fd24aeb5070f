<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_IN">
<context>
    <name>terms</name>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Vaidya</source>
        <translation>वैद्य</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>पर्चा</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Before food</source>
        <translation>भोजन से पहले</translation>
    </message>
    <message>
        <source>After food</source>
        <translation>भोजन के बाद</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <translation>सोते समय</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>दोपहर</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>लक्षण</translation>
    </message>
    <message>
        <source>Diet advice</source>
        <translation>पथ्य</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>अपथ्य</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>बिस्तर</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>छुट्टी (डिस्चार्ज)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>बकाया राशि</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक करें</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>लॉग इन नाम</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>डैश और छोटे अक्षरों से कोई फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} प्रिंटर को भेज दिया गया।</translation>
    </message>
    <message>
        <source>Lock or switch person</source>
        <translation>लॉक करें या व्यक्ति बदलें</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>शारीरिक माप</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>स्टॉक लें</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>मँगाने हैं</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>दिन का हिसाब</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>भूमिकाओं के अधिकार</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>मेरा पासवर्ड और भाषा</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>इस पीसी के प्रिंटर</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>क्लिनिक और लेटरहेड</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST दरें</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>क्लिनिक के नियम</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>प्रवेश का लेखा</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>क्लिनिक की फ़ाइल जाँचें</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Receptionist</source>
        <translation>रिसेप्शनिस्ट</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>फार्मासिस्ट</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>बिल</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Login name</source>
        <translation>लॉग इन नाम</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Type your login name.</source>
        <translation>अपना लॉग इन नाम टाइप करें।</translation>
    </message>
    <message>
        <source>Or someone else:</source>
        <translation>या कोई और:</translation>
    </message>
</context>
<context>
    <name>ClinicSession</name>
    <message>
        <source>The new size is complete when you have saved what is typed and chosen it again.</source>
        <translation>टाइप किया हुआ सहेजकर फिर से चुनने पर नया आकार पूरा होगा।</translation>
    </message>
</context>
<context>
    <name>FirstRunController</name>
    <message>
        <source>The sheet was sent to the printer. Look that it is readable, then type the code from it.</source>
        <translation>काग़ज़ प्रिंटर को भेज दिया गया। देखें कि वह पढ़ा जा सकता है, फिर उससे कोड टाइप करें।</translation>
    </message>
    <message>
        <source>The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing.</source>
        <translation>काग़ज़ सहेजा गया। उसे प्रिंट करें या पेन ड्राइव में ले जाएँ: इस पीसी पर वह किसी काम का नहीं।</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>The clinic has a backup? Restore it here</source>
        <translation>क्लिनिक का बैकअप है? उसे यहाँ वापस लाएँ</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>चरण {number} / {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>काग़ज़ प्रिंट करें</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>कोड वापस टाइप करें</translation>
    </message>
    <message>
        <source>If every password is lost, only this code opens the clinic's records. Print the sheet, or write the code down, and keep it away from this PC. It is shown once.</source>
        <translation>सभी पासवर्ड खो जाएँ तो केवल यही कोड क्लिनिक के रिकॉर्ड खोलता है। काग़ज़ प्रिंट करें या कोड लिख लें, और उसे इस पीसी से दूर रखें। यह एक ही बार दिखाया जाता है।</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Motto (optional)</source>
        <translation>आदर्श वाक्य (वैकल्पिक)</translation>
    </message>
    <message>
        <source>GSTIN (optional)</source>
        <translation>GSTIN (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Counter of this PC</source>
        <translation>इस पीसी का काउंटर</translation>
    </message>
    <message>
        <source>Logo (optional)</source>
        <translation>लोगो (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Leave it empty if the clinic is not registered for GST.</source>
        <translation>क्लिनिक GST में पंजीकृत नहीं है तो ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Stands in bill numbers: A1, A2, B1…</source>
        <translation>बिल नंबरों में आता है: A1, A2, B1…</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>The first administrator</source>
        <translation>पहला एडमिनिस्ट्रेटर</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>The administrator makes users for everybody else, and sets what each role may do.</source>
        <translation>एडमिनिस्ट्रेटर बाक़ी सबके लिए उपयोगकर्ता बनाता है और तय करता है कि हर भूमिका क्या कर सकती है।</translation>
    </message>
    <message>
        <source>Small letters and digits, without blanks: asha</source>
        <translation>छोटे अक्षर और अंक, बिना ख़ाली जगह: asha</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working…</source>
        <translation>काम चल रहा है…</translation>
    </message>
</context>
<context>
    <name>EverywhereSearch</name>
    <message>
        <source>Find a patient, medicine, bill…</source>
        <translation>मरीज़, दवा, बिल खोजें…</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Alt 1 … 9</source>
        <translation>Alt 1 … 9</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>बाईं ओर के पृष्ठ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field; in a list, open</source>
        <translation>अगला ख़ाना; सूची में खोलें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a list, or back</source>
        <translation>सूची बंद करें, या वापस</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>हर पृष्ठ पर</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc से यह बंद होता है।</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>यह पृष्ठ</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>{name}'s page is kept as it was left. Type your password to go on.</source>
        <translation>{name} का पृष्ठ जैसा छोड़ा था वैसा ही रखा है। आगे बढ़ने के लिए पासवर्ड टाइप करें।</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Dark colours</source>
        <translation>गहरे रंग</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>लॉग आउट करें</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>DEMO</source>
        <translation>डेमो</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search everything</source>
        <translation>सब कुछ खोजें</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
    <message>
        <source>Saved on this PC · {time}</source>
        <translation>इस पीसी पर सहेजा गया · {time}</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Open the paper</source>
        <translation>काग़ज़ खोलें</translation>
    </message>
</context>
<context>
    <name>PaperController</name>
    <message>
        <source>The paper was saved.</source>
        <translation>काग़ज़ सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Use this printer for such papers from now on</source>
        <translation>अब से ऐसे काग़ज़ों के लिए यही प्रिंटर लें</translation>
    </message>
    <message>
        <source>This PC has no printer. Save the paper as a PDF, or connect a printer and open it again.</source>
        <translation>इस पीसी में प्रिंटर नहीं है। काग़ज़ PDF के रूप में सहेजें, या प्रिंटर जोड़कर फिर से खोलें।</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask an administrator for a new password first. Only when nobody can sign in any more, take the recovery code that was written down when the clinic was set up.</source>
        <translation>पहले एडमिनिस्ट्रेटर से नया पासवर्ड माँगें। जब कोई भी लॉग इन न कर सके, तभी क्लिनिक बनाते समय लिखा गया रिकवरी कोड लें।</translation>
    </message>
    <message>
        <source>Login name of an administrator</source>
        <translation>किसी एडमिनिस्ट्रेटर का लॉग इन नाम</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>नया पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>पासवर्ड रखें और लॉग इन करें</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>लॉग इन पर वापस</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Forgot the password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>Set up another clinic on this PC</source>
        <translation>इस पीसी पर दूसरा क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Restore a backup on this PC</source>
        <translation>इस पीसी पर बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>रिकवरी कोड लें</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Report: {file}</source>
        <translation>प्रोग्राम में कुछ गड़बड़ हुई। जो सहेजा गया था वह सुरक्षित है। रिपोर्ट: {file}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Write the reason.</source>
        <translation>कारण लिखें।</translation>
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
        <translation>सही तारीख़ लिखें, जैसे 21-11-2026।</translation>
    </message>
</context>
<context>
    <name>DateOrAgeField</name>
    <message>
        <source>A year has 12 months.</source>
        <translation>एक साल में 12 महीने होते हैं।</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>यह तारीख़ अभी आई नहीं है।</translation>
    </message>
    <message>
        <source>Type an age (42) or a date of birth (21-11-1984).</source>
        <translation>आयु (42) या जन्म तारीख़ (21-11-1984) टाइप करें।</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} में {days} दिन हैं।</translation>
    </message>
    <message>
        <source>An age of more than {years} years cannot be.</source>
        <translation>आयु {years} साल से ज़्यादा नहीं हो सकती।</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>चित्र चुनें…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>लोगो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>चित्र (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>यह फ़ाइल पढ़ा जा सकने वाला चित्र नहीं है। PNG या JPEG फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>काग़ज़ का प्रीव्यू</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeField</name>
    <message>
        <source>Group {number} is not as shown above. Compare it.</source>
        <translation>समूह {number} ऊपर दिखाए जैसा नहीं है। मिलाकर देखें।</translation>
    </message>
</context>
<context>
    <name>UpiCode</name>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR कोड</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>नाम या पासवर्ड सही नहीं है। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
        <translation>कई बार ग़लत पासवर्ड डाला गया। {seconds} सेकंड रुककर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This user may no longer sign in. Ask the administrator of the clinic.</source>
        <translation>यह उपयोगकर्ता अब लॉग इन नहीं कर सकता। क्लिनिक के एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the administrator of the clinic.</source>
        <translation>आपकी भूमिका में इसकी अनुमति नहीं है। क्लिनिक के एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>पासवर्ड में कम से कम {shortest} अक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>The password must not be the login name. Choose another.</source>
        <translation>पासवर्ड लॉग इन नाम जैसा नहीं होना चाहिए। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>पासवर्ड टाइप करें।</translation>
    </message>
    <message>
        <source>A login name has 2 to 30 small letters, digits, dots or dashes, without blanks.</source>
        <translation>लॉग इन नाम में 2 से 30 छोटे अक्षर, अंक, बिंदु या डैश होते हैं, ख़ाली जगह नहीं।</translation>
    </message>
    <message>
        <source>The login name {login} is taken. Choose another.</source>
        <translation>लॉग इन नाम {login} लिया जा चुका है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>नाम टाइप करें।</translation>
    </message>
    <message>
        <source>Choose the state from the list.</source>
        <translation>सूची से राज्य चुनें।</translation>
    </message>
    <message>
        <source>A PIN code has six digits and does not begin with 0.</source>
        <translation>पिन कोड में छह अंक होते हैं और वह 0 से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>This is not the code that is shown. Compare it group by group and type it again.</source>
        <translation>यह दिखाया गया कोड नहीं है। एक-एक समूह मिलाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>This recovery code does not open the clinic. Compare it with the paper and type it again.</source>
        <translation>यह कोड क्लिनिक नहीं खोलता। काग़ज़ से मिलाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Only an administrator can come in with the recovery code.</source>
        <translation>रिकवरी कोड से केवल एडमिनिस्ट्रेटर अंदर आ सकता है।</translation>
    </message>
    <message>
        <source>This GSTIN belongs to another state (its first two digits are {state}). Look at the number or the state.</source>
        <translation>यह GSTIN दूसरे राज्य का है (पहले दो अंक {state})। नंबर या राज्य देखें।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters, this one has {length}.</source>
        <translation>GSTIN में 15 अक्षर होते हैं, इसमें {length} हैं।</translation>
    </message>
    <message>
        <source>This is not the form of a GSTIN. Compare it with the certificate.</source>
        <translation>यह GSTIN का रूप नहीं है। प्रमाणपत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>The last character of the GSTIN does not fit the others. Compare it with the certificate.</source>
        <translation>GSTIN का आख़िरी अक्षर बाक़ी से मेल नहीं खाता। प्रमाणपत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>No phone in India has this number. Compare it and type it again.</source>
        <translation>भारत में इस नंबर का कोई फ़ोन नहीं है। मिलाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>This is not a phone number. Type ten digits.</source>
        <translation>यह फ़ोन नंबर नहीं है। दस अंक टाइप करें।</translation>
    </message>
    <message>
        <source>A counter code is one or two capital letters and a number, such as A1.</source>
        <translation>काउंटर कोड एक या दो बड़े अक्षर और एक संख्या है, जैसे A1।</translation>
    </message>
    <message>
        <source>The clinic's file {file} is not there. Put it back, or restore a backup.</source>
        <translation>क्लिनिक की फ़ाइल {file} वहाँ नहीं है। उसे वापस रखें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was not changed. Restore the last backup.</source>
        <translation>फ़ाइल {file} ख़राब है और बदली नहीं गई। आख़िरी बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>This clinic was opened with a newer program. Install the newest Narayaneeyam here, then open it.</source>
        <translation>यह क्लिनिक नए प्रोग्राम से खोला गया था। यहाँ सबसे नया नारायणीयम् लगाकर इसे खोलें।</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room, then try again; nothing was changed.</source>
        <translation>इस पीसी की डिस्क भर गई है। जगह बनाकर फिर से कोशिश करें; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Another program is using the clinic's file. Close it, then try again.</source>
        <translation>कोई और प्रोग्राम क्लिनिक की फ़ाइल इस्तेमाल कर रहा है। उसे बंद करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Look whether this account of the PC may read and write it.</source>
        <translation>फ़ाइल {file} नहीं खुलती। देखें कि पीसी का यह खाता उसे पढ़ और लिख सकता है या नहीं।</translation>
    </message>
    <message>
        <source>The key on this PC does not fit this clinic's file, and this password does not open it. Try again, or use the code.</source>
        <translation>इस पीसी की कुंजी क्लिनिक की फ़ाइल से मेल नहीं खाती, और यह पासवर्ड भी उसे नहीं खोलता। फिर से कोशिश करें, या कोड लें।</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is missing. Restore it from a backup.</source>
        <translation>क्लिनिक के साथ की कुंजियों की फ़ाइल ({file}) नहीं है। उसे बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is damaged. Restore it from a backup.</source>
        <translation>क्लिनिक के साथ की कुंजियों की फ़ाइल ({file}) ख़राब है। उसे बैकअप से वापस लाएँ।</translation>
    </message>
</context>
</TS>
