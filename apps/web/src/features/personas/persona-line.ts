import type { Persona } from '@workbench/client/models'

const longest = 300

/** What a persona is, in a line: its description, else how its instructions begin. */
export function personaLine({
  description,
  instructions,
}: Pick<Persona, 'description' | 'instructions'>): string {
  const source = description.trim() === '' ? instructions : description
  const line = source.trimStart().split('\n', 1)[0] ?? ''
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
