import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'

export interface GateFlags {
  readonly junit?: string
  readonly summary?: string
  readonly timeout: number
  readonly json?: boolean
}

const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000 } as const
/** As long as a job of GitHub may take. */
const sixHoursMs = 6 * unitsMs.h

/** `90s`, `30m`, `2h`, as milliseconds. */
export function span(text: string): number {
  const parts = /^([1-9]\d{0,4})([smh])$/.exec(text)
  if (parts === null) throw new InvalidArgumentError('Expected 90s, 30m, 2h or the like.')
  return Number(parts[1]) * unitsMs[parts[2] as keyof typeof unitsMs]
}

/** The options of every command that waits for a verdict. */
export const withGateOptions = (command: Command): Command =>
  command
    .option('--junit <file>', 'write the verdict as JUnit XML')
    .option('--summary <file>', 'write it as Markdown')
    .addOption(
      command
        .createOption('--timeout <time>', 'how long to wait: 90s, 30m, 2h')
        .argParser(span)
        .default(sixHoursMs, '6h'),
    )
    .option('--json', 'print the experiment as one JSON document')
