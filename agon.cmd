@echo off
rem Agon's launcher for Windows: finds a JDK, builds what is missing, starts.
setlocal EnableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "STATE=%ROOT%\.agon"
if not exist "%STATE%" mkdir "%STATE%"

set "VERB=%~1"
if "%VERB%"=="" goto usage
if "%VERB%"=="-h" goto usage
if "%VERB%"=="--help" goto usage
if "%VERB%"=="help" goto usage

call :find_jdk
if not defined JDK (
  echo Agon needs a JDK of version 25 or newer and found none: install one ^(for instance Temurin 25^), or set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"

if "%VERB%"=="test" (
  cd /d "%ROOT%"
  call mvnw.cmd -B verify
  exit /b !ERRORLEVEL!
)

call :build
if errorlevel 1 exit /b 1

set "FLAGS=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC"
set "SERVER_CP=%ROOT%\server\main\target\agon-server.jar;%ROOT%\server\main\target\lib\*"
set "CLIENT_CP=%ROOT%\client\target\agon-client.jar;%ROOT%\client\target\lib\*"
set "SIDE=%VERB%"
if "%VERB%"=="problem" for %%s in (import versions rejudge) do if "%~2"=="%%s" set "SIDE=client"
for %%v in (server images problem doctor backup restore) do if "%SIDE%"=="%%v" (
  "%JDK%\bin\java" %FLAGS% -Xmx1g "-Dagon.home=%ROOT%" -cp "%SERVER_CP%" agon.server.Main %*
  exit /b !ERRORLEVEL!
)
set "SERVE=%JDK%\bin\java;;--enable-native-access=ALL-UNNAMED;;-XX:+UseSerialGC;;-Xmx512m;;-cp;;%SERVER_CP%;;agon.server.Main;;server"
for %%v in (practice client problems show run submit submission competitions board logins accounts) do if "%SIDE%"=="%%v" (
  "%JDK%\bin\java" %FLAGS% -Xmx512m "-Dagon.server.command=%SERVE%" -cp "%CLIENT_CP%" agon.client.Main %*
  exit /b !ERRORLEVEL!
)
echo There is no command '%VERB%'. 1>&2
exit /b 2

:usage
echo Agon: a programming contest on your own machines.
echo.
echo   agon practice            local server and desktop app
echo   agon server ^| client     the server of a contest; the desktop app alone
echo   agon problems ^| show ^| run ^| submit ^| competitions ^| board
echo   agon logins ^| accounts
echo   agon images ^| problem ^| doctor ^| test
echo   agon backup ^| restore    copy all that a server knows; bring a copy back
echo.
echo Each takes --help.
exit /b 0

:find_jdk
for %%d in ("%JAVA_HOME%" "%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%USERPROFILE%\.jdks\*25*") do (
  for /d %%h in (%%d) do if not defined JDK if exist "%%~h\bin\javac.exe" (
    findstr /r /c:"JAVA_VERSION=.2[5-9]" /c:"JAVA_VERSION=.[3-9][0-9]" "%%~h\release" >nul 2>&1 && set "JDK=%%~h"
  )
)
exit /b 0

:build
rem The newest source decides; PowerShell, for batch files cannot compare times.
powershell -NoProfile -Command "$s = Get-Item '%STATE%\built' -ErrorAction SilentlyContinue; if (-not $s) { exit 1 }; $n = Get-ChildItem '%ROOT%\pom.xml','%ROOT%\*\pom.xml','%ROOT%\*\src\main' -Recurse -File | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if not errorlevel 1 exit /b 0
echo Building Agon. The first time also fetches its libraries and takes a minute or two. 1>&2
pushd "%ROOT%"
call mvnw.cmd -B -T2 package -Dmaven.test.skip=true > "%STATE%\build.log" 2>&1
if errorlevel 1 (
  popd
  findstr /b "[ERROR]" "%STATE%\build.log" 1>&2
  echo The build failed; all it said is in %STATE%\build.log 1>&2
  exit /b 1
)
popd
type nul > "%STATE%\built"
exit /b 0
