/**
 * Generated names of months or weekdays with the forms that people write besides. `variants` lists those under a
 * form that the row has: `{agustus: ['agt', 'ags']}`.
 */
export function withVariants(
  forms: readonly (readonly string[])[],
  variants: Readonly<Record<string, readonly string[]>>,
): readonly (readonly string[])[] {
  return forms.map((row) => [...row, ...row.flatMap((form) => variants[form] ?? [])])
}
