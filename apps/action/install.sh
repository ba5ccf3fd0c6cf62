#!/usr/bin/env bash
# Builds the command of this very checkout, once. A runner of GitHub has Node and npm.
set -euo pipefail
repository=$GITHUB_ACTION_PATH/../..
[ -f "$repository/apps/cli/dist/presscheck.js" ] || node "$repository/apps/cli/scripts/prepare.js"
