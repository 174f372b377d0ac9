@echo off
rem Makes this machine ready and runs every check. Arguments go to pytest.
setlocal
call "%~dp0prepare.cmd" || exit /b 1
"%PYTHON%" packaging\checks.py %*
