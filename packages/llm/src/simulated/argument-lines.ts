import { type Chance, shareOf } from './chance.ts'
import type { ReadPrompt, Side } from './read-prompt.ts'
import { saidSoFar } from './said-so-far.ts'
import { type Viewpoint, viewpoints } from './viewpoints.ts'

/** How this persona looks at things, first what its name, role and instructions speak of most. */
export function viewpointsOf({ name, role, instructions, seat }: ReadPrompt): readonly Viewpoint[] {
  const character = `${name} ${role ?? ''} ${instructions.slice(0, 4_000)}`.toLowerCase()
  const ranked = viewpoints.map((viewpoint, place) => ({
    viewpoint,
    matches: character.match(viewpoint.words)?.length ?? 0,
    // Where nothing matches, neighbours at the table look at things from different sides.
    rank: (place + 3 * (seat ?? 0) + 10 * shareOf(name)) % viewpoints.length,
  }))
  return ranked.toSorted((a, b) => b.matches - a.matches || a.rank - b.rank).map(({ viewpoint }) => viewpoint)
}

/**
 * Arguments for a side, without end: the persona's own ways of looking at things first, nothing that was said lately
 * as long as there is anything else. A neutral speaker gets one for and one against in turn.
 */
export function* argumentLines(prompt: ReadPrompt, side: Side, chance: Chance): Generator<string, never> {
  const { isNew } = saidSoFar(prompt.turns, 60)
  const views = viewpointsOf(prompt)
  const main = views.slice(0, 2)
  if (chance.number() < 0.4) main.reverse()
  const lines = [main, views.slice(2)].flatMap((some) => interleaved(some, side, chance))
  const all = [...lines.filter(isNew), ...lines.filter((line) => !isNew(line))]
  for (;;) yield* all
}

/** One line of each viewpoint, then a second one of each, then a third. */
function interleaved(views: readonly Viewpoint[], side: Side, chance: Chance): readonly string[] {
  const start = Math.floor(chance.number() * 3)
  return [0, 1, 2].flatMap((pass) =>
    views.flatMap((view) => {
      const at = (lines: readonly string[]) => lines[(start + pass) % lines.length] ?? ''
      return side === 'neutral' ? [at(view.for), at(view.against)] : [at(view[side])]
    }),
  )
}

const allLines = viewpoints.flatMap((viewpoint) => [...viewpoint.for, ...viewpoint.against])

/** The arguments of ours that a text makes itself, rather than quotes. */
export function argumentsIn(text: string): readonly string[] {
  const own = text.replace(/“[^”]*”/g, '').toLowerCase()
  return allLines.filter((line) => own.includes(line.slice(1).toLowerCase()))
}
