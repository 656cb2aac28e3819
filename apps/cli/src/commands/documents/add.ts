import { Command } from 'commander'
import { commaSeparated } from '../argument-values.ts'

const help = `
Examples:
  npx workbench documents add report.pdf
  npx workbench documents add ./reports notes.md --collection traffic --tag 2026 --tag city
  npx workbench documents add ./reports --no-wait --json

Takes text, Markdown, HTML, PDF, Word, CSV and JSON; of folders the files with such endings, at any depth. A file of a
name that is there already becomes its new content; one that did not change costs nothing.
Exit code: 0 all were read, 1 one was refused or could not be read, 3 no server answers.`

interface Flags {
  readonly collection?: string
  readonly tag?: string[]
  readonly wait: boolean
  readonly json?: boolean
}

/** `workbench documents add` */
export function documentsAddCommand(): Command {
  return new Command('add')
    .description('add files and wait until they were read')
    .argument('<path...>', 'files, or folders to look through')
    .option('--collection <name>', 'where debates look for them; "default" when left out')
    .option('--tag <tags>', 'one or more, separated by commas; can be repeated', repeated)
    .option('--no-wait', 'end once they were sent')
    .option('--json', 'print what became of them as one JSON document')
    .addHelpText('after', help)
    .action(async (paths: string[], { collection, tag = [], wait, json = false }: Flags) => {
      const [{ clientCommand }, { addDocuments }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../documents/add-documents.ts'),
      ])
      await clientCommand((context) => addDocuments(paths, { collection, tag, wait, json }, context))
    })
}

const repeated = (text: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...commaSeparated(text),
]
