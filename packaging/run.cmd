@echo off
rem Makes this machine ready and opens the window on the sample network.
rem Arguments: a network file to open instead, or --without-window [FOLDER].
setlocal
set "NETZDESK_FROM=%CD%"
call "%~dp0prepare.cmd" || (
  pause
  exit /b 1
)
"%PYTHON%" packaging\start.py %*
