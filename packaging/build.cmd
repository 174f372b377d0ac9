@echo off
rem Builds dist\netzdesk (a folder that runs without Python) and, where Inno Setup is, an installer of it.
setlocal
cd /d "%~dp0.." || exit /b 1
call packaging\prepare.cmd || exit /b 1
echo == Building dist\netzdesk
"%PYTHON%" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging\netzdesk.spec || exit /b 1
"%PYTHON%" -c "import netzdesk; print(netzdesk.__version__)" >build\version.txt || exit /b 1
set /p VERSION=<build\version.txt
where iscc >nul 2>&1 || (
  echo == dist\netzdesk is ready; Inno Setup ^(iscc^) is not here to make an installer of it
  exit /b 0
)
iscc /Qp /DVersion=%VERSION% packaging\netzdesk.iss
