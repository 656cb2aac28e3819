import { hasEnded } from '../models/run.ts'
import type { MeasuredRun, Metric } from './metrics/metric.ts'

/**
 * Why no figure of two runs can't be held against each other. Other models, instructions, rounds or budgets are no
 * reason: they are what one compares for.
 *
 * @returns sentences for people; none when nothing stands against it.
 */
export function reasonsNotToCompare(a: MeasuredRun, b: MeasuredRun): string[] {
  if (a.run.kind !== b.run.kind) {
    return [`They are of different kinds: a is a ${a.run.kind} run, b a ${b.run.kind} run.`]
  }
  return [...differences(a, b), ...endOf('a', a.run), ...endOf('b', b.run)]
}

function differences({ input: a, output: saidA }: MeasuredRun, { input: b, output: saidB }: MeasuredRun) {
  if (a === null || b === null) return []
  const reasons: string[] = []
  if (a.format !== b.format) reasons.push(`The formats differ: ${a.format} and ${b.format}.`)
  if (a.topic !== b.topic) reasons.push('The topics differ.')
  const [seatsA, seatsB] = [a.participants.length, b.participants.length]
  if (seatsA !== seatsB) reasons.push(`The numbers of participants differ: ${seatsA} and ${seatsB}.`)
  if (saidA !== null && saidB !== null && saidA.simulated !== saidB.simulated) {
    reasons.push(`Simulated models spoke in ${saidA.simulated ? 'a' : 'b'} alone: its figures are invented.`)
  }
  return reasons
}

function endOf(side: 'a' | 'b', { status }: MeasuredRun['run']): string[] {
  if (status === 'completed') return []
  if (!hasEnded(status)) return [`Run ${side} has not ended: its figures are those of what there is so far.`]
  return [`Run ${side} ${status === 'failed' ? 'failed' : 'was cancelled'}: it may have gone on.`]
}

/** What a fork leaves out is what was done before it: the whole conversation is as much its own as its parent's. */
export const groupsLeftOutByForks: readonly Metric['group'][] = ['time', 'cost', 'tools']

/** Why figures of the groups that forks leave out can't be held against each other. */
export function reasonsOfForks(
  { run: { forkedFrom: a } }: MeasuredRun,
  { run: { forkedFrom: b } }: MeasuredRun,
) {
  const [turnsOfA, turnsOfB] = [a?.turn ?? 0, b?.turn ?? 0]
  if (turnsOfA === turnsOfB) return []
  return [
    `Forks pay for none of the turns they took over, ${turnsOfA} in a and ${turnsOfB} in b: ` +
      'times, calls, tokens, cost and tools leave these out.',
  ]
}
