import type { Answer } from '@workbench/core/debate/answers/answers'
import type { ReadTurn, Side } from './read-prompt.ts'
import { quoteFrom, sideTakenIn, spokenName } from './said-by-others.ts'
import type { Scene } from './scene.ts'
import { marked } from './simulated-mark.ts'

/** What a moderator says before a round: the questions, then who holds what. */
export function moderation({ prompt: { proposal, turns }, chance }: Scene): string {
  const latest = lastTurns(turns).toReversed()
  const [first] = latest
  // Rather two who disagree.
  const second =
    latest.find((turn) => first && sideTakenIn(turn, proposal) !== sideTakenIn(first, proposal)) ?? latest[1]
  if (first === undefined || second === undefined) {
    return chance.pick([
      `We have to settle where we stand on ${proposal.name}. A good answer says what would change, who would carry the cost, and how we would know that it works.`,
      `Before us is ${proposal.name}. Please say what speaks for it, what speaks against it, and what would change your mind.`,
    ])
  }
  const quote = (turn: ReadTurn) =>
    `${spokenName(turn)} holds that “${quoteFrom(turn, proposal, chance.number())}”`
  return `${quote(first)}; ${quote(second)}. Agreed is that the aim matters; disputed is the way there. In this round please say which of the two weighs more for ${proposal.name}, and why.`
}

/** Counts the sides that simulated speakers took in their last turns; of other speakers it knows none. */
export function panelSynthesis({
  prompt,
  chance,
  maxOutputTokens,
  confidence,
}: Scene): Answer<'panel-synthesis'> {
  const { proposal } = prompt
  const finals = lastTurns(prompt.turns)
  const taking = (side: Side) => finals.filter((turn) => sideTakenIn(turn, proposal) === side)
  const [pro, con] = [taking('for'), taking('against')]
  const side = pro.length === con.length ? 'neutral' : pro.length > con.length ? 'for' : 'against'
  const [winners, losers] = side === 'against' ? [con, pro] : [pro, con]

  const quote = (turn: ReadTurn) => quoteFrom(turn, proposal, chance.number())
  const carrying = chance.pickOrNull(winners)
  // A turn and its quotation take about 50 tokens; the rest of the answer 120.
  const room = Math.max(1, Math.min(8, Math.floor((maxOutputTokens - 120) / 50)))
  const stance = finals.length === 0 ? 0 : (pro.length - con.length) / finals.length
  return {
    decision: marked(decisionOf(side, proposal.name, pro.length, con.length)),
    rationale: marked(
      carrying === null
        ? 'Nobody took a side that could be counted.'
        : `What carried it was that “${quote(carrying)}” (${spokenName(carrying)}).`,
    ),
    stance: Number((stance * confidence).toFixed(2)),
    dissent: losers.slice(0, room).map((turn) => ({
      participant: turn.by,
      text: marked(`Still objects: “${quote(turn)}”.`),
    })),
  }
}

function decisionOf(side: Side, proposal: string, pro: number, con: number): string {
  if (side === 'neutral') return `The panel is divided on ${proposal}, ${pro} to ${con}.`
  const [most, fewest] = side === 'for' ? [pro, con] : [con, pro]
  return `The panel is ${side} ${proposal}, ${most} to ${fewest}.`
}

/** The last turn of each speaker, in the order in which those were spoken. */
function lastTurns(turns: readonly ReadTurn[]): readonly ReadTurn[] {
  const last = new Map<string, ReadTurn>()
  for (const turn of turns) {
    last.delete(turn.by)
    last.set(turn.by, turn)
  }
  return [...last.values()]
}
