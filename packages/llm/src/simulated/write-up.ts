import { planText } from './answer-findings.ts'
import type { Chance } from './chance.ts'
import type { ReadPrompt, ReadTurn } from './read-prompt.ts'
import { quoteFrom, spokenName } from './said-by-others.ts'
import type { Scene } from './scene.ts'

/**
 * What a simulated speaker writes where no speech for a side is asked for: a summary, a digest, a reply of a council, a plan,
 * a critique, the words of a referee. In sentences that rest on what was said, as many as there is room for.
 *
 * @returns null where a speech is what is asked for.
 */
export function writeUp({ prompt, chance, atMostWords }: Scene): string | null {
  const kind = kinds.find(({ asks }) => asks.test(prompt.task))
  if (kind === undefined) return null
  let text = ''
  for (const sentence of kind.sentences(prompt, chance)) {
    const longer = text === '' ? sentence : `${text} ${sentence}`
    if (longer.split(/\s+/).length > atMostWords) break
    text = longer
  }
  return text || firstWords(kind.sentences(prompt, chance)[0] ?? '', atMostWords)
}

interface Kind {
  /** Found in the task. */
  readonly asks: RegExp
  /** The most important first. */
  readonly sentences: (prompt: ReadPrompt, chance: Chance) => readonly string[]
}

const kinds: readonly Kind[] = [
  {
    asks: /\bSum up (?:what was said|the answers|the discussion)/,
    sentences: ({ turns, proposal }, chance) => [
      `So far ${turns.length === 1 ? 'one turn' : `${turns.length} turns`} were about ${proposal.name}.`,
      ...turns.map((turn) => `${spokenName(turn)} said that “${quote(turn, proposal, chance)}”.`),
    ],
  },
  {
    asks: /\bWrite a digest\b/,
    sentences: ({ turns, proposal }, chance) => {
      const half = Math.ceil(turns.length / 2)
      return [
        ...turns
          .slice(0, half)
          .map((turn) => `A low value is held because “${quote(turn, proposal, chance)}”.`),
        ...turns
          .slice(half)
          .map((turn) => `A high value is held because “${quote(turn, proposal, chance)}”.`),
        'Both ends rest on reasons that the other has not answered yet.',
      ]
    },
  },
  {
    asks: /\bWrite the reply to the topic\b/,
    sentences: ({ turns, proposal }, chance) => [
      `The council weighed ${proposal.name} and would go step by step.`,
      ...turns.map((turn) => `One member holds that “${quote(turn, proposal, chance)}”.`),
      'Where they differ is how soon the first step can be judged.',
    ],
  },
  {
    asks: /\bWrite your plan\b/,
    sentences: (prompt) => planText(prompt).split(/(?<=\.) /),
  },
  {
    asks: /\bCriticise this proposal\b/,
    sentences: ({ turns, proposal }, chance) => [
      ...turns.map((turn) => `It rests on “${quote(turn, proposal, chance)}”, which nothing in it shows.`),
      chance.pick([
        'It does not say who pays when the first estimate turns out too low.',
        'It names no date at which one could tell that it has failed.',
        'Those who carry the burden have no say in it.',
      ]),
      'Name an owner and a date and it would stand; its first step should stay as it is.',
    ],
  },
  {
    asks: /\bSay what is good and what is bad about\b|\bAnswer the other referees\b/,
    sentences: ({ texts, turns, proposal }, chance) => [
      ...turns
        .filter(({ isOwn }) => !isOwn)
        .slice(-2)
        .map(
          (turn) =>
            `${spokenName(turn)} finds that “${quote(turn, proposal, chance)}”, and I see it less strictly.`,
        ),
      chance.pick([
        `${texts[0] ?? 'Text A'} says what it rests on, which is its strength.`,
        `${texts[0] ?? 'Text A'} is clear in its first half and thin in its second.`,
        `${texts[0] ?? 'Text A'} names its limits, which few do.`,
      ]),
      chance.pick([
        `What ${texts.at(-1) ?? 'it'} lacks is a number that one could check.`,
        `What ${texts.at(-1) ?? 'it'} lacks is an answer to the plainest objection.`,
        `What ${texts.at(-1) ?? 'it'} lacks is an example that bears it out.`,
      ]),
    ],
  },
]

const quote = (turn: ReadTurn, proposal: ReadPrompt['proposal'], chance: Chance): string =>
  quoteFrom(turn, proposal, chance.number())

const firstWords = (text: string, words: number): string => text.split(' ').slice(0, words).join(' ')
