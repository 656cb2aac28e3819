import type { ModelRequest } from '@workbench/core/ports/language-model'
import { type Proposal, proposalOf } from './proposal-of.ts'

export type Side = 'for' | 'against' | 'neutral'

/** A turn as the prompt quotes it. */
export interface ReadTurn {
  /** As the prompt calls the speaker, e.g. "Participant B" or "Proposition 1, opening". */
  readonly by: string
  readonly isOwn: boolean
  readonly text: string
}

/** A passage of a document as the prompt quotes it. */
export interface ReadPassage {
  /** The number to cite it by. */
  readonly number: string
  readonly text: string
}

/** What a simulated speaker understands of a prompt. All of it is optional there. */
export interface ReadPrompt {
  readonly name: string
  readonly instructions: string
  /** null for nobody at the table. */
  readonly seat: number | null
  readonly role: string | null
  readonly assignedSide: Side | null
  /** From 1; the stage, where the format calls it that. */
  readonly round: number
  /** Sides are assigned, and who speaks must stay unknown. */
  readonly isBlindDebate: boolean
  /** How many numbered answers there are to choose from. */
  readonly answers: number
  readonly topic: string
  readonly proposal: Proposal
  readonly turns: readonly ReadTurn[]
  readonly passages: readonly ReadPassage[]
  /** Names of the criteria that the task lists. */
  readonly criteria: readonly string[]
  readonly votedBefore: string | null
  readonly wordLimit: number | null
}

/** Reads the prompts of `@workbench/core/debate/prompt-for`, and makes the best of any other. */
export function readPrompt({ system, messages }: Pick<ModelRequest, 'system' | 'messages'>): ReadPrompt {
  const material = messages.findLast((message) => message.role === 'user')?.content ?? ''
  const characterAt = system.indexOf('<character>')
  // Facts stand before the character, whose own lines must not pass for them.
  const facts = characterAt === -1 ? system : system.slice(0, characterAt)
  const fact = (name: string) => lineAfter(facts, `${name}: `)
  const number = (text: string | null, otherwise: number) => Number(text?.match(/\d+/)?.[0] ?? otherwise)
  const round = fact('Round') ?? fact('Stage')
  const seat = fact('Seat')
  const side = fact('Side') ?? fact('Assigned stance')
  const topic = lineAfter(material, 'Topic: ') ?? material.trim().split('\n', 1)[0] ?? ''
  const task = material.slice(endOfQuotations(material))
  return {
    name: /^You are (.+)\.$/m.exec(facts)?.[1] ?? 'Somebody',
    instructions: characterAt === -1 ? '' : between(system, '<character>', '</character>'),
    seat: seat === null ? null : number(seat, 0),
    role: fact('Role'),
    assignedSide: side === null ? null : sideNamed(side),
    round: number(round, 1),
    isBlindDebate: fact('Side') !== null,
    answers: number(fact('Answers'), 1),
    topic,
    proposal: proposalOf(topic),
    turns: turnsIn(material),
    passages: passagesIn(material),
    criteria: [...task.matchAll(/^- ([^\n]+)$/gm)].flatMap(([, line = '']) => line.split(': ', 1)),
    votedBefore: /^.*\byou voted: (\w+)\./m.exec(task)?.[1] ?? null,
    wordLimit: Number(/\bat most (\d{1,6}) words/i.exec(task)?.[1] ?? 0) || null,
  }
}

/** The rest of the first line that starts so. */
function lineAfter(text: string, start: string): string | null {
  const at = text.startsWith(start) ? 0 : text.indexOf(`\n${start}`) + 1
  if (at === 0 && !text.startsWith(start)) return null
  const end = text.indexOf('\n', at)
  return text.slice(at + start.length, end === -1 ? undefined : end).trim() || null
}

function between(text: string, opening: string, closing: string): string {
  const start = text.indexOf(opening) + opening.length
  const end = text.indexOf(closing, start)
  return text.slice(start, end === -1 ? undefined : end).trim()
}

function sideNamed(text: string): Side {
  if (/^(?:for|proposition|pro)\b/i.test(text)) return 'for'
  return /^(?:against|opposition|con)\b/i.test(text) ? 'against' : 'neutral'
}

const quotationEnds = ['</turn>', '</moderation>', '</context>', '</topic>', '</passage>']

/** What comes after the last quotation is the task. */
const endOfQuotations = (text: string): number =>
  Math.max(0, ...quotationEnds.map((tag) => text.lastIndexOf(tag) + 1))

const passagesIn = (text: string): readonly ReadPassage[] =>
  [...text.matchAll(/^<passage number="(\d{1,3})"[^\n]*>\n([\s\S]*?)\n<\/passage>$/gm)].map(
    ([, number = '', passage = '']) => ({ number, text: passage }),
  )

// Searched for rather than matched: transcripts are long, and a pattern would start over at every unclosed tag.
function turnsIn(text: string): readonly ReadTurn[] {
  const turns: ReadTurn[] = []
  let start = text.indexOf('<turn by="')
  while (start !== -1) {
    const headEnd = text.indexOf('>\n', start)
    const end = text.indexOf('\n</turn>', headEnd)
    if (headEnd === -1 || end === -1) break
    const by = text.slice(start + '<turn by="'.length, text.indexOf('"', start + '<turn by="'.length))
    const isOwn = by.startsWith('you, ')
    turns.push({ by: isOwn ? by.slice('you, '.length) : by, isOwn, text: text.slice(headEnd + 2, end) })
    start = text.indexOf('<turn by="', end)
  }
  return turns
}
