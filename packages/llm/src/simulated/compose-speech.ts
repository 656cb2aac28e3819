import { argumentLines, viewpointsOf } from './argument-lines.ts'
import type { Chance } from './chance.ts'
import { citedSentence } from './cited-sentence.ts'
import type { ReadPrompt, ReadTurn, Side } from './read-prompt.ts'
import { quoteFrom, sideTakenIn, spokenName } from './said-by-others.ts'
import { type SaidSoFar, saidSoFar } from './said-so-far.ts'
import {
  closers,
  concerns,
  connectors,
  firstPositions,
  type Lines,
  laterPositions,
  replies,
  sideWords,
} from './speech-phrases.ts'

export interface SpeechTask {
  readonly prompt: ReadPrompt
  readonly side: Side
  readonly chance: Chance
  /** About so many words, rather than leave a sentence out that every speech has. */
  readonly words: number
  /** Never more words than these. */
  readonly atMostWords: number
}

/**
 * A speech on the prompt's topic: who it is and where it stands, or an answer to somebody, then reasons in the
 * persona's own way of looking at things.
 */
export function composeSpeech({ prompt, side, chance, words, atMostWords }: SpeechTask): string {
  const others = prompt.turns.filter(({ isOwn }) => !isOwn)
  const isReply = others.length > 0
  const phrase = phrasePicker(saidSoFar(prompt.turns, 8), chance)
  const reasons = argumentLines(prompt, side, chance)
  const position = positionOf(prompt, side, isReply, phrase)

  const opening = isReply ? [replyTo(others, prompt, side, chance, phrase)] : [position]
  const ending = isReply ? [position] : []
  const middle = [reasons.next().value]
  const core = [...opening, ...middle, ...ending].join(' ')
  // Whatever has to go, the position stays: without it nobody could tell the side.
  if (wordsIn(core) > atMostWords) return cut(position, atMostWords)

  // A source is worth a longer speech, as long as it may be longer.
  const cited = citedIn(prompt, chance)
  if (cited !== null && wordsIn(core) + wordsIn(cited) <= atMostWords) middle.unshift(cited)

  let left = Math.min(words, atMostWords) - wordsIn([...opening, ...middle, ...ending].join(' '))
  const addIfRoom = (sentence: string, to: string[]): boolean => {
    const rest = left - wordsIn(sentence)
    if (rest < 0) return false
    left = rest
    to.push(sentence)
    return true
  }
  const closer = phrase(closers[side])
  if (!isReply) for (const sentence of about(prompt, phrase)) addIfRoom(sentence, opening)
  if (chance.number() < 0.7) addIfRoom(closer, ending)
  // As many reasons as there is room for.
  for (let place = Math.floor(chance.number() * connectors.length); ; place += 1) {
    const connector = connectors[place % connectors.length] ?? ''
    if (!addIfRoom(joined(connector, reasons.next().value), middle)) break
  }
  return [...opening, ...middle, ...ending].join(' ')
}

/** Three speeches in four cite something, where there is something to cite. */
const citedIn = ({ passages, turns }: ReadPrompt, chance: Chance): string | null =>
  passages.length > 0 && chance.number() < 0.75 ? citedSentence(passages, turns, chance) : null

type PhrasePicker = (lines: Lines) => string

/** Rather one that nobody used lately. */
const phrasePicker =
  ({ isNew }: SaidSoFar, chance: Chance): PhrasePicker =>
  (lines) =>
    chance.pickOrNull(lines.filter(isNew)) ?? chance.pick(lines)

function positionOf(prompt: ReadPrompt, side: Side, isReply: boolean, phrase: PhrasePicker): string {
  const stand = `${sideWords[side]} ${prompt.proposal.name}`
  const positions = isReply ? laterPositions : firstPositions
  if (prompt.isBlindDebate) return phrase(positions.assigned(stand))
  const calling = isReply ? null : callingIn(prompt.instructions)
  if (calling !== null) return `As ${calling}, I ${side === 'neutral' ? 'see' : 'am'} ${stand}.`
  return phrase(positions[side === 'neutral' ? 'neutral' : 'decided'](stand))
}

/** "a cautious economist" in "You are Ada, a cautious economist who …"; null when there is no such thing. */
const callingIn = (instructions: string): string | null =>
  /^\s*You are (?:[^.,\n]{1,60}, )?((?:an?|the) [^.,;:\n“”"]{3,50}?)(?= (?:who|with|that|and you)\b|[.,;:\n]|$)/i.exec(
    instructions,
  )?.[1] ?? null

/** Who speaks and what matters to them; nothing in debates where nobody may know who speaks. */
function about(prompt: ReadPrompt, phrase: PhrasePicker): readonly string[] {
  const [viewpoint] = viewpointsOf(prompt)
  if (prompt.isBlindDebate || viewpoint === undefined) return []
  const part = prompt.role === null ? [] : [`My part here is ${prompt.role}.`]
  return [...part, phrase(concerns(viewpoint.concern))]
}

/** Answers one of the last speakers, rather somebody of another side. */
function replyTo(
  others: readonly ReadTurn[],
  prompt: ReadPrompt,
  side: Side,
  chance: Chance,
  phrase: PhrasePicker,
): string {
  const latest = others.slice(-4)
  const sideOf = (turn: ReadTurn) =>
    prompt.isBlindDebate ? sideNamedIn(turn.by) : sideTakenIn(turn, prompt.proposal)
  const isOpponent = (turn: ReadTurn) => sideOf(turn) !== null && sideOf(turn) !== side
  const turn = chance.pickOrNull(latest.filter(isOpponent)) ?? chance.pickOrNull(latest)
  if (turn === null) return ''
  const quote = quoteFrom(turn, prompt.proposal, chance.number())
  const kind = isOpponent(turn) ? 'opponent' : sideOf(turn) === side ? 'ally' : 'unknown'
  return phrase(replies[kind](spokenName(turn), quote))
}

const sideNamedIn = (by: string): Side | null => {
  if (/^(?:Proposition|Affirmative|Blue)/.test(by)) return 'for'
  return /^(?:Opposition|Negative|Red)/.test(by) ? 'against' : null
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

const joined = (connector: string, line: string): string =>
  connector === '' ? line : `${connector}${line.charAt(0).toLowerCase()}${line.slice(1)}`

function cut(text: string, words: number): string {
  const all = text.split(' ')
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} …`
}
