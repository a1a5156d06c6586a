#!/usr/bin/env bash
# Validates SARIF files with Microsoft's multitool (npm: @microsoft/sarif-multitool) and fails on every error it reports.
#
#   tests/sarif/validate.sh MULTITOOL FILE...
set -euo pipefail
multitool=$1
shift
log=$(mktemp --suffix .sarif)
trap 'rm -f "$log"' EXIT
"$multitool" validate "$@" --output "$log" --log ForceOverwrite
node -e '
  const fs = require("fs");
  const log = JSON.parse(fs.readFileSync(process.argv[1], "utf8").replace(/^\uFEFF/, ""));
  const results = log.runs.flatMap(run => run.results ?? []);
  for (const result of results) {
    const region = result.locations?.[0]?.physicalLocation?.region;
    console.log(`${result.level ?? "warning"} ${result.ruleId} line ${region?.startLine ?? "?"}: ${result.message.id ?? ""} ${(result.message.arguments ?? [result.message.text]).join(" | ")}`.slice(0, 300));
  }
  process.exit(results.some(result => result.level === "error") ? 1 : 0);
' "$log"
