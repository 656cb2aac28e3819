import type { Event } from '@workbench/client/models'
import { z } from 'zod'
import { durationText } from '../display/amounts.ts'

const longestValue = 300

const Place = z.object({
  key: z.string().catch(''),
  stepId: z.string(),
})
const Finished = Place.extend({
  status: z.string(),
  attempts: z.int().catch(1),
  wouldDo: z.unknown().optional(),
  warning: z.string().optional().catch(undefined),
  stepType: z.string().catch(''),
  /** Of a forEach: the first time it is told how many items there are, the second time that they are done. */
  hasEnded: z.boolean().catch(false),
  output: z.unknown().optional(),
})
const Repeated = Place.extend({ retryInMs: z.int() })

/** What happened to a step of a workflow, in a line or two; null for an event that is about none, or says little. */
export function stepText(event: Event): string | null {
  if (event.component !== 'workflow') return null
  if (event.type === 'StepFinished') return finishedText(event)
  if (event.type !== 'Error') return null
  const repeated = Repeated.safeParse(event.data)
  if (!repeated.success || event.error === null) return null
  const { retryInMs, ...place } = repeated.data
  return `${placeText(place)}: ${event.error.message} Trying again in ${durationText(retryInMs)}.`
}

function finishedText({ data, error, latencyMs }: Event): string | null {
  const finished = Finished.safeParse(data)
  if (!finished.success) return null
  const { status, attempts, wouldDo, warning, stepType, hasEnded, output, ...place } = finished.data
  if (stepType === 'forEach' && status === 'completed' && !hasEnded) {
    const count = Array.isArray(output) ? output.length : null
    return count === null ? null : `${placeText(place)}: ${count} ${count === 1 ? 'item' : 'items'}`
  }
  const took = latencyMs === null || status === 'skipped' ? '' : ` in ${durationText(latencyMs)}`
  const tries = attempts > 1 ? `, ${attempts} tries` : ''
  const fault = error === null ? '' : `: ${error.message}`
  const lines = [`${placeText(place)} ${status}${took}${tries}${fault}`]
  if (wouldDo !== undefined) lines.push(`  it would do ${shortened(JSON.stringify(wouldDo))}`)
  if (warning !== undefined) lines.push(`  ${warning}`)
  return lines.join('\n')
}

/** `ask`, in a forEach `each[3].ask`, items counted from 0 as expressions do. */
const placeText = ({ key, stepId }: z.infer<typeof Place>): string =>
  key === '' ? stepId : key.replace(/^steps\//, '').replaceAll(/\/item\/(\d+)\/steps\//g, '[$1].')

const shortened = (text: string): string =>
  text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text
