import { Format } from '@workbench/core/models/scenario'
import { Command, Option } from 'commander'
import type { DebateOptions } from '../debate/debate-request.ts'
import { collected, commaSeparated, namedValue, wholeNumber } from './argument-values.ts'
import { type StartedFlags, withStartedOptions } from './started-options.ts'

const examples = `
Examples:
  npx workbench debate "Four-day week" --watch
  npx workbench debate "Four-day week" --rounds 3 --model openai:gpt-5 --watch
  npx workbench debate --topic "Tea or coffee?" --personas Ada,Grace --format panel --watch
  npx workbench debate --topic "How sure is it, 1 to 9?" --format delphi --option scaleMin=1 --option scaleMax=9 \\
    --personas Ada,Grace,Edsger --watch
  npx workbench debate "Four-day week" --override budget.maxCostUsd=0.5 --override judgeId=0193e4b0-… --estimate
  npx workbench debate 0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b34 --watch --json

An override changes one field, e.g. participants.1.stance=against; its value is JSON or text, @FILE what a file holds.
Without --watch it prints the run's id and address. Ctrl-C stops watching, not the debate.
Exit code: 0 completed (or queued, without --watch), 1 failed or cancelled, 2 wrong options, 3 no server answers.`

type Flags = Omit<DebateOptions, 'scenario' | 'formatOptions'> &
  StartedFlags & { readonly option?: DebateOptions['formatOptions']; readonly estimate?: boolean }

/** `workbench debate` */
export function debateCommand(): Command {
  return withStartedOptions(new Command('debate'))
    .description('run a debate, and watch it from the terminal')
    .argument('[scenario]', "a scenario's id or name")
    .option('--topic <text>', "what to debate, instead of the scenario's topic")
    .option('--context <text>', 'what everybody should know')
    .addOption(new Option('--format <format>', 'how to debate').choices(Format.options))
    .option('--option <name=value>', 'one of the format, e.g. scaleMax=9; may be given again', namedValue)
    .option('--personas <names>', 'ids or names, separated by commas', commaSeparated)
    .option('--rounds <number>', 'from 1 to 50', wholeNumber(1, 50))
    .option('--model <provider:model>', 'everybody speaks with this model')
    .option('--override <path=value>', 'any other field of a scenario; again for another', collected)
    .option('--seed <number>', 'makes the simulated model repeat itself', wholeNumber(0, 2 ** 31 - 1))
    .option('--estimate', 'say what it can use at most, and start nothing')
    .addHelpText('after', examples)
    .action(async (scenario: string | undefined, flags: Flags, command: Command) => {
      const { watch = false, json = false, estimate = false, option, ...options } = flags
      if (estimate && watch) command.error('error: --estimate starts nothing that --watch could show')
      const [{ clientCommand }, { runDebate }, { estimateDebate }] = await Promise.all([
        import('../client-command.ts'),
        import('../debate/run-debate.ts'),
        import('../debate/estimate-debate.ts'),
      ])
      const asked = { ...options, formatOptions: option, scenario, json }
      await clientCommand((context) =>
        estimate ? estimateDebate(asked, context) : runDebate({ ...asked, watch }, context),
      )
    })
}
