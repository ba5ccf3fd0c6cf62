/**
 * Generated names of months or weekdays with the forms that people write besides. `variants` lists those under a
 * form that a row has: `{agustus: ['agt', 'ags']}`; one that no row has is a slip and throws.
 */
export function withVariants(
  forms: readonly (readonly string[])[],
  variants: Readonly<Record<string, readonly string[]>>,
): readonly (readonly string[])[] {
  const rows = forms.map((row) => [...row])
  for (const [form, others] of Object.entries(variants)) {
    const row = rows.find((names) => names.includes(form))
    if (!row) throw new Error(`No month and no weekday is called ${form}`)
    row.push(...others.filter((other) => !row.includes(other)))
  }
  return rows
}
