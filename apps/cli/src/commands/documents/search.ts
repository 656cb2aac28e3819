import { Command } from 'commander'
import { commaSeparated, wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench documents search "what do shops lose when cars stay out"
  npx workbench documents search parking --collection traffic --limit 3
  npx workbench documents search parking --json | jq '.items[].text'

Passages are found by their words and by meaning, best first. In a pipe one line a passage, with tabs between its id, the
document's id, score, page, title and text. --json prints {items, embeddingModel}.`

interface Flags {
  readonly collection?: string[]
  readonly tag?: string[]
  readonly limit: number
  readonly json?: boolean
}

/** `workbench documents search` */
export function documentsSearchCommand(): Command {
  return new Command('search')
    .description('find passages that answer a question')
    .argument('<query...>', 'what to look for')
    .option('--collection <names>', 'in any of these, separated by commas', commaSeparated)
    .option('--tag <tags>', 'with all of these, separated by commas', commaSeparated)
    .option('--limit <number>', 'how many', wholeNumber(1, 50), 10)
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async (query: string[], { collection = [], tag = [], limit, json = false }: Flags) => {
      const [{ clientCommand }, { searchDocuments }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../documents/search-documents.ts'),
      ])
      const options = { collection, tag, limit, json }
      await clientCommand((context) => searchDocuments(query.join(' '), options, context))
    })
}
