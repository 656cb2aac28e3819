import type { ModelRequest } from '@workbench/core/ports/language-model'
import { type Proposal, proposalOf } from './proposal-of.ts'
import { endOfQuotations, quotationsIn, type ReadQuotation } from './read-quotations.ts'

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
  /** Of estimates. */
  readonly scale: { readonly min: number; readonly max: number } | null
  /** Of the estimates of the round before. */
  readonly median: number | null
  /** Names of the texts to score. */
  readonly texts: readonly string[]
  /** Names of those who can be called next. */
  readonly candidates: readonly string[]
  /** Ids of the findings to answer or rule on. */
  readonly askedFindings: readonly string[]
  /** What else is quoted than turns and passages. */
  readonly quoted: Readonly<Record<'given' | 'plan' | 'finding' | 'context', readonly ReadQuotation[]>>
  /** What it is to do now: the words after all quotations. */
  readonly task: string
  readonly wordLimit: number | null
}

/** Reads the prompts of `@workbench/core/debate/stages/prompt-for`, and makes the best of any other. */
export function readPrompt({ system, messages }: Pick<ModelRequest, 'system' | 'messages'>): ReadPrompt {
  const material = messages.findLast((message) => message.role === 'user')?.content ?? ''
  const characterAt = system.indexOf('<character>')
  // Facts stand before the character, whose own lines must not pass for them.
  const facts = characterAt === -1 ? system : system.slice(0, characterAt)
  const fact = (name: string) => lineAfter(facts, `${name}: `)
  const number = (text: string | null, otherwise: number) => Number(text?.match(/\d+/)?.[0] ?? otherwise)
  const round = fact('Round') ?? fact('Stage')
  const seat = fact('Seat')
  const side = fact('Side') ?? fact('Team') ?? fact('Assigned stance')
  const scale = /^(-?[\d.]+) to (-?[\d.]+)$/.exec(fact('Scale') ?? '')
  const median = fact('Median of the round before')
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
    scale: scale === null ? null : { min: Number(scale[1]), max: Number(scale[2]) },
    median: median === null ? null : Number(median),
    texts: (fact('Texts') ?? '').split(', ').filter((name) => name !== ''),
    candidates: candidatesIn(task),
    askedFindings: /these findings: ((?:F\d+(?:, )?)+)/.exec(task)?.[1]?.split(', ') ?? [],
    quoted: {
      given: quotationsIn(material, 'given'),
      plan: quotationsIn(material, 'plan'),
      finding: quotationsIn(material, 'finding'),
      context: quotationsIn(material, 'context'),
    },
    task,
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
  if (/^(?:for|proposition|pro|affirmative|blue)\b/i.test(text)) return 'for'
  return /^(?:against|opposition|con|negative|red)\b/i.test(text) ? 'against' : 'neutral'
}

/** Lines such as "- Participant B: 2 turns so far; role: sceptic". */
function candidatesIn(task: string): readonly string[] {
  const list = task.split('\nCandidates:\n')[1] ?? (task.startsWith('Candidates:\n') ? task : '')
  return [...list.matchAll(/^- (.+): \d+ turns so far/gm)].map(([, name = '']) => name)
}

const passagesIn = (text: string): readonly ReadPassage[] =>
  quotationsIn(text, 'passage').flatMap(({ attributes: { number = '' }, text: passage }) =>
    /^\d{1,3}$/.test(number) ? [{ number, text: passage }] : [],
  )

const turnsIn = (text: string): readonly ReadTurn[] =>
  quotationsIn(text, 'turn').map(({ attributes: { by = '' }, text: said }) => {
    const isOwn = by === 'you' || by.startsWith('you, ')
    return { by: by.replace(/^you, /, ''), isOwn, text: said }
  })
