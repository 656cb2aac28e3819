/** What a field takes: one expression, or text with `{{ }}`. */
export type CodeMode = 'expression' | 'template'

/** A name as it is inserted at the caret: bare within an expression, in braces within text. */
export function insertionOf(mode: CodeMode, before: string, name: string): string {
  if (mode === 'expression') return name
  const isOpen = before.lastIndexOf('{{') > before.lastIndexOf('}}')
  return isOpen ? name : `{{ ${name} }}`
}
