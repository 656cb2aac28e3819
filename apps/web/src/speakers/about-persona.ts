import type { Persona } from '@workbench/client/models'

/** What tells a persona from another of the same name: its description, else how its instructions begin. */
export const aboutPersona = ({ description, instructions }: Pick<Persona, 'description' | 'instructions'>) =>
  (description || instructions).slice(0, 200).replaceAll(/\s+/g, ' ').trim()
