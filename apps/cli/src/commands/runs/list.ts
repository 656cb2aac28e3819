import { RunKind, RunStatus } from '@workbench/core/models/run'
import { Command, Option } from 'commander'
import type { ListRunsOptions } from '../../runs/list-runs.ts'
import { moment, someOf, wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench runs list
  npx workbench runs list --status failed,cancelled --from 7d
  npx workbench runs list --scenario "Four-day week" --all --json
  npx workbench runs list --status running | cut -f1

A table on a terminal; in a pipe one line a run, with tabs between id, status, kind, queued, duration in ms,
tokens in, tokens out, dollars and title. --json prints {items, nextCursor}. Days begin at midnight UTC.`

type Flags = Partial<ListRunsOptions> & Pick<ListRunsOptions, 'limit'>

/** `workbench runs list` */
export function runsListCommand(): Command {
  const at = moment(Date.now)
  return new Command('list')
    .description('list runs, newest first')
    .addOption(
      new Option('--status <statuses>', 'one or more, separated by commas')
        .choices(RunStatus.options)
        .argParser(someOf(RunStatus.options)),
    )
    .addOption(new Option('--kind <kind>', 'what was run').choices(RunKind.options))
    .option('--scenario <scenario>', 'id or name')
    .option('--search <text>', 'part of the title, or an id')
    .option('--from <when>', 'queued at or after: 2026-11-22, or 7d for seven days ago', at)
    .option('--to <when>', 'queued before', at)
    .option('--limit <number>', 'how many', wholeNumber(1, 10_000), 20)
    .option('--all', 'all there are')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ all = false, json = false, ...flags }: Flags) => {
      const [{ clientCommand }, { listRuns }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/list-runs.ts'),
      ])
      await clientCommand((context) => listRuns({ ...flags, all, json }, context))
    })
}
