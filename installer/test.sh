#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs every test. usage: installer/test.sh [--full] [--preset NAME]
. "$(dirname "$0")/lib.sh"

preset=release
while [ $# -gt 0 ]; do
    case $1 in
    --full) export YICHUANG_FULL=1 ;;
    --preset) shift; preset=${1:?"--preset wants a name"} ;;
    --help) echo "usage: installer/test.sh [--full] [--preset dev|asan|release]"; exit 0 ;;
    *) fail "unknown option $1; see --help" ;;
    esac
    shift
done

install_packages
build "$preset"
say "checking the item definitions"
"$root/build/$preset/bin/yichuang-lint" "$root/modules" || fail "an item definition is not acceptable; see above."
say "running the tests"
cd "$root" && ctest --preset "$preset" || fail "a test failed; the lines above say which."
say "everything passed"
