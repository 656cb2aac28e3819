// A reply can be a megabyte of braces; these keep the search linear in practice and bounded in any case.
const maxSearchedCharacters = 100_000
const maxOpeningsTried = 300

/**
 * Finds the last JSON object in a text that `accept` takes, with any prose or code fence around it.
 *
 * @param accept - Checks a parsed object; null means: not this one, look further up.
 */
export function lastJsonObject<Value>(text: string, accept: (value: unknown) => Value | null): Value | null {
  const searched = text.slice(-maxSearchedCharacters)
  let opening = searched.lastIndexOf('{')
  for (let tried = 0; opening !== -1 && tried < maxOpeningsTried; tried += 1) {
    const end = endOfObject(searched, opening)
    if (end !== null) {
      const value = accept(parseJson(searched.slice(opening, end)))
      if (value !== null) return value
    }
    opening = opening === 0 ? -1 : searched.lastIndexOf('{', opening - 1)
  }
  return null
}

/** @returns the place after the brace that closes the one at `start`; null when nothing closes it. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0
  let isInString = false
  for (let place = start; place < text.length; place += 1) {
    const character = text[place]
    if (isInString) {
      if (character === '\\') place += 1
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '{') depth += 1
    else if (character === '}') {
      depth -= 1
      if (depth === 0) return place + 1
    }
  }
  return null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value))
  } catch {
    return undefined
  }
}

// Escapes such as \ud800 and \u0000 hide what Postgres' JSONB refuses until they are parsed.
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '')
