import type { Persona, PersonaDraft } from '../models/persona.ts'
import type { Scenario } from '../models/scenario.ts'
import { isSameJson } from '../tools/is-same-json.ts'
import { type ExchangeFile, exchangeVersion, PersonaEntry, ScenarioEntry } from './exchange-file.ts'
import { slugOf } from './slug-of.ts'

/** Personas as a file, in their order. */
export const exchangeOfPersonas = (personas: readonly Persona[]): ExchangeFile => ({
  workbench: exchangeVersion,
  personas: personas.map((persona) => personaEntry(draftOf(persona))),
})

/**
 * Scenarios as a file that stands for itself: with everybody whom they name.
 *
 * @param personas - At least those whom they name; the others are left out.
 * @throws Error when one is missing.
 */
export function exchangeOfScenarios(
  scenarios: readonly Scenario[],
  personas: readonly Persona[],
): ExchangeFile {
  const byId = new Map(personas.map((persona) => [persona.id as string, persona]))
  const named = [...new Set(scenarios.flatMap(personaIdsIn))].map((id) => {
    const persona = byId.get(id)
    if (persona === undefined) throw new Error(`The persona ${id} is missing.`)
    return persona
  })
  const keys = keysFor(named)
  const keyOf = (id: string): string => keys.get(id) ?? id
  return {
    workbench: exchangeVersion,
    personas: named.map((persona) => ({ id: keyOf(persona.id), ...personaEntry(draftOf(persona)) })),
    scenarios: scenarios.map((scenario) => scenarioEntry(scenario, keyOf)),
  }
}

/** Everybody a scenario names, each once: at the table, moderating, judging. */
export const personaIdsIn = ({ participants, moderatorId, judgeId }: Scenario) => [
  ...new Set([
    ...participants.map(({ personaId }) => personaId),
    ...[moderatorId, judgeId].filter((id) => id !== null),
  ]),
]

/** What a persona was created from. */
export function draftOf({ id, version, createdAt, updatedAt, ...draft }: Persona): PersonaDraft {
  return draft
}

type Entry = Readonly<Record<string, unknown>>

const personaEntry = (draft: PersonaDraft): ExchangeFile['personas'][number] =>
  withoutDefaults(
    draft,
    PersonaEntry.parse({ name: draft.name, instructions: draft.instructions }),
  ) as ExchangeFile['personas'][number]

function scenarioEntry(scenario: Scenario, keyOf: (id: string) => string) {
  const { id, version, createdAt, updatedAt, participants, moderatorId, judgeId, ...rest } = scenario
  const { name, topic, context, format, formatOptions, rounds, ...settings } = rest
  const seats = participants.map(({ personaId, ...seat }) => ({ persona: keyOf(personaId), ...seat }))
  const entry = {
    ...{ name, topic, context, format, formatOptions, rounds, participants: seats },
    moderator: moderatorId === null ? null : keyOf(moderatorId),
    judge: judgeId === null ? null : keyOf(judgeId),
    ...settings,
  }
  const least = { name, topic, format, participants: seats }
  return withoutDefaults(entry, { ...ScenarioEntry.parse(least), ...least }, [
    'name',
    'topic',
    'format',
    'participants',
  ])
}

/** Leaves out what reading fills in by itself. */
function withoutDefaults<Whole extends Entry>(
  whole: Whole,
  defaults: Entry,
  kept: readonly string[] = ['name', 'instructions'],
): Whole {
  const said = Object.entries(whole).filter(
    ([field, value]) => value !== undefined && (kept.includes(field) || !isSameJson(value, defaults[field])),
  )
  return Object.fromEntries(said) as Whole
}

/** A word for each persona, from its name; no two the same. */
function keysFor(personas: readonly Persona[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const keys = new Map<string, string>()
  for (const { id, name } of personas) {
    const word = slugOf(name) || 'persona'
    let key = word
    for (let next = 2; taken.has(key); next += 1) key = `${word}-${next}`
    taken.add(key)
    keys.set(id, key)
  }
  return keys
}
