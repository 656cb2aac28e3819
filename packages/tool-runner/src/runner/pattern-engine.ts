import { RE2JS } from 're2js'

interface Pattern {
  test(text: string): boolean
  toString(): string
}

/**
 * Regular expressions of schemas: in linear time, but for those with look-arounds and back-references, which only the
 * engine of JavaScript knows. Use it within a deadline.
 *
 * @throws SyntaxError when it is none.
 */
export function patternEngine(pattern: string, flags: string): Pattern {
  // Syntax first, as JavaScript has it: RE2 would take what no other reader of the schema takes.
  const native = new RegExp(pattern, flags)
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern))
    // Ajv tells patterns apart by their text: without it, every one would be the first.
    return { test: (text) => compiled.test(text), toString: () => String(native) }
  } catch {
    return native
  }
}
// Ajv writes this name into standalone code, which is not made here.
patternEngine.code = 'patternEngine'
