import { shortened } from '../../debate/prompts/shortened.ts'
import type { Turn } from '../../models/debate.ts'
import type { JudgedRun } from './judged-run.ts'

/** Of one piece, and of all together, UTF-16 code units; what is beyond is not shown. */
const mostOfOne = 8_000
const mostInAll = 200_000

export interface GivenPiece {
  /** "g" and a number, from 1. */
  readonly id: string
  /** What it is, e.g. "context". */
  readonly kind: string
  readonly text: string
}

/** Everything that the speakers were given and could rest a claim on: context, results of tools, passages given or cited. */
export function givenMaterial({ input, output }: JudgedRun): readonly GivenPiece[] {
  const found = [
    { kind: 'context', text: input.context },
    ...output.turns.flatMap(({ toolCalls, passages = [], citations }) => [
      ...toolCalls.filter(({ ok }) => ok).map(({ name, result }) => ({ kind: name, text: textOf(result) })),
      ...passages.map(({ title, text }) => ({ kind: `passage of ${title}`, text })),
      ...citations.map((citation) => ({ kind: `passage ${citation.marker}`, text: passageOf(citation) })),
    ]),
  ]
  const pieces: GivenPiece[] = []
  const known = new Set<string>()
  let left = mostInAll
  for (const { kind, text } of found) {
    const shown = shortened(text, mostOfOne)
    if (shown === '' || known.has(shown) || shown.length > left) continue
    known.add(shown)
    left -= shown.length
    pieces.push({ id: `g${pieces.length + 1}`, kind, text: shown })
  }
  return pieces
}

const textOf = (result: unknown): string =>
  typeof result === 'string' ? result : result == null ? '' : JSON.stringify(result)

function passageOf({ text, quote }: Turn['citations'][number]): string {
  if (typeof text === 'string') return text
  return typeof quote === 'string' ? quote : ''
}
