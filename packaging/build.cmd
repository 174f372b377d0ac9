@echo off
rem Builds dist\netzdesk (a folder that runs without Python), tries both commands once and, where Inno Setup is, makes
rem an installer of it.
setlocal
cd /d "%~dp0.." || exit /b 1
call packaging\prepare.cmd || exit /b 1
"%PYTHON%" -c "import netzdesk; print(netzdesk.__version__)" >"%FOLDER%\version.txt" || exit /b 1
set /p VERSION=<"%FOLDER%\version.txt"
echo == Building dist\netzdesk, version %VERSION%; this takes some minutes
"%PYTHON%" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging\netzdesk.spec || exit /b 1

echo == Trying it: a sample network, a workbook, a pack
set "PROGRAM=dist\netzdesk\netzdesk.exe"
set "TRIAL=build\trial"
if exist "%TRIAL%" rmdir /s /q "%TRIAL%"
mkdir "%TRIAL%" || exit /b 1
"%PROGRAM%" demo "%TRIAL%\probe.netz" >nul || exit /b 1
"%PROGRAM%" import "%TRIAL%\probe.netz" resources\sample\partnerliste.xlsx >nul || exit /b 1
"%PROGRAM%" export "%TRIAL%\probe.netz" partners "%TRIAL%\probe.xlsx" >nul || exit /b 1
"%PROGRAM%" pack "%TRIAL%\probe.netz" "Kulturamt der Stadt Erlangen" "%TRIAL%\probe.pdf" >nul || exit /b 1
"%PROGRAM%" check "%TRIAL%\probe.netz" || exit /b 1

set "ISCC="
for %%F in ("%ProgramFiles(x86)%\Inno Setup 6" "%LOCALAPPDATA%\Programs\Inno Setup 6") do (
  if exist "%%~F\ISCC.exe" set "ISCC=%%~F\ISCC.exe"
)
for %%F in (ISCC.exe) do if not "%%~$PATH:F"=="" set "ISCC=%%~$PATH:F"
if not defined ISCC (
  echo == Ready: dist\netzdesk; Inno Setup ^(ISCC.exe^) is not here to make an installer of it
  exit /b 0
)
echo == Making an installer of it
"%ISCC%" /Q /DVersion=%VERSION% packaging\netzdesk.iss || exit /b 1
echo == Ready: dist\netzdesk and dist\netzdesk-%VERSION%-setup.exe
