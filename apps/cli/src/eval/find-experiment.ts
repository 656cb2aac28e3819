import { allPages } from '@workbench/client/all-pages'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { NameError } from '../debate/find-by-name.ts'
import { isUuid } from '../runs/is-uuid.ts'
import { UsageError } from '../usage-error.ts'

/** The newest: those people ask about. */
const mostSearched = 1000
const hint = 'npx workbench eval list shows them.'

/**
 * The id of the experiment somebody means: a whole id, its first 8 or last 6 characters or more, or `latest`.
 *
 * @throws UsageError when it cannot be an id; NameError when none, or more than one, has it.
 */
export async function findExperiment(
  wanted: string,
  { experiments }: Pick<WorkbenchClient, 'experiments'>,
): Promise<string> {
  const part = wanted.toLowerCase()
  if (isUuid(part)) return part
  if (part === 'latest') {
    const [newest] = (await experiments.list({ limit: 1 })).items
    if (newest === undefined) throw new NameError('There is no experiment yet.')
    return newest.id
  }
  if (!/^[0-9a-f-]{6,}$/.test(part)) {
    throw new UsageError(`"${wanted}" is not an experiment.`, {
      hint: `Give an id, its first 8 or last 6 characters, or "latest"; ${hint}`,
    })
  }
  const matches: string[] = []
  let searched = 0
  const page = (cursor: string | undefined) =>
    experiments.list({ limit: 200, ...(cursor !== undefined && { cursor }) })
  for await (const { id } of allPages(page)) {
    if ((part.length >= 8 && id.startsWith(part)) || id.endsWith(part)) matches.push(id)
    searched += 1
    if (searched === mostSearched) break
  }
  const [match] = matches
  if (match !== undefined && matches.length === 1) return match
  throw new NameError(
    match === undefined
      ? `No experiment has an id that begins or ends with "${wanted}".`
      : `"${wanted}" is part of ${matches.length} ids of experiments.`,
    { hint },
  )
}
