@echo off
rem Called by run.cmd, test.cmd and build.cmd: makes this machine ready and leaves its Python in %PYTHON%.
rem Wants Python 3.11 or newer from python.org or the store; Qt for Windows needs nothing else.
cd /d "%~dp0.."
if "%NETZDESK_VENV%"=="" (set "FOLDER=.venv") else (set "FOLDER=%NETZDESK_VENV%")
set "PYTHON=%FOLDER%\Scripts\python.exe"
rem What Python reads and writes is UTF-8, whatever the code page of this window is.
set "PYTHONUTF8=1"
if exist "%FOLDER%\netzdesk.ready" (
  fc /b requirements.lock "%FOLDER%\netzdesk.ready" >nul 2>&1 && exit /b 0
)
rem NETZDESK_PYTHON names another Python; else the launcher of python.org finds the newest one.
set "BASE=py -3"
py -3 --version >nul 2>&1 || set "BASE=python"
if not "%NETZDESK_PYTHON%"=="" set BASE="%NETZDESK_PYTHON%"
%BASE% -c "import sys; sys.exit(sys.version_info < (3, 11))" || (
  echo Python 3.11 or newer is needed: install it from python.org, then start again.
  echo Gebraucht wird Python 3.11 oder neuer: von python.org installieren, dann neu starten.
  exit /b 1
)
echo == Making the virtual environment %FOLDER% with what requirements.lock names
%BASE% -m venv --clear "%FOLDER%" || exit /b 1
"%PYTHON%" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock || exit /b 1
"%PYTHON%" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . || exit /b 1
copy /y requirements.lock "%FOLDER%\netzdesk.ready" >nul
exit /b 0
