import { allPages } from '@workbench/client/all-pages'
import type { RunKind, RunStatus, RunSummary } from '@workbench/client/models'
import type { RunsQuery } from '@workbench/client/workbench-client'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { styleFor } from '../display/style.ts'
import { table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { startOne } from './find-run.ts'
import { runColumns, runLine } from './run-columns.ts'

export interface ListRunsOptions {
  readonly status?: readonly RunStatus[] | undefined
  readonly kind?: RunKind | undefined
  /** Id or name. */
  readonly scenario?: string | undefined
  readonly search?: string | undefined
  /** ISO 8601. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly limit: number
  readonly all: boolean
  readonly json: boolean
}

const pageSize = 200

/** The newest runs that match: a table on a terminal, fields between tabs in a pipe. */
export async function listRuns(options: ListRunsOptions, context: CommandContext): Promise<number> {
  const { client, terminal, clock } = context
  const filters = await filtersOf(options, context)
  const most = options.all ? Number.POSITIVE_INFINITY : options.limit
  const runs: RunSummary[] = []
  let nextCursor: string | null = null
  const read = async (cursor: string | undefined) => {
    const limit = Math.min(pageSize, most - runs.length)
    const page = await client.runs.list({ ...filters, limit, ...(cursor === undefined ? {} : { cursor }) })
    nextCursor = page.nextCursor
    return page
  }
  for await (const run of allPages(read)) {
    runs.push(run)
    // Lines need not wait for each other, as the columns of a table do.
    if (!options.json && !terminal.isInteractive) terminal.write(`${runLine(run)}\n`)
    if (runs.length >= most) break
  }

  if (options.json) terminal.write(`${printableJson({ items: runs, nextCursor })}\n`)
  else if (runs.length === 0)
    terminal.writeError(
      `${isFiltered(options) ? 'No run is like that.' : `There is no run yet. ${startOne}`}\n`,
    )
  else if (terminal.isInteractive) {
    const columns = runColumns(runs, clock.now())
    terminal.write(table(runs, columns, { width: terminal.columns, style: styleFor(terminal) }))
    if (nextCursor !== null) terminal.writeError('There are more: --limit or --all shows them.\n')
  }
  return exitCodes.done
}

async function filtersOf(
  { status, kind, scenario, search, from, to }: ListRunsOptions,
  { client }: CommandContext,
): Promise<RunsQuery> {
  const scenarioId =
    scenario === undefined ? undefined : (await findByName('scenario', scenario, client.scenarios)).id
  return {
    ...(status === undefined ? {} : { status: [...status] }),
    ...(kind === undefined ? {} : { kind: [kind] }),
    ...(scenarioId === undefined ? {} : { scenarioId }),
    ...(search === undefined ? {} : { q: search }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

const isFiltered = ({ status, kind, scenario, search, from, to }: ListRunsOptions): boolean =>
  [status, kind, scenario, search, from, to].some((filter) => filter !== undefined)
