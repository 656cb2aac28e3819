import { Command } from 'commander'
import type { CommandContext } from '../../client-command.ts'
import type { ListLibraryOptions } from '../../library/list-library.ts'
import { wholeNumber } from '../argument-values.ts'

type Flags = Partial<ListLibraryOptions> & Pick<ListLibraryOptions, 'limit'>
type List = (options: ListLibraryOptions, context: CommandContext) => Promise<number>

/**
 * `workbench personas list`, `workbench scenarios list`
 *
 * @param what - In the plural, as the commands are called.
 * @param load - Loads what lists them, once it is wanted.
 */
export const libraryListCommand = (what: string, help: string, load: () => Promise<List>): Command =>
  new Command('list')
    .description(`list ${what}, newest first`)
    .option('--search <text>', 'part of the name or of what it says')
    .option('--limit <number>', 'how many', wholeNumber(1, 10_000), 20)
    .option('--all', 'all there are')
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ all = false, json = false, ...flags }: Flags) => {
      const [{ clientCommand }, list] = await Promise.all([import('../../client-command.ts'), load()])
      await clientCommand((context) => list({ ...flags, all, json }, context))
    })
