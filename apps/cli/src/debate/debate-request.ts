import type { DebateRequest, Format } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import type { OptionValue } from '../commands/argument-values.ts'
import { UsageError } from '../usage-error.ts'
import { findByName } from './find-by-name.ts'
import { overridesOf } from './override-values.ts'

/** What the options of the command say about the debate. */
export interface DebateOptions {
  /** Id or name; undefined for a debate that is all in the options. */
  readonly scenario?: string | undefined
  readonly topic?: string | undefined
  readonly context?: string | undefined
  readonly format?: Format | undefined
  /** Options of the format; a scenario's own stay where nothing is said of them. */
  readonly formatOptions?: Readonly<Record<string, OptionValue>> | undefined
  /** Ids or names, in the order of the seats. */
  readonly personas?: readonly string[] | undefined
  readonly rounds?: number | undefined
  readonly model?: string | undefined
  readonly seed?: number | undefined
  /** `path=value` for anything else that a scenario can say; they win over the options above. */
  readonly override?: readonly string[] | undefined
}

type Libraries = Pick<WorkbenchClient, 'scenarios' | 'personas'>

/**
 * The body of `POST /debates/run`: a saved scenario, changed where options say so, or a debate of options alone.
 *
 * @throws NameError when a name is not clear, UsageError when something needed is missing.
 */
export async function debateRequest(options: DebateOptions, client: Libraries): Promise<DebateRequest> {
  const { scenario, topic, context, format, formatOptions, personas, rounds, model, seed } = options
  const { override = [] } = options
  const participants = personas && (await Promise.all(personas.map((name) => participant(name, client))))
  const changes = {
    ...(topic === undefined ? {} : { topic }),
    ...(context === undefined ? {} : { context }),
    ...(format === undefined ? {} : { format }),
    ...(participants === undefined ? {} : { participants }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(model === undefined ? {} : { model }),
  }
  const seeded = seed === undefined ? {} : { seed }
  if (scenario !== undefined) {
    const found = await findByName('scenario', scenario, client.scenarios)
    const { id, format: own, formatOptions: kept } = found
    const isOwn = format === undefined || format === own
    const overrides = {
      ...changes,
      ...(formatOptions === undefined ? {} : { formatOptions: { ...(isOwn ? kept : {}), ...formatOptions } }),
      ...(await overridesOf(override, [found])),
    }
    return { scenarioId: id, ...(Object.keys(overrides).length === 0 ? {} : { overrides }), ...seeded }
  }
  if (topic === undefined || participants === undefined) {
    throw new UsageError('There is nothing to debate.', {
      hint: 'Name a scenario, or give --topic and --personas. --help shows examples.',
    })
  }
  const given = formatOptions === undefined ? {} : { formatOptions: { ...formatOptions } }
  const more = await overridesOf(override, [])
  return { ...changes, ...given, topic, participants, format: format ?? 'panel', ...seeded, ...more }
}

async function participant(name: string, client: Libraries) {
  const { id } = await findByName('persona', name, client.personas)
  return { personaId: id }
}
