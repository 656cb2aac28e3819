import { DocumentStatus } from '@workbench/core/models/document'
import { Command, Option } from 'commander'
import type { ListDocumentsOptions } from '../../documents/list-documents.ts'
import { someOf, wholeNumber } from '../argument-values.ts'

const help = `
Examples:
  npx workbench documents list
  npx workbench documents list --collection traffic --status failed
  npx workbench documents list --limit 1000 | cut -f1

A table on a terminal; in a pipe one line a document, with tabs between id, status, collection, passages, bytes, when it
came and title. --json prints {items, nextCursor}.`

type Flags = Partial<ListDocumentsOptions> & Pick<ListDocumentsOptions, 'limit'>

/** `workbench documents list` */
export function documentsListCommand(): Command {
  return new Command('list')
    .description('list documents, newest first')
    .option('--collection <name>', 'of this collection')
    .option('--tag <tag>', 'with this tag')
    .addOption(
      new Option('--status <statuses>', 'one or more, separated by commas')
        .choices(DocumentStatus.options)
        .argParser(someOf(DocumentStatus.options)),
    )
    .option('--search <text>', 'part of the title, or an id')
    .option('--limit <number>', 'how many', wholeNumber(1, 10_000), 20)
    .option('--json', 'print them as one JSON document')
    .addHelpText('after', help)
    .action(async ({ json = false, ...flags }: Flags) => {
      const [{ clientCommand }, { listDocuments }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../documents/list-documents.ts'),
      ])
      await clientCommand((context) => listDocuments({ ...flags, json }, context))
    })
}
