@echo off
rem Called by run.cmd, test.cmd and build.cmd in the folder of Netzdesk: leaves the Python to use in %PYTHON%.
rem Wants nothing but a Python that ready.py takes; Qt for Windows needs nothing else.
rem NETZDESK_VENV names another folder for the virtual environment, NETZDESK_PYTHON another Python.
set "FOLDER=.venv"
if defined NETZDESK_VENV set "FOLDER=%NETZDESK_VENV:"=%"
set "PYTHON=%FOLDER%\Scripts\python.exe"
rem What Python reads and writes is UTF-8, whatever the code page of this window is.
set "PYTHONUTF8=1"
if not defined NETZDESK_PYTHON goto look
set BASE="%NETZDESK_PYTHON:"=%"
%BASE% packaging\ready.py >nul 2>&1 && goto found
goto missing
:look
rem The newest Python may be newer than the packages; "py" is the launcher of python.org and knows them all.
for %%V in (3 3.14 3.13 3.12 3.11) do py -%%V packaging\ready.py >nul 2>&1 && set "BASE=py -%%V" && goto found
python packaging\ready.py >nul 2>&1 && set "BASE=python" && goto found
:missing
echo Netzdesk needs a 64-bit Python (x64), version 3.11 to 3.14: install it from python.org, then start again.
echo Gebraucht wird ein 64-Bit-Python (x64), Version 3.11 bis 3.14: von python.org installieren, dann neu starten.
exit /b 1
:found
%BASE% packaging\ready.py "%FOLDER%" && exit /b 0
echo == Making the virtual environment "%FOLDER%" with what requirements.lock names
%BASE% -m venv --clear "%FOLDER%" || exit /b 1
"%PYTHON%" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock || goto offline
"%PYTHON%" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . || goto offline
%BASE% packaging\ready.py "%FOLDER%" made || exit /b 1
exit /b 0
:offline
echo What Netzdesk needs could not be fetched, see above: the first start needs the internet. Connect, then start again.
echo Was gebraucht wird, war nicht zu holen, siehe oben: Der erste Start braucht das Internet. Verbinden, dann neu starten.
exit /b 1
