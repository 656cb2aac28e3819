import type { FieldFault } from '../../errors.ts'
import type { Step } from '../steps/step.ts'
import { parseTemplate } from '../templates/parse-template.ts'
import type { PlacedStep } from './placed-steps.ts'

const schemes = ['http://', 'https://']

/** Addresses that are written out, or whose beginning is, and are none of the web. */
export function urlFaults({ step, path }: PlacedStep): readonly FieldFault[] {
  return addressesOf(step).flatMap(({ place, text }) => {
    const problem = problemWith(text)
    if (problem === null) return []
    return [{ path: [...path, ...place], message: `Step "${step.id}", ${place.join('.')}: ${problem}` }]
  })
}

interface Address {
  readonly place: readonly (string | number)[]
  readonly text: string
}

/** The log has none: what stands there is not read. */
function addressesOf(step: Step): readonly Address[] {
  if (step.type === 'httpRequest') return [{ place: ['url'], text: step.url }]
  if (step.type === 'sendMessage') return webhookAt(['to'], step)
  if (step.type !== 'approval') return []
  return (step.notify ?? []).flatMap((notice, index) => webhookAt(['notify', index, 'to'], notice))
}

const webhookAt = (
  place: Address['place'],
  { channel, to }: { readonly channel: string; readonly to?: string | undefined },
): readonly Address[] => (channel === 'log' || to === undefined ? [] : [{ place, text: to }])

function problemWith(text: string): string | null {
  const { parts } = parseTemplate(text)
  const [first] = parts
  if (first?.kind !== 'text') return null
  const start = first.text.trimStart().toLowerCase()
  const begins = schemes.some((scheme) => start.startsWith(scheme) && (start !== scheme || parts.length > 1))
  const mayBegin = parts.length > 1 && schemes.some((scheme) => scheme.startsWith(start))
  if (!begins && !mayBegin) return 'expected it to begin with https:// or http://, or with {{ }}'
  return parts.length > 1 || URL.canParse(text.trim()) ? null : 'this is no address'
}
