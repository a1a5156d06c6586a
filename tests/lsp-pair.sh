#!/usr/bin/env bash
# Measures a keystroke in a file that is open in the language server, to its published diagnostics, against one AngleSharp parse of the
# file by a process of its own (tests/ParseFloor): on the clock, and in time of processors, which a busy machine disturbs less; then the
# server's memory after bursts of 200 edits.
#
#   tests/lsp-pair.sh [-n RUNS] FILE...
#
# Both programs are published with Native AOT into artifacts/ unless they are there. Needs node, and npm ci in tests/editor.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
runs=9
while getopts n: option; do
  case $option in
    n) runs=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { echo "usage: tests/lsp-pair.sh [-n RUNS] FILE..." >&2; exit 2; }

tool="$here/artifacts/aot/disclosurelint"
floor="$here/artifacts/floor/parsefloor"
[ -x "$tool" ] || dotnet publish "$here/src/DisclosureLint.Cli" -r linux-x64 -p:PublishAot=true -v q -o "$here/artifacts/aot" >&2
[ -x "$floor" ] || dotnet publish "$here/tests/ParseFloor" -r linux-x64 -p:PublishAot=true -v q -o "$here/artifacts/floor" >&2
[ -d "$here/tests/editor/node_modules" ] || { echo "tests/lsp-pair.sh needs: cd tests/editor && npm ci" >&2; exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The median of the numbers on standard input.
median() { sort -g | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

printf '%-32s %9s %9s %7s %9s %9s %7s  %s\n' file 'parse ms' 'key ms' ratio 'parse cpu' 'key cpu' ratio 'server MB: opened, after keys, after each burst of 200'
TIMEFORMAT='%U %S'
for file in "$@"; do
  : > "$scratch/clock"
  : > "$scratch/cpu"
  for ((i = 0; i < runs; i++)); do
    start=$(date +%s%N)
    { time "$floor" "$file" > /dev/null; } 2>> "$scratch/cpu"
    echo $((($(date +%s%N) - start) / 1000000)) >> "$scratch/clock"
  done
  answer=$(cd "$here/tests/editor" && node latency.mjs --burst 200 "$runs" "$(realpath "$file")" "$tool")
  list() { node -e 'console.log(JSON.parse(process.argv[1])[process.argv[2]].join("\n"))' "$answer" "$1"; }
  awk -v name="$(basename "$file")" -v p="$(median < "$scratch/clock")" -v k="$(list keystrokes | median)" \
    -v pc="$(awk '{ print ($1 + $2) * 1000 }' "$scratch/cpu" | median)" -v kc="$(list processors | median)" -v m="$(list megabytes | tr '\n' ' ')" \
    'BEGIN { printf "%-32s %9.0f %9.0f %7.2f %9.0f %9.0f %7.2f  %s\n", name, p, k, k / p, pc, kc, kc / pc, m }'
done
