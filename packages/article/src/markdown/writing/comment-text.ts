const openings = ['{% comment %}', '{%- comment -%}', '{::comment}', '{{!--', '{{/*', '{/*', '<%--', '{#']
const closings = ['{% endcomment %}', '{%- endcomment -%}', '{:/comment}', '{:/}', '--}}', '*/}}', '*/}', '--%>', '#}']

/** The text of a template comment without what marks it as one. */
export function commentText(written: string): string {
  const open = openings.find((mark) => written.startsWith(mark)) ?? ''
  const close = closings.find((mark) => written.endsWith(mark)) ?? ''
  return written.slice(open.length, written.length - close.length)
}
