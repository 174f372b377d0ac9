@echo off
rem Makes this machine ready and opens the window on the sample network.
rem Arguments: a network file to open instead, or --without-window [FOLDER].
setlocal
set "NETZDESK_FROM=%CD%"
cd /d "%~dp0.." || goto failed
call packaging\prepare.cmd || goto failed
"%PYTHON%" packaging\start.py %* && exit /b 0
:failed
set "CODE=%ERRORLEVEL%"
rem Whoever came by a double click could not read what went wrong: the window would be gone.
pause
exit /b %CODE%
