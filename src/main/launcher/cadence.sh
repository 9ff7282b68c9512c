#!/bin/sh
# Java reads its arguments and names files in the encoding of the locale, which no option changes.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
lib=$(dirname "$(dirname "$(readlink -f "$0")")")/lib
# Which classes are ready at the start; a wrong guess takes a little longer, no more. A command begins
# with little memory: by itself Java would take a part of the machine's before it looks for any to reuse.
case "$#,${1-}" in
  0,*) classes=cadence memory= ;;
  1,*[!a-z-]*) classes=cadence memory= ;;
  *) classes=commands memory=-Xms32m ;;
esac
exec "$lib/runtime/bin/java" "@$lib/app/java.options" $memory \
  "-Dsun.awt.fontconfig=$lib/app/fontconfig.properties" "-XX:AOTCache=$lib/app/$classes.aot" \
  -cp "$lib/app/cadence.jar" org.cadenceplanner.Main "$@"
