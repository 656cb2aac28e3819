import { stepReference } from './step-names.ts'
import { type Steps, withStep } from './step-tree.ts'

/** Another id for a step; what other steps say of it says the new one. */
export function withNewId(steps: Steps, path: string, from: string, to: string): Steps {
  const renamed = withStep(steps, path, (step) => ({ ...step, id: to }))
  return from === '' ? renamed : (inStrings(renamed, (text) => withReference(text, from, to)) as Steps)
}

/** Both ways of writing a reference, and no name that only begins like it. */
export function withReference(text: string, from: string, to: string): string {
  if (!text.includes('steps')) return text
  const name = from.replaceAll('-', '\\-')
  const plain = new RegExp(`\\bsteps\\.${name}(?![A-Za-z0-9_])`, 'g')
  const quoted = new RegExp(`\\bsteps\\.\`${name}\``, 'g')
  // A replacement text would give `$` a meaning.
  const reference = () => stepReference(to)
  const replaced = text.replace(quoted, reference)
  // With a hyphen it is no name of JSONata without backticks, but a subtraction.
  return from.includes('-') ? replaced : replaced.replace(plain, reference)
}

function inStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => inStrings(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inStrings(each, change)]))
}
