import { InvalidInputError } from '@workbench/core/errors'
import { cardOfPersona } from '@workbench/core/exchange/card-of-persona'
import type { ExchangeFile } from '@workbench/core/exchange/exchange-file'
import {
  draftOf,
  exchangeOfPersonas,
  exchangeOfScenarios,
  personaIdsIn,
} from '@workbench/core/exchange/exchange-of'
import { slugOf } from '@workbench/core/exchange/slug-of'
import type { Persona } from '@workbench/core/models/persona'
import type { Scenario } from '@workbench/core/models/scenario'
import type { PersonaRepository } from '@workbench/core/ports/persona-repository'
import { exchangeYaml } from './exchange-yaml.ts'

export interface ExportedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
}

/** What an import takes in one piece. */
const maxLength = 8 * 1024 * 1024

/** @throws InvalidInputError above what an import takes. */
export function personasAsYaml(personas: readonly Persona[]): ExportedFile {
  return yamlFile(nameFor(personas, 'personas'), exchangeOfPersonas(personas))
}

/**
 * Scenarios with everybody whom they name.
 *
 * @throws InvalidInputError above what an import takes.
 */
export async function scenariosAsYaml(
  scenarios: readonly Scenario[],
  repository: Pick<PersonaRepository, 'getMany'>,
): Promise<ExportedFile> {
  const personas = await repository.getMany([...new Set(scenarios.flatMap(personaIdsIn))])
  return yamlFile(nameFor(scenarios, 'scenarios'), exchangeOfScenarios(scenarios, personas))
}

export const personaAsCard = (persona: Persona): ExportedFile => ({
  fileName: `${slugOf(persona.name) || 'persona'}.card.json`,
  mediaType: 'application/json; charset=utf-8',
  text: `${JSON.stringify(cardOfPersona(draftOf(persona)), null, 2)}\n`,
})

function yamlFile(name: string, file: ExchangeFile): ExportedFile {
  const text = exchangeYaml(file)
  if (text.length > maxLength) {
    const message = 'Together they are above the 8 MiB that an import takes: export fewer at a time.'
    throw new InvalidInputError([{ path: ['ids'], message }])
  }
  return { fileName: `${name}.yaml`, mediaType: 'application/yaml; charset=utf-8', text }
}

const nameFor = (items: readonly { readonly name: string }[], many: string): string => {
  const [first, ...others] = items
  return (first !== undefined && others.length === 0 && slugOf(first.name)) || many
}
