import type { ExperimentRequest, Scenario } from '@workbench/client/models'
import { ScenarioDebateRequest } from '@workbench/core/models/debate-request'
import type { z } from 'zod'
import { textOrFile } from '../runs/text-or-file.ts'
import { UsageError } from '../usage-error.ts'

type Overrides = NonNullable<ExperimentRequest['overrides']>

interface Override {
  readonly path: readonly string[]
  readonly text: string
}

/**
 * What `--override path=value` says, as the server takes it. A path that leads into a field, e.g. `participants.1.personaId`,
 * changes a copy of what the scenario has there. Values are JSON where that is what belongs there, else text; `@` and a file
 * stand for what the file holds.
 *
 * @throws UsageError when it is no override, or leads into what the scenarios of a suite do not have in common.
 */
export async function overridesOf(
  given: readonly string[],
  scenarios: readonly Scenario[],
): Promise<Overrides | undefined> {
  if (given.length === 0) return undefined
  const overrides = await Promise.all(given.map(parsed))
  const values = (asText: ReadonlySet<string>) => {
    const result: Record<string, unknown> = {}
    for (const { path, text } of overrides) {
      const [field = '', ...rest] = path
      const value = asText.has(path.join('.')) ? text : jsonOrText(text)
      result[field] = rest.length === 0 ? value : changed(base(field, result, scenarios), rest, value, path)
    }
    return result
  }
  // "2024" is JSON, and a topic: what belongs there decides.
  const { error } = ScenarioDebateRequest.shape.overrides.safeParse(values(new Set()))
  // What is wrong with them otherwise the server says, who knows what there is.
  return values(new Set(textPaths(error?.issues ?? []))) as Overrides
}

/** Where text belongs and something else is. */
function textPaths(
  issues: readonly z.core.$ZodIssue[],
  within: readonly PropertyKey[] = [],
): readonly string[] {
  return issues.flatMap((issue) => {
    const path = [...within, ...issue.path]
    if (issue.code === 'invalid_union') return issue.errors.flatMap((choice) => textPaths(choice, path))
    return issue.code === 'invalid_type' && issue.expected === 'string' ? [path.map(String).join('.')] : []
  })
}

async function parsed(one: string): Promise<Override> {
  const [name = '', value] = one.split(/=(.*)/s)
  const path = name.split('.')
  if (value === undefined || path.some((part) => !/^\w+$/.test(part) || part === '__proto__')) {
    throw new UsageError(`"${one}" is no override.`, {
      hint: 'Expected a field of the scenario, "=" and a value, e.g. model=openai:gpt-5 or formatOptions.verdict=none.',
    })
  }
  return { path, text: await textOrFile(value) }
}

/** What the field holds before it is changed within. */
function base(
  field: string,
  changedBefore: Readonly<Record<string, unknown>>,
  scenarios: readonly Scenario[],
): unknown {
  if (field in changedBefore) return changedBefore[field]
  const own = scenarios.map((scenario) => (scenario as Readonly<Record<string, unknown>>)[field])
  if (new Set(own.map((value) => JSON.stringify(value))).size > 1) {
    throw new UsageError(
      `The scenarios differ in their ${field}: nothing within can be overridden for all.`,
      {
        hint: `Give ${field} as a whole, as JSON, or evaluate the scenarios one by one.`,
      },
    )
  }
  return own[0]
}

/** A copy with something else at the path. @throws UsageError when the path leads through what is no list or object. */
function changed(
  value: unknown,
  [part = '', ...rest]: readonly string[],
  to: unknown,
  path: readonly string[],
): unknown {
  const isMissing = value === undefined || value === null
  if (!isMissing && typeof value !== 'object') {
    throw new UsageError(`There is nothing within "${path[0]}" that ${path.join('.')} could lead to.`)
  }
  if (Array.isArray(value)) {
    const index = Number(part)
    if (!/^\d+$/.test(part) || index >= value.length) {
      throw new UsageError(`"${part}" in ${path.join('.')} is no place in the list.`, {
        hint: value.length === 0 ? 'It is empty.' : `Expected 0 to ${value.length - 1}.`,
      })
    }
    return value.with(index, rest.length === 0 ? to : changed(value[index], rest, to, path))
  }
  const fields = { ...(value as Readonly<Record<string, unknown>> | null | undefined) }
  return { ...fields, [part]: rest.length === 0 ? to : changed(fields[part], rest, to, path) }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
