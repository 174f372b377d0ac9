; Inno Setup 6.3 or newer: an installer for one person, no administrator needed. Called by build.cmd with /DVersion=…
[Setup]
AppId={{6E0B9C1E-7F0B-4B52-9D0C-3C1E5A4D7F21}
AppName=Netzdesk
AppVersion={#Version}
AppPublisher=Netzdesk contributors
; Qt starts on no older Windows
MinVersion=10.0.17763
DefaultDirName={autopf}\Netzdesk
DisableProgramGroupPage=yes
; frozen.py holds it while a window is open
AppMutex=Netzdesk
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=netzdesk-{#Version}-setup
WizardStyle=modern
UninstallDisplayIcon={app}\netzdesk-window.exe

[Languages]
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "english"; MessagesFile: "compiler:Default.isl"

[InstallDelete]
; what an older version brought and this one does not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\netzdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Netzdesk"; Filename: "{app}\netzdesk-window.exe"
Name: "{autodesktop}\Netzdesk"; Filename: "{app}\netzdesk-window.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"

[Registry]
Root: HKA; Subkey: "Software\Classes\.netz"; ValueType: string; ValueData: "Netzdesk.Network"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Netzdesk.Network"; ValueType: string; ValueData: "Netzdesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Netzdesk.Network\DefaultIcon"; ValueType: string; ValueData: "{app}\netzdesk-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Netzdesk.Network\shell\open\command"; ValueType: string; ValueData: """{app}\netzdesk-window.exe"" ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\netzdesk-window.exe"; Description: "{cm:LaunchProgram,Netzdesk}"; Flags: nowait postinstall skipifsilent
