import { Command } from 'commander'
import type { ListLibraryOptions } from '../../library/list-library.ts'
import { wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench scenarios list
  npx workbench scenarios list --search Four-day --json | jq '.items[].name'

A table on a terminal; in a pipe one line a scenario, with tabs between id, format, number of seats, rounds, when it was changed and name.`

type Flags = Partial<ListLibraryOptions> & Pick<ListLibraryOptions, 'limit'>

/** `workbench scenarios list` */
export function scenariosListCommand(): Command {
  return new Command('list')
    .description('list scenarios, newest first')
    .option('--search <text>', 'part of the name or of what it says')
    .option('--limit <number>', 'how many', wholeNumber(1, 10_000), 20)
    .option('--all', 'all there are')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ all = false, json = false, ...flags }: Flags) => {
      const [{ clientCommand }, { listScenarios }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../library/list-library.ts'),
      ])
      await clientCommand((context) => listScenarios({ ...flags, all, json }, context))
    })
}
