import { Command } from 'commander'
import { createForkChanges } from '../../runs/fork-changes.ts'
import { wholeNumber } from '../argument-values.ts'
import { type StartedFlags, withStartedOptions } from '../started-options.ts'
import { runArgument } from './run-argument.ts'

const help = `
Examples:
  npx workbench runs fork latest --at-turn 2 --watch
  npx workbench runs fork 8f6a2b34 --at-turn 0 --model openai:gpt-5
  npx workbench runs fork 8f6a2b34 --at-turn 3 --seat 0 --persona Grace --seat 2 --instructions @bolder.txt

The first N turns are shared and not paid for again. "runs show" tells the seats, from 0. Options after a --seat
are about that seat. --topic, --context and --instructions take a text, or @ and a file.`

interface Flags extends StartedFlags {
  readonly atTurn: number
  readonly rounds?: number
  readonly topic?: string
  readonly context?: string
}

/** `workbench runs fork` */
export function runsForkCommand(): Command {
  const changes = createForkChanges()
  const anySeat = wholeNumber(0, 49)
  return withStartedOptions(new Command('fork'))
    .description('start a run that shares the first turns of another and goes on differently')
    .argument('<run>', runArgument)
    .requiredOption('--at-turn <number>', 'how many turns to share', wholeNumber(0, 100_000))
    .option(
      '--model <provider:model>',
      'everybody speaks with it; after --seat, that seat does',
      changes.model,
    )
    .option('--rounds <number>', 'from 1 to 50', wholeNumber(1, 50))
    .option('--topic <text>', 'what to debate from there')
    .option('--context <text>', 'what everybody should know from there')
    .option('--seat <number>', 'the options after it are about this seat', (text) =>
      changes.seat(anySeat(text)),
    )
    .option('--persona <persona>', 'id or name of who takes the seat', changes.persona)
    .option('--instructions <text>', 'what the seat is told instead', changes.instructions)
    .addHelpText('after', help)
    .action(async (run: string, { watch = false, json = false, atTurn, rounds, topic, context }: Flags) => {
      const [{ clientCommand }, { forkRun }] = await Promise.all([
        import('../../client-command.ts'),
        import('../../runs/fork-run.ts'),
      ])
      const changed = {
        ...(rounds === undefined ? {} : { rounds }),
        ...(topic === undefined ? {} : { topic }),
        ...(context === undefined ? {} : { context }),
      }
      await clientCommand((surroundings) =>
        forkRun(run, { ...changes.read(), ...changed, atTurn, watch, json }, surroundings),
      )
    })
}
