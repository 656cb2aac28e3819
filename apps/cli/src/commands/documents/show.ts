import { Command } from 'commander'
import { documentArgument } from './document-argument.ts'

const help = `
Examples:
  npx workbench documents show report.pdf
  npx workbench documents show 8f6a2b34 --json | jq .error

Shows where its reading stands, why it could not be read, and the last turns that were given something of it.`

/** `workbench documents show` */
export function documentsShowCommand(): Command {
  return new Command('show')
    .description('show what a document is and who was given something of it')
    .argument('<document>', documentArgument)
    .option('--json', 'print it as JSON')
    .addHelpText('after', help)
    .action(async (document: string, { json = false }: { json?: boolean }) => {
      const [{ clientCommand }, { showDocument }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../documents/show-document.ts'),
      ])
      await clientCommand((context) => showDocument(document, { json }, context))
    })
}
