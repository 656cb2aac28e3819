/** What stands for itself needs no label. */
const unlabelled: ReadonlySet<string> = new Set(['reasoning', 'reasons', 'reason', 'evaluation', 'rationale'])

/**
 * A structured answer as Markdown, field by field, in the order in which it was asked for: the order of thought, so the
 * reasons come first.
 */
export function saidInAnswer(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return plain(answer)
  return Object.entries(answer)
    .map(([name, value]) => part(name, value))
    .filter((line) => line !== '')
    .join('\n\n')
}

function part(name: string, value: unknown): string {
  if (value === null || value === '') return ''
  const label = unlabelled.has(name) ? '' : `**${fieldLabel(name)}:** `
  if (!Array.isArray(value)) return `${label}${plain(value)}`
  if (value.length === 0) return `${label}none`
  if (value.every((item) => typeof item !== 'object')) return `${label}${value.map(plain).join(', ')}`
  return [label.trim(), ...value.map((item) => `- ${fields(item)}`)].filter((line) => line !== '').join('\n')
}

const fields = (item: unknown): string =>
  typeof item === 'object' && item !== null
    ? Object.entries(item)
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => `${fieldLabel(name)}: ${plain(value)}`)
        .join('; ')
    : plain(item)

const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** `residualRisk` reads "Residual risk". */
function fieldLabel(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
