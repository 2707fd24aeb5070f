; The installer for Windows, by Inno Setup 6.3 or newer. `python dev.py package` calls it on Windows where ISCC.exe is on the path:
;   ISCC.exe /DAppVersion=… packaging\windows\narayaneeyam.iss
; UNTRIED: it was written where there is no Windows. tests\house_rules\test_package.py reads it; nobody has run it.

#define Root "..\.."
#define Folder Root + "\out\package\narayaneeyam"
; make_package.py tells the version, which stands in src\narayaneeyam_clinic\version.py.
#ifndef AppVersion
  #error Say /DAppVersion=…, or let `python dev.py package` call this.
#endif

[Setup]
; The program's own number, never another: by it a new version finds the old one.
AppId={{6E1A5C0B-3C52-4B0D-9C0A-7E0C4F4E9B31}
AppName=Narayaneeyam
AppVersion={#AppVersion}
AppPublisher=Narayaneeyam
; For the person who installs it, without an administrator.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=
DefaultDirName={localappdata}\Programs\Narayaneeyam
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Root}\out\package
OutputBaseFilename=narayaneeyam-{#AppVersion}-windows
SetupIconFile={#Root}\out\package\narayaneeyam.ico
UninstallDisplayIcon={app}\narayaneeyam.exe
LicenseFile={#Root}\LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A program that is open is asked to close: its files cannot be exchanged while it runs.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "An icon on the desktop"
Name: "hub"; Description: "This PC is the clinic's server: start the hub when I sign in to Windows"; Flags: unchecked

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; Parts of an older version that the new one does not have.
Type: filesandordirs; Name: "{app}\parts"

[Icons]
Name: "{autoprograms}\Narayaneeyam"; Filename: "{app}\narayaneeyam.exe"
Name: "{autodesktop}\Narayaneeyam"; Filename: "{app}\narayaneeyam.exe"; Tasks: desktopicon
Name: "{userstartup}\Narayaneeyam hub"; Filename: "{app}\narayaneeyam.exe"; Parameters: "hub start"; Flags: runminimized; Tasks: hub

[Run]
Filename: "{app}\narayaneeyam.exe"; Description: "Open Narayaneeyam"; Flags: nowait postinstall skipifsilent

; There is no [UninstallDelete]: what lies in {localappdata}\Narayaneeyam and in {localappdata}\Narayaneeyam Server are the
; clinic's files, keys and backups. They stay, and a later installation finds them.
