import type { DifferingSetting } from '@workbench/client/models'
import { plain, wordsOf } from '../run/input/setting-rows.ts'
import type { Difference } from '../versions/differences.ts'

// Ids say nothing to people: that a seat is another persona's shows in its name and instructions.
const hidden = /(^|\.)(personaId|schemaVersion|seat)$/
const shortText = 80

/**
 * Settings in which two runs differ, as they read.
 *
 * @param seatName - Who sits at a seat, for labels; undefined when nobody does.
 */
export const settingDifferences = (
  settings: readonly DifferingSetting[],
  seatName: (seat: number) => string | undefined,
): readonly Difference[] =>
  settings
    .filter(({ path }) => !hidden.test(path))
    .map(({ path, a, b }) => {
      const [before, after] = [valueText(a), valueText(b)]
      const isText = Math.max(before.length, after.length) > shortText
      return { label: labelOf(path, seatName), before, after, isText }
    })

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
