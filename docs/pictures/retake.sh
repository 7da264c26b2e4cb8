#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the user guide and the README again, from the programs in build/release/bin, or in the
# folder that is named.
set -eu
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
programs=$(cd -- "${1:-$root/build/release/bin}" && pwd)
viewer=$programs/demarche
[ -x "$viewer" ] && [ -x "$programs/timeline_pictures" ] || { echo "retake.sh: build first, with ./run and ./run bench" >&2; exit 2; }
export QT_QPA_PLATFORM=offscreen
event=$("$programs/demarche-cli" analyze "$root/resources/samples/seoul-moscow-pyongyang" |
    grep -o '"key": *"[0-9a-f]*", *"title": *"[^"]*summons Zinoviev"' | head -n 1 | cut -d'"' -f4)
cd "$root/docs/pictures"
"$viewer" --screenshot window.png --size 1600x1000 --theme light --select "${event:-e1}"
"$viewer" --screenshot window-dark.png --size 1600x1000 --theme dark --select "${event:-e1}"
"$programs/timeline_pictures" . light links collapsed-table
"$viewer" --screenshot event.png --size 1280x720 --theme light --select "${event:-e1}"
