/** What a client may order by `workspace/executeCommand`. */
export const commands = {
  /** Shows the page of a rule: `[ruleId]`. */
  openRule: 'presscheck.openRule',
  /** Applies all safe fixes to an open document: `[uri]`. */
  fixAll: 'presscheck.fixAll',
  /** Knows a finding from now on: `[uri, version, ruleId, offset]`, as the code action says. */
  addToBaseline: 'presscheck.addToBaseline',
  /** Checks every article of a folder, or of all folders: `[uri?]`. Their findings are pushed, open or not. */
  lintWorkspace: 'presscheck.lintWorkspace',
  /** Knows all that is found in a folder now, or in all folders: `[uri?]`. */
  updateBaseline: 'presscheck.updateBaseline',
  /** Answers what the profile of a folder says, or of the first one, in Markdown: `[uri?]`. */
  readProfile: 'presscheck.readProfile',
} as const
