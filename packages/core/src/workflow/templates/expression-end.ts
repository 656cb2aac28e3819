// After these a slash starts a regular expression; after anything else it divides.
const beforeOperand = new Set('([{,:;=<>!&|?~+-.^@#')

/** Where the `}}` is that ends an expression, past the braces of objects and whatever quotes, comments and patterns hold. */
export function expressionEnd(
  text: string,
  from: number,
): { readonly end: number } | { readonly fault: string } {
  let braces = 0
  let before = ''
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at)
    if (isSpace(char)) continue
    if (char === '}') {
      if (braces > 0) braces--
      else if (text.charAt(at + 1) === '}') return { end: at }
      else return { fault: 'has no end: there is one } where }} is expected' }
    } else if (char === '{') braces++
    else {
      const close = closeOf(text, at, before)
      if (close === null) return { fault: `has no end: the ${nameOf(text, at)} in it is not closed` }
      at = close
    }
    before = isWordOperator(text, at) ? '&' : text.charAt(at)
  }
  return { fault: 'has no end: }} is missing' }
}

/** Where the literal ends that starts here, `at` itself when none does, null when it does not end. */
function closeOf(text: string, at: number, before: string): number | null {
  const char = text.charAt(at)
  if (char === '"' || char === "'") return positionOf(text, char, at, true)
  if (char === '`') return positionOf(text, char, at, false)
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2)
    return end < 0 ? null : end + 1
  }
  const isPattern = char === '/' && (before === '' || beforeOperand.has(before))
  return isPattern ? patternEnd(text, at) : at
}

function positionOf(text: string, quote: string, open: number, escapes: boolean): number | null {
  for (let at = open + 1; at < text.length; at++) {
    if (escapes && text.charAt(at) === '\\') at++
    else if (text.charAt(at) === quote) return at
  }
  return null
}

/** As JSONata has it: a slash within brackets of any kind belongs to the pattern. */
function patternEnd(text: string, open: number): number | null {
  let depth = 0
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\') at++
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
    else if (char === '/' && depth === 0) return at
  }
  return null
}

function nameOf(text: string, at: number): string {
  if (text.charAt(at) !== '/') return `quote ${text.charAt(at)}`
  return text.charAt(at + 1) === '*' ? 'comment' : 'pattern'
}

/** `and`, `or` and `in` end here. */
const isWordOperator = (text: string, at: number): boolean =>
  /(?:^|[^\w$.`])(?:and|or|in)$/.test(text.slice(Math.max(0, at - 4), at + 1)) &&
  !/\w/.test(text.charAt(at + 1))

const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\r'
