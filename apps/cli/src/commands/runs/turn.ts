import { Command } from 'commander'
import { numberBetween, wholeNumber } from '../argument-values.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs turn latest "I would wait for the survey."
  npx workbench runs turn latest @speech.txt --seat 2 --by Noor
  npx workbench runs turn latest "The survey says so." --answer Yes --confidence 0.7
  npx workbench runs turn latest "Three of five went well." --estimate 6

"runs show" tells whose turn it is and what is asked. The text is one argument, or @ and a file. Exit code 1 when the
run does not wait for a person.`

interface Flags {
  readonly seat?: number
  readonly by?: string
  readonly answer?: string
  readonly stance?: number
  readonly confidence?: number
  readonly estimate?: number
  readonly json?: boolean
}

/** `workbench runs turn` */
export function runsTurnCommand(): Command {
  return new Command('turn')
    .description('take the turn of a person that a debate waits for')
    .argument('<run>', runArgument)
    .argument('<text>', 'what you say; with an answer or an estimate, your reasons')
    .option('--seat <number>', 'whose turn, when it waits for several people', wholeNumber(0, 49))
    .option('--by <name>', 'who says it; the name at the table when left out')
    .option('--answer <text>', 'the answer alone, where the format asks for one')
    .option('--stance <number>', 'from -1 (against) to 1 (for)', numberBetween(-1, 1))
    .option('--confidence <number>', 'from 0 (a guess) to 1 (certain)', numberBetween(0, 1))
    .option('--estimate <number>', 'on the scale, where the format asks for one', numberBetween(-1e15, 1e15))
    .option('--json', 'print the turn as JSON')
    .addHelpText('after', help)
    .action(async (run: string, text: string, { json = false, ...said }: Flags) => {
      const [{ clientCommand }, { takeTurn }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/take-turn.ts'),
      ])
      await clientCommand((context) => takeTurn(run, { ...said, text }, { json }, context))
    })
}
