import { scaleForPeople } from '../debate/formats/delphi/delphi-options.ts'
import { textsOf } from '../debate/formats/referees/referees-options.ts'
import type { DebateInput } from '../models/debate.ts'
import { isShort } from './short-answer.ts'

export interface AnswerSpace {
  /** How one of several answers is chosen: short ones are counted, of what is written at length a selector takes one. */
  readonly selection: 'vote' | 'selector'
  /** What a single agent has to know to answer in the words that the verdict of the format would use; '' for nothing. */
  readonly form: string
  /** What the format tells its speakers of the matter beside topic and context; '' for nothing. */
  readonly material: string
}

/** A single agent is only comparable when it can say what the debate could have said. */
export function answerSpaceOf(input: DebateInput): AnswerSpace {
  const { format, formatOptions, referenceAnswer } = input
  switch (format) {
    case 'consensus':
    case 'weighted-vote':
    case 'tit-for-tat':
      return { ...short, form: '' }
    case 'delphi':
      return { ...short, form: scaleForm(input) }
    case 'oxford':
      return {
        ...short,
        form: 'The topic is a motion. Your answer is "pro" when the case for it is the stronger one, "con" when the case against it is, else "draw".',
      }
    case 'referees': {
      const texts = textsOf(input)
      const material = texts
        .flatMap(({ id, text }) => (text === null ? [] : [`Text ${id}:\n${text.trim()}`]))
        .join('\n\n')
      const form =
        texts.length === 2
          ? 'You judge two texts. Your answer is "Text A" or "Text B", whichever is better, else "draw".'
          : 'You judge a text. Your answer is a score from 1 to 10, in the form "7 of 10".'
      return { ...short, form, material }
    }
    case 'panel':
      if (formatOptions.verdict === 'poll') return { ...short, form: motion }
      break
  }
  // Who knows a short answer to be right can only measure short ones.
  const isMeasured = referenceAnswer !== undefined && isShort(referenceAnswer)
  return { selection: isMeasured ? 'vote' : 'selector', form: '', material: '' }
}

const short = { selection: 'vote', material: '' } as const

const motion =
  'When the topic is a motion or a yes-no question, your answer is "for", "against" or "undecided".'

function scaleForm(input: DebateInput): string {
  const scale = scaleForPeople(input)
  if (!scale) return 'Your answer is a number.'
  const { min, max, meaning } = scale
  return `Your answer is a number from ${min} to ${max}${meaning === null ? '' : ` (${meaning})`}.`
}
