@echo off
rem Makes this machine ready and runs every check. Arguments go to pytest.
setlocal
cd /d "%~dp0.." || exit /b 1
call packaging\prepare.cmd || exit /b 1
"%PYTHON%" packaging\checks.py %*
