# Debian packages that a check needs beside Java. Sourced by ./check.

# need_package NAME: true when the Debian package NAME is there. A missing one is installed when
# this runs as root in CI (CI=true); elsewhere one line says so, and the caller leaves out the
# part that needs it.
need_package() {
  dpkg -s "$1" >/dev/null 2>&1 && return 0
  if [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $1 …"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y "$1"; } \
      >/dev/null </dev/null && return 0
    echo "Could not install $1" >&2
    exit 1
  fi
  echo "Left out: needs the package $1 (apt install $1)"
  return 1
}
