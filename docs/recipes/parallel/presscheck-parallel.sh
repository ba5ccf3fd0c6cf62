#!/bin/sh
# presscheck-parallel.sh RECORDS.jsonl RESULTS.jsonl PROFILE
#
# Lints records and builds their profile with GNU parallel, in as many processes as there are cores. A block whose
# process is killed is done again, twice if need be; what the lost one wrote is thrown away. Exit codes up to 2 say what
# was found, and are no reason to try again. The records need ids, for parts of a file cannot number them.
#
# PRESSCHECK is the command (presscheck), BLOCK the size of a block (20M), OPTIONS what else to say to the linter.
set -eu
records=$1 results=$2 profile=$3
presscheck=${PRESSCHECK:-presscheck} block=${BLOCK:-20M}
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT

parallel --will-cite --pipe --keep-order --block "$block" --retries 3 \
  "$presscheck --jsonl ${OPTIONS:-}; test \$? -le 2" <"$records" >"$results"
parallel --will-cite --pipe --block "$block" --retries 3 \
  "$presscheck profile build --jsonl --output $parts/{#}.profile" <"$records" >/dev/null
$presscheck profile merge "$parts"/*.profile --output "$profile"
