import { Command } from 'commander'
import type { ListLibraryOptions } from '../../library/list-library.ts'
import { wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench personas list
  npx workbench personas list --search Ada --json | jq '.items[].name'

A table on a terminal; in a pipe one line a persona, with tabs between id, name, model, tags, when it was changed and description.`

type Flags = Partial<ListLibraryOptions> & Pick<ListLibraryOptions, 'limit'>

/** `workbench personas list` */
export function personasListCommand(): Command {
  return new Command('list')
    .description('list personas, newest first')
    .option('--search <text>', 'part of the name or of what it says')
    .option('--limit <number>', 'how many', wholeNumber(1, 10_000), 20)
    .option('--all', 'all there are')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ all = false, json = false, ...flags }: Flags) => {
      const [{ clientCommand }, { listPersonas }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../library/list-library.ts'),
      ])
      await clientCommand((context) => listPersonas({ ...flags, all, json }, context))
    })
}
