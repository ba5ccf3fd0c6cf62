#!/usr/bin/env bash
# Checks, annotates and writes SARIF. Arguments are split as a shell splits words, and no pattern is expanded here.
set -euo pipefail -f
# shellcheck disable=SC2086
exec node "$GITHUB_ACTION_PATH/../cli/bin/presscheck.js" --format github --format "sarif=$PRESSCHECK_SARIF" $PRESSCHECK_ARGUMENTS
