import { ApiError } from '@workbench/client/errors'
import type { Persona, Scenario } from '@workbench/client/models'
import { printable, printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { agoText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'

const labelWidth = 12

type Facts = readonly (readonly [label: string, texts: readonly string[]])[]

/** What is debated, how and by whom. */
export async function showScenario(
  name: string,
  { json }: { readonly json: boolean },
  context: CommandContext,
): Promise<number> {
  const { client, terminal, clock } = context
  const scenario = await findByName('scenario', name, client.scenarios)
  if (json) return writeJson(scenario, context)
  const ids = [...scenario.participants.map((one) => one.personaId), scenario.moderatorId, scenario.judgeId]
  const names = await namesOf(new Set(ids.filter((id) => id !== null)), context)
  const nameOf = (id: string | null) => (id === null ? [] : [names.get(id) ?? id])
  const { budget, formatOptions, rubric } = scenario
  terminal.write(
    page(
      context,
      scenario,
      [scenario.topic, scenario.context],
      [
        ['Scenario', [scenario.id]],
        ['Format', [`${scenario.format}${scenario.rounds === null ? '' : `, ${scenario.rounds} rounds`}`]],
        ['Options', Object.entries(formatOptions).map(([key, value]) => `${key}=${JSON.stringify(value)}`)],
        ['Seats', scenario.participants.map((seat, index) => seatText(seat, index, nameOf(seat.personaId)))],
        ['Moderator', nameOf(scenario.moderatorId)],
        ['Judge', nameOf(scenario.judgeId)],
        ['Model', scenario.model === null ? [] : [scenario.model]],
        ['Tools', listed(scenario.tools)],
        ['Collections', listed(scenario.collections)],
        ['Rubric', rubric.map(({ name: criterion, weight }) => `${criterion} (${weight})`)],
        ['Budget', Object.entries(budget).map(([key, value]) => `${key} ${value}`)],
        ['Changed', [`${agoText(scenario.updatedAt, clock.now())} (${scenario.updatedAt})`]],
      ],
    ),
  )
  return exitCodes.done
}

/** Who somebody is. */
export async function showPersona(
  name: string,
  { json }: { readonly json: boolean },
  context: CommandContext,
): Promise<number> {
  const { client, terminal, clock } = context
  const persona: Persona = await findByName('persona', name, client.personas)
  if (json) return writeJson(persona, context)
  terminal.write(
    page(
      context,
      persona,
      [persona.description, persona.instructions],
      [
        ['Persona', [persona.id]],
        ['Model', persona.model === null ? [] : [persona.model]],
        ['Temperature', persona.temperature === null ? [] : [String(persona.temperature)]],
        ['Tools', listed(persona.tools)],
        ['Tags', listed(persona.tags)],
        ['Version', [String(persona.version)]],
        ['Changed', [`${agoText(persona.updatedAt, clock.now())} (${persona.updatedAt})`]],
      ],
    ),
  )
  return exitCodes.done
}

function writeJson(value: unknown, { terminal }: CommandContext): number {
  terminal.write(`${printableJson(value)}\n`)
  return exitCodes.done
}

function page(
  { terminal }: CommandContext,
  { name }: { readonly name: string },
  texts: readonly string[],
  facts: Facts,
): string {
  const style = styleFor(terminal)
  const lines = facts.flatMap(([label, values]) =>
    values.map((text, index) => style.faint((index === 0 ? label : '').padEnd(labelWidth)) + inLine(text)),
  )
  const said = texts
    .map((text) => printable(text).trim())
    .filter((text) => text !== '')
    .map((text) => (terminal.isInteractive ? wrapped(text, terminal.columns) : text))
  return `${[style.strong(inLine(name)), lines.join('\n'), ...said].join('\n\n')}\n`
}

const listed = (values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [values.join(', ')]

function seatText(
  { role, stance, kind }: Scenario['participants'][number],
  index: number,
  [name = '']: readonly string[],
): string {
  const part = [role, stance, kind === 'person' ? 'a person' : null].filter(
    (one) => one != null && one !== '',
  )
  return `${index}  ${name}${part.length === 0 ? '' : ` (${part.join(', ')})`}`
}

/** Those that are gone keep their id. */
async function namesOf(
  ids: ReadonlySet<string>,
  { client }: CommandContext,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [...ids].map(async (id): Promise<[string, string]> => {
      const persona = await client.personas.get(id).catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 404) return null
        throw error
      })
      return [id, persona?.name ?? id]
    }),
  )
  return new Map(found)
}
