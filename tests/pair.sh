#!/usr/bin/env bash
# Pairs `disclosurelint lint FILE --format json` with reading and parsing alone (tests/ParseFloor), whole processes in turn, and prints
# the ratios of wall time and of peak memory; then the time for all files at once, and how the time grows with the size of one file.
#
#   tests/pair.sh [-n RUNS] FILE...
#
# Both programs are published with Native AOT for this machine into artifacts/ unless they are there. Needs GNU time.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
runs=7
while getopts n: option; do
  case $option in
    n) runs=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { echo "usage: tests/pair.sh [-n RUNS] FILE..." >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "tests/pair.sh needs GNU time at /usr/bin/time (apt-get install time)." >&2; exit 2; }

tool="$here/artifacts/aot/disclosurelint"
floor="$here/artifacts/floor/parsefloor"
[ -x "$tool" ] || dotnet publish "$here/src/DisclosureLint.Cli" -r linux-x64 -p:PublishAot=true -v q -o "$here/artifacts/aot" >&2
[ -x "$floor" ] || dotnet publish "$here/tests/ParseFloor" -r linux-x64 -p:PublishAot=true -v q -o "$here/artifacts/floor" >&2

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# One run: appends "seconds kilobytes" to a file. Exit codes 0 and 1 are answers.
measure() {
  local log=$1
  shift
  /usr/bin/time -o "$scratch/one" -f '%e %M' "$@" > /dev/null || [ $? -eq 1 ]
  tail -n 1 "$scratch/one" >> "$log"
}

# The median of one column.
median() { sort -g -k "$2","$2" "$1" | awk -v c="$2" '{ v[NR] = $c } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# Milliseconds, since one hundredth of a second, all that GNU time tells, is as much as a small file takes.
clock() {
  local log=$1 start end code=0
  shift
  start=$(date +%s%N)
  "$@" > /dev/null || code=$?
  end=$(date +%s%N)
  [ "$code" -le 1 ] || { echo "exit code $code: $*" >&2; exit 2; }
  echo $(((end - start) / 1000)) >> "$log"
}

printf '%-44s %9s %9s %7s %9s %9s %7s\n' file 'floor ms' 'lint ms' ratio 'floor MB' 'lint MB' ratio
for file in "$@"; do
  rm -f "$scratch"/*.log
  for ((i = 0; i < runs; i++)); do
    clock "$scratch/floor-time.log" "$floor" "$file"
    clock "$scratch/lint-time.log" "$tool" lint "$file" --format json
  done
  for ((i = 0; i < 3; i++)); do
    measure "$scratch/floor.log" "$floor" "$file"
    measure "$scratch/lint.log" "$tool" lint "$file" --format json
  done
  awk -v name="$(basename "$file")" \
    -v ft="$(median "$scratch/floor-time.log" 1)" -v lt="$(median "$scratch/lint-time.log" 1)" \
    -v fm="$(median "$scratch/floor.log" 2)" -v lm="$(median "$scratch/lint.log" 2)" \
    'BEGIN { printf "%-44s %9.1f %9.1f %7.2f %9.1f %9.1f %7.2f\n", name, ft/1000, lt/1000, lt/ft, fm/1024, lm/1024, lm/fm }'
done

if [ $# -gt 1 ]; then
  rm -f "$scratch"/*.log
  for ((i = 0; i < 3; i++)); do
    clock "$scratch/floor-time.log" "$floor" "$@"
    clock "$scratch/lint-time.log" "$tool" lint "$@" --format json
    clock "$scratch/lint-one.log" "$tool" lint "$@" --format json --threads 1
  done
  measure "$scratch/floor.log" "$floor" "$@"
  measure "$scratch/lint.log" "$tool" lint "$@" --format json
  awk -v n=$# -v ft="$(median "$scratch/floor-time.log" 1)" -v lt="$(median "$scratch/lint-time.log" 1)" \
    -v l1="$(median "$scratch/lint-one.log" 1)" -v fm="$(median "$scratch/floor.log" 2)" -v lm="$(median "$scratch/lint.log" 2)" \
    'BEGIN { printf "\nall %d files: floor %.0f ms (one thread), lint %.0f ms, with --threads 1 %.0f ms; memory %.0f MB and %.0f MB\n", n, ft/1000, lt/1000, l1/1000, fm/1024, lm/1024 }'
fi

# Linearity: a fictional draft of n sections, twice and four times as long. Twice the text should take about twice the time.
draft() {
  echo '<html><body><p style="font:bold 12pt serif;text-align:center">PROSPECTUS SUMMARY</p>'
  for ((i = 0; i < $1; i++)); do
    echo "<p style=\"font:10pt serif\">Quillfeather Systems sells plant sensors to growers. In season $i it shipped $((i * 7)) units, and revenue was \$$((i + 3)).5 million, or $((i % 90))%, of the total.</p>"
  done
  echo '</body></html>'
}
printf '\n%-44s %9s %9s\n' 'paragraphs (fictional)' 'floor ms' 'lint ms'
for size in 4000 8000 16000; do
  draft "$size" > "$scratch/draft.htm"
  rm -f "$scratch"/*.log
  for ((i = 0; i < 5; i++)); do
    clock "$scratch/floor-time.log" "$floor" "$scratch/draft.htm"
    clock "$scratch/lint-time.log" "$tool" lint "$scratch/draft.htm" --format json
  done
  printf '%-44s %9.1f %9.1f\n' "$size" "$(awk "BEGIN { print $(median "$scratch/floor-time.log" 1) / 1000 }")" \
    "$(awk "BEGIN { print $(median "$scratch/lint-time.log" 1) / 1000 }")"
done
