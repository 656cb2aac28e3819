const censored = '[redacted]'

const secretName = /authorization|cookie|api-?_?key|token|password|passwd|secret|credential/i

// Forms that secrets have inside messages and addresses. Each is bounded, so that a long line takes linear time.
const secretForms: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer)\s+[A-Za-z0-9._~+/=-]{4,}/gi, `$1 ${censored}`],
  [/\bsk-[A-Za-z0-9_-]{8,}/g, `sk-${censored}`],
  [/\bwhsec_[A-Za-z0-9+/=]{4,}/g, `whsec_${censored}`],
  [/(:\/\/[^\s:@/"'\\]{0,100}):[^\s"'\\]{1,300}@/g, `$1:${censored}@`],
  [/([?&][\w-]{0,50}(?:token|key|secret|password|sig|signature)=)[^&\s"'\\]+/gi, `$1${censored}`],
  // Whoever has the address of a webhook can write there.
  [/(\bhooks\.slack\.com\/)[^\s"'\\]+/gi, `$1${censored}`],
  [/(\.webhook\.office\.com\/)[^\s"'\\]+/gi, `$1${censored}`],
]

const maxDepth = 32

/** Secrets out of a piece of text. */
export const redactText = (text: string): string =>
  secretForms.reduce((result, [form, replacement]) => result.replace(form, replacement), text)

/**
 * A copy of a JSON value without secrets: strings under a telling name, at any depth, and what looks like a
 * secret inside any string. Numbers, booleans and null stay whatever their name: `inputTokens` is no secret.
 */
export const redact = (value: unknown): unknown => redactValue(value, false, 0)

function redactValue(value: unknown, isSecret: boolean, depth: number): unknown {
  if (typeof value === 'string') return isSecret ? censored : redactText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === maxDepth) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redactValue(item, isSecret, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      redactValue(field, isSecret || secretName.test(name), depth + 1),
    ]),
  )
}

const suspicious = new RegExp(`${secretName.source}|bearer|sk-|whsec_|key=|://`, 'i')

/** The same for a line of JSON; one that holds nothing suspicious, as most, costs no parsing. */
export const redactLine = (line: string): string =>
  suspicious.test(line) ? `${JSON.stringify(redact(JSON.parse(line)))}\n` : line
