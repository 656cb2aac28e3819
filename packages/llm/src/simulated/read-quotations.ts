/** A piece of material as a prompt quotes it. */
export interface ReadQuotation {
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** Every tag that material stands between; see `@workbench/core/debate/prompts/quoted-material`. */
const tags = [
  'turn',
  'moderation',
  'context',
  'topic',
  'passage',
  'given',
  'summary',
  'note',
  'digest',
  'plan',
  'finding',
  'ruling',
] as const
export type QuotationTag = (typeof tags)[number]

/** What comes after the last quotation is the task. */
export const endOfQuotations = (text: string): number =>
  Math.max(0, ...tags.map((tag) => text.lastIndexOf(`</${tag}>`) + 1))

/** All quotations under a tag, in order. */
// Searched for rather than matched: transcripts are long, and a pattern would start over at every unclosed tag.
export function quotationsIn(text: string, tag: QuotationTag): readonly ReadQuotation[] {
  const quotations: ReadQuotation[] = []
  let start = nextOpening(text, tag, 0)
  while (start !== -1) {
    const headEnd = text.indexOf('>\n', start)
    const end = text.indexOf(`\n</${tag}>`, headEnd)
    if (headEnd === -1 || end === -1) break
    const head = text.slice(start + tag.length + 1, headEnd)
    const attributes = [...head.matchAll(/ (\w+)="([^"\n]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ])
    quotations.push({ attributes: Object.fromEntries(attributes), text: text.slice(headEnd + 2, end) })
    start = nextOpening(text, tag, end)
  }
  return quotations
}

/** Of `<tag>` or `<tag …`, whichever comes first. */
function nextOpening(text: string, tag: QuotationTag, from: number): number {
  const places = [`<${tag}>`, `<${tag} `]
    .map((opening) => text.indexOf(opening, from))
    .filter((at) => at !== -1)
  return places.length === 0 ? -1 : Math.min(...places)
}
