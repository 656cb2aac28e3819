/** A call as a script words it; the arguments are not read yet. */
export interface ScriptedCall {
  readonly name: string
  readonly args: string
}

/**
 * The calls that a persona's instructions dictate to `simulated:tool-caller`, one reply a line: `CALL now`,
 * `CALL calculate {"expression": "6 * 7"}`; `CALL now & calculate {"expression": "6 * 7"}` makes both at once.
 */
export const toolScriptIn = (instructions: string): readonly (readonly ScriptedCall[])[] =>
  [...instructions.matchAll(/^[ \t]*CALL[ \t]+(\S.*)$/gm)].map(([, line = '']) => callsIn(line))

function callsIn(line: string): readonly ScriptedCall[] {
  const calls: ScriptedCall[] = []
  let rest = line.trim()
  while (rest !== '') {
    const name = /^[^\s{&]*/.exec(rest)?.[0] ?? ''
    const after = rest.slice(name.length).trimStart()
    const end = endOfArguments(after)
    calls.push({ name, args: after.slice(0, end).trim() })
    rest = after.slice(end).trimStart().replace(/^&/, '').trimStart()
  }
  return calls
}

/** Up to the bracket that closes the object, or up to the next call where there is no object. */
function endOfArguments(text: string): number {
  if (!text.startsWith('{')) {
    const next = text.search(/(?:^|\s)&/)
    return next === -1 ? text.length : next
  }
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (inText && character === '\\') at += 1
    else if (character === '"') inText = !inText
    else if (!inText && character === '{') depth += 1
    else if (!inText && character === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}
