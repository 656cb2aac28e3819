import { Command } from 'commander'
import { collected, wholeNumber } from './argument-values.ts'
import { evalBaselinesCommand } from './eval/baselines.ts'
import { evalCancelCommand } from './eval/cancel.ts'
import { evalExtendCommand } from './eval/extend.ts'
import { type GateFlags, withGateOptions } from './eval/gate-options.ts'
import { evalListCommand } from './eval/list.ts'
import { evalPromoteCommand } from './eval/promote.ts'
import { evalRescoreCommand } from './eval/rescore.ts'
import { evalShowCommand } from './eval/show.ts'

const help = `
SCENARIO is its name or its id; a scenario that is called like one of the commands above goes by its id.

Examples:
  npx workbench eval "Four-day week" --runs 10
  npx workbench eval "Four-day week" --runs 10 --baseline "release 4" --junit junit.xml --summary summary.md
  npx workbench eval "Four-day week" "Rewrite billing" --runs 5 --override model=openai:gpt-5-mini
  npx workbench eval "Four-day week" --runs 5 --looks 2 --override participants.1.personaId=0193e4b0-…
  npx workbench eval --resume latest

The scenario is run N times as it is now, with the overrides, and held against a pinned baseline, by default its newest.
A path of an override that leads into a field changes a copy of what the scenario has there. Values are JSON, or text where
text belongs; @ and a file stand for what the file holds.

Ctrl-C stops waiting, not the experiment; --resume waits again, goes on with one that was interrupted, or says again what
came of one.

Exit code: 0 equivalent or improved, 1 regressed, 2 insufficient, suspect or inconclusive, 3 could not be run or compared
(also wrong options and no server, so that nothing but a verdict is below 3), 130 interrupted.`

interface Flags extends GateFlags {
  readonly runs?: number
  readonly baseline?: string
  readonly name?: string
  readonly override?: readonly string[]
  readonly looks?: number
  readonly resume?: string
}

/** `workbench eval` */
export function evalCommand(): Command {
  const command = withGateOptions(
    new Command('eval')
      .description('run scenarios again and say whether they got better or worse: a gate for builds')
      .usage('<scenario...> --runs <number> [options]')
      .argument('[scenario...]', 'names or ids; several are a suite')
      .option('--runs <number>', 'how often each is run, 1 to 100; a verdict takes 5', wholeNumber(1, 100))
      .option('--baseline <name>', 'what to hold it against; left out: the newest baseline')
      .option('--override <path=value>', 'what is on trial; again for another', collected)
      .option('--looks <number>', '2: undecided, it may be doubled once; each look gets half of α', looks)
      .option('--name <name>', 'of the experiment')
      .option('--resume <experiment>', 'go on with one instead of starting one'),
  )
    .addHelpText('after', help)
    .action(async (scenarios: readonly string[], flags: Flags) => {
      const { timeout, json = false, override = [], looks: wanted, ...options } = flags
      const [{ gateCommand }, { runEval }] = await Promise.all([
        import('../eval/gate-command.ts'),
        import('../eval/run-eval.ts'),
      ])
      const planned = wanted === 2 ? 2 : wanted === 1 ? 1 : undefined
      await gateCommand((context) =>
        runEval(scenarios, { ...options, override, json, looks: planned, timeoutMs: timeout }, context),
      )
    })
  const commands = [
    evalListCommand,
    evalShowCommand,
    evalCancelCommand,
    evalExtendCommand,
    evalBaselinesCommand,
    evalPromoteCommand,
    evalRescoreCommand,
  ]
  for (const subcommand of commands) command.addCommand(subcommand())
  return command
}

const looks = wholeNumber(1, 2)
