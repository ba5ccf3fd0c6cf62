/** What a client may order by `workspace/executeCommand`. */
export const commands = {
  /** Shows the page of a rule: `[ruleId]`. */
  openRule: 'presscheck.openRule',
  /** Applies all safe fixes to an open document: `[uri]`. */
  fixAll: 'presscheck.fixAll',
} as const
