# Finds the tools that Hearsay is built and run with. Sourced by ./hearsay and ./check.

needed_jdk=25

# jdk_version HOME: prints the major version of the JDK at HOME, or fails if there is none.
# A JDK says its version in a file, so no virtual machine has to be started to ask.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# jdk_candidates: prints the places where a JDK may be, the user's own choice first.
jdk_candidates() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  if java=$(command -v java); then
    dirname "$(dirname "$(readlink -f "$java")")"
  fi
  printf '%s\n' /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

# find_jdk: exports JAVA_HOME as the first JDK that is new enough, or says what to install.
find_jdk() {
  local home version
  while IFS= read -r home; do
    version=$(jdk_version "$home") || continue
    if [ "${version:-0}" -ge "$needed_jdk" ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done <<EOF
$(jdk_candidates)
EOF
  echo "Hearsay needs JDK $needed_jdk or newer and found none: $(how_to_install jdk)" >&2
  return 1
}

# find_maven: fails, and says what to install, when there is no Maven.
find_maven() {
  command -v mvn >/dev/null && return 0
  echo "Hearsay needs Maven (mvn) to build itself and found none: $(how_to_install maven)" >&2
  return 1
}

how_to_install() {
  case $1-$(uname -s) in
    jdk-Darwin) echo "brew install --cask temurin@25, or set JAVA_HOME" ;;
    jdk-*) echo "apt install openjdk-25-jdk (or a JDK 25 from adoptium.net), or set JAVA_HOME" ;;
    maven-Darwin) echo "brew install maven" ;;
    maven-*) echo "apt install maven" ;;
  esac
}
