import { Command } from 'commander'
import { documentArgument } from './document-argument.ts'

const help = `
Examples:
  npx workbench documents ingest report.pdf
  npx workbench documents ingest 8f6a2b34 --no-wait

Useful after another embedding model was chosen (WORKBENCH_EMBEDDING_MODEL). Exit code 1 when it could not be read.`

/** `workbench documents ingest` */
export function documentsIngestCommand(): Command {
  return new Command('ingest')
    .description('read a document again')
    .argument('<document>', documentArgument)
    .option('--no-wait', 'end once it is queued')
    .option('--json', 'print the document as JSON')
    .addHelpText('after', help)
    .action(async (document: string, { wait, json = false }: { wait: boolean; json?: boolean }) => {
      const [{ clientCommand }, { ingestDocument }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../documents/ingest-document.ts'),
      ])
      await clientCommand((context) => ingestDocument(document, { wait, json }, context))
    })
}
