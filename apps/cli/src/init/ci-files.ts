import type {CiKind} from './init-arguments.ts'
import type {PlannedFile} from './planned-file.ts'
import type {Survey} from './survey.ts'

/** What checks every push. */
export function ciFiles(kind: CiKind, {runner, install}: Survey): readonly PlannedFile[] {
  switch (kind) {
    case 'none':
      return []
    case 'github':
      return [{
        name: '.github/workflows/presscheck.yml',
        text: `name: Presscheck
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  articles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${install}
      - run: ${runner} --format github
`,
      }]
    case 'gitlab': {
      const job = `presscheck:
  image: node:22
  script:
    - ${install}
    - ${runner} --format gitlab --output gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`
      return [{name: '.gitlab-ci.yml', text: job}]
    }
  }
}
