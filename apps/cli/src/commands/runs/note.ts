import { Command } from 'commander'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs note latest "The council votes on Monday."
  npx workbench runs note latest @minutes.md --by Noor

Whoever speaks from the next round on reads it. Exit code 1 when the debate has ended.`

/** `workbench runs note` */
export function runsNoteCommand(): Command {
  return new Command('note')
    .description('add something that later speakers of a debate should know')
    .argument('<run>', runArgument)
    .argument('<text>', 'the note, or @ and a file')
    .option('--by <name>', 'who says it')
    .option('--json', 'print the note as JSON')
    .addHelpText('after', help)
    .action(async (run: string, text: string, { by, json = false }: { by?: string; json?: boolean }) => {
      const [{ clientCommand }, { addNote }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/add-note.ts'),
      ])
      await clientCommand((context) =>
        addNote(run, { text, ...(by === undefined ? {} : { by }) }, { json }, context),
      )
    })
}
