import type { PersonaDraft } from '@workbench/client/models'
import type { Faults } from '../../api/faults.ts'
import { limitsText } from '../tools/narrowing/limits-text.ts'
import type { VersionField } from '../versions/differences.ts'
import { metadataText } from '../versions/metadata-text.ts'

/** What instructions may hold, in characters. */
export const maxInstructions = 100_000

export const emptyPersona: PersonaDraft = {
  name: '',
  description: '',
  instructions: '',
  model: null,
  temperature: null,
  maxOutputTokens: null,
  tools: [],
  toolLimits: {},
  tags: [],
  metadata: {},
}

/** The part of a persona that is written; the same for a persona and for one of its versions. */
export const personaDraftOf = (persona: PersonaDraft): PersonaDraft => ({
  name: persona.name,
  description: persona.description,
  instructions: persona.instructions,
  model: persona.model,
  temperature: persona.temperature,
  maxOutputTokens: persona.maxOutputTokens,
  tools: persona.tools,
  toolLimits: persona.toolLimits,
  tags: persona.tags,
  metadata: persona.metadata,
})

export function checkPersona({ name, instructions }: PersonaDraft): Faults {
  return {
    ...(name.trim() === '' && { name: 'A persona needs a name.' }),
    ...(name.trim().length > 200 && { name: 'At most 200 characters.' }),
    ...(instructions.trim() === '' && { instructions: 'Say who this persona is and how it argues.' }),
    ...(instructions.length > maxInstructions && {
      instructions: `At most ${maxInstructions.toLocaleString('en-US')} characters.`,
    }),
  }
}

const numberText = (value: number | null) => (value === null ? '' : value.toLocaleString('en-US'))

export const personaFields: readonly VersionField<PersonaDraft>[] = [
  { label: 'Name', read: ({ name }) => name },
  { label: 'Description', read: ({ description }) => description, isText: true },
  { label: 'Instructions', read: ({ instructions }) => instructions, isText: true },
  { label: 'Model', read: ({ model }) => model ?? '' },
  { label: 'Temperature', read: ({ temperature }) => numberText(temperature) },
  { label: 'Longest answer in tokens', read: ({ maxOutputTokens }) => numberText(maxOutputTokens) },
  { label: 'Tools', read: ({ tools }) => tools.join(', ') },
  { label: 'Limits of tools', read: ({ toolLimits }) => limitsText(toolLimits), isText: true },
  { label: 'Tags', read: ({ tags }) => tags.join(', ') },
  { label: 'Kept from its file', read: ({ metadata }) => metadataText(metadata), isText: true },
]
