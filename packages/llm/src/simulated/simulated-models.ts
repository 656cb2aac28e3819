import { parseSimulatedOptions, plainOptions, type SimulatedOptions } from './simulated-options.ts'

interface Preset {
  readonly description: string
  readonly options: SimulatedOptions
}

/** The simulated models that are listed; each takes further options, e.g. `debater?pace=instant&words=20`. */
export const simulatedModels: Readonly<Record<string, Preset>> = {
  debater: {
    description: 'Simulated: argues about the topic at a human pace, without any real model behind it.',
    options: plainOptions,
  },
  instant: {
    description: 'Simulated: argues like simulated:debater, all at once, for tests and measurements.',
    options: { ...plainOptions, pace: 'instant' },
  },
  slow: {
    description: 'Simulated: keeps everybody waiting for five seconds before each answer.',
    options: { ...plainOptions, delayMs: 5_000 },
  },
  failing: {
    description: 'Simulated: the first two tries of every call fail with status 500, the third one works.',
    options: { ...plainOptions, fail: { status: 500, times: 2, retryAfterMs: null } },
  },
  refusing: {
    description: 'Simulated: declines to answer anything.',
    options: { ...plainOptions, refuse: true },
  },
  breaking: {
    description:
      'Simulated: the first try of every call breaks off after twelve words, the second one works.',
    options: { ...plainOptions, breakOff: { afterWords: 12, times: 1 } },
  },
  short: {
    description:
      'Simulated: argues like simulated:debater and has a context of 8 000 tokens, so that the older part of a long debate has to be summed up for it.',
    options: { ...plainOptions, context: 8_000 },
  },
  'tool-caller': {
    description:
      'Simulated: calls the tools that lines such as CALL now {} in its instructions name, then tells what came of it.',
    options: { ...plainOptions, pace: 'instant', tools: 'scripted' },
  },
}

/**
 * Reads what follows `simulated:`, a listed name with or without options after a `?`.
 *
 * @returns the options, or why the name can't be used and what would be right.
 */
export function parseSimulatedName(
  modelName: string,
): { readonly options: SimulatedOptions } | { readonly problem: string } {
  const mark = modelName.indexOf('?')
  const name = mark === -1 ? modelName : modelName.slice(0, mark)
  const preset = Object.hasOwn(simulatedModels, name) ? simulatedModels[name] : undefined
  if (preset === undefined) {
    const known = Object.keys(simulatedModels).map((each) => `simulated:${each}`)
    return { problem: `There is no simulated model "${name}". Known ones: ${known.join(', ')}.` }
  }
  return parseSimulatedOptions(mark === -1 ? '' : modelName.slice(mark + 1), preset.options)
}
