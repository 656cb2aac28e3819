import { z } from 'zod'
import type { DebateInput } from '../../../models/debate.ts'
import { LongText } from '../../../models/fields.ts'
import type { FormatFault, FormatNumbers } from '../../plan/format-definition.ts'

export const RefereesOptions = z.strictObject({
  textA: LongText.default('').describe('The text to judge; when empty it is the context.'),
  textB: LongText.default('').describe('A second text, to be compared with the first; empty: there is none.'),
  mode: z
    .enum(['one-by-one', 'simultaneous'])
    .default('simultaneous')
    .describe(
      'Referees speak one after another and hear all before them, or all at once and hear earlier rounds.',
    ),
  summariser: z
    .enum(['none', 'shared', 'each'])
    .default('none')
    .describe('Who sums up a round for the next ones, which then read the summary alone.'),
  blindScores: z.boolean().default(true).describe('Nobody sees scores of others before giving their own.'),
  bothOrders: z
    .boolean()
    .default(false)
    .describe('All of it is done twice, with the texts swapped, and averaged: twice the calls.'),
})

/** In which order a reader is given the texts: judges favour places (Wang et al., arXiv:2305.17926). */
export type TextOrder = 'given' | 'swapped'
export type TextId = 'A' | 'B'

export const textOrdersOf = ({ bothOrders }: z.infer<typeof RefereesOptions>): readonly TextOrder[] =>
  bothOrders ? ['given', 'swapped'] : ['given']

/** The texts of a debate; what a null stands for is the context. */
export interface RefereedText {
  readonly id: TextId
  readonly text: string | null
}

/** The texts in the order in which they are shown: the first is called "Text A" there, whichever it is. */
export function textsOf(
  { formatOptions }: Pick<DebateInput, 'formatOptions'>,
  order: TextOrder = 'given',
): readonly RefereedText[] {
  const { textA, textB } = RefereesOptions.parse(formatOptions)
  const first: RefereedText = { id: 'A', text: isEmpty(textA) ? null : textA }
  if (isEmpty(textB)) return [first]
  const second: RefereedText = { id: 'B', text: textB }
  return order === 'given' ? [first, second] : [second, first]
}

export function refereesFaults({ participants, formatOptions, context }: FormatNumbers): FormatFault[] {
  const { textA, textB, bothOrders } = RefereesOptions.parse(formatOptions)
  const faults: FormatFault[] = []
  if (isEmpty(textA) && !isEmpty(textB)) {
    faults.push({
      path: ['formatOptions', 'textB'],
      message: 'A second text needs a first one: give textA too, or put the only text there.',
    })
  } else if (isEmpty(textA) && isEmpty(context)) {
    faults.push({
      path: ['formatOptions', 'textA'],
      message: 'Referees need a text to judge: give textA, or a context.',
    })
  } else if (bothOrders && isEmpty(textB)) {
    faults.push({
      path: ['formatOptions', 'bothOrders'],
      message: 'Both orders need two texts: give textB too.',
    })
  }
  const seatOf = new Map<string, number>()
  for (const { seat, instructions } of participants) {
    const character = instructions.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
    const twin = seatOf.get(character)
    if (twin === undefined) seatOf.set(character, seat)
    else {
      faults.push({
        path: ['participants', seat],
        message: `Referees must differ: seat ${seat} has the instructions of seat ${twin}, and a team of one character loses what a team is for (ChatEval).`,
      })
    }
  }
  return faults
}

const isEmpty = (text: string) => text.trim() === ''
