/**
 * A Markdown text with NUL in place of what is code or link, so that every other character keeps its place: fenced code,
 * code within a paragraph, `[text](address)` and `<https://…>`. Takes time in proportion to the text.
 */
export function withoutCodeAndLinks(text: string): string {
  // Most texts have neither.
  if (!/[`~]|\]\(|<https?:/i.test(text)) return text
  return withoutInlineCode(withoutFences(text)).replace(linkPattern, blank)
}

const blank = (text: string): string => text.replace(/[^\n]/g, '\0')

// A link's text may hold brackets, such as a mark, one deep.
const linkPattern =
  /\[(?:[^[\]\n]|\[[^[\]\n]{0,200}\]){0,300}\]\([^()\s]{0,2000}(?:[ \t]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)|<https?:[^\s<>]{0,2000}>/gi

/** A fence that nobody closes reaches to the end, as Markdown has it. */
function withoutFences(text: string): string {
  let fence: string | null = null
  return text
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
      if (fence === null) {
        fence = mark
        return mark === null ? line : blank(line)
      }
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null
      return blank(line)
    })
    .join('\n')
}

/** Code within a paragraph ends with as many backticks as it began with; where those are missing it is none. */
const withoutInlineCode = (text: string): string =>
  text
    .split(/(\n[ \t]*\n)/)
    .map((part) => (part.includes('`') ? withoutSpans(part) : part))
    .join('')

function withoutSpans(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }))
  // From behind, so that each run knows the next one of its length.
  const nextOf = new Map<number, number>()
  const closing = runs.map(() => -1)
  for (let place = runs.length - 1; place >= 0; place -= 1) {
    const { length } = runs[place] ?? { length: 0 }
    closing[place] = nextOf.get(length) ?? -1
    nextOf.set(length, place)
  }
  let plain = ''
  let from = 0
  for (let place = 0; place < runs.length; place += 1) {
    const opening = runs[place]
    const end = runs[closing[place] ?? -1]
    if (opening === undefined || end === undefined) continue
    const stop = end.index + end.length
    plain += paragraph.slice(from, opening.index) + blank(paragraph.slice(opening.index, stop))
    from = stop
    place = closing[place] ?? place
  }
  return plain + paragraph.slice(from)
}
