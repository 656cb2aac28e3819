import type { PlacedStep } from './placed-steps.ts'
import type { StepIndex } from './reference-fault.ts'

const everywhere = ['trigger', 'inputs', 'steps', 'run', 'workflow', 'now']
const ofItems = ['item', 'index']

/** Where `{{ secrets.NAME }}` may stand. */
export const whereSecretsGo =
  'url, headers and body of an httpRequest, the webhook ("to") of a sendMessage and of an approval’s notices'

/** Why a name at the top of an expression means nothing; null when it means something. */
export function rootFault(reader: PlacedStep, name: string, { positions }: StepIndex): string | null {
  if (everywhere.includes(name)) return null
  if (ofItems.includes(name)) {
    const isPerItem = reader.within.some(({ field }) => field.isPerItem === true)
    return isPerItem ? null : `"${name}" is there within a forEach only`
  }
  if (name === 'secrets')
    return `secrets are no part of expressions: {{ secrets.NAME }}, with nothing around the name, stands in ${whereSecretsGo}`
  if (positions.has(name))
    return `"${name}" is no name here; what the step gave is steps.${quoted(name)}.output`
  return `"${name}" is no name here; there are ${everywhere.join(', ')}, and within a forEach ${ofItems.join(' and ')}`
}

/** An id as a name of JSONata. */
export const quoted = (id: string): string => (id.includes('-') ? `\`${id}\`` : id)
