#!/usr/bin/env bash
# Measures a keystroke in a file that is open in the language server, to its published diagnostics, against one AngleSharp parse of the
# file by a process of its own (tests/ParseFloor); then the server's memory after bursts of 200 edits.
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

# The median of the numbers on standard input.
median() { sort -g | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

printf '%-44s %9s %9s %7s  %s\n' file 'parse ms' 'key ms' ratio 'server MB: opened, after keys, after each burst of 200'
for file in "$@"; do
  parse=$(for ((i = 0; i < runs; i++)); do
    start=$(date +%s%N)
    "$floor" "$file" > /dev/null
    echo $((($(date +%s%N) - start) / 1000000))
  done | median)
  answer=$(cd "$here/tests/editor" && node latency.mjs --burst 200 "$runs" "$(realpath "$file")" "$tool")
  key=$(node -e 'console.log(JSON.parse(process.argv[1]).keystrokes.join("\n"))' "$answer" | median)
  memory=$(node -e 'console.log(JSON.parse(process.argv[1]).megabytes.join(" "))' "$answer")
  awk -v name="$(basename "$file")" -v p="$parse" -v k="$key" -v m="$memory" 'BEGIN { printf "%-44s %9.0f %9.0f %7.2f  %s\n", name, p, k, k / p, m }'
done
