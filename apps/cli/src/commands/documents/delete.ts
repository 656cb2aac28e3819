import { Command } from 'commander'
import { documentArgument } from './document-argument.ts'

const help = `
Examples:
  npx workbench documents delete report.pdf
  npx workbench documents list --collection old | cut -f1 | xargs npx workbench documents delete

Debates keep what they cited. Exit code 1 when one of them is unknown.`

/** `workbench documents delete` */
export function documentsDeleteCommand(): Command {
  return new Command('delete')
    .description('delete documents with their passages')
    .argument('<document...>', documentArgument)
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', help)
    .action(async (documents: string[], { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { deleteDocuments }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../documents/delete-documents.ts'),
      ])
      await clientCommand((context) => deleteDocuments(documents, { json }, context))
    })
}
