import { expressionEnd } from './expression-end.ts'

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'secret'; readonly name: string }

export interface Template {
  /** In order; up to where the problem is. */
  readonly parts: readonly TemplatePart[]
  /** In words; null when it can be rendered. */
  readonly problem: string | null
}

// As tools write it (see secret-placeholders), at the place where the search stands.
const secret = /\{\{ {0,8}secrets\.([A-Za-z][A-Za-z0-9_]{0,99}) {0,8}\}\}/y

/**
 * Takes text apart at `{{ expression }}` and `{{ secrets.NAME }}`. Expressions may hold braces, quotes and comments; they
 * are not looked at any further. `{{ "{{" }}` writes two braces.
 */
export function parseTemplate(text: string): Template {
  const parts: TemplatePart[] = []
  let from = 0
  for (;;) {
    const open = text.indexOf('{{', from)
    const before = text.slice(from, open < 0 ? text.length : open)
    if (before !== '') parts.push({ kind: 'text', text: before })
    if (open < 0) return { parts, problem: null }

    secret.lastIndex = open
    const name = secret.exec(text)?.[1]
    if (name !== undefined) {
      parts.push({ kind: 'secret', name })
      from = secret.lastIndex
      continue
    }
    const found = expressionEnd(text, open + 2)
    const place = `The {{ at character ${open + 1}`
    if ('fault' in found) return { parts, problem: `${place} ${found.fault}.` }
    const expression = text.slice(open + 2, found.end).trim()
    if (expression === '') return { parts, problem: `${place} holds no expression.` }
    parts.push({ kind: 'expression', expression })
    from = found.end + 2
  }
}
