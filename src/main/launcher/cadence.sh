#!/bin/sh
# Java reads its arguments and names files in the encoding of the locale, which no option changes.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
lib=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
# Which classes are ready at the start, and how memory is used: a wrong guess takes longer, and does the same.
case "$#,${1-}" in
  0,*) start=cadence ;;
  1,*[!a-z-]*) start=cadence ;;
  *) start=commands ;;
esac
exec "$lib/runtime/bin/java" "@$lib/app/$start.options" \
  "-Dsun.awt.fontconfig=$lib/app/fontconfig.properties" "-XX:AOTCache=$lib/app/$start.aot" \
  -cp "$lib/app/cadence.jar" org.cadenceplanner.Main "$@"
