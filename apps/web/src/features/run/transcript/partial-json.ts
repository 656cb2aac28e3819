/**
 * As much of a JSON object as has been written so far: what is cut off is closed where it stands, and a field that has
 * no value yet is left out.
 *
 * @returns null when there is nothing to be read.
 */
export function partialJson(text: string): unknown {
  const closers: string[] = []
  let isInString = false
  let isEscaped = false
  for (const [place, sign] of [...text].entries()) {
    if (isInString) {
      if (isEscaped) isEscaped = false
      else if (sign === '\\') isEscaped = true
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '{') closers.push('}')
    else if (sign === '[') closers.push(']')
    else if (sign === '}' || sign === ']') {
      closers.pop()
      if (closers.length === 0) return parsed([...text].slice(0, place + 1).join(''))
    }
  }
  const written = isInString ? `${text.replace(cutEscape, '')}"` : text
  const end = closers.toReversed().join('')
  return parsed(written + end) ?? parsed(written.replace(unfinishedField, '') + end)
}

const cutEscape = /(?<!\\)(?:\\\\)*\\(?:u[\da-f]{0,3})?$/i

/** A comma, a name, or the beginning of a number or word, with nothing after it. */
const unfinishedField = /(?:,|(?<=[[{]))\s*(?:"(?:[^"\\]|\\.)*"\s*(?::\s*[\w.+-]*)?|[\w.+-]+)?\s*$/

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
