#!/bin/sh
# The Kotlin compiler from its jars, with the cache of its classes that the image holds. The JVM's
# own log goes nowhere: what it thinks of the cache is nothing for a contestant.
exec java "${AOT:--XX:AOTCache=/opt/agon/kotlinc.aot}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m -Xlog:disable \
  -Dkotlin.colors.enabled=false --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "$(echo /opt/kotlin/*.jar | tr ' ' ':')" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler "$@"
