import { SearchKind } from '@workbench/core/models/search-hit'
import { Command, Option } from 'commander'
import { someOf, wholeNumber } from './argument-values.ts'

const help = `
Examples:
  npx workbench search four-day week
  npx workbench search parking --kinds run,document --limit 20
  npx workbench search parking --json | jq '.items[].id'

Finds runs by their transcripts and titles, personas, scenarios and documents that have all of the words; the last one may
be a beginning. In a pipe one line each, with tabs between kind, id, turn (from 0), title and excerpt.`

interface Flags {
  readonly kinds?: SearchKind[]
  readonly limit: number
  readonly json?: boolean
}

/** `workbench search` */
export function searchCommand(): Command {
  return new Command('search')
    .description('search transcripts, personas, scenarios and documents')
    .argument('<query...>', 'words')
    .addOption(
      new Option('--kinds <kinds>', 'one or more, separated by commas')
        .choices(SearchKind.options)
        .argParser(someOf(SearchKind.options)),
    )
    .option('--limit <number>', 'how many of each kind', wholeNumber(1, 20), 5)
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async (query: string[], { kinds, limit, json = false }: Flags) => {
      const [{ clientCommand }, { searchEverything }] = await Promise.all([
        import('../client-command.ts'),
        import('../search/search-everything.ts'),
      ])
      await clientCommand((context) => searchEverything(query.join(' '), { kinds, limit, json }, context))
    })
}
