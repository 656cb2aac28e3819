import { allPages } from '@workbench/client/all-pages'
import type { RunSummary } from '@workbench/client/models'
import type { WorkbenchClient } from '@workbench/client/workbench-client'
import { NameError } from '../debate/find-by-name.ts'
import { inLine } from '../display/in-line.ts'
import { UsageError } from '../usage-error.ts'
import { isUuid } from './is-uuid.ts'

const leastBeginning = 8
const leastEnd = 6
/** Runs that are looked through for a part of an id; the newest, since those are what people ask about. */
const mostSearched = 5000
const mostNamed = 5

/**
 * The id of the run somebody means: a whole id, its beginning (8 characters or more), its end (6 or more), or `latest`.
 *
 * @throws UsageError when it cannot be an id; NameError when no run, or more than one, has it.
 */
export async function findRun(wanted: string, client: Pick<WorkbenchClient, 'runs'>): Promise<string> {
  const part = partOfId(wanted)
  if (isUuid(part)) return part
  if (part !== 'latest') return onlyMatch(wanted, await matchesOf(part, client))
  const [newest] = (await client.runs.list({ limit: 1 })).items
  if (newest === undefined) throw new NameError('There is no run yet.', { hint: startOne })
  return newest.id
}

/** @throws UsageError when it is neither part of an id nor `latest`. */
export function partOfId(wanted: string): string {
  const part = wanted.toLowerCase()
  if (part === 'latest' || (/^[0-9a-f-]+$/.test(part) && part.length >= leastEnd)) return part
  throw new UsageError(`"${wanted}" is not a run.`, {
    hint: `Give an id, its first ${leastBeginning} or last ${leastEnd} characters, or "latest"; npx workbench runs list shows them.`,
  })
}

export const startOne = 'Start one with: npx workbench debate SCENARIO'

interface Matches {
  readonly runs: readonly RunSummary[]
  /** Whether there are older runs that were not looked at. */
  readonly hasMore: boolean
}

async function matchesOf(part: string, { runs }: Pick<WorkbenchClient, 'runs'>): Promise<Matches> {
  const matches: RunSummary[] = []
  let searched = 0
  const page = (cursor: string | undefined) =>
    runs.list({ limit: 200, ...(cursor === undefined ? {} : { cursor }) })
  for await (const run of allPages(page)) {
    if (searched === mostSearched) return { runs: matches, hasMore: true }
    const begins = part.length >= leastBeginning && run.id.startsWith(part)
    if (begins || run.id.endsWith(part)) matches.push(run)
    searched += 1
  }
  return { runs: matches, hasMore: false }
}

function onlyMatch(wanted: string, { runs, hasMore }: Matches): string {
  const [match] = runs
  if (match === undefined) {
    throw new NameError(`No run has an id that begins or ends with "${wanted}".`, {
      hint: hasMore
        ? `The newest ${mostSearched} were looked through; an older one needs its whole id.`
        : 'npx workbench runs list shows them.',
    })
  }
  if (runs.length === 1) return match.id
  const named = runs.slice(0, mostNamed).map(({ id, title }) => `${id} "${inLine(title)}"`)
  const more = runs.length - named.length
  throw new NameError(`"${wanted}" is part of ${runs.length} ids.`, {
    hint: `Give more of it: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')}`,
  })
}
