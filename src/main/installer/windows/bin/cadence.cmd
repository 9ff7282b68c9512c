@"%~dp0..\cadence-console.exe" %*
