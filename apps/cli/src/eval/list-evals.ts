import { allPages } from '@workbench/client/all-pages'
import type { ExperimentSummary } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { agoText, moneyText } from '../display/amounts.ts'
import { inLine } from '../display/in-line.ts'
import { styleFor } from '../display/style.ts'
import { type Column, table } from '../display/table.ts'
import { exitCodes } from '../exit-codes.ts'
import { shortId } from '../runs/short-id.ts'
import { paintVerdict, verdictText } from './verdict-text.ts'

export interface ListEvalsOptions {
  /** Id or name. */
  readonly scenario?: string | undefined
  readonly limit: number
  readonly json: boolean
}

const pageSize = 200

/** The newest experiments: a table on a terminal, fields between tabs in a pipe. */
export async function listEvals(
  { scenario, limit, json }: ListEvalsOptions,
  { client, terminal, clock }: CommandContext,
): Promise<number> {
  const scenarioId =
    scenario === undefined ? undefined : (await findByName('scenario', scenario, client.scenarios)).id
  const experiments: ExperimentSummary[] = []
  let nextCursor: string | null = null
  const read = async (cursor: string | undefined) => {
    const page = await client.experiments.list({
      limit: Math.min(pageSize, limit - experiments.length),
      ...(scenarioId !== undefined && { scenarioId }),
      ...(cursor !== undefined && { cursor }),
    })
    nextCursor = page.nextCursor
    return page
  }
  for await (const experiment of allPages(read)) {
    experiments.push(experiment)
    if (experiments.length >= limit) break
  }
  if (json) terminal.write(`${printableJson({ items: experiments, nextCursor })}\n`)
  else if (!terminal.isInteractive) for (const one of experiments) terminal.write(`${lineOf(one)}\n`)
  else if (experiments.length === 0) {
    terminal.writeError('There is no experiment. Start one: npx workbench eval SCENARIO --runs 5\n')
  } else {
    const style = styleFor(terminal)
    terminal.write(table(experiments, columnsAt(clock.now()), { width: terminal.columns, style }))
    if (nextCursor !== null) terminal.writeError('There are more: --limit shows them.\n')
  }
  return exitCodes.done
}

const columnsAt = (now: number): readonly Column<ExperimentSummary>[] => [
  { title: 'EXPERIMENT', text: ({ id }) => shortId(id) },
  {
    title: 'VERDICT',
    text: (experiment) => verdictText(experiment),
    paint: (text, experiment, style) => paintVerdict(text, experiment, style),
  },
  { title: 'NAME', text: ({ name }) => inLine(name), isFlexible: true },
  {
    title: 'RUNS',
    text: ({ progress: { ended, runs } }) => (ended === runs ? String(runs) : `${ended} of ${runs}`),
    align: 'right',
    givesWay: 2,
  },
  { title: 'COST', text: ({ usage }) => moneyText(usage.costUsd), align: 'right', givesWay: 1 },
  { title: 'STARTED', text: ({ createdAt }) => agoText(createdAt, now), align: 'right', givesWay: 3 },
]

/** As programs read it: whole and exact; what is not known is `-`. */
const lineOf = ({
  id,
  status,
  verdict,
  progress,
  usage,
  createdAt,
  finishedAt,
  name,
}: ExperimentSummary): string =>
  [
    id,
    status,
    verdict ?? '-',
    progress.runs,
    progress.ended,
    progress.failed,
    usage.costUsd ?? '-',
    createdAt,
    finishedAt ?? '-',
    inLine(name),
  ].join('\t')
