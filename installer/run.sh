#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and opens the workstation in demo mode: an embedded platform and invented
# residents. Without a display it plays the tour instead. usage: installer/run.sh [--tour DIR] [-- OPTIONS]
. "$(dirname "$0")/lib.sh"

tour=
while [ $# -gt 0 ]; do
    case $1 in
    --tour) shift; tour=${1:?"--tour wants a folder"} ;;
    --help) echo "usage: installer/run.sh [--tour DIR] [-- OPTIONS of yichuang]"; exit 0 ;;
    --) shift; break ;;
    *) fail "unknown option $1; see --help" ;;
    esac
    shift
done

install_packages
build release yichuang yichuang_items_all

if [ -z "$tour" ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    tour="$root/build/tour"
    say "there is no display here: playing the tour offscreen"
fi
if [ -n "$tour" ]; then
    mkdir -p "$tour" && tour=$(cd "$tour" && pwd)
    "$root/build/release/bin/yichuang" --tour "$tour" "$@" || fail "the tour did not reach its end; see $tour/tour.json."
    say "screenshots, papers and tour.json are in $tour"
else
    say "opening the workstation in demo mode"
    exec "$root/build/release/bin/yichuang" --demo "$@"
fi
