# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh: what they have in common is installing and building.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '\nyichuang: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else fail "packages are missing and there is neither root nor sudo: ask the administrator to install $*"
    fi
}

install_packages() {
    command -v dpkg-query >/dev/null 2>&1 || fail "this script needs Debian 12 or 13 (dpkg is not here)."
    missing=
    while read -r package; do
        case $package in ''|'#'*) continue ;; esac
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done < "$root/installer/packages.txt"
    [ -n "$missing" ] || { say "all packages are there"; return 0; }
    say "installing:$missing"
    as_root apt-get update -qq || fail "the package lists cannot be read: is there a line to the package server?"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null \
        || fail "a package could not be installed:$missing"
}

# build PRESET [TARGET...]
build() {
    preset=$1; shift
    say "configuring ($preset)"
    (cd "$root" && cmake --preset "$preset" >"$root/build-configure.log" 2>&1) || {
        tail -n 20 "$root/build-configure.log" >&2; rm -f "$root/build-configure.log"
        fail "the build could not be configured; the lines above say why."
    }
    rm -f "$root/build-configure.log"
    say "building ($preset); a clean build takes about a quarter of an hour on two cores"
    (cd "$root" && NINJA_STATUS='[%f/%t %es] ' cmake --build --preset "$preset" ${*:+--target "$@"}) \
        || fail "the build failed; the lines above say where."
}
