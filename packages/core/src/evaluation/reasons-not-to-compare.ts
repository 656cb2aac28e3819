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
    return [`They are of different kinds: ${withArticle(a.run.kind)} run and ${withArticle(b.run.kind)} run.`]
  }
  return [...differences(a, b), ...ends(a.run, b.run)]
}

function differences({ input: a, output: saidA }: MeasuredRun, { input: b, output: saidB }: MeasuredRun) {
  if (a === null || b === null) return []
  const reasons: string[] = []
  if (a.format !== b.format) reasons.push(`The formats differ: ${a.format} and ${b.format}.`)
  if (a.topic !== b.topic) reasons.push('The topics differ.')
  const [seatsA, seatsB] = [a.participants.length, b.participants.length]
  if (seatsA !== seatsB) reasons.push(`The numbers of participants differ: ${seatsA} and ${seatsB}.`)
  if (saidA !== null && saidB !== null && saidA.simulated !== saidB.simulated) {
    reasons.push(
      `Simulated models spoke in the ${saidA.simulated ? 'first' : 'second'} of the two alone: its figures are invented.`,
    )
  }
  return reasons
}

const withArticle = (kind: string) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`

/** Once where both have the same fault: with more columns than two, "first" and "second" are worth few words. */
function ends({ status: a }: MeasuredRun['run'], { status: b }: MeasuredRun['run']): string[] {
  if (a === b) return a === 'completed' ? [] : [endOf('Both runs', a)]
  return [
    ...(a === 'completed' ? [] : [endOf('The first of the two', a)]),
    ...(b === 'completed' ? [] : [endOf('The second of the two', b)]),
  ]
}

function endOf(which: string, status: MeasuredRun['run']['status']): string {
  const isOne = which !== 'Both runs'
  if (!hasEnded(status)) {
    return isOne
      ? `${which} has not ended: its figures are those of what there is so far.`
      : `${which} have not ended: their figures are those of what there is so far.`
  }
  const ended = status === 'failed' ? 'failed' : isOne ? 'was cancelled' : 'were cancelled'
  return `${which} ${ended}: ${isOne ? 'it' : 'they'} may have gone on.`
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
    `${tookOver(turnsOfA, turnsOfB)}, which a fork does not pay for: ` +
      'times, calls, tokens, cost and tools leave these out.',
  ]
}

function tookOver(turnsOfA: number, turnsOfB: number): string {
  const words = (turns: number) => `${turns} ${turns === 1 ? 'turn' : 'turns'}`
  if (turnsOfA === 0) return `The second of the two took over ${words(turnsOfB)} of its parent`
  if (turnsOfB === 0) return `The first of the two took over ${words(turnsOfA)} of its parent`
  return `The first of the two took over ${words(turnsOfA)} of its parent, the second ${words(turnsOfB)}`
}
