import type { Answer } from '@workbench/core/debate/answers/answers'
import { viewpointsOf } from './argument-lines.ts'
import { shareOf } from './chance.ts'
import { sideOfLeaning } from './leaning-of.ts'
import { meritOf } from './merit-of.ts'
import type { Proposal } from './proposal-of.ts'
import type { ReadPrompt, Side } from './read-prompt.ts'
import { quoteFrom } from './said-by-others.ts'
import type { Scene } from './scene.ts'
import { marked } from './simulated-mark.ts'

const pollLabels = { for: 'for', against: 'against', neutral: 'undecided' } as const
const openLabels = { for: 'act early', against: 'go slowly', neutral: 'try it out first' } as const
const yesNoLabels = { for: 'Yes', against: 'No', neutral: 'It depends' } as const

export const shortAnswer = ({ kind }: Proposal, side: Side): string => {
  if (kind === 'open') return openLabels[side]
  return kind === 'yes-no' ? yesNoLabels[side] : pollLabels[side]
}

const opposite = { for: 'against', against: 'for', neutral: 'neutral' } as const satisfies Record<Side, Side>

/** A reason in the persona's own way of looking at things. */
export function reasonFor({ prompt, chance }: Scene, side: Side): string {
  const lines =
    side === 'neutral'
      ? []
      : viewpointsOf(prompt)
          .slice(0, 2)
          .flatMap((view) => view[side])
  return marked(chance.pickOrNull(lines) ?? `Both sides have a point on ${prompt.proposal.name}.`)
}

/**
 * One of several samples: most of them agree, some do not, as with a real model. Who has answered before mostly keeps to
 * that, and takes over what most others answered now and then.
 */
export function singleAnswer(scene: Scene): Answer<'single-answer'> {
  const { prompt, chance, confidence } = scene
  const said = prompt.turns.flatMap(({ isOwn, text }) => {
    const answer = /^Answer: (.+)$/m.exec(text)?.[1]
    return answer === undefined ? [] : [{ isOwn, answer }]
  })
  const own = said.findLast(({ isOwn }) => isOwn)?.answer ?? null
  const most = mostFrequent(said.filter(({ isOwn }) => !isOwn).map(({ answer }) => answer))
  const dice = chance.number()
  const kept = most !== null && dice < (most === own ? 1 : 0.45) ? most : own
  const side = kept === null ? (dice < 0.25 ? opposite[scene.side] : scene.side) : sideAnswered(prompt, kept)
  const answer = kept ?? shortAnswer(prompt.proposal, side)
  return { reasoning: reasonFor(scene, side), answer, confidence }
}

/** null when none stands out. */
function mostFrequent(answers: readonly string[]): string | null {
  const counts = Map.groupBy(answers, (answer) => answer)
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)
  if (first === undefined || first[1].length === second?.[1].length) return null
  return first[0]
}

const sideAnswered = ({ proposal }: ReadPrompt, answer: string): Side =>
  (['for', 'against'] as const).find((side) => shortAnswer(proposal, side) === answer) ?? 'neutral'

/** Chooses any of the numbered answers. */
export function selection({ prompt, chance }: Scene): Answer<'selection'> {
  const choice = 1 + Math.floor(chance.number() * Math.max(1, prompt.answers))
  const turn = prompt.turns[choice - 1]
  const said = turn === undefined ? '' : `: “${quoteFrom(turn, prompt.proposal, chance.number())}”`
  return { reason: marked(`Answer ${choice} says what most of the others say too${said}.`), choice }
}

export function panelPoll(scene: Scene): Answer<'panel-poll'> {
  const { prompt, side, confidence } = scene
  const decision = prompt.proposal.kind === 'open' ? openLabels[side] : pollLabels[side]
  return { reason: reasonFor(scene, side), decision, confidence }
}

/** Votes before the debate by its own mind, after it by what it voted then and what it heard. */
export function audiencePoll(scene: Scene): Answer<'audience-poll'> {
  const { prompt, chance, confidence } = scene
  const { votedBefore, name, seat, topic } = prompt
  const ownMind = 2 * shareOf(`${name}/${seat}/${topic}/audience`) - 1
  const heard = meritOf('Proposition', 'audience', prompt) - meritOf('Opposition', 'audience', prompt)
  const before = votedBefore === null ? ownMind : (voteLeaning[votedBefore] ?? 0)
  const leaning = votedBefore === null ? ownMind : before + heard + (chance.number() - 0.5) * 0.4
  const vote = Math.abs(leaning) < 0.35 ? 'undecided' : leaning > 0 ? 'pro' : 'con'
  const side = vote === 'undecided' ? 'neutral' : sideOfLeaning(leaning)
  return { reason: reasonFor(scene, side), vote, confidence }
}

const voteLeaning: Readonly<Record<string, number>> = { pro: 0.5, con: -0.5, undecided: 0 }

/** Scores both sides by each criterion of the prompt; the higher sum wins. */
export function oxfordBallot({ prompt, chance, confidence }: Scene): Answer<'oxford-ballot'> {
  const score = (side: 'Proposition' | 'Opposition', criterion: string) => {
    // Who argues better by one criterion mostly does so by another.
    const merit = (meritOf(side, 'overall', prompt) + meritOf(side, criterion, prompt)) / 2
    return Math.round(4.5 + 5 * merit + (chance.number() - 0.5) * 0.3)
  }
  const criteria = prompt.criteria.length === 0 ? ['Argument'] : prompt.criteria
  const scores = criteria.map((criterion) => ({
    criterion,
    pro: score('Proposition', criterion),
    con: score('Opposition', criterion),
  }))
  const lead = scores.reduce((sum, { pro, con }) => sum + pro - con, 0)
  const winner = lead === 0 ? 'draw' : lead > 0 ? 'pro' : 'con'
  const [winning, losing] = winner === 'con' ? (['con', 'pro'] as const) : (['pro', 'con'] as const)
  const decisive = argumentOf(winning, prompt, chance.number())
  const unanswered = chance.number() < 0.5 ? argumentOf(losing, prompt, chance.number()) : null
  return {
    scores,
    decisive: decisive === null ? [] : [marked(decisive)],
    unanswered: unanswered === null ? [] : [{ side: losing, argument: marked(unanswered) }],
    rationale: marked(rationaleOf[winner]),
    winner,
    confidence,
  }
}

const rationaleOf = {
  pro: 'The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.',
  con: 'The opposition named a burden that the proposition never took up.',
  draw: 'Each side left the other’s best argument standing.',
} as const

function argumentOf(side: 'pro' | 'con', { turns, proposal }: ReadPrompt, share: number): string | null {
  const name = side === 'pro' ? 'Proposition' : 'Opposition'
  const turn = turns.findLast(({ by }) => by.startsWith(name))
  return turn === undefined ? null : quoteFrom(turn, proposal, share)
}
