import { Format } from '@workbench/core/models/scenario'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { DebateOptions } from '../debate/debate-request.ts'

const examples = `
Examples:
  npx workbench debate "Four-day week" --watch
  npx workbench debate "Four-day week" --rounds 3 --model openai:gpt-5 --watch
  npx workbench debate --topic "Tea or coffee?" --personas Ada,Grace --format panel --watch
  npx workbench debate 0193e4b0-7c1e-7f3a-9d52-0c8e1f6a2b34 --watch --json

Without --watch it prints the run's id and address. Ctrl-C stops watching, not the debate.
Exit code: 0 completed (or queued, without --watch), 1 failed or cancelled, 3 no server answers.`

interface Flags extends Omit<DebateOptions, 'scenario'> {
  readonly watch?: boolean
  readonly json?: boolean
}

/** `workbench debate` */
export function debateCommand(): Command {
  return new Command('debate')
    .description('run a debate, and watch it from the terminal')
    .argument('[scenario]', "a scenario's id or name")
    .option('--watch', 'show it live until it ends')
    .option('--json', 'print events as lines of JSON, then the run')
    .option('--topic <text>', "what to debate, instead of the scenario's topic")
    .option('--context <text>', 'what everybody should know')
    .addOption(new Option('--format <format>', 'how to debate').choices(Format.options))
    .option('--personas <names>', 'ids or names, separated by commas', commaSeparated)
    .option('--rounds <number>', 'from 1 to 50', wholeNumber(1, 50))
    .option('--model <provider:model>', 'everybody speaks with this model')
    .option('--seed <number>', 'makes the simulated model repeat itself', wholeNumber(0, 2 ** 31 - 1))
    .addHelpText('after', examples)
    .action(async (scenario: string | undefined, { watch = false, json = false, ...options }: Flags) => {
      const [{ runClientCommand }, { runDebate }, { terminalOf }, { systemClock }] = await Promise.all([
        import('../client-command.ts'),
        import('../debate/run-debate.ts'),
        import('../terminal.ts'),
        import('@workbench/platform/clock'),
      ])
      const enough = new AbortController()
      process.once('SIGINT', () => enough.abort())
      const terminal = terminalOf(process)
      process.exitCode = await runClientCommand(process.env, terminal, (api) =>
        runDebate(
          { ...options, scenario },
          { api, terminal, clock: systemClock, watch, json, signal: enough.signal },
        ),
      )
    })
}

const commaSeparated = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= min && number <= max) return number
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`)
  }
