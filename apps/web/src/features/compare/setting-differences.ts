import type { DifferingSetting } from '@workbench/client/models'
import { plain, wordsOf } from '../run/input/setting-rows.ts'
import type { Difference } from '../versions/differences.ts'

// Ids say nothing to people: that a seat is another persona's shows in its name and instructions.
const hidden = /(^|\.)(personaId|personaVersion|schemaVersion|seat)$/
const shortText = 80

/**
 * Settings in which two runs differ, as they read; what is the same for several seats is said once.
 *
 * @param seatName - Who sits at a seat, for labels; undefined when nobody does.
 */
export function settingDifferences(
  settings: readonly DifferingSetting[],
  seatName: (seat: number) => string | undefined,
): readonly Difference[] {
  const shown = settings
    .filter(({ path }) => !hidden.test(path))
    .map(({ path, a, b }) => ({ path, before: valueText(a), after: valueText(b) }))
  const groups = Map.groupBy(shown, ({ path, before, after }) => {
    const [first, , ...rest] = path.split('.')
    // A whole seat stands for itself.
    return first === 'participants' && rest.length > 0 ? JSON.stringify([rest, before, after]) : path
  })
  return [...groups.values()].flatMap((group) => {
    const [head] = group
    if (head === undefined) return []
    const { before, after } = head
    const isText = Math.max(before.length, after.length) > shortText
    return [{ label: groupLabel(group, seatName), before, after, isText }]
  })
}

function groupLabel(
  group: readonly { readonly path: string }[],
  seatName: (seat: number) => string | undefined,
): string {
  const [head = { path: '' }, ...others] = group
  if (others.length === 0) return labelOf(head.path, seatName)
  const seats = group.map(({ path }) => Number(path.split('.')[1]) + 1)
  return [`Seats ${seats.join(', ')}`, ...head.path.split('.').slice(2).map(lower)].join(': ')
}

function labelOf(path: string, seatName: (seat: number) => string | undefined): string {
  const [first = '', second, ...rest] = path.split('.')
  if (first === 'participants' && second !== undefined) {
    const seat = Number(second)
    const name = seatName(seat)
    return [`Seat ${seat + 1}${name === undefined ? '' : ` (${name})`}`, ...rest.map(lower)].join(': ')
  }
  if (first === 'formatOptions' && second !== undefined) return wordsOf(second)
  if (second === undefined) return wordsOf(first)
  return [wordsOf(first), ...[second, ...rest].map(lower)].join(': ')
}

const lower = (name: string) => wordsOf(name).toLowerCase()

function valueText(value: DifferingSetting['a']): string {
  if (value === null) return ''
  // A seat that the other run does not have.
  if (typeof value === 'object' && 'name' in value && 'model' in value) return `${value.name}, ${value.model}`
  return plain(value)
}
