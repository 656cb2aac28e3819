import { Command } from 'commander'
import { documentsAddCommand } from './documents/add.ts'
import { documentsDeleteCommand } from './documents/delete.ts'
import { documentsIngestCommand } from './documents/ingest.ts'
import { documentsListCommand } from './documents/list.ts'
import { documentsSearchCommand } from './documents/search.ts'
import { documentsShowCommand } from './documents/show.ts'

const help = `
DOCUMENT is an id, its first 8 or last 6 characters, or the title.

Examples:
  npx workbench documents add ./reports --collection traffic
  npx workbench documents search "what do shops lose" --collection traffic
  npx workbench documents show report.pdf`

/** `workbench documents` */
export function documentsCommand(): Command {
  const documents = new Command('documents')
    .description('add, list, search and delete documents that debates and tools can read')
    .addHelpText('after', help)
  const commands = [
    documentsAddCommand,
    documentsListCommand,
    documentsShowCommand,
    documentsSearchCommand,
    documentsIngestCommand,
    documentsDeleteCommand,
  ]
  for (const command of commands) documents.addCommand(command())
  return documents
}
