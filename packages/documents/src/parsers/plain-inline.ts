import type { Token } from 'marked'

/** The words of a line of Markdown: links by their text, images by what they are said to show, no marks of emphasis. */
export function plainInline(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) {
    if (token.type === 'br') text += '\n'
    else if (token.type === 'html' || token.type === 'checkbox') continue
    else if (token.type === 'codespan') text += token.text
    else if (token.type === 'image') text += token.text
    else if ('tokens' in token && token.tokens !== undefined) text += plainInline(token.tokens)
    else if ('text' in token) text += plainEntities(String(token.text))
  }
  return text
}

/** A block of HTML within Markdown without its tags; nothing of scripts and styles. */
export function plainMarkup(html: string): string {
  if (/^\s*<(script|style|!--)/i.test(html)) return ''
  return plainEntities(html.replace(/<[^<>]*>/g, '')).trim()
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
}

/** The few that are common in prose; any other stays as it is written. */
function plainEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
