<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_IN">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Narayaneeyam</source>
        <translation>नारायणीयम् के बारे में</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>प्रोग्राम के भाग</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Version of the clinic's file</source>
        <translation>क्लिनिक की फ़ाइल का संस्करण</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>प्रोग्राम का संस्करण</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>किन भागों से बना है</translation>
    </message>
    <message>
        <source>number {number}, bills {counter}, patients {patient}, {id}</source>
        <translation>नंबर {number}, बिल {counter}, मरीज़ {patient}, {id}</translation>
    </message>
</context>
<context>
    <name>AbsencesTab</name>
    <message>
        <source>Booked in that time ({count}): {names}</source>
        <translation>उस समय बुक ({count}): {names}</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>खाली: एक दिन।</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>कितना समय</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Leave and holidays</source>
        <translation>छुट्टी और अवकाश</translation>
    </message>
    <message>
        <source>New leave or holiday</source>
        <translation>नई छुट्टी या अवकाश</translation>
    </message>
    <message>
        <source>No leave and no holiday to come</source>
        <translation>आगे कोई छुट्टी या अवकाश नहीं</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>कैलेंडर खोलें</translation>
    </message>
    <message>
        <source>Open the treatments</source>
        <translation>उपचार खोलें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>The whole clinic: a holiday</source>
        <translation>पूरा क्लिनिक: अवकाश</translation>
    </message>
    <message>
        <source>Treatments in that time ({count}): {names}</source>
        <translation>उस समय के उपचार ({count}): {names}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Write both times.</source>
        <translation>दोनों समय लिखें।</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>पहला दिन लिखें।</translation>
    </message>
    <message>
        <source>from {time} on</source>
        <translation>{time} से</translation>
    </message>
    <message>
        <source>in the afternoon, from 1 pm</source>
        <translation>दोपहर, 1 बजे से</translation>
    </message>
    <message>
        <source>in the morning, until 1 pm</source>
        <translation>सुबह, 1 बजे तक</translation>
    </message>
    <message>
        <source>these hours</source>
        <translation>ये घंटे</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} तक</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>पूरे दिन</translation>
    </message>
</context>
<context>
    <name>AccessLogPage</name>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>प्रवेश का लेखा</translation>
    </message>
    <message>
        <source>Every sign-in, every opened record and every refusal on this PC will stand here.</source>
        <translation>इस पीसी पर हर लॉग इन, हर खोला गया रिकॉर्ड और हर इनकार यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>of this PC</source>
        <translation>इस पीसी का</translation>
    </message>
</context>
<context>
    <name>AccountController</name>
    <message>
        <source>All that is held</source>
        <translation>जो कुछ रखा है</translation>
    </message>
    <message>
        <source>Ctrl B puts it on a bill.</source>
        <translation>Ctrl B इसे बिल में रखता है।</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Give the deposit back?</source>
        <translation>अग्रिम राशि लौटाएँ?</translation>
    </message>
    <message>
        <source>Voucher {number} · {held} held now</source>
        <translation>वाउचर {number} · अब {held} रखा है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{amount} go back, with a voucher.</source>
        <translation>{amount} वाउचर के साथ लौटता है।</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account of the patient</source>
        <translation>मरीज़ का खाता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>अग्रिम राशि</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>लौटाएँ…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Nothing is owed and nothing is held</source>
        <translation>कुछ बाक़ी नहीं, कुछ रखा नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>संदर्भ (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Take deposit</source>
        <translation>जमा लें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>अग्रिम राशि</translation>
    </message>
    <message>
        <source>due</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>बिल करना है</translation>
    </message>
    <message>
        <source>used</source>
        <translation>लगाया</translation>
    </message>
    <message>
        <source>whatever comes</source>
        <translation>जो भी आए</translation>
    </message>
    <message>
        <source>{amount} held</source>
        <translation>{amount} रखा है</translation>
    </message>
</context>
<context>
    <name>AdjustStrip</name>
    <message>
        <source>Batch {number}: {amount} there</source>
        <translation>बैच {number}: {amount} मौजूद</translation>
    </message>
    <message>
        <source>May be sold again</source>
        <translation>फिर बेच सकते हैं</translation>
    </message>
    <message>
        <source>Not to be sold (block)</source>
        <translation>न बेचें (रोकें)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>packs; loose: 3 {unit}</source>
        <translation>पैक; खुला: 3 {unit}</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>Small letters and digits, without blanks: asha</source>
        <translation>छोटे अक्षर और अंक, बिना खाली जगह: asha</translation>
    </message>
    <message>
        <source>The administrator makes users for everybody else, and sets what each role may do.</source>
        <translation>एडमिनिस्ट्रेटर बाक़ी सबके लिए उपयोगकर्ता बनाता है और तय करता है कि हर भूमिका क्या कर सकती है।</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>पहला एडमिनिस्ट्रेटर</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>AdmitController</name>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>एलर्जी: {allergies}</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose the patient from the list.</source>
        <translation>सूची से मरीज़ चुनें।</translation>
    </message>
    <message>
        <source>This category has no tariff yet.</source>
        <translation>इस श्रेणी की अभी कोई दर नहीं है।</translation>
    </message>
    <message>
        <source>bystander {days} × {price}</source>
        <translation>साथी {days} × {price}</translation>
    </message>
    <message>
        <source>ordered treatments {amount}</source>
        <translation>बताई गई चिकित्साएँ {amount}</translation>
    </message>
    <message>
        <source>room {days} × {price}</source>
        <translation>कमरा {days} × {price}</translation>
    </message>
    <message>
        <source>{parts}. Medicines and meals come on top.</source>
        <translation>{parts}। दवाएँ और भोजन अलग से।</translation>
    </message>
    <message>
        <source>{parts}. Treatments and medicines come on top.</source>
        <translation>{parts}। उपचार और दवाएँ अलग से।</translation>
    </message>
    <message>
        <source>{patient} is admitted: {number}, {bed}.</source>
        <translation>{patient} भर्ती हुए: {number}, {bed}।</translation>
    </message>
</context>
<context>
    <name>AdmitPage</name>
    <message>
        <source>Admit</source>
        <translation>भर्ती करें</translation>
    </message>
    <message>
        <source>Admit and print the receipt</source>
        <translation>भर्ती करें और रसीद छापें</translation>
    </message>
    <message>
        <source>Admit {name}</source>
        <translation>{name} को भर्ती करें</translation>
    </message>
    <message>
        <source>Agreed and signed</source>
        <translation>सहमत, हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>किसने माना</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Bystander sleeps in the room</source>
        <translation>साथ रहने वाला कमरे में सोता है</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>सहमति देने वाले</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>अग्रिम राशि</translation>
    </message>
    <message>
        <source>Estimate and consent</source>
        <translation>अनुमान और सहमति</translation>
    </message>
    <message>
        <source>Estimate of the stay</source>
        <translation>भर्ती का अनुमानित खर्च</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>अनुमानित छुट्टी</translation>
    </message>
    <message>
        <source>F4 notes who agreed and signed: the bystander, pressed again the patient. F7 prints the estimate with both sentences to sign, in the patient's language.</source>
        <translation>F4 लिखता है कि किसने सहमति दी और हस्ताक्षर किए: साथ रहने वाला, फिर दबाने पर मरीज़। F7 मरीज़ की भाषा में, हस्ताक्षर के दोनों वाक्यों के साथ अनुमान छापता है।</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>नाम, फ़ोन या नंबर</translation>
    </message>
    <message>
        <source>No bed is free for this patient.</source>
        <translation>इस मरीज़ के लिए कोई बिस्तर खाली नहीं है।</translation>
    </message>
    <message>
        <source>Patient and bed</source>
        <translation>मरीज़ और बिस्तर</translation>
    </message>
    <message>
        <source>Print the estimate</source>
        <translation>अनुमान छापें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>The chosen bed is not for this patient; this one is free.</source>
        <translation>चुना हुआ बिस्तर इस मरीज़ के लिए नहीं है; यह खाली है।</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Who signed the consent to stay and treatment.</source>
        <translation>भर्ती और उपचार की सहमति किसने दी।</translation>
    </message>
</context>
<context>
    <name>AfterACrash</name>
    <message>
        <source>{file} is written. No patient and no name is in it.</source>
        <translation>{file} लिख दी गई। उसमें न कोई मरीज़ है, न कोई नाम।</translation>
    </message>
</context>
<context>
    <name>AllowAsk</name>
    <message>
        <source>Let them type their PIN.</source>
        <translation>उन्हें अपना PIN लिखने दें।</translation>
    </message>
    <message>
        <source>Nobody has chosen a PIN who may allow this. They do it on “My password and language”.</source>
        <translation>इसकी अनुमति देने वाले किसी ने PIN नहीं चुना है। यह “मेरा पासवर्ड और भाषा” पर होता है।</translation>
    </message>
    <message>
        <source>Somebody else allows it</source>
        <translation>कोई और अनुमति देता है</translation>
    </message>
    <message>
        <source>Why it is allowed</source>
        <translation>अनुमति क्यों</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>कारण लिखें।</translation>
    </message>
</context>
<context>
    <name>AllowStrip</name>
    <message>
        <source>Allowed by</source>
        <translation>अनुमति देने वाले</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>उनका PIN</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>All backups lie on this PC's own disk: who takes the PC takes them along. Choose a stick or another disk.</source>
        <translation>सारे बैकअप इसी पीसी की डिस्क पर हैं: पीसी गया तो वे भी गए। कोई स्टिक या दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>No backup of this clinic is made by itself. Choose a place for backups today.</source>
        <translation>इस क्लिनिक का बैकअप अपने आप नहीं बनता। आज ही बैकअप की जगह चुनें।</translation>
    </message>
    <message>
        <source>No backup to {place} has been verified yet.</source>
        <translation>{place} का कोई बैकअप अभी जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>Open Backup</source>
        <translation>बैकअप खोलें</translation>
    </message>
    <message>
        <source>The last verified backup to {place} was made {moment}.</source>
        <translation>{place} का पिछला जाँचा हुआ बैकअप {moment} को बना।</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Add the folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>दूसरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Backed up and verified: {rows} rows, {size}.</source>
        <translation>बैकअप बना और जाँचा गया: {rows} पंक्तियाँ, {size}।</translation>
    </message>
    <message>
        <source>Backup now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backups at this place, the newest first</source>
        <translation>इस जगह के बैकअप, नए पहले</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>बैकअप यहाँ जाते हैं</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>Choose a folder below, best on another disk or a stick. The backup is encrypted.</source>
        <translation>नीचे फ़ोल्डर चुनें, किसी और डिस्क या स्टिक पर हो तो अच्छा। बैकअप एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>Choose the folder in which the backups are to lie.</source>
        <translation>वह फ़ोल्डर चुनें जिसमें बैकअप रखे जाएँ।</translation>
    </message>
    <message>
        <source>F9 makes the first one there.</source>
        <translation>F9 वहाँ पहला बैकअप बनाता है।</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>पिछला जाँचा हुआ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>No backup at this place</source>
        <translation>इस जगह कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>No backup is made by itself yet</source>
        <translation>अभी कोई बैकअप अपने आप नहीं बनता</translation>
    </message>
    <message>
        <source>On a disk, a stick, or shared by another PC.</source>
        <translation>डिस्क, स्टिक या किसी और पीसी का साझा।</translation>
    </message>
    <message>
        <source>Places for backups</source>
        <translation>बैकअप की जगहें</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>जगह हटाएँ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>To the server too</source>
        <translation>सर्वर पर भी</translation>
    </message>
    <message>
        <source>and when the program is closed</source>
        <translation>और प्रोग्राम बंद करते समय</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>हर घंटे</translation>
    </message>
    <message>
        <source>every {hours} hours</source>
        <translation>हर {hours} घंटे</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>दिन में एक बार</translation>
    </message>
    <message>
        <source>{sentence} The backups that were there are whole.</source>
        <translation>{sentence} पहले के बैकअप ठीक हैं।</translation>
    </message>
</context>
<context>
    <name>BillController</name>
    <message>
        <source>Cancelled on {moment} by {name}: {reason}</source>
        <translation>{moment} को {name} ने रद्द किया: {reason}</translation>
    </message>
    <message>
        <source>Give back: {amounts}.</source>
        <translation>वापस दें: {amounts}।</translation>
    </message>
    <message>
        <source>Receipt {number} · {amount}</source>
        <translation>रसीद {number} · {amount}</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>{name} की अनुमति से</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>debit note for {number} of {day}</source>
        <translation>{day} के बिल {number} का डेबिट नोट</translation>
    </message>
    <message>
        <source>debit notes: {numbers}</source>
        <translation>डेबिट नोट: {numbers}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>goes with {number}</source>
        <translation>{number} के साथ</translation>
    </message>
    <message>
        <source>made by {name}</source>
        <translation>बनाया: {name}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>{number} and {other} are cancelled.</source>
        <translation>{number} और {other} रद्द हुए।</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} रद्द हुआ।</translation>
    </message>
    <message>
        <source>{number} was sent to the printer.</source>
        <translation>{number} प्रिंटर को भेजा गया।</translation>
    </message>
</context>
<context>
    <name>BillDoor</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Bill it</source>
        <translation>बिल करें</translation>
    </message>
    <message>
        <source>Bill it (Ctrl B)</source>
        <translation>बिल करें (Ctrl B)</translation>
    </message>
    <message>
        <source>Due on bills: {amount}.</source>
        <translation>बिलों पर बाक़ी: {amount}।</translation>
    </message>
    <message>
        <source>Held as deposit: {amount}.</source>
        <translation>अग्रिम राशि के रूप में रखा: {amount}।</translation>
    </message>
    <message>
        <source>Not billed yet: {what}, {amount}.</source>
        <translation>अभी बिल में नहीं: {what}, {amount}।</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Cancel bill {number}?</source>
        <translation>बिल {number} रद्द करें?</translation>
    </message>
    <message>
        <source>Cancel the bill</source>
        <translation>बिल रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the bill…</source>
        <translation>बिल रद्द करें…</translation>
    </message>
    <message>
        <source>Debit note…</source>
        <translation>डेबिट नोट…</translation>
    </message>
    <message>
        <source>Due {amount}</source>
        <translation>बकाया {amount}</translation>
    </message>
    <message>
        <source>Empty pays all that is due.</source>
        <translation>खाली छोड़ने पर पूरा बकाया चुकता होगा।</translation>
    </message>
    <message>
        <source>Its number stays, the stock goes back to its batches and the money is given back. This cannot be undone.</source>
        <translation>इसका नंबर बना रहेगा, स्टॉक अपने बैच में लौटेगा और पैसे वापस दिए जाएँगे। इसे पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>बिल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>काग़ज़ देखें</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>अभी कुछ नहीं चुकाया गया।</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीक़ा</translation>
    </message>
    <message>
        <source>Pay {amount} from the deposit</source>
        <translation>{amount} अग्रिम राशि से चुकाएँ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>संदर्भ (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>भुगतान लें</translation>
    </message>
    <message>
        <source>The other paper of this sale, {number}, is cancelled with it.</source>
        <translation>इस बिक्री का दूसरा काग़ज़ {number} भी इसके साथ रद्द होगा।</translation>
    </message>
    <message>
        <source>Why the bill is cancelled</source>
        <translation>बिल रद्द करने का कारण</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>1 bill</source>
        <translation>1 बिल</translation>
    </message>
    <message>
        <source>All bills</source>
        <translation>सभी बिल</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Due, oldest first</source>
        <translation>बकाया, पुराना पहले</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>नया बिल</translation>
    </message>
    <message>
        <source>No bill is found</source>
        <translation>कोई बिल नहीं मिला</translation>
    </message>
    <message>
        <source>No bill yet</source>
        <translation>अभी कोई बिल नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>नंबर या नाम</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Press F2 to make the first one at the counter.</source>
        <translation>काउंटर पर पहला बिल बनाने के लिए F2 दबाएँ।</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Try other days, or fewer letters.</source>
        <translation>दूसरे दिन या कम अक्षर लेकर देखें।</translation>
    </message>
    <message>
        <source>Which bills</source>
        <translation>कौन से बिल</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>{amount} due in all</source>
        <translation>कुल बकाया {amount}</translation>
    </message>
    <message>
        <source>{count} bill</source>
        <translation>{count} बिल</translation>
    </message>
    <message>
        <source>{count} bills</source>
        <translation>{count} बिल</translation>
    </message>
</context>
<context>
    <name>BoardController</name>
    <message>
        <source>Cancel it</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the reservation?</source>
        <translation>आरक्षण रद्द करें?</translation>
    </message>
    <message>
        <source>Choose the patient from the list.</source>
        <translation>सूची से मरीज़ चुनें।</translation>
    </message>
    <message>
        <source>Close bed {bed}?</source>
        <translation>बिस्तर {bed} बंद करें?</translation>
    </message>
    <message>
        <source>Close the bed</source>
        <translation>बिस्तर बंद करें</translation>
    </message>
    <message>
        <source>From now on this bed is theirs and is charged; the bed that is left is to be cleaned.</source>
        <translation>अब से यही बिस्तर इनका है और इसी का किराया लगेगा; छोड़ा हुआ बिस्तर साफ़ करना है।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Move {name} to bed {bed}?</source>
        <translation>{name} को बिस्तर {bed} पर ले जाएँ?</translation>
    </message>
    <message>
        <source>Moved. The bed that was left is to be cleaned.</source>
        <translation>बदल दिया। छोड़ा हुआ बिस्तर साफ़ करना है।</translation>
    </message>
    <message>
        <source>Nobody is put into it until it is opened again.</source>
        <translation>फिर खोले जाने तक इसमें किसी को नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>The bed is reserved.</source>
        <translation>बिस्तर आरक्षित हुआ।</translation>
    </message>
    <message>
        <source>The reservation is moved.</source>
        <translation>आरक्षण बदल दिया गया।</translation>
    </message>
    <message>
        <source>The reservation of {name} is moved.</source>
        <translation>{name} का आरक्षण बदल दिया गया।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>सही तारीख़ लिखें, जैसे 21-11-2026।</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Add the clinic's rooms with their beds first; then it is seen here who stays where.</source>
        <translation>पहले क्लिनिक के कमरे और बिस्तर जोड़ें; फिर यहाँ दिखेगा कि कौन कहाँ है।</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>भर्ती करें</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>बोर्ड पर लौटें</translation>
    </message>
    <message>
        <source>Cancel the reservation…</source>
        <translation>आरक्षण रद्द करें…</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>साफ़ हो गया</translation>
    </message>
    <message>
        <source>Close the bed…</source>
        <translation>बिस्तर बंद करें…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Move the reservation</source>
        <translation>आरक्षण बदलें</translation>
    </message>
    <message>
        <source>Move to another bed…</source>
        <translation>दूसरे बिस्तर पर ले जाएँ…</translation>
    </message>
    <message>
        <source>No bed yet</source>
        <translation>अभी कोई बिस्तर नहीं</translation>
    </message>
    <message>
        <source>Open the bed again</source>
        <translation>बिस्तर फिर खोलें</translation>
    </message>
    <message>
        <source>Open the rooms</source>
        <translation>कमरे खोलें</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>भर्ती खोलें</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>आरक्षित करें</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>वार्ड</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Beds and days</source>
        <translation>बिस्तर और दिन</translation>
    </message>
</context>
<context>
    <name>BookingController</name>
    <message>
        <source>Choose a time.</source>
        <translation>समय चुनें।</translation>
    </message>
    <message>
        <source>Choose the doctor for this time.</source>
        <translation>इस समय के लिए डॉक्टर चुनें।</translation>
    </message>
    <message>
        <source>Choose the patient first.</source>
        <translation>पहले मरीज़ चुनें।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>booked by mistake</source>
        <translation>गलती से बुक हुआ</translation>
    </message>
    <message>
        <source>{name} is booked for {when} now.</source>
        <translation>{name}: अब {when}।</translation>
    </message>
    <message>
        <source>{name} is booked for {when} with {doctor}.</source>
        <translation>{name}: {when}, {doctor} के साथ बुक हुआ।</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>All bookings</source>
        <translation>सभी बुकिंग</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message>
        <source>Another time on that day</source>
        <translation>उस दिन दूसरा समय</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Book {name}</source>
        <translation>{name} की बुकिंग</translation>
    </message>
    <message>
        <source>Booked already: {days}</source>
        <translation>पहले से बुक: {days}</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Choose another doctor or day, or type a time outside the hours.</source>
        <translation>दूसरा डॉक्टर या दिन चुनें, या समय के बाहर का समय लिखें।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Empty: one slot.</source>
        <translation>खाली: एक स्लॉट।</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>कैसे मिलेंगे</translation>
    </message>
    <message>
        <source>Is booked for {when}.</source>
        <translation>अभी {when} के लिए बुक है।</translation>
    </message>
    <message>
        <source>Keep the time, save the rest</source>
        <translation>समय वही, बाक़ी सहेजें</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Link of the video call</source>
        <translation>वीडियो कॉल का लिंक</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Move the booking of {name}</source>
        <translation>{name} की बुकिंग बदलें</translation>
    </message>
    <message>
        <source>Name, mobile or number</source>
        <translation>नाम, मोबाइल या नंबर</translation>
    </message>
    <message>
        <source>Next free times</source>
        <translation>अगले खाली समय</translation>
    </message>
    <message>
        <source>No free time in the next 60 days</source>
        <translation>अगले 60 दिनों में खाली समय नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Outside the hours too, with the doctor chosen above.</source>
        <translation>डॉक्टर के समय के बाहर भी, ऊपर चुने डॉक्टर के साथ।</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>in {days} day</source>
        <translation>{days} दिन में</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} दिन में</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि.</translation>
    </message>
</context>
<context>
    <name>BookingWayPage</name>
    <message>
        <source>All bookings</source>
        <translation>सभी बुकिंग</translation>
    </message>
    <message>
        <source>All bookings of the patient</source>
        <translation>मरीज़ की सभी बुकिंग</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>F3 on the patient's page keeps the first time.</source>
        <translation>मरीज़ के पृष्ठ पर F3 पहला समय रखता है।</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>अभी कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>The way of the booking</source>
        <translation>बुकिंग का क्रम</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>रखा गया समय</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>BoughtController</name>
    <message>
        <source>Give it back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Give {package} back?</source>
        <translation>{package} वापस करें?</translation>
    </message>
    <message>
        <source>Its bill has the credit note {number}.</source>
        <translation>उसके बिल का क्रेडिट नोट {number} है।</translation>
    </message>
    <message>
        <source>Sold for {amount}, receipt {number}.</source>
        <translation>{amount} में बेचा, रसीद {number}।</translation>
    </message>
    <message>
        <source>Sold for {amount}; it stands on the bill.</source>
        <translation>{amount} में बेचा; यह बिल पर है।</translation>
    </message>
    <message>
        <source>The package is given back; no money was held for it.</source>
        <translation>पैकेज वापस हुआ; उसके लिए कोई राशि जमा नहीं थी।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{amount} go back, voucher {number}.</source>
        <translation>{amount} वापस, वाउचर {number}।</translation>
    </message>
    <message>
        <source>{used} stay owed for what was done, {left} go back.</source>
        <translation>जो हुआ उसके {used} देय रहेंगे, {left} वापस होंगे।</translation>
    </message>
</context>
<context>
    <name>BoughtPage</name>
    <message>
        <source>Bought</source>
        <translation>खरीदा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>No package yet</source>
        <translation>अभी कोई पैकेज नहीं</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Packages of the patient</source>
        <translation>मरीज़ के पैकेज</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>अभी भुगतान</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>बेचें</translation>
    </message>
    <message>
        <source>Sell a package</source>
        <translation>पैकेज बेचें</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>इस्तेमाल</translation>
    </message>
    <message>
        <source>by UPI</source>
        <translation>UPI से</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>कार्ड से</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>वापस किया</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>later, on the bill</source>
        <translation>बाद में, बिल पर</translation>
    </message>
</context>
<context>
    <name>BreachesController</name>
    <message>
        <source>Say what happened, in at most 2,000 letters a field.</source>
        <translation>क्या हुआ, लिखें; हर खाने में अधिकतम 2,000 अक्षर।</translation>
    </message>
    <message>
        <source>Say when the clinic knew of it.</source>
        <translation>क्लिनिक को इसका पता कब चला, लिखें।</translation>
    </message>
    <message>
        <source>The breach was noted.</source>
        <translation>उल्लंघन दर्ज किया गया।</translation>
    </message>
</context>
<context>
    <name>BreachesPage</name>
    <message>
        <source>All patients told</source>
        <translation>सभी मरीज़ों को बताया</translation>
    </message>
    <message>
        <source>All patients told: {when}</source>
        <translation>सभी मरीज़ों को बताया: {when}</translation>
    </message>
    <message>
        <source>Board told</source>
        <translation>बोर्ड को बताया</translation>
    </message>
    <message>
        <source>Board told: {when}</source>
        <translation>बोर्ड को बताया: {when}</translation>
    </message>
    <message>
        <source>Board's reference</source>
        <translation>बोर्ड का संदर्भ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>बंद करने का कारण</translation>
    </message>
    <message>
        <source>Details due</source>
        <translation>विवरण देय</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>विवरण दिया</translation>
    </message>
    <message>
        <source>Details given to the Board: {when}</source>
        <translation>बोर्ड को विवरण दिया: {when}</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>पता चला</translation>
    </message>
    <message>
        <source>Found out on</source>
        <translation>पता चलने की तारीख़</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>घटना की तारीख़</translation>
    </message>
    <message>
        <source>How much and whose</source>
        <translation>कितना और किसका</translation>
    </message>
    <message>
        <source>It concerns</source>
        <translation>किससे संबंधित</translation>
    </message>
    <message>
        <source>It concerns all patients</source>
        <translation>सभी मरीज़ों से संबंधित</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>नाम, फ़ोन या नंबर</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>No breach</source>
        <translation>कोई उल्लंघन नहीं</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>अभी कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Nothing: not known.</source>
        <translation>खाली: पता नहीं।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patient told</source>
        <translation>मरीज़ को बताया</translation>
    </message>
    <message>
        <source>Patients whom it concerns</source>
        <translation>संबंधित मरीज़</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>डेटा उल्लंघन का रजिस्टर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Take the patient out</source>
        <translation>मरीज़ को हटाएँ</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>बताया</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>बताने का तरीका</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>संभावित परिणाम</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>When a PC is lost or a paper goes to the wrong person, note it here at once.</source>
        <translation>कोई पीसी खो जाए या काग़ज़ ग़लत व्यक्ति को मिल जाए, तो तुरंत यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Whom it concerns must be told without delay.</source>
        <translation>जिनसे संबंधित है, उन्हें बिना देर बताना होगा।</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>at</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>phone, letter, in person</source>
        <translation>फ़ोन, पत्र, मिलकर</translation>
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
    <name>BystanderCard</name>
    <message>
        <source>Bystander</source>
        <translation>साथ रहने वाला</translation>
    </message>
    <message>
        <source>Or in one line: name, phone, relation. Enter tells them apart.</source>
        <translation>या एक ही पंक्ति में: नाम, फ़ोन, रिश्ता। Enter उन्हें अलग कर देता है।</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>रिश्ता</translation>
    </message>
    <message>
        <source>Sleeps in the room too (F8)</source>
        <translation>कमरे में ही सोते हैं (F8)</translation>
    </message>
</context>
<context>
    <name>CalendarController</name>
    <message>
        <source>All who are booked with {doctor} on {day} from {time} on go to:</source>
        <translation>{day} को {time} से {doctor} के पास बुक सभी यहाँ जाएँगे:</translation>
    </message>
    <message>
        <source>Another doctor takes over</source>
        <translation>दूसरा डॉक्टर देखेंगे</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>No booking stands there. Choose one with the arrows first.</source>
        <translation>वहाँ कोई बुकिंग नहीं है। पहले तीर कुंजियों से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no other doctor.</source>
        <translation>दूसरा डॉक्टर नहीं है।</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>क्यों रद्द की जा रही है?</translation>
    </message>
    <message>
        <source>{count} went over.</source>
        <translation>{count} बदले गए।</translation>
    </message>
    <message>
        <source>{name} has token {token} for {doctor}.</source>
        <translation>{name} को {doctor} के लिए टोकन {token} मिला।</translation>
    </message>
    <message>
        <source>{name} stays: {why}</source>
        <translation>{name} रह गए: {why}</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>All doctors</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Book or open</source>
        <translation>बुक करें या खोलें</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>दिन या सप्ताह</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>इसका क्रम</translation>
    </message>
    <message>
        <source>Move or change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the video call</source>
        <translation>वीडियो कॉल खोलें</translation>
    </message>
    <message>
        <source>Other doctor</source>
        <translation>दूसरा डॉक्टर</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>अगला सप्ताह</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>पिछला सप्ताह</translation>
    </message>
</context>
<context>
    <name>CallsController</name>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>पहले सूची में किसी को चुनें।</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>क्यों रद्द की जा रही है?</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>At</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>आने का दिन</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Follow-ups to book</source>
        <translation>बुक करनी पुनः जाँचें</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>पिछला फ़ोन</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>No follow-up waits for a booking</source>
        <translation>कोई पुनः जाँच बुक करनी बाक़ी नहीं</translation>
    </message>
    <message>
        <source>Nobody is booked for that day</source>
        <translation>उस दिन किसी की बुकिंग नहीं है</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>सूची छापें</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>कब देखा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>फ़ोन करना है</translation>
    </message>
    <message>
        <source>Wants another time</source>
        <translation>दूसरा समय</translation>
    </message>
    <message>
        <source>When a doctor chooses a day to come again, the patient stands here until a time is booked.</source>
        <translation>डॉक्टर के दोबारा आने का दिन चुनने पर, समय बुक होने तक मरीज़ यहाँ रहता है।</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>आएँगे</translation>
    </message>
    <message>
        <source>Will not come</source>
        <translation>नहीं आएँगे</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>समय बीता</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>{count} को फ़ोन</translation>
    </message>
</context>
<context>
    <name>CancelledTable</name>
    <message>
        <source>A cancelled bill keeps its number and its reason.</source>
        <translation>रद्द बिल का नंबर और कारण बना रहता है।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Cancelled bills</source>
        <translation>रद्द बिल</translation>
    </message>
    <message>
        <source>No bill of this day was cancelled</source>
        <translation>इस दिन का कोई बिल रद्द नहीं हुआ</translation>
    </message>
    <message>
        <source>Why and who</source>
        <translation>क्यों और किसने</translation>
    </message>
</context>
<context>
    <name>CashController</name>
    <message>
        <source>The count is kept.</source>
        <translation>गिनती दर्ज हुई।</translation>
    </message>
</context>
<context>
    <name>CashPage</name>
    <message>
        <source>Count the notes, or type the whole sum.</source>
        <translation>नोट गिनें, या पूरी राशि लिखें।</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>Counts of today</source>
        <translation>आज की गिनतियाँ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Expected on this PC</source>
        <translation>इस पीसी पर अपेक्षित</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>यह गिनती दर्ज करें</translation>
    </message>
    <message>
        <source>Not counted today</source>
        <translation>आज गिनती नहीं हुई</translation>
    </message>
    <message>
        <source>Or the whole sum (₹)</source>
        <translation>या पूरी राशि (₹)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>अंतर का कारण</translation>
    </message>
    <message>
        <source>Type how many of each note and coin there are, or the whole sum. F9 keeps the count.</source>
        <translation>हर नोट और सिक्का कितने हैं, या पूरी राशि लिखें। F9 गिनती सहेजता है।</translation>
    </message>
    <message>
        <source>When the notes are not counted one by one.</source>
        <translation>जब नोट एक-एक कर न गिने जाएँ।</translation>
    </message>
</context>
<context>
    <name>CashTable</name>
    <message>
        <source>Count cash at the end of the day: F9.</source>
        <translation>दिन के अंत में नकद गिनें: F9।</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>No cash was taken or counted</source>
        <translation>नकद न लिया गया, न गिना गया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>CategoriesTab</name>
    <message>
        <source>A day</source>
        <translation>एक दिन</translation>
    </message>
    <message>
        <source>Add the tariff</source>
        <translation>दर जोड़ें</translation>
    </message>
    <message>
        <source>Add what a day costs from a date on (F8).</source>
        <translation>किसी तारीख़ से एक दिन का शुल्क जोड़ें (F8)।</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>साथ रहने वाला</translation>
    </message>
    <message>
        <source>Bystander's bed a day</source>
        <translation>साथी का बिस्तर, एक दिन</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Days before keep their tariff. Above ₹5,000 a day the room bears GST, without tax here.</source>
        <translation>पहले के दिनों की दर वही रहती है। ₹5,000 प्रतिदिन से ऊपर के कमरे पर GST लगता है; यहाँ बिना कर के लिखें।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>किस दिन से?</translation>
    </message>
    <message>
        <source>Intensive care (no tax on the room)</source>
        <translation>गहन चिकित्सा (कमरे पर कर नहीं)</translation>
    </message>
    <message>
        <source>Is used</source>
        <translation>उपयोग में है</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>नई श्रेणी</translation>
    </message>
    <message>
        <source>No category yet</source>
        <translation>अभी कोई श्रेणी नहीं</translation>
    </message>
    <message>
        <source>No tariff yet</source>
        <translation>अभी कोई दर नहीं</translation>
    </message>
    <message>
        <source>Save the category first; then add its tariff.</source>
        <translation>पहले श्रेणी सहेजें; फिर उसकी दर जोड़ें।</translation>
    </message>
    <message>
        <source>Tariff from a day on</source>
        <translation>किसी दिन से दर</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>दरें</translation>
    </message>
    <message>
        <source>Tariffs of {category}</source>
        <translation>{category} की दरें</translation>
    </message>
    <message>
        <source>Ward, private, deluxe: add the first with F2.</source>
        <translation>वार्ड, प्राइवेट, डीलक्स: पहली F2 से जोड़ें।</translation>
    </message>
    <message>
        <source>Write what a day costs.</source>
        <translation>एक दिन का शुल्क लिखें।</translation>
    </message>
    <message>
        <source>from then on</source>
        <translation>तब से</translation>
    </message>
    <message>
        <source>intensive care</source>
        <translation>गहन चिकित्सा</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>उपयोग में नहीं</translation>
    </message>
</context>
<context>
    <name>CertificateTextsController</name>
    <message>
        <source>The words were saved. Certificates that were signed stay as they are.</source>
        <translation>शब्द सहेजे गए। जिन पर हस्ताक्षर हुए वे प्रमाणपत्र वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Write the words of the certificate, at most 2,000 letters.</source>
        <translation>प्रमाणपत्र के शब्द लिखें, अधिकतम 2,000 अक्षर।</translation>
    </message>
</context>
<context>
    <name>CertificateTextsPage</name>
    <message>
        <source>As it came</source>
        <translation>मूल रूप</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Filled in by the program: {places}</source>
        <translation>प्रोग्राम भरता है: {places}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Words of certificates</source>
        <translation>प्रमाणपत्रों के शब्द</translation>
    </message>
</context>
<context>
    <name>CertificatesController</name>
    <message>
        <source>Cancel certificate {number}?</source>
        <translation>प्रमाणपत्र {number} रद्द करें?</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>प्रमाणपत्र रद्द करें</translation>
    </message>
    <message>
        <source>Certificate {number} is signed.</source>
        <translation>प्रमाणपत्र {number} पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates of {name}</source>
        <translation>{name} के प्रमाणपत्र</translation>
    </message>
    <message>
        <source>It stays in the list with the reason; its number is not used again.</source>
        <translation>कारण सहित यह सूची में रहता है; इसका नंबर फिर नहीं लगता।</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>रद्द करने का कारण</translation>
    </message>
    <message>
        <source>Write this first.</source>
        <translation>पहले यह लिखें।</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>As it will be signed</source>
        <translation>जिस पर हस्ताक्षर होंगे</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Cancelled: {why}</source>
        <translation>रद्द: {why}</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Fill the form; F9 signs and prints it.</source>
        <translation>फ़ॉर्म भरें; F9 से हस्ताक्षर होकर छपता है।</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>अभी कोई प्रमाणपत्र नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर छापें</translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation>हस्ताक्षर कर छापें</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>ChargeMoves</name>
    <message>
        <source>Go on</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>It is taken back here and owed there.</source>
        <translation>यहाँ से हटेगा और वहाँ लिखा जाएगा।</translation>
    </message>
    <message>
        <source>It stands in stay {number} now.</source>
        <translation>अब यह भर्ती {number} में है।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Move {what} to stay {number}?</source>
        <translation>{what} को भर्ती {number} में ले जाएँ?</translation>
    </message>
    <message>
        <source>There is no other stay of this patient.</source>
        <translation>इस मरीज़ की कोई दूसरी भर्ती नहीं है।</translation>
    </message>
    <message>
        <source>To another stay</source>
        <translation>दूसरी भर्ती में</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{what} was charged to the wrong stay. It belongs to:</source>
        <translation>{what} ग़लत भर्ती में लिखा गया। यह इसका है:</translation>
    </message>
</context>
<context>
    <name>ChargesOffer</name>
    <message>
        <source>It is owed no longer, and no bill will ask for it.</source>
        <translation>अब इसका पैसा देना नहीं है, कोई बिल इसे नहीं माँगेगा।</translation>
    </message>
    <message>
        <source>Paid on bill {number}</source>
        <translation>बिल {number} पर चुकाया गया</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take {what} back?</source>
        <translation>{what} वापस लें?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{what} is taken back.</source>
        <translation>{what} वापस लिया गया।</translation>
    </message>
</context>
<context>
    <name>ChargesTab</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Charge it</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>अग्रिम राशि</translation>
    </message>
    <message>
        <source>Deposit used</source>
        <translation>उपयोग की गई अग्रिम राशि</translation>
    </message>
    <message>
        <source>Deposit, refund, payment</source>
        <translation>अग्रिम राशि, वापसी, भुगतान</translation>
    </message>
    <message>
        <source>Due of bill</source>
        <translation>बिल का बकाया</translation>
    </message>
    <message>
        <source>Enter on a deposit prints its voucher again.</source>
        <translation>अग्रिम राशि पर Enter से उसकी रसीद दोबारा छपती है।</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>लौटाएँ…</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Left of the deposit</source>
        <translation>अग्रिम राशि में बचा</translation>
    </message>
    <message>
        <source>Nothing is charged yet</source>
        <translation>अभी कोई शुल्क नहीं</translation>
    </message>
    <message>
        <source>On bill</source>
        <translation>बिल पर</translation>
    </message>
    <message>
        <source>Professional fee</source>
        <translation>चिकित्सक शुल्क</translation>
    </message>
    <message>
        <source>Reason of a refund</source>
        <translation>वापसी का कारण</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>अभी देय</translation>
    </message>
    <message>
        <source>Sum, deposits and what is due</source>
        <translation>जोड़, अग्रिम राशियाँ और बकाया</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>अग्रिम राशि लें</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>less what came back</source>
        <translation>लौटा हुआ घटाकर</translation>
    </message>
    <message>
        <source>on bill {numbers}</source>
        <translation>बिल {numbers} पर</translation>
    </message>
    <message>
        <source>paid by package</source>
        <translation>पैकेज से</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>All is as it should be, {time}.</source>
        <translation>सब ठीक है, {time}।</translation>
    </message>
    <message>
        <source>Check deeply</source>
        <translation>गहरी जाँच</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>क्लिनिक की फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Checking. Work can go on.</source>
        <translation>जाँच हो रही है। काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>F9 checks the file, the chain of the log, stock, bills and series. F6 also replays the whole log and compares every row. F7 makes the totals of stock and the search of this PC anew; no record changes.</source>
        <translation>F9 फ़ाइल, लॉग की कड़ी, स्टॉक, बिल और नंबर-क्रम जाँचता है। F6 पूरा लॉग दोबारा चलाकर हर पंक्ति मिलाता भी है। F7 इस पीसी पर स्टॉक के जोड़ और खोज नए सिरे से बनाता है; कोई रिकॉर्ड नहीं बदलता।</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>गड़बड़ियाँ</translation>
    </message>
    <message>
        <source>Faults: {count}, found {time}. F7 makes the totals of stock anew from the movements.</source>
        <translation>दोष: {count}, मिले {time}। F7 स्टॉक के जोड़ उसकी आवाजाही से नए सिरे से बनाता है।</translation>
    </message>
    <message>
        <source>Faults: {count}, found {time}. Make a backup now and ask for help before you go on.</source>
        <translation>गड़बड़ियाँ: {count}, {time} पर मिलीं। अभी बैकअप लें और आगे बढ़ने से पहले मदद माँगें।</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Head of the log: {head}</source>
        <translation>लेखे का सिरा: {head}</translation>
    </message>
    <message>
        <source>Make totals and search anew</source>
        <translation>जोड़ और खोज नए बनाएँ</translation>
    </message>
    <message>
        <source>Making totals and search anew. Work can go on.</source>
        <translation>जोड़ और खोज नए सिरे से बन रहे हैं। काम चलता रह सकता है।</translation>
    </message>
    <message>
        <source>No fault is listed</source>
        <translation>कोई गड़बड़ी नहीं</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Replaying the log. Work can go on.</source>
        <translation>लेखा दोहराया जा रहा है। काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Stock totals and search were made anew, {time}. Found by the search: {count}.</source>
        <translation>स्टॉक के जोड़ और खोज नए सिरे से बने, {time}। खोज में मिलने वाले: {count}।</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या गड़बड़ है</translation>
    </message>
</context>
<context>
    <name>ClinicProfileController</name>
    <message>
        <source>Saved. New papers carry it.</source>
        <translation>सहेजा गया। आगे के काग़ज़ों पर यही होगा।</translation>
    </message>
</context>
<context>
    <name>ClinicProfilePage</name>
    <message>
        <source>A paper with this head</source>
        <translation>इस शीर्ष वाला एक काग़ज़</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>क्लिनिक और लेटरहेड</translation>
    </message>
    <message>
        <source>Drug licence</source>
        <translation>ड्रग लाइसेंस</translation>
    </message>
    <message>
        <source>GSTIN (optional)</source>
        <translation>GSTIN (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>आदर्श वाक्य</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Scan it with your own phone: the app must show the clinic's name.</source>
        <translation>अपने फ़ोन से स्कैन करें: ऐप में क्लिनिक का नाम दिखना चाहिए।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>UPI code of the clinic</source>
        <translation>क्लिनिक का UPI कोड</translation>
    </message>
    <message>
        <source>UPI id</source>
        <translation>UPI आईडी</translation>
    </message>
    <message>
        <source>Write the clinic's UPI id, such as clinic@bank, to print codes on bills.</source>
        <translation>बिल पर कोड छापने के लिए क्लिनिक की UPI आईडी लिखें, जैसे clinic@bank.</translation>
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
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>ClinicRulesPage</name>
    <message>
        <source>0 never locks by itself.</source>
        <translation>0 हो तो अपने आप लॉक नहीं होगा।</translation>
    </message>
    <message>
        <source>24 hours from admission</source>
        <translation>भर्ती से 24 घंटे</translation>
    </message>
    <message>
        <source>24 hours, the last may be half</source>
        <translation>24 घंटे, अंतिम आधा हो सकता है</translation>
    </message>
    <message>
        <source>A bill while the drawer is not open</source>
        <translation>गल्ला खुला न हो तब बिल</translation>
    </message>
    <message>
        <source>A day in a room is</source>
        <translation>कमरे का एक दिन</translation>
    </message>
    <message>
        <source>A half day lasts</source>
        <translation>आधा दिन है</translation>
    </message>
    <message>
        <source>At least 3; of children until 21.</source>
        <translation>कम से कम 3; बच्चों के 21 वर्ष की आयु तक।</translation>
    </message>
    <message>
        <source>At least 8, for the tax law.</source>
        <translation>कम से कम 8, कर क़ानून के लिए।</translation>
    </message>
    <message>
        <source>Bills are kept for</source>
        <translation>बिल रखे जाते हैं</translation>
    </message>
    <message>
        <source>Clinical records are kept for</source>
        <translation>चिकित्सा रिकॉर्ड रखे जाते हैं</translation>
    </message>
    <message>
        <source>Days that a patient is away</source>
        <translation>मरीज़ के बाहर रहने के दिन</translation>
    </message>
    <message>
        <source>For the list and the warnings.</source>
        <translation>सूची और चेतावनियों के लिए।</translation>
    </message>
    <message>
        <source>Input tax is blocked by the exempt share of</source>
        <translation>इनपुट कर इसके कर-मुक्त हिस्से से रुकता है</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>स्क्रीन लॉक करें</translation>
    </message>
    <message>
        <source>Near expiry begins</source>
        <translation>समाप्ति निकट मानें</translation>
    </message>
    <message>
        <source>Nothing more is due for</source>
        <translation>इतने समय तक कुछ और नहीं</translation>
    </message>
    <message>
        <source>Nothing: closed.</source>
        <translation>कुछ नहीं: बंद।</translation>
    </message>
    <message>
        <source>On Sundays</source>
        <translation>रविवार को</translation>
    </message>
    <message>
        <source>Patients eat at</source>
        <translation>मरीज़ों के भोजन का समय</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>क्लिनिक के नियम</translation>
    </message>
    <message>
        <source>Schedule E(1) medicine without a prescription</source>
        <translation>बिना पर्चे Schedule E(1) की दवा</translation>
    </message>
    <message>
        <source>The screen in the waiting room calls</source>
        <translation>प्रतीक्षा कक्ष की स्क्रीन बुलाती है</translation>
    </message>
    <message>
        <source>Treatments are given</source>
        <translation>उपचार का समय</translation>
    </message>
    <message>
        <source>Turnover of the year before</source>
        <translation>पिछले साल का कारोबार</translation>
    </message>
    <message>
        <source>a date, without the day of leaving</source>
        <translation>एक तारीख़, जाने का दिन छोड़कर</translation>
    </message>
    <message>
        <source>above 5 crore: codes need 6 digits</source>
        <translation>5 करोड़ से ऊपर: कोड में 6 अंक</translation>
    </message>
    <message>
        <source>all supplies (Rule 42)</source>
        <translation>सारी आपूर्ति (Rule 42)</translation>
    </message>
    <message>
        <source>by token alone</source>
        <translation>केवल टोकन से</translation>
    </message>
    <message>
        <source>by token and name</source>
        <translation>टोकन और नाम से</translation>
    </message>
    <message>
        <source>cost as the others</source>
        <translation>बाक़ी दिनों जैसे</translation>
    </message>
    <message>
        <source>cost nothing</source>
        <translation>कुछ नहीं लगता</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>दिन पहले</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>made, with a reminder</source>
        <translation>याद दिलाकर बनता है</translation>
    </message>
    <message>
        <source>medicines alone</source>
        <translation>केवल दवाएँ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>refuse to sell</source>
        <translation>न बेचें</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>नहीं बनता</translation>
    </message>
    <message>
        <source>up to 5 crore</source>
        <translation>5 करोड़ तक</translation>
    </message>
    <message>
        <source>warn, and let the pharmacist decide</source>
        <translation>चेतावनी दें, फार्मासिस्ट तय करे</translation>
    </message>
    <message>
        <source>years</source>
        <translation>वर्ष</translation>
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
    <name>ClinicStep</name>
    <message>
        <source>Counter of this PC</source>
        <translation>इस पीसी का काउंटर</translation>
    </message>
    <message>
        <source>GSTIN (optional)</source>
        <translation>GSTIN (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Leave it empty if the clinic is not registered for GST.</source>
        <translation>क्लिनिक GST में पंजीकृत नहीं है तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Logo (optional)</source>
        <translation>लोगो (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Motto (optional)</source>
        <translation>आदर्श वाक्य (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Stands in bill numbers: A1, A2, B1…</source>
        <translation>बिल नंबरों में आता है: A1, A2, B1…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>क्लिनिक</translation>
    </message>
</context>
<context>
    <name>ClosedWorkWindow</name>
    <message>
        <source>Please do not switch the PC off. You sign in again when it is done.</source>
        <translation>कृपया पीसी बंद न करें। पूरा होने पर आप फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>The key of the clinic's file is changed</source>
        <translation>क्लिनिक की फ़ाइल की कुंजी बदली जा रही है</translation>
    </message>
</context>
<context>
    <name>ClosedWorker</name>
    <message>
        <source>Writing the file anew.</source>
        <translation>फ़ाइल नए सिरे से लिखी जा रही है।</translation>
    </message>
</context>
<context>
    <name>ClosingWindow</name>
    <message>
        <source>Backing up before the program ends</source>
        <translation>प्रोग्राम बंद होने से पहले बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copying the clinic and checking the copy.</source>
        <translation>क्लिनिक की नकल बन रही है और उसकी जाँच हो रही है।</translation>
    </message>
    <message>
        <source>Skip the backup</source>
        <translation>बैकअप छोड़ें</translation>
    </message>
</context>
<context>
    <name>CollectionsTable</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Fees and bills are counted here when they are paid.</source>
        <translation>फ़ीस और बिल चुकाए जाने पर यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No money was taken on this day</source>
        <translation>इस दिन कोई पैसे नहीं लिए गए</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>लेने वाला</translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns of the file</source>
        <translation>फ़ाइल के कॉलम</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>हर कॉलम लिया जा रहा है।</translation>
    </message>
    <message>
        <source>Left out: {columns}</source>
        <translation>छोड़े गए: {columns}</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>फ़ाइल में नहीं</translation>
    </message>
</context>
<context>
    <name>ConsultationController</name>
    <message>
        <source>Book {day}</source>
        <translation>{day} बुक करें</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>बुलाएँ</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>अभी तक कुछ हस्ताक्षरित नहीं है।</translation>
    </message>
    <message>
        <source>Prescription {number}</source>
        <translation>पर्चा {number}</translation>
    </message>
    <message>
        <source>Repeated from {day}</source>
        <translation>{day} से दोहराया गया</translation>
    </message>
    <message>
        <source>Show another version</source>
        <translation>दूसरा संस्करण दिखाएँ</translation>
    </message>
    <message>
        <source>Signed by {doctor}, {moment}.</source>
        <translation>{doctor} ने हस्ताक्षर किए, {moment}।</translation>
    </message>
    <message>
        <source>Signed. Token {token} goes to the counter.</source>
        <translation>हस्ताक्षर हुए। टोकन {token} काउंटर पर जाएगा।</translation>
    </message>
    <message>
        <source>Signed. Token {token} is done.</source>
        <translation>हस्ताक्षर हुए। टोकन {token} पूरा हुआ।</translation>
    </message>
    <message>
        <source>The amendment is signed.</source>
        <translation>संशोधन पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Token {token} has not been called in yet.</source>
        <translation>टोकन {token} को अभी बुलाया नहीं गया।</translation>
    </message>
    <message>
        <source>Version {number}: {reason}.</source>
        <translation>संस्करण {number}: {reason}।</translation>
    </message>
    <message>
        <source>What you were typing on {day} at {time} is here again. It is not signed yet.</source>
        <translation>{day} को {time} पर जो लिख रहे थे, वह यहाँ है। अभी हस्ताक्षर नहीं हुए।</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Add medicine</source>
        <translation>दवा जोड़ें</translation>
    </message>
    <message>
        <source>Admit…</source>
        <translation>भर्ती करें…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>संशोधन करें…</translation>
    </message>
    <message>
        <source>Apathya: what to avoid</source>
        <translation>अपथ्य: क्या न लें</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Concern (vedana)</source>
        <translation>तकलीफ़ (वेदना)</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Internal note, for doctors only</source>
        <translation>आंतरिक नोट, केवल डॉक्टरों के लिए</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Pathya: what is good</source>
        <translation>पथ्य: क्या लें</translation>
    </message>
    <message>
        <source>Prescription · {count}</source>
        <translation>पर्चा · {count}</translation>
    </message>
    <message>
        <source>Print prescription</source>
        <translation>पर्चा प्रिंट करें</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>संशोधन का कारण</translation>
    </message>
    <message>
        <source>Repeat last prescription</source>
        <translation>पिछला पर्चा दोहराएँ</translation>
    </message>
    <message>
        <source>Sign amendment</source>
        <translation>संशोधन पर हस्ताक्षर करें</translation>
    </message>
</context>
<context>
    <name>ConsultationsController</name>
    <message>
        <source>Nobody waits.</source>
        <translation>कोई प्रतीक्षा में नहीं।</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>All doctors</source>
        <translation>सभी डॉक्टर</translation>
    </message>
    <message>
        <source>Also who is done</source>
        <translation>जिनका हो गया वे भी</translation>
    </message>
    <message>
        <source>Call in and open</source>
        <translation>बुलाएँ और खोलें</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>अगले को बुलाएँ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>कोई प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Open the video call</source>
        <translation>वीडियो कॉल खोलें</translation>
    </message>
    <message>
        <source>Patients of today</source>
        <translation>आज के मरीज़</translation>
    </message>
    <message>
        <source>Skip or call again</source>
        <translation>छोड़ें / बुलाएँ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>When reception gives a token, the patient appears here.</source>
        <translation>रिसेप्शन से टोकन मिलते ही मरीज़ यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{count} with the doctor</source>
        <translation>{count} डॉक्टर के पास</translation>
    </message>
</context>
<context>
    <name>CounterController</name>
    <message>
        <source>The bill that was being made is here again.</source>
        <translation>जो बिल बन रहा था वह यहाँ है।</translation>
    </message>
    <message>
        <source>The bill was cleared.</source>
        <translation>बिल खाली किया गया।</translation>
    </message>
    <message>
        <source>The code appears with the first item.</source>
        <translation>पहली वस्तु के साथ कोड दिखेगा।</translation>
    </message>
    <message>
        <source>There is no code: the clinic has no UPI id yet, or nothing is left to pay.</source>
        <translation>कोड नहीं है: क्लिनिक की UPI आईडी नहीं है, या चुकाने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>There is nothing on the bill yet.</source>
        <translation>बिल में अभी कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>CounterLists</name>
    <message>
        <source>The bill is on hold. F4 brings it back.</source>
        <translation>बिल रोका गया। F4 से वापस आएगा।</translation>
    </message>
    <message>
        <source>The bill of {name} is here again.</source>
        <translation>{name} का बिल फिर यहाँ है।</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Bills on hold</source>
        <translation>रोके हुए बिल</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>F4 puts the bill you are making here.</source>
        <translation>बन रहा बिल F4 से यहाँ रखें।</translation>
    </message>
    <message>
        <source>Give instead</source>
        <translation>बदले में दें</translation>
    </message>
    <message>
        <source>Hold or resume</source>
        <translation>रोकें या वापस लें</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>नया बिल</translation>
    </message>
    <message>
        <source>No bill is on hold</source>
        <translation>कोई बिल रोका नहीं है</translation>
    </message>
    <message>
        <source>No prescription is waiting</source>
        <translation>कोई पर्चा प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>काग़ज़ खोलें</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>पर्चे</translation>
    </message>
    <message>
        <source>Print the last bill</source>
        <translation>पिछला बिल प्रिंट करें</translation>
    </message>
    <message>
        <source>Take money and print</source>
        <translation>पैसे लें और प्रिंट करें</translation>
    </message>
    <message>
        <source>Waits for this counter</source>
        <translation>इस काउंटर पर प्रतीक्षा में</translation>
    </message>
    <message>
        <source>When a doctor signs one, it appears here.</source>
        <translation>डॉक्टर के हस्ताक्षर करते ही यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>CountingForm</name>
    <message>
        <source>Card: as the machine says (₹)</source>
        <translation>कार्ड: मशीन के अनुसार (₹)</translation>
    </message>
    <message>
        <source>Cash: the whole sum (₹)</source>
        <translation>नकद: पूरी राशि (₹)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना हुआ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Reason for the difference of {method}</source>
        <translation>{method}: अंतर का कारण</translation>
    </message>
    <message>
        <source>Stays in the drawer (₹)</source>
        <translation>गल्ले में रहेगा (₹)</translation>
    </message>
    <message>
        <source>The next shift's float.</source>
        <translation>अगली पारी की शुरुआती राशि।</translation>
    </message>
    <message>
        <source>UPI: as the bank's app says (₹)</source>
        <translation>UPI: बैंक ऐप के अनुसार (₹)</translation>
    </message>
    <message>
        <source>What is expected is told when all is counted: F9.</source>
        <translation>सब गिनने के बाद अपेक्षित राशि दिखेगी: F9।</translation>
    </message>
</context>
<context>
    <name>CourseController</name>
    <message>
        <source>Cancel the session</source>
        <translation>सत्र रद्द करें</translation>
    </message>
    <message>
        <source>Cancel {therapy}?</source>
        <translation>{therapy} रद्द करें?</translation>
    </message>
    <message>
        <source>It will not take place; nothing is charged.</source>
        <translation>यह नहीं होगा; कुछ नहीं लिया जाएगा।</translation>
    </message>
    <message>
        <source>Stop the course</source>
        <translation>कोर्स रोकें</translation>
    </message>
    <message>
        <source>Stop this course?</source>
        <translation>यह कोर्स रोकें?</translation>
    </message>
    <message>
        <source>What has not begun is cancelled. What was done stays, and stays owed.</source>
        <translation>जो शुरू नहीं हुआ वह रद्द होगा। जो हुआ वह रहेगा, और उसकी राशि भी।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>CourseGrid</name>
    <message>
        <source>Days and therapies</source>
        <translation>दिन और उपचार</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Add a session</source>
        <translation>एक सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>यह सत्र रद्द करें</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना बनाएँ</translation>
    </message>
    <message>
        <source>Stop the course</source>
        <translation>कोर्स रोकें</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <translation>रोका गया: {reason}</translation>
    </message>
    <message>
        <source>Time, people, room</source>
        <translation>समय, लोग, कमरा</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} छूटे</translation>
    </message>
    <message>
        <source>{count} session has no time yet.</source>
        <translation>{count} सत्र का अभी समय नहीं है।</translation>
    </message>
    <message>
        <source>{count} sessions have no time yet.</source>
        <translation>{count} सत्रों का अभी समय नहीं है।</translation>
    </message>
    <message>
        <source>{patient} · {number} · {doctor} · from {day} · {done} of {sessions} done</source>
        <translation>{patient} · {number} · {doctor} · {day} से · {sessions} में से {done} हुए</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>A doctor orders one from the patient or the consultation.</source>
        <translation>डॉक्टर मरीज़ के पन्ने या परामर्श से लिखते हैं।</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>जो समाप्त हुए वे भी</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>No courses</source>
        <translation>कोई कोर्स नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>कोर्स लिखें</translation>
    </message>
    <message>
        <source>Plan what waits</source>
        <translation>जो बाक़ी हैं उनकी योजना बनाएँ</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>Another address of delivery</source>
        <translation>पहुँचाने का दूसरा पता</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>GSTIN, if registered</source>
        <translation>GSTIN, यदि पंजीकृत</translation>
    </message>
    <message>
        <source>Patient, or any name</source>
        <translation>मरीज़, या कोई भी नाम</translation>
    </message>
    <message>
        <source>Sent there by post or courier</source>
        <translation>डाक या कूरियर से वहाँ भेजा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>सही तारीख़ लिखें, जैसे 21-11-2026।</translation>
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
        <translation>दिन का हिसाब {file} में लिखा गया।</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Billed</source>
        <translation>बिल हुआ</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled bills</source>
        <translation>रद्द बिल</translation>
    </message>
    <message>
        <source>Cash expected</source>
        <translation>अपेक्षित नकद</translation>
    </message>
    <message>
        <source>Cash of each counter</source>
        <translation>हर काउंटर का नकद</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Collections by method and person</source>
        <translation>वसूली: तरीक़ा और व्यक्ति</translation>
    </message>
    <message>
        <source>Count cash</source>
        <translation>नकद गिनें</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Day {date}</source>
        <translation>दिन {date}</translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation>दिन का हिसाब निर्यात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Head of the log: {head}</source>
        <translation>लेखे का सिरा: {head}</translation>
    </message>
    <message>
        <source>Head of the log: {head} · countersigned by the server up to {number}, {moment}</source>
        <translation>लेखे का सिरा: {head} · सर्वर ने {number} तक प्रतिहस्ताक्षर किए, {moment}</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>दिन का हिसाब प्रिंट करें</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>पारियाँ</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>स्प्रेडशीट (*.xlsx)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>दिन का हिसाब</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>यह दिन अभी आया नहीं।</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} खुली</translation>
    </message>
</context>
<context>
    <name>DebitController</name>
    <message>
        <source>Debit note for {number}</source>
        <translation>{number} का डेबिट नोट</translation>
    </message>
    <message>
        <source>Debit note {number} · {amount}</source>
        <translation>डेबिट नोट {number} · {amount}</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>पूरा वापस आ गया</translation>
    </message>
    <message>
        <source>at most {amount}, by its MRP</source>
        <translation>MRP के अनुसार अधिकतम {amount}</translation>
    </message>
    <message>
        <source>debit notes: {numbers}</source>
        <translation>डेबिट नोट: {numbers}</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} बकाया</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Lies on the shelf</source>
        <translation>शेल्फ़ पर है</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Somebody else's role settles this.</source>
        <translation>यह किसी दूसरी भूमिका वाला निपटाएगा।</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>सही मान</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>packs, or 30 ml loose</source>
        <translation>पैक, या खुले 30 ml</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Age or date of birth</source>
        <translation>आयु या जन्म तिथि</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>और नंबर</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>This PIN is not usual in {state}.</source>
        <translation>{state} में यह पिन सामान्य नहीं है।</translation>
    </message>
    <message>
        <source>Whose, or where</source>
        <translation>किसका, या कहाँ का</translation>
    </message>
</context>
<context>
    <name>DiagnosisChip</name>
    <message>
        <source>Remove {term}</source>
        <translation>{term} हटाएँ</translation>
    </message>
</context>
<context>
    <name>DiagnosisField</name>
    <message>
        <source>Type a term or a code</source>
        <translation>शब्द या कोड लिखें</translation>
    </message>
</context>
<context>
    <name>DiagnosisListController</name>
    <message>
        <source>New terms: {added}. Brought up to date: {changed}.</source>
        <translation>नए शब्द: {added}। अद्यतन: {changed}।</translation>
    </message>
    <message>
        <source>Rows without a usable code or term: {count}.</source>
        <translation>बिना उपयोगी कोड या शब्द वाली पंक्तियाँ: {count}।</translation>
    </message>
</context>
<context>
    <name>DiagnosisListPage</name>
    <message>
        <source>Choose the NAMASTE list</source>
        <translation>NAMASTE सूची चुनें</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.txt)</source>
        <translation>शीट (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>The list is taken over</source>
        <translation>सूची ली जा रही है</translation>
    </message>
    <message>
        <source>The official list of NAMASTE codes may not be passed on with this program. Download it, save it as .xlsx or .csv, and choose the file here. Terms that are there already are brought up to date.</source>
        <translation>NAMASTE कोड की आधिकारिक सूची इस प्रोग्राम के साथ नहीं दी जा सकती। उसे डाउनलोड कर .xlsx या .csv में सहेजें और फ़ाइल यहाँ चुनें। पहले से मौजूद शब्द अद्यतन होंगे।</translation>
    </message>
    <message>
        <source>{count} coded diagnoses</source>
        <translation>{count} कोड वाले निदान</translation>
    </message>
    <message>
        <source>{count} coded diagnosis</source>
        <translation>{count} कोड वाला निदान</translation>
    </message>
</context>
<context>
    <name>DiagnosticsController</name>
    <message>
        <source>{file} is written. No patient and no name is in it.</source>
        <translation>{file} लिख दी गई। उसमें न कोई मरीज़ है, न कोई नाम।</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Check the file</source>
        <translation>फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Defects of the program</source>
        <translation>प्रोग्राम की खराबियाँ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Export for support</source>
        <translation>सहायता के लिए फ़ाइल</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>How this PC is</source>
        <translation>इस पीसी की स्थिति</translation>
    </message>
    <message>
        <source>Last backup from here</source>
        <translation>यहाँ से पिछला बैकअप</translation>
    </message>
    <message>
        <source>Last check of the file</source>
        <translation>फ़ाइल की पिछली जाँच</translation>
    </message>
    <message>
        <source>Last exchange {moment} · waiting: {waiting} · set aside: {parked}</source>
        <translation>पिछला आदान-प्रदान {moment} · प्रतीक्षा में: {waiting} · अलग रखे: {parked}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>PC {number} of the clinic · {device}</source>
        <translation>क्लिनिक का पीसी {number} · {device}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>फ़ाइल की तालिकाएँ</translation>
    </message>
    <message>
        <source>The clinic stands alone on this PC.</source>
        <translation>क्लिनिक केवल इसी पीसी पर है।</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: set it.</source>
        <translation>इस पीसी की घड़ी ग़लत है: ठीक करें।</translation>
    </message>
    <message>
        <source>The disk is nearly full: make room before it stops the work.</source>
        <translation>डिस्क लगभग भर गई है: काम रुकने से पहले जगह बनाएँ।</translation>
    </message>
    <message>
        <source>The file was not checked for a month: F6.</source>
        <translation>एक महीने से फ़ाइल जाँची नहीं गई: F6.</translation>
    </message>
    <message>
        <source>The last check found faults: make a backup and ask for help.</source>
        <translation>पिछली जाँच में दोष मिले: बैकअप बनाएँ और सहायता लें।</translation>
    </message>
    <message>
        <source>The program went wrong in the last week: send the file for support.</source>
        <translation>पिछले सप्ताह प्रोग्राम में गड़बड़ी हुई: सहायता की फ़ाइल भेजें।</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>never on this PC</source>
        <translation>इस पीसी पर कभी नहीं</translation>
    </message>
    <message>
        <source>{count} · last {moment}</source>
        <translation>{count} · पिछली {moment}</translation>
    </message>
    <message>
        <source>{count} · {size}</source>
        <translation>{count} · {size}</translation>
    </message>
    <message>
        <source>{free} free of {all}</source>
        <translation>{all} में से {free} खाली</translation>
    </message>
    <message>
        <source>{moment} · faults: {count}</source>
        <translation>{moment} · दोष: {count}</translation>
    </message>
    <message>
        <source>{moment} · wrong by {minutes} minutes</source>
        <translation>{moment} · {minutes} मिनट ग़लत</translation>
    </message>
    <message>
        <source>{size} · not yet folded in: {log} · changes: {count}</source>
        <translation>{size} · अभी मिलाना बाक़ी: {log} · बदलाव: {count}</translation>
    </message>
</context>
<context>
    <name>DietAnswers</name>
    <message>
        <source>It is taken off the bill.</source>
        <translation>यह बिल से हटाया जाता है।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take {meal} back?</source>
        <translation>{meal} वापस लें?</translation>
    </message>
    <message>
        <source>The diet is ordered.</source>
        <translation>पथ्य लिख दिया गया।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>DietTab</name>
    <message>
        <source>Apathya: what to avoid</source>
        <translation>अपथ्य: क्या न लें</translation>
    </message>
    <message>
        <source>Apathya: {diet}</source>
        <translation>अपथ्य: {diet}</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>साथ रहने वाला</translation>
    </message>
    <message>
        <source>Diet orders</source>
        <translation>पथ्य के निर्देश</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>Meals of today</source>
        <translation>आज का भोजन</translation>
    </message>
    <message>
        <source>No diet was ordered yet</source>
        <translation>अभी कोई पथ्य नहीं लिखा गया</translation>
    </message>
    <message>
        <source>No meals on the list</source>
        <translation>सूची में कोई भोजन नहीं</translation>
    </message>
    <message>
        <source>Order a diet</source>
        <translation>पथ्य लिखें</translation>
    </message>
    <message>
        <source>Pathya</source>
        <translation>पथ्य</translation>
    </message>
    <message>
        <source>Pathya since {day}: {diet}</source>
        <translation>{day} से पथ्य: {diet}</translation>
    </message>
    <message>
        <source>Pathya: what is good</source>
        <translation>पथ्य: क्या लें</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>The manager adds them with their prices: Rooms, Meals.</source>
        <translation>मैनेजर इन्हें मूल्य के साथ जोड़ते हैं: कमरे, भोजन।</translation>
    </message>
    <message>
        <source>To the bystander (B)</source>
        <translation>साथी को (B)</translation>
    </message>
    <message>
        <source>To the patient (P)</source>
        <translation>मरीज़ को (P)</translation>
    </message>
</context>
<context>
    <name>DocumentDoor</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>The document</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Choose a figure</source>
        <translation>कोई आँकड़ा चुनें</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Documents of the figure</source>
        <translation>आँकड़े के दस्तावेज़</translation>
    </message>
    <message>
        <source>Its documents stand here, and Enter opens one.</source>
        <translation>उसके दस्तावेज़ यहाँ हैं, Enter से एक खुलता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>राशि</translation>
    </message>
</context>
<context>
    <name>DocumentsController</name>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents of {name}</source>
        <translation>{name} के दस्तावेज़</translation>
    </message>
    <message>
        <source>Fetching it from the server…</source>
        <translation>सर्वर से लाया जा रहा है…</translation>
    </message>
    <message>
        <source>It is shown no more. The file and the reason stay in the history.</source>
        <translation>अब नहीं दिखेगा। फ़ाइल और कारण इतिहास में रहते हैं।</translation>
    </message>
    <message>
        <source>No picture and no file was copied.</source>
        <translation>न चित्र न फ़ाइल कॉपी की गई है।</translation>
    </message>
    <message>
        <source>The document was kept.</source>
        <translation>दस्तावेज़ रखा गया।</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>वापस लेने का कारण</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Withdraw {title}?</source>
        <translation>{title} वापस लें?</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Add a document</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>As it will be looked for: “Blood count”, “MRI knee”.</source>
        <translation>जिस नाम से खोजा जाएगा: “Blood count”, “MRI knee”।</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Correct {title}</source>
        <translation>{title} सुधारें</translation>
    </message>
    <message>
        <source>Ctrl+O adds a PDF or a picture, Ctrl+V what was copied, F6 what was scanned last.</source>
        <translation>Ctrl+O से PDF या चित्र, Ctrl+V से कॉपी किया हुआ, F6 से अंतिम स्कैन जुड़ता है।</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>काग़ज़ की तारीख़</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>न रखें</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents are opened by doctors</source>
        <translation>दस्तावेज़ डॉक्टर खोलते हैं</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>चौड़ाई में</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>कॉपी किए हुए से</translation>
    </message>
    <message>
        <source>From the scanner</source>
        <translation>स्कैनर से</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep the picture</source>
        <translation>चित्र रखें</translation>
    </message>
    <message>
        <source>Keep {file}</source>
        <translation>{file} रखें</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>कोई दस्तावेज़ खुला नहीं</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>काग़ज़ (*.pdf *.jpg *.jpeg *.png);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>The folder into which the scanner writes</source>
        <translation>जिस फ़ोल्डर में स्कैनर लिखता है</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Write the date that stands on the paper.</source>
        <translation>काग़ज़ पर लिखी तारीख़ लिखें।</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>लिखें कि यह क्या है।</translation>
    </message>
</context>
<context>
    <name>DraggedBookings</name>
    <message>
        <source>moved by mistake</source>
        <translation>ग़लती से बदला गया</translation>
    </message>
    <message>
        <source>{name} is booked for {when} with {doctor} now.</source>
        <translation>{name} की बुकिंग अब {when} को {doctor} के साथ है।</translation>
    </message>
    <message>
        <source>{reason} The booking stays where it was.</source>
        <translation>{reason} बुकिंग वहीं है जहाँ थी।</translation>
    </message>
</context>
<context>
    <name>DrawerController</name>
    <message>
        <source>The drawer is open.</source>
        <translation>गल्ला खुल गया।</translation>
    </message>
    <message>
        <source>The shift is closed: {number}.</source>
        <translation>पारी बंद हुई: {number}।</translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Amount (₹)</source>
        <translation>राशि (₹)</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>नकद डालें या निकालें</translation>
    </message>
    <message>
        <source>Cash put in and taken out</source>
        <translation>डाली और निकाली गई नकदी</translation>
    </message>
    <message>
        <source>Change brought, milk paid, money to the bank: F4.</source>
        <translation>छुट्टे लाए, दूध के पैसे, बैंक में जमा: F4।</translation>
    </message>
    <message>
        <source>Close the shift and print</source>
        <translation>पारी बंद करें और छापें</translation>
    </message>
    <message>
        <source>Compare the counts</source>
        <translation>गिनती मिलाएँ</translation>
    </message>
    <message>
        <source>Count the notes, or type the whole sum.</source>
        <translation>नोट गिनें, या पूरी राशि लिखें।</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. Where there is nothing, write 0.</source>
        <translation>गल्ले में जो है उसे गिनें। कुछ न हो तो 0 लिखें।</translation>
    </message>
    <message>
        <source>Count without a shift</source>
        <translation>बिना पारी के गिनें</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <translation>पिछली पारियाँ</translation>
    </message>
    <message>
        <source>Float (₹)</source>
        <translation>शुरुआती राशि (₹)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Left in at the last close {left}, cash taken without a shift since then {taken}.</source>
        <translation>पिछली बार बंद करते समय छोड़ा {left}, उसके बाद बिना पारी के लिया {taken}।</translation>
    </message>
    <message>
        <source>No cash was moved</source>
        <translation>नकदी डाली या निकाली नहीं गई</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>गल्ला खोलें</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>What lies in the drawer now.</source>
        <translation>अभी गल्ले में जो है।</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>राशि लिखें।</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>open since {time} with {float}, {name}</source>
        <translation>{time} से खुला, {float}, {name}</translation>
    </message>
    <message>
        <source>put in</source>
        <translation>डाला</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>निकाला</translation>
    </message>
</context>
<context>
    <name>DrawerReminder</name>
    <message>
        <source>drawer not open</source>
        <translation>गल्ला खुला नहीं</translation>
    </message>
</context>
<context>
    <name>DutyController</name>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>{count} hours of duty were taken over.</source>
        <translation>{count} ड्यूटी समय लिए गए।</translation>
    </message>
</context>
<context>
    <name>DutyTab</name>
    <message>
        <source>After</source>
        <translation>बाद</translation>
    </message>
    <message>
        <source>As the week before</source>
        <translation>पिछले सप्ताह जैसा</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>अभी आए</translation>
    </message>
    <message>
        <source>Days of this week</source>
        <translation>इस सप्ताह के दिन</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>ड्यूटी</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>ड्यूटी सूची</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>अभी गए</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>सोमवार से शुक्रवार</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>सोमवार से शनिवार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>इन दिनों कुछ नहीं</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>अगला सप्ताह</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>पिछला सप्ताह</translation>
    </message>
    <message>
        <source>Write a time, such as 9:00 or 1 pm.</source>
        <translation>9:00 या 1 pm जैसा समय लिखें।</translation>
    </message>
</context>
<context>
    <name>ErasuresController</name>
    <message>
        <source>Purged: {what}.</source>
        <translation>हटाया गया: {what}।</translation>
    </message>
</context>
<context>
    <name>ErasuresPage</name>
    <message>
        <source>Asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Bills until</source>
        <translation>बिल कब तक</translation>
    </message>
    <message>
        <source>Clinical until</source>
        <translation>चिकित्सा रिकॉर्ड कब तक</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णय किसका</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>मिटाए गए रिकॉर्ड</translation>
    </message>
    <message>
        <source>Nobody was erased</source>
        <translation>किसी को नहीं मिटाया गया</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Of {count} erased patients something need not be kept any longer.</source>
        <translation>मिटाए गए {count} मरीज़ों का कुछ डेटा अब रखना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Purge what need not be kept</source>
        <translation>जो रखना ज़रूरी नहीं, हटाएँ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who asks for it is erased from their own page.</source>
        <translation>जो माँगे, उसे उसके अपने पृष्ठ से मिटाया जाता है।</translation>
    </message>
</context>
<context>
    <name>EverywhereSearch</name>
    <message>
        <source>Find a patient, medicine, bill…</source>
        <translation>मरीज़, दवा, बिल खोजें…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>ExaminationTab</name>
    <message>
        <source>Agni, koshtha and more</source>
        <translation>अग्नि, कोष्ठ आदि</translation>
    </message>
    <message>
        <source>Ashtavidha: the eightfold examination</source>
        <translation>अष्टविध परीक्षा</translation>
    </message>
    <message>
        <source>Dashavidha: the tenfold examination</source>
        <translation>दशविध परीक्षा</translation>
    </message>
</context>
<context>
    <name>ExchangesTable</name>
    <message>
        <source>How it ended</source>
        <translation>कैसे ख़त्म हुआ</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>पिछले आदान-प्रदान</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>अब तक कुछ नहीं आया-गया</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>ExpiryController</name>
    <message>
        <source>{amount} at MRP</source>
        <translation>MRP पर {amount}</translation>
    </message>
</context>
<context>
    <name>ExpiryPage</name>
    <message>
        <source>Batches appear here before they expire, as early as the clinic has set.</source>
        <translation>क्लिनिक के तय समय पर, समाप्ति से पहले बैच यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Batches that expire</source>
        <translation>समाप्त होने वाले बैच</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>दिन बाक़ी</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>जल्दी कुछ समाप्त नहीं होगा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>वापस भेजें…</translation>
    </message>
    <message>
        <source>Worth at MRP</source>
        <translation>MRP पर मूल्य</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>बट्टे खाते डालें</translation>
    </message>
    <message>
        <source>Write off all expired</source>
        <translation>सभी समाप्त बट्टे खाते डालें</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures of the return</source>
        <translation>रिटर्न के आँकड़े</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
</context>
<context>
    <name>FilingStrip</name>
    <message>
        <source>Acknowledgement number (ARN)</source>
        <translation>पावती नंबर (ARN)</translation>
    </message>
    <message>
        <source>As the portal gave it.</source>
        <translation>जैसा पोर्टल ने दिया।</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>दाख़िल होने की तारीख़</translation>
    </message>
    <message>
        <source>From then on this month's bills stay as they are. What another PC still sends is told with the next month.</source>
        <translation>उसके बाद इस महीने के बिल वैसे ही रहते हैं। दूसरा पीसी बाद में जो भेजे वह अगले महीने में बताया जाता है।</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>दाख़िल मानें</translation>
    </message>
</context>
<context>
    <name>FinishedBills</name>
    <message>
        <source>No bill was finished here since you signed in. Bills lists the earlier ones.</source>
        <translation>आपके लॉग इन करने के बाद यहाँ कोई बिल पूरा नहीं हुआ। पहले के बिल “बिल” में हैं।</translation>
    </message>
    <message>
        <source>give back {amount}</source>
        <translation>{amount} वापस दें</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} बकाया</translation>
    </message>
    <message>
        <source>{bill}. Not printed: {why}</source>
        <translation>{bill}। प्रिंट नहीं हुआ: {why}</translation>
    </message>
    <message>
        <source>{number} goes to the printer again.</source>
        <translation>{number} फिर से प्रिंटर पर जा रहा है।</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>चरण {number} / {count}</translation>
    </message>
    <message>
        <source>The clinic has a backup? Restore it here</source>
        <translation>क्लिनिक का बैकअप है? उसे यहाँ वापस लाएँ</translation>
    </message>
    <message>
        <source>The clinic is on other PCs already? Join it here</source>
        <translation>क्लिनिक दूसरे पीसी पर पहले से है? यहाँ जुड़ें</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 महीना</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 सप्ताह</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 सप्ताह</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 दिन</translation>
    </message>
    <message>
        <source>Come again</source>
        <translation>फिर आएँ</translation>
    </message>
    <message>
        <source>Come again in {time}</source>
        <translation>{time} में फिर आएँ</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>फिर आने की तारीख़</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>यह तारीख़ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More keys of this page</source>
        <translation>इस पृष्ठ की और कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>GstRatesController</name>
    <message>
        <source>The rate is added. It waits for your accountant's confirmation.</source>
        <translation>दर जोड़ी गई। आपके अकाउंटेंट की पुष्टि बाक़ी है।</translation>
    </message>
    <message>
        <source>Write the first day of this rate.</source>
        <translation>इस दर का पहला दिन लिखें।</translation>
    </message>
</context>
<context>
    <name>GstRatesPage</name>
    <message>
        <source>4, 6 or 8 digits; a short one covers longer ones.</source>
        <translation>4, 6 या 8 अंक; छोटा कोड लंबे कोड पर भी लागू।</translation>
    </message>
    <message>
        <source>5 or 0.25</source>
        <translation>5 या 0.25</translation>
    </message>
    <message>
        <source>A further rate</source>
        <translation>एक और दर</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>दर जोड़ें</translation>
    </message>
    <message>
        <source>Bills of earlier days keep their rate; no bill that was made changes.</source>
        <translation>पुराने दिनों के बिलों की दर वही रहेगी; बना हुआ कोई बिल नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Confirmed by the accountant</source>
        <translation>अकाउंटेंट ने पुष्टि की</translation>
    </message>
    <message>
        <source>Exempt from GST</source>
        <translation>GST से कर-मुक्त</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST दरें</translation>
    </message>
    <message>
        <source>HSN or SAC code</source>
        <translation>HSN या SAC कोड</translation>
    </message>
    <message>
        <source>New rate like this</source>
        <translation>इसके जैसी नई दर</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>दर (प्रतिशत)</translation>
    </message>
    <message>
        <source>Rates not yet confirmed by your accountant: {count}. Show them the list, then confirm each (F6).</source>
        <translation>अकाउंटेंट की पुष्टि के बिना दरें: {count}। उन्हें सूची दिखाएँ, फिर हर एक की पुष्टि करें (F6)।</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>स्रोत: {source}</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>पुष्टि वापस लें</translation>
    </message>
    <message>
        <source>The notification that says so.</source>
        <translation>वह अधिसूचना जिसमें यह लिखा है।</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पुष्टि हुई</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>कर-मुक्त</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
</context>
<context>
    <name>Gstr1Controller</name>
    <message>
        <source>Filed on {day} by {name}.</source>
        <translation>{day} को {name} ने दाख़िल किया।</translation>
    </message>
    <message>
        <source>GSTIN {gstin} · {count} document</source>
        <translation>GSTIN {gstin} · {count} दस्तावेज़</translation>
    </message>
    <message>
        <source>GSTIN {gstin} · {count} documents</source>
        <translation>GSTIN {gstin} · {count} दस्तावेज़</translation>
    </message>
    <message>
        <source>No advance is told: goods bear no tax on one (Notification 66/2017), treatment is exempt. Who files by quarter sends the bills to registered persons by IFF.</source>
        <translation>अग्रिम नहीं बताया जाता: माल के अग्रिम पर कर नहीं (Notification 66/2017), उपचार कर-मुक्त है। तिमाही भरने वाले पंजीकृत लोगों के बिल IFF से भेजते हैं।</translation>
    </message>
    <message>
        <source>Nobody registered bought: table 12 holds one row of zeros, because the portal asks for it.</source>
        <translation>किसी पंजीकृत ने नहीं ख़रीदा: तालिका 12 में शून्य की एक पंक्ति है, क्योंकि पोर्टल माँगता है।</translation>
    </message>
    <message>
        <source>Nothing came since. The figures stand as they were filed.</source>
        <translation>उसके बाद कुछ नहीं आया। आँकड़े दाख़िल होने जैसे ही हैं।</translation>
    </message>
    <message>
        <source>On {count} document the portal's own arithmetic comes to a little more or less, together {amount}. That is normal; nothing to do.</source>
        <translation>{count} दस्तावेज़ पर पोर्टल का अपना हिसाब थोड़ा कम-ज़्यादा है, कुल {amount}। यह सामान्य है; कुछ करना नहीं।</translation>
    </message>
    <message>
        <source>On {count} documents the portal's own arithmetic comes to a little more or less, together {amount}. That is normal; nothing to do.</source>
        <translation>{count} दस्तावेज़ों पर पोर्टल का अपना हिसाब थोड़ा कम-ज़्यादा है, कुल {amount}। यह सामान्य है; कुछ करना नहीं।</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>संदर्भ {reference}।</translation>
    </message>
    <message>
        <source>The files match the portal's published form field by field; they were not tried in the portal.</source>
        <translation>फ़ाइलें पोर्टल के प्रकाशित रूप से हर खाने में मिलती हैं; पोर्टल में आज़माई नहीं गईं।</translation>
    </message>
    <message>
        <source>Together {taxable} and {tax} of tax</source>
        <translation>कुल {taxable}, कर {tax}</translation>
    </message>
    <message>
        <source>Together {taxable} more or less than was filed</source>
        <translation>कुल {taxable} दाख़िल से कम या ज़्यादा</translation>
    </message>
    <message>
        <source>What amends an earlier month stands in the JSON and in amendments.csv: compare both in the portal before you file. Exempt supplies stand in the list alone.</source>
        <translation>पिछले महीने के सुधार JSON और amendments.csv में हैं: फ़ाइल करने से पहले दोनों को पोर्टल में मिलाएँ। कर-मुक्त आपूर्तियाँ केवल सूची में हैं।</translation>
    </message>
    <message>
        <source>and {count} more; all stand with the files.</source>
        <translation>और {count}; सब फ़ाइलों के साथ हैं।</translation>
    </message>
    <message>
        <source>{count} document came or was cancelled since; it is told with the next open month.</source>
        <translation>उसके बाद {count} दस्तावेज़ आया या रद्द हुआ; वह अगले खुले महीने में बताया जाता है।</translation>
    </message>
    <message>
        <source>{count} documents came or were cancelled since; they are told with the next open month.</source>
        <translation>उसके बाद {count} दस्तावेज़ आए या रद्द हुए; वे अगले खुले महीने में बताए जाते हैं।</translation>
    </message>
    <message>
        <source>{count} file was written to {folder}.</source>
        <translation>{count} फ़ाइल {folder} में लिखी गई।</translation>
    </message>
    <message>
        <source>{count} files were written to {folder}.</source>
        <translation>{count} फ़ाइलें {folder} में लिखी गईं।</translation>
    </message>
    <message>
        <source>{month} is marked as filed.</source>
        <translation>{month} दाख़िल माना गया।</translation>
    </message>
    <message>
        <source>{month} is open again.</source>
        <translation>{month} फिर खुला है।</translation>
    </message>
</context>
<context>
    <name>Gstr1Page</name>
    <message>
        <source>Choose another month; what is billed today stands in this month's return.</source>
        <translation>दूसरा महीना चुनें; आज के बिल इस महीने के रिटर्न में हैं।</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
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
        <translation>इसे दाख़िल माना गया था। वह ग़लती थी या पोर्टल ने रिटर्न लौटाया, तभी खोलें।</translation>
    </message>
    <message>
        <source>Mark as filed…</source>
        <translation>दाख़िल हुआ…</translation>
    </message>
    <message>
        <source>No bill in this month</source>
        <translation>इस महीने कोई बिल नहीं</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>फिर खोलें…</translation>
    </message>
    <message>
        <source>Open this month again?</source>
        <translation>यह महीना फिर खोलें?</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Taxable value</source>
        <translation>कर-योग्य मूल्य</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Why it is open again</source>
        <translation>फिर क्यों खुला</translation>
    </message>
</context>
<context>
    <name>Gstr3bController</name>
    <message>
        <source>Input tax counts only where the supplier told it too: compare with GSTR-2B in the portal. Zero-rated supplies, reverse charge and imports are not kept here. The share is chosen in the rules of the clinic.</source>
        <translation>इनपुट कर तभी गिना जाता है जब सप्लायर ने भी बताया हो: पोर्टल के GSTR-2B से मिलाएँ। शून्य-दर, रिवर्स चार्ज और आयात यहाँ नहीं रखे जाते। हिस्सा क्लिनिक के नियमों में चुना जाता है।</translation>
    </message>
    <message>
        <source>Of the medicines that were supplied</source>
        <translation>दी गई दवाओं में</translation>
    </message>
    <message>
        <source>Of what was supplied</source>
        <translation>जो दिया गया उसमें</translation>
    </message>
    <message>
        <source>Of {count} write-off no bill with tax is known: nothing is reversed for it.</source>
        <translation>{count} बट्टे-खाते का कर वाला बिल ज्ञात नहीं: उसके लिए कुछ वापस नहीं होता।</translation>
    </message>
    <message>
        <source>Of {count} write-offs no bill with tax is known: nothing is reversed for them.</source>
        <translation>{count} बट्टे-खातों का कर वाला बिल ज्ञात नहीं: उनके लिए कुछ वापस नहीं होता।</translation>
    </message>
    <message>
        <source>The input tax above, of which {percent} % is blocked</source>
        <translation>ऊपर का इनपुट कर, जिसका {percent} % रुका है</translation>
    </message>
    <message>
        <source>Together {value} and {tax} of tax</source>
        <translation>कुल {value} और कर {tax}</translation>
    </message>
    <message>
        <source>{amount} was bought of suppliers without a GSTIN: it stands in no line.</source>
        <translation>बिना GSTIN वाले सप्लायरों से {amount} की ख़रीद: किसी पंक्ति में नहीं है।</translation>
    </message>
    <message>
        <source>{count} bill with tax of suppliers without a valid GSTIN: its tax is not input tax.</source>
        <translation>बिना सही GSTIN वाले सप्लायर का कर वाला {count} बिल: उसका कर इनपुट कर नहीं है।</translation>
    </message>
    <message>
        <source>{count} bills with tax of suppliers without a valid GSTIN: their tax is not input tax.</source>
        <translation>बिना सही GSTIN वाले सप्लायरों के कर वाले {count} बिल: उनका कर इनपुट कर नहीं है।</translation>
    </message>
    <message>
        <source>{count} file was written to {folder}.</source>
        <translation>{count} फ़ाइल {folder} में लिखी गई।</translation>
    </message>
    <message>
        <source>{count} files were written to {folder}.</source>
        <translation>{count} फ़ाइलें {folder} में लिखी गईं।</translation>
    </message>
    <message>
        <source>{of_what} {exempt} of {all} is exempt: {percent} % of the input tax is blocked (Rule 42).</source>
        <translation>{of_what} {all} में से {exempt} कर-मुक्त है: इनपुट कर का {percent} % रुका है (Rule 42)।</translation>
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
        <translation>दूसरा महीना चुनें।</translation>
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
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>इस महीने कुछ नहीं</translation>
    </message>
    <message>
        <source>Register of purchases</source>
        <translation>ख़रीद रजिस्टर</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>Add allergy</source>
        <translation>एलर्जी जोड़ें</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>रोग जोड़ें</translation>
    </message>
    <message>
        <source>Allergic to</source>
        <translation>किससे एलर्जी</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>रोग</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>रोग</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Ended, because</source>
        <translation>समाप्त, क्योंकि</translation>
    </message>
    <message>
        <source>No allergy is known</source>
        <translation>कोई एलर्जी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>No condition is noted</source>
        <translation>कोई रोग दर्ज नहीं</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Why does this no longer hold? The row stays with your reason.</source>
        <translation>यह अब लागू क्यों नहीं? पंक्ति आपके कारण के साथ रहेगी।</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>Choose in the list first whose changes you want to see.</source>
        <translation>पहले सूची में चुनें कि किसके बदलाव देखने हैं।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>बदलाव</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Became</source>
        <translation>हुआ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ख़ाना</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>History: {name}</source>
        <translation>बदलाव: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ बदला नहीं गया</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>था</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
</context>
<context>
    <name>HoursTab</name>
    <message>
        <source>Change these hours</source>
        <translation>यह समय बदलें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>इस दिन से</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>सोमवार से शुक्रवार</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>सोमवार से शनिवार</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>नया समय</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>अभी समय नहीं</translation>
    </message>
    <message>
        <source>On one day only</source>
        <translation>केवल एक दिन</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>एक स्लॉट</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Without hours nobody can be booked. Write the first ones at the right.</source>
        <translation>समय के बिना कोई बुक नहीं हो सकता। दाईं ओर पहला समय लिखें।</translation>
    </message>
    <message>
        <source>Write a time, such as 9:00 or 1 pm.</source>
        <translation>9:00 या 1 pm जैसा समय लिखें।</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>अतिरिक्त</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि.</translation>
    </message>
</context>
<context>
    <name>HubController</name>
    <message>
        <source>Joining. Work can go on.</source>
        <translation>जुड़ रहा है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>The clinic has joined the server. What it has goes there now.</source>
        <translation>क्लिनिक सर्वर से जुड़ गया। जो उसके पास है, अब वहाँ जाता है।</translation>
    </message>
    <message>
        <source>The server draws a code.</source>
        <translation>सर्वर कोड बना रहा है।</translation>
    </message>
    <message>
        <source>The server is ending.</source>
        <translation>सर्वर बंद हो रहा है।</translation>
    </message>
    <message>
        <source>The server is starting. This can take a minute.</source>
        <translation>सर्वर शुरू हो रहा है। एक मिनट लग सकता है।</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Code for another PC</source>
        <translation>दूसरे पीसी के लिए कोड</translation>
    </message>
    <message>
        <source>Code, for ten minutes: {code}</source>
        <translation>कोड, दस मिनट के लिए: {code}</translation>
    </message>
    <message>
        <source>End the server</source>
        <translation>सर्वर बंद करें</translation>
    </message>
    <message>
        <source>It begins when I sign in to this PC</source>
        <translation>मेरे इस पीसी में लॉग इन करने पर वह शुरू होता है</translation>
    </message>
    <message>
        <source>Join this clinic to it</source>
        <translation>इस क्लिनिक को उससे जोड़ें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Server on this PC</source>
        <translation>इस पीसी पर सर्वर</translation>
    </message>
    <message>
        <source>Start it and join this clinic</source>
        <translation>शुरू करके यह क्लिनिक जोड़ें</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>सर्वर शुरू करें</translation>
    </message>
    <message>
        <source>The PCs see each other's work no more until it is started again. Everybody can go on working.</source>
        <translation>फिर शुरू होने तक पीसी एक-दूसरे का काम नहीं देखेंगे। सब काम करते रह सकते हैं।</translation>
    </message>
    <message>
        <source>The other PCs join at {address}</source>
        <translation>दूसरे पीसी यहाँ जुड़ते हैं: {address}</translation>
    </message>
    <message>
        <source>The server does not run on this PC.</source>
        <translation>सर्वर इस पीसी पर नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The server runs as a service of the system, and is ended there.</source>
        <translation>सर्वर सिस्टम की सेवा के रूप में चल रहा है; वहीं बंद किया जाता है।</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>सर्वर चल रहा है।</translation>
    </message>
    <message>
        <source>The server was started and does not answer. End it, and start it again.</source>
        <translation>सर्वर शुरू हुआ पर उत्तर नहीं देता। बंद करके फिर शुरू करें।</translation>
    </message>
    <message>
        <source>With a server reception, counter and doctor's laptop see each other's work within a second. It runs on one PC of the clinic, which should stay switched on in working hours; it goes on when this window is closed. What it keeps is encrypted, and every PC has the whole clinic anyway: if this PC is lost, nothing is lost.</source>
        <translation>सर्वर के साथ रिसेप्शन, काउंटर और डॉक्टर का लैपटॉप एक सेकंड में एक-दूसरे का काम देखते हैं। वह क्लिनिक के एक पीसी पर चलता है, जो काम के समय चालू रहे; यह खिड़की बंद होने पर भी वह चलता रहता है। जो वह रखता है वह एन्क्रिप्टेड है, और हर पीसी पर पूरा क्लिनिक है: यह पीसी खो जाए तो भी कुछ नहीं खोता।</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Importing</source>
        <translation>आयात हो रहा है</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>पंक्तियाँ पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Rows written to {file}: {count}.</source>
        <translation>{file} में लिखी गई पंक्तियाँ: {count}।</translation>
    </message>
    <message>
        <source>Stopped. Taken in: {new}; that stays. Choose the file again to go on.</source>
        <translation>रोका गया। लिए गए: {new}; वे रहेंगे। आगे बढ़ने के लिए फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>Taken in: {new}.</source>
        <translation>लिए गए: {new}।</translation>
    </message>
    <message>
        <source>Taken in: {new}. Rows that could not be imported: {bad}. Save them, correct them, and import that file.</source>
        <translation>लिए गए: {new}। जो पंक्तियाँ आयात नहीं हुईं: {bad}। उन्हें सहेजें, सुधारें और वह फ़ाइल आयात करें।</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Bring known ones up to the file</source>
        <translation>मौजूदा को फ़ाइल के अनुसार बदलें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>कोई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose other rows above.</source>
        <translation>ऊपर दूसरी पंक्तियाँ चुनें।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>कोई फ़ाइल नहीं चुनी</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>ऐसी कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फ़ाइल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Save bad rows</source>
        <translation>ग़लत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>ग़लत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>तालिकाएँ (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Take in patients, medicines, opening stock or a price list from a CSV or Excel file. Nothing is written before you have seen what will happen.</source>
        <translation>CSV या Excel फ़ाइल से मरीज़, दवाएँ, आरंभिक स्टॉक या मूल्य सूची लें। क्या होगा यह देखने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>फ़ाइल किस बारे में है</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>कौन सी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>क्यों नहीं</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>पंक्तियाँ नहीं</translation>
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
        <translation>सभी पीसी के लिए देखा गया।</translation>
    </message>
    <message>
        <source>Settled for all PCs.</source>
        <translation>सभी पीसी के लिए निपट गया।</translation>
    </message>
    <message>
        <source>The stay goes on, in the bed that it had.</source>
        <translation>भर्ती जारी है, उसी बिस्तर पर जो पहले था।</translation>
    </message>
    <message>
        <source>The stay goes on. Its bed is taken: transfer the patient.</source>
        <translation>भर्ती जारी है। उसका बिस्तर भरा है: मरीज़ को दूसरे बिस्तर पर ले जाएँ।</translation>
    </message>
    <message>
        <source>They are one patient now.</source>
        <translation>अब ये एक ही मरीज़ हैं।</translation>
    </message>
    <message>
        <source>{patient} is booked for {day}, {time} now. Please call.</source>
        <translation>{patient} का समय अब {day}, {time} है। कृपया फ़ोन करें।</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>दूसरा मान</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनें</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>निपटाने को</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>निपटाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>One of these is about the safety of a patient: settle it first.</source>
        <translation>इनमें से एक मरीज़ की सुरक्षा के बारे में है: पहले उसे निपटाएँ।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>क्या निपटाना है</translation>
    </message>
    <message>
        <source>When two PCs write different things without knowing of each other, sell the last bottle twice or register one person twice, it stands here until somebody decides: once, for all PCs.</source>
        <translation>जब दो पीसी एक-दूसरे को जाने बिना अलग-अलग लिखें, आख़िरी बोतल दो बार बेचें या एक व्यक्ति को दो बार दर्ज करें, तो वह यहाँ रहता है जब तक कोई निर्णय न ले: एक बार, सभी पीसी के लिए।</translation>
    </message>
    <message>
        <source>{count} of these are about the safety of patients: settle them first.</source>
        <translation>इनमें से {count} मरीज़ों की सुरक्षा के बारे में हैं: पहले उन्हें निपटाएँ।</translation>
    </message>
    <message>
        <source>{count} to settle</source>
        <translation>{count} निपटाने को</translation>
    </message>
</context>
<context>
    <name>IncidentsTable</name>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>कोई घटना नहीं</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>The PCs compare their records with the server's; a difference would stand here.</source>
        <translation>पीसी अपने रिकॉर्ड सर्वर से मिलाते हैं; कोई अंतर हो तो यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>No medicine has the SKU or barcode {typed}. If it is the cash received, F7 takes it there.</source>
        <translation>{typed} SKU या बारकोड वाली कोई दवा नहीं है। अगर यह मिली नकद रक़म है तो F7 उसे वहाँ डाल देता है।</translation>
    </message>
    <message>
        <source>No medicine has the code {code}.</source>
        <translation>{code} कोड की कोई दवा नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is found for {typed}.</source>
        <translation>{typed}: कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>ItemField</name>
    <message>
        <source>Item: scan, name or SKU</source>
        <translation>वस्तु: स्कैन, नाम या SKU</translation>
    </message>
    <message>
        <source>scan, name or SKU</source>
        <translation>स्कैन, नाम या SKU</translation>
    </message>
</context>
<context>
    <name>JoinFields</name>
    <message>
        <source>Address of the server</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Code from its administrator</source>
        <translation>उसके एडमिनिस्ट्रेटर का कोड</translation>
    </message>
    <message>
        <source>Eight digits, then letters; blanks and dashes do not matter. It counts for ten minutes.</source>
        <translation>आठ अंक, फिर अक्षर; खाली जगह और रेखाओं से फ़र्क़ नहीं पड़ता। यह दस मिनट चलता है।</translation>
    </message>
    <message>
        <source>For example 192.168.1.10:8447</source>
        <translation>जैसे 192.168.1.10:8447</translation>
    </message>
    <message>
        <source>Found on this network</source>
        <translation>इस नेटवर्क पर मिला</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>कोड लिखें।</translation>
    </message>
</context>
<context>
    <name>JoinWindow</name>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Fetching the clinic and verifying it…</source>
        <translation>क्लिनिक लाया और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Is that code lost? Then what has come so far is thrown away, and the server makes a new code.</source>
        <translation>वह कोड खो गया? तब अब तक आया हुआ हटाया जाएगा और सर्वर नया कोड बनाएगा।</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Join a clinic</source>
        <translation>किसी क्लिनिक से जुड़ें</translation>
    </message>
    <message>
        <source>Keep this PC on. If the line breaks, go on later: what has come is kept. The clinic opens when all of it is here and was verified.</source>
        <translation>यह पीसी चालू रखें। लाइन टूटे तो बाद में आगे बढ़ें: जो आ चुका है वह रहेगा। सब कुछ आकर जाँचा जाने पर क्लिनिक खुलेगा।</translation>
    </message>
    <message>
        <source>The clinic is at a server already. Its administrator makes a code for this PC; the whole clinic is fetched, verified, and encrypted on this PC with a key of its own.</source>
        <translation>क्लिनिक पहले से एक सर्वर पर है। उसका एडमिनिस्ट्रेटर इस पीसी के लिए कोड बनाता है; पूरा क्लिनिक लाया, जाँचा और इस पीसी की अपनी कुंजी से एन्क्रिप्ट किया जाता है।</translation>
    </message>
    <message>
        <source>The clinic is coming to this PC</source>
        <translation>क्लिनिक इस पीसी पर आ रहा है</translation>
    </message>
    <message>
        <source>The server is preparing the clinic for this PC…</source>
        <translation>सर्वर इस पीसी के लिए क्लिनिक तैयार कर रहा है…</translation>
    </message>
    <message>
        <source>This PC has begun to join before. Type the recovery code that was written down then, to go on.</source>
        <translation>इस पीसी ने पहले जुड़ना शुरू किया था। आगे बढ़ने के लिए तब लिखा गया रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>Type the login name.</source>
        <translation>लॉग इन नाम लिखें।</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Your login name in that clinic</source>
        <translation>उस क्लिनिक में आपका लॉग इन नाम</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>आपका पासवर्ड</translation>
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
        <translation>सूची बंद करें, या वापस</translation>
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
        <translation>Esc से यह बंद होता है।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Next field; in a list, open</source>
        <translation>अगला ख़ाना; सूची में खोलें</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>हर पृष्ठ पर</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>बाईं ओर के पृष्ठ</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>यह पृष्ठ</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>दूसरी कुंजी</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Everything is written anew under another key: for when somebody who has left may have copied the file. The clinic is closed for it. Afterwards your password and the recovery code open it; the others sign in once on this PC.</source>
        <translation>सब कुछ दूसरी कुंजी से नए सिरे से लिखा जाता है: जब छोड़कर गए किसी ने फ़ाइल की नकल की हो सकती है। इसके लिए क्लिनिक बंद होता है। फिर आपका पासवर्ड और रिकवरी कोड उसे खोलते हैं; बाक़ी लोग इस पीसी पर एक बार लॉग इन करें।</translation>
    </message>
    <message>
        <source>From the next start on this account, too, needs a user's password before the clinic opens.</source>
        <translation>अगली शुरुआत से इस खाते को भी क्लिनिक खोलने के लिए किसी का पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछला उपयोग</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>नया रिकवरी कोड</translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation>फ़ाइल खोलता है</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Recovery code, as on the paper</source>
        <translation>रिकवरी कोड, जैसा काग़ज़ पर है</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The clinic is closed now and written anew, which may take minutes; do not switch the PC off. If it is cut off all the same, nothing is lost. Then you sign in again.</source>
        <translation>क्लिनिक अब बंद होकर नए सिरे से लिखा जाएगा, कुछ मिनट लग सकते हैं; पीसी बंद न करें। फिर भी कट जाए तो कुछ नहीं खोता। फिर आप दोबारा लॉग इन करें।</translation>
    </message>
    <message>
        <source>The file is encrypted. With the keyring this account of the PC opens it by itself; on another account a user's password does. The recovery code is for the day when every password is lost.</source>
        <translation>फ़ाइल एन्क्रिप्टेड है। कीरिंग हो तो पीसी का यह खाता उसे अपने आप खोलता है; दूसरे खाते में किसी का पासवर्ड। रिकवरी कोड उस दिन के लिए है जब सब पासवर्ड खो जाएँ।</translation>
    </message>
    <message>
        <source>The password of {name} alone opens the file on this PC no more, until it is added here again. They can still sign in when the clinic is open.</source>
        <translation>यहाँ फिर जोड़े जाने तक केवल {name} का पासवर्ड इस पीसी पर फ़ाइल नहीं खोलता। क्लिनिक खुला हो तो वे लॉग इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>They type their own password here. From then on it opens the file on this PC.</source>
        <translation>वे अपना पासवर्ड यहाँ लिखते हैं। तब से वह इस पीसी पर फ़ाइल खोलता है।</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>This account of the PC</source>
        <translation>पीसी का यह खाता</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>फ़ाइल कौन खोल सकता है</translation>
    </message>
    <message>
        <source>Whoever has the paper</source>
        <translation>जिसके पास काग़ज़ है</translation>
    </message>
    <message>
        <source>after their next sign-in here</source>
        <translation>यहाँ अगले लॉग इन के बाद</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>कीरिंग</translation>
    </message>
    <message>
        <source>no, it holds another key</source>
        <translation>नहीं, उसमें दूसरी कुंजी है</translation>
    </message>
    <message>
        <source>no, it holds no key</source>
        <translation>नहीं, उसमें कुंजी नहीं</translation>
    </message>
    <message>
        <source>no, it is locked</source>
        <translation>नहीं, वह बंद है</translation>
    </message>
    <message>
        <source>no, taken away</source>
        <translation>नहीं, हटाया गया</translation>
    </message>
    <message>
        <source>no, there is none</source>
        <translation>नहीं, है ही नहीं</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>with the password before</source>
        <translation>पहले वाले पासवर्ड से</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>LeavingAnswers</name>
    <message>
        <source>Cancel the stay</source>
        <translation>भर्ती रद्द करें</translation>
    </message>
    <message>
        <source>Cancel this stay?</source>
        <translation>यह भर्ती रद्द करें?</translation>
    </message>
    <message>
        <source>For a stay that was entered by mistake; its number is not used again.</source>
        <translation>ग़लती से दर्ज भर्ती के लिए; उसका नंबर फिर काम में नहीं आता।</translation>
    </message>
    <message>
        <source>Has the patient left?</source>
        <translation>क्या मरीज़ जा चुके हैं?</translation>
    </message>
    <message>
        <source>Let the patient leave with {count} open thing?</source>
        <translation>{count} बात बाक़ी रहते मरीज़ को जाने दें?</translation>
    </message>
    <message>
        <source>Let the patient leave with {count} open things?</source>
        <translation>{count} बातें बाक़ी रहते मरीज़ को जाने दें?</translation>
    </message>
    <message>
        <source>Let them leave</source>
        <translation>जाने दें</translation>
    </message>
    <message>
        <source>Moved. The bed that was left is to be cleaned.</source>
        <translation>बदल दिया गया। खाली हुआ बिस्तर साफ़ करना है।</translation>
    </message>
    <message>
        <source>The bed is free then, and is to be cleaned.</source>
        <translation>तब बिस्तर खाली होता है और साफ़ करना होता है।</translation>
    </message>
    <message>
        <source>The patient has left</source>
        <translation>मरीज़ जा चुके हैं</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{count} thing is open. Settle it, or ask the manager to let the patient leave.</source>
        <translation>{count} बात बाक़ी है। उसे निपटाएँ, या मैनेजर से मरीज़ को जाने देने को कहें।</translation>
    </message>
    <message>
        <source>{count} things are open. Settle them, or ask the manager to let the patient leave.</source>
        <translation>{count} बातें बाक़ी हैं। उन्हें निपटाएँ, या मैनेजर से मरीज़ को जाने देने को कहें।</translation>
    </message>
    <message>
        <source>{number} has left. The bed is to be cleaned.</source>
        <translation>{number} जा चुके। बिस्तर साफ़ करना है।</translation>
    </message>
</context>
<context>
    <name>LeavingTab</name>
    <message>
        <source>Away since {moment}: {reason}</source>
        <translation>{moment} से बाहर: {reason}</translation>
    </message>
    <message>
        <source>Beds of the stay</source>
        <translation>इस भर्ती के बिस्तर</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>साथ रहने वाला</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>दिन बदलें</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>सहमति देने वाले</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Discharge was ordered by {name}, {moment}. The bed is theirs until they have left.</source>
        <translation>{name} ने {moment} पर छुट्टी लिखी। जाने तक बिस्तर उन्हीं का है।</translation>
    </message>
    <message>
        <source>Expected until</source>
        <translation>अनुमानित छुट्टी</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Goes away…</source>
        <translation>बाहर जाते हैं…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>लौट आए</translation>
    </message>
    <message>
        <source>Leave of absence: the bed stays theirs.</source>
        <translation>अवकाश: बिस्तर उन्हीं का रहता है।</translation>
    </message>
    <message>
        <source>Left with open things: {reason}</source>
        <translation>कुछ बाक़ी रहते गए: {reason}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>कुछ बाक़ी नहीं</translation>
    </message>
    <message>
        <source>Open before leaving</source>
        <translation>जाने से पहले बाक़ी</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>रिश्ता</translation>
    </message>
    <message>
        <source>The patient may leave when discharge is ordered.</source>
        <translation>छुट्टी लिखे जाने पर मरीज़ जा सकते हैं।</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What is open before leaving</source>
        <translation>जाने से पहले क्या बाक़ी है</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>billed wrongly</source>
        <translation>ग़लत बिल</translation>
    </message>
    <message>
        <source>not billed</source>
        <translation>बिल नहीं हुआ</translation>
    </message>
    <message>
        <source>noted too much</source>
        <translation>ज़्यादा दर्ज</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>on the ward</source>
        <translation>वार्ड में</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>बाक़ी उपचार</translation>
    </message>
    <message>
        <source>open task</source>
        <translation>बाक़ी काम</translation>
    </message>
</context>
<context>
    <name>LineChanges</name>
    <message>
        <source>Earliest first</source>
        <translation>पहले समाप्त होने वाला</translation>
    </message>
    <message>
        <source>packs; loose: 3 {unit}</source>
        <translation>पैक; खुला: 3 {unit}</translation>
    </message>
    <message>
        <source>{packs} left</source>
        <translation>{packs} बाक़ी</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Add a medicine</source>
        <translation>दवा जोड़ें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>With</source>
        <translation>अनुपान</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>with water</source>
        <translation>पानी के साथ</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>10% or 15</source>
        <translation>10% या 15</translation>
    </message>
    <message>
        <source>Below MRP</source>
        <translation>MRP से कम</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>एक का मूल्य</translation>
    </message>
    <message>
        <source>Whole bill</source>
        <translation>पूरे बिल पर</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Lines of the bill</source>
        <translation>बिल की पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>LinkStatus</name>
    <message>
        <source>Open Sync</source>
        <translation>सिंक खोलें</translation>
    </message>
    <message>
        <source>Saved on this PC · {time}</source>
        <translation>इस पीसी पर सहेजा · {time}</translation>
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
    <name>LogoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>चित्र चुनें…</translation>
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
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>यह फ़ाइल पढ़ा जा सकने वाला चित्र नहीं है। PNG या JPEG फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>How this PC shows it</source>
        <translation>यह पीसी कैसे दिखाए</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ भी न हिले</translation>
    </message>
    <message>
        <source>Show it like this</source>
        <translation>ऐसे दिखाएँ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
</context>
<context>
    <name>LookedCard</name>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Day of the last bill</source>
        <translation>पिछले बिल का दिन</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents that do not lie beside it: {count}. Put the folder narayaneeyam-documents there.</source>
        <translation>जो दस्तावेज़ साथ नहीं हैं: {count}। फ़ोल्डर narayaneeyam-documents वहाँ रखें।</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>बैकअप में</translation>
    </message>
    <message>
        <source>Last bill</source>
        <translation>पिछला बिल</translation>
    </message>
    <message>
        <source>Last patient</source>
        <translation>पिछला मरीज़</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>पिछली बार लिखा</translation>
    </message>
    <message>
        <source>Made {moment} on the PC of bills {counter}, by version {version}. Nothing was changed yet.</source>
        <translation>{moment} को {counter} बिलों वाले पीसी पर, संस्करण {version} से बना। अभी कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>On this PC now</source>
        <translation>अभी इस पीसी पर</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Since then this PC has written what the backup lacks: {patients} patients, {visits} visits, {invoices} bills. After the restore it is only in the file that is kept beside.</source>
        <translation>उसके बाद इस पीसी ने जो लिखा और बैकअप में नहीं है: {patients} मरीज़, {visits} विज़िट, {invoices} बिल। बहाल करने के बाद यह केवल साथ रखी फ़ाइल में रहेगा।</translation>
    </message>
    <message>
        <source>The backup and this PC compared</source>
        <translation>बैकअप और इस पीसी की तुलना</translation>
    </message>
    <message>
        <source>The check finds faults in it: {count}.</source>
        <translation>जाँच में इसमें मिली गड़बड़ियाँ: {count}।</translation>
    </message>
    <message>
        <source>This PC has no such clinic yet.</source>
        <translation>इस पीसी पर अभी यह क्लिनिक नहीं है।</translation>
    </message>
    <message>
        <source>This PC has nothing that the backup lacks.</source>
        <translation>इस पीसी पर ऐसा कुछ नहीं जो बैकअप में न हो।</translation>
    </message>
    <message>
        <source>This PC's own file of the clinic cannot be read; it is kept as it is.</source>
        <translation>इस पीसी की क्लिनिक फ़ाइल पढ़ी नहीं जा सकती; वह जैसी है वैसी रखी जाती है।</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
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
        <source>Undo, in the message below</source>
        <translation>नीचे के संदेश का बटन (वापस लें)</translation>
    </message>
</context>
<context>
    <name>MealsTab</name>
    <message>
        <source>Breakfast, kanji, lunch: add the first with F2.</source>
        <translation>नाश्ता, कांजी, दोपहर का भोजन: पहला F2 से जोड़ें।</translation>
    </message>
    <message>
        <source>Is served</source>
        <translation>परोसा जाता है</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>New meal</source>
        <translation>नया भोजन</translation>
    </message>
    <message>
        <source>No meal yet</source>
        <translation>अभी कोई भोजन नहीं</translation>
    </message>
    <message>
        <source>Price, tax inside</source>
        <translation>मूल्य, कर सहित</translation>
    </message>
    <message>
        <source>Write what it costs; 0 for a meal without charge.</source>
        <translation>मूल्य लिखें; मुफ़्त भोजन के लिए 0।</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>नहीं परोसा जाता</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Measures over time</source>
        <translation>समय के साथ माप</translation>
    </message>
</context>
<context>
    <name>MedicineAnswers</name>
    <message>
        <source>It was a slip?</source>
        <translation>भूल से लिखा गया?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{medicine} goes back to the pharmacy</source>
        <translation>{medicine} फ़ार्मेसी को लौटती है</translation>
    </message>
    <message>
        <source>{medicine} was refused</source>
        <translation>{medicine} लेने से मना किया</translation>
    </message>
    <message>
        <source>{medicine}, {amount}: given.</source>
        <translation>{medicine}, {amount}: दिया गया।</translation>
    </message>
</context>
<context>
    <name>MedicineController</name>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>External use</source>
        <translation>बाहरी उपयोग</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>निर्माता</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>इतने पर फिर मँगाएँ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>मूल्य सूची</translation>
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
        <translation>खुला बिकता है</translation>
    </message>
    <message>
        <source>Taken into the list</source>
        <translation>सूची में जोड़ा</translation>
    </message>
    <message>
        <source>The stock is corrected; the movement stands in its history.</source>
        <translation>स्टॉक सुधारा गया; यह इतिहास में दर्ज है।</translation>
    </message>
    <message>
        <source>from {day}: MRP {mrp}, rate {rate}</source>
        <translation>{day} से: MRP {mrp}, दर {rate}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>अब नहीं रखते</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{amount} in stock</source>
        <translation>{amount} स्टॉक में</translation>
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
        <translation>दवा सुधारी गई। बने हुए बिल नहीं बदलेंगे।</translation>
    </message>
    <message>
        <source>The medicine is on the list.</source>
        <translation>दवा सूची में जुड़ गई।</translation>
    </message>
</context>
<context>
    <name>MedicineFormPage</name>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Empty: made from the name.</source>
        <translation>खाली: नाम से बनेगा।</translation>
    </message>
    <message>
        <source>For external use</source>
        <translation>बाहरी उपयोग के लिए</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>निर्माता</translation>
    </message>
    <message>
        <source>Maker's licence number</source>
        <translation>निर्माता का लाइसेंस नंबर</translation>
    </message>
    <message>
        <source>May be sold loose</source>
        <translation>खुला बेच सकते हैं</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>नई दवा</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>इतने पर फिर मँगाएँ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>पैक का आकार</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Scan it here.</source>
        <translation>यहाँ स्कैन करें।</translation>
    </message>
    <message>
        <source>Schedule E(1): only under medical supervision</source>
        <translation>Schedule E(1): केवल चिकित्सक की देखरेख में</translation>
    </message>
    <message>
        <source>Spellings and languages it is searched by.</source>
        <translation>वर्तनी और भाषाएँ जिनसे खोजी जाए।</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>{unit} में</translation>
    </message>
    <message>
        <source>in {unit}: less than one pack</source>
        <translation>{unit} में: एक पैक से कम</translation>
    </message>
    <message>
        <source>in {unit}; empty: never</source>
        <translation>{unit} में; खाली: कभी नहीं</translation>
    </message>
    <message>
        <source>in {unit}; in packs {packs}</source>
        <translation>{unit} में; पैक में {packs}</translation>
    </message>
</context>
<context>
    <name>MedicinePage</name>
    <message>
        <source>Batch and reason</source>
        <translation>बैच और कारण</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Bin card</source>
        <translation>बिन कार्ड</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Correct stock</source>
        <translation>स्टॉक सुधारें</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>F9 takes the first goods in.</source>
        <translation>F9 से पहला माल लें।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>फिर से रखें</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>अब न रखें</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>स्टॉक की आवाजाही</translation>
    </message>
    <message>
        <source>No batch yet</source>
        <translation>अभी कोई बैच नहीं</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>स्टॉक लें</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>माल आया</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
</context>
<context>
    <name>MedicinesTab</name>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Given (G)</source>
        <translation>दी गई (G)</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>कितना?</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>It was a slip… (Del)</source>
        <translation>भूल से लिखा… (Del)</translation>
    </message>
    <message>
        <source>Medicines on the ward</source>
        <translation>वार्ड में दवाएँ</translation>
    </message>
    <message>
        <source>Nothing was issued yet</source>
        <translation>अभी कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>Nothing was noted yet</source>
        <translation>अभी कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Refused… (R)</source>
        <translation>मना किया… (R)</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Returned… (T)</source>
        <translation>वापस… (T)</translation>
    </message>
    <message>
        <source>The pharmacy issues what was prescribed: Ward medicines.</source>
        <translation>लिखी गई दवा फ़ार्मेसी देती है: वार्ड की दवाएँ।</translation>
    </message>
    <message>
        <source>What became of the medicines</source>
        <translation>दवाओं का क्या हुआ</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>उनका क्या हुआ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>निपटा</translation>
    </message>
</context>
<context>
    <name>MoneyAnswers</name>
    <message>
        <source>Make the bill</source>
        <translation>बिल बनाएँ</translation>
    </message>
    <message>
        <source>Make the bill of this stay?</source>
        <translation>इस भर्ती का बिल बनाएँ?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take {what} off the bill?</source>
        <translation>{what} बिल से हटाएँ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>राशि लिखें।</translation>
    </message>
    <message>
        <source>{payable} to bill, {held} held as deposit, {paid} paid now, {due} stays due.</source>
        <translation>{payable} का बिल, {held} अग्रिम, अभी {paid} दिया, {due} बकाया।</translation>
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
    <name>NewPatientPanel</name>
    <message>
        <source>Age or date of birth</source>
        <translation>आयु या जन्म तिथि</translation>
    </message>
    <message>
        <source>Consent notice</source>
        <translation>सहमति सूचना</translation>
    </message>
    <message>
        <source>Consultation fee</source>
        <translation>परामर्श शुल्क</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>In brackets: how many wait for the doctor</source>
        <translation>कोष्ठक में: कितने डॉक्टर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>It is a free review: an earlier fee covers it, and none was taken.</source>
        <translation>यह निःशुल्क पुनः परामर्श है: पहले के शुल्क में शामिल है, अभी कोई शुल्क नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>परिचित मरीज़</translation>
    </message>
    <message>
        <source>May be the same person (↓ to look)</source>
        <translation>शायद वही व्यक्ति (↓ देखें)</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>नया मरीज़</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>अभी नहीं दी</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Read out in English</source>
        <translation>अंग्रेज़ी में पढ़कर सुनाई</translation>
    </message>
    <message>
        <source>Read out in Hindi</source>
        <translation>हिन्दी में पढ़कर सुनाई</translation>
    </message>
    <message>
        <source>Read out in Malayalam</source>
        <translation>मलयालम में पढ़कर सुनाई</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Token {token}, {doctor}: {name}</source>
        <translation>टोकन {token}, {doctor}: {name}</translation>
    </message>
    <message>
        <source>What was typed before is here again.</source>
        <translation>पहले जो लिखा था वह यहाँ है।</translation>
    </message>
    <message>
        <source>Who has this number (↓ to choose)</source>
        <translation>यह नंबर किसका है (↓ चुनें)</translation>
    </message>
    <message>
        <source>{amount} by UPI</source>
        <translation>{amount} UPI से</translation>
    </message>
    <message>
        <source>{amount} by card</source>
        <translation>{amount} कार्ड से</translation>
    </message>
    <message>
        <source>{amount} in cash</source>
        <translation>{amount} नकद</translation>
    </message>
    <message>
        <source>{amount}, later</source>
        <translation>{amount}, बाद में</translation>
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
        <translation>नोट और सिक्के</translation>
    </message>
    <message>
        <source>Pieces of ₹{rupees}</source>
        <translation>₹{rupees} के नग</translation>
    </message>
</context>
<context>
    <name>OrderController</name>
    <message>
        <source>Choose the patient.</source>
        <translation>मरीज़ चुनें।</translation>
    </message>
    <message>
        <source>Ordered: {count} session.</source>
        <translation>लिखा गया: {count} सत्र।</translation>
    </message>
    <message>
        <source>Ordered: {count} sessions.</source>
        <translation>लिखा गया: {count} सत्र।</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>1 is the first.</source>
        <translation>1 पहला दिन है।</translation>
    </message>
    <message>
        <source>Add a therapy</source>
        <translation>उपचार जोड़ें</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>उत्तम समय</translation>
    </message>
    <message>
        <source>Choose a template, or add therapies (F2).</source>
        <translation>नमूना चुनें, या उपचार जोड़ें (F2)।</translation>
    </message>
    <message>
        <source>Choose a therapy.</source>
        <translation>उपचार चुनें।</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>मात्राएँ</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>कितने दिनों पर</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>किस दिन से</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>कोर्स का नाम</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>नाम, फ़ोन या नंबर</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>Note for the therapists</source>
        <translation>थेरेपिस्ट के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing is ordered yet</source>
        <translation>अभी कुछ नहीं लिखा गया</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>कोर्स लिखें</translation>
    </message>
    <message>
        <source>Order and plan</source>
        <translation>लिखें और योजना बनाएँ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Put into the order</source>
        <translation>कोर्स में डालें</translation>
    </message>
    <message>
        <source>Rising: 30 ml, 60 ml, 90 ml</source>
        <translation>बढ़ती हुई: 30 ml, 60 ml, 90 ml</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Therapies of the order</source>
        <translation>कोर्स के उपचार</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Through so many days</source>
        <translation>कितने दिन</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>दिन में कितनी बार</translation>
    </message>
    <message>
        <source>Type the beginning of its name.</source>
        <translation>नाम की शुरुआत लिखें।</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>पहला दिन लिखें।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{days}, every {number}</source>
        <translation>{days}, हर {number} दिन</translation>
    </message>
    <message>
        <source>{sessions} sessions on {days} days, until {last}</source>
        <translation>{days} दिनों में {sessions} सत्र, {last} तक</translation>
    </message>
</context>
<context>
    <name>OthersTable</name>
    <message>
        <source>If the server runs on this PC, F8 has a code for each; else its administrator makes them: narayaneeyam-server device code.</source>
        <translation>सर्वर इसी पीसी पर हो तो हर एक का कोड F8 में मिलता है; नहीं तो उसका एडमिनिस्ट्रेटर बनाता है: narayaneeyam-server device code।</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>पिछला संपर्क</translation>
    </message>
    <message>
        <source>No other PC yet</source>
        <translation>अभी कोई दूसरा पीसी नहीं</translation>
    </message>
    <message>
        <source>Other PCs</source>
        <translation>दूसरे पीसी</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>पीसी</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>तय करने हैं</translation>
    </message>
    <message>
        <source>Waiting there</source>
        <translation>वहाँ प्रतीक्षा</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>OwnAccountController</name>
    <message>
        <source>This is not your present password. Type it again.</source>
        <translation>यह आपका मौजूदा पासवर्ड नहीं है। फिर से लिखें।</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>आपका PIN बदल गया।</translation>
    </message>
    <message>
        <source>Your password is changed. Use it from your next sign-in.</source>
        <translation>आपका पासवर्ड बदल गया। अगले लॉग इन से इसे लिखें।</translation>
    </message>
</context>
<context>
    <name>OwnAccountPage</name>
    <message>
        <source>4 to 8 digits; empty takes it away.</source>
        <translation>4 से 8 अंक; खाली छोड़ने पर हट जाता है।</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Everything speaks it at once.</source>
        <translation>सब कुछ तुरंत इसी भाषा में होगा।</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>स्क्रीन की भाषा</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>मेरा पासवर्ड और भाषा</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>नया PIN</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड फिर से लिखें।</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>यह PIN रखें</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>यह भाषा लें</translation>
    </message>
    <message>
        <source>With a PIN you allow something at another's screen.</source>
        <translation>PIN से आप दूसरे की स्क्रीन पर अनुमति देते हैं।</translation>
    </message>
</context>
<context>
    <name>PackagesController</name>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>0 takes it out.</source>
        <translation>0 इसे निकालता है।</translation>
    </message>
    <message>
        <source>F2 makes the first one.</source>
        <translation>F2 पहला बनाता है।</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>इसमें</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>नया पैकेज</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>अब नहीं दिया जाता</translation>
    </message>
    <message>
        <source>No packages yet</source>
        <translation>अभी कोई पैकेज नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Price (₹)</source>
        <translation>मूल्य (₹)</translation>
    </message>
    <message>
        <source>Put into the package</source>
        <translation>पैकेज में डालें</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>{therapies}; by itself {amount}</source>
        <translation>{therapies}; अलग-अलग {amount}</translation>
    </message>
</context>
<context>
    <name>PaperController</name>
    <message>
        <source>The paper was saved.</source>
        <translation>काग़ज़ सहेजा गया।</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} प्रिंटर को भेजा गया।</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Open the paper</source>
        <translation>काग़ज़ खोलें</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} प्रिंटर को भेजा गया।</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>This PC has no printer. Save the paper as a PDF, or connect a printer and open it again.</source>
        <translation>इस पीसी में प्रिंटर नहीं है। काग़ज़ PDF के रूप में सहेजें, या प्रिंटर जोड़कर फिर से खोलें।</translation>
    </message>
    <message>
        <source>Use this printer for such papers from now on</source>
        <translation>अब से ऐसे काग़ज़ों के लिए यही प्रिंटर लें</translation>
    </message>
</context>
<context>
    <name>ParkedTable</name>
    <message>
        <source>A change that cannot be applied yet would stand here with the reason. The others go on.</source>
        <translation>जो बदलाव अभी लागू नहीं हो सकता वह कारण के साथ यहाँ दिखेगा। बाक़ी चलते रहेंगे।</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Nothing is set aside</source>
        <translation>कुछ भी अलग नहीं रखा</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>पीसी</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>अलग क्यों रखा</translation>
    </message>
</context>
<context>
    <name>PatientController</name>
    <message>
        <source>Measures over time</source>
        <translation>समय के साथ माप</translation>
    </message>
    <message>
        <source>The details were saved.</source>
        <translation>विवरण सहेजे गए।</translation>
    </message>
    <message>
        <source>{number} is a patient of its own again.</source>
        <translation>{number} फिर से अलग मरीज़ है।</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Admit</source>
        <translation>भर्ती करें</translation>
    </message>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>एलर्जी: {allergies}</translation>
    </message>
    <message>
        <source>Allergies and conditions</source>
        <translation>एलर्जी और रोग</translation>
    </message>
    <message>
        <source>Also registered as {names}; merged into this record.</source>
        <translation>{names} के रूप में भी दर्ज; इस रिकॉर्ड में मिलाया गया।</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>हुआ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Booked {days}</source>
        <translation>बुकिंग {days}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ख़ाना</translation>
    </message>
    <message>
        <source>Give token</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>It was read out and accepted now</source>
        <translation>अभी पढ़कर सुनाई और स्वीकार हुई</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>अभी कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ बदला नहीं गया</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>निपटाने को खोलें</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Takes now: {medicines}</source>
        <translation>अभी ले रहे हैं: {medicines}</translation>
    </message>
    <message>
        <source>The privacy notice has not been accepted yet.</source>
        <translation>गोपनीयता सूचना अभी स्वीकार नहीं हुई।</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>ये दो हैं</translation>
    </message>
    <message>
        <source>Ticket again</source>
        <translation>टिकट फिर से</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Token {tokens} today</source>
        <translation>आज टोकन {tokens}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>था</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
</context>
<context>
    <name>PatientRightsController</name>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>सहमति वापस ली गई।</translation>
    </message>
    <message>
        <source>The record was written to {file}.</source>
        <translation>रिकॉर्ड {file} में लिखा गया।</translation>
    </message>
    <message>
        <source>This is not the number of this patient.</source>
        <translation>यह इस मरीज़ का नंबर नहीं है।</translation>
    </message>
    <message>
        <source>{number} was erased.</source>
        <translation>{number} मिटाया गया।</translation>
    </message>
</context>
<context>
    <name>PatientRightsPage</name>
    <message>
        <source>A copy of the whole record</source>
        <translation>पूरे रिकॉर्ड की प्रति</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Bills stay until {day}; those for which the tax law wants it keep the name.</source>
        <translation>बिल {day} तक रहेंगे; जहाँ कर क़ानून चाहता है, वहाँ नाम भी रहेगा।</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>सहमतियाँ</translation>
    </message>
    <message>
        <source>Copy as FHIR</source>
        <translation>FHIR प्रति</translation>
    </message>
    <message>
        <source>Copy as PDF</source>
        <translation>PDF प्रति</translation>
    </message>
    <message>
        <source>Empty: the patient. Or the guardian's name.</source>
        <translation>खाली: मरीज़। या अभिभावक का नाम।</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For the patient alone: the PDF to read, the FHIR file for another clinic's program. Whoever gets the file can read it; it is not encrypted. Internal notes of doctors are not in it.</source>
        <translation>केवल मरीज़ के लिए: पढ़ने के लिए PDF, दूसरे क्लिनिक के प्रोग्राम के लिए FHIR फ़ाइल। जिसे फ़ाइल मिले, वह पढ़ सकता है; वह एन्क्रिप्टेड नहीं है। डॉक्टरों की आंतरिक टिप्पणियाँ इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Name, phones, addresses, contacts and the day of birth go at once, on every PC and on the server. What was found and done stays under the number {number} until {day}.</source>
        <translation>नाम, फ़ोन, पते, संपर्क और जन्म का दिन हर पीसी और सर्वर से तुरंत मिट जाते हैं। जो पाया और किया गया, वह नंबर {number} के नीचे {day} तक रहता है।</translation>
    </message>
    <message>
        <source>No consent was given</source>
        <translation>कोई सहमति नहीं दी गई</translation>
    </message>
    <message>
        <source>Nobody has to say it.</source>
        <translation>बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>रिकॉर्ड {number}</translation>
    </message>
    <message>
        <source>Rights of {name}</source>
        <translation>{name}: अधिकार</translation>
    </message>
    <message>
        <source>The patient's number</source>
        <translation>मरीज़ का नंबर</translation>
    </message>
    <message>
        <source>The patient's rights</source>
        <translation>मरीज़ के अधिकार</translation>
    </message>
    <message>
        <source>Typed from the card: it cannot be undone.</source>
        <translation>कार्ड से टाइप करें: इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>What was done until now stays lawful. Nothing more is done with the data but what the law asks and what keeps the patient from harm; the records are kept as long as the law says. Erasure can be asked for besides.</source>
        <translation>अब तक जो किया गया वह वैध रहता है। डेटा के साथ अब वही होगा जो क़ानून माँगता है या मरीज़ को हानि से बचाता है; रिकॉर्ड उतने समय रखे जाते हैं जितना क़ानून कहता है। मिटाने की माँग अलग से की जा सकती है।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>सहमति वापस लें</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>किसने वापस ली</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Allergy: {names}</source>
        <translation>एलर्जी: {names}</translation>
    </message>
    <message>
        <source>On: {names}</source>
        <translation>चालू: {names}</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>last seen {day}</source>
        <translation>पिछली बार {day}</translation>
    </message>
    <message>
        <source>token {token}</source>
        <translation>टोकन {token}</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Give token</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>पिछली विज़िट</translation>
    </message>
    <message>
        <source>Name, phone, number or place</source>
        <translation>नाम, फ़ोन, नंबर या स्थान</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>नया मरीज़</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>अभी कोई मरीज़ नहीं</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Press F2 to register the first one.</source>
        <translation>पहले मरीज़ के पंजीकरण के लिए F2 दबाएँ।</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the phone number.</source>
        <translation>कम अक्षर, या फ़ोन नंबर का कोई हिस्सा लिखकर देखें।</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
    <message>
        <source>{count} patient</source>
        <translation>{count} मरीज़</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <translation>{count} मरीज़</translation>
    </message>
</context>
<context>
    <name>PaymentCard</name>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>वापस दें</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Slip number (may stay empty)</source>
        <translation>स्लिप नंबर (खाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Stays due</source>
        <translation>बकाया रहेगा</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>UPI reference, 12 digits (may stay empty)</source>
        <translation>UPI संदर्भ, 12 अंक (खाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>Use the deposit, {amount} held</source>
        <translation>अग्रिम राशि लगाएँ, {amount} रखी है</translation>
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
    <name>PersonMenu</name>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ भी न हिले</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>लॉग आउट करें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <source>Kept.</source>
        <translation>रखा गया।</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep it in spite of that</source>
        <translation>फिर भी रखें</translation>
    </message>
    <message>
        <source>Needed for another day or time.</source>
        <translation>दूसरे दिन या समय के लिए ज़रूरी।</translation>
    </message>
    <message>
        <source>Next free place</source>
        <translation>अगली खाली जगह</translation>
    </message>
    <message>
        <source>One more session</source>
        <translation>एक और सत्र</translation>
    </message>
    <message>
        <source>One more session of the course</source>
        <translation>कोर्स का एक और सत्र</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Time, people, room</source>
        <translation>समय, लोग, कमरा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Write a day that there is, such as 21-11-2026.</source>
        <translation>कोई सही तारीख़ लिखें, जैसे 21-11-2026।</translation>
    </message>
    <message>
        <source>Write a time, such as 7:00 or 1:30 pm.</source>
        <translation>समय लिखें, जैसे 7:00 या 1:30 pm।</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>कोई कमरा नहीं</translation>
    </message>
</context>
<context>
    <name>PlanController</name>
    <message>
        <source>{count} session is planned.</source>
        <translation>{count} सत्र की योजना बनी।</translation>
    </message>
    <message>
        <source>{count} sessions are planned.</source>
        <translation>{count} सत्र तय हुए।</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Everything has a place</source>
        <translation>सबकी जगह है</translation>
    </message>
    <message>
        <source>Everything that was ordered has its time.</source>
        <translation>जो लिखा गया उन सबका समय तय है।</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>यह पंक्ति छोड़ें</translation>
    </message>
    <message>
        <source>Nothing to plan</source>
        <translation>योजना के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>फिर से सुझाएँ</translation>
    </message>
    <message>
        <source>Proposed sessions</source>
        <translation>सुझाए गए सत्र</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>जगह क्यों नहीं</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>जिनकी जगह है</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>जिनकी जगह नहीं</translation>
    </message>
    <message>
        <source>Without a place ({count})</source>
        <translation>जिनकी जगह नहीं ({count})</translation>
    </message>
    <message>
        <source>{placed} session has a place. Nothing is written before you accept.</source>
        <translation>{placed} सत्र की जगह है। स्वीकार करने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>{placed} sessions have a place, {count} have none. Nothing is written before you accept.</source>
        <translation>{placed} सत्रों की जगह है, {count} की नहीं। स्वीकार करने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>{placed} sessions have a place. Nothing is written before you accept.</source>
        <translation>{placed} सत्रों की जगह है। स्वीकार करने से पहले कुछ नहीं लिखा जाता।</translation>
    </message>
</context>
<context>
    <name>PostedPage</name>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>PrescriptionAnswers</name>
    <message>
        <source>expires {month}</source>
        <translation>समाप्ति {month}</translation>
    </message>
    <message>
        <source>not in the stock list: free text</source>
        <translation>स्टॉक सूची में नहीं: केवल लिखा हुआ</translation>
    </message>
    <message>
        <source>the quantity is decided at the counter</source>
        <translation>मात्रा काउंटर पर तय होगी</translation>
    </message>
    <message>
        <source>{medicine} was taken off.</source>
        <translation>{medicine} हटा दी गई।</translation>
    </message>
</context>
<context>
    <name>PrescriptionPanel</name>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Lines of the prescription</source>
        <translation>पर्चे की पंक्तियाँ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>With</source>
        <translation>अनुपान</translation>
    </message>
</context>
<context>
    <name>PrintersController</name>
    <message>
        <source>Saved for this PC.</source>
        <translation>इस पीसी के लिए सहेजा गया।</translation>
    </message>
    <message>
        <source>The trial page was sent. Look whether it came out whole.</source>
        <translation>जाँच पृष्ठ भेजा गया। देखें कि पूरा छपा या नहीं।</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printer for: {paper}</source>
        <translation>प्रिंटर: {paper}</translation>
    </message>
    <message>
        <source>Printer of this PC</source>
        <translation>इस पीसी का प्रिंटर</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>इस पीसी के प्रिंटर</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>काग़ज़ का आकार</translation>
    </message>
    <message>
        <source>Sheet for: {paper}</source>
        <translation>काग़ज़ का आकार: {paper}</translation>
    </message>
    <message>
        <source>This PC has no printer now. Papers can be looked at and saved as PDF all the same.</source>
        <translation>इस पीसी पर अभी प्रिंटर नहीं है। फिर भी काग़ज़ देखे और PDF में सहेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Trial page</source>
        <translation>जाँच पृष्ठ</translation>
    </message>
    <message>
        <source>Trial page for: {paper}</source>
        <translation>जाँच पृष्ठ: {paper}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (जुड़ा नहीं)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program. What was saved is safe. Report: {file}</source>
        <translation>प्रोग्राम में कुछ गड़बड़ हुई। जो सहेजा गया था वह सुरक्षित है। रिपोर्ट: {file}</translation>
    </message>
    <message>
        <source>The clinic's file has another key. Sign in.</source>
        <translation>क्लिनिक की फ़ाइल की कुंजी बदल गई। लॉग इन करें।</translation>
    </message>
</context>
<context>
    <name>QueueQuestions</name>
    <message>
        <source>Cancel the token</source>
        <translation>टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Cancel token {token}</source>
        <translation>टोकन {token} रद्द करें</translation>
    </message>
    <message>
        <source>Fee of token {token}</source>
        <translation>टोकन {token} का शुल्क</translation>
    </message>
    <message>
        <source>Move the token</source>
        <translation>टोकन बदलें</translation>
    </message>
    <message>
        <source>Move token {token} to another doctor</source>
        <translation>टोकन {token} दूसरे डॉक्टर को दें</translation>
    </message>
    <message>
        <source>Take the fee</source>
        <translation>शुल्क लें</translation>
    </message>
    <message>
        <source>The fee of {amount} is paid. To give it back, cancel its bill too, on the same day.</source>
        <translation>{amount} की फ़ीस दी जा चुकी है। लौटाने के लिए उसका बिल भी उसी दिन रद्द करें।</translation>
    </message>
    <message>
        <source>Why is the token of {name} cancelled?</source>
        <translation>{name} का टोकन क्यों रद्द किया?</translation>
    </message>
    <message>
        <source>by UPI</source>
        <translation>UPI से</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>कार्ड से</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{name} pays {amount}</source>
        <translation>{name}, {amount} देना है</translation>
    </message>
    <message>
        <source>{name} waits for {doctor}. The token gets a new number, the time of arrival stays.</source>
        <translation>{name} को {doctor} का इंतज़ार है। टोकन का नंबर नया होगा, आने का समय वही रहेगा।</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Ask an administrator for a new password first. Only when nobody can sign in any more, take the recovery code that was written down when the clinic was set up.</source>
        <translation>पहले एडमिनिस्ट्रेटर से नया पासवर्ड माँगें। जब कोई भी लॉग इन न कर सके, तभी क्लिनिक बनाते समय लिखा गया रिकवरी कोड लें।</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>लॉग इन पर वापस</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>डैश और छोटे अक्षरों से फ़र्क़ नहीं पड़ता।</translation>
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
        <source>The two passwords differ. Type the same password again.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड फिर से लिखें।</translation>
    </message>
</context>
<context>
    <name>RecoveredLine</name>
    <message>
        <source>Put away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>The program did not end in order the last time. Everything that was saved is there.</source>
        <translation>पिछली बार प्रोग्राम ठीक से बंद नहीं हुआ। जो सहेजा गया था वह सब है।</translation>
    </message>
    <message>
        <source>The program did not end in order the last time. It kept what you were typing until {moment}: {what}.</source>
        <translation>पिछली बार प्रोग्राम ठीक से बंद नहीं हुआ। {moment} तक आपका लिखा रखा गया: {what}।</translation>
    </message>
    <message>
        <source>goods coming in: {count}</source>
        <translation>आने वाला माल: {count}</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>नोट: {count}</translation>
    </message>
    <message>
        <source>other pages: {count}</source>
        <translation>दूसरे पन्ने: {count}</translation>
    </message>
    <message>
        <source>registrations: {count}</source>
        <translation>पंजीकरण: {count}</translation>
    </message>
    <message>
        <source>unfinished bills: {count}</source>
        <translation>अधूरे बिल: {count}</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeController</name>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>पर्ची प्रिंटर को भेजी गई।</translation>
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
    <name>RecoveryCodePage</name>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>डैश और छोटे अक्षरों से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>If every password is lost, only the recovery code opens the clinic's records. A new code takes the place of the old one on this PC: the old paper is worth nothing then. Older backups still open with the code they were made with.</source>
        <translation>सारे पासवर्ड खो जाएँ तो केवल रिकवरी कोड क्लिनिक के रिकॉर्ड खोलता है। नया कोड इस पीसी पर पुराने की जगह लेता है: तब पुराना काग़ज़ बेकार है। पुराने बैकअप अपने समय के कोड से ही खुलेंगे।</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>नया कोड बनाएँ</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>पर्ची प्रिंट करें</translation>
    </message>
    <message>
        <source>Print the sheet or write the code down, and keep it away from this PC. It is shown once, and counts when it is typed back.</source>
        <translation>पर्ची प्रिंट करें या कोड लिख लें, और इस पीसी से दूर रखें। यह एक ही बार दिखता है और वापस लिखने पर ही मान्य होता है।</translation>
    </message>
    <message>
        <source>The new code counts from now on. The old one opens nothing any more here.</source>
        <translation>अब से नया कोड मान्य है। पुराना यहाँ कुछ नहीं खोलेगा।</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>कोड वापस लिखें</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>यह कोड लें</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet was saved. Print it, or move it to a stick: on this PC it protects nothing.</source>
        <translation>काग़ज़ सहेजा गया। उसे प्रिंट करें या पेन ड्राइव में ले जाएँ: इस पीसी पर वह किसी काम का नहीं।</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Look that it is readable, then type the code from it.</source>
        <translation>काग़ज़ प्रिंटर को भेज दिया गया। देखें कि वह पढ़ा जा सकता है, फिर उससे कोड टाइप करें।</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>डैश और छोटे अक्षरों से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>If every password is lost, only this code opens the clinic's records. Print the sheet, or write the code down, and keep it away from this PC. It is shown once.</source>
        <translation>सभी पासवर्ड खो जाएँ तो केवल यही कोड क्लिनिक के रिकॉर्ड खोलता है। काग़ज़ प्रिंट करें या कोड लिख लें, और उसे इस पीसी से दूर रखें। यह एक ही बार दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>काग़ज़ प्रिंट करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>कोड वापस टाइप करें</translation>
    </message>
</context>
<context>
    <name>RegistersController</name>
    <message>
        <source>All series of the financial year {year}</source>
        <translation>वित्त वर्ष {year} की सभी श्रेणियाँ</translation>
    </message>
    <message>
        <source>Numbers are missing or there twice in {series}. Another PC may not have sent its bills yet: look at Sync first.</source>
        <translation>{series} में नंबर नहीं हैं या दो बार हैं। हो सकता है दूसरे पीसी ने बिल अभी न भेजे हों: पहले सिंक देखें।</translation>
    </message>
    <message>
        <source>Together {value} payable, {tax} of input tax before what is blocked</source>
        <translation>कुल देय {value}, रोके जाने से पहले इनपुट कर {tax}</translation>
    </message>
    <message>
        <source>Together {value}, of it {tax} of tax</source>
        <translation>कुल {value}, उसमें कर {tax}</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} लिखी गई।</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>File of the table</source>
        <translation>तालिका की फ़ाइल</translation>
    </message>
    <message>
        <source>First</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>First of it</source>
        <translation>उसमें पहला</translation>
    </message>
    <message>
        <source>GST registers</source>
        <translation>GST रजिस्टर</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>इनपुट कर</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>आख़िरी</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>रजिस्टर की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Missing or twice</source>
        <translation>नहीं है या दो बार</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>इस अवधि में कुछ नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>Taxable value</source>
        <translation>कर-योग्य मूल्य</translation>
    </message>
    <message>
        <source>Their bill</source>
        <translation>उनका बिल</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Write the table…</source>
        <translation>तालिका लिखें…</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>What was typed was put away.</source>
        <translation>लिखा हुआ हटाया गया।</translation>
    </message>
    <message>
        <source>{name} was registered: {number}.</source>
        <translation>{name} का पंजीकरण हुआ: {number}।</translation>
    </message>
    <message>
        <source>{name}, {number}: token {token}.</source>
        <translation>{name}, {number}: टोकन {token}।</translation>
    </message>
</context>
<context>
    <name>ReorderPage</name>
    <message>
        <source>A medicine appears here when its stock falls to its level. F2 on its page sets the level.</source>
        <translation>स्टॉक तय स्तर पर आते ही दवा यहाँ दिखती है। स्तर दवा के पृष्ठ पर F2 से तय करें।</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Last bought from</source>
        <translation>पिछली ख़रीद</translation>
    </message>
    <message>
        <source>Medicines to order</source>
        <translation>मँगाने की दवाएँ</translation>
    </message>
    <message>
        <source>Nothing to order</source>
        <translation>मँगाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>इतने पर फिर मँगाएँ</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>स्टॉक लें</translation>
    </message>
    <message>
        <source>Sold in 30 days</source>
        <translation>30 दिन की बिक्री</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>मँगाने हैं</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>The report is kept: it stands above the others in the list of reports.</source>
        <translation>रिपोर्ट रख ली गई: सूची में दूसरी रिपोर्टों के ऊपर है।</translation>
    </message>
    <message>
        <source>Whose they are is told only to who may see clinical records.</source>
        <translation>ये किनके हैं, यह केवल उपचार अभिलेख देखने वालों को बताया जाता है।</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} पंक्ति</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} पंक्तियाँ</translation>
    </message>
    <message>
        <source>{file}: {count} row was written.</source>
        <translation>{file}: {count} पंक्ति लिखी गई।</translation>
    </message>
    <message>
        <source>{file}: {count} rows were written.</source>
        <translation>{file}: {count} पंक्तियाँ लिखी गईं।</translation>
    </message>
    <message>
        <source>{heading}, the first {count} shown</source>
        <translation>{heading}, पहले {count} दिखाए</translation>
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
        <translation>एक पंक्ति चुनें</translation>
    </message>
    <message>
        <source>Choose another period or fewer filters.</source>
        <translation>दूसरी अवधि या कम फ़िल्टर चुनें।</translation>
    </message>
    <message>
        <source>Documents of the row</source>
        <translation>पंक्ति के दस्तावेज़</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>रिपोर्ट निर्यात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>It stands in the list of reports under this name, with its period, rows and filters.</source>
        <translation>यह इस नाम से, अवधि, पंक्तियों और फ़िल्टरों के साथ रिपोर्ट सूची में रहेगी।</translation>
    </message>
    <message>
        <source>Its documents stand here, and Enter opens one.</source>
        <translation>उसके दस्तावेज़ यहाँ हैं; Enter एक खोलता है।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep this report</source>
        <translation>यह रिपोर्ट रखें</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>रखें…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Nothing here in this period</source>
        <translation>इस अवधि में कुछ नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>स्प्रेडशीट (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>रिपोर्ट बन रही है</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>ReportsController</name>
    <message>
        <source>Collected</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखी हुई</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A week ago</source>
        <translation>हफ़्ता पहले</translation>
    </message>
    <message>
        <source>Collected in the last 30 days, in rupees</source>
        <translation>पिछले 30 दिनों की वसूली, रुपयों में</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Keep no more</source>
        <translation>अब न रखें</translation>
    </message>
    <message>
        <source>Last month so far</source>
        <translation>पिछले महीने अब तक</translation>
    </message>
    <message>
        <source>No report may be seen</source>
        <translation>देखने योग्य रिपोर्ट नहीं</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>रिपोर्ट खोलें</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>The administrator gives the right to see figures.</source>
        <translation>आँकड़े देखने का अधिकार प्रशासक देता है।</translation>
    </message>
    <message>
        <source>The figures are being read</source>
        <translation>आँकड़े पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>ReserveCard</name>
    <message>
        <source>Bed</source>
        <translation>बिस्तर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>जाने का दिन</translation>
    </message>
    <message>
        <source>Move the reservation</source>
        <translation>आरक्षण बदलें</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>नाम, फ़ोन या नंबर</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Reserve a bed</source>
        <translation>बिस्तर आरक्षित करें</translation>
    </message>
    <message>
        <source>This day is free for others again.</source>
        <translation>यह दिन फिर दूसरों के लिए खाली है।</translation>
    </message>
</context>
<context>
    <name>ReserveSeries</name>
    <message>
        <source>Go on in the reserve series</source>
        <translation>आरक्षित शृंखला में आगे बढ़ें</translation>
    </message>
    <message>
        <source>The clock stands before the last bill</source>
        <translation>घड़ी पिछले बिल से पीछे है</translation>
    </message>
    <message>
        <source>Why the clock cannot be put right now</source>
        <translation>घड़ी अभी ठीक क्यों नहीं हो सकती</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Backup file</source>
        <translation>बैकअप फ़ाइल</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>मिले हुए बैकअप</translation>
    </message>
    <message>
        <source>Choose the backup file.</source>
        <translation>बैकअप फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>डैश और छोटे अक्षरों से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Found on this PC and what is plugged in</source>
        <translation>इस पीसी और जुड़ी डिस्कों पर मिले</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Making it this PC's clinic…</source>
        <translation>इसे इस पीसी का क्लिनिक बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Open it with</source>
        <translation>इससे खोलें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The one that was valid when the backup was made.</source>
        <translation>जो बैकअप बनते समय मान्य था।</translation>
    </message>
    <message>
        <source>This PC goes on as a new PC of the clinic, so that no number is ever given twice:
• Bills from now on begin with {counter}, and new patients with {patient}.
• The numbers of the PC that made the backup are closed and are not continued.
• What was on this PC before is kept beside and was not changed.

What was written after the backup was made is not in it. Sign in as usual to go on.</source>
        <translation>यह पीसी अब क्लिनिक के नए पीसी की तरह चलेगा, ताकि कोई नंबर दो बार न दिया जाए:
• अब बिल {counter} से और नए मरीज़ {patient} से शुरू होंगे।
• बैकअप बनाने वाले पीसी के नंबर बंद हैं और आगे नहीं चलेंगे।
• इस पीसी पर पहले जो था वह बिना बदले अलग रखा है।

बैकअप के बाद लिखा हुआ इसमें नहीं है। आगे बढ़ने के लिए हमेशा की तरह लॉग इन करें।</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>Unpacking and verifying…</source>
        <translation>खोला और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>a login name and password of that clinic</source>
        <translation>उस क्लिनिक का लॉग इन नाम और पासवर्ड</translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>{clinic} is restored and verified.</source>
        <translation>{clinic} बहाल और जाँचा गया।</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Another backup</source>
        <translation>दूसरा बैकअप</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>अंदर देखें</translation>
    </message>
    <message>
        <source>Open the restored clinic</source>
        <translation>बहाल किया गया क्लिनिक खोलें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>The clinic that is open now is not changed: the restored one stands beside it.</source>
        <translation>जो क्लिनिक अभी खुला है वह नहीं बदलेगा: बहाल किया गया उसके साथ अलग रहेगा।</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Another backup</source>
        <translation>दूसरा बैकअप</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>लॉग इन पर जाएँ</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>अंदर देखें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Folder for the files</source>
        <translation>फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>फ़ाइलें लिखें…</translation>
    </message>
</context>
<context>
    <name>RolesController</name>
    <message>
        <source>The limits are kept.</source>
        <translation>सीमाएँ रखी गईं।</translation>
    </message>
    <message>
        <source>{role}: {permission} – allowed.</source>
        <translation>{role}: {permission} – अनुमति दी।</translation>
    </message>
    <message>
        <source>{role}: {permission} – not allowed.</source>
        <translation>{role}: {permission} – अनुमति नहीं।</translation>
    </message>
</context>
<context>
    <name>RolesModel</name>
    <message>
        <source>May</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>{role}: {permission}, no</source>
        <translation>{role}: {permission}, नहीं</translation>
    </message>
    <message>
        <source>{role}: {permission}, yes</source>
        <translation>{role}: {permission}, हाँ</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>A change counts at once. Arrows move, Space changes.</source>
        <translation>बदलाव तुरंत लागू होता है। तीर से चलें, Space से बदलें।</translation>
    </message>
    <message>
        <source>A percentage such as 10 or 12.5.</source>
        <translation>10 या 12.5 जैसा प्रतिशत।</translation>
    </message>
    <message>
        <source>Allow or forbid</source>
        <translation>अनुमति दें या रोकें</translation>
    </message>
    <message>
        <source>Discount that a role gives by itself, in % (empty: any)</source>
        <translation>भूमिका स्वयं जितनी छूट दे सकती है, % में (खाली: कितनी भी)</translation>
    </message>
    <message>
        <source>Keep these limits</source>
        <translation>ये सीमाएँ रखें</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>भूमिकाओं के अधिकार</translation>
    </message>
</context>
<context>
    <name>RolesTable</name>
    <message>
        <source>What each role may do</source>
        <translation>हर भूमिका क्या कर सकती है</translation>
    </message>
</context>
<context>
    <name>RoomBoard</name>
    <message>
        <source>Rooms and hours</source>
        <translation>कमरे और समय</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>बिना कमरे</translation>
    </message>
</context>
<context>
    <name>RoomsController</name>
    <message>
        <source>The category is saved.</source>
        <translation>श्रेणी सहेजी गई।</translation>
    </message>
    <message>
        <source>The meal is saved.</source>
        <translation>भोजन सहेजा गया।</translation>
    </message>
    <message>
        <source>The room is saved.</source>
        <translation>कमरा सहेजा गया।</translation>
    </message>
    <message>
        <source>The tariff counts no more; what was charged by it stays.</source>
        <translation>यह दर अब नहीं गिनी जाती; जो इससे लगा वह रहता है।</translation>
    </message>
    <message>
        <source>The tariff is added.</source>
        <translation>दर जोड़ दी गई।</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Add the tariff</source>
        <translation>दर जोड़ें</translation>
    </message>
    <message>
        <source>Categories and tariffs</source>
        <translation>श्रेणियाँ और दरें</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>कमरे और बिस्तर</translation>
    </message>
    <message>
        <source>Withdraw the tariff</source>
        <translation>दर वापस लें</translation>
    </message>
</context>
<context>
    <name>RoomsTab</name>
    <message>
        <source>Beds</source>
        <translation>बिस्तर</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>First add a category, then its rooms (F2).</source>
        <translation>पहले श्रेणी जोड़ें, फिर उसके कमरे (F2)।</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>मंज़िल</translation>
    </message>
    <message>
        <source>Is used</source>
        <translation>उपयोग में है</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>नया कमरा</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>अभी कोई कमरा नहीं</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Their names with commas between: 1, 2, window.</source>
        <translation>उनके नाम कॉमा के साथ: 1, 2, खिड़की।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>What therapies may ask for: droni, steam.</source>
        <translation>उपचार जो माँगें: द्रोणी, भाप।</translation>
    </message>
    <message>
        <source>Who may stay</source>
        <translation>कौन रह सकता है</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>उपयोग में नहीं</translation>
    </message>
</context>
<context>
    <name>RoundAnswers</name>
    <message>
        <source>The note is saved.</source>
        <translation>नोट सहेजा गया।</translation>
    </message>
    <message>
        <source>What you were typing is here again. It is not saved as a note yet.</source>
        <translation>जो आप लिख रहे थे वह फिर यहाँ है। यह अभी नोट के रूप में सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Amend the note of {day}</source>
        <translation>{day} का नोट सुधारें</translation>
    </message>
    <message>
        <source>Amended: {reason}</source>
        <translation>सुधारा गया: {reason}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Internal note, for doctors only</source>
        <translation>आंतरिक नोट, केवल डॉक्टरों के लिए</translation>
    </message>
    <message>
        <source>Internal: {note}</source>
        <translation>आंतरिक: {note}</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>अभी कोई नोट नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Notes of the rounds</source>
        <translation>राउंड के नोट</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>संशोधन का कारण</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>चुना हुआ नोट</translation>
    </message>
    <message>
        <source>Today's note</source>
        <translation>आज का नोट</translation>
    </message>
    <message>
        <source>Write the first at the right; F9 saves it.</source>
        <translation>पहला दाईं ओर लिखें; F9 सहेजता है।</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>बदला गया</translation>
    </message>
</context>
<context>
    <name>SchedulesController</name>
    <message>
        <source>Choose a row in the list first.</source>
        <translation>पहले सूची में एक पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>End these hours</source>
        <translation>यह समय समाप्त करें</translation>
    </message>
    <message>
        <source>From today on nobody can be booked in them. Who is booked already stays booked, outside the hours.</source>
        <translation>आज से इस समय में बुकिंग नहीं होगी। जो पहले से बुक हैं, वे समय के बाहर बुक रहेंगे।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Duty</source>
        <translation>ड्यूटी</translation>
    </message>
    <message>
        <source>End or remove</source>
        <translation>समाप्त करें या हटाएँ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Leave and holidays</source>
        <translation>छुट्टी और अवकाश</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>समय-सारणी</translation>
    </message>
</context>
<context>
    <name>ServicesController</name>
    <message>
        <source>Left out, and stays open: {amount}.</source>
        <translation>छोड़ा गया, बाक़ी रहेगा: {amount}।</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Bill of services</source>
        <translation>सेवाओं का बिल</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Leave out or put on the bill</source>
        <translation>छोड़ें / बिल में रखें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Nobody has anything to bill</source>
        <translation>किसी का कुछ बिल करना नहीं है</translation>
    </message>
    <message>
        <source>Nothing waits for a bill</source>
        <translation>बिल करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>काग़ज़ खोलें</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>People with something to bill</source>
        <translation>जिनका बिल करना है</translation>
    </message>
    <message>
        <source>Print the last bill</source>
        <translation>पिछला बिल प्रिंट करें</translation>
    </message>
    <message>
        <source>Take money and print</source>
        <translation>पैसे लें और प्रिंट करें</translation>
    </message>
    <message>
        <source>Treatments and fees stand here once they are done; medicines are sold at the counter.</source>
        <translation>हो चुके उपचार और शुल्क यहाँ दिखते हैं; दवाएँ काउंटर पर बिकती हैं।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What is done for somebody and stands on no bill yet waits here.</source>
        <translation>जो हो चुका है और अभी किसी बिल में नहीं, वह यहाँ प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>What stands open</source>
        <translation>जो बिल में नहीं है</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>on the bill</source>
        <translation>बिल में</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>A number from 0 to 10.</source>
        <translation>0 से 10 तक की संख्या।</translation>
    </message>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>एलर्जी: {allergies}</translation>
    </message>
    <message>
        <source>BP after</source>
        <translation>बाद में BP</translation>
    </message>
    <message>
        <source>BP before</source>
        <translation>पहले BP</translation>
    </message>
    <message>
        <source>Choose a session.</source>
        <translation>सत्र चुनें।</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>जटिलताएँ</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>बाद में दर्द</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>पहले दर्द</translation>
    </message>
    <message>
        <source>Pain {before} → {after}</source>
        <translation>दर्द {before} → {after}</translation>
    </message>
    <message>
        <source>Price (₹)</source>
        <translation>मूल्य (₹)</translation>
    </message>
    <message>
        <source>Pulse after</source>
        <translation>बाद में नाड़ी</translation>
    </message>
    <message>
        <source>Pulse before</source>
        <translation>पहले नाड़ी</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>{names} के साथ</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>A new code for the day when every password is lost</source>
        <translation>जिस दिन सारे पासवर्ड खो जाएँ, उसके लिए नया कोड</translation>
    </message>
    <message>
        <source>About Narayaneeyam</source>
        <translation>नारायणीयम् के बारे में</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>प्रवेश का लेखा</translation>
    </message>
    <message>
        <source>By code and date; a new rate changes no bill that was made</source>
        <translation>कोड और तारीख़ के अनुसार; नई दर बने बिल नहीं बदलती</translation>
    </message>
    <message>
        <source>Change how you sign in</source>
        <translation>अपना लॉग इन बदलें</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>क्लिनिक की फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>क्लिनिक और लेटरहेड</translation>
    </message>
    <message>
        <source>Disk, clock, printers, versions; a file for whoever helps</source>
        <translation>डिस्क, घड़ी, प्रिंटर, संस्करण; सहायक के लिए फ़ाइल</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>मिटाए गए रिकॉर्ड</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST दरें</translation>
    </message>
    <message>
        <source>How often each person did what, told from the log</source>
        <translation>किसने क्या कितनी बार किया, लॉग से</translation>
    </message>
    <message>
        <source>How this PC is</source>
        <translation>इस पीसी की स्थिति</translation>
    </message>
    <message>
        <source>In English, Malayalam and Hindi</source>
        <translation>अंग्रेज़ी, मलयालम और हिन्दी में</translation>
    </message>
    <message>
        <source>Keyring, passwords and recovery code of this PC; another key</source>
        <translation>इस पीसी की कीरिंग, पासवर्ड और रिकवरी कोड; दूसरी कुंजी</translation>
    </message>
    <message>
        <source>Locking, near expiry, Schedule E(1), the screen in the waiting room</source>
        <translation>लॉक, समाप्ति निकट, अनुसूची E(1), प्रतीक्षा कक्ष की स्क्रीन</translation>
    </message>
    <message>
        <source>Minutes, therapists, rooms, prices, oils; what therapists have learned</source>
        <translation>मिनट, थेरेपिस्ट, कमरे, मूल्य, तेल; थेरेपिस्ट ने क्या सीखा</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>मेरा पासवर्ड और भाषा</translation>
    </message>
    <message>
        <source>Name, address, GSTIN, licence, UPI id, logo: what stands on papers</source>
        <translation>नाम, पता, GSTIN, लाइसेंस, UPI आईडी, लोगो: जो काग़ज़ों पर आता है</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>इस पीसी के प्रिंटर</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>डेटा उल्लंघन का रजिस्टर</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>कमरे और बिस्तर</translation>
    </message>
    <message>
        <source>Rooms, beds, categories and what a day in them costs</source>
        <translation>कमरे, बिस्तर, श्रेणियाँ और एक दिन की दर</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>क्लिनिक के नियम</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Therapies sold together at one price</source>
        <translation>एक मूल्य पर साथ बेचे गए उपचार</translation>
    </message>
    <message>
        <source>Version, this PC's number, what the program is made of and every licence</source>
        <translation>संस्करण, इस पीसी का नंबर, प्रोग्राम के भाग और सभी लाइसेंस</translation>
    </message>
    <message>
        <source>What happened to patients' data, the 72 hours, and who must be told</source>
        <translation>मरीज़ों के डेटा का क्या हुआ, 72 घंटे, और किसे बताना है</translation>
    </message>
    <message>
        <source>Whether the file, the log, the stock and the bills are whole</source>
        <translation>फ़ाइल, लेखा, स्टॉक और बिल ठीक हैं या नहीं</translation>
    </message>
    <message>
        <source>Which printer and sheet for each paper</source>
        <translation>हर काग़ज़ के लिए कौन सा प्रिंटर और आकार</translation>
    </message>
    <message>
        <source>Who asked to be erased, and what is kept until when</source>
        <translation>किसने मिटाने को कहा, और क्या कब तक रखा जाता है</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>फ़ाइल कौन खोल सकता है</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message>
        <source>Who signed in, opened a patient's record, or was refused</source>
        <translation>किसने लॉग इन किया, मरीज़ का रिकॉर्ड खोला, या कौन रोका गया</translation>
    </message>
    <message>
        <source>Words of certificates</source>
        <translation>प्रमाणपत्रों के शब्द</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>ShiftsController</name>
    <message>
        <source>This shift goes on. Its Z report is there when it is closed.</source>
        <translation>यह पारी चालू है। बंद होने पर Z रिपोर्ट मिलेगी।</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>A drawer is opened with its float on the page “Drawer”.</source>
        <translation>“गल्ला” पृष्ठ पर शुरुआती राशि के साथ खोला जाता है।</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Left in</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>No shift yet</source>
        <translation>अभी कोई पारी नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>पारियाँ</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>holds now</source>
        <translation>अभी मान्य</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Login name</source>
        <translation>लॉग इन नाम</translation>
    </message>
    <message>
        <source>Or someone else:</source>
        <translation>या कोई और:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>लॉग इन करें</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Try again.</source>
        <translation>प्रोग्राम में कुछ गड़बड़ हुई। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {minutes} min {seconds} s.</source>
        <translation>पासवर्ड कई बार ग़लत रहा। {minutes} मिनट {seconds} सेकंड बाद फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {seconds} s.</source>
        <translation>पासवर्ड कई बार ग़लत रहा। {seconds} सेकंड बाद फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Type your login name.</source>
        <translation>अपना लॉग इन नाम टाइप करें।</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Enter</source>
        <translation>एंटर</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>Next field; after the password, sign in</source>
        <translation>अगला खाना; पासवर्ड के बाद लॉग इन</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore a backup on this PC</source>
        <translation>इस पीसी पर बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Set up another clinic on this PC</source>
        <translation>इस पीसी पर दूसरा क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>रिकवरी कोड लें</translation>
    </message>
</context>
<context>
    <name>StaffController</name>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>{count} booking still stands: give it to another doctor in the calendar.</source>
        <translation>{count} बुकिंग अब भी है: कैलेंडर में इसे किसी दूसरे डॉक्टर को दें।</translation>
    </message>
    <message>
        <source>{count} bookings still stand: give them to another doctor in the calendar.</source>
        <translation>{count} बुकिंग अब भी हैं: कैलेंडर में इन्हें किसी दूसरे डॉक्टर को दें।</translation>
    </message>
    <message>
        <source>{count} treatment still stands: give it to another therapist in the plan.</source>
        <translation>{count} उपचार अब भी है: योजना में इसे किसी दूसरे थेरेपिस्ट को दें।</translation>
    </message>
    <message>
        <source>{count} treatments still stand: give them to another therapist in the plan.</source>
        <translation>{count} उपचार अब भी हैं: योजना में इन्हें किसी दूसरे थेरेपिस्ट को दें।</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>At most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Consultation fee (₹)</source>
        <translation>परामर्श शुल्क (₹)</translation>
    </message>
    <message>
        <source>Council registration number</source>
        <translation>काउंसिल पंजीकरण नंबर</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>F2 adds the first person.</source>
        <translation>F2 से पहला व्यक्ति जोड़ें।</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Free review within</source>
        <translation>निःशुल्क पुनः परामर्श</translation>
    </message>
    <message>
        <source>Has left the clinic</source>
        <translation>क्लिनिक छोड़ चुके</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>योग्यता</translation>
    </message>
    <message>
        <source>Save what was typed (F9), or give it up (Esc).</source>
        <translation>लिखा हुआ सहेजें (F9), या छोड़ दें (Esc)।</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Stands on prescriptions.</source>
        <translation>पर्चों पर आता है।</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>left</source>
        <translation>छोड़ गए</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>“Dr.” is put before the name.</source>
        <translation>नाम से पहले “Dr.” लगाया जाता है।</translation>
    </message>
</context>
<context>
    <name>StayPage</name>
    <message>
        <source>Add the task</source>
        <translation>काम जोड़ें</translation>
    </message>
    <message>
        <source>Amend the note…</source>
        <translation>नोट सुधारें…</translation>
    </message>
    <message>
        <source>Bed, going home</source>
        <translation>बिस्तर, घर जाना</translation>
    </message>
    <message>
        <source>Cancel the stay…</source>
        <translation>भर्ती रद्द करें…</translation>
    </message>
    <message>
        <source>Charge to another stay…</source>
        <translation>दूसरी भर्ती में ले जाएँ…</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Diet and meals</source>
        <translation>पथ्य और भोजन</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation>छुट्टी का सारांश</translation>
    </message>
    <message>
        <source>Estimate again</source>
        <translation>अनुमान फिर से</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>लौटाएँ…</translation>
    </message>
    <message>
        <source>Keep the vitals</source>
        <translation>वाइटल्स सहेजें</translation>
    </message>
    <message>
        <source>Make the bill</source>
        <translation>बिल बनाएँ</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>दवाएँ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Order discharge</source>
        <translation>छुट्टी लिखें</translation>
    </message>
    <message>
        <source>Order the diet</source>
        <translation>पथ्य लिखें</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>दवा लिखें</translation>
    </message>
    <message>
        <source>Print the bill so far</source>
        <translation>अब तक का हिसाब छापें</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>राउंड</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>नोट सहेजें</translation>
    </message>
    <message>
        <source>Stays on</source>
        <translation>अभी रुकते हैं</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>The patient has left</source>
        <translation>मरीज़ जा चुके हैं</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>वाइटल्स</translation>
    </message>
</context>
<context>
    <name>StayPapers</name>
    <message>
        <source>Bill so far {number}</source>
        <translation>अब तक का हिसाब {number}</translation>
    </message>
    <message>
        <source>Discharge summary {number}</source>
        <translation>छुट्टी का सारांश {number}</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमानित खर्च</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>बिल खोलें</translation>
    </message>
</context>
<context>
    <name>StayRound</name>
    <message>
        <source>Bed before</source>
        <translation>पिछला बिस्तर</translation>
    </message>
    <message>
        <source>Next bed</source>
        <translation>अगला बिस्तर</translation>
    </message>
</context>
<context>
    <name>StayStrip</name>
    <message>
        <source>Allergy: {names}</source>
        <translation>एलर्जी: {names}</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>away</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>दिन {number}</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>घर जा रहे</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>जा चुके</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
</context>
<context>
    <name>SteppedWindow</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>अगला कॉलम</translation>
    </message>
</context>
<context>
    <name>StillCard</name>
    <message>
        <source>Still to dispense from the prescription</source>
        <translation>पर्चे में अभी देना बाक़ी</translation>
    </message>
</context>
<context>
    <name>StockController</name>
    <message>
        <source>{count} medicines are on the list. Check HSN and rates with your accountant.</source>
        <translation>{count} दवाएँ सूची में हैं। HSN और दरें अपने अकाउंटेंट से जाँच लें।</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Add medicine</source>
        <translation>दवा जोड़ें</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>सभी दवाएँ</translation>
    </message>
    <message>
        <source>Begin with the usual medicines of the starter list, or press F2 to add your own.</source>
        <translation>आरंभिक सूची की आम दवाओं से शुरू करें, या अपनी दवा जोड़ने के लिए F2 दबाएँ।</translation>
    </message>
    <message>
        <source>Expired stock</source>
        <translation>समाप्त हुआ स्टॉक</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>जल्द समाप्त</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>दवाएँ</translation>
    </message>
    <message>
        <source>Name, SKU or formulation</source>
        <translation>नाम, SKU या योग</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>अब नहीं रखते</translation>
    </message>
    <message>
        <source>No medicine yet</source>
        <translation>अभी कोई दवा नहीं</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>स्टॉक ख़त्म</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>स्टॉक लें</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Take the starter list in</source>
        <translation>आरंभिक सूची लें</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>मँगाने हैं</translation>
    </message>
    <message>
        <source>To order again</source>
        <translation>फिर मँगाने वाली</translation>
    </message>
    <message>
        <source>Try fewer letters, or all medicines.</source>
        <translation>कम अक्षर, या सभी दवाएँ लेकर देखें।</translation>
    </message>
    <message>
        <source>Which medicines</source>
        <translation>कौन सी दवाएँ</translation>
    </message>
    <message>
        <source>{count} medicine</source>
        <translation>{count} दवा</translation>
    </message>
    <message>
        <source>{count} medicines</source>
        <translation>{count} दवाएँ</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>Substitution</name>
    <message>
        <source>Nothing of a prescription on this bill is out of stock and kept from another maker.</source>
        <translation>इस बिल के पर्चे की ऐसी कोई दवा नहीं जो स्टॉक में न हो और दूसरे निर्माता की रखी हो।</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>स्टॉक में नहीं</translation>
    </message>
</context>
<context>
    <name>SummaryController</name>
    <message>
        <source>Discard it</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Show another version</source>
        <translation>दूसरा संस्करण दिखाएँ</translation>
    </message>
    <message>
        <source>Signed by {doctor}, {moment}.</source>
        <translation>{doctor} ने हस्ताक्षर किए, {moment}।</translation>
    </message>
    <message>
        <source>The summary is signed.</source>
        <translation>सारांश पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>Version {number}: {reason}.</source>
        <translation>संस्करण {number}: {reason}।</translation>
    </message>
    <message>
        <source>What you were typing on {day} at {time} is here again. It is not signed yet.</source>
        <translation>{day} को {time} पर जो लिख रहे थे, वह यहाँ है। अभी हस्ताक्षर नहीं हुए।</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Add medicine</source>
        <translation>दवा जोड़ें</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>संशोधन करें…</translation>
    </message>
    <message>
        <source>Apathya: what to avoid</source>
        <translation>अपथ्य: क्या न लें</translation>
    </message>
    <message>
        <source>Condition at admission</source>
        <translation>भर्ती के समय की स्थिति</translation>
    </message>
    <message>
        <source>Condition at discharge</source>
        <translation>छुट्टी के समय की स्थिति</translation>
    </message>
    <message>
        <source>Course in hospital</source>
        <translation>भर्ती के दौरान</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Medicines to continue</source>
        <translation>आगे लेने की दवाएँ</translation>
    </message>
    <message>
        <source>Pathya: what is good</source>
        <translation>पथ्य: क्या लें</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>मसौदा छापें</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>संशोधन का कारण</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign amendment</source>
        <translation>संशोधन पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Treatments given</source>
        <translation>दिए गए उपचार</translation>
    </message>
</context>
<context>
    <name>SyncController</name>
    <message>
        <source>The clinic has joined the server. What it has goes there now.</source>
        <translation>क्लिनिक सर्वर से जुड़ गया। जो कुछ है वह अब वहाँ जा रहा है।</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>All records of the clinic and their history go to {address}, sealed there, and from then on every change. This PC keeps everything and works without the network as before. A clinic belongs to one server; other PCs join it there, never two clinics with each other.</source>
        <translation>क्लिनिक के सभी रिकॉर्ड और उनका इतिहास {address} पर जाते हैं, वहाँ सील रहते हैं, और उसके बाद हर बदलाव भी। यह पीसी सब कुछ रखता है और पहले की तरह नेटवर्क के बिना चलता है। एक क्लिनिक एक ही सर्वर का होता है; दूसरे पीसी वहीं जुड़ते हैं, दो क्लिनिक आपस में कभी नहीं।</translation>
    </message>
    <message>
        <source>An administrator of the clinic can join it to a server here.</source>
        <translation>क्लिनिक का एडमिनिस्ट्रेटर यहाँ उसे सर्वर से जोड़ सकता है।</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>सूचियों पर वापस</translation>
    </message>
    <message>
        <source>Countersigned: nothing yet</source>
        <translation>प्रतिहस्ताक्षर: अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Countersigned: up to change {number}, {moment} · server's key {key}</source>
        <translation>प्रतिहस्ताक्षर: बदलाव {number} तक, {moment} · सर्वर की कुंजी {key}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Join a server</source>
        <translation>सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>Join another server</source>
        <translation>दूसरे सर्वर से जुड़ें</translation>
    </message>
    <message>
        <source>Join {clinic} to this server?</source>
        <translation>{clinic} को इस सर्वर से जोड़ें?</translation>
    </message>
    <message>
        <source>Joined on {moment}</source>
        <translation>{moment} को जुड़ा</translation>
    </message>
    <message>
        <source>Joining. Work can go on.</source>
        <translation>जुड़ रहा है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>Last exchange: {moment}</source>
        <translation>पिछला आदान-प्रदान: {moment}</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>पिछले आदान-प्रदान</translation>
    </message>
    <message>
        <source>One clinic, several PCs</source>
        <translation>एक क्लिनिक, कई पीसी</translation>
    </message>
    <message>
        <source>PC {number} of the clinic · bills {counter} · patients {patient}</source>
        <translation>क्लिनिक का पीसी {number} · बिल {counter} · मरीज़ {patient}</translation>
    </message>
    <message>
        <source>Server on this PC</source>
        <translation>इस पीसी पर सर्वर</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>सर्वर: {address}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>The demo clinic is for trying the program; it joins no server.</source>
        <translation>डेमो क्लिनिक प्रोग्राम आज़माने के लिए है; वह किसी सर्वर से नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>The other PCs</source>
        <translation>दूसरे पीसी</translation>
    </message>
    <message>
        <source>The server is a program on one PC of the clinic, or elsewhere. If it is to run on this PC, F8 starts it and joins this clinic to it. Else its administrator makes a code for this clinic; type it here.</source>
        <translation>सर्वर क्लिनिक के एक पीसी पर या कहीं और चलने वाला प्रोग्राम है। इसी पीसी पर चलाना हो तो F8 उसे शुरू करके यह क्लिनिक जोड़ता है। नहीं तो उसका प्रशासक इस क्लिनिक के लिए कोड बनाता है; उसे यहाँ लिखें।</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>With a server, reception, counter and doctor's laptop each keep the whole clinic and see each other's work within a second. Without the network everybody goes on working; what was written meanwhile is exchanged by itself afterwards. If a PC is lost, another one brings everything back.</source>
        <translation>सर्वर हो तो रिसेप्शन, काउंटर और डॉक्टर का लैपटॉप, हर एक पूरा क्लिनिक रखता है और दूसरों का काम एक सेकंड में देखता है। नेटवर्क के बिना भी सब काम करते रहते हैं; इस बीच लिखा हुआ बाद में अपने आप आता-जाता है। कोई पीसी खो जाए तो दूसरा सब कुछ वापस लाता है।</translation>
    </message>
</context>
<context>
    <name>TakeBackController</name>
    <message>
        <source>Credit note {number} · {amount}</source>
        <translation>क्रेडिट नोट {number} · {amount}</translation>
    </message>
    <message>
        <source>Give back {amount}.</source>
        <translation>{amount} वापस दें।</translation>
    </message>
    <message>
        <source>Nothing comes back yet.</source>
        <translation>अभी कुछ वापस नहीं आता।</translation>
    </message>
    <message>
        <source>Take back from {number}</source>
        <translation>{number} से वापस लें</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>पूरा वापस आ गया</translation>
    </message>
    <message>
        <source>credit notes: {numbers}</source>
        <translation>क्रेडिट नोट: {numbers}</translation>
    </message>
    <message>
        <source>debit notes: {numbers}</source>
        <translation>डेबिट नोट: {numbers}</translation>
    </message>
    <message>
        <source>expired or blocked: to quarantine only</source>
        <translation>अवधि पार या रोका हुआ: केवल क्वारंटीन में</translation>
    </message>
    <message>
        <source>give back {amount}</source>
        <translation>{amount} वापस दें</translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>{left} में से</translation>
    </message>
    <message>
        <source>{amount} comes off what is due.</source>
        <translation>{amount} बकाया से घटेगा।</translation>
    </message>
</context>
<context>
    <name>TaskAnswers</name>
    <message>
        <source>Not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
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
        <translation>किसने</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>हो गया (D)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>नया काम</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>अभी कोई काम नहीं</translation>
    </message>
    <message>
        <source>Not done… (N)</source>
        <translation>नहीं हुआ… (N)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>क्या करना है?</translation>
    </message>
    <message>
        <source>Write it like 9.30.</source>
        <translation>9.30 जैसे लिखें।</translation>
    </message>
    <message>
        <source>Write one above; F9 adds it.</source>
        <translation>ऊपर एक लिखें; F9 जोड़ता है।</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>बाक़ी</translation>
    </message>
</context>
<context>
    <name>TherapiesController</name>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>{count} therapies were added.</source>
        <translation>{count} उपचार जोड़े गए।</translation>
    </message>
    <message>
        <source>{count} therapy was added.</source>
        <translation>{count} उपचार जोड़ा गया।</translation>
    </message>
</context>
<context>
    <name>TherapiesPage</name>
    <message>
        <source>0 takes it out.</source>
        <translation>0 इसे निकालता है।</translation>
    </message>
    <message>
        <source>0: nobody treats</source>
        <translation>0: कोई नहीं करता</translation>
    </message>
    <message>
        <source>A session uses: {materials}</source>
        <translation>एक सत्र में: {materials}</translation>
    </message>
    <message>
        <source>Add them on the page of the staff.</source>
        <translation>उन्हें कर्मचारियों के पन्ने पर जोड़ें।</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>सफ़ाई</translation>
    </message>
    <message>
        <source>F5 takes over the shipped list.</source>
        <translation>F5 दी गई सूची लेता है।</translation>
    </message>
    <message>
        <source>Has learned</source>
        <translation>सीखा है</translation>
    </message>
    <message>
        <source>Has to have learned</source>
        <translation>सीखा होना चाहिए</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>एक सत्र में</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>New therapy</source>
        <translation>नया उपचार</translation>
    </message>
    <message>
        <source>No longer given</source>
        <translation>अब नहीं दिया जाता</translation>
    </message>
    <message>
        <source>No therapies yet</source>
        <translation>अभी कोई उपचार नहीं</translation>
    </message>
    <message>
        <source>No therapists</source>
        <translation>कोई थेरेपिस्ट नहीं</translation>
    </message>
    <message>
        <source>Oil or powder from the stock</source>
        <translation>स्टॉक का तेल या चूर्ण</translation>
    </message>
    <message>
        <source>On an empty stomach</source>
        <translation>खाली पेट</translation>
    </message>
    <message>
        <source>Price (₹)</source>
        <translation>मूल्य (₹)</translation>
    </message>
    <message>
        <source>Rest afterwards</source>
        <translation>बाद में आराम</translation>
    </message>
    <message>
        <source>SAC</source>
        <translation>SAC</translation>
    </message>
    <message>
        <source>Take over the shipped list</source>
        <translation>दी गई सूची लें</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>कर का प्रकार</translation>
    </message>
    <message>
        <source>The room needs</source>
        <translation>कमरे में चाहिए</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Therapies without a price: {count}. It is asked when a session ends, unless one was billed before.</source>
        <translation>बिना मूल्य की चिकित्साएँ: {count}। यदि पहले बिल नहीं हुआ, तो सत्र पूरा होने पर मूल्य पूछा जाता है।</translation>
    </message>
    <message>
        <source>Therapist of the patient's sex</source>
        <translation>मरीज़ के ही लिंग का थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>इस्तेमाल</translation>
    </message>
    <message>
        <source>What therapists have learned</source>
        <translation>थेरेपिस्ट ने क्या सीखा है</translation>
    </message>
    <message>
        <source>With commas: panchakarma, dhara</source>
        <translation>अल्पविराम से: panchakarma, dhara</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>treatment of an illness (exempt)</source>
        <translation>रोग का उपचार (कर-मुक्त)</translation>
    </message>
    <message>
        <source>wellness (taxed)</source>
        <translation>वेलनेस (कर लगता है)</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Write a time, such as 9:20 or 6:30 pm.</source>
        <translation>9:20 या 6:30 pm जैसा समय लिखें।</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
</context>
<context>
    <name>TodayBookings</name>
    <message>
        <source>Cancel it</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Choose a booking that has not come yet.</source>
        <translation>ऐसी बुकिंग चुनें जो अभी नहीं आई।</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>क्यों रद्द की जा रही है?</translation>
    </message>
    <message>
        <source>{name} has token {token} for {doctor}.</source>
        <translation>{name} को {doctor} के लिए टोकन {token} मिला।</translation>
    </message>
    <message>
        <source>{name} is booked and has not come yet. F4 checks in.</source>
        <translation>{name} बुक हैं, अभी नहीं आए। आने पर F4।</translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message>
        <source>Choose a token in the queue first.</source>
        <translation>पहले कतार में कोई टोकन चुनें।</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>बिल खोलें</translation>
    </message>
    <message>
        <source>The fee of token {token} is paid already.</source>
        <translation>टोकन {token} का शुल्क पहले ही दिया जा चुका है।</translation>
    </message>
    <message>
        <source>Token {token} is a free review: an earlier fee covers it.</source>
        <translation>टोकन {token} निःशुल्क पुनः परामर्श है: पहले के शुल्क में शामिल है।</translation>
    </message>
    <message>
        <source>Token {token} was cancelled, so there is no fee to take.</source>
        <translation>टोकन {token} रद्द किया गया है, इसलिए कोई शुल्क नहीं लेना है।</translation>
    </message>
    <message>
        <source>{amount} taken, bill {number}.</source>
        <translation>{amount} लिए, बिल {number}।</translation>
    </message>
    <message>
        <source>{doctor} takes no fee.</source>
        <translation>{doctor} शुल्क नहीं लेते।</translation>
    </message>
    <message>
        <source>{name} has token {token} for {doctor} now.</source>
        <translation>{name}: अब टोकन {token}, {doctor}।</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Back in the queue</source>
        <translation>फिर कतार में</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुक करें</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>बुलाएँ</translation>
    </message>
    <message>
        <source>Cancel token</source>
        <translation>टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Give token</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>Leaves without a bill</source>
        <translation>बिना बिल के जाते हैं</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>आगे-पीछे</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>नया मरीज़</translation>
    </message>
    <message>
        <source>Nobody has come yet today</source>
        <translation>आज अभी कोई नहीं आया</translation>
    </message>
    <message>
        <source>Other doctor</source>
        <translation>दूसरा डॉक्टर</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>आज की कतार</translation>
    </message>
    <message>
        <source>Save + token</source>
        <translation>सहेजें + टोकन</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Take fee</source>
        <translation>शुल्क लें</translation>
    </message>
    <message>
        <source>Ticket again</source>
        <translation>टिकट फिर से</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>आज, {day}</translation>
    </message>
    <message>
        <source>Type the mobile number of the first patient at the right.</source>
        <translation>दाईं ओर पहले मरीज़ का मोबाइल नंबर लिखें।</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>प्रतीक्षालय</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} बुक</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} प्रतीक्षा में</translation>
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
    <name>TotalsCard</name>
    <message>
        <source>To pay</source>
        <translation>देय</translation>
    </message>
</context>
<context>
    <name>TreatmentDayController</name>
    <message>
        <source>Cancel the session</source>
        <translation>सत्र रद्द करें</translation>
    </message>
    <message>
        <source>Cancel {therapy} of {patient}?</source>
        <translation>{patient} का {therapy} रद्द करें?</translation>
    </message>
    <message>
        <source>Done, from the package {package}.</source>
        <translation>हो गया, पैकेज {package} से।</translation>
    </message>
    <message>
        <source>Done, {amount} charged.</source>
        <translation>हो गया, {amount} जोड़ा गया।</translation>
    </message>
    <message>
        <source>Done. Not on the shelf: {missing}. Tell the pharmacy.</source>
        <translation>हो गया। स्टॉक में नहीं: {missing}। फ़ार्मेसी को बताएँ।</translation>
    </message>
    <message>
        <source>It was broken off</source>
        <translation>बीच में रोका गया</translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation>छूट गया</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>नहीं किया गया</translation>
    </message>
    <message>
        <source>It will not take place; nothing is charged.</source>
        <translation>यह नहीं होगा; कुछ नहीं लिया जाएगा।</translation>
    </message>
    <message>
        <source>Its charge and what it used are taken back. It is under way again: end it, break it off or move it.</source>
        <translation>उसकी राशि और जो लगा वह वापस लिया जाता है। वह फिर चालू है: पूरा करें, बीच में रोकें या दूसरे समय करें।</translation>
    </message>
    <message>
        <source>Nothing is charged. It can be moved to another day afterwards.</source>
        <translation>कुछ नहीं लिया जाता। बाद में इसे दूसरे दिन रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>ended by mistake</source>
        <translation>गलती से पूरा किया गया</translation>
    </message>
    <message>
        <source>{medicine}: {missing} short, from {day}</source>
        <translation>{medicine}: {missing} कम, {day} से</translation>
    </message>
    <message>
        <source>{patient} has come.</source>
        <translation>{patient} आ गए।</translation>
    </message>
    <message>
        <source>{patient}: begun.</source>
        <translation>{patient}: शुरू हुआ।</translation>
    </message>
    <message>
        <source>{therapy} of {patient} was broken off?</source>
        <translation>{patient} का {therapy} बीच में रोका गया?</translation>
    </message>
    <message>
        <source>{therapy} of {patient} was missed?</source>
        <translation>{patient} का {therapy} छूट गया?</translation>
    </message>
    <message>
        <source>{therapy} of {patient} was not done?</source>
        <translation>{patient} का {therapy} नहीं किया गया?</translation>
    </message>
</context>
<context>
    <name>TreatmentDayPage</name>
    <message>
        <source>Broken off</source>
        <translation>बीच में रोका</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>कमरे के अनुसार</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>F4 shows the courses that wait for a plan.</source>
        <translation>F4 वे कोर्स दिखाता है जिनकी योजना बाक़ी है।</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>समय के क्रम में</translation>
    </message>
    <message>
        <source>Its course</source>
        <translation>इसका कोर्स</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>No sessions on this day</source>
        <translation>इस दिन कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>नहीं किया</translation>
    </message>
    <message>
        <source>Only my sessions</source>
        <translation>केवल मेरे सत्र</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>दिन छापें</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>दिन के सत्र</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>आज, {date}</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>उपचार</translation>
    </message>
</context>
<context>
    <name>TreatmentDoor</name>
    <message>
        <source>Courses</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Measures over time</source>
        <translation>समय के साथ माप</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>कोर्स लिखें</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>पैकेज</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>अभी कुछ नहीं मापा गया।</translation>
    </message>
</context>
<context>
    <name>TrendsCard</name>
    <message>
        <source>Blood pressure</source>
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>दर्द</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>दर्द, 0 से 10</translation>
    </message>
    <message>
        <source>Prakriti</source>
        <translation>प्रकृति</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Vikriti</source>
        <translation>विकृति</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>निचला</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>ऊपरी</translation>
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
    <name>UsersController</name>
    <message>
        <source>This user can no longer sign in.</source>
        <translation>यह उपयोगकर्ता अब लॉग इन नहीं कर सकता।</translation>
    </message>
    <message>
        <source>This user may sign in again.</source>
        <translation>यह उपयोगकर्ता फिर लॉग इन कर सकता है।</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}: सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>स्क्रीन की भाषा</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>फिर आने दें</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>{name} का नया पासवर्ड</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>नया उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Nobody of the staff</source>
        <translation>कर्मचारियों में से कोई नहीं</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Save what was typed (F9), or give it up (Esc).</source>
        <translation>लिखा हुआ सहेजें (F9), या छोड़ दें (Esc)।</translation>
    </message>
    <message>
        <source>Small letters and digits, without blanks: asha</source>
        <translation>अंग्रेज़ी के छोटे अक्षर और अंक, बिना खाली जगह: asha</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड फिर से लिखें।</translation>
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
        <source>Who it is</source>
        <translation>कौन है</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>VisitsTable</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Nobody came on this day</source>
        <translation>इस दिन कोई नहीं आया</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Who gets a token on Today is counted here.</source>
        <translation>आज पृष्ठ पर जिन्हें टोकन मिलता है, वे यहाँ गिने जाते हैं।</translation>
    </message>
</context>
<context>
    <name>VitalsAnswers</name>
    <message>
        <source>The vitals are kept.</source>
        <translation>वाइटल्स सहेजे गए।</translation>
    </message>
</context>
<context>
    <name>VitalsController</name>
    <message>
        <source>Kept for token {token}.</source>
        <translation>टोकन {token} के लिए दर्ज।</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Keep vitals</source>
        <translation>वाइटल्स दर्ज करें</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>कोई प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Patients of today</source>
        <translation>आज के मरीज़</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>वाइटल्स</translation>
    </message>
    <message>
        <source>When reception gives a token, the patient appears here.</source>
        <translation>रिसेप्शन से टोकन मिलते ही मरीज़ यहाँ दिखेगा।</translation>
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
        <translation>क़द cm</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <translation>दर्द 0–10</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>Resp /min</source>
        <translation>श्वास /min</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>ताप °C</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>वज़न kg</translation>
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
        <translation>रक्तचाप</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>डायस्टोलिक</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>अभी कुछ मापा नहीं गया</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>दर्द</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>नाड़ी</translation>
    </message>
    <message>
        <source>Resp /min</source>
        <translation>श्वास /min</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>सिस्टोलिक</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>ताप °C</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Temperature °C</source>
        <translation>तापमान °C</translation>
    </message>
    <message>
        <source>Type above what you measure; F9 keeps it.</source>
        <translation>जो मापें ऊपर लिखें; F9 सहेजता है।</translation>
    </message>
    <message>
        <source>Vitals of the stay</source>
        <translation>भर्ती के वाइटल्स</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>वज़न kg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>WaitingTable</name>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>कुछ भी प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What is saved here is at the server too.</source>
        <translation>यहाँ सहेजा हुआ सर्वर पर भी है।</translation>
    </message>
</context>
<context>
    <name>WardStockController</name>
    <message>
        <source>Choose a medicine from the list.</source>
        <translation>सूची से एक दवा चुनें।</translation>
    </message>
    <message>
        <source>Issued to the ward.</source>
        <translation>वार्ड को दिया गया।</translation>
    </message>
    <message>
        <source>It goes on the shelf again and off the bill.</source>
        <translation>यह फिर शेल्फ़ पर जाता है और बिल से हटता है।</translation>
    </message>
    <message>
        <source>It is on the shelf again.</source>
        <translation>यह फिर शेल्फ़ पर है।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take {medicine} back?</source>
        <translation>{medicine} वापस लें?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>WardStockPage</name>
    <message>
        <source>A medicine can be issued without: type it below.</source>
        <translation>बिना पर्चे के भी दवा दी जा सकती है: नीचे लिखें।</translation>
    </message>
    <message>
        <source>Allergic to: {allergies}</source>
        <translation>एलर्जी: {allergies}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगा गया</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>वापस आता है</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Issue to the ward</source>
        <translation>वार्ड को दें</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>May come back</source>
        <translation>वापस आ सकता है</translation>
    </message>
    <message>
        <source>Nobody is in house</source>
        <translation>कोई भर्ती नहीं है</translation>
    </message>
    <message>
        <source>Nothing is prescribed</source>
        <translation>कुछ लिखा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing was issued yet</source>
        <translation>अभी कुछ नहीं दिया गया</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>On the ward</source>
        <translation>वार्ड में</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Patients on the ward</source>
        <translation>वार्ड के मरीज़</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>लिखी गई</translation>
    </message>
    <message>
        <source>Prescribed; Enter takes a line</source>
        <translation>लिखी गई; Enter से पंक्ति ली जाती है</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>The pharmacy does not keep this medicine. Ask the doctor for another.</source>
        <translation>फ़ार्मेसी में यह दवा नहीं है। डॉक्टर से दूसरी पूछें।</translation>
    </message>
    <message>
        <source>Ward medicines</source>
        <translation>वार्ड की दवाएँ</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>नहीं रखते</translation>
    </message>
    <message>
        <source>to issue</source>
        <translation>देना है</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} माँगे</translation>
    </message>
</context>
<context>
    <name>WardTasksController</name>
    <message>
        <source>Not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>{task}: done.</source>
        <translation>{task}: हो गया।</translation>
    </message>
</context>
<context>
    <name>WardTasksPage</name>
    <message>
        <source>Also what is done</source>
        <translation>जो हो चुका वह भी</translation>
    </message>
    <message>
        <source>Also what is done (F7)</source>
        <translation>जो हो चुका वह भी (F7)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>कमरे के क्रम से</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>समय के क्रम से</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>हो गया (D)</translation>
    </message>
    <message>
        <source>Not done…</source>
        <translation>नहीं हुआ…</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>Open the stay</source>
        <translation>भर्ती खोलें</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Tasks of the ward</source>
        <translation>वार्ड के कार्य</translation>
    </message>
    <message>
        <source>What is written down on a patient's stay for today stands here for everybody on the ward.</source>
        <translation>मरीज़ की भर्ती में आज के लिए जो लिखा जाता है, वह वार्ड में सबके लिए यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>away</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>अभी करना है</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर हो गई</translation>
    </message>
    <message>
        <source>later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>नहीं हुआ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} करने हैं</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} देर से</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} में से {done} हुए</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>F1 shows the keys</source>
        <translation>F1 से कुंजियाँ दिखती हैं</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>अगला खाना या बटन</translation>
    </message>
    <message>
        <source>Press the button; open the list</source>
        <translation>बटन दबाएँ; सूची खोलें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>{count} admission due</source>
        <translation>{count} भर्ती होनी है</translation>
    </message>
    <message>
        <source>{count} admissions due</source>
        <translation>{count} भर्ती होने हैं</translation>
    </message>
    <message>
        <source>{count} bed to clean</source>
        <translation>{count} बिस्तर साफ़ करना है</translation>
    </message>
    <message>
        <source>{count} beds to clean</source>
        <translation>{count} बिस्तर साफ़ करने हैं</translation>
    </message>
    <message>
        <source>{count} course to plan</source>
        <translation>{count} कोर्स की योजना बनानी है</translation>
    </message>
    <message>
        <source>{count} courses to plan</source>
        <translation>{count} कोर्स की योजना बनानी है</translation>
    </message>
    <message>
        <source>{count} follow-up to book</source>
        <translation>{count} फ़ॉलो-अप बुक करना है</translation>
    </message>
    <message>
        <source>{count} follow-ups to book</source>
        <translation>{count} पुनः जाँच बुक करनी हैं</translation>
    </message>
    <message>
        <source>{count} medicine for the ward</source>
        <translation>वार्ड के लिए {count} दवा</translation>
    </message>
    <message>
        <source>{count} medicines for the ward</source>
        <translation>वार्ड के लिए {count} दवाएँ</translation>
    </message>
    <message>
        <source>{count} task of the ward</source>
        <translation>वार्ड का {count} कार्य</translation>
    </message>
    <message>
        <source>{count} tasks of the ward</source>
        <translation>वार्ड के {count} कार्य</translation>
    </message>
    <message>
        <source>{count} to bill</source>
        <translation>{count} का बिल बाक़ी</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>{count} को फ़ोन करना है</translation>
    </message>
    <message>
        <source>{count} wait for me</source>
        <translation>{count} मेरी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{count} waits for me</source>
        <translation>{count} मेरी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{count} with treatments to bill</source>
        <translation>{count} की चिकित्सा का बिल करना है</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>PIN refused</source>
        <translation>PIN अस्वीकार</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>दूसरी कुंजी</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>बैकअप लिया</translation>
    </message>
    <message>
        <source>copy of the record made</source>
        <translation>रिकॉर्ड की प्रति बनाई</translation>
    </message>
    <message>
        <source>document opened</source>
        <translation>दस्तावेज़ खोला</translation>
    </message>
    <message>
        <source>exception allowed</source>
        <translation>अपवाद की अनुमति</translation>
    </message>
    <message>
        <source>joined to a server</source>
        <translation>सर्वर से जुड़ा</translation>
    </message>
    <message>
        <source>list exported</source>
        <translation>सूची निर्यात की</translation>
    </message>
    <message>
        <source>may open the file</source>
        <translation>फ़ाइल खोल सकता है</translation>
    </message>
    <message>
        <source>may open the file no more</source>
        <translation>अब फ़ाइल नहीं खोल सकता</translation>
    </message>
    <message>
        <source>patient's record opened</source>
        <translation>मरीज़ का रिकॉर्ड खोला</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>लॉग इन रोका</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>लॉग इन किया</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Checking what was read back. Work can go on.</source>
        <translation>वापस पढ़े हुए की जाँच हो रही है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>Copying the clinic. Work can go on.</source>
        <translation>क्लिनिक की नकल हो रही है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>Faults found</source>
        <translation>गड़बड़ी मिली</translation>
    </message>
    <message>
        <source>Looking at the documents. Work can go on.</source>
        <translation>दस्तावेज़ देखे जा रहे हैं। काम चल सकता है।</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>जगह नहीं</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>नहीं बना</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>जुड़ी नहीं</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>केवल पढ़ना</translation>
    </message>
    <message>
        <source>Reading it back. Work can go on.</source>
        <translation>वापस पढ़ा जा रहा है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>Sending it to the server. Work can go on.</source>
        <translation>सर्वर पर भेजा जा रहा है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>The last backup to {place} was made, but the check of the clinic finds faults in it, so it does not count. Open Settings, Check.</source>
        <translation>{place} का पिछला बैकअप बना, पर क्लिनिक की जाँच में उसमें गड़बड़ी मिली, इसलिए वह नहीं गिना जाता। सेटिंग में जाँच खोलें।</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>जाँचा हुआ</translation>
    </message>
    <message>
        <source>Writing the backup. Work can go on.</source>
        <translation>बैकअप लिखा जा रहा है। काम चल सकता है।</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>सर्वर</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message>
        <source>Holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}.</source>
        <translation>इस कंप्यूटर पर {link} खोलने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>घर पर</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>बुक है</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फ़ोन पर</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>called</source>
        <translation>फ़ोन किया</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>free, {minutes} minutes</source>
        <translation>खाली, {minutes} मिनट</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>प्रत्यक्ष</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>nobody sits</source>
        <translation>कोई नहीं बैठता</translation>
    </message>
    <message>
        <source>other doctor</source>
        <translation>दूसरे डॉक्टर</translation>
    </message>
    <message>
        <source>outside the doctor's hours</source>
        <translation>डॉक्टर के समय के बाहर</translation>
    </message>
    <message>
        <source>stands beside another booking</source>
        <translation>दूसरी बुकिंग के साथ</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>दो एक साथ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>wants another time</source>
        <translation>दूसरा समय चाहिए</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>आएँगे</translation>
    </message>
    <message>
        <source>will not come</source>
        <translation>नहीं आएँगे</translation>
    </message>
    <message>
        <source>with doctor</source>
        <translation>डॉक्टर के पास</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>1 item</source>
        <translation>1 वस्तु</translation>
    </message>
    <message>
        <source>1 medicine</source>
        <translation>1 दवा</translation>
    </message>
    <message>
        <source>A new bill</source>
        <translation>नया बिल</translation>
    </message>
    <message>
        <source>All that is not billed yet</source>
        <translation>जो कुछ अभी बिल में नहीं है</translation>
    </message>
    <message>
        <source>Allergies: {substances}.</source>
        <translation>एलर्जी: {substances}।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Assessment became final</source>
        <translation>निर्धारण अंतिम हुआ</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} holds only {quantity}; the rest comes from other batches.</source>
        <translation>{medicine}: बैच {batch} में केवल {quantity} है; बाक़ी दूसरे बैच से आएगा।</translation>
    </message>
    <message>
        <source>Bill was wrong</source>
        <translation>बिल गलत था</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>बिल किया</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>वापस आ सकता है</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>वापस आता है</translation>
    </message>
    <message>
        <source>Costs more</source>
        <translation>ज़्यादा दाम</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>जमा की गई राशि</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>डेबिट नोट</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Discount afterwards</source>
        <translation>बाद की छूट</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>सब वापस आता है</translation>
    </message>
    <message>
        <source>Everything prescribed is on this bill or was given.</source>
        <translation>लिखी गई हर दवा इस बिल में है या दी जा चुकी है।</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>कर-मुक्त</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>F3 gives {name} instead ({maker})</source>
        <translation>F3: बदले में {name} ({maker})</translation>
    </message>
    <message>
        <source>Finish and print</source>
        <translation>पूरा करें और छापें</translation>
    </message>
    <message>
        <source>Finish with {amount} due</source>
        <translation>{amount} बकाया रखकर पूरा करें</translation>
    </message>
    <message>
        <source>From the deposit</source>
        <translation>अग्रिम राशि से</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>वापसी का तरीका</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>कहाँ जाता है</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>माल वापस आया</translation>
    </message>
    <message>
        <source>How much comes back</source>
        <translation>कितना वापस आता है</translation>
    </message>
    <message>
        <source>How much more, with tax</source>
        <translation>कितना ज़्यादा, कर सहित</translation>
    </message>
    <message>
        <source>In words (may stay empty)</source>
        <translation>शब्दों में (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>वस्तु</translation>
    </message>
    <message>
        <source>Left to MRP</source>
        <translation>MRP तक बाक़ी</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>बिल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>नया बिल</translation>
    </message>
    <message>
        <source>No prescription on this bill. F5 shows those that wait.</source>
        <translation>इस बिल में पर्चा नहीं है। प्रतीक्षा वाले पर्चे F5 दिखाता है।</translation>
    </message>
    <message>
        <source>Not billed yet: {what}, {amount}. F5 puts it on the bill.</source>
        <translation>अभी बिल में नहीं: {what}, {amount}। F5 इसे बिल पर रखता है।</translation>
    </message>
    <message>
        <source>Nothing comes back yet.</source>
        <translation>अभी कुछ वापस नहीं आता।</translation>
    </message>
    <message>
        <source>Nothing: it stays due</source>
        <translation>कुछ नहीं: बकाया रहेगा</translation>
    </message>
    <message>
        <source>Other place of supply</source>
        <translation>दूसरा आपूर्ति स्थान</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>अभी भुगतान</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>क्वारंटीन</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>संदर्भ (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>Rx of {day}, {doctor}</source>
        <translation>पर्चा {day}, {doctor}</translation>
    </message>
    <message>
        <source>Scan an item or type three letters of its name. F5 shows the prescriptions that wait.</source>
        <translation>वस्तु स्कैन करें या नाम के तीन अक्षर लिखें। प्रतीक्षा वाले पर्चे F5 दिखाता है।</translation>
    </message>
    <message>
        <source>Service was at fault</source>
        <translation>सेवा में कमी</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>शेल्फ</translation>
    </message>
    <message>
        <source>Something is left of an earlier prescription of this patient. F5 shows it.</source>
        <translation>इस मरीज़ के पुराने पर्चे की कुछ दवा बाक़ी है। F5 दिखाता है।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take money and print</source>
        <translation>पैसे लें और प्रिंट करें</translation>
    </message>
    <message>
        <source>Take {amount} and print</source>
        <translation>{amount} लें और प्रिंट करें</translation>
    </message>
    <message>
        <source>Taxable value</source>
        <translation>कर-योग्य मूल्य</translation>
    </message>
    <message>
        <source>The bill of {name} is no longer on hold.</source>
        <translation>{name} का बिल अब रोका हुआ नहीं है।</translation>
    </message>
    <message>
        <source>The consultation fee of {doctor}, {amount}, is not paid yet. Type “fee” to add it.</source>
        <translation>{doctor} की परामर्श फीस {amount} अभी नहीं दी गई है। जोड़ने के लिए “fee” लिखें।</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>टोकन {token}</translation>
    </message>
    <message>
        <source>UPI payments above 1,00,000 may not go through.</source>
        <translation>1,00,000 से ऊपर का UPI भुगतान शायद न हो पाए।</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Write the credit note</source>
        <translation>क्रेडिट नोट लिखें</translation>
    </message>
    <message>
        <source>Write the debit note</source>
        <translation>डेबिट नोट लिखें</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>कुछ हिस्सा</translation>
    </message>
    <message>
        <source>as needed, no quantity given</source>
        <translation>ज़रूरत पर, मात्रा नहीं दी गई</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>due</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>पहले का</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>कर-मुक्त</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>फीस</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>यहाँ नहीं रखते</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>स्टॉक नहीं</translation>
    </message>
    <message>
        <source>package</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>paid already?</source>
        <translation>पहले चुकाया?</translation>
    </message>
    <message>
        <source>perhaps paid on bill {number}</source>
        <translation>शायद बिल {number} पर चुकाया गया</translation>
    </message>
    <message>
        <source>prescribed {prescribed} · given {given} · left {left}</source>
        <translation>लिखा {prescribed} · दिया {given} · बाक़ी {left}</translation>
    </message>
    <message>
        <source>price is asked</source>
        <translation>मूल्य पूछा जाएगा</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>नीचे देखें</translation>
    </message>
    <message>
        <source>therapy</source>
        <translation>चिकित्सा</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>बिल करना है</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} स्टॉक में</translation>
    </message>
    <message>
        <source>{count} item</source>
        <translation>{count} वस्तु</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} वस्तुएँ</translation>
    </message>
    <message>
        <source>{count} medicine</source>
        <translation>{count} दवा</translation>
    </message>
    <message>
        <source>{count} medicines</source>
        <translation>{count} दवाएँ</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{count} on hold</source>
        <translation>{count} रोके हुए</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} प्रतीक्षा में</translation>
    </message>
    <message>
        <source>{left} of {count} still to give</source>
        <translation>{count} में से {left} देनी हैं</translation>
    </message>
    <message>
        <source>{medicine} is of Schedule E(1): only under medical supervision. There is no prescription.</source>
        <translation>{medicine} Schedule E(1) की है: केवल चिकित्सक की देखरेख में। पर्चा नहीं है।</translation>
    </message>
    <message>
        <source>{medicine} of {day} may be paid already: it was typed onto bill {batch}. F5 and Del take it back.</source>
        <translation>{day} का {medicine} शायद चुकाया जा चुका है: वह बिल {batch} पर हाथ से लिखा गया था। F5 और Del उसे वापस लेते हैं।</translation>
    </message>
    <message>
        <source>{medicine}, batch {batch}, is good only until {day}.</source>
        <translation>{medicine}, बैच {batch}: केवल {day} तक ठीक है।</translation>
    </message>
    <message>
        <source>{pack}, loose</source>
        <translation>{pack}, खुला</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>agrees</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>गिना नहीं</translation>
    </message>
    <message>
        <source>shift open</source>
        <translation>पारी चालू</translation>
    </message>
    <message>
        <source>{amount} back</source>
        <translation>{amount} वापस</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} कम</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} कम</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} ज़्यादा</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Certificate of fitness</source>
        <translation>स्वस्थता प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति पत्र</translation>
    </message>
    <message>
        <source>Lab report</source>
        <translation>लैब रिपोर्ट</translation>
    </message>
    <message>
        <source>Medical certificate</source>
        <translation>चिकित्सा प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>अन्य काग़ज़</translation>
    </message>
    <message>
        <source>Prescription from elsewhere</source>
        <translation>कहीं और का पर्चा</translation>
    </message>
    <message>
        <source>X-ray or scan</source>
        <translation>एक्स-रे या स्कैन</translation>
    </message>
    <message>
        <source>stay {number}</source>
        <translation>भर्ती {number}</translation>
    </message>
    <message>
        <source>visit of {day}</source>
        <translation>{day} की विज़िट</translation>
    </message>
    <message>
        <source>{pages} page</source>
        <translation>{pages} पृष्ठ</translation>
    </message>
    <message>
        <source>{pages} pages</source>
        <translation>{pages} पृष्ठ</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>{finding}, found by {clinician} on {day}</source>
        <translation>{finding}, {day} को {clinician} ने पाया</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A bill does not agree with its lines or its payments</source>
        <translation>बिल अपनी पंक्तियों या भुगतानों से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>A debit note does not agree with its bill</source>
        <translation>एक डेबिट नोट अपने बिल से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>A number is missing or was given twice</source>
        <translation>कोई नंबर नहीं है या दो बार दिया गया</translation>
    </message>
    <message>
        <source>A record points at one that is missing</source>
        <translation>एक रिकॉर्ड ऐसे रिकॉर्ड की ओर है जो नहीं है</translation>
    </message>
    <message>
        <source>The figures of a credit note do not add up</source>
        <translation>एक क्रेडिट नोट के आँकड़े नहीं जुड़ते</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>The log differs from what the server has countersigned</source>
        <translation>लेखा उससे अलग है जिस पर सर्वर ने प्रतिहस्ताक्षर किए</translation>
    </message>
    <message>
        <source>The log was changed, or a part of it is missing</source>
        <translation>लॉग बदला गया है या उसका कोई भाग नहीं है</translation>
    </message>
    <message>
        <source>The record differs from what the log says</source>
        <translation>रिकॉर्ड लॉग से अलग है</translation>
    </message>
    <message>
        <source>The total of stock differs from its movements</source>
        <translation>स्टॉक का जोड़ उसकी आवाजाही से अलग है</translation>
    </message>
    <message>
        <source>What writes the log was changed</source>
        <translation>लॉग लिखने वाला भाग बदला गया है</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Allergic to</source>
        <translation>किससे एलर्जी</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>लौटे</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>बारकोड</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>बिस्तर</translation>
    </message>
    <message>
        <source>Begins, minute of the day</source>
        <translation>आरंभ, दिन का मिनट</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Birth known to the</source>
        <translation>जन्म कहाँ तक ज्ञात</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>रोकने का कारण</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>रक्त समूह</translation>
    </message>
    <message>
        <source>Board told</source>
        <translation>बोर्ड को बताया</translation>
    </message>
    <message>
        <source>Board's reference</source>
        <translation>बोर्ड का संदर्भ</translation>
    </message>
    <message>
        <source>Bystander</source>
        <translation>साथ रहने वाला</translation>
    </message>
    <message>
        <source>Bystander is</source>
        <translation>परिचारक का संबंध</translation>
    </message>
    <message>
        <source>Bystander stays</source>
        <translation>परिचारक ठहरते हैं</translation>
    </message>
    <message>
        <source>Bystander, phone</source>
        <translation>साथ वाले का फ़ोन</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>अंदर बुलाया</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>रद्द करने का कारण</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>किसने रद्द किया</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>क्लासिकल</translation>
    </message>
    <message>
        <source>Classical or proprietary</source>
        <translation>क्लासिकल या प्रोप्राइटरी</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>सफ़ाईकर्मी</translation>
    </message>
    <message>
        <source>Cleaning, minutes</source>
        <translation>सफ़ाई, मिनट</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>बंद करने का कारण</translation>
    </message>
    <message>
        <source>Comes within days</source>
        <translation>आने के दिन</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>जटिलताएँ</translation>
    </message>
    <message>
        <source>Concerns all patients</source>
        <translation>सभी मरीज़ों से संबंधित</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>अवस्था</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>सहमति दी गई</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>सहमति देने वाले</translation>
    </message>
    <message>
        <source>Consultation fee</source>
        <translation>परामर्श शुल्क</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>रसोइया</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>सौंदर्य प्रसाधन</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>परिषद संख्या</translation>
    </message>
    <message>
        <source>Covered by the fee of</source>
        <translation>किस शुल्क में शामिल</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Days in which a review is free</source>
        <translation>निःशुल्क पुनः परामर्श के दिन</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>परिभाषा</translation>
    </message>
    <message>
        <source>Details given to the Board</source>
        <translation>बोर्ड को विवरण दिया</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>आहार</translation>
    </message>
    <message>
        <source>Discharge ordered</source>
        <translation>छुट्टी का आदेश</translation>
    </message>
    <message>
        <source>Discharge ordered by</source>
        <translation>छुट्टी का आदेश देने वाले</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Due, minute of the day</source>
        <translation>समय, दिन का मिनट</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>आपात संपर्क</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>आपात फ़ोन</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त हुआ</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>समाप्त करने का कारण</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>समाप्त करने वाले</translation>
    </message>
    <message>
        <source>Ends, minute of the day</source>
        <translation>समाप्ति, दिन का मिनट</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमानित खर्च</translation>
    </message>
    <message>
        <source>Estimate agreed by</source>
        <translation>अनुमान मानने वाले</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>कर-मुक्त</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>लौटने की संभावना</translation>
    </message>
    <message>
        <source>Expected to leave</source>
        <translation>जाने की संभावना</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>External use</source>
        <translation>बाहरी उपयोग</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>मंज़िल</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>खाद्य</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>पाया गया</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>किससे पाया</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>पता चला</translation>
    </message>
    <message>
        <source>Free reviews</source>
        <translation>निःशुल्क पुनः परामर्श</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>और नंबर</translation>
    </message>
    <message>
        <source>GST rate</source>
        <translation>GST दर</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Given back because</source>
        <translation>वापसी का कारण</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>आदतें</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>घटना का समय</translation>
    </message>
    <message>
        <source>Has to have learned</source>
        <translation>सीखा होना चाहिए</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>बनाने की विधि</translation>
    </message>
    <message>
        <source>How much and whose</source>
        <translation>कितना और किसका</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>कितनी गंभीर</translation>
    </message>
    <message>
        <source>In Devanagari</source>
        <translation>देवनागरी में</translation>
    </message>
    <message>
        <source>Initials or surname</source>
        <translation>आद्याक्षर या उपनाम</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>गहन देखभाल</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>काग़ज़ों की भाषा</translation>
    </message>
    <message>
        <source>Largest discount by itself</source>
        <translation>अपने आप दी जा सकने वाली अधिकतम छूट</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>गए</translation>
    </message>
    <message>
        <source>Let go because</source>
        <translation>जाने देने का कारण</translation>
    </message>
    <message>
        <source>Let go by</source>
        <translation>जाने देने वाले</translation>
    </message>
    <message>
        <source>Link of the call</source>
        <translation>कॉल का लिंक</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>MRP by the price list</source>
        <translation>मूल्य सूची में MRP</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>निर्माता</translation>
    </message>
    <message>
        <source>Maker's licence number</source>
        <translation>निर्माता का लाइसेंस नंबर</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>बनने की मात्रा</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>इसमें मिलाया</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>एक समय के मिनट</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>आदर्श वाक्य</translation>
    </message>
    <message>
        <source>NAMASTE code</source>
        <translation>NAMASTE कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Not bought from because</source>
        <translation>न ख़रीदने का कारण</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note on the letterhead</source>
        <translation>लेटरहेड पर टिप्पणी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>नर्स</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>पुराना नंबर</translation>
    </message>
    <message>
        <source>On an empty stomach</source>
        <translation>खाली पेट</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>फिर खोला गया</translation>
    </message>
    <message>
        <source>Opened again because</source>
        <translation>फिर खोलने का कारण</translation>
    </message>
    <message>
        <source>Opened again by</source>
        <translation>फिर खोलने वाला</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>इतने पर फिर मँगाएँ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for allowing</source>
        <translation>अनुमति देने का PIN</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Packs in stock</source>
        <translation>स्टॉक में पैक</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>बाद में दर्द</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>पहले दर्द</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients told</source>
        <translation>मरीज़ों को बताया</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>फार्मासिस्ट</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>सूची में स्थान</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>कतार में स्थान</translation>
    </message>
    <message>
        <source>Price list from</source>
        <translation>मूल्य सूची कब से</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छापा गया</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>प्रोप्राइटरी</translation>
    </message>
    <message>
        <source>Public code</source>
        <translation>सार्वजनिक कोड</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>ख़रीद मूल्य</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>योग्यता</translation>
    </message>
    <message>
        <source>Rate by the price list</source>
        <translation>मूल्य सूची में दर</translation>
    </message>
    <message>
        <source>Raw herb</source>
        <translation>कच्ची जड़ी-बूटी</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>रिसेप्शनिस्ट</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>किसने भेजा</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>की जगह</translation>
    </message>
    <message>
        <source>Reserve series because</source>
        <translation>आरक्षित क्रम का कारण</translation>
    </message>
    <message>
        <source>Reserve series on</source>
        <translation>आरक्षित क्रम का दिन</translation>
    </message>
    <message>
        <source>Rest afterwards, minutes</source>
        <translation>बाद में आराम, मिनट</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Room needs</source>
        <translation>कमरे में चाहिए</translation>
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
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Shelf life in months</source>
        <translation>उपयोग अवधि (महीने)</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>लॉग इन नाम</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Sold loose</source>
        <translation>खुला बिकता है</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation>रोकने का कारण</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Supplier's credit note</source>
        <translation>सप्लायर का क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Supplier's credit note of</source>
        <translation>सप्लायर के क्रेडिट नोट की तारीख़</translation>
    </message>
    <message>
        <source>TM2 code</source>
        <translation>TM2 कोड</translation>
    </message>
    <message>
        <source>Taxed as</source>
        <translation>कर का प्रकार</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapist of the same sex</source>
        <translation>उसी लिंग का थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>To be paid within days</source>
        <translation>भुगतान के दिन</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>बताया</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>बताने का तरीका</translation>
    </message>
    <message>
        <source>UPI id</source>
        <translation>UPI आईडी</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>कब से मान्य</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Vitals after</source>
        <translation>बाद के माप</translation>
    </message>
    <message>
        <source>Vitals before</source>
        <translation>पहले के माप</translation>
    </message>
    <message>
        <source>Way it is given</source>
        <translation>देने का तरीका</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What it may lead to</source>
        <translation>संभावित परिणाम</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>Whose number</source>
        <translation>किसका नंबर</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>वापस लेने का कारण</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>वापस लेने वाला</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>यहाँ कार्यरत</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>दूसरा अभिलेख</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>discharge ordered</source>
        <translation>छुट्टी का आदेश हुआ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>left</source>
        <translation>जा चुके</translation>
    </message>
    <message>
        <source>month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>बताया गया</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>gst</name>
    <message>
        <source>All other bills</source>
        <translation>बाक़ी सब बिल</translation>
    </message>
    <message>
        <source>Amends {month}: {before} was filed</source>
        <translation>{month} का सुधार: दाख़िल {before}</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Bills of supply</source>
        <translation>बिल ऑफ़ सप्लाई</translation>
    </message>
    <message>
        <source>Bills to registered persons</source>
        <translation>पंजीकृत व्यक्तियों के बिल</translation>
    </message>
    <message>
        <source>Blocked: share of exempt supplies</source>
        <translation>रुका: कर-मुक्त आपूर्ति का हिस्सा</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Closes of shifts</source>
        <translation>शिफ़्ट समापन</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>Codes (HSN and SAC)</source>
        <translation>कोड (HSN और SAC)</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credit notes for large bills</source>
        <translation>बड़े बिलों के क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credit notes to registered persons</source>
        <translation>पंजीकृत व्यक्तियों के क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Debit notes</source>
        <translation>डेबिट नोट</translation>
    </message>
    <message>
        <source>Debit notes for large bills</source>
        <translation>बड़े बिलों के डेबिट नोट</translation>
    </message>
    <message>
        <source>Debit notes to registered persons</source>
        <translation>पंजीकृत व्यक्तियों के डेबिट नोट</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>जमा</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>कर-मुक्त</translation>
    </message>
    <message>
        <source>Exempt purchases</source>
        <translation>कर-मुक्त ख़रीद</translation>
    </message>
    <message>
        <source>Exempt supplies</source>
        <translation>कर-मुक्त आपूर्ति</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>माल आवक</translation>
    </message>
    <message>
        <source>Input tax of purchases</source>
        <translation>ख़रीद का इनपुट कर</translation>
    </message>
    <message>
        <source>Input tax that is left</source>
        <translation>बचा इनपुट कर</translation>
    </message>
    <message>
        <source>Large bills between states</source>
        <translation>राज्यों के बीच बड़े बिल</translation>
    </message>
    <message>
        <source>Numbers issued</source>
        <translation>जारी नंबर</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Payments to suppliers</source>
        <translation>सप्लायरों को भुगतान</translation>
    </message>
    <message>
        <source>Preparations</source>
        <translation>निर्माण</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ख़रीद</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Refund vouchers</source>
        <translation>रिफ़ंड वाउचर</translation>
    </message>
    <message>
        <source>Returns to suppliers</source>
        <translation>सप्लायरों को वापसी</translation>
    </message>
    <message>
        <source>Reversed: goods written off</source>
        <translation>वापस: बट्टे-खाते का माल</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>नंबरों की श्रेणियाँ</translation>
    </message>
    <message>
        <source>Series {number}: no document stands at {detail}.</source>
        <translation>श्रृंखला {number}: {detail} पर कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>भर्तियाँ</translation>
    </message>
    <message>
        <source>Stock-takes</source>
        <translation>स्टॉक गिनती</translation>
    </message>
    <message>
        <source>Taxable supplies</source>
        <translation>कर योग्य आपूर्ति</translation>
    </message>
    <message>
        <source>The first {shown} of {count} documents</source>
        <translation>{count} दस्तावेज़ों में पहले {shown}</translation>
    </message>
    <message>
        <source>To other states, not registered</source>
        <translation>दूसरे राज्यों को, अपंजीकृत</translation>
    </message>
    <message>
        <source>Too late to be input tax</source>
        <translation>इनपुट कर के लिए देर</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>स्थानांतरण</translation>
    </message>
    <message>
        <source>between states</source>
        <translation>राज्यों के बीच</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>गिना जाता है</translation>
    </message>
    <message>
        <source>no tax on it</source>
        <translation>कर नहीं</translation>
    </message>
    <message>
        <source>no: no GSTIN</source>
        <translation>नहीं: GSTIN नहीं</translation>
    </message>
    <message>
        <source>no: too late</source>
        <translation>नहीं: देर हुई</translation>
    </message>
    <message>
        <source>no: wrong GSTIN</source>
        <translation>नहीं: ग़लत GSTIN</translation>
    </message>
    <message>
        <source>others</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>registered persons</source>
        <translation>पंजीकृत व्यक्ति</translation>
    </message>
    <message>
        <source>together {value}, {tax} of tax</source>
        <translation>कुल {value}, कर {tax}</translation>
    </message>
    <message>
        <source>within the state</source>
        <translation>राज्य के भीतर</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} रद्द</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} दस्तावेज़</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} दस्तावेज़</translation>
    </message>
    <message>
        <source>{number}: a part of {amount} may be an advance on a room above 5,000 a day (table 11A). Ask your accountant.</source>
        <translation>{number}: {amount} का एक हिस्सा 5,000 प्रतिदिन से ऊपर के कमरे का अग्रिम हो सकता है (तालिका 11A)। अपने लेखाकार से पूछें।</translation>
    </message>
    <message>
        <source>{number}: the code {detail} has too few digits; {digits} are asked for. Correct it at the medicine.</source>
        <translation>{number}: कोड {detail} में अंक कम हैं; {digits} चाहिए। दवा में ठीक करें।</translation>
    </message>
    <message>
        <source>{number}: the portal does not take the rate {detail} %.</source>
        <translation>{number}: पोर्टल {detail} % की दर नहीं लेता।</translation>
    </message>
    <message>
        <source>{number}: the portal's own arithmetic comes to {amount} more or less. That is normal; nothing to do.</source>
        <translation>{number}: पोर्टल के हिसाब में {amount} का अंतर। यह सामान्य है; कुछ करना नहीं।</translation>
    </message>
    <message>
        <source>{number}: the recipient's GSTIN {detail} is not a valid one. Ask the customer for it.</source>
        <translation>{number}: ग्राहक का GSTIN {detail} सही नहीं है। ग्राहक से पूछें।</translation>
    </message>
    <message>
        <source>{number}: too late to lessen the tax of bill {detail} (30 November after its year).</source>
        <translation>{number}: बिल {detail} का कर घटाने के लिए देर हो चुकी (उसके वर्ष के बाद 30 नवंबर तक)।</translation>
    </message>
    <message>
        <source>{number}: “{detail}” has no HSN or SAC and is missing in the table of codes.</source>
        <translation>{number}: “{detail}” का HSN या SAC नहीं है; कोड तालिका में नहीं आता।</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Medicines</source>
        <translation>दवाएँ</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>आरंभिक स्टॉक</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>मूल्य सूची</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ग़लत</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>अलग</translation>
    </message>
    <message>
        <source>known</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>A change of another PC cannot be applied here yet. It is tried again by itself.</source>
        <translation>दूसरे पीसी का बदलाव अभी यहाँ लागू नहीं हो सकता। वह अपने आप फिर आज़माया जाएगा।</translation>
    </message>
    <message>
        <source>A number is missing behind {number}</source>
        <translation>{number} के बाद एक संख्या नहीं है</translation>
    </message>
    <message>
        <source>A series of documents must be without gaps, each number once. Tell your accountant.</source>
        <translation>दस्तावेज़ों के क्रम में अंतराल नहीं होना चाहिए, हर संख्या एक बार। अपने लेखाकार को बताएँ।</translation>
    </message>
    <message>
        <source>And {number}</source>
        <translation>और {number}</translation>
    </message>
    <message>
        <source>Batch {number}: {amount} too many sold</source>
        <translation>बैच {number}: {amount} ज़्यादा बिके</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Bill {number} came in twice</source>
        <translation>बिल {number} दो बार आया</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep {letter}</source>
        <translation>{letter} रखें</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>दोनों रहने दें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>More was given back or used than was there: two PCs did not know of each other. Nothing is changed by itself; ask the patient for what is missing and take it as a deposit, or say seen.</source>
        <translation>जितना था उससे ज़्यादा लौटाया या इस्तेमाल किया गया: दो पीसी एक-दूसरे को नहीं जानते थे। अपने आप कुछ नहीं बदलता; जो कम है वह मरीज़ से माँगकर जमा के रूप में लें, या देख लिया कहें।</translation>
    </message>
    <message>
        <source>Move B</source>
        <translation>B को हटाएँ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>One PC cancelled the bill while the other took money for it. Give it back: cash and UPI to the patient, what a deposit paid is held again.</source>
        <translation>एक पीसी ने बिल रद्द किया और दूसरे ने उसका पैसा लिया। लौटा दें: नकद और UPI मरीज़ को; अग्रिम राशि से गया पैसा फिर अग्रिम राशि में जमा होगा।</translation>
    </message>
    <message>
        <source>One PC cancelled the stay while the other charged this. If it belongs to another stay of the patient, charge it there; then take it back here.</source>
        <translation>एक पीसी ने भर्ती रद्द की और दूसरे ने यह खाते में लिखा। अगर यह मरीज़ की दूसरी भर्ती का है तो वहाँ लिखें; फिर यहाँ से वापस लें।</translation>
    </message>
    <message>
        <source>One PC cancelled the stay while the other charged this. If the patient was here, reopen the stay and bill it; otherwise take the charges back.</source>
        <translation>एक पीसी ने भर्ती रद्द की और दूसरे ने यह खाते में लिखा। मरीज़ यहाँ थे तो भर्ती फिर खोलें और बिल बनाएँ; नहीं तो राशि वापस लें।</translation>
    </message>
    <message>
        <source>One PC cancelled the stay while the other took a deposit for it. Reopen the stay, or give the deposit back on the patient's page.</source>
        <translation>एक पीसी ने भर्ती रद्द की और दूसरे ने उसके लिए अग्रिम राशि ली। भर्ती फिर खोलें, या मरीज़ के पन्ने से अग्रिम राशि लौटाएँ।</translation>
    </message>
    <message>
        <source>One PC removed the record while another edited it. It is kept until you decide.</source>
        <translation>एक पीसी ने रिकॉर्ड हटाया, दूसरे ने उसे बदला। आपके निर्णय तक वह रखा जाता है।</translation>
    </message>
    <message>
        <source>One PC took this back while the other billed it. Open the bill and take it back by a credit note.</source>
        <translation>एक पीसी ने यह वापस लिया और दूसरे ने बिल किया। बिल खोलकर क्रेडिट नोट से वापस लें।</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Removed and edited</source>
        <translation>हटाया और बदला</translation>
    </message>
    <message>
        <source>Reopen the stay</source>
        <translation>भर्ती फिर खोलें</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>Set the clock of that PC. What it wrote does not win over others by being later.</source>
        <translation>उस पीसी की घड़ी ठीक करें। समय आगे होने से उसका लिखा दूसरों पर हावी नहीं होता।</translation>
    </message>
    <message>
        <source>Something was found that must not be. What stood here and what stands now is below.</source>
        <translation>कुछ ऐसा मिला जो नहीं होना चाहिए। पहले क्या था और अब क्या है, नीचे है।</translation>
    </message>
    <message>
        <source>Take the charges back</source>
        <translation>राशि वापस लें</translation>
    </message>
    <message>
        <source>The last of it was sold at two counters. Both bills stand. Count what lies on the shelf.</source>
        <translation>आख़िरी माल दो काउंटरों पर बिका। दोनों बिल मान्य हैं। शेल्फ़ पर जो है उसे गिनें।</translation>
    </message>
    <message>
        <source>The patient had left at one PC when the other charged this. Bill it on the page of the stay, or take it back.</source>
        <translation>एक पीसी पर मरीज़ जा चुके थे जब दूसरे ने यह लिखा। भर्ती के पन्ने पर बिल बनाएँ, या वापस लें।</translation>
    </message>
    <message>
        <source>The same stands on {numbers}</source>
        <translation>वही चीज़ {numbers} पर है</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>सर्वर अस्वीकार कर रहा है</translation>
    </message>
    <message>
        <source>These came from another PC after the return of their month was filed. They are told with the next month that is open; let your accountant know.</source>
        <translation>ये उस माह का रिटर्न दाख़िल होने के बाद दूसरे पीसी से आए। इन्हें अगले खुले माह के साथ बताया जाता है; अपने लेखाकार को बताएँ।</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>ये दो हैं</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>यह पीसी</translation>
    </message>
    <message>
        <source>Two PCs billed the same. Keep one bill; the other is cancelled, and what was paid for it goes back. After the end of its month take one of them back by a credit note.</source>
        <translation>दो पीसी ने एक ही चीज़ का बिल बनाया। एक बिल रखें; दूसरा रद्द होगा और उसका पैसा लौटेगा। महीना बीतने पर एक को क्रेडिट नोट से वापस लें।</translation>
    </message>
    <message>
        <source>Two PCs booked one doctor, room or patient at the same time. Keep one and the other is cancelled, move the later one to the next free slot, or leave both. Call whoever is moved or cancelled.</source>
        <translation>दो पीसी ने एक ही डॉक्टर, कमरे या मरीज़ को एक ही समय पर बुक किया। एक रखें तो दूसरा रद्द होगा; या बाद वाले को अगले खाली समय पर ले जाएँ, या दोनों रहने दें। जिसका बदले, उसे फ़ोन करें।</translation>
    </message>
    <message>
        <source>Two PCs differ, ask before you treat: {fields}.</source>
        <translation>दो पीसी में अंतर है, इलाज से पहले पूछें: {fields}।</translation>
    </message>
    <message>
        <source>Two PCs gave one bed, or admitted one patient, twice. Transfer one of them, or cancel one stay.</source>
        <translation>दो पीसी ने एक ही बिस्तर दिया, या एक ही मरीज़ को दो बार भर्ती किया। एक को दूसरे बिस्तर पर ले जाएँ, या एक भर्ती रद्द करें।</translation>
    </message>
    <message>
        <source>Two PCs kept one bed for the same night. Cancel one on the board and keep another bed.</source>
        <translation>दो पीसी ने एक ही रात के लिए एक बिस्तर रखा। बोर्ड पर एक को रद्द करें और दूसरा बिस्तर रखें।</translation>
    </message>
    <message>
        <source>Two PCs planned two treatments at one time. Move one of them on its course, or leave both.</source>
        <translation>दो पीसी ने एक समय दो उपचार तय किए। एक को उसके कोर्स में बदलें, या दोनों रहने दें।</translation>
    </message>
    <message>
        <source>Two PCs registered what is likely one person. Merged, A is kept and finds everything of both; that can be taken back. Or say that they are two.</source>
        <translation>शायद एक ही व्यक्ति को दो पीसी ने दर्ज किया। मिलाने पर A रहता है और दोनों का सब उसमें मिलता है; यह वापस लिया जा सकता है। या बताएँ कि ये दो हैं।</translation>
    </message>
    <message>
        <source>Two PCs said what cannot both be true. Say which of it happened.</source>
        <translation>दो पीसी ने ऐसा कहा जो साथ सच नहीं हो सकता। बताएँ क्या हुआ।</translation>
    </message>
    <message>
        <source>Two PCs sent the same goods back to the supplier. Open the return that was not meant and reverse it.</source>
        <translation>दो पीसी ने वही माल सप्लायर को वापस भेजा। जो वापसी नहीं होनी थी उसे खोलकर उलटें।</translation>
    </message>
    <message>
        <source>Two PCs took in one bill of the supplier. Keep one receipt: the other is reversed, and its goods leave the stock. If the supplier sent two bills with one number, leave both.</source>
        <translation>दो पीसी ने सप्लायर का एक ही बिल दर्ज किया। एक रखें: दूसरा उलटा जाएगा और उसका माल स्टॉक से निकल जाएगा। यदि सप्लायर ने एक नंबर के दो बिल भेजे हों, तो दोनों रहने दें।</translation>
    </message>
    <message>
        <source>Two PCs took the same goods back. Both credit notes stand. Bill again what was given back too much, count what lies on the shelf, then say seen.</source>
        <translation>दो पीसी ने वही माल वापस लिया। दोनों क्रेडिट नोट बने रहते हैं। जो अधिक लौटाया गया उसका फिर बिल बनाएँ, शेल्फ़ पर जो है उसे गिनें, फिर देख लिया कहें।</translation>
    </message>
    <message>
        <source>Two PCs wrote debit notes for one line, or one of them cancelled the bill meanwhile. Open the note that was not meant: cancel it on its day, later take it back by a credit note. If both are right, say seen.</source>
        <translation>दो कंप्यूटरों ने एक ही पंक्ति के डेबिट नोट लिखे, या एक ने इस बीच बिल रद्द किया। जो नोट नहीं चाहिए उसे खोलें: उसी दिन रद्द करें, बाद में क्रेडिट नोट से वापस लें। दोनों सही हों तो देख लिया कहें।</translation>
    </message>
    <message>
        <source>Two PCs wrote different values, one with a wrong clock. Say which is right.</source>
        <translation>दो पीसी ने अलग-अलग लिखा, एक की घड़ी ग़लत थी। बताएँ कौन-सा सही है।</translation>
    </message>
    <message>
        <source>Two PCs wrote different values. Ask the patient; until you decide, every page shows both in red.</source>
        <translation>दो पीसी ने अलग-अलग लिखा। मरीज़ से पूछें; निर्णय तक हर पृष्ठ दोनों को लाल में दिखाता है।</translation>
    </message>
    <message>
        <source>Two PCs wrote different values. The later one holds; if that is right, say seen.</source>
        <translation>दो पीसी ने अलग-अलग लिखा। बाद वाला मान्य है; सही हो तो देख लिया कहें।</translation>
    </message>
    <message>
        <source>Two have what only one may have. Say who keeps it; the other gets a free one.</source>
        <translation>जो एक के पास होना चाहिए, दो के पास है। बताएँ कौन रखे; दूसरे को खाली वाला मिलेगा।</translation>
    </message>
    <message>
        <source>after filing</source>
        <translation>दाख़िल करने के बाद</translation>
    </message>
    <message>
        <source>billed twice</source>
        <translation>दो बार बिल</translation>
    </message>
    <message>
        <source>booked twice</source>
        <translation>दो बार बुक</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>count stock</source>
        <translation>स्टॉक गिनें</translation>
    </message>
    <message>
        <source>debited twice</source>
        <translation>दो डेबिट नोट</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>लौटाना है</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>दो बार दिया</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>नहीं दिखाया</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>on no bill</source>
        <translation>बिल में नहीं</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>removed or kept</source>
        <translation>हटाएँ या रखें</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>एक ही व्यक्ति?</translation>
    </message>
    <message>
        <source>sent back twice</source>
        <translation>दो बार वापस भेजा</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>taken back twice</source>
        <translation>दो बार वापस लिया</translation>
    </message>
    <message>
        <source>taken in twice</source>
        <translation>दो बार आया</translation>
    </message>
    <message>
        <source>two states</source>
        <translation>दो स्थितियाँ</translation>
    </message>
    <message>
        <source>two values</source>
        <translation>दो मान</translation>
    </message>
    <message>
        <source>wrong clock</source>
        <translation>ग़लत घड़ी</translation>
    </message>
    <message>
        <source>{amount} after the patient left</source>
        <translation>मरीज़ के जाने के बाद {amount}</translation>
    </message>
    <message>
        <source>{amount} billed, and taken back</source>
        <translation>{amount} बिल हुए, और वापस भी लिए</translation>
    </message>
    <message>
        <source>{amount} for a cancelled bill</source>
        <translation>रद्द बिल के {amount}</translation>
    </message>
    <message>
        <source>{amount} held for a cancelled stay</source>
        <translation>रद्द भर्ती की {amount} अग्रिम राशि</translation>
    </message>
    <message>
        <source>{amount} may be debited too much for {number}</source>
        <translation>{number} पर {amount} ज़्यादा डेबिट हुआ हो सकता है</translation>
    </message>
    <message>
        <source>{amount} more was taken back than billed on {number}</source>
        <translation>{number} के बिल से {amount} अधिक वापस लिया गया</translation>
    </message>
    <message>
        <source>{amount} more went back than came with {number}</source>
        <translation>{number} से आए माल से {amount} अधिक वापस गया</translation>
    </message>
    <message>
        <source>{amount} on a cancelled stay</source>
        <translation>रद्द भर्ती पर {amount}</translation>
    </message>
    <message>
        <source>{amount} taken</source>
        <translation>{amount} लिया</translation>
    </message>
    <message>
        <source>{amount} too much went out</source>
        <translation>{amount} ज़्यादा चला गया</translation>
    </message>
    <message>
        <source>{count} document of {month}, which was filed</source>
        <translation>दाख़िल हो चुके {month} का {count} दस्तावेज़</translation>
    </message>
    <message>
        <source>{count} documents of {month}, which was filed</source>
        <translation>दाख़िल किए गए {month} के {count} दस्तावेज़</translation>
    </message>
    <message>
        <source>{count} numbers are missing behind {number}</source>
        <translation>{number} के बाद {count} संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>{hours} h ahead</source>
        <translation>{hours} घंटे आगे</translation>
    </message>
    <message>
        <source>{minutes} minute</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{number} stands twice</source>
        <translation>{number} दो बार है</translation>
    </message>
    <message>
        <source>{payable}, of it {paid} paid</source>
        <translation>{payable}, उसमें {paid} चुकाया</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>मरीज़</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Connecting…</source>
        <translation>जुड़ रहा है…</translation>
    </message>
    <message>
        <source>Last exchange with the server: {moment}</source>
        <translation>सर्वर से पिछला आदान-प्रदान: {moment}</translation>
    </message>
    <message>
        <source>Nothing has reached the server since {moment}: {count} changes are on this PC alone, and are lost if it is. See to the network or the server, and make a backup today.</source>
        <translation>{moment} से सर्वर तक कुछ नहीं पहुँचा: {count} बदलाव केवल इसी पीसी पर हैं और इसके साथ खो जाएँगे। नेटवर्क या सर्वर देखें और आज ही बैकअप बनाएँ।</translation>
    </message>
    <message>
        <source>Offline · {count} waiting</source>
        <translation>ऑफ़लाइन · {count} प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>{total} में से {done} मिल रहे हैं</translation>
    </message>
    <message>
        <source>Sending {done} of {total}</source>
        <translation>{total} में से {done} भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Set aside: {count}</source>
        <translation>अलग रखे: {count}</translation>
    </message>
    <message>
        <source>Somebody else answers at the server's address, or the server has a new certificate. Ask its administrator before you join again.</source>
        <translation>सर्वर के पते पर कोई और उत्तर दे रहा है, या सर्वर का प्रमाणपत्र नया है। फिर जुड़ने से पहले उसके एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>The others use a newer program. What is written here still reaches them; install the update to see what they write.</source>
        <translation>बाक़ी लोग नया प्रोग्राम चला रहे हैं। यहाँ लिखा हुआ उन तक पहुँचता है; उनका लिखा देखने के लिए अपडेट लगाएँ।</translation>
    </message>
    <message>
        <source>The server does not know this PC. If the server was set up anew, join it again with a code from its administrator: nothing that is here is lost.</source>
        <translation>सर्वर इस पीसी को नहीं पहचानता। सर्वर नया बनाया गया हो तो उसके एडमिनिस्ट्रेटर के कोड से फिर जुड़ें: यहाँ का कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>The server does not take what this PC sends ({code}). Work goes on here; ask its administrator.</source>
        <translation>इस पीसी का भेजा सर्वर नहीं लेता ({code})। यहाँ काम चलता रहेगा; उसके एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>सर्वर मना करता है</translation>
    </message>
    <message>
        <source>The server was last reached {moment}; {count} change waits on this PC. Work goes on, and it is sent by itself.</source>
        <translation>सर्वर से पिछला संपर्क {moment} को हुआ; {count} बदलाव इस पीसी पर प्रतीक्षा में है। काम चलता रहेगा, वह अपने आप भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The server was last reached {moment}; {count} changes wait on this PC. Work goes on, and they are sent by themselves.</source>
        <translation>सर्वर से पिछला संपर्क {moment} को हुआ; {count} बदलाव इस पीसी पर प्रतीक्षा में हैं। काम चलता रहेगा, वे अपने आप भेजे जाएँगे।</translation>
    </message>
    <message>
        <source>This PC was revoked</source>
        <translation>इस पीसी को हटाया गया</translation>
    </message>
    <message>
        <source>This PC was revoked: it gets nothing from the others any more. What is written here is kept for review; an administrator can let this PC join again with a new code.</source>
        <translation>इस पीसी को हटाया गया: इसे दूसरों से अब कुछ नहीं मिलता। यहाँ लिखा हुआ जाँच के लिए रखा जाता है; एडमिनिस्ट्रेटर नए कोड से इस पीसी को फिर जुड़ने दे सकता है।</translation>
    </message>
    <message>
        <source>This PC's clock is {time} ahead</source>
        <translation>इस पीसी की घड़ी {time} आगे है</translation>
    </message>
    <message>
        <source>This PC's clock is {time} behind</source>
        <translation>इस पीसी की घड़ी {time} पीछे है</translation>
    </message>
    <message>
        <source>This clinic's file was restored or copied, and the server cannot tell the two apart yet. F9 on the Sync page makes this one a PC of its own.</source>
        <translation>इस क्लिनिक की फ़ाइल पुनर्स्थापित या कॉपी की गई थी और सर्वर दोनों में अभी अंतर नहीं कर सकता। सिंक पृष्ठ पर F9 इसे अपना अलग पीसी बनाता है।</translation>
    </message>
    <message>
        <source>To settle: {count}</source>
        <translation>तय करने हैं: {count}</translation>
    </message>
    <message>
        <source>Up to date · {time}</source>
        <translation>सब ताज़ा · {time}</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>अपडेट चाहिए</translation>
    </message>
    <message>
        <source>Waiting to be sent: {count}</source>
        <translation>भेजने की प्रतीक्षा में: {count}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>एक दिन</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>एक मिनट</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>एक घंटा</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} घंटे</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} अलग रखे</translation>
    </message>
    <message>
        <source>{count} to settle</source>
        <translation>{count} निपटाने को</translation>
    </message>
</context>
<context>
    <name>look</name>
    <message>
        <source>As the computer is set</source>
        <translation>कंप्यूटर के अनुसार</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
</context>
<context>
    <name>manager_board</name>
    <message>
        <source>Billed</source>
        <translation>बिल किया</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Due from patients</source>
        <translation>मरीज़ों से बकाया</translation>
    </message>
    <message>
        <source>New patients</source>
        <translation>नए मरीज़</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>बेड उपयोग</translation>
    </message>
    <message>
        <source>Stock about to expire</source>
        <translation>अवधि बीतने वाला स्टॉक</translation>
    </message>
    <message>
        <source>Therapy sessions</source>
        <translation>उपचार सत्र</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
</context>
<context>
    <name>natures</name>
    <message>
        <source>any goods</source>
        <translation>कोई भी माल</translation>
    </message>
    <message>
        <source>classical medicine</source>
        <translation>क्लासिकल दवा</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>सौंदर्य प्रसाधन</translation>
    </message>
    <message>
        <source>food</source>
        <translation>खाद्य</translation>
    </message>
    <message>
        <source>proprietary medicine</source>
        <translation>प्रोप्राइटरी दवा</translation>
    </message>
    <message>
        <source>raw herb</source>
        <translation>कच्ची जड़ी-बूटी</translation>
    </message>
    <message>
        <source>room of more than ₹5,000 a day</source>
        <translation>₹5,000 प्रतिदिन से अधिक का कमरा</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>About Narayaneeyam</source>
        <translation>नारायणीयम् के बारे में</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>प्रवेश का लेखा</translation>
    </message>
    <message>
        <source>Account of the patient</source>
        <translation>मरीज़ का खाता</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>भर्ती करें</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Bill of services</source>
        <translation>सेवाओं का बिल</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Bin card</source>
        <translation>बिन कार्ड</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>क्लिनिक की फ़ाइल जाँचें</translation>
    </message>
    <message>
        <source>Clinic and letterhead</source>
        <translation>क्लिनिक और लेटरहेड</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>स्टॉक गिनें</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>डेबिट नोट</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <translation>छुट्टी का सारांश</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>गल्ला</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>मिटाए गए रिकॉर्ड</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Found another lot</source>
        <translation>दूसरा लॉट मिला</translation>
    </message>
    <message>
        <source>GST rates</source>
        <translation>GST दरें</translation>
    </message>
    <message>
        <source>GST registers</source>
        <translation>GST रजिस्टर</translation>
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
        <translation>माल आवक</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>How this PC is</source>
        <translation>इस पीसी की स्थिति</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>निपटाने को</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>निर्माता</translation>
    </message>
    <message>
        <source>Measures over time</source>
        <translation>समय के साथ माप</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>My password and language</source>
        <translation>मेरा पासवर्ड और भाषा</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Order a course</source>
        <translation>कोर्स लिखें</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>पैकेज</translation>
    </message>
    <message>
        <source>Packages of the patient</source>
        <translation>मरीज़ के पैकेज</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>निर्माण</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Printers of this PC</source>
        <translation>इस पीसी के प्रिंटर</translation>
    </message>
    <message>
        <source>Proposed sessions</source>
        <translation>सुझाए गए सत्र</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ख़रीद</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>वापस मँगाना</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>वापस मँगाए गए</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>नुस्खा</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>डेटा उल्लंघन का रजिस्टर</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Return to a supplier</source>
        <translation>सप्लायर को वापसी</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Rules of the clinic</source>
        <translation>क्लिनिक के नियम</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>वापस भेजें</translation>
    </message>
    <message>
        <source>Send back without a bill</source>
        <translation>बिना बिल वापस भेजें</translation>
    </message>
    <message>
        <source>Server on this PC</source>
        <translation>इस पीसी पर सर्वर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>पारियाँ</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Stock of a day</source>
        <translation>किसी दिन का स्टॉक</translation>
    </message>
    <message>
        <source>Stock room</source>
        <translation>भंडार</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>स्टॉक गिनती</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Supplier's bill</source>
        <translation>सप्लायर का बिल</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>दिन का हिसाब</translation>
    </message>
    <message>
        <source>The patient's rights</source>
        <translation>मरीज़ के अधिकार</translation>
    </message>
    <message>
        <source>The way of the booking</source>
        <translation>बुकिंग का क्रम</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Time, people, room</source>
        <translation>समय, लोग, कमरा</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>मँगाने हैं</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>स्थानांतरण</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>वाइटल्स</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>वार्ड</translation>
    </message>
    <message>
        <source>Ward medicines</source>
        <translation>वार्ड की दवाएँ</translation>
    </message>
    <message>
        <source>Ward tasks</source>
        <translation>वार्ड कार्य</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>भूमिकाओं के अधिकार</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>क्या मँगाएँ</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>फ़ाइल कौन खोल सकता है</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message>
        <source>Words of certificates</source>
        <translation>प्रमाणपत्रों के शब्द</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>बट्टे खाते डालें</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>कार्ड {number}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>क्रेडिट नोट {number}</translation>
    </message>
    <message>
        <source>Day {date}</source>
        <translation>दिन {date}</translation>
    </message>
    <message>
        <source>Labels of medicines</source>
        <translation>दवाओं के लेबल</translation>
    </message>
    <message>
        <source>Labels of {number}</source>
        <translation>{number} के लेबल</translation>
    </message>
    <message>
        <source>OP ticket {token}</source>
        <translation>OP टिकट {token}</translation>
    </message>
    <message>
        <source>OP tickets</source>
        <translation>OP टिकट</translation>
    </message>
    <message>
        <source>Orders and returns to suppliers</source>
        <translation>सप्लायर के ऑर्डर और वापसी</translation>
    </message>
    <message>
        <source>Papers of a stay</source>
        <translation>भर्ती के काग़ज़</translation>
    </message>
    <message>
        <source>Patient cards</source>
        <translation>मरीज़ कार्ड</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>पर्चे</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>दिन का हिसाब</translation>
    </message>
    <message>
        <source>Voucher {number}</source>
        <translation>वाउचर {number}</translation>
    </message>
    <message>
        <source>Vouchers of deposits</source>
        <translation>अग्रिम राशि की रसीदें</translation>
    </message>
    <message>
        <source>Z report {number}</source>
        <translation>Z रिपोर्ट {number}</translation>
    </message>
    <message>
        <source>Z reports</source>
        <translation>Z रिपोर्टें</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>{count} m</source>
        <translation>{count} माह</translation>
    </message>
    <message>
        <source>{count} y</source>
        <translation>{count} वर्ष</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>अग्रिम राशि</translation>
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
        <translation>दस्तावेज़ जोड़ना</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>स्टॉक सुधारना</translation>
    </message>
    <message>
        <source>Admit and reserve beds</source>
        <translation>भर्ती करना और बिस्तर सुरक्षित रखना</translation>
    </message>
    <message>
        <source>Allow larger discounts and other prices</source>
        <translation>अधिक छूट और दूसरे दाम की अनुमति देना</translation>
    </message>
    <message>
        <source>Book, move and cancel bookings</source>
        <translation>बुकिंग करना, बदलना, रद्द करना</translation>
    </message>
    <message>
        <source>Cancel bills</source>
        <translation>बिल रद्द करना</translation>
    </message>
    <message>
        <source>Change medicines</source>
        <translation>दवाएँ बदलना</translation>
    </message>
    <message>
        <source>Change rooms, beds and tariffs</source>
        <translation>कमरे, बिस्तर और दरें बदलना</translation>
    </message>
    <message>
        <source>Change schedules, leave and holidays</source>
        <translation>समय-सारणी, छुट्टियाँ बदलना</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>सेटिंग्स बदलना</translation>
    </message>
    <message>
        <source>Change staff</source>
        <translation>कर्मचारी बदलना</translation>
    </message>
    <message>
        <source>Change therapies and packages</source>
        <translation>उपचार और पैकेज बदलना</translation>
    </message>
    <message>
        <source>Change users and roles</source>
        <translation>उपयोगकर्ता और भूमिकाएँ बदलना</translation>
    </message>
    <message>
        <source>Check the clinic's file</source>
        <translation>क्लिनिक की फ़ाइल जाँचना</translation>
    </message>
    <message>
        <source>Close a month whose return was filed</source>
        <translation>जिस महीने का रिटर्न भरा गया उसे बंद करना</translation>
    </message>
    <message>
        <source>Consult and prescribe</source>
        <translation>परामर्श देना और दवा लिखना</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>स्टॉक गिनना</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>छुट्टी देना</translation>
    </message>
    <message>
        <source>Discharge although something is open</source>
        <translation>कुछ बाक़ी होने पर भी छुट्टी देना</translation>
    </message>
    <message>
        <source>Erase a patient's data</source>
        <translation>मरीज़ का डेटा मिटाना</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>सूचियाँ निर्यात करना</translation>
    </message>
    <message>
        <source>Give deposits back</source>
        <translation>अग्रिम राशि लौटाना</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>छूट देना</translation>
    </message>
    <message>
        <source>Give patients their record</source>
        <translation>मरीज़ों को उनका रिकॉर्ड देना</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>सूचियाँ आयात करना</translation>
    </message>
    <message>
        <source>Issue medicines to the ward</source>
        <translation>वार्ड को दवा देना</translation>
    </message>
    <message>
        <source>Keep the register of breaches</source>
        <translation>डेटा उल्लंघन का रजिस्टर रखना</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>बैकअप लेना</translation>
    </message>
    <message>
        <source>Make medicines in the house</source>
        <translation>यहीं दवा बनाना</translation>
    </message>
    <message>
        <source>Move stock between places</source>
        <translation>स्टॉक एक जगह से दूसरी जगह ले जाना</translation>
    </message>
    <message>
        <source>Open and close the drawer</source>
        <translation>गल्ला खोलना और बंद करना</translation>
    </message>
    <message>
        <source>Order from suppliers</source>
        <translation>सप्लायरों से मँगाना</translation>
    </message>
    <message>
        <source>Order treatments</source>
        <translation>उपचार लिखना</translation>
    </message>
    <message>
        <source>Pay suppliers</source>
        <translation>सप्लायरों को भुगतान करना</translation>
    </message>
    <message>
        <source>Plan treatments</source>
        <translation>उपचार की योजना बनाना</translation>
    </message>
    <message>
        <source>Receive stock</source>
        <translation>स्टॉक लेना</translation>
    </message>
    <message>
        <source>Record vitals</source>
        <translation>वाइटल्स दर्ज करना</translation>
    </message>
    <message>
        <source>Register and correct patients</source>
        <translation>मरीज़ों का पंजीकरण और सुधार</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप वापस लाना</translation>
    </message>
    <message>
        <source>Run the queue</source>
        <translation>कतार चलाना</translation>
    </message>
    <message>
        <source>Say that a bed is clean</source>
        <translation>बिस्तर साफ़ होने की सूचना देना</translation>
    </message>
    <message>
        <source>See allergies</source>
        <translation>एलर्जी देखना</translation>
    </message>
    <message>
        <source>See bills</source>
        <translation>बिल देखना</translation>
    </message>
    <message>
        <source>See documents</source>
        <translation>दस्तावेज़ देखना</translation>
    </message>
    <message>
        <source>See internal notes</source>
        <translation>आंतरिक नोट देखना</translation>
    </message>
    <message>
        <source>See notes and diagnoses</source>
        <translation>नोट और निदान देखना</translation>
    </message>
    <message>
        <source>See patients</source>
        <translation>मरीज़ देखना</translation>
    </message>
    <message>
        <source>See prescriptions</source>
        <translation>पर्चे देखना</translation>
    </message>
    <message>
        <source>See purchases and suppliers</source>
        <translation>ख़रीद और सप्लायर देखना</translation>
    </message>
    <message>
        <source>See the access log</source>
        <translation>प्रवेश लेखा देखना</translation>
    </message>
    <message>
        <source>See the calendar</source>
        <translation>कैलेंडर देखना</translation>
    </message>
    <message>
        <source>See the figures of the day</source>
        <translation>दिन का हिसाब देखना</translation>
    </message>
    <message>
        <source>See the history of a record</source>
        <translation>रिकॉर्ड का इतिहास देखना</translation>
    </message>
    <message>
        <source>See the queue</source>
        <translation>कतार देखना</translation>
    </message>
    <message>
        <source>See the stock</source>
        <translation>स्टॉक देखना</translation>
    </message>
    <message>
        <source>See the ward</source>
        <translation>वार्ड देखना</translation>
    </message>
    <message>
        <source>See treatments</source>
        <translation>उपचार देखना</translation>
    </message>
    <message>
        <source>Sell at the counter</source>
        <translation>काउंटर पर बेचना</translation>
    </message>
    <message>
        <source>Sign certificates</source>
        <translation>प्रमाणपत्र पर हस्ताक्षर करना</translation>
    </message>
    <message>
        <source>Take fees and payments</source>
        <translation>शुल्क और भुगतान लेना</translation>
    </message>
    <message>
        <source>Take goods back, write debit notes</source>
        <translation>सामान वापस लें, डेबिट नोट लिखें</translation>
    </message>
    <message>
        <source>Treat, and write what was done</source>
        <translation>उपचार करना और लिखना</translation>
    </message>
    <message>
        <source>Use the reserve series of numbers</source>
        <translation>आरक्षित नंबर-क्रम का उपयोग</translation>
    </message>
    <message>
        <source>Work on the ward</source>
        <translation>वार्ड में काम करना</translation>
    </message>
    <message>
        <source>Write notes of the round</source>
        <translation>राउंड के नोट लिखना</translation>
    </message>
</context>
<context>
    <name>prescription</name>
    <message>
        <source>expires {month}</source>
        <translation>समाप्ति {month}</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>स्टॉक नहीं</translation>
    </message>
    <message>
        <source>{count} in stock</source>
        <translation>{count} स्टॉक में</translation>
    </message>
    <message>
        <source>{medicine} has a Schedule E(1) ingredient: only under supervision.</source>
        <translation>{medicine} में Schedule E(1) का घटक है: केवल देखरेख में।</translation>
    </message>
    <message>
        <source>{medicine} is the same formulation as {about}.</source>
        <translation>{medicine} और {about} एक ही योग हैं।</translation>
    </message>
    <message>
        <source>{medicine} is there twice.</source>
        <translation>{medicine} दो बार है।</translation>
    </message>
    <message>
        <source>{medicine}: honey and ghee are not taken together in equal weight.</source>
        <translation>{medicine}: शहद और घी बराबर वज़न में साथ नहीं लेते।</translation>
    </message>
    <message>
        <source>{medicine}: honey is not taken with anything hot.</source>
        <translation>{medicine}: शहद गर्म चीज़ के साथ नहीं लेते।</translation>
    </message>
    <message>
        <source>{medicine}: the patient is allergic to {about}.</source>
        <translation>{medicine}: मरीज़ को {about} से एलर्जी है।</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>2, or 30 {unit} for loose ones</source>
        <translation>2, या खुले के लिए 30 {unit}</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31 से 60 दिन देर</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61 से 90 दिन देर</translation>
    </message>
    <message>
        <source>A maker comes with the medicine that names it.</source>
        <translation>निर्माता उस दवा के साथ आता है जिसमें उसका नाम है।</translation>
    </message>
    <message>
        <source>Account of the supplier</source>
        <translation>सप्लायर का खाता</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>दवा जोड़ें</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>हाथ से जोड़ा गया।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>सभी दिन</translation>
    </message>
    <message>
        <source>All its goods leave the stock again, and nothing is owed for it.</source>
        <translation>इसका सारा माल स्टॉक से निकल जाएगा, और इसके लिए कुछ देना नहीं रहेगा।</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>सभी ऑर्डर</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>सभी सप्लायर</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Another bill is being entered. Take it in first, or take its lines out.</source>
        <translation>दूसरा बिल भरा जा रहा है। पहले उसे लें, या उसकी पंक्तियाँ हटाएँ।</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>कर से पहले</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>बिल किया</translation>
    </message>
    <message>
        <source>Billed too much, before tax</source>
        <translation>अधिक बिल हुआ, कर से पहले</translation>
    </message>
    <message>
        <source>Bills that come in, returns and payments stand here.</source>
        <translation>आने वाले बिल, वापसी और भुगतान यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Black list</source>
        <translation>काली सूची</translation>
    </message>
    <message>
        <source>Black list…</source>
        <translation>काली सूची…</translation>
    </message>
    <message>
        <source>Bought of nobody yet</source>
        <translation>अभी किसी से नहीं ख़रीदा</translation>
    </message>
    <message>
        <source>Buy from this supplier again?</source>
        <translation>इस सप्लायर से फिर ख़रीदें?</translation>
    </message>
    <message>
        <source>Buy nothing more from this supplier?</source>
        <translation>इस सप्लायर से अब कुछ न ख़रीदें?</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>आया</translation>
    </message>
    <message>
        <source>Can be sold</source>
        <translation>बिक सकते हैं</translation>
    </message>
    <message>
        <source>Can go back</source>
        <translation>लौट सकते हैं</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>ऑर्डर रद्द करें</translation>
    </message>
    <message>
        <source>Cancel this order?</source>
        <translation>यह ऑर्डर रद्द करें?</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Choose the medicine from the list. A new one is added in Stock (F2).</source>
        <translation>सूची से दवा चुनें। नई दवा स्टॉक में (F2) जोड़ें।</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>ऑर्डर बंद करें</translation>
    </message>
    <message>
        <source>Close this order?</source>
        <translation>यह ऑर्डर बंद करें?</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Date of the bill</source>
        <translation>बिल की तारीख़</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>भुगतान के दिन</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>माल आने के दिन</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>देय तारीख़</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>कब से देय</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Empty: its medicines may be bought.</source>
        <translation>खाली: इसकी दवाएँ ख़रीदी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Every lot here came with a bill</source>
        <translation>यहाँ हर लॉट बिल के साथ आया है</translation>
    </message>
    <message>
        <source>Expected rate</source>
        <translation>अनुमानित दर</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>F2 adds one. The name on a bill that comes in makes one too.</source>
        <translation>F2 से एक जोड़ें। आने वाले बिल का नाम भी एक बना देता है।</translation>
    </message>
    <message>
        <source>F2 shows what to order, by supplier.</source>
        <translation>F2 सप्लायर के हिसाब से दिखाता है कि क्या मँगाना है।</translation>
    </message>
    <message>
        <source>F2 takes goods in with the supplier's bill.</source>
        <translation>F2 से सप्लायर के बिल के साथ माल लें।</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>Free packs beside them</source>
        <translation>साथ में मुफ़्त वाले</translation>
    </message>
    <message>
        <source>From the date of the bill.</source>
        <translation>बिल की तारीख़ से।</translation>
    </message>
    <message>
        <source>From the order.</source>
        <translation>ऑर्डर से।</translation>
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
        <translation>लौटता है</translation>
    </message>
    <message>
        <source>Goods back</source>
        <translation>माल वापसी</translation>
    </message>
    <message>
        <source>Goods have come</source>
        <translation>माल आ गया</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>माल आवक</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>It goes back from the page of that bill.</source>
        <translation>वह उस बिल के पृष्ठ से वापस जाता है।</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>पिछले 365 दिन</translation>
    </message>
    <message>
        <source>Last: rate {rate}, MRP {mrp}, {supplier}, {day}</source>
        <translation>पिछली बार: दर {rate}, MRP {mrp}, {supplier}, {day}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>लाइसेंस नंबर</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>बिल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>ऑर्डर की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Lines of the order have no batch yet. Fill them with Enter, or take out with Del what did not come.</source>
        <translation>ऑर्डर की कुछ पंक्तियों में बैच नहीं है। Enter से भरें, जो नहीं आया उसे Del से हटाएँ।</translation>
    </message>
    <message>
        <source>Lines that went back</source>
        <translation>लौटी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>काग़ज़ देखें</translation>
    </message>
    <message>
        <source>Lots without a bill</source>
        <translation>बिना बिल के लॉट</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>MRP was {amount}</source>
        <translation>MRP {amount} था</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>निर्माता</translation>
    </message>
    <message>
        <source>Makers</source>
        <translation>निर्माता</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>दवाएँ</translation>
    </message>
    <message>
        <source>Medicines to order</source>
        <translation>मँगाने की दवाएँ</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>90 दिन से अधिक देर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name, GSTIN or phone</source>
        <translation>नाम, GSTIN या फ़ोन</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>नया सप्लायर</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>अभी कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>No maker here</source>
        <translation>यहाँ कोई निर्माता नहीं</translation>
    </message>
    <message>
        <source>No medicine has this code or name. A new one is added in Stock (F2).</source>
        <translation>इस कोड या नाम की कोई दवा नहीं। नई दवा स्टॉक में (F2) जोड़ें।</translation>
    </message>
    <message>
        <source>No order here</source>
        <translation>यहाँ कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>No order is placed and no goods come in. What was bought can go back and be paid.</source>
        <translation>न ऑर्डर होगा, न माल आएगा। जो ख़रीदा था वह लौट सकता है और उसका भुगतान हो सकता है।</translation>
    </message>
    <message>
        <source>No supplier here</source>
        <translation>यहाँ कोई सप्लायर नहीं</translation>
    </message>
    <message>
        <source>No supplier's bill here</source>
        <translation>यहाँ सप्लायर का कोई बिल नहीं</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>ऑर्डर पर टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing to order</source>
        <translation>मँगाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Off the black list</source>
        <translation>काली सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Off the black list…</source>
        <translation>काली सूची से हटाएँ…</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>आ रहा है</translation>
    </message>
    <message>
        <source>On the black list because of</source>
        <translation>काली सूची में, कारण</translation>
    </message>
    <message>
        <source>On the black list: {why}</source>
        <translation>काली सूची में: {why}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>खुले ऑर्डर</translation>
    </message>
    <message>
        <source>Opening stock, counted on the shelf</source>
        <translation>आरंभिक स्टॉक, शेल्फ़ पर गिना हुआ</translation>
    </message>
    <message>
        <source>Order again at</source>
        <translation>इतने पर फिर मँगाएँ</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>किसने मँगाया</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>कब मँगाया</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>देना है</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Packs still to come</source>
        <translation>अभी आने वाले पैक</translation>
    </message>
    <message>
        <source>Packs that go back</source>
        <translation>लौटने वाले पैक</translation>
    </message>
    <message>
        <source>Packs to order</source>
        <translation>मँगाने के पैक</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीक़ा</translation>
    </message>
    <message>
        <source>Payment to the supplier</source>
        <translation>सप्लायर को भुगतान</translation>
    </message>
    <message>
        <source>Payment, {way}</source>
        <translation>भुगतान, {way}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>ऑर्डर दें</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Price list from {day}: rate {rate}, MRP {mrp}</source>
        <translation>{day} से मूल्य सूची: दर {rate}, MRP {mrp}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ख़रीद</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Rate of a pack, before tax</source>
        <translation>एक पैक की दर, कर से पहले</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>आवक</translation>
    </message>
    <message>
        <source>Reference (may stay empty)</source>
        <translation>संदर्भ (खाली रह सकता है)</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>उलटें</translation>
    </message>
    <message>
        <source>Reverse payment {number}?</source>
        <translation>भुगतान {number} उलटें?</translation>
    </message>
    <message>
        <source>Reverse this receipt?</source>
        <translation>यह आवक उलटें?</translation>
    </message>
    <message>
        <source>Reverse this return?</source>
        <translation>यह वापसी उलटें?</translation>
    </message>
    <message>
        <source>Reversed by {number}.</source>
        <translation>{number} से उलटा गया।</translation>
    </message>
    <message>
        <source>Reverses another receipt: {why}</source>
        <translation>दूसरी आवक को उलटता है: {why}</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>उलटें…</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>वापस भेजें</translation>
    </message>
    <message>
        <source>Send back without a bill</source>
        <translation>बिना बिल वापस भेजें</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>वापस भेजें…</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>होना चाहिए</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>अभी बाक़ी</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Supplier or number</source>
        <translation>सप्लायर या नंबर</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>स्टॉक में लें</translation>
    </message>
    <message>
        <source>Taken in as {number}: {count} batch.</source>
        <translation>{number} के रूप में लिया: {count} बैच।</translation>
    </message>
    <message>
        <source>Taken in as {number}: {count} batches.</source>
        <translation>{number} के नाम से लिए गए: {count} बैच।</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>किसने लिया</translation>
    </message>
    <message>
        <source>Taken in: {count} batch.</source>
        <translation>लिया: {count} बैच।</translation>
    </message>
    <message>
        <source>Taken in: {count} batches.</source>
        <translation>लिए गए: {count} बैच।</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>घटाया गया</translation>
    </message>
    <message>
        <source>Tell the supplier too: nothing is sent from here.</source>
        <translation>सप्लायर को भी बताएँ: यहाँ से कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The goods are there again, and what was taken off is owed again.</source>
        <translation>माल फिर वहाँ होगा, और घटाई गई राशि फिर देनी होगी।</translation>
    </message>
    <message>
        <source>The maker is saved.</source>
        <translation>निर्माता सहेजा गया।</translation>
    </message>
    <message>
        <source>The supplier is saved.</source>
        <translation>सप्लायर सहेजा गया।</translation>
    </message>
    <message>
        <source>Their bill</source>
        <translation>उनका बिल</translation>
    </message>
    <message>
        <source>Their bill number</source>
        <translation>उनका बिल नंबर</translation>
    </message>
    <message>
        <source>Their credit note</source>
        <translation>उनका क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Their credit note is noted.</source>
        <translation>उनका क्रेडिट नोट दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका</translation>
    </message>
    <message>
        <source>There</source>
        <translation>है</translation>
    </message>
    <message>
        <source>There are {sellable}, on their way {coming}.</source>
        <translation>{sellable} हैं, {coming} आ रहे हैं।</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Total on the bill</source>
        <translation>बिल का कुल</translation>
    </message>
    <message>
        <source>Type or scan the medicine, then batch, expiry and price. Enter goes on; in the place it adds the line.</source>
        <translation>दवा लिखें या स्कैन करें, फिर बैच, समाप्ति और क़ीमत। Enter आगे ले जाता है; जगह में वह पंक्ति जोड़ता है।</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Up to 30 days late</source>
        <translation>30 दिन तक देर</translation>
    </message>
    <message>
        <source>Used in 90 days</source>
        <translation>90 दिन की खपत</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What falls to its level, or would run out before goods come, appears here.</source>
        <translation>जो अपने स्तर तक गिरे, या माल आने से पहले ख़त्म हो, वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>क्या लौटता है</translation>
    </message>
    <message>
        <source>What has not come is not expected any more.</source>
        <translation>जो नहीं आया उसकी अब प्रतीक्षा नहीं।</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>क्या मँगाएँ</translation>
    </message>
    <message>
        <source>What was being received is here again.</source>
        <translation>जो माल लिया जा रहा था वह यहाँ है।</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>कौन से ऑर्डर</translation>
    </message>
    <message>
        <source>Which suppliers</source>
        <translation>कौन से सप्लायर</translation>
    </message>
    <message>
        <source>With something due</source>
        <translation>जिनका देना है</translation>
    </message>
    <message>
        <source>Without one the supplier charges no tax.</source>
        <translation>इसके बिना सप्लायर कर नहीं लेता।</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>बिना कर</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Write the payment</source>
        <translation>भुगतान दर्ज करें</translation>
    </message>
    <message>
        <source>Write what the bill comes to.</source>
        <translation>बिल का कुल लिखें।</translation>
    </message>
    <message>
        <source>as the GSTIN says</source>
        <translation>GSTIN के अनुसार</translation>
    </message>
    <message>
        <source>bill {number}</source>
        <translation>बिल {number}</translation>
    </message>
    <message>
        <source>black list</source>
        <translation>काली सूची</translation>
    </message>
    <message>
        <source>came on {day}, taken in by {name}</source>
        <translation>{day} को आया, लिया {name} ने</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>cost above MRP</source>
        <translation>लागत MRP से ऊपर</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>जल्द समाप्त</translation>
    </message>
    <message>
        <source>expires unused</source>
        <translation>बिना खपत समाप्त</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर</translation>
    </message>
    <message>
        <source>made in: m 11/26</source>
        <translation>बनने का महीना: m 11/26</translation>
    </message>
    <message>
        <source>maker on the black list</source>
        <translation>निर्माता काली सूची में</translation>
    </message>
    <message>
        <source>meets the bill</source>
        <translation>बिल से मेल</translation>
    </message>
    <message>
        <source>of {size} {unit}</source>
        <translation>{size} {unit} का</translation>
    </message>
    <message>
        <source>on the account</source>
        <translation>खाते पर</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>मँगाया</translation>
    </message>
    <message>
        <source>ordered on {day} by {name}</source>
        <translation>{day} को {name} ने मँगाया</translation>
    </message>
    <message>
        <source>rate was {amount}</source>
        <translation>दर {amount} थी</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>उलट</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>उलटा गया</translation>
    </message>
    <message>
        <source>round off {amount}</source>
        <translation>राउंड ऑफ़ {amount}</translation>
    </message>
    <message>
        <source>the bill says {amount} less</source>
        <translation>बिल में {amount} कम</translation>
    </message>
    <message>
        <source>the bill says {amount} more</source>
        <translation>बिल में {amount} अधिक</translation>
    </message>
    <message>
        <source>to be filled</source>
        <translation>भरना है</translation>
    </message>
    <message>
        <source>to be paid in {count} day</source>
        <translation>{count} दिन में देय</translation>
    </message>
    <message>
        <source>to be paid in {count} days</source>
        <translation>{count} दिन में देय</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>{day} तक चाहिए</translation>
    </message>
    <message>
        <source>without a bill</source>
        <translation>बिना बिल</translation>
    </message>
    <message>
        <source>{amount} is owed again.</source>
        <translation>{amount} फिर देना होगा।</translation>
    </message>
    <message>
        <source>{amount} late</source>
        <translation>{amount} देर से</translation>
    </message>
    <message>
        <source>{amount} owed in all</source>
        <translation>कुल {amount} देना है</translation>
    </message>
    <message>
        <source>{amount} paid, number {number}.</source>
        <translation>{amount} दिया, नंबर {number}।</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>{count} कम</translation>
    </message>
    <message>
        <source>{count}, {free} free</source>
        <translation>{count}, {free} मुफ़्त</translation>
    </message>
    <message>
        <source>{used} went out in 90 days: for {lead} days until goods come and {cover} after, or the level of {level}, {wanted} should be there.</source>
        <translation>90 दिन में {used} गए: माल आने के {lead} दिन और उसके बाद {cover} दिन के लिए, या {level} के स्तर के लिए, {wanted} होने चाहिए।</translation>
    </message>
    <message>
        <source>{wasted} of them expire before they are used.</source>
        <translation>उनमें से {wasted} खपत से पहले समाप्त हो जाएँगे।</translation>
    </message>
    <message>
        <source>{what}: reversal</source>
        <translation>{what}: उलट</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Arrived</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>free</source>
        <translation>निःशुल्क</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकता</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>बिल बाक़ी</translation>
    </message>
    <message>
        <source>to give back</source>
        <translation>लौटाना है</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>with doctor</source>
        <translation>डॉक्टर के पास</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} बकाया</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि.</translation>
    </message>
</context>
<context>
    <name>report_spans</name>
    <message>
        <source>From … to …</source>
        <translation>… से … तक</translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation>पिछला वित्त वर्ष</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>यह वित्त वर्ष</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस हफ़्ते</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>180 days</source>
        <translation>180 दिन</translation>
    </message>
    <message>
        <source>181 to 365 days</source>
        <translation>181 से 365 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 से 60 दिन</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 दिन</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 दिन</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 से 90 दिन</translation>
    </message>
    <message>
        <source>91 to 180 days</source>
        <translation>91 से 180 दिन</translation>
    </message>
    <message>
        <source>A PC became a new one</source>
        <translation>एक पीसी नया बना</translation>
    </message>
    <message>
        <source>A PC got a newer program</source>
        <translation>एक पीसी को नया प्रोग्राम मिला</translation>
    </message>
    <message>
        <source>A PC joined the clinic</source>
        <translation>एक पीसी क्लिनिक से जुड़ा</translation>
    </message>
    <message>
        <source>Accepted planned sessions</source>
        <translation>सुझाए सत्र स्वीकार किए</translation>
    </message>
    <message>
        <source>Added a GST rate</source>
        <translation>GST दर जोड़ी</translation>
    </message>
    <message>
        <source>Added a category of rooms</source>
        <translation>कमरों की श्रेणी जोड़ी</translation>
    </message>
    <message>
        <source>Added a medicine</source>
        <translation>दवा जोड़ी</translation>
    </message>
    <message>
        <source>Added a person of the staff</source>
        <translation>कर्मचारी जोड़ा</translation>
    </message>
    <message>
        <source>Added a room</source>
        <translation>कमरा जोड़ा</translation>
    </message>
    <message>
        <source>Added a therapy</source>
        <translation>उपचार जोड़ा</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>उपयोगकर्ता जोड़ा</translation>
    </message>
    <message>
        <source>Admitted a patient</source>
        <translation>मरीज़ को भर्ती किया</translation>
    </message>
    <message>
        <source>Allowed an exception on a bill</source>
        <translation>बिल पर छूट की अनुमति दी</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>अनुमति किसकी</translation>
    </message>
    <message>
        <source>Amended a consultation</source>
        <translation>परामर्श संशोधित किया</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>बिस्तर</translation>
    </message>
    <message>
        <source>Bed days</source>
        <translation>बेड-दिन</translation>
    </message>
    <message>
        <source>Before tax, at what was paid. Lots without a purchase price are counted and have no value.</source>
        <translation>कर से पहले, चुकाए दाम पर। जिनका ख़रीद दाम नहीं है वे गिने जाते हैं, उनका मूल्य नहीं।</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Began a stock-take</source>
        <translation>स्टॉक गिनती शुरू की</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Bill of supply</source>
        <translation>बिल ऑफ़ सप्लाई</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>बिल किया</translation>
    </message>
    <message>
        <source>Billed a stay</source>
        <translation>भर्ती का बिल बनाया</translation>
    </message>
    <message>
        <source>Billed services</source>
        <translation>सेवाओं का बिल बनाया</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Blocked or freed a batch</source>
        <translation>बैच रोका या छोड़ा</translation>
    </message>
    <message>
        <source>Blocked recalled lots</source>
        <translation>वापस मँगाए लॉट रोके</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुक किया</translation>
    </message>
    <message>
        <source>Booked an appointment</source>
        <translation>अपॉइंटमेंट बुक किया</translation>
    </message>
    <message>
        <source>CGST</source>
        <translation>CGST</translation>
    </message>
    <message>
        <source>Called a patient in</source>
        <translation>मरीज़ को अंदर बुलाया</translation>
    </message>
    <message>
        <source>Called a skipped patient again</source>
        <translation>छूटे मरीज़ को फिर बुलाया</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>फिर आए</translation>
    </message>
    <message>
        <source>Cancelled a bill</source>
        <translation>बिल रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled a certificate</source>
        <translation>प्रमाणपत्र रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled a reservation</source>
        <translation>आरक्षण रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled a session</source>
        <translation>सत्र रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled a stock-take</source>
        <translation>स्टॉक गिनती रद्द की</translation>
    </message>
    <message>
        <source>Cancelled a token</source>
        <translation>टोकन रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled an admission</source>
        <translation>भर्ती रद्द की</translation>
    </message>
    <message>
        <source>Cancelled an appointment</source>
        <translation>अपॉइंटमेंट रद्द किया</translation>
    </message>
    <message>
        <source>Cancelled bills</source>
        <translation>रद्द बिल</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Change in place of supply</source>
        <translation>आपूर्ति स्थान में बदलाव</translation>
    </message>
    <message>
        <source>Changed a category of rooms</source>
        <translation>कमरों की श्रेणी बदली</translation>
    </message>
    <message>
        <source>Changed a doctor's hours</source>
        <translation>डॉक्टर का समय बदला</translation>
    </message>
    <message>
        <source>Changed a maker</source>
        <translation>निर्माता बदला</translation>
    </message>
    <message>
        <source>Changed a meal</source>
        <translation>भोजन बदला</translation>
    </message>
    <message>
        <source>Changed a medicine</source>
        <translation>दवा बदली</translation>
    </message>
    <message>
        <source>Changed a package</source>
        <translation>पैकेज बदला</translation>
    </message>
    <message>
        <source>Changed a person of the staff</source>
        <translation>कर्मचारी का विवरण बदला</translation>
    </message>
    <message>
        <source>Changed a right of a role</source>
        <translation>भूमिका का अधिकार बदला</translation>
    </message>
    <message>
        <source>Changed a room</source>
        <translation>कमरा बदला</translation>
    </message>
    <message>
        <source>Changed a supplier</source>
        <translation>सप्लायर बदला</translation>
    </message>
    <message>
        <source>Changed a therapy</source>
        <translation>उपचार बदला</translation>
    </message>
    <message>
        <source>Changed an appointment</source>
        <translation>अपॉइंटमेंट बदला</translation>
    </message>
    <message>
        <source>Changed the black list</source>
        <translation>काली सूची बदली</translation>
    </message>
    <message>
        <source>Changed the clinic's letterhead</source>
        <translation>क्लिनिक का लेटरहेड बदला</translation>
    </message>
    <message>
        <source>Changed the clinic's rules</source>
        <translation>क्लिनिक के नियम बदले</translation>
    </message>
    <message>
        <source>Changed the expected day of leaving</source>
        <translation>जाने का अनुमानित दिन बदला</translation>
    </message>
    <message>
        <source>Changed the own PIN</source>
        <translation>अपना PIN बदला</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>अपना पासवर्ड बदला</translation>
    </message>
    <message>
        <source>Changed the roles of a user</source>
        <translation>उपयोगकर्ता की भूमिकाएँ बदलीं</translation>
    </message>
    <message>
        <source>Changed the words of a certificate</source>
        <translation>प्रमाणपत्र के शब्द बदले</translation>
    </message>
    <message>
        <source>Changed the words of a document</source>
        <translation>दस्तावेज़ का विवरण बदला</translation>
    </message>
    <message>
        <source>Changed what a therapist has learned</source>
        <translation>थेरेपिस्ट ने जो सीखा, बदला</translation>
    </message>
    <message>
        <source>Changed whether a medicine is kept</source>
        <translation>दवा रखी जाए या नहीं, बदला</translation>
    </message>
    <message>
        <source>Checked a patient in</source>
        <translation>मरीज़ का आना दर्ज किया</translation>
    </message>
    <message>
        <source>Chose a language</source>
        <translation>भाषा चुनी</translation>
    </message>
    <message>
        <source>Chose a preference</source>
        <translation>पसंद चुनी</translation>
    </message>
    <message>
        <source>Chose printers</source>
        <translation>प्रिंटर चुने</translation>
    </message>
    <message>
        <source>Cleaned a bed</source>
        <translation>बिस्तर साफ़ किया</translation>
    </message>
    <message>
        <source>Closed a bed</source>
        <translation>बिस्तर बंद किया</translation>
    </message>
    <message>
        <source>Closed a breach</source>
        <translation>सुरक्षा-चूक बंद की</translation>
    </message>
    <message>
        <source>Closed the drawer</source>
        <translation>गल्ला बंद किया</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>वसूली</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Completion of courses</source>
        <translation>कोर्सों की पूर्णता</translation>
    </message>
    <message>
        <source>Confirmed GST rates</source>
        <translation>GST दरों की पुष्टि की</translation>
    </message>
    <message>
        <source>Confirmed an appointment</source>
        <translation>अपॉइंटमेंट पक्का किया</translation>
    </message>
    <message>
        <source>Copied a week of duties</source>
        <translation>एक सप्ताह की ड्यूटी की नकल की</translation>
    </message>
    <message>
        <source>Corrected a patient</source>
        <translation>मरीज़ का विवरण सुधारा</translation>
    </message>
    <message>
        <source>Corrected an admission</source>
        <translation>भर्ती सुधारी</translation>
    </message>
    <message>
        <source>Corrected stock</source>
        <translation>स्टॉक सुधारा</translation>
    </message>
    <message>
        <source>Correction of the bill</source>
        <translation>बिल का सुधार</translation>
    </message>
    <message>
        <source>Counted a lot</source>
        <translation>लॉट गिना</translation>
    </message>
    <message>
        <source>Counted a lot that was found</source>
        <translation>मिला हुआ लॉट गिना</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>नकद गिना</translation>
    </message>
    <message>
        <source>Counted what two PCs sold</source>
        <translation>दो पीसी ने जो बेचा उसे गिना</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>कोर्स</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>जमा किया</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>रोज़नामचा</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days of a stay</source>
        <translation>एक भर्ती के दिन</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>डेबिट नोट</translation>
    </message>
    <message>
        <source>Deficiency in service</source>
        <translation>सेवा में कमी</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>अग्रिम राशि</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Did a task</source>
        <translation>कार्य किया</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Discount after the sale</source>
        <translation>बिक्री के बाद छूट</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हुए</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Each bill</source>
        <translation>हर बिल</translation>
    </message>
    <message>
        <source>Each credit note</source>
        <translation>हर क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Each document</source>
        <translation>हर दस्तावेज़</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>हर पंक्ति</translation>
    </message>
    <message>
        <source>Each lot</source>
        <translation>हर बैच</translation>
    </message>
    <message>
        <source>Each patient</source>
        <translation>हर मरीज़</translation>
    </message>
    <message>
        <source>Each stay</source>
        <translation>हर भर्ती</translation>
    </message>
    <message>
        <source>Enabled or disabled a user</source>
        <translation>उपयोगकर्ता चालू या बंद किया</translation>
    </message>
    <message>
        <source>Ended a condition</source>
        <translation>रोग समाप्त किया</translation>
    </message>
    <message>
        <source>Ended a recall</source>
        <translation>वापसी समाप्त की</translation>
    </message>
    <message>
        <source>Ended an allergy</source>
        <translation>एलर्जी समाप्त की</translation>
    </message>
    <message>
        <source>Erased a patient</source>
        <translation>मरीज़ का विवरण मिटाया</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>कर-मुक्त</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Expired or expiring</source>
        <translation>बीती या बीतने वाली</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>बीतने वाली</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Fast and slow movers</source>
        <translation>तेज़ और धीमी बिक्री</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <translation>सबसे तेज़ पहले</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>पहले आया पहले गया</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Free review</source>
        <translation>निःशुल्क पुनः परामर्श</translation>
    </message>
    <message>
        <source>Gave a package back</source>
        <translation>पैकेज लौटाया</translation>
    </message>
    <message>
        <source>Gave a token</source>
        <translation>टोकन दिया</translation>
    </message>
    <message>
        <source>Gave a token to another doctor</source>
        <translation>टोकन दूसरे डॉक्टर को दिया</translation>
    </message>
    <message>
        <source>Gave a user a new password</source>
        <translation>उपयोगकर्ता को नया पासवर्ड दिया</translation>
    </message>
    <message>
        <source>Gave an appointment to another doctor</source>
        <translation>अपॉइंटमेंट दूसरे डॉक्टर को दिया</translation>
    </message>
    <message>
        <source>Gave money back</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>Gave up a draft</source>
        <translation>मसौदा छोड़ा</translation>
    </message>
    <message>
        <source>Gave up a held bill</source>
        <translation>रोका हुआ बिल छोड़ा</translation>
    </message>
    <message>
        <source>Gave up a kept report</source>
        <translation>रखी हुई रिपोर्ट हटाई</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>लौटाया माल</translation>
    </message>
    <message>
        <source>House and treatments</source>
        <translation>प्रवास और उपचार</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>कैसे आए</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>Imported medicines</source>
        <translation>दवाएँ आयात कीं</translation>
    </message>
    <message>
        <source>Imported opening stock</source>
        <translation>आरंभिक स्टॉक आयात किया</translation>
    </message>
    <message>
        <source>Imported patients</source>
        <translation>मरीज़ आयात किए</translation>
    </message>
    <message>
        <source>Imported prices</source>
        <translation>मूल्य आयात किए</translation>
    </message>
    <message>
        <source>Invoice-cum-bill of supply</source>
        <translation>इनवॉइस-सह-बिल ऑफ़ सप्लाई</translation>
    </message>
    <message>
        <source>Issued medicine to the ward</source>
        <translation>वार्ड को दवा दी</translation>
    </message>
    <message>
        <source>Kept a document</source>
        <translation>दस्तावेज़ रखा</translation>
    </message>
    <message>
        <source>Kept a draft</source>
        <translation>मसौदा रखा</translation>
    </message>
    <message>
        <source>Kept a recipe</source>
        <translation>नुस्खा रखा</translation>
    </message>
    <message>
        <source>Kept a report</source>
        <translation>रिपोर्ट रखी</translation>
    </message>
    <message>
        <source>Kept how a file is read</source>
        <translation>फ़ाइल पढ़ने का ढंग रखा</translation>
    </message>
    <message>
        <source>Kept how much is to be ordered</source>
        <translation>कितना मँगाना है, रखा</translation>
    </message>
    <message>
        <source>Kind of bill</source>
        <translation>बिल का प्रकार</translation>
    </message>
    <message>
        <source>Lain in</source>
        <translation>भरे हुए</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>देय शेष</translation>
    </message>
    <message>
        <source>Length of stay</source>
        <translation>भर्ती की अवधि</translation>
    </message>
    <message>
        <source>Let a patient leave without a bill</source>
        <translation>मरीज़ को बिना बिल के जाने दिया</translation>
    </message>
    <message>
        <source>Limited the discount of a role</source>
        <translation>भूमिका की छूट सीमित की</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Made a bill</source>
        <translation>बिल बनाया</translation>
    </message>
    <message>
        <source>Made sums and search anew</source>
        <translation>जोड़ और खोज नए बनाए</translation>
    </message>
    <message>
        <source>Made the search anew</source>
        <translation>खोज नई बनाई</translation>
    </message>
    <message>
        <source>Made the sums anew</source>
        <translation>जोड़ नए बनाए</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Merged two records of a person</source>
        <translation>एक व्यक्ति के दो रिकॉर्ड एक किए</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>तरीक़ा</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Minutes of duty</source>
        <translation>ड्यूटी के मिनट</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>धन</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Month of expiry</source>
        <translation>अवधि का महीना</translation>
    </message>
    <message>
        <source>Moved a charge</source>
        <translation>शुल्क बदला</translation>
    </message>
    <message>
        <source>Moved a patient to another bed</source>
        <translation>मरीज़ को दूसरे बिस्तर पर भेजा</translation>
    </message>
    <message>
        <source>Moved a reservation</source>
        <translation>आरक्षण बदला</translation>
    </message>
    <message>
        <source>Moved a token</source>
        <translation>टोकन आगे-पीछे किया</translation>
    </message>
    <message>
        <source>Moved an appointment</source>
        <translation>अपॉइंटमेंट का समय बदला</translation>
    </message>
    <message>
        <source>Moved cash in or out</source>
        <translation>नकद रखा या निकाला</translation>
    </message>
    <message>
        <source>Moved one of two bookings</source>
        <translation>दो में से एक बुकिंग का समय बदला</translation>
    </message>
    <message>
        <source>Moved or added a session</source>
        <translation>सत्र बदला या जोड़ा</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>चल औसत</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New of all</source>
        <translation>नए मरीज़</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>Not of the list</source>
        <translation>सूची से बाहर</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Noted a call</source>
        <translation>फ़ोन दर्ज किया</translation>
    </message>
    <message>
        <source>Noted a check of the file</source>
        <translation>फ़ाइल की जाँच दर्ज की</translation>
    </message>
    <message>
        <source>Noted a given medicine</source>
        <translation>दी गई दवा दर्ज की</translation>
    </message>
    <message>
        <source>Noted a missed session</source>
        <translation>छूटा सत्र दर्ज किया</translation>
    </message>
    <message>
        <source>Noted a notice as seen</source>
        <translation>सूचना देखी दर्ज की</translation>
    </message>
    <message>
        <source>Noted a refused medicine</source>
        <translation>न ली गई दवा दर्ज की</translation>
    </message>
    <message>
        <source>Noted a return as filed</source>
        <translation>रिटर्न दाख़िल दर्ज किया</translation>
    </message>
    <message>
        <source>Noted a supplier's credit note</source>
        <translation>सप्लायर का क्रेडिट नोट दर्ज किया</translation>
    </message>
    <message>
        <source>Noted a task as not done</source>
        <translation>कार्य न हुआ दर्ज किया</translation>
    </message>
    <message>
        <source>Noted that a patient has left</source>
        <translation>मरीज़ का जाना दर्ज किया</translation>
    </message>
    <message>
        <source>Noted that a patient is away</source>
        <translation>मरीज़ का बाहर जाना दर्ज किया</translation>
    </message>
    <message>
        <source>Noted that a patient is back</source>
        <translation>मरीज़ का लौटना दर्ज किया</translation>
    </message>
    <message>
        <source>Noted that nobody came</source>
        <translation>न आना दर्ज किया</translation>
    </message>
    <message>
        <source>Noted who came to work</source>
        <translation>काम पर आना दर्ज किया</translation>
    </message>
    <message>
        <source>Noted who left work</source>
        <translation>काम से जाना दर्ज किया</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>बेड उपयोग</translation>
    </message>
    <message>
        <source>Of bill</source>
        <translation>किस बिल का</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>पुराने</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Opened a bed again</source>
        <translation>बिस्तर फिर खोला</translation>
    </message>
    <message>
        <source>Opened a filed month again</source>
        <translation>दाख़िल महीना फिर खोला</translation>
    </message>
    <message>
        <source>Opened a question again</source>
        <translation>प्रश्न फिर खोला</translation>
    </message>
    <message>
        <source>Opened a settled question again</source>
        <translation>निपटाया प्रश्न फिर खोला</translation>
    </message>
    <message>
        <source>Opened a task again</source>
        <translation>कार्य फिर खोला</translation>
    </message>
    <message>
        <source>Opened the drawer</source>
        <translation>गल्ला खोला</translation>
    </message>
    <message>
        <source>Opened the file by the recovery code</source>
        <translation>रिकवरी कोड से फ़ाइल खोली</translation>
    </message>
    <message>
        <source>Ordered a course</source>
        <translation>कोर्स लिखा</translation>
    </message>
    <message>
        <source>Ordered a discharge</source>
        <translation>छुट्टी का निर्देश दिया</translation>
    </message>
    <message>
        <source>Ordered goods</source>
        <translation>माल मँगाया</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>अन्य कारण</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>देना है</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>सप्लायरों को देना</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>पीसी</translation>
    </message>
    <message>
        <source>Paid a supplier</source>
        <translation>सप्लायर को भुगतान किया</translation>
    </message>
    <message>
        <source>Paid beyond the bills</source>
        <translation>बिल से ज़्यादा दिया</translation>
    </message>
    <message>
        <source>Paid from a deposit</source>
        <translation>अग्रिम राशि से भुगतान किया</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>दिया</translation>
    </message>
    <message>
        <source>Parted two records again</source>
        <translation>दो रिकॉर्ड फिर अलग किए</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Payment to supplier</source>
        <translation>सप्लायर को भुगतान</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Person and what</source>
        <translation>व्यक्ति और काम</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Posted a stock-take</source>
        <translation>स्टॉक गिनती दर्ज की</translation>
    </message>
    <message>
        <source>Prepared a medicine</source>
        <translation>दवा बनाई</translation>
    </message>
    <message>
        <source>Prepared the demo</source>
        <translation>डेमो तैयार किया</translation>
    </message>
    <message>
        <source>Price claim</source>
        <translation>दाम का दावा</translation>
    </message>
    <message>
        <source>Price exceptions and substitutions</source>
        <translation>दाम के अपवाद और बदली दवाएँ</translation>
    </message>
    <message>
        <source>Printed a bill</source>
        <translation>बिल प्रिंट किया</translation>
    </message>
    <message>
        <source>Printed a credit note</source>
        <translation>क्रेडिट नोट प्रिंट किया</translation>
    </message>
    <message>
        <source>Provisional assessment</source>
        <translation>अनंतिम निर्धारण</translation>
    </message>
    <message>
        <source>Purchase register</source>
        <translation>ख़रीद रजिस्टर</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ख़रीद</translation>
    </message>
    <message>
        <source>Put a bill on hold</source>
        <translation>बिल रोका</translation>
    </message>
    <message>
        <source>Put a recipe away</source>
        <translation>नुस्खा हटाया</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Recalled a batch</source>
        <translation>बैच वापस मँगाया</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Recorded vitals</source>
        <translation>वाइटल्स दर्ज किए</translation>
    </message>
    <message>
        <source>Referral source</source>
        <translation>कहाँ से जाना</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>मरीज़ का पंजीकरण किया</translation>
    </message>
    <message>
        <source>Registrations and referral sources</source>
        <translation>पंजीकरण और जानने के स्रोत</translation>
    </message>
    <message>
        <source>Reserved a bed</source>
        <translation>बिस्तर आरक्षित किया</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>उलटा</translation>
    </message>
    <message>
        <source>Reversed a document</source>
        <translation>दस्तावेज़ उलटा</translation>
    </message>
    <message>
        <source>Reversed a preparation</source>
        <translation>निर्माण उलटा</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>SGST</source>
        <translation>SGST</translation>
    </message>
    <message>
        <source>Sales register</source>
        <translation>बिक्री रजिस्टर</translation>
    </message>
    <message>
        <source>Sales return</source>
        <translation>बिक्री वापसी</translation>
    </message>
    <message>
        <source>Sent goods back</source>
        <translation>माल वापस भेजा</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>नंबर अलग रखे</translation>
    </message>
    <message>
        <source>Set the clinic up</source>
        <translation>क्लिनिक बनाया</translation>
    </message>
    <message>
        <source>Settled a question</source>
        <translation>प्रश्न निपटाया</translation>
    </message>
    <message>
        <source>Settled a question with another value</source>
        <translation>प्रश्न दूसरे मान से निपटाया</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Signed a certificate</source>
        <translation>प्रमाणपत्र पर हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Signed a consultation</source>
        <translation>परामर्श पर हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Signed a discharge summary</source>
        <translation>छुट्टी के सारांश पर हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>लॉग इन किया</translation>
    </message>
    <message>
        <source>Skipped a patient</source>
        <translation>मरीज़ को छोड़ा</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिका</translation>
    </message>
    <message>
        <source>Sold a package</source>
        <translation>पैकेज बेचा</translation>
    </message>
    <message>
        <source>Sold and on hand</source>
        <translation>बिका और उपलब्ध</translation>
    </message>
    <message>
        <source>Sold of what was there</source>
        <translation>कुल में से बिका</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>भर्तियाँ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Stock ageing</source>
        <translation>स्टॉक की आयु</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>स्टॉक मूल्य</translation>
    </message>
    <message>
        <source>Stopped a course</source>
        <translation>कोर्स रोका</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>लिया</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>टैक्स इनवॉइस</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>कर योग्य</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>उनकी संख्या</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Therapists' use</source>
        <translation>थेरेपिस्टों का उपयोग</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Therapy sessions</source>
        <translation>उपचार सत्र</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आने वाले</translation>
    </message>
    <message>
        <source>Told a person of a breach</source>
        <translation>एक व्यक्ति को सुरक्षा-चूक बताई</translation>
    </message>
    <message>
        <source>Told of a breach</source>
        <translation>सुरक्षा-चूक की सूचना दी</translation>
    </message>
    <message>
        <source>Took a charge back</source>
        <translation>शुल्क वापस लिया</translation>
    </message>
    <message>
        <source>Took a count back</source>
        <translation>गिनती वापस ली</translation>
    </message>
    <message>
        <source>Took a deposit</source>
        <translation>अग्रिम राशि ली</translation>
    </message>
    <message>
        <source>Took a duty away</source>
        <translation>ड्यूटी हटाई</translation>
    </message>
    <message>
        <source>Took a fee</source>
        <translation>शुल्क लिया</translation>
    </message>
    <message>
        <source>Took a list of diagnoses in</source>
        <translation>निदानों की सूची ली</translation>
    </message>
    <message>
        <source>Took a meal back</source>
        <translation>भोजन वापस लिया</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>भुगतान लिया</translation>
    </message>
    <message>
        <source>Took a person off a breach</source>
        <translation>एक व्यक्ति को सुरक्षा-चूक से हटाया</translation>
    </message>
    <message>
        <source>Took a step of a session back</source>
        <translation>सत्र का चरण वापस लिया</translation>
    </message>
    <message>
        <source>Took a transfer back</source>
        <translation>स्थानांतरण वापस लिया</translation>
    </message>
    <message>
        <source>Took back what was done twice</source>
        <translation>दो बार हुआ काम वापस लिया</translation>
    </message>
    <message>
        <source>Took back what was noted of a ward medicine</source>
        <translation>वार्ड की दवा के बारे में लिखा हुआ वापस लिया</translation>
    </message>
    <message>
        <source>Took goods back</source>
        <translation>माल वापस लिया</translation>
    </message>
    <message>
        <source>Took goods in</source>
        <translation>माल लिया</translation>
    </message>
    <message>
        <source>Took medicine back from the ward</source>
        <translation>वार्ड से दवा वापस ली</translation>
    </message>
    <message>
        <source>Took the shipped list in</source>
        <translation>साथ आई सूची ली</translation>
    </message>
    <message>
        <source>Took the shipped therapies in</source>
        <translation>साथ आए उपचार लिए</translation>
    </message>
    <message>
        <source>Took the starter list in</source>
        <translation>शुरुआती सूची ली</translation>
    </message>
    <message>
        <source>Took up a held bill</source>
        <translation>रोका हुआ बिल फिर लिया</translation>
    </message>
    <message>
        <source>Transferred stock</source>
        <translation>स्टॉक स्थानांतरित किया</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30 दिन तक</translation>
    </message>
    <message>
        <source>Up to 30 days late</source>
        <translation>30 दिन तक देर</translation>
    </message>
    <message>
        <source>Up to 90 days</source>
        <translation>90 दिन तक</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Value at MRP</source>
        <translation>MRP पर मूल्य</translation>
    </message>
    <message>
        <source>Value by first in, first out, by the day on which it came.</source>
        <translation>पहले आया पहले गया के मूल्य पर, आने के दिन से।</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>Visits, new and returning patients</source>
        <translation>विज़िट: नए और फिर आए मरीज़</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>सीधे आए</translation>
    </message>
    <message>
        <source>Went on with a session</source>
        <translation>सत्र आगे बढ़ाया</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What lies, largest first</source>
        <translation>पड़ा हुआ, ज़्यादा पहले</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Wiped what need not be kept</source>
        <translation>जो रखना ज़रूरी नहीं, मिटाया</translation>
    </message>
    <message>
        <source>Wiped what was erased once more</source>
        <translation>मिटाया हुआ फिर मिटाया</translation>
    </message>
    <message>
        <source>Withdrew a consent</source>
        <translation>सहमति वापस ली</translation>
    </message>
    <message>
        <source>Withdrew a discharge</source>
        <translation>छुट्टी वापस ली</translation>
    </message>
    <message>
        <source>Withdrew a document</source>
        <translation>दस्तावेज़ हटाया</translation>
    </message>
    <message>
        <source>Withdrew the price of a room</source>
        <translation>कमरे की दर हटाई</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>दिनों के भीतर</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>बिना दाम</translation>
    </message>
    <message>
        <source>Wrote a breach</source>
        <translation>सुरक्षा-चूक दर्ज की</translation>
    </message>
    <message>
        <source>Wrote a charge</source>
        <translation>शुल्क लिखा</translation>
    </message>
    <message>
        <source>Wrote a condition</source>
        <translation>रोग लिखा</translation>
    </message>
    <message>
        <source>Wrote a consent</source>
        <translation>सहमति दर्ज की</translation>
    </message>
    <message>
        <source>Wrote a debit note</source>
        <translation>डेबिट नोट लिखा</translation>
    </message>
    <message>
        <source>Wrote a diet</source>
        <translation>पथ्य लिखा</translation>
    </message>
    <message>
        <source>Wrote a duty</source>
        <translation>ड्यूटी लिखी</translation>
    </message>
    <message>
        <source>Wrote a meal</source>
        <translation>भोजन लिखा</translation>
    </message>
    <message>
        <source>Wrote a note in the ward</source>
        <translation>वार्ड में नोट लिखा</translation>
    </message>
    <message>
        <source>Wrote a task</source>
        <translation>कार्य लिखा</translation>
    </message>
    <message>
        <source>Wrote an absence</source>
        <translation>अनुपस्थिति लिखी</translation>
    </message>
    <message>
        <source>Wrote an allergy</source>
        <translation>एलर्जी लिखी</translation>
    </message>
    <message>
        <source>Wrote stock off</source>
        <translation>स्टॉक बट्टे खाते डाला</translation>
    </message>
    <message>
        <source>Wrote the price of a room</source>
        <translation>कमरे की दर लिखी</translation>
    </message>
    <message>
        <source>Wrote who is affected by a breach</source>
        <translation>सुरक्षा-चूक से प्रभावित लोग लिखे</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>A PC, phone or disk was lost</source>
        <translation>पीसी, फ़ोन या डिस्क खो गई</translation>
    </message>
    <message>
        <source>A program that does harm</source>
        <translation>हानिकारक प्रोग्राम</translation>
    </message>
    <message>
        <source>Given or sent to the wrong person</source>
        <translation>ग़लत व्यक्ति को दिया या भेजा</translation>
    </message>
    <message>
        <source>Records were lost</source>
        <translation>रिकॉर्ड खो गए</translation>
    </message>
    <message>
        <source>Somebody looked who may not</source>
        <translation>बिना अनुमति किसी ने देखा</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation>माँग की</translation>
    </message>
    <message>
        <source>clinical content</source>
        <translation>चिकित्सा विवरण</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>in {hours} hour</source>
        <translation>{hours} घंटे में</translation>
    </message>
    <message>
        <source>in {hours} hours</source>
        <translation>{hours} घंटे में</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>नाम और संपर्क</translation>
    </message>
    <message>
        <source>name on the bills</source>
        <translation>बिलों पर नाम</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>अब ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>over</source>
        <translation>समय बीत गया</translation>
    </message>
    <message>
        <source>the 72 hours are over: give the Board the details now</source>
        <translation>72 घंटे बीत गए: बोर्ड को विवरण अभी दें</translation>
    </message>
    <message>
        <source>the Board must have the details within {hours} hours</source>
        <translation>{hours} घंटे के भीतर बोर्ड को विवरण देना होगा</translation>
    </message>
    <message>
        <source>the clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>the time of keeping is over</source>
        <translation>रखने का समय बीत गया</translation>
    </message>
    <message>
        <source>whom the patient named for it</source>
        <translation>जिसे मरीज़ ने इसके लिए नामित किया</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>सफ़ाईकर्मी</translation>
    </message>
    <message>
        <source>Cook</source>
        <translation>रसोइया</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>नर्स</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>फार्मासिस्ट</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>रिसेप्शनिस्ट</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Vaidya</source>
        <translation>वैद्य</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>Reserved for {who}, {number}, {from_day} to {to_day}</source>
        <translation>{who}, {number} के लिए आरक्षित, {from_day} से {to_day} तक</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>as who came first</source>
        <translation>पहले आए जैसा</translation>
    </message>
    <message>
        <source>away</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>closed: {why}</source>
        <translation>बंद: {why}</translation>
    </message>
    <message>
        <source>consulting room</source>
        <translation>परामर्श कक्ष</translation>
    </message>
    <message>
        <source>for therapies</source>
        <translation>उपचार के लिए</translation>
    </message>
    <message>
        <source>free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>घर जा रहे</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>केवल पुरुष</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>to clean</source>
        <translation>साफ़ करना है</translation>
    </message>
    <message>
        <source>to stay in</source>
        <translation>रहने के लिए</translation>
    </message>
    <message>
        <source>was to leave</source>
        <translation>जाना था</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>केवल महिलाएँ</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>{who}, {number}, since {from_day}, until {to_day}</source>
        <translation>{who}, {number}, {from_day} से {to_day} तक</translation>
    </message>
</context>
<context>
    <name>shifts</name>
    <message>
        <source>agrees</source>
        <translation>मेल खाता है</translation>
    </message>
    <message>
        <source>open</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} कम</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} अधिक</translation>
    </message>
    <message>
        <source>{expected} expected · agrees</source>
        <translation>अपेक्षित {expected} · मेल खाता है</translation>
    </message>
    <message>
        <source>{expected} expected · {amount} missing</source>
        <translation>अपेक्षित {expected} · {amount} कम</translation>
    </message>
    <message>
        <source>{expected} expected · {amount} too much</source>
        <translation>अपेक्षित {expected} · {amount} अधिक</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Back from the ward</source>
        <translation>वार्ड से वापस</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>सप्लायर को वापस</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>वापस लाया गया</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>क्लासिकल</translation>
    </message>
    <message>
        <source>Cosmetic</source>
        <translation>सौंदर्य प्रसाधन</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>Expired, written off</source>
        <translation>समाप्त, बट्टे खाते</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>खाद्य</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Given to the ward</source>
        <translation>वार्ड को दिया</translation>
    </message>
    <message>
        <source>Made in the house</source>
        <translation>यहीं बनाया</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>गुम</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>स्थान बदला</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>आरंभिक स्टॉक</translation>
    </message>
    <message>
        <source>Proprietary</source>
        <translation>प्रोप्राइटरी</translation>
    </message>
    <message>
        <source>Raw herb</source>
        <translation>कच्ची जड़ी-बूटी</translation>
    </message>
    <message>
        <source>Receipt reversed</source>
        <translation>आवक वापस की गई</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>माल आया</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>बिक्री रद्द</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>बिका</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>स्टॉक गिनती</translation>
    </message>
    <message>
        <source>Used in a treatment</source>
        <translation>उपचार में प्रयोग हुआ</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ख़त्म</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>expired stock</source>
        <translation>समाप्त स्टॉक</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>जल्द समाप्त</translation>
    </message>
    <message>
        <source>order again</source>
        <translation>फिर मँगाएँ</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>स्टॉक नहीं</translation>
    </message>
</context>
<context>
    <name>stock_room</name>
    <message>
        <source>A recalled batch is not sold anywhere, and whoever got it is listed.</source>
        <translation>वापस मँगाया बैच कहीं नहीं बिकता, और जिन्हें मिला उनकी सूची रहती है।</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>सभी लॉट</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>सभी जगहें</translation>
    </message>
    <message>
        <source>At MRP</source>
        <translation>MRP पर</translation>
    </message>
    <message>
        <source>At purchase price</source>
        <translation>खरीद मूल्य पर</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>दिन के अंत में</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Bin card</source>
        <translation>बिन कार्ड</translation>
    </message>
    <message>
        <source>Bin card of {medicine}</source>
        <translation>{medicine} का बिन कार्ड</translation>
    </message>
    <message>
        <source>Blind: whoever counts is not told how many there should be</source>
        <translation>अंध: गिनने वाले को नहीं बताया जाता कि कितना होना चाहिए</translation>
    </message>
    <message>
        <source>Block the lots that came since</source>
        <translation>बाद में आए लॉट रोकें</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Cancel the stock-take</source>
        <translation>स्टॉक गिनती रद्द करें</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>ले जाया गया</translation>
    </message>
    <message>
        <source>Carry goods to another place, count the stock, or make a medicine.</source>
        <translation>सामान दूसरी जगह ले जाएँ, स्टॉक गिनें, या दवा बनाएँ।</translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation>वापस ले जाएँ</translation>
    </message>
    <message>
        <source>Change the recipe</source>
        <translation>नुस्खा बदलें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>नुस्खा चुनें</translation>
    </message>
    <message>
        <source>Choose or leave out</source>
        <translation>चुनें या छोड़ें</translation>
    </message>
    <message>
        <source>Choose the material from the list.</source>
        <translation>सामग्री सूची से चुनें।</translation>
    </message>
    <message>
        <source>Choose the medicine from the list.</source>
        <translation>दवा सूची से चुनें।</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>गिनें</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>गिनें</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>स्टॉक गिनें</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Differences of {number}</source>
        <translation>{number} के अंतर</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Earlier too</source>
        <translation>पहले के भी</translation>
    </message>
    <message>
        <source>End the recall</source>
        <translation>वापसी समाप्त करें</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Found another lot</source>
        <translation>दूसरा लॉट मिला</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Got it by</source>
        <translation>कैसे मिला</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>बनाने की विधि</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>कितने</translation>
    </message>
    <message>
        <source>How many (0 for none)</source>
        <translation>कितने (न हो तो 0)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितना</translation>
    </message>
    <message>
        <source>How much comes out</source>
        <translation>कितना बनता है</translation>
    </message>
    <message>
        <source>Its materials appear here, the lots that expire first before the others.</source>
        <translation>इसकी सामग्री यहाँ दिखती है, पहले समाप्त होने वाले लॉट पहले।</translation>
    </message>
    <message>
        <source>Keep the recipe</source>
        <translation>नुस्खा रखें</translation>
    </message>
    <message>
        <source>Last: {medicine}, batch {batch}: {amount}, together {all}</source>
        <translation>अंतिम: {medicine}, बैच {batch}: {amount}, कुल {all}</translation>
    </message>
    <message>
        <source>Lies there</source>
        <translation>वहाँ है</translation>
    </message>
    <message>
        <source>List as a file</source>
        <translation>सूची फ़ाइल में</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Lots that nobody counted</source>
        <translation>जो लॉट नहीं गिने गए</translation>
    </message>
    <message>
        <source>Lots: {lots}</source>
        <translation>लॉट: {lots}</translation>
    </message>
    <message>
        <source>MRP of a pack</source>
        <translation>एक पैक की MRP</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाया</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Materials cost {amount}</source>
        <translation>सामग्री की लागत {amount}</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Medicine or code</source>
        <translation>दवा या कोड</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>नुस्खे का नाम</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>नया नुस्खा</translation>
    </message>
    <message>
        <source>No batch was recalled</source>
        <translation>कोई बैच वापस नहीं मँगाया गया</translation>
    </message>
    <message>
        <source>No lot of this is expected here. F3 counts it as found.</source>
        <translation>इसका कोई लॉट यहाँ अपेक्षित नहीं। F3 से मिला हुआ गिनें।</translation>
    </message>
    <message>
        <source>No lots here</source>
        <translation>यहाँ कोई लॉट नहीं</translation>
    </message>
    <message>
        <source>No lots yet</source>
        <translation>अभी कोई लॉट नहीं</translation>
    </message>
    <message>
        <source>No materials</source>
        <translation>कोई सामग्री नहीं</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>अभी कोई सामग्री नहीं</translation>
    </message>
    <message>
        <source>Nobody got anything of it</source>
        <translation>इसमें से किसी को कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>अभी नहीं गिने</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>टिप्पणी (खाली रह सकती है)</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>Nothing ever moved</source>
        <translation>कभी कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Nothing has expired</source>
        <translation>किसी की अवधि समाप्त नहीं हुई</translation>
    </message>
    <message>
        <source>Nothing lay there on that day</source>
        <translation>उस दिन वहाँ कुछ नहीं था</translation>
    </message>
    <message>
        <source>Nothing of this lies at another place. Type another name or code.</source>
        <translation>यह किसी और जगह नहीं है। दूसरा नाम या कोड लिखें।</translation>
    </message>
    <message>
        <source>Nothing was carried</source>
        <translation>कुछ नहीं ले जाया गया</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>यहाँ अभी तक कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Only {left} are left there.</source>
        <translation>वहाँ केवल {left} बचे हैं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>अन्य लागत</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Place or medicine</source>
        <translation>जगह या दवा</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>Post the preparation</source>
        <translation>निर्माण दर्ज करें</translation>
    </message>
    <message>
        <source>Post the stock-take</source>
        <translation>स्टॉक गिनती दर्ज करें</translation>
    </message>
    <message>
        <source>Posted in error</source>
        <translation>गलती से दर्ज</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>निर्माण</translation>
    </message>
    <message>
        <source>Preparation {number}</source>
        <translation>निर्माण {number}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>सूची छापें</translation>
    </message>
    <message>
        <source>Put the recipe away</source>
        <translation>नुस्खा हटा दें</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reason for all others</source>
        <translation>बाक़ी सब का कारण</translation>
    </message>
    <message>
        <source>Reason for the selected lot</source>
        <translation>चुने हुए लॉट का कारण</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>वापस मँगाना</translation>
    </message>
    <message>
        <source>Recall of {medicine}, batch {batch}</source>
        <translation>{medicine}, बैच {batch} की वापसी</translation>
    </message>
    <message>
        <source>Recall the batch</source>
        <translation>बैच वापस मँगाएँ</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>वापस मँगाए गए</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>आवक</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>नुस्खा</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>सप्लायर को वापसी</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>उलट दें</translation>
    </message>
    <message>
        <source>Scan a pack or choose a lot first.</source>
        <translation>पहले पैक स्कैन करें या लॉट चुनें।</translation>
    </message>
    <message>
        <source>Scan a pack or type a medicine, then how many packs.</source>
        <translation>पैक स्कैन करें या दवा लिखें, फिर कितने पैक।</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>होना चाहिए</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखाए गए</translation>
    </message>
    <message>
        <source>Some of the materials are in no lot. Plan less.</source>
        <translation>कुछ सामग्री किसी लॉट में नहीं है। कम की योजना बनाएँ।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>Stock of a day</source>
        <translation>किसी दिन का स्टॉक</translation>
    </message>
    <message>
        <source>Stock room</source>
        <translation>भंडार</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>स्टॉक गिनती</translation>
    </message>
    <message>
        <source>Stock-take {number}</source>
        <translation>स्टॉक गिनती {number}</translation>
    </message>
    <message>
        <source>Take back the last count</source>
        <translation>अंतिम गिनती वापस लें</translation>
    </message>
    <message>
        <source>The counts stay to be read, and no stock changes.</source>
        <translation>गिनतियाँ पढ़ने को रहती हैं, और स्टॉक नहीं बदलता।</translation>
    </message>
    <message>
        <source>The lots that it had blocked may be sold again.</source>
        <translation>इसके रोके हुए लॉट फिर बिक सकते हैं।</translation>
    </message>
    <message>
        <source>The medicine goes, and the materials are back in their lots.</source>
        <translation>दवा हट जाती है, और सामग्री अपने लॉट में वापस आती है।</translation>
    </message>
    <message>
        <source>Then there</source>
        <translation>फिर शेष</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation>ले जाना है</translation>
    </message>
    <message>
        <source>To which place</source>
        <translation>किस जगह</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>स्थानांतरण</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>स्थानांतरण {number}</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Type a material and how much of it goes in, such as 300 g.</source>
        <translation>सामग्री और उसकी मात्रा लिखें, जैसे 300 g।</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>वार्ड</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>इसका क्या होगा</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>क्या बनता है</translation>
    </message>
    <message>
        <source>What the ledger has now is kept beside the counts. Selling may go on. Several people can count at several PCs.</source>
        <translation>खाते में अभी जो है वह गिनती के साथ रखा जाता है। बिक्री चलती रह सकती है। कई लोग कई कंप्यूटरों पर गिन सकते हैं।</translation>
    </message>
    <message>
        <source>What was counted is what the ledger has.</source>
        <translation>जो गिना वही खाते में है।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Why it must come back</source>
        <translation>क्यों वापस आना है</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>बट्टे खाते डालें</translation>
    </message>
    <message>
        <source>Write the transfer</source>
        <translation>स्थानांतरण लिखें</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>बट्टा</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>बट्टे खाते डाला</translation>
    </message>
    <message>
        <source>are taken as none</source>
        <translation>शून्य माने जाएँ</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>अंध</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>फिर गिनें</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>गिना</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>गिनती जारी</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>जाएगा</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>नहीं गिना</translation>
    </message>
    <message>
        <source>packs of {size} {unit}; loose: 30 {unit}</source>
        <translation>{size} {unit} के पैक; खुला: 30 {unit}</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>वापस मँगाया</translation>
    </message>
    <message>
        <source>reversed by {number}</source>
        <translation>{number} से उलटा गया</translation>
    </message>
    <message>
        <source>reverses {number}</source>
        <translation>{number} को उलटता है</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>वैसे ही रहें</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>{place} को</translation>
    </message>
    <message>
        <source>was carried back</source>
        <translation>वापस ले जाया गया</translation>
    </message>
    <message>
        <source>{amount} at MRP</source>
        <translation>MRP पर {amount}</translation>
    </message>
    <message>
        <source>{amount} at purchase price</source>
        <translation>खरीद मूल्य पर {amount}</translation>
    </message>
    <message>
        <source>{amount} there</source>
        <translation>{amount} है</translation>
    </message>
    <message>
        <source>{counted} of {all} lots counted</source>
        <translation>{all} में से {counted} लॉट गिने</translation>
    </message>
    <message>
        <source>{count} differ, worth {amount}</source>
        <translation>{count} में अंतर, मूल्य {amount}</translation>
    </message>
    <message>
        <source>{count} earlier movement is not shown</source>
        <translation>पहले की {count} आवाजाही नहीं दिखाई गई</translation>
    </message>
    <message>
        <source>{count} earlier movements are not shown</source>
        <translation>पहले के {count} बदलाव नहीं दिखाए गए</translation>
    </message>
    <message>
        <source>{count} line is written.</source>
        <translation>{count} पंक्ति लिखी गई।</translation>
    </message>
    <message>
        <source>{count} lines are written.</source>
        <translation>{count} पंक्तियाँ लिखी गईं।</translation>
    </message>
    <message>
        <source>{count} lot</source>
        <translation>{count} लॉट</translation>
    </message>
    <message>
        <source>{count} lot chosen, {amount} at purchase price</source>
        <translation>{count} लॉट चुना, ख़रीद मूल्य {amount}</translation>
    </message>
    <message>
        <source>{count} lot has no purchase price</source>
        <translation>{count} लॉट का ख़रीद मूल्य नहीं</translation>
    </message>
    <message>
        <source>{count} lot is written off, {amount}.</source>
        <translation>{count} लॉट बट्टे खाते डाला, {amount}।</translation>
    </message>
    <message>
        <source>{count} lots</source>
        <translation>{count} लॉट</translation>
    </message>
    <message>
        <source>{count} lots are written off, {amount}.</source>
        <translation>{count} लॉट बट्टे खाते डाले, {amount}।</translation>
    </message>
    <message>
        <source>{count} lots chosen, {amount} at purchase price</source>
        <translation>{count} लॉट चुने, खरीद मूल्य {amount}</translation>
    </message>
    <message>
        <source>{count} lots have no purchase price</source>
        <translation>{count} लॉट का खरीद मूल्य नहीं है</translation>
    </message>
    <message>
        <source>{count} not counted</source>
        <translation>{count} नहीं गिने</translation>
    </message>
    <message>
        <source>{made} of {planned} planned ({share} %), cost {cost}, MRP {mrp}</source>
        <translation>योजना {planned} में से {made} ({share} %), लागत {cost}, MRP {mrp}</translation>
    </message>
    <message>
        <source>{number} is posted, {count} lots were corrected.</source>
        <translation>{number} दर्ज हुआ, {count} लॉट ठीक किए गए।</translation>
    </message>
    <message>
        <source>{number} is written.</source>
        <translation>{number} लिखा गया।</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>A countersignature was not the server's; it was not kept</source>
        <translation>एक प्रतिहस्ताक्षर सर्वर का नहीं था; वह नहीं रखा गया</translation>
    </message>
    <message>
        <source>A guard of the file was missing and was made again</source>
        <translation>फ़ाइल की एक सुरक्षा गायब थी, फिर से बनाई गई</translation>
    </message>
    <message>
        <source>A newer program wrote it; it waits for the update</source>
        <translation>नए प्रोग्राम ने लिखा; अपडेट की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>A record differed from the log and was put right</source>
        <translation>एक रिकॉर्ड लॉग से अलग था और ठीक किया गया</translation>
    </message>
    <message>
        <source>A record differed from the server's and was put right</source>
        <translation>एक रिकॉर्ड सर्वर के रिकॉर्ड से अलग था और ठीक किया गया</translation>
    </message>
    <message>
        <source>A record differs and could not be put right</source>
        <translation>एक रिकॉर्ड अलग है और ठीक नहीं किया जा सका</translation>
    </message>
    <message>
        <source>Changes from before a restore were issued again</source>
        <translation>पुनर्स्थापना से पहले के बदलाव फिर से जारी किए गए</translation>
    </message>
    <message>
        <source>It belongs to a record that has not come yet</source>
        <translation>यह ऐसे रिकॉर्ड का है जो अभी नहीं आया</translation>
    </message>
    <message>
        <source>It breaks a rule of this program ({reason})</source>
        <translation>यह इस प्रोग्राम का नियम तोड़ता है ({reason})</translation>
    </message>
    <message>
        <source>It changes a record that has not come yet</source>
        <translation>यह ऐसा रिकॉर्ड बदलता है जो अभी नहीं आया</translation>
    </message>
    <message>
        <source>It changes what may only be written once</source>
        <translation>यह वह बदलता है जो केवल एक बार लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Only an administrator may change this; it was refused</source>
        <translation>इसे केवल एडमिनिस्ट्रेटर बदल सकता है; यह नहीं माना गया</translation>
    </message>
    <message>
        <source>Something was put right ({kind})</source>
        <translation>कुछ ठीक किया गया ({kind})</translation>
    </message>
    <message>
        <source>The server countersigned another log than this PC's</source>
        <translation>सर्वर ने इस पीसी के लेखे के बजाय किसी दूसरे लेखे पर प्रतिहस्ताक्षर किए</translation>
    </message>
    <message>
        <source>The server told another key for countersigning; it was not believed</source>
        <translation>सर्वर ने प्रतिहस्ताक्षर की दूसरी कुंजी बताई; उस पर विश्वास नहीं किया गया</translation>
    </message>
    <message>
        <source>The server was restored; it got back what it had lost</source>
        <translation>सर्वर पुनर्स्थापित हुआ; जो खोया था उसे वापस मिला</translation>
    </message>
    <message>
        <source>This file was restored or copied; this PC became a new one</source>
        <translation>यह फ़ाइल पुनर्स्थापित या कॉपी की गई थी; यह पीसी नया बन गया</translation>
    </message>
    <message>
        <source>another certificate</source>
        <translation>दूसरा प्रमाणपत्र</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>समय पर उत्तर नहीं</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>संपर्क नहीं</translation>
    </message>
    <message>
        <source>restored or copied</source>
        <translation>पुनर्स्थापित या कॉपी</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>somebody else answered</source>
        <translation>किसी और ने उत्तर दिया</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>the server is in trouble</source>
        <translation>सर्वर में गड़बड़ी</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>अपडेट चाहिए</translation>
    </message>
    <message>
        <source>{count} byte</source>
        <translation>{count} बाइट</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} बाइट</translation>
    </message>
</context>
<context>
    <name>sync_kinds</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Cash count</source>
        <translation>नकद गिनती</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>निपटाने को</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>पर्चा</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Staff and users</source>
        <translation>कर्मचारी और उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>वाइटल्स</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>वार्ड</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>After food</source>
        <translation>भोजन के बाद</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <translation>सोते समय</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>अपथ्य</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>बकाया राशि</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>बिस्तर</translation>
    </message>
    <message>
        <source>Before food</source>
        <translation>भोजन से पहले</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>Dashes and small letters do not matter.</source>
        <translation>डैश और छोटे अक्षरों से कोई फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Diet advice</source>
        <translation>पथ्य</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>छुट्टी (डिस्चार्ज)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ज़िला</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>फ़ॉलो-अप</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Lock or switch person</source>
        <translation>लॉक करें या व्यक्ति बदलें</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>लॉग इन</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>लॉग इन नाम</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>दोपहर</translation>
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
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>पर्चा</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
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
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>लक्षण</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक करें</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>कर</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same password again.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Vaidya</source>
        <translation>वैद्य</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{title} was sent to the printer.</source>
        <translation>{title} प्रिंटर को भेज दिया गया।</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Notice {version}, accepted by {by}</source>
        <translation>सूचना {version}, स्वीकार: {by}</translation>
    </message>
    <message>
        <source>Token {token}</source>
        <translation>टोकन {token}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>एलर्जी</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>रोग</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>परामर्श</translation>
    </message>
    <message>
        <source>document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>लैब रिपोर्ट</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>मिलाया गया</translation>
    </message>
    <message>
        <source>other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>prescription</source>
        <translation>पर्चा</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>vitals</source>
        <translation>वाइटल्स</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>घर गए</translation>
    </message>
</context>
<context>
    <name>treatments</name>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>It stands at a meal ({times}).</source>
        <translation>यह भोजन के समय है ({times})।</translation>
    </message>
    <message>
        <source>Paschat</source>
        <translation>पश्चात्</translation>
    </message>
    <message>
        <source>Pradhana</source>
        <translation>प्रधान</translation>
    </message>
    <message>
        <source>Purva</source>
        <translation>पूर्व</translation>
    </message>
    <message>
        <source>The clinic gives no treatments then.</source>
        <translation>तब क्लिनिक में उपचार नहीं होता।</translation>
    </message>
    <message>
        <source>The patient has {what} then ({times}).</source>
        <translation>तब मरीज़ का {what} है ({times})।</translation>
    </message>
    <message>
        <source>The room has no {what}.</source>
        <translation>कमरे में {what} नहीं है।</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>एक अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>never {needed} therapists are free while the patient is</source>
        <translation>जब मरीज़ खाली है तब {needed} थेरेपिस्ट कभी खाली नहीं</translation>
    </message>
    <message>
        <source>no room has what it needs ({equipment})</source>
        <translation>किसी कमरे में ज़रूरी चीज़ नहीं ({equipment})</translation>
    </message>
    <message>
        <source>no room is free while the patient is</source>
        <translation>जब मरीज़ खाली है तब कोई कमरा खाली नहीं</translation>
    </message>
    <message>
        <source>only times at meals are left</source>
        <translation>केवल भोजन के समय बचे हैं</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>the clinic gives no treatments on that day</source>
        <translation>उस दिन क्लिनिक में उपचार नहीं होता</translation>
    </message>
    <message>
        <source>the patient has other sessions or an appointment all day</source>
        <translation>मरीज़ के पूरे दिन दूसरे सत्र या अपॉइंटमेंट हैं</translation>
    </message>
    <message>
        <source>therapists, room and patient are never free together</source>
        <translation>थेरेपिस्ट, कमरा और मरीज़ कभी साथ खाली नहीं</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>योजना बाक़ी</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>{minutes} minutes do not fit into the hours of that day</source>
        <translation>{minutes} मिनट उस दिन के समय में नहीं आते</translation>
    </message>
    <message>
        <source>{needed} therapists are needed, {there} are there on that day</source>
        <translation>{needed} थेरेपिस्ट चाहिए, उस दिन {there} हैं</translation>
    </message>
    <message>
        <source>{needed} therapists are needed, {there} have learned it</source>
        <translation>{needed} थेरेपिस्ट चाहिए, {there} ने यह सीखा है</translation>
    </message>
    <message>
        <source>{needed} therapists of the patient's sex are needed, there are {there}</source>
        <translation>मरीज़ के लिंग के {needed} थेरेपिस्ट चाहिए, {there} हैं</translation>
    </message>
    <message>
        <source>{what} therapists are needed.</source>
        <translation>{what} थेरेपिस्ट चाहिए।</translation>
    </message>
    <message>
        <source>{who} has not learned {what}.</source>
        <translation>{who} ने {what} नहीं सीखा है।</translation>
    </message>
    <message>
        <source>{who} has {what} then ({times}).</source>
        <translation>तब {who} का {what} है ({times})।</translation>
    </message>
    <message>
        <source>{who} is not of the patient's sex.</source>
        <translation>{who} मरीज़ के लिंग के नहीं हैं।</translation>
    </message>
    <message>
        <source>{who} is not there then.</source>
        <translation>तब {who} नहीं हैं।</translation>
    </message>
    <message>
        <source>{who} is taken by {what} ({times}).</source>
        <translation>{who} {what} के लिए लिया है ({times})।</translation>
    </message>
</context>
<context>
    <name>vitals</name>
    <message>
        <source>Unusual: mostly {low} to {high}</source>
        <translation>असामान्य: आमतौर पर {low} से {high}</translation>
    </message>
</context>
<context>
    <name>ward</name>
    <message>
        <source>Fees</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>उपचार</translation>
    </message>
    <message>
        <source>Ward medicines</source>
        <translation>वार्ड की दवाएँ</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>भूल</translation>
    </message>
    <message>
        <source>given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} से</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A GSTIN has 15 characters, this one has {length}.</source>
        <translation>GSTIN में 15 अक्षर होते हैं, इसमें {length} हैं।</translation>
    </message>
    <message>
        <source>A PIN code has six digits and does not begin with 0.</source>
        <translation>पिन कोड में छह अंक होते हैं और वह 0 से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN में 4 से 8 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A UPI reference has 12 digits.</source>
        <translation>UPI संदर्भ में 12 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A brace is open or closed once too often. Places look like {{name}}.</source>
        <translation>कोई कोष्ठक अधिक खुला या बंद है। जगहें {{name}} जैसी होती हैं।</translation>
    </message>
    <message>
        <source>A buyer with a GSTIN needs a name and an address on the bill.</source>
        <translation>GSTIN वाले खरीदार का नाम और पता बिल पर चाहिए।</translation>
    </message>
    <message>
        <source>A certificate is for at most {days} days.</source>
        <translation>प्रमाणपत्र अधिकतम {days} दिन का होता है।</translation>
    </message>
    <message>
        <source>A certificate is signed by the doctor who is signed in.</source>
        <translation>प्रमाणपत्र पर वही डॉक्टर हस्ताक्षर करते हैं जो लॉग इन हैं।</translation>
    </message>
    <message>
        <source>A charge of the kind {kind} belongs to a stay.</source>
        <translation>{kind} प्रकार का शुल्क किसी भर्ती का होता है।</translation>
    </message>
    <message>
        <source>A consultation fee belongs to a visit. Open the bill from the queue.</source>
        <translation>परामर्श शुल्क किसी विज़िट का होता है। कतार से बिल खोलें।</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing. Take the wrong count back instead.</source>
        <translation>गिनती शून्य से कम नहीं हो सकती। गलत गिनती वापस लें।</translation>
    </message>
    <message>
        <source>A counter code is one or two capital letters and a number, such as A1.</source>
        <translation>काउंटर कोड एक या दो बड़े अक्षर और एक संख्या है, जैसे A1।</translation>
    </message>
    <message>
        <source>A course begins today or within a year.</source>
        <translation>कोर्स आज या एक साल के भीतर शुरू होता है।</translation>
    </message>
    <message>
        <source>A deposit is taken by cash, card or UPI. What is held already is used by the bill of the stay.</source>
        <translation>अग्रिम नकद, कार्ड या UPI से लिया जाता है। जो पहले से जमा है उसे भर्ती का बिल लेता है।</translation>
    </message>
    <message>
        <source>A dose in {dose_unit} cannot be counted in {medicine_unit}.</source>
        <translation>{dose_unit} की मात्रा {medicine_unit} में नहीं गिनी जा सकती।</translation>
    </message>
    <message>
        <source>A dose must be more than nothing.</source>
        <translation>मात्रा शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>A later return was filed too, and told what came to this month. Open the later one first.</source>
        <translation>बाद का रिटर्न भी दाख़िल है और उसमें इस महीने में आया हुआ बताया गया है। पहले बाद वाला खोलें।</translation>
    </message>
    <message>
        <source>A line is not on this bill. Open the bill again.</source>
        <translation>एक पंक्ति इस बिल में नहीं है। बिल फिर खोलें।</translation>
    </message>
    <message>
        <source>A line of the bill can be in a return once only.</source>
        <translation>बिल की एक पंक्ति एक वापसी में एक ही बार आ सकती है।</translation>
    </message>
    <message>
        <source>A line of this bill is not on the prescription. Take it out and add it again.</source>
        <translation>इस बिल की एक पंक्ति पर्चे में नहीं है। उसे हटाकर फिर जोड़ें।</translation>
    </message>
    <message>
        <source>A link of a video call begins with https:// and has no spaces.</source>
        <translation>वीडियो कॉल का लिंक https:// से शुरू होता है और उसमें खाली जगह नहीं होती।</translation>
    </message>
    <message>
        <source>A login name has 2 to 30 small letters, digits, dots or dashes, without blanks.</source>
        <translation>लॉग इन नाम में 2 से 30 छोटे अक्षर, अंक, बिंदु या डैश होते हैं, खाली जगह नहीं।</translation>
    </message>
    <message>
        <source>A lot came with a bill of its supplier. Send it back from the page of that bill.</source>
        <translation>एक लॉट अपने सप्लायर के बिल के साथ आया। उसे उस बिल के पृष्ठ से वापस भेजें।</translation>
    </message>
    <message>
        <source>A merchant category has 4 digits.</source>
        <translation>मर्चेंट श्रेणी में 4 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A mobile number has ten digits and begins with 6, 7, 8 or 9.</source>
        <translation>मोबाइल नंबर में दस अंक होते हैं और वह 6, 7, 8 या 9 से शुरू होता है।</translation>
    </message>
    <message>
        <source>A name may have at most {longest} characters.</source>
        <translation>नाम में अधिक से अधिक {longest} अक्षर हो सकते हैं।</translation>
    </message>
    <message>
        <source>A number begins at 1.</source>
        <translation>नंबर 1 से शुरू होता है।</translation>
    </message>
    <message>
        <source>A package has at most {most} sessions of one therapy.</source>
        <translation>एक पैकेज में एक उपचार के अधिक से अधिक {most} सत्र होते हैं।</translation>
    </message>
    <message>
        <source>A package holds at least one therapy.</source>
        <translation>पैकेज में कम से कम एक उपचार होता है।</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>पासवर्ड में कम से कम {shortest} अक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>A report is of ten years at the most. Choose a shorter period.</source>
        <translation>रिपोर्ट ज़्यादा से ज़्यादा दस साल की होती है। छोटी अवधि चुनें।</translation>
    </message>
    <message>
        <source>A return is filed after its month, on {day} at the earliest.</source>
        <translation>रिटर्न महीने के बाद दाख़िल होता है, जल्दी से जल्दी {day} को।</translation>
    </message>
    <message>
        <source>A room to stay in needs a category. Choose one.</source>
        <translation>ठहरने के कमरे की एक श्रेणी चाहिए। एक चुनें।</translation>
    </message>
    <message>
        <source>A slot has between 5 minutes and the length of the session.</source>
        <translation>एक समय 5 मिनट से सत्र की लंबाई तक का होता है।</translation>
    </message>
    <message>
        <source>A spreadsheet has cut this number to {text}. Take it from the first file, with the column as text.</source>
        <translation>स्प्रेडशीट ने यह नंबर काटकर {text} कर दिया है। इसे पहली फ़ाइल से लें, कॉलम को टेक्स्ट बनाकर।</translation>
    </message>
    <message>
        <source>A therapy or fee is counted in whole pieces, such as 2.</source>
        <translation>चिकित्सा या फीस पूरी संख्या में गिनी जाती है, जैसे 2.</translation>
    </message>
    <message>
        <source>A value of {value} cannot be. It lies between {least} and {most}.</source>
        <translation>{value} नहीं हो सकता। यह {least} से {most} के बीच होता है।</translation>
    </message>
    <message>
        <source>A wrong code was typed too often. Let the server show a new one.</source>
        <translation>गलत कोड बहुत बार लिखा गया। सर्वर से नया कोड दिखवाएँ।</translation>
    </message>
    <message>
        <source>A year has 12 months; there is no month {month}.</source>
        <translation>साल में 12 महीने होते हैं; {month} नाम का महीना नहीं है।</translation>
    </message>
    <message>
        <source>Add at least one line to the bill.</source>
        <translation>बिल में कम से कम एक पंक्ति जोड़ें।</translation>
    </message>
    <message>
        <source>Add at least one lot to carry.</source>
        <translation>ले जाने के लिए कम से कम एक लॉट जोड़ें।</translation>
    </message>
    <message>
        <source>Add at least one material.</source>
        <translation>कम से कम एक सामग्री जोड़ें।</translation>
    </message>
    <message>
        <source>Add at least one medicine to receive.</source>
        <translation>लेने के लिए कम से कम एक दवा जोड़ें।</translation>
    </message>
    <message>
        <source>Add your own password first: without the keyring nothing else but the recovery code would open the file.</source>
        <translation>पहले अपना पासवर्ड जोड़ें: कीरिंग के बिना केवल रिकवरी कोड ही फ़ाइल खोलेगा।</translation>
    </message>
    <message>
        <source>All of {description} came back already.</source>
        <translation>{description} पूरा पहले ही वापस आ गया।</translation>
    </message>
    <message>
        <source>All of {description} came back. Nothing is left that could cost more.</source>
        <translation>{description} पूरा वापस आ गया। ज़्यादा दाम लगने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>An Excel sheet holds {rows} rows, and there are more. Choose a name that ends in .csv.</source>
        <translation>Excel शीट में {rows} पंक्तियाँ आती हैं, यहाँ ज़्यादा हैं। .csv वाला नाम चुनें।</translation>
    </message>
    <message>
        <source>An HSN or SAC code has 4, 6 or 8 digits. {hsn} has not.</source>
        <translation>HSN या SAC कोड में 4, 6 या 8 अंक होते हैं। {hsn} में नहीं हैं।</translation>
    </message>
    <message>
        <source>An age of more than {oldest} years cannot be.</source>
        <translation>{oldest} वर्ष से ज़्यादा आयु नहीं हो सकती।</translation>
    </message>
    <message>
        <source>An allergy to {substance} is already noted.</source>
        <translation>{substance} से एलर्जी पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>An interval of {interval} days cannot be.</source>
        <translation>{interval} दिन का अंतराल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Another backup of this clinic is being made. Wait until it is done.</source>
        <translation>इस क्लिनिक का दूसरा बैकअप बन रहा है। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>Another bill was posted under this one's identity already: {number}. Open it, then begin anew.</source>
        <translation>इसी पहचान पर दूसरा बिल लिया जा चुका है: {number}। उसे खोलें, फिर नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Another payment was posted under this one's identity already: {number}.</source>
        <translation>इसी पहचान पर दूसरा भुगतान दर्ज है: {number}।</translation>
    </message>
    <message>
        <source>Another price than the MRP is allowed by somebody else: F9, then their PIN.</source>
        <translation>MRP से अलग दाम की अनुमति कोई और देता है: F9, फिर उनका PIN।</translation>
    </message>
    <message>
        <source>Another program is using the clinic's file. Close it, then try again.</source>
        <translation>कोई और प्रोग्राम क्लिनिक की फ़ाइल इस्तेमाल कर रहा है। उसे बंद करके फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Another return was posted under this one's identity already: {number}.</source>
        <translation>इसी पहचान पर दूसरी वापसी दर्ज है: {number}।</translation>
    </message>
    <message>
        <source>Another server answered at this address than the one that made the code. Nothing was sent. Check address and code.</source>
        <translation>इस पते पर उस सर्वर ने उत्तर नहीं दिया जिसने कोड बनाया था। कुछ भेजा नहीं गया। पता और कोड जाँचें।</translation>
    </message>
    <message>
        <source>At most {highest} therapists treat together.</source>
        <translation>एक साथ अधिक से अधिक {highest} थेरेपिस्ट।</translation>
    </message>
    <message>
        <source>At most {largest} can be written here. Look at the amount again.</source>
        <translation>यहाँ अधिक से अधिक {largest} लिख सकते हैं। राशि फिर देखें।</translation>
    </message>
    <message>
        <source>At most {longest} characters fit here. Write it shorter.</source>
        <translation>यहाँ अधिक से अधिक {longest} अक्षर आते हैं। छोटा लिखें।</translation>
    </message>
    <message>
        <source>At most {most} servings are noted at once.</source>
        <translation>एक बार में अधिक से अधिक {most} परोसन लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Backups go to this place already.</source>
        <translation>बैकअप इस जगह पहले से जाते हैं।</translation>
    </message>
    <message>
        <source>Batch {batch} belongs to {place}, and {here} is being counted. Transfer it, or count it as found here.</source>
        <translation>बैच {batch} {place} का है, और गिनती {here} की हो रही है। इसे स्थानांतरित करें, या यहाँ मिला हुआ गिनें।</translation>
    </message>
    <message>
        <source>Batch {batch} is good until {expiry}. Choose another reason.</source>
        <translation>बैच {batch} {expiry} तक ठीक है। दूसरा कारण चुनें।</translation>
    </message>
    <message>
        <source>Batch {batch} lies at {place} already. Choose another place.</source>
        <translation>बैच {batch} पहले से {place} पर है। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} differs. Write the reason.</source>
        <translation>{medicine} के बैच {batch} में अंतर है। कारण लिखें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} expired on {expiry}. Do not take it in.</source>
        <translation>{medicine} का बैच {batch} {expiry} को समाप्त हो गया। उसे न लें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} has expired or is blocked. Put it into quarantine.</source>
        <translation>{medicine} का बैच {batch} अवधि पार या रोका हुआ है। उसे अलग (क्वारंटीन) रखें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} has expired. Take another lot.</source>
        <translation>{medicine} के बैच {batch} की अवधि समाप्त हो गई है। दूसरा लॉट लें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} must not be used. Take another lot.</source>
        <translation>{medicine} का बैच {batch} उपयोग नहीं करना है। दूसरा लॉट लें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} was received already. Correct its quantity by a stock adjustment.</source>
        <translation>{medicine} का बैच {batch} पहले ही आ चुका है। मात्रा स्टॉक सुधार से ठीक करें।</translation>
    </message>
    <message>
        <source>Batch {batch} of {medicine} was taken in with {taken_in} units. Correct its quantity by a stock adjustment.</source>
        <translation>{medicine} का बैच {batch} {taken_in} इकाइयों के साथ लिया गया था। मात्रा स्टॉक सुधार से ठीक करें।</translation>
    </message>
    <message>
        <source>Batch {batch} stands in row {row} too, with another quantity. Write one row with the whole quantity.</source>
        <translation>बैच {batch} पंक्ति {row} में भी है, दूसरी मात्रा के साथ। पूरी मात्रा एक ही पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>Bed {bed} is closed ({why}). Choose another bed, or have it opened.</source>
        <translation>बिस्तर {bed} बंद है ({why})। दूसरा चुनें, या इसे खुलवाएँ।</translation>
    </message>
    <message>
        <source>Bed {bed} is kept for {patient} from {from_day} until {to_day}. Choose another bed or other days.</source>
        <translation>बिस्तर {bed} {from_day} से {to_day} तक {patient} के लिए रखा है। दूसरा बिस्तर या दूसरे दिन चुनें।</translation>
    </message>
    <message>
        <source>Bed {bed} is to be cleaned first. Choose another bed, or mark it as clean.</source>
        <translation>बिस्तर {bed} की पहले सफ़ाई होनी है। दूसरा चुनें, या इसे साफ़ लिखें।</translation>
    </message>
    <message>
        <source>Before finishing, please add: {missing}.</source>
        <translation>पूरा करने से पहले जोड़ें: {missing}।</translation>
    </message>
    <message>
        <source>Bill {bill} of this supplier came in on {day} already (our number {number}).</source>
        <translation>इस सप्लायर का बिल {bill} {day} को लिया जा चुका है (हमारा नंबर {number})।</translation>
    </message>
    <message>
        <source>Bill {number} has the credit note {note}. Take the rest back by another credit note.</source>
        <translation>बिल {number} का क्रेडिट नोट {note} है। बाक़ी दूसरे क्रेडिट नोट से वापस लें।</translation>
    </message>
    <message>
        <source>Bill {number} has the debit note {note}. Cancel that first, or take the bill back by a credit note.</source>
        <translation>बिल {number} का डेबिट नोट {note} है। पहले उसे रद्द करें, या क्रेडिट नोट से बिल वापस लें।</translation>
    </message>
    <message>
        <source>Bill {number} is cancelled.</source>
        <translation>बिल {number} रद्द है।</translation>
    </message>
    <message>
        <source>Bill {number} is of today. Cancel it and write it again.</source>
        <translation>बिल {number} आज का है। उसे रद्द करके फिर से लिखें।</translation>
    </message>
    <message>
        <source>Bill {number} is of {day}. A bill can be cancelled only on its own day.</source>
        <translation>बिल {number} {day} का है। बिल उसी दिन रद्द हो सकता है।</translation>
    </message>
    <message>
        <source>Bill {number} is of {day}. After the end of its month it is not cancelled any more: take it back by a credit note.</source>
        <translation>बिल {number} {day} का है। महीना बीतने पर बिल रद्द नहीं होता: क्रेडिट नोट से वापस लें।</translation>
    </message>
    <message>
        <source>Bill {number} stands in a return that was filed on {filed_on}. It is not cancelled any more: take it back by a credit note.</source>
        <translation>बिल {number} {filed_on} को दाख़िल रिटर्न में है। अब रद्द नहीं होता: क्रेडिट नोट से वापस लें।</translation>
    </message>
    <message>
        <source>Certificate {number} is cancelled.</source>
        <translation>प्रमाणपत्र {number} रद्द है।</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>एक बिस्तर चुनें।</translation>
    </message>
    <message>
        <source>Choose a blood group from the list.</source>
        <translation>सूची से रक्त समूह चुनें।</translation>
    </message>
    <message>
        <source>Choose a dosage form from the list.</source>
        <translation>सूची से औषध रूप चुनें।</translation>
    </message>
    <message>
        <source>Choose a length between 1 minute and 8 hours that ends on the same day.</source>
        <translation>1 मिनट से 8 घंटे के बीच की अवधि चुनें जो उसी दिन समाप्त हो।</translation>
    </message>
    <message>
        <source>Choose a meal of the clinic's list.</source>
        <translation>क्लिनिक की सूची से भोजन चुनें।</translation>
    </message>
    <message>
        <source>Choose a medicine that the clinic keeps.</source>
        <translation>क्लिनिक की कोई दवा चुनें।</translation>
    </message>
    <message>
        <source>Choose a value from {lowest} to {highest}.</source>
        <translation>{lowest} से {highest} के बीच का मान चुनें।</translation>
    </message>
    <message>
        <source>Choose another doctor than {doctor}.</source>
        <translation>{doctor} के अलावा कोई और डॉक्टर चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one expired lot.</source>
        <translation>अवधि समाप्त कम से कम एक लॉट चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>कम से कम एक भूमिका चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one therapy, or a template.</source>
        <translation>कम से कम एक उपचार या नमूना चुनें।</translation>
    </message>
    <message>
        <source>Choose found, missing, damaged or expired.</source>
        <translation>मिला, गुम, ख़राब या समाप्त में से चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the clinic's doctors.</source>
        <translation>क्लिनिक के किसी डॉक्टर को चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the offered values.</source>
        <translation>दिए गए मानों में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose somebody of the clinic's staff.</source>
        <translation>क्लिनिक के कर्मचारियों में से किसी को चुनें।</translation>
    </message>
    <message>
        <source>Choose the language from the list.</source>
        <translation>सूची से भाषा चुनें।</translation>
    </message>
    <message>
        <source>Choose the place, or type a new one.</source>
        <translation>जगह चुनें, या नई लिखें।</translation>
    </message>
    <message>
        <source>Choose the sex.</source>
        <translation>लिंग चुनें।</translation>
    </message>
    <message>
        <source>Choose the state from the list.</source>
        <translation>सूची से राज्य चुनें।</translation>
    </message>
    <message>
        <source>Choose what kind of goods the rate is for.</source>
        <translation>चुनें कि दर किस तरह के माल की है।</translation>
    </message>
    <message>
        <source>Choose who made it.</source>
        <translation>चुनें कि किसने बनाया।</translation>
    </message>
    <message>
        <source>Count this too. Where there is nothing, write 0.</source>
        <translation>इसे भी गिनें। कुछ न हो तो 0 लिखें।</translation>
    </message>
    <message>
        <source>Credit note {number} was written for another return. Open the bill again.</source>
        <translation>क्रेडिट नोट {number} दूसरी वापसी का है। बिल फिर खोलें।</translation>
    </message>
    <message>
        <source>Days go from 0 to {most}.</source>
        <translation>दिन 0 से {most} तक होते हैं।</translation>
    </message>
    <message>
        <source>Debit note {number} was written with other content. Open the bill again.</source>
        <translation>डेबिट नोट {number} दूसरी सामग्री के साथ लिखा गया था। बिल फिर से खोलें।</translation>
    </message>
    <message>
        <source>From {from_day} until {to_day} is no stay. The day of leaving comes after the first day, and after today.</source>
        <translation>{from_day} से {to_day} तक कोई ठहराव नहीं है। जाने का दिन पहले दिन और आज के बाद होता है।</translation>
    </message>
    <message>
        <source>From {limit} on, the bill needs the buyer's name, address and state. Fill them in.</source>
        <translation>{limit} से बिल पर ख़रीदार का नाम, पता और राज्य चाहिए। उन्हें भरें।</translation>
    </message>
    <message>
        <source>Give a rate, or mark the supply as exempt.</source>
        <translation>दर लिखें, या इसे कर-मुक्त बताएँ।</translation>
    </message>
    <message>
        <source>Give the discount in percent or in rupees, not both.</source>
        <translation>छूट प्रतिशत में या रुपये में दें, दोनों में नहीं।</translation>
    </message>
    <message>
        <source>In {text} the upper value is below the lower one. Type it like 128/82.</source>
        <translation>{text} में ऊपर का मान नीचे वाले से कम है। 128/82 की तरह लिखें।</translation>
    </message>
    <message>
        <source>It cannot have happened after it was found out.</source>
        <translation>पता चलने के बाद यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>रोका गया। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Joining was begun here with another recovery code. Type that one to go on.</source>
        <translation>यहाँ जुड़ना दूसरे रिकवरी कोड से शुरू हुआ था। आगे बढ़ने के लिए वही लिखें।</translation>
    </message>
    <message>
        <source>Line {position}: days, their distance and times a day have to fit into {longest} days.</source>
        <translation>पंक्ति {position}: दिन, अंतर और बारी {longest} दिनों में आने चाहिए।</translation>
    </message>
    <message>
        <source>Minutes lie between {lowest} and {highest}.</source>
        <translation>मिनट {lowest} और {highest} के बीच हों।</translation>
    </message>
    <message>
        <source>Money is owed or held: settle bills, charges and deposits first.</source>
        <translation>पैसा बाक़ी है या जमा है: पहले बिल, शुल्क और अग्रिम निपटाएँ।</translation>
    </message>
    <message>
        <source>No column is chosen for: {column}. Choose the one that holds it.</source>
        <translation>{column} के लिए कोई कॉलम नहीं चुना। जिसमें वह है उसे चुनें।</translation>
    </message>
    <message>
        <source>No deposit is held. There is nothing to give back or to use.</source>
        <translation>कोई अग्रिम जमा नहीं है। लौटाने या लगाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No phone in India has this number. Compare it and type it again.</source>
        <translation>भारत में इस नंबर का कोई फ़ोन नहीं है। मिलाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>No slot is free within 60 days. Move the booking in the calendar, outside the hours.</source>
        <translation>60 दिनों में कोई समय खाली नहीं। कैलेंडर में बुकिंग को समय के बाहर ले जाएँ।</translation>
    </message>
    <message>
        <source>Nobody signs in with the name {login}.</source>
        <translation>{login} नाम से कोई लॉग इन नहीं करता।</translation>
    </message>
    <message>
        <source>Not every patient whom it concerns was told ({count} are left).</source>
        <translation>सभी संबंधित मरीज़ों को नहीं बताया गया ({count} बाक़ी)।</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}. Look for a switch at the stick, or for the rights of the folder.</source>
        <translation>{folder} में कुछ लिखा नहीं जा सकता। स्टिक का स्विच या फ़ोल्डर के अधिकार देखें।</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>अभी तक कुछ नहीं गिना गया।</translation>
    </message>
    <message>
        <source>Nothing is bought from {name}: {why}. Take it off the black list first.</source>
        <translation>{name} से कुछ नहीं ख़रीदा जाता: {why}। पहले काली सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing is due on bill {number}.</source>
        <translation>बिल {number} पर कुछ बकाया नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is left to give back of bill {number}.</source>
        <translation>बिल {number} का लौटाने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Nothing is proposed. Ask for a proposal first.</source>
        <translation>कुछ सुझाया नहीं गया। पहले सुझाव माँगें।</translation>
    </message>
    <message>
        <source>Nothing of the stock is on bill {number}, so there are no labels.</source>
        <translation>बिल {number} पर स्टॉक की कोई चीज़ नहीं, इसलिए लेबल नहीं हैं।</translation>
    </message>
    <message>
        <source>Of bill {bill}, {left} are open. Pay the rest on the account.</source>
        <translation>बिल {bill} में {left} बाक़ी हैं। शेष खाते पर दें।</translation>
    </message>
    <message>
        <source>Of this line only {left} can still come back.</source>
        <translation>इस पंक्ति से अब केवल {left} वापस आ सकता है।</translation>
    </message>
    <message>
        <source>Of this line {left} can still go back, not {asked}.</source>
        <translation>इस पंक्ति से {left} और लौट सकते हैं, {asked} नहीं।</translation>
    </message>
    <message>
        <source>Of this line {left} were short and not claimed yet, not {asked}.</source>
        <translation>इस पंक्ति में {left} कम थे जिनका दावा बाक़ी है, {asked} नहीं।</translation>
    </message>
    <message>
        <source>Of what is held {held} now pays for the bill, not {shown}. Look at it again and take the payment.</source>
        <translation>रखी राशि में से अब बिल के लिए {held} है, {shown} नहीं। फिर से देखें और भुगतान लें।</translation>
    </message>
    <message>
        <source>Of {description} only {left} can still come back.</source>
        <translation>{description} में से अब केवल {left} वापस आ सकता है।</translation>
    </message>
    <message>
        <source>Of {medicine} {packs} packs are billed. No more than that can be short.</source>
        <translation>{medicine} के {packs} पैक बिल हुए। इससे अधिक कम नहीं हो सकते।</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, only {left} {unit} are left at {place}. Taken lately by: {held_by}.</source>
        <translation>{medicine}, बैच {batch}: {place} पर केवल {left} {unit} बचे हैं। हाल में लिया गया: {held_by}।</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, {left} are left, and {came} came in. What was sold cannot be taken out: return the rest to the supplier instead.</source>
        <translation>{medicine}, बैच {batch}: {left} बचे हैं, {came} आए थे। जो बिक गया वह नहीं निकल सकता: बाक़ी सप्लायर को लौटाएँ।</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, {left} are there, not {asked}.</source>
        <translation>{medicine}, बैच {batch}: {left} हैं, {asked} नहीं।</translation>
    </message>
    <message>
        <source>Of {medicine}, batch {batch}, {missing_units} {unit} more were taken than counted, by: {held_by}. Count it again.</source>
        <translation>{medicine}, बैच {batch}: गिने गए से {missing_units} {unit} अधिक लिए गए: {held_by}। फिर से गिनें।</translation>
    </message>
    <message>
        <source>Of {medicine}, {left_packs} can be sold, and {wanted_packs} are asked for. Expired: {expired_packs}, blocked: {blocked_packs}, in opened packs: {opened} {unit}.</source>
        <translation>{medicine}: {left_packs} बिक सकते हैं, माँगे गए {wanted_packs}। समाप्त: {expired_packs}, रोके हुए: {blocked_packs}, खुले पैक में: {opened} {unit}।</translation>
    </message>
    <message>
        <source>Only a doctor of the staff list can sign. Ask the administrator to link your user to your staff entry.</source>
        <translation>केवल कर्मचारी सूची का डॉक्टर हस्ताक्षर कर सकता है। प्रशासक से कहें कि आपके उपयोगकर्ता को कर्मचारी सूची से जोड़ें।</translation>
    </message>
    <message>
        <source>Only an administrator can come in with the recovery code.</source>
        <translation>रिकवरी कोड से केवल एडमिनिस्ट्रेटर अंदर आ सकता है।</translation>
    </message>
    <message>
        <source>Only cash gives change. Enter the exact amount.</source>
        <translation>केवल नकद में बाक़ी लौटाते हैं। ठीक राशि लिखें।</translation>
    </message>
    <message>
        <source>Only fees and other charges are written and taken off here. Take back a meal or a medicine on its own page.</source>
        <translation>यहाँ केवल शुल्क और अन्य ख़र्च लिखे और हटाए जाते हैं। भोजन या दवा उसके अपने पन्ने पर वापस लें।</translation>
    </message>
    <message>
        <source>Only the same formulation, for a line of the prescription, can be given instead.</source>
        <translation>पर्चे की उसी योग वाली दवा ही बदले में दी जा सकती है।</translation>
    </message>
    <message>
        <source>Only {counted} was counted. Less can stay in the drawer.</source>
        <translation>केवल {counted} गिना गया। गल्ले में इससे अधिक नहीं रह सकता।</translation>
    </message>
    <message>
        <source>Only {held} are held. Give back no more.</source>
        <translation>केवल {held} जमा है। इससे अधिक न लौटाएँ।</translation>
    </message>
    <message>
        <source>Only {left} is left to pay, not {amount}.</source>
        <translation>चुकाने को केवल {left} बाक़ी है, {amount} नहीं।</translation>
    </message>
    <message>
        <source>Only {left} of it are charged. Take back no more.</source>
        <translation>इसमें से केवल {left} लगाया गया है। इससे अधिक वापस न लें।</translation>
    </message>
    <message>
        <source>Only {left} {unit} of {medicine} are left in this batch.</source>
        <translation>{medicine}: इस बैच में केवल {left} {unit} बाक़ी हैं।</translation>
    </message>
    <message>
        <source>Only {left} {unit} of {medicine} are left on the ward.</source>
        <translation>वार्ड में {medicine} केवल {left} {unit} बाक़ी है।</translation>
    </message>
    <message>
        <source>Open the drawer first: this clinic bills only within a shift (Counter, F10).</source>
        <translation>पहले गल्ला खोलें: यह क्लिनिक केवल पारी के भीतर बिल बनाता है (काउंटर, F10)।</translation>
    </message>
    <message>
        <source>Others can read the password file {file}. Close it first: chmod 600.</source>
        <translation>पासवर्ड फ़ाइल {file} दूसरे भी पढ़ सकते हैं। पहले बंद करें: chmod 600.</translation>
    </message>
    <message>
        <source>Pain is a number from 0 to 10.</source>
        <translation>दर्द 0 से 10 तक की संख्या है।</translation>
    </message>
    <message>
        <source>Room {room} asks for the patient's sex, which is not known. Complete the patient first, or choose another room.</source>
        <translation>कमरे {room} के लिए मरीज़ का लिंग चाहिए, जो ज्ञात नहीं है। पहले मरीज़ का विवरण पूरा करें, या दूसरा कमरा चुनें।</translation>
    </message>
    <message>
        <source>Room {room} is for men. Choose another bed.</source>
        <translation>कमरा {room} पुरुषों के लिए है। दूसरा बिस्तर चुनें।</translation>
    </message>
    <message>
        <source>Room {room} is for women. Choose another bed.</source>
        <translation>कमरा {room} महिलाओं के लिए है। दूसरा बिस्तर चुनें।</translation>
    </message>
    <message>
        <source>Rooms of the category {category} have no price on {day}. Set their tariff under Rooms and beds.</source>
        <translation>{category} श्रेणी के कमरों का {day} को कोई मूल्य नहीं है। कमरे और बिस्तर में दर भरें।</translation>
    </message>
    <message>
        <source>Row {row} of {file} opens a quotation mark that is not closed. Close it or take it away, then choose it again.</source>
        <translation>{file} की पंक्ति {row} में एक उद्धरण चिह्न खुलता है और बंद नहीं होता। उसे बंद करें या हटाएँ, फिर फ़ाइल दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Say how much of {medicine} and when, or write a note for it.</source>
        <translation>{medicine} कितनी और कब, यह लिखें, या उसके लिए नोट लिखें।</translation>
    </message>
    <message>
        <source>Say how the consent was given and by whom.</source>
        <translation>बताएँ कि सहमति कैसे और किसने दी।</translation>
    </message>
    <message>
        <source>Say how the patient was told.</source>
        <translation>मरीज़ को कैसे बताया, लिखें।</translation>
    </message>
    <message>
        <source>Say of at least one line how much comes back.</source>
        <translation>कम से कम एक पंक्ति में बताएँ कि कितना वापस आता है।</translation>
    </message>
    <message>
        <source>Say of at least one line how much more it costs, a rupee or more in all.</source>
        <translation>कम से कम एक पंक्ति के लिए लिखें कि दाम कितना ज़्यादा है; कुल एक रुपया या ज़्यादा।</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>बताएँ कि क्या करना है।</translation>
    </message>
    <message>
        <source>Say what the patient may eat.</source>
        <translation>बताएँ कि मरीज़ क्या खा सकते हैं।</translation>
    </message>
    <message>
        <source>Say why nothing is left to be done.</source>
        <translation>अब कुछ करना बाक़ी क्यों नहीं, लिखें।</translation>
    </message>
    <message>
        <source>Several clinics are on this PC: {clinics}. Say which one by --clinic.</source>
        <translation>इस पीसी पर कई क्लिनिक हैं: {clinics}। --clinic से बताएँ कौन सा।</translation>
    </message>
    <message>
        <source>So much is not in the drawer.</source>
        <translation>गल्ले में इतना नहीं है।</translation>
    </message>
    <message>
        <source>Somebody comes before they leave, and not in the future.</source>
        <translation>आना जाने से पहले हो, और भविष्य में नहीं।</translation>
    </message>
    <message>
        <source>Somebody lies in bed {bed}. Choose another bed.</source>
        <translation>बिस्तर {bed} पर कोई है। दूसरा बिस्तर चुनें।</translation>
    </message>
    <message>
        <source>Somebody of the other sex stays in room {room} in these days. Choose another bed.</source>
        <translation>इन दिनों कमरे {room} में दूसरे लिंग के व्यक्ति हैं। दूसरा बिस्तर चुनें।</translation>
    </message>
    <message>
        <source>Something of this order came in. Close it instead.</source>
        <translation>इस ऑर्डर का कुछ माल आ चुका है। इसके बजाय बंद करें।</translation>
    </message>
    <message>
        <source>Something of {number} went back already ({back}). Reverse that return first.</source>
        <translation>{number} का कुछ माल लौट चुका है ({back})। पहले वह वापसी उलटें।</translation>
    </message>
    <message>
        <source>Stay {number} is another patient's.</source>
        <translation>भर्ती {number} दूसरे मरीज़ की है।</translation>
    </message>
    <message>
        <source>Stock-take {number} has ended. Nothing more is counted in it.</source>
        <translation>स्टॉक गिनती {number} समाप्त हो गई। इसमें अब कुछ नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <source>Stock-take {number} of {place} still goes on. Post it or cancel it first.</source>
        <translation>{place} की स्टॉक गिनती {number} चल रही है। पहले उसे दर्ज करें या रद्द करें।</translation>
    </message>
    <message>
        <source>Taxable and exempt lines need two bills for a buyer with a GSTIN.</source>
        <translation>GSTIN वाले ख़रीदार के लिए कर वाली और कर-मुक्त पंक्तियों के दो बिल चाहिए।</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or a day to come.</source>
        <translation>वह दिन बीत गया। आज या आने वाला दिन चुनें।</translation>
    </message>
    <message>
        <source>That patient does not wait in this queue any more. Look at the queue again.</source>
        <translation>वह मरीज़ अब इस कतार में नहीं है। कतार फिर देखें।</translation>
    </message>
    <message>
        <source>The Board was not told, or has no details yet: note both before you close it.</source>
        <translation>बोर्ड को नहीं बताया गया या विवरण नहीं दिया गया: बंद करने से पहले दोनों दर्ज करें।</translation>
    </message>
    <message>
        <source>The GSTIN belongs to the state {state}. Leave the state empty, or correct the GSTIN.</source>
        <translation>GSTIN राज्य {state} का है। राज्य खाली छोड़ें, या GSTIN सुधारें।</translation>
    </message>
    <message>
        <source>The amount cannot be less than nothing.</source>
        <translation>राशि शून्य से कम नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>राशि शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>The backup broke off. It is tried again by itself.</source>
        <translation>बैकअप बीच में टूट गया। वह अपने आप फिर किया जाएगा।</translation>
    </message>
    <message>
        <source>The backup was made, but the check of the clinic finds faults in it, so it does not count. Open Settings, Check.</source>
        <translation>बैकअप बना, पर क्लिनिक की जाँच में उसमें गड़बड़ी मिली, इसलिए वह नहीं गिना जाता। सेटिंग में जाँच खोलें।</translation>
    </message>
    <message>
        <source>The backup {file} could not be opened again and does not count. Try another disk.</source>
        <translation>बैकअप {file} दोबारा नहीं खुला और नहीं गिना जाएगा। दूसरी डिस्क लें।</translation>
    </message>
    <message>
        <source>The bill now comes to {payable}, not {shown}. Look at it again and take the payment.</source>
        <translation>बिल अब {payable} का है, {shown} का नहीं। फिर देखकर भुगतान लें।</translation>
    </message>
    <message>
        <source>The booking is for {day}. Only bookings of today can be checked in; move it to today first.</source>
        <translation>बुकिंग {day} की है। केवल आज की बुकिंग में टोकन दिया जा सकता है; पहले इसे आज पर लाएँ।</translation>
    </message>
    <message>
        <source>The booking of {day}, {time} is still to come.</source>
        <translation>{day}, {time} की बुकिंग का समय अभी आना है।</translation>
    </message>
    <message>
        <source>The booking of {day}, {time} is: {state}. That cannot be done with it any more.</source>
        <translation>{day}, {time} की बुकिंग: {state}। अब यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The clinic cannot have known of it in the future.</source>
        <translation>क्लिनिक को इसका पता भविष्य में नहीं चल सकता।</translation>
    </message>
    <message>
        <source>The clinic has no GSTIN. A clinic that is not registered for GST makes no return.</source>
        <translation>क्लिनिक का GSTIN नहीं है। जो GST में पंजीकृत नहीं, वह रिटर्न नहीं देता।</translation>
    </message>
    <message>
        <source>The clinic is closed on {day} ({reason}). Choose another day.</source>
        <translation>{day} को क्लिनिक बंद है ({reason})। कोई और दिन चुनें।</translation>
    </message>
    <message>
        <source>The clinic is on this server already. Let the server show a code for one of its PCs.</source>
        <translation>क्लिनिक इस सर्वर पर पहले से है। सर्वर से उसके किसी पीसी के लिए कोड दिखवाएँ।</translation>
    </message>
    <message>
        <source>The clinic needs at least one administrator who may change users.</source>
        <translation>क्लिनिक में कम से कम एक प्रशासक चाहिए जो उपयोगकर्ता बदल सके।</translation>
    </message>
    <message>
        <source>The clinic's file could not be brought up to date; it is as it was before. Reason: {reason}.</source>
        <translation>क्लिनिक की फ़ाइल अद्यतन नहीं हो सकी; वह पहले जैसी है। कारण: {reason}।</translation>
    </message>
    <message>
        <source>The clinic's file {file} is not there. Put it back, or restore a backup.</source>
        <translation>क्लिनिक की फ़ाइल {file} वहाँ नहीं है। उसे वापस रखें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The code {number} stands in row {row} too, for another medicine. Give one of them another code.</source>
        <translation>कोड {number} पंक्ति {row} में भी है, दूसरी दवा के लिए। किसी एक को दूसरा कोड दें।</translation>
    </message>
    <message>
        <source>The column {heading} is chosen twice. Choose another one for one of them.</source>
        <translation>कॉलम {heading} दो बार चुना गया। किसी एक के लिए दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The consultation fee is on this bill twice. Take one out.</source>
        <translation>इस बिल में परामर्श शुल्क दो बार है। एक हटाएँ।</translation>
    </message>
    <message>
        <source>The copy of the clinic that came is not whole. Nothing was opened; try again.</source>
        <translation>क्लिनिक की जो प्रति आई वह पूरी नहीं है। कुछ नहीं खोला गया; फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The copy under the new key could not be read back. The file keeps its key; try again, or look at the disk.</source>
        <translation>नई कुंजी वाली प्रति पढ़ी नहीं जा सकी। फ़ाइल की कुंजी वही है; फिर प्रयास करें या डिस्क देखें।</translation>
    </message>
    <message>
        <source>The day on which it was asked for is in the future.</source>
        <translation>माँग का दिन भविष्य में है।</translation>
    </message>
    <message>
        <source>The demo clinic cannot join a server.</source>
        <translation>डेमो क्लिनिक किसी सर्वर से नहीं जुड़ सकता।</translation>
    </message>
    <message>
        <source>The discount of {discount} does not fit into {amount}.</source>
        <translation>{discount} की छूट {amount} में नहीं समाती।</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room, then try again; nothing was changed.</source>
        <translation>इस पीसी की डिस्क भर गई है। जगह बनाकर फिर से कोशिश करें; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The doctor has replaced this prescription. Open the newer one.</source>
        <translation>डॉक्टर ने यह पर्चा बदल दिया है। नया खोलें।</translation>
    </message>
    <message>
        <source>The document could not be written to the disk. Nothing was kept.</source>
        <translation>दस्तावेज़ डिस्क पर नहीं लिखा जा सका। कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The dosage form of {medicine} is missing. Write it, as Arishtam or Choornam.</source>
        <translation>{medicine} का औषध रूप नहीं है। लिखें, जैसे Arishtam या Choornam।</translation>
    </message>
    <message>
        <source>The drawer has an open shift. Count it at the shift's close.</source>
        <translation>गल्ले में पारी चालू है। पारी बंद करते समय गिनें।</translation>
    </message>
    <message>
        <source>The drawer of this PC has no open shift. Open one first.</source>
        <translation>इस पीसी पर कोई पारी खुली नहीं। पहले खोलें।</translation>
    </message>
    <message>
        <source>The drawer of this PC is open already. Close that shift first.</source>
        <translation>इस पीसी का गल्ला पहले से खुला है। पहले वह पारी बंद करें।</translation>
    </message>
    <message>
        <source>The expiry “{text}” is not clear. Write it as on the pack, for example 03/2028.</source>
        <translation>समाप्ति “{text}” साफ़ नहीं है। पैक पर जैसी है वैसी लिखें, जैसे 03/2028।</translation>
    </message>
    <message>
        <source>The fee of this visit is already on bill {number}.</source>
        <translation>इस विज़िट का शुल्क पहले से बिल {number} में है।</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is damaged. Restore it from a backup.</source>
        <translation>क्लिनिक के साथ की कुंजियों की फ़ाइल ({file}) ख़राब है। उसे बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The file of keys beside the clinic ({file}) is missing. Restore it from a backup.</source>
        <translation>क्लिनिक के साथ की कुंजियों की फ़ाइल ({file}) नहीं है। उसे बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The file of this document is on another PC, and no server is reached that could bring it.</source>
        <translation>इस दस्तावेज़ की फ़ाइल दूसरे पीसी पर है, और लाने वाला सर्वर नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The file {file} cannot be opened. Look whether this account of the PC may read and write it.</source>
        <translation>फ़ाइल {file} नहीं खुलती। देखें कि पीसी का यह खाता उसे पढ़ और लिख सकता है या नहीं।</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Choose another folder.</source>
        <translation>फ़ाइल {file} नहीं लिखी जा सकी: {reason}। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was not changed. Restore the last backup.</source>
        <translation>फ़ाइल {file} ख़राब है और बदली नहीं गई। आख़िरी बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>पहला दिन आख़िरी दिन के बाद है।</translation>
    </message>
    <message>
        <source>The first day comes before the last one, and at most two years lie between them.</source>
        <translation>पहला दिन अंतिम दिन से पहले हो, और बीच में अधिकतम दो वर्ष।</translation>
    </message>
    <message>
        <source>The hours begin before they end, between 00:00 and 24:00.</source>
        <translation>समय 00:00 और 24:00 के बीच हो, और आरंभ समाप्ति से पहले।</translation>
    </message>
    <message>
        <source>The key on this PC does not fit this clinic's file, and this password does not open it. Try again, or use the code.</source>
        <translation>इस पीसी की कुंजी क्लिनिक की फ़ाइल से मेल नहीं खाती, और यह पासवर्ड भी उसे नहीं खोलता। फिर से कोशिश करें, या कोड लें।</translation>
    </message>
    <message>
        <source>The key store of this PC is locked. Unlock it, or sign in with your password.</source>
        <translation>इस पीसी का चाबी भंडार बंद है। उसे खोलें, या पासवर्ड से लॉग इन करें।</translation>
    </message>
    <message>
        <source>The last bill is dated {last}, but this PC says today is {today}. Put the clock right, or go on in the reserve series.</source>
        <translation>पिछला बिल {last} का है, पर यह पीसी आज {today} बताता है। घड़ी ठीक करें, या आरक्षित नंबर-क्रम में चलें।</translation>
    </message>
    <message>
        <source>The last character of the GSTIN does not fit the others. Compare it with the certificate.</source>
        <translation>GSTIN का आख़िरी अक्षर बाक़ी से मेल नहीं खाता। प्रमाणपत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>आख़िरी दिन पहले दिन से पहले है।</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>अंतिम दिन पहले दिन से पहले है।</translation>
    </message>
    <message>
        <source>The last shift was closed at {last}, but this PC's clock says it is earlier. Put the clock right.</source>
        <translation>पिछली पारी {last} पर बंद हुई, पर इस पीसी की घड़ी उससे पहले का समय बताती है। घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>The letters in {file} cannot be read. Save it again as CSV in UTF-8, and choose that file.</source>
        <translation>{file} के अक्षर पढ़े नहीं जाते। उसे UTF-8 CSV में फिर सहेजें और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The lines come to {ours}, and the bill says {printed}: {difference} lie between. Compare rate, discount and tax of the lines with the bill.</source>
        <translation>पंक्तियाँ {ours} होती हैं, बिल में {printed} है: {difference} का अंतर। पंक्तियों की दर, छूट और कर बिल से मिलाएँ।</translation>
    </message>
    <message>
        <source>The list has {name} already. Give this therapy another name.</source>
        <translation>सूची में {name} पहले से है। इस उपचार को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>The login name {login} is taken. Choose another.</source>
        <translation>लॉग इन नाम {login} लिया जा चुका है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The name or the password is not right. Try again.</source>
        <translation>नाम या पासवर्ड सही नहीं है। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The number is larger than anything that can be kept. Look at it again.</source>
        <translation>यह संख्या रखी जा सकने वाली हर संख्या से बड़ी है। फिर देखें।</translation>
    </message>
    <message>
        <source>The number {number} stands in row {row} too, for somebody else. Give one of them another number.</source>
        <translation>नंबर {number} पंक्ति {row} में भी है, किसी और के लिए। किसी एक को दूसरा नंबर दें।</translation>
    </message>
    <message>
        <source>The pack size must be more than nothing.</source>
        <translation>पैक का आकार शून्य से ज़्यादा होना चाहिए।</translation>
    </message>
    <message>
        <source>The paper's date is in the future.</source>
        <translation>काग़ज़ की तारीख़ भविष्य की है।</translation>
    </message>
    <message>
        <source>The password file {file} cannot be read.</source>
        <translation>पासवर्ड फ़ाइल {file} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The password file {file} is not in UTF-8. Save it anew as UTF-8.</source>
        <translation>पासवर्ड फ़ाइल {file} UTF-8 में नहीं है। उसे UTF-8 में फिर से सहेजें।</translation>
    </message>
    <message>
        <source>The password must not be the login name. Choose another.</source>
        <translation>पासवर्ड लॉग इन नाम जैसा नहीं होना चाहिए। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The patient already has token {token} for {doctor} today.</source>
        <translation>मरीज़ के पास आज {doctor} का टोकन {token} पहले से है।</translation>
    </message>
    <message>
        <source>The patient has a visit today that is not over.</source>
        <translation>मरीज़ की आज की विज़िट अभी पूरी नहीं हुई।</translation>
    </message>
    <message>
        <source>The patient has {therapy} from {time} to {until} on {day}. Choose another time.</source>
        <translation>मरीज़ को {day} को {time} से {until} तक {therapy} है। कोई और समय चुनें।</translation>
    </message>
    <message>
        <source>The patient is booked with {doctor} from {time} to {until} on {day}. Choose another time.</source>
        <translation>मरीज़ {day} को {time} से {until} तक {doctor} के पास बुक है। कोई और समय चुनें।</translation>
    </message>
    <message>
        <source>The patient is expected: cancel the bookings first.</source>
        <translation>मरीज़ की बुकिंग है: पहले उन्हें रद्द करें।</translation>
    </message>
    <message>
        <source>The patient is in a bed of the house. Erase after the stay has ended and was billed.</source>
        <translation>मरीज़ भर्ती है। भर्ती समाप्त होने और बिल बनने के बाद मिटाएँ।</translation>
    </message>
    <message>
        <source>The patient is with {doctor} now (token {token}). Wait until that consultation is finished.</source>
        <translation>मरीज़ अभी {doctor} के पास है (टोकन {token})। वह परामर्श पूरा होने दें।</translation>
    </message>
    <message>
        <source>The patient lies in bed {bed} already. Choose another bed.</source>
        <translation>मरीज़ पहले से बिस्तर {bed} पर हैं। दूसरा बिस्तर चुनें।</translation>
    </message>
    <message>
        <source>The patient of {number} is away already.</source>
        <translation>{number} के मरीज़ पहले से बाहर गए हुए हैं।</translation>
    </message>
    <message>
        <source>The patient of {number} is here.</source>
        <translation>{number} के मरीज़ यहीं हैं।</translation>
    </message>
    <message>
        <source>The pharmacy does not keep this medicine any more. Search for it again.</source>
        <translation>फ़ार्मेसी यह दवा अब नहीं रखती। फिर खोजें।</translation>
    </message>
    <message>
        <source>The place for backups {folder} is not there. Plug in the disk or stick, or remove the place from the list.</source>
        <translation>बैकअप की जगह {folder} नहीं मिली। डिस्क या स्टिक जोड़ें, या जगह को सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>The price cannot be less than nothing.</source>
        <translation>मूल्य शून्य से कम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper: {reason}. Nothing is lost: print it again.</source>
        <translation>प्रिंटर {printer} ने काग़ज़ नहीं लिया: {reason}। कुछ खोया नहीं: फिर प्रिंट करें।</translation>
    </message>
    <message>
        <source>The printer {printer} is not connected to this PC. Nothing is lost: choose another printer or print later.</source>
        <translation>प्रिंटर {printer} इस पीसी से जुड़ा नहीं है। कुछ खोया नहीं: दूसरा प्रिंटर लें या बाद में प्रिंट करें।</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>मात्रा शून्य से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>The rate is a percentage between 0 and 100, such as 5 or 0.25.</source>
        <translation>दर 0 से 100 के बीच का प्रतिशत है, जैसे 5 या 0.25।</translation>
    </message>
    <message>
        <source>The reorder level cannot be less than nothing.</source>
        <translation>रीऑर्डर स्तर शून्य से कम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The return is too large for one file of the portal. Ask for help.</source>
        <translation>रिटर्न पोर्टल की एक फ़ाइल के लिए बहुत बड़ा है। मदद माँगें।</translation>
    </message>
    <message>
        <source>The return of this month is not marked as filed.</source>
        <translation>इस महीने का रिटर्न दाख़िल नहीं माना गया है।</translation>
    </message>
    <message>
        <source>The return of this month was filed on {filed_on}.</source>
        <translation>इस महीने का रिटर्न {filed_on} को दाख़िल हुआ।</translation>
    </message>
    <message>
        <source>The return of this month was filed on {filed_on}: nothing new is dated {day}. If that is not today's date, put this PC's clock right.</source>
        <translation>इस महीने का रिटर्न {filed_on} को दाख़िल हुआ: {day} की तारीख़ में अब कुछ नया नहीं बनता। अगर यह आज की तारीख़ नहीं है तो इस पीसी की घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>The series {series} is full. Ask for help before you go on.</source>
        <translation>नंबर-क्रम {series} भर गया है। आगे बढ़ने से पहले मदद माँगें।</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and the network, then try again.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका। पता और नेटवर्क जाँचें, फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The server did not begin. What it said of it stands in {file} in its folder.</source>
        <translation>सर्वर शुरू नहीं हुआ। कारण उसके फ़ोल्डर में {file} में है।</translation>
    </message>
    <message>
        <source>The server does not have the file of this document yet. The PC on which it was added must be online once.</source>
        <translation>सर्वर पर इस दस्तावेज़ की फ़ाइल अभी नहीं है। जिस पीसी पर जोड़ी गई उसे एक बार ऑनलाइन होना होगा।</translation>
    </message>
    <message>
        <source>The server does not know this code. Type it again, or let it show a new one.</source>
        <translation>सर्वर इस कोड को नहीं जानता। फिर से लिखें, या उससे नया कोड दिखवाएँ।</translation>
    </message>
    <message>
        <source>The server gives no code. Look whether it runs, and whether a clinic has joined it.</source>
        <translation>सर्वर कोड नहीं देता। देखें कि वह चल रहा है और कोई क्लिनिक उससे जुड़ा है।</translation>
    </message>
    <message>
        <source>The server has not ended yet. Look again in a minute.</source>
        <translation>सर्वर अभी बंद नहीं हुआ। एक मिनट में फिर देखें।</translation>
    </message>
    <message>
        <source>The server is a service of the system on this PC: it is ended there.</source>
        <translation>सर्वर इस पीसी पर सिस्टम की सेवा है: वहीं बंद होता है।</translation>
    </message>
    <message>
        <source>The server is newer or older than this program. Bring both to the same version.</source>
        <translation>सर्वर इस प्रोग्राम से नया या पुराना है। दोनों को एक ही संस्करण पर लाएँ।</translation>
    </message>
    <message>
        <source>The server is not installed on this PC. Install the program with its server.</source>
        <translation>सर्वर इस पीसी पर नहीं है। प्रोग्राम को सर्वर सहित इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The server keeps no backups; its program is older. Bring it up to date, or remove it from the list.</source>
        <translation>सर्वर बैकअप नहीं रखता; उसका प्रोग्राम इससे पुराना है। उसे नया करें, या सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>The server refused this ({problem}).</source>
        <translation>सर्वर ने इसे अस्वीकार किया ({problem})।</translation>
    </message>
    <message>
        <source>The session is on {day}. It can be missed only then; until then it can be moved or cancelled.</source>
        <translation>सत्र {day} को है। तभी छूटा लिखा जा सकता है; तब तक बदला या रद्द किया जा सकता है।</translation>
    </message>
    <message>
        <source>The session is on {day}. Move it to today first.</source>
        <translation>सत्र {day} को है। पहले इसे आज पर लाएँ।</translation>
    </message>
    <message>
        <source>The session is over; its people and room stay as they were.</source>
        <translation>सत्र समाप्त है; लोग और कमरा वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>The session is: {state}. It cannot become: {wanted}.</source>
        <translation>सत्र: {state}। यह {wanted} नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The size of the pack is missing. Write it as 450 ml, 100 g or 30 tablets.</source>
        <translation>पैक का आकार नहीं है। उसे 450 ml, 100 g या 30 tablets लिखें।</translation>
    </message>
    <message>
        <source>The stay began on {since}. Choose a day from then on.</source>
        <translation>भर्ती {since} को शुरू हुई। उस दिन या बाद का दिन चुनें।</translation>
    </message>
    <message>
        <source>The stay {number} goes on: an interim bill can be printed. The final bill is made when discharge is ordered.</source>
        <translation>भर्ती {number} जारी है: अंतरिम बिल छप सकता है। छुट्टी का आदेश होने पर अंतिम बिल बनता है।</translation>
    </message>
    <message>
        <source>The stay {number} has charges. Take them back first, or let the patient leave.</source>
        <translation>भर्ती {number} में शुल्क हैं। पहले उन्हें वापस लें, या मरीज़ को छुट्टी दें।</translation>
    </message>
    <message>
        <source>The stay {number} holds a deposit of {held}. Give it back first.</source>
        <translation>भर्ती {number} में {held} अग्रिम जमा है। पहले उसे लौटाएँ।</translation>
    </message>
    <message>
        <source>The stay {number} is over.</source>
        <translation>भर्ती {number} समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>The stay {number} stands at: {state}. It cannot become: {wanted}.</source>
        <translation>भर्ती {number} की स्थिति: {state}। यह {wanted} नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The stay {number} was cancelled.</source>
        <translation>भर्ती {number} रद्द हो चुकी है।</translation>
    </message>
    <message>
        <source>The stock of this medicine is counted in {unit}. Add a new medicine for another unit.</source>
        <translation>इस दवा का स्टॉक {unit} में गिना जाता है। दूसरी इकाई के लिए नई दवा जोड़ें।</translation>
    </message>
    <message>
        <source>The summary lacks: {missing}. Complete it before you sign.</source>
        <translation>सारांश में नहीं है: {missing}। हस्ताक्षर से पहले पूरा करें।</translation>
    </message>
    <message>
        <source>The summary of {number} is signed. Amend it with a reason.</source>
        <translation>{number} का सारांश हस्ताक्षरित है। कारण बताकर संशोधन करें।</translation>
    </message>
    <message>
        <source>The therapy in line {position} is not in the clinic's list any more. Choose another.</source>
        <translation>पंक्ति {position} का उपचार अब सूची में नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>दोनों पासवर्ड एक जैसे नहीं हैं। फिर से लिखें।</translation>
    </message>
    <message>
        <source>The visit with token {token} is over. Give the patient a new token first.</source>
        <translation>टोकन {token} की विज़िट पूरी हो चुकी। पहले मरीज़ को नया टोकन दें।</translation>
    </message>
    <message>
        <source>The year {year} cannot be right.</source>
        <translation>वर्ष {year} सही नहीं हो सकता।</translation>
    </message>
    <message>
        <source>There cannot be less than none. Count what lies there.</source>
        <translation>शून्य से कम नहीं हो सकता। जो रखा है उसे गिनें।</translation>
    </message>
    <message>
        <source>There is a room {name} already. Give it another name.</source>
        <translation>कमरा {name} पहले से है। दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>There is already a clinic's file at {file}. Nothing was overwritten.</source>
        <translation>{file} पर पहले से क्लिनिक की फ़ाइल है। कुछ भी मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>There is no GST rate for code {hsn} on {day}. Ask the administrator to add it.</source>
        <translation>{day} को कोड {hsn} की GST दर नहीं है। प्रशासक से जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>There is no GST rate for {description} (SAC {sac}) on {day}. An administrator adds it under GST rates.</source>
        <translation>{description} (SAC {sac}) के लिए {day} को GST दर नहीं है। व्यवस्थापक इसे GST दरों में जोड़ते हैं।</translation>
    </message>
    <message>
        <source>There is no GST rate for {medicine} (code {hsn}) on {day}. Ask the administrator to add it.</source>
        <translation>{day} को {medicine} (कोड {hsn}) की GST दर नहीं है। प्रशासक से जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>There is no PDF or picture in {folder}. Scan the paper, then press F6 again.</source>
        <translation>{folder} में कोई PDF या चित्र नहीं है। काग़ज़ स्कैन करें, फिर F6 दबाएँ।</translation>
    </message>
    <message>
        <source>There is no clinic on this PC yet. Make one with: narayaneeyam clinic create.</source>
        <translation>इस पीसी पर अभी कोई क्लिनिक नहीं है। बनाएँ: narayaneeyam clinic create.</translation>
    </message>
    <message>
        <source>There is no clinic {clinic} on this PC. See: narayaneeyam clinic list.</source>
        <translation>क्लिनिक {clinic} इस पीसी पर नहीं है। देखें: narayaneeyam clinic list.</translation>
    </message>
    <message>
        <source>There is no consent in force that could be withdrawn.</source>
        <translation>वापस लेने के लिए कोई लागू सहमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no fee to take for this visit.</source>
        <translation>इस विज़िट का कोई शुल्क लेना नहीं है।</translation>
    </message>
    <message>
        <source>There is no history of this kind of record.</source>
        <translation>इस तरह के रिकॉर्ड का इतिहास नहीं होता।</translation>
    </message>
    <message>
        <source>There is no note or coin of {denomination} rupees.</source>
        <translation>{denomination} रुपये का कोई नोट या सिक्का नहीं है।</translation>
    </message>
    <message>
        <source>There is no report {report}.</source>
        <translation>{report} नाम की रिपोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no room for the backup in {folder}. Make room there, or choose a larger disk.</source>
        <translation>{folder} में बैकअप के लिए जगह नहीं है। वहाँ जगह बनाएँ, या बड़ी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>There is no state with the code {state} in this GSTIN.</source>
        <translation>इस GSTIN का कोड {state} किसी राज्य का नहीं है।</translation>
    </message>
    <message>
        <source>There is {difference} too much in the drawer. Write the reason.</source>
        <translation>दराज में {difference} ज़्यादा है। कारण लिखें।</translation>
    </message>
    <message>
        <source>There is {difference} too much. Write the reason.</source>
        <translation>{difference} अधिक है। कारण लिखें।</translation>
    </message>
    <message>
        <source>These hours are not in the clinic's schedule any more. Look at the schedule again.</source>
        <translation>यह समय क्लिनिक की समय-सारणी में अब नहीं है। समय-सारणी फिर देखें।</translation>
    </message>
    <message>
        <source>These lines belong to an order of another supplier. Take them out and enter them again.</source>
        <translation>ये पंक्तियाँ दूसरे सप्लायर के ऑर्डर की हैं। हटाकर फिर भरें।</translation>
    </message>
    <message>
        <source>These two are one patient already.</source>
        <translation>ये दोनों पहले से एक ही मरीज़ हैं।</translation>
    </message>
    <message>
        <source>This GSTIN belongs to another state (its first two digits are {state}). Look at the number or the state.</source>
        <translation>यह GSTIN दूसरे राज्य का है (पहले दो अंक {state})। नंबर या राज्य देखें।</translation>
    </message>
    <message>
        <source>This PC does not know the certificate of the server. Type the code whole: 8 digits, and the letters after them.</source>
        <translation>यह पीसी सर्वर का प्रमाणपत्र नहीं पहचानता। कोड पूरा लिखें: 8 अंक और उनके बाद के अक्षर।</translation>
    </message>
    <message>
        <source>This PC has no key store. Sign in with your password.</source>
        <translation>इस पीसी पर चाबी भंडार नहीं है। पासवर्ड से लॉग इन करें।</translation>
    </message>
    <message>
        <source>This PC has no printer. Nothing is lost: connect one, or save the paper as a PDF.</source>
        <translation>इस पीसी पर प्रिंटर नहीं है। कुछ खोया नहीं: प्रिंटर जोड़ें, या काग़ज़ PDF में सहेजें।</translation>
    </message>
    <message>
        <source>This PDF has a password. Save it without one.</source>
        <translation>इस PDF में पासवर्ड है। बिना पासवर्ड सहेजें।</translation>
    </message>
    <message>
        <source>This PIN is guessed too easily. Choose another one.</source>
        <translation>यह PIN आसानी से समझा जा सकता है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This account of the PC holds no key for the clinic. Sign in with your password.</source>
        <translation>पीसी के इस खाते में क्लिनिक की चाबी नहीं है। पासवर्ड से लॉग इन करें।</translation>
    </message>
    <message>
        <source>This batch is not there any more. Choose another one.</source>
        <translation>यह बैच अब नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This bill is not in the clinic's file.</source>
        <translation>यह बिल क्लिनिक की फ़ाइल में नहीं है।</translation>
    </message>
    <message>
        <source>This bill was already finished as {number}, with other content. Start a new bill.</source>
        <translation>यह बिल {number} के रूप में दूसरी सामग्री के साथ पूरा हो चुका है। नया बिल शुरू करें।</translation>
    </message>
    <message>
        <source>This booking is not in the clinic's file. Look at the calendar again.</source>
        <translation>यह बुकिंग क्लिनिक की फ़ाइल में नहीं है। कैलेंडर फिर देखें।</translation>
    </message>
    <message>
        <source>This breach is closed. Note a new one if there is more to say.</source>
        <translation>यह उल्लंघन बंद है। और कुछ कहना हो तो नया दर्ज करें।</translation>
    </message>
    <message>
        <source>This breach is not in the register.</source>
        <translation>यह उल्लंघन रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>This cannot be answered that way.</source>
        <translation>इसका उत्तर इस तरह नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>This category is not in the clinic's list any more. Look at the rooms again.</source>
        <translation>यह श्रेणी अब क्लिनिक की सूची में नहीं है। कमरे फिर देखें।</translation>
    </message>
    <message>
        <source>This charge is not in the ledger of this patient. Look again at what stands open.</source>
        <translation>यह राशि इस मरीज़ के खाते में नहीं है। जो बाक़ी है उसे फिर देखें।</translation>
    </message>
    <message>
        <source>This clinic has as many PCs as it can have. Ask for help with closing old ones.</source>
        <translation>इस क्लिनिक में जितने पीसी हो सकते हैं उतने हैं। पुराने बंद करने के लिए मदद माँगें।</translation>
    </message>
    <message>
        <source>This clinic is joined to a server already.</source>
        <translation>यह क्लिनिक पहले से एक सर्वर से जुड़ा है।</translation>
    </message>
    <message>
        <source>This clinic is not joined to a server yet.</source>
        <translation>यह क्लिनिक अभी किसी सर्वर से जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>This clinic was opened with a newer program. Install the newest Narayaneeyam here, then open it.</source>
        <translation>यह क्लिनिक नए प्रोग्राम से खोला गया था। यहाँ सबसे नया नारायणीयम् लगाकर इसे खोलें।</translation>
    </message>
    <message>
        <source>This code is for another clinic. Two clinics that began apart cannot become one.</source>
        <translation>यह कोड दूसरे क्लिनिक का है। अलग-अलग शुरू हुए दो क्लिनिक एक नहीं हो सकते।</translation>
    </message>
    <message>
        <source>This code is for the PC on which a clinic began. Let the server show one for a further PC.</source>
        <translation>यह कोड उस पीसी के लिए है जिस पर क्लिनिक शुरू हुआ। सर्वर से किसी और पीसी के लिए कोड दिखवाएँ।</translation>
    </message>
    <message>
        <source>This code is too old. Let the server show a new one.</source>
        <translation>यह कोड पुराना हो गया है। सर्वर से नया कोड दिखवाएँ।</translation>
    </message>
    <message>
        <source>This column is not in the file any more. Choose the file again.</source>
        <translation>यह कॉलम अब फ़ाइल में नहीं है। फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>This consultation belongs to another patient.</source>
        <translation>यह परामर्श दूसरे मरीज़ का है।</translation>
    </message>
    <message>
        <source>This consultation is not in the clinic's file. Open it again.</source>
        <translation>यह परामर्श क्लिनिक की फ़ाइल में नहीं है। फिर खोलें।</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>यह नहीं हो सका ({code})।</translation>
    </message>
    <message>
        <source>This count is not there any more.</source>
        <translation>यह गिनती अब नहीं है।</translation>
    </message>
    <message>
        <source>This course is not in the clinic's file. Look at the list again.</source>
        <translation>यह कोर्स क्लिनिक की फ़ाइल में नहीं है। सूची फिर देखें।</translation>
    </message>
    <message>
        <source>This credit note is not there. Open the bill again.</source>
        <translation>यह क्रेडिट नोट नहीं है। बिल फिर खोलें।</translation>
    </message>
    <message>
        <source>This deposit is not in the clinic's file. Look at the account again.</source>
        <translation>यह अग्रिम क्लिनिक की फ़ाइल में नहीं है। खाता फिर देखें।</translation>
    </message>
    <message>
        <source>This document was withdrawn.</source>
        <translation>यह दस्तावेज़ वापस लिया गया।</translation>
    </message>
    <message>
        <source>This file is damaged or cut off. Copy or scan it again.</source>
        <translation>यह फ़ाइल ख़राब या अधूरी है। फिर कॉपी या स्कैन करें।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB. Scan it again with fewer points to the inch, or keep it in parts.</source>
        <translation>यह फ़ाइल {megabytes} MB से बड़ी है। कम रिज़ॉल्यूशन पर फिर स्कैन करें, या हिस्सों में रखें।</translation>
    </message>
    <message>
        <source>This folder lies inside the clinic's own. Choose another one, best on another disk.</source>
        <translation>यह फ़ोल्डर क्लिनिक के अपने फ़ोल्डर के अंदर है। दूसरा चुनें, किसी और डिस्क पर हो तो अच्छा।</translation>
    </message>
    <message>
        <source>This held bill is not there any more. It was finished or discarded.</source>
        <translation>यह रोका हुआ बिल अब नहीं है। वह पूरा हो गया या हटा दिया गया।</translation>
    </message>
    <message>
        <source>This is no PDF, JPEG or PNG, whatever its name says. Save it as one of these.</source>
        <translation>नाम जो भी हो, यह PDF, JPEG या PNG नहीं है। इनमें से किसी रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This is no whole number of units: a pack of {medicine} holds {pack_size}.</source>
        <translation>यह पूरी इकाइयाँ नहीं हैं: {medicine} के एक पैक में {pack_size} हैं।</translation>
    </message>
    <message>
        <source>This is not a joining code. Type it as the server shows it: 8 digits, and the letters after them.</source>
        <translation>यह जुड़ने का कोड नहीं है। जैसा सर्वर दिखाता है वैसा लिखें: 8 अंक, और उनके बाद के अक्षर।</translation>
    </message>
    <message>
        <source>This is not a name. Type it as the person writes it.</source>
        <translation>यह नाम नहीं है। व्यक्ति जैसे लिखता है वैसे लिखें।</translation>
    </message>
    <message>
        <source>This is not a phone number. Type ten digits.</source>
        <translation>यह फ़ोन नंबर नहीं है। दस अंक टाइप करें।</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.in.</source>
        <translation>यह ई-मेल पता नहीं है। वह name@example.in जैसा होता है।</translation>
    </message>
    <message>
        <source>This is not the PIN. Try again.</source>
        <translation>यह PIN नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not the code that is shown. Compare it group by group and type it again.</source>
        <translation>यह दिखाया गया कोड नहीं है। एक-एक समूह मिलाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>This is not the form of a GSTIN. Compare it with the certificate.</source>
        <translation>यह GSTIN का रूप नहीं है। प्रमाणपत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>This is settled already, or it is not for your role.</source>
        <translation>यह पहले ही निपट चुका है, या आपकी भूमिका के लिए नहीं है।</translation>
    </message>
    <message>
        <source>This is too much to be saved at once. Shorten the longest text, or choose a smaller picture.</source>
        <translation>इतना एक साथ सहेजा नहीं जा सकता। सबसे लंबा पाठ छोटा करें, या छोटा चित्र चुनें।</translation>
    </message>
    <message>
        <source>This line does not stand on the bill.</source>
        <translation>यह पंक्ति बिल में नहीं है।</translation>
    </message>
    <message>
        <source>This maker is not there any more. Search for it again.</source>
        <translation>यह निर्माता अब नहीं है। फिर खोजें।</translation>
    </message>
    <message>
        <source>This medicine is sold in whole packs of {pack_size}. Change the quantity.</source>
        <translation>यह दवा {pack_size} के पूरे पैक में बिकती है। मात्रा बदलें।</translation>
    </message>
    <message>
        <source>This medicine was not issued to the ward. Look at the list again.</source>
        <translation>यह दवा वार्ड को नहीं दी गई। सूची फिर देखें।</translation>
    </message>
    <message>
        <source>This month is not over. Its return can be marked as filed from {until}.</source>
        <translation>यह महीना अभी पूरा नहीं हुआ। {until} से रिटर्न को दाख़िल माना जा सकता है।</translation>
    </message>
    <message>
        <source>This note is not in the stay any more. Look at the notes again.</source>
        <translation>यह टिप्पणी भर्ती में नहीं है। टिप्पणियाँ फिर देखें।</translation>
    </message>
    <message>
        <source>This note was written for another patient. Open the consultation again from the queue.</source>
        <translation>यह नोट दूसरे मरीज़ के लिए लिखा गया था। कतार से परामर्श फिर खोलें।</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>यह ऑर्डर अब नहीं है।</translation>
    </message>
    <message>
        <source>This package is not offered any more. Choose another.</source>
        <translation>यह पैकेज अब नहीं दिया जाता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This paper does not exist on {size}. Choose another size.</source>
        <translation>यह काग़ज़ {size} आकार में नहीं होता। दूसरा आकार चुनें।</translation>
    </message>
    <message>
        <source>This paper is kept already, as {title}.</source>
        <translation>यह काग़ज़ {title} नाम से पहले ही रखा है।</translation>
    </message>
    <message>
        <source>This patient is not in the clinic's file. Search for the patient again.</source>
        <translation>यह मरीज़ क्लिनिक की फ़ाइल में नहीं है। मरीज़ को फिर खोजें।</translation>
    </message>
    <message>
        <source>This patient was not erased.</source>
        <translation>इस मरीज़ को नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>This payment has no receipt of its own. Print the bill.</source>
        <translation>इस भुगतान की अलग रसीद नहीं है। बिल प्रिंट करें।</translation>
    </message>
    <message>
        <source>This payment is not there any more.</source>
        <translation>यह भुगतान अब नहीं है।</translation>
    </message>
    <message>
        <source>This picture has too many points. Save it smaller.</source>
        <translation>यह चित्र बहुत बड़ा है। छोटा करके सहेजें।</translation>
    </message>
    <message>
        <source>This preparation is not there any more.</source>
        <translation>यह निर्माण अब नहीं है।</translation>
    </message>
    <message>
        <source>This prescription belongs to another patient.</source>
        <translation>यह पर्चा दूसरे मरीज़ का है।</translation>
    </message>
    <message>
        <source>This prescription is not in the clinic's file. Open the list again.</source>
        <translation>यह पर्चा क्लिनिक की फ़ाइल में नहीं है। सूची फिर खोलें।</translation>
    </message>
    <message>
        <source>This program knows no charge of the kind {kind}. Update it.</source>
        <translation>यह प्रोग्राम {kind} प्रकार का शुल्क नहीं जानता। इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>This rate is not in the table any more.</source>
        <translation>यह दर अब तालिका में नहीं है।</translation>
    </message>
    <message>
        <source>This recall is not there any more.</source>
        <translation>यह वापसी अब नहीं है।</translation>
    </message>
    <message>
        <source>This receipt is not there. It may be opening stock, which is no supplier's bill.</source>
        <translation>यह आवक नहीं है। शायद आरंभिक स्टॉक हो, जो सप्लायर का बिल नहीं है।</translation>
    </message>
    <message>
        <source>This recipe is not there any more.</source>
        <translation>यह नुस्खा अब नहीं है।</translation>
    </message>
    <message>
        <source>This record is not here any more. Open the list again.</source>
        <translation>यह रिकॉर्ड अब यहाँ नहीं है। सूची फिर खोलें।</translation>
    </message>
    <message>
        <source>This record is not merged into another.</source>
        <translation>यह रिकॉर्ड किसी दूसरे में मिलाया नहीं गया है।</translation>
    </message>
    <message>
        <source>This recovery code does not open the clinic. Compare it with the paper and type it again.</source>
        <translation>यह कोड क्लिनिक नहीं खोलता। काग़ज़ से मिलाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>This reservation does not hold for the patient any more. Look at the board again.</source>
        <translation>यह आरक्षण अब इस मरीज़ के लिए नहीं है। बोर्ड फिर देखें।</translation>
    </message>
    <message>
        <source>This reservation was taken or cancelled. Look at the board again.</source>
        <translation>यह आरक्षण ले लिया गया या रद्द हुआ। बोर्ड फिर देखें।</translation>
    </message>
    <message>
        <source>This return is not there any more.</source>
        <translation>यह वापसी अब नहीं है।</translation>
    </message>
    <message>
        <source>This room is not in the clinic's list any more. Choose another.</source>
        <translation>यह कमरा अब क्लिनिक की सूची में नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This session is not in the clinic's file. Look at the day again.</source>
        <translation>यह सत्र क्लिनिक की फ़ाइल में नहीं है। दिन फिर देखें।</translation>
    </message>
    <message>
        <source>This shift belongs to another PC. It is closed there.</source>
        <translation>यह पारी दूसरे पीसी की है। वहीं बंद होती है।</translation>
    </message>
    <message>
        <source>This shift is not there.</source>
        <translation>यह पारी नहीं है।</translation>
    </message>
    <message>
        <source>This stands on bill {number}. Cancel that bill first, on the day it was made.</source>
        <translation>यह बिल {number} में है। पहले वह बिल, उसी दिन, रद्द करें।</translation>
    </message>
    <message>
        <source>This stay is not in the clinic's file. Look at the ward again.</source>
        <translation>यह भर्ती क्लिनिक की फ़ाइल में नहीं है। वार्ड फिर देखें।</translation>
    </message>
    <message>
        <source>This stock-take is not there any more.</source>
        <translation>यह स्टॉक गिनती अब नहीं है।</translation>
    </message>
    <message>
        <source>This supplier is not there any more. Choose another one.</source>
        <translation>यह सप्लायर अब नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This tariff is not in the clinic's list any more. Look at the rooms again.</source>
        <translation>यह दर अब क्लिनिक की सूची में नहीं है। कमरे फिर देखें।</translation>
    </message>
    <message>
        <source>This task is not in the clinic's file. Look at the tasks again.</source>
        <translation>यह काम क्लिनिक की फ़ाइल में नहीं है। काम फिर देखें।</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be stored. Type it again by hand.</source>
        <translation>इसमें एक ऐसा अक्षर है जो रखा नहीं जा सकता। हाथ से फिर लिखें।</translation>
    </message>
    <message>
        <source>This transfer is not there any more.</source>
        <translation>यह स्थानांतरण अब नहीं है।</translation>
    </message>
    <message>
        <source>This user may no longer sign in. Ask the administrator of the clinic.</source>
        <translation>यह उपयोगकर्ता अब लॉग इन नहीं कर सकता। क्लिनिक के एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>This value does not stand there any more. Look at it again.</source>
        <translation>यह मान अब वहाँ नहीं है। फिर से देखें।</translation>
    </message>
    <message>
        <source>This version of the summary is not in the stay. Look at it again.</source>
        <translation>सारांश का यह संस्करण भर्ती में नहीं है। फिर देखें।</translation>
    </message>
    <message>
        <source>This version was amended meanwhile. Open the newest version and amend that.</source>
        <translation>इस बीच यह संस्करण संशोधित हो गया। सबसे नया खोलकर उसे संशोधित करें।</translation>
    </message>
    <message>
        <source>This visit belongs to another patient.</source>
        <translation>यह विज़िट दूसरे मरीज़ की है।</translation>
    </message>
    <message>
        <source>This visit is not in the clinic's file any more. Open the queue again.</source>
        <translation>यह विज़िट अब क्लिनिक की फ़ाइल में नहीं है। कतार फिर खोलें।</translation>
    </message>
    <message>
        <source>This was not noted as given or refused, or was taken back. Look at the list again.</source>
        <translation>यह न दिया गया लिखा है न मना किया गया, या वापस लिया जा चुका है। सूची फिर देखिए।</translation>
    </message>
    <message>
        <source>This was settled meanwhile, perhaps on another PC. Open the record again.</source>
        <translation>यह इस बीच तय हो गया, शायद किसी दूसरे पीसी पर। रिकॉर्ड फिर खोलें।</translation>
    </message>
    <message>
        <source>This write-off is not there any more.</source>
        <translation>यह बट्टा अब नहीं है।</translation>
    </message>
    <message>
        <source>Those are not the same goods: of {medicine} batch {batch} was bought.</source>
        <translation>वह वही माल नहीं: {medicine} का बैच {batch} ख़रीदा था।</translation>
    </message>
    <message>
        <source>Token {token} is not with the doctor. Call the patient in first.</source>
        <translation>टोकन {token} डॉक्टर के पास नहीं है। पहले मरीज़ को बुलाएँ।</translation>
    </message>
    <message>
        <source>Token {token} is: {state}. It cannot be {wanted} now.</source>
        <translation>टोकन {token}: {state}। अभी नहीं हो सकता: {wanted}।</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} seconds, then try again.</source>
        <translation>कई बार ग़लत पासवर्ड डाला गया। {seconds} सेकंड रुककर फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Type a name for the report.</source>
        <translation>रिपोर्ट का नाम लिखें।</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>पासवर्ड टाइप करें।</translation>
    </message>
    <message>
        <source>Type an age (42) or a date of birth (21-11-1984).</source>
        <translation>आयु (42) या जन्म तिथि (21-11-1984) लिखें।</translation>
    </message>
    <message>
        <source>Type the age or the date of birth.</source>
        <translation>आयु या जन्म तिथि लिखें।</translation>
    </message>
    <message>
        <source>Type the condition.</source>
        <translation>रोग लिखें।</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>नाम टाइप करें।</translation>
    </message>
    <message>
        <source>Type the right value.</source>
        <translation>सही मान लिखें।</translation>
    </message>
    <message>
        <source>Type what the allergy is to.</source>
        <translation>लिखें कि एलर्जी किससे है।</translation>
    </message>
    <message>
        <source>Type whole hours from 0 to 168; with 0 no backup is made by itself.</source>
        <translation>0 से 168 तक पूरे घंटे लिखें; 0 हो तो बैकअप अपने आप नहीं बनता।</translation>
    </message>
    <message>
        <source>What is left must still be kept (until {until}).</source>
        <translation>जो बाक़ी है उसे अभी रखना होगा ({until} तक)।</translation>
    </message>
    <message>
        <source>Write at least one measured value.</source>
        <translation>कम से कम एक नापा हुआ मान लिखें।</translation>
    </message>
    <message>
        <source>Write at least one medicine to order.</source>
        <translation>मँगाने के लिए कम से कम एक दवा लिखें।</translation>
    </message>
    <message>
        <source>Write how much goes back, for at least one line.</source>
        <translation>कम से कम एक पंक्ति में लिखें कि कितना लौटता है।</translation>
    </message>
    <message>
        <source>Write the MRP of {medicine}.</source>
        <translation>{medicine} का MRP लिखें।</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>राशि लिखें।</translation>
    </message>
    <message>
        <source>Write the batch number of {medicine}.</source>
        <translation>{medicine} का बैच नंबर लिखें।</translation>
    </message>
    <message>
        <source>Write the clinic's name for the UPI code.</source>
        <translation>UPI कोड के लिए क्लिनिक का नाम लिखें।</translation>
    </message>
    <message>
        <source>Write the month as MMYYYY, 112026 for November 2026.</source>
        <translation>महीना MMYYYY लिखें, नवंबर 2026 के लिए 112026।</translation>
    </message>
    <message>
        <source>Write the name of the medicine.</source>
        <translation>दवा का नाम लिखें।</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>पहले टिप्पणी लिखें।</translation>
    </message>
    <message>
        <source>Write the price.</source>
        <translation>मूल्य लिखें।</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>कारण लिखें।</translation>
    </message>
    <message>
        <source>Write the supplier's name.</source>
        <translation>सप्लायर का नाम लिखें।</translation>
    </message>
    <message>
        <source>Write what is billed.</source>
        <translation>लिखें कि बिल किसका है।</translation>
    </message>
    <message>
        <source>Write why. The reason “Others” needs words.</source>
        <translation>कारण लिखें। “अन्य” के लिए शब्द चाहिए।</translation>
    </message>
    <message>
        <source>Wrong codes were typed too often at this PC or beside it. Wait {minutes} minutes, then let the server show a new one.</source>
        <translation>इस पीसी पर या पास वाले पर गलत कोड बहुत बार लिखे गए। {minutes} मिनट रुकें, फिर सर्वर से नया कोड दिखवाएँ।</translation>
    </message>
    <message>
        <source>You give up to {limit} by yourself. Somebody who may allow more types their PIN: F9.</source>
        <translation>आप स्वयं {limit} तक दे सकते हैं। अधिक की अनुमति देने वाला अपना PIN लिखे: F9।</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the administrator of the clinic.</source>
        <translation>आपकी भूमिका में इसकी अनुमति नहीं है। क्लिनिक के एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>{address} is not encrypted. Without https a server can only be on this PC.</source>
        <translation>{address} एन्क्रिप्टेड नहीं है। https के बिना सर्वर केवल इसी पीसी पर हो सकता है।</translation>
    </message>
    <message>
        <source>{address} is not the address of a server. Type it like https://192.168.1.10:8447.</source>
        <translation>{address} किसी सर्वर का पता नहीं है। इसे https://192.168.1.10:8447 की तरह लिखें।</translation>
    </message>
    <message>
        <source>{amount} is above the MRP of {ceiling}.</source>
        <translation>{amount} MRP {ceiling} से ऊपर है।</translation>
    </message>
    <message>
        <source>{clinic} is a real clinic. Pictures are taken of a demo clinic only.</source>
        <translation>{clinic} असली क्लिनिक है। चित्र केवल डेमो क्लिनिक के लिए जाते हैं।</translation>
    </message>
    <message>
        <source>{count} clashes, the first: {clash} {who}, {words}, {start} to {end}. Choose another time, or keep it on purpose.</source>
        <translation>{count} टकराव, पहला: {clash} {who}, {words}, {start} से {end}। दूसरा समय चुनें, या जानबूझकर रखें।</translation>
    </message>
    <message>
        <source>{count} lots were not counted. Choose whether they stay as they are or are taken as none.</source>
        <translation>{count} लॉट नहीं गिने गए। चुनें कि वे वैसे ही रहें या शून्य माने जाएँ।</translation>
    </message>
    <message>
        <source>{count} things are open before {number} leaves, first {first}. Settle them, or give a reason if you may overrule.</source>
        <translation>{number} अभी नहीं जा सकते: {count} बातें बाक़ी हैं, पहली {first}। उन्हें निपटाएँ, या अधिकारी कारण बताकर जाने दें।</translation>
    </message>
    <message>
        <source>{days} days cannot be prescribed at once; at most {longest}.</source>
        <translation>{days} दिन एक साथ नहीं लिखे जा सकते; अधिक से अधिक {longest}।</translation>
    </message>
    <message>
        <source>{day} is past. Goods are expected today or later.</source>
        <translation>{day} बीत चुका है। माल आज या बाद में आएगा।</translation>
    </message>
    <message>
        <source>{day} is still to come.</source>
        <translation>{day} अभी आया नहीं है।</translation>
    </message>
    <message>
        <source>{day} is still to come. Choose today or an earlier day.</source>
        <translation>{day} अभी आना है। आज या पहले का दिन चुनें।</translation>
    </message>
    <message>
        <source>{day} is still to come. Enter the day on which it was filed.</source>
        <translation>{day} अभी आना है। जिस दिन दाख़िल हुआ वह लिखें।</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day that stands on the bill.</source>
        <translation>{day} अभी आना है। बिल पर लिखी तारीख़ लिखें।</translation>
    </message>
    <message>
        <source>{day} is too far from today. Look at the year again.</source>
        <translation>{day} आज से बहुत दूर है। साल फिर देखें।</translation>
    </message>
    <message>
        <source>{day}, {time} has passed. Choose a time to come.</source>
        <translation>{day}, {time} बीत चुका है। आने वाला समय चुनें।</translation>
    </message>
    <message>
        <source>{description} follows the bed or what was brought. Take it back where it was noted.</source>
        <translation>{description} बिस्तर या लाई गई चीज़ के अनुसार है। जहाँ लिखा गया, वहीं वापस लें।</translation>
    </message>
    <message>
        <source>{description} is billed as it stands in the ledger. Give a discount, or take it back where it was done.</source>
        <translation>{description} खाते में जैसा है वैसा ही बिल होता है। छूट दें, या जहाँ किया गया वहाँ वापस लें।</translation>
    </message>
    <message>
        <source>{description} of {day} stands open for this patient. Put that on the bill first: F5.</source>
        <translation>{day} का {description} इस मरीज़ का बिल करना बाक़ी है। पहले उसे बिल पर रखें: F5।</translation>
    </message>
    <message>
        <source>{description} stands in stay {number} already.</source>
        <translation>{description} पहले से भर्ती {number} में है।</translation>
    </message>
    <message>
        <source>{description} stands on this bill already.</source>
        <translation>{description} इस बिल पर पहले से है।</translation>
    </message>
    <message>
        <source>{description} was taken back already.</source>
        <translation>{description} पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>{difference} is missing from the drawer. Write the reason.</source>
        <translation>दराज में {difference} कम है। कारण लिखें।</translation>
    </message>
    <message>
        <source>{difference} is missing. Write the reason.</source>
        <translation>{difference} कम है। कारण लिखें।</translation>
    </message>
    <message>
        <source>{doctor} does not sit on {day} at {time} for {minutes} minutes. Choose a free slot, or book outside the hours.</source>
        <translation>{doctor} {day} को {time} पर {minutes} मिनट नहीं बैठते। खाली समय चुनें, या समय के बाहर बुक करें।</translation>
    </message>
    <message>
        <source>{doctor} has no booking and nobody waiting in these hours.</source>
        <translation>इस समय {doctor} की कोई बुकिंग नहीं और कोई प्रतीक्षा में नहीं।</translation>
    </message>
    <message>
        <source>{doctor} is booked from {time} to {until} on {day}. Choose another time.</source>
        <translation>{doctor} {day} को {time} से {until} तक बुक हैं। कोई और समय चुनें।</translation>
    </message>
    <message>
        <source>{doctor} is on leave on {day} at that time. Choose another time or doctor.</source>
        <translation>{day} को उस समय {doctor} छुट्टी पर हैं। कोई और समय या डॉक्टर चुनें।</translation>
    </message>
    <message>
        <source>{doctor} sits from {time} to {until} on that day already. Change those hours instead.</source>
        <translation>{doctor} उस दिन {time} से {until} तक पहले से बैठते हैं। उसी समय को बदलें।</translation>
    </message>
    <message>
        <source>{due} would stay due. Choose the patient, or take the whole amount.</source>
        <translation>{due} बकाया रह जाएगा। मरीज़ चुनें, या पूरी राशि लें।</translation>
    </message>
    <message>
        <source>{file} cannot be opened. See that it is there and not open in another program, then choose it again.</source>
        <translation>{file} नहीं खुलती। देखें कि वह वहाँ है और दूसरे प्रोग्राम में खुली नहीं है, फिर से चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} पढ़ी नहीं जा सकती ({reason})।</translation>
    </message>
    <message>
        <source>{file} cannot be read as a sheet. Save the list again as .xlsx or as CSV in UTF-8 and choose that.</source>
        <translation>{file} शीट की तरह नहीं पढ़ी जाती। सूची .xlsx या UTF-8 CSV में फिर सहेजकर चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be read from row {row} on. Save it again as .xlsx or as CSV in UTF-8, and choose that file.</source>
        <translation>{file} पंक्ति {row} से आगे नहीं पढ़ी जाती। उसे .xlsx या UTF-8 CSV में फिर सहेजकर चुनें।</translation>
    </message>
    <message>
        <source>{file} cannot be read. Look whether the disk or stick is still plugged in.</source>
        <translation>{file} पढ़ी नहीं जा सकती। देखें कि डिस्क या स्टिक अभी भी जुड़ी है।</translation>
    </message>
    <message>
        <source>{file} could not be written. See that the disk is connected and not write-protected.</source>
        <translation>{file} नहीं लिखी जा सकी। देखें कि डिस्क जुड़ी है और उस पर लिखना बंद नहीं है।</translation>
    </message>
    <message>
        <source>{file} could not be written. See that the folder is there and the file is not open in another program.</source>
        <translation>{file} नहीं लिखी जा सकी। देखें कि फ़ोल्डर है और फ़ाइल दूसरे प्रोग्राम में खुली नहीं है।</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} लिखी नहीं जा सकी: {reason}।</translation>
    </message>
    <message>
        <source>{file} has no row of headings. Write a heading above each column, then choose the file again.</source>
        <translation>{file} में शीर्षकों की पंक्ति नहीं है। हर कॉलम के ऊपर शीर्षक लिखें, फिर फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is in Excel's old format. Open it in Excel or LibreOffice, save it as .xlsx, and choose that file.</source>
        <translation>{file} Excel के पुराने रूप में है। Excel या LibreOffice में खोलकर .xlsx में सहेजें और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is in Excel's old format. Open it, save it as .xlsx or CSV, and choose that file.</source>
        <translation>{file} Excel के पुराने रूप में है। उसे खोलकर .xlsx या CSV में सहेजें और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is neither CSV nor Excel. Give it a name that ends in .csv or .xlsx.</source>
        <translation>{file} न CSV है न Excel। उसे .csv या .xlsx वाला नाम दें।</translation>
    </message>
    <message>
        <source>{file} is not a backup of a clinic. Choose another file.</source>
        <translation>{file} किसी क्लिनिक का बैकअप नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is not the NAMASTE list: it has no column {missing}. Choose the file with the official headings.</source>
        <translation>{file} NAMASTE सूची नहीं है: कॉलम {missing} नहीं है। आधिकारिक शीर्षकों वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} is there already. Name a new file for the recovery code.</source>
        <translation>{file} पहले से है। रिकवरी कोड के लिए नई फ़ाइल का नाम दें।</translation>
    </message>
    <message>
        <source>{file} is too large for the NAMASTE list. Choose the file as it was downloaded.</source>
        <translation>{file} NAMASTE सूची के लिए बहुत बड़ी है। जैसी डाउनलोड हुई थी वही फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{left} before tax is left of this line.</source>
        <translation>इस पंक्ति में कर से पहले {left} बाक़ी है।</translation>
    </message>
    <message>
        <source>{left} {unit} of {medicine} are left. Sell them or write them off first.</source>
        <translation>{medicine}: {left} {unit} बाक़ी हैं। पहले बेचें या बट्टे खाते डालें।</translation>
    </message>
    <message>
        <source>{meal} of {day} is noted already. Say that it is another helping, if it is.</source>
        <translation>{day} का {meal} पहले से लिखा है। यदि दोबारा परोसा हो तो ऐसा बताएँ।</translation>
    </message>
    <message>
        <source>{medicine} already has a batch {batch}. Choose another number.</source>
        <translation>{medicine} का बैच {batch} पहले से है। दूसरा नंबर चुनें।</translation>
    </message>
    <message>
        <source>{medicine} already has the code {taken}. Use another one.</source>
        <translation>{medicine} का कोड {taken} पहले से है। दूसरा लें।</translation>
    </message>
    <message>
        <source>{medicine} cannot be made out of itself.</source>
        <translation>{medicine} स्वयं से नहीं बन सकती।</translation>
    </message>
    <message>
        <source>{medicine} has no HSN code. Add it to the medicine first.</source>
        <translation>{medicine} का HSN कोड नहीं है। पहले दवा में जोड़ें।</translation>
    </message>
    <message>
        <source>{medicine} is given on a prescription only (Schedule E(1)). Ask for the prescription.</source>
        <translation>{medicine} केवल पर्चे पर दी जाती है (Schedule E(1))। पर्चा माँगें।</translation>
    </message>
    <message>
        <source>{medicine} is kept in several packs: {packs}. Write which one.</source>
        <translation>{medicine} कई पैक में है: {packs}। लिखें कौन सा।</translation>
    </message>
    <message>
        <source>{medicine} is not among the clinic's medicines. Add it first, or write its name as it is there.</source>
        <translation>{medicine} क्लिनिक की दवाओं में नहीं है। पहले जोड़ें, या वहाँ जैसा नाम है वैसा लिखें।</translation>
    </message>
    <message>
        <source>{medicine} may cost at most {most} more, for the MRP is its ceiling.</source>
        <translation>{medicine}: ज़्यादा से ज़्यादा {most} बढ़ सकता है, क्योंकि MRP इसकी सीमा है।</translation>
    </message>
    <message>
        <source>{medicine} stands in row {row} too, with another price. Leave one of them.</source>
        <translation>{medicine} पंक्ति {row} में भी दूसरे मूल्य के साथ है। एक ही रखें।</translation>
    </message>
    <message>
        <source>{medicine} stands in the order twice. Put the packs on one line.</source>
        <translation>{medicine} ऑर्डर में दो बार है। पैक एक पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>{month} {year} has {last_day} days.</source>
        <translation>{month} {year} में {last_day} दिन होते हैं।</translation>
    </message>
    <message>
        <source>{name} is a package. Give it back on the page of the patient's packages.</source>
        <translation>{name} एक पैकेज है। उसे मरीज़ के पैकेजों के पन्ने पर लौटाएँ।</translation>
    </message>
    <message>
        <source>{name} is a supplier already. Open that one.</source>
        <translation>{name} पहले से सप्लायर है। उसे खोलें।</translation>
    </message>
    <message>
        <source>{name} is on duty in these hours of {day} already.</source>
        <translation>{day} को इस समय {name} पहले से ड्यूटी पर हैं।</translation>
    </message>
    <message>
        <source>{name} is over. Order a new course.</source>
        <translation>{name} समाप्त है। नया कोर्स लिखें।</translation>
    </message>
    <message>
        <source>{name} was given back already.</source>
        <translation>{name} पहले ही वापस हो चुका है।</translation>
    </message>
    <message>
        <source>{name} was sold here just now. Look at the list again.</source>
        <translation>{name} अभी यहाँ बेचा गया। सूची फिर देखें।</translation>
    </message>
    <message>
        <source>{number} has ended already.</source>
        <translation>{number} समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>{number} is a debit note. Write another one against the bill itself.</source>
        <translation>{number} एक डेबिट नोट है। दूसरा नोट बिल पर ही लिखें।</translation>
    </message>
    <message>
        <source>{number} reverses another payment. It cannot be reversed itself.</source>
        <translation>{number} दूसरे भुगतान को उलटता है। उसे नहीं उलटा जा सकता।</translation>
    </message>
    <message>
        <source>{number} reverses another receipt. It cannot be used itself.</source>
        <translation>{number} दूसरी आवक को उलटता है। उसका उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{number} reverses another return. It cannot be reversed itself.</source>
        <translation>{number} दूसरी वापसी को उलटता है। उसे नहीं उलटा जा सकता।</translation>
    </message>
    <message>
        <source>{number} was reversed. Nothing of it can go back.</source>
        <translation>{number} उलटा जा चुका है। उसका कुछ नहीं लौट सकता।</translation>
    </message>
    <message>
        <source>{number} was written with other lines. Begin a new transfer.</source>
        <translation>{number} दूसरी पंक्तियों के साथ लिखा गया था। नया स्थानांतरण शुरू करें।</translation>
    </message>
    <message>
        <source>{paid} were paid for {number}. Reverse the payment first.</source>
        <translation>{number} के लिए {paid} दिए गए। पहले भुगतान उलटें।</translation>
    </message>
    <message>
        <source>{patient} is admitted already, under {number}. Look at that stay.</source>
        <translation>{patient} {number} के अंतर्गत पहले से भर्ती हैं। वह भर्ती देखें।</translation>
    </message>
    <message>
        <source>{received} is less than {amount}. Enter what was received.</source>
        <translation>{received}, {amount} से कम है। जो मिला वह लिखें।</translation>
    </message>
    <message>
        <source>{room} is taken from {time} to {until} on {day} by {doctor}. Choose another room or time.</source>
        <translation>{room} {day} को {time} से {until} तक {doctor} के पास है। कोई और कमरा या समय चुनें।</translation>
    </message>
    <message>
        <source>{text} has more than two decimals. Write rupees and paise.</source>
        <translation>{text} में दो से ज़्यादा दशमलव हैं। रुपये और पैसे लिखें।</translation>
    </message>
    <message>
        <source>{text} is no time of day. Type hours like 07:00-13:00, 14:00-18:00 and meals like 08:00, 13:00.</source>
        <translation>{text} समय नहीं है। समय 07:00-13:00, 14:00-18:00 और भोजन 08:00, 13:00 जैसे लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a blood pressure. Type it like 128/82.</source>
        <translation>{text} रक्तचाप नहीं है। 128/82 की तरह लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it as 21/11/2026.</source>
        <translation>{text} तारीख़ नहीं है। 21/11/2026 की तरह लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a discount. Type rupees (20) or a percentage (10%).</source>
        <translation>{text} छूट नहीं है। रुपये (20) या प्रतिशत (10%) लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a dose. Type a number and a unit, like 25 ml or 1/2 tab.</source>
        <translation>{text} मात्रा नहीं है। संख्या और इकाई लिखें, जैसे 25 ml या 1/2 tab।</translation>
    </message>
    <message>
        <source>{text} is not a height in cm.</source>
        <translation>{text} cm में क़द नहीं है।</translation>
    </message>
    <message>
        <source>{text} is not a number of days.</source>
        <translation>{text} दिनों की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>{text} is not a number. Write it as 1,23,456.50.</source>
        <translation>{text} संख्या नहीं है। 1,23,456.50 की तरह लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a pack. Write it as 450 ml, 100 g or 30 tablets.</source>
        <translation>{text} पैक नहीं है। 450 ml, 100 g या 30 tablets लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a quantity. Type a number, like 2.</source>
        <translation>{text} मात्रा नहीं है। संख्या लिखें, जैसे 2।</translation>
    </message>
    <message>
        <source>{text} is not a schedule. Type 1-0-1, OD, BD, TDS or HS.</source>
        <translation>{text} लेने का क्रम नहीं है। 1-0-1, OD, BD, TDS या HS लिखें।</translation>
    </message>
    <message>
        <source>{text} is not a temperature. Type °C or °F, like 36.8 or 98.2.</source>
        <translation>{text} तापमान नहीं है। °C या °F लिखें, जैसे 36.8 या 98.2।</translation>
    </message>
    <message>
        <source>{text} is not a time of dose.</source>
        <translation>{text} दवा लेने का समय नहीं है।</translation>
    </message>
    <message>
        <source>{text} is not a weight in kg.</source>
        <translation>{text} kg में वज़न नहीं है।</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>{text} is not an interval. Type daily, alternate days, or every 3 days.</source>
        <translation>{text} अंतराल नहीं है। daily, alternate days या every 3 days लिखें।</translation>
    </message>
    <message>
        <source>{text} is not understood. Write F, M or other.</source>
        <translation>{text} समझ में नहीं आया। F, M या other लिखें।</translation>
    </message>
    <message>
        <source>{text} is not understood. Write classical, proprietary, cosmetic, raw herb or food.</source>
        <translation>{text} समझ में नहीं आया। classical, proprietary, cosmetic, raw herb या food लिखें।</translation>
    </message>
    <message>
        <source>{text} is not understood. Write yes or no.</source>
        <translation>{text} समझ में नहीं आया। yes या no लिखें।</translation>
    </message>
    <message>
        <source>{text} is too large for one dose; at most {largest}.</source>
        <translation>{text} एक ख़ुराक के लिए बहुत ज़्यादा है; अधिक से अधिक {largest}।</translation>
    </message>
    <message>
        <source>{therapy} has no price yet. Write what this session costs, or have its price set in the list of therapies.</source>
        <translation>{therapy} का अभी मूल्य नहीं है। इस सत्र का मूल्य लिखें, या चिकित्साओं की सूची में मूल्य डलवाएँ।</translation>
    </message>
    <message>
        <source>{therapy} on {day} is planned already. Ask for a new proposal.</source>
        <translation>{day} का {therapy} पहले से तय है। नया सुझाव माँगें।</translation>
    </message>
    <message>
        <source>{unit} is no unit of a dose. Write ml, g, mg, drops, tsp or a bare number, and all else as a note.</source>
        <translation>{unit} मात्रा की इकाई नहीं है। ml, g, mg, drops, tsp या केवल संख्या लिखें, बाक़ी सब टिप्पणी में।</translation>
    </message>
    <message>
        <source>{{{place}}} is no place that the program can fill in.</source>
        <translation>{{{place}}} ऐसी जगह नहीं जिसे प्रोग्राम भर सके।</translation>
    </message>
    <message>
        <source>“{description}” is there twice. Give the whole quantity in one line.</source>
        <translation>“{description}” दो बार है। पूरी मात्रा एक पंक्ति में दें।</translation>
    </message>
    <message>
        <source>“{text}” is not a UPI id. One looks like clinic@bank.</source>
        <translation>“{text}” UPI आईडी नहीं है। वह clinic@bank जैसी होती है।</translation>
    </message>
    <message>
        <source>“{text}” is not a number of this clinic's bills.</source>
        <translation>“{text}” इस क्लिनिक के बिलों का नंबर नहीं है।</translation>
    </message>
    <message>
        <source>“{text}” is not understood. Write for example 1-0-1, BD after food, HS or SOS.</source>
        <translation>“{text}” समझ में नहीं आया। जैसे 1-0-1, BD after food, HS या SOS लिखें।</translation>
    </message>
    <message>
        <source>“{what}” was ended already. Look at the tasks again.</source>
        <translation>“{what}” पहले ही समाप्त हो चुका है। काम फिर देखें।</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>a diagnosis</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>आ गए</translation>
    </message>
    <message>
        <source>away</source>
        <translation>नहीं हैं</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>बुक</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>आ चुके</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>condition at discharge</source>
        <translation>छुट्टी के समय की अवस्था</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>discharge ordered</source>
        <translation>छुट्टी का आदेश हुआ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>form</source>
        <translation>औषध रूप</translation>
    </message>
    <message>
        <source>left</source>
        <translation>जा चुके</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>भोजन</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>दवा</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>छूटा</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>आगे-पीछे</translation>
    </message>
    <message>
        <source>mrp</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>उपकरण नहीं</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>नहीं सीखा</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>दूसरा लिंग</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>the concern or a note</source>
        <translation>तकलीफ़ या नोट</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>बिल बाक़ी</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>with doctor</source>
        <translation>डॉक्टर के पास</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>संख्या ग़लत</translation>
    </message>
</context>
</TS>
