import type { JournalStep, RunSideWrites } from '../ports/run-journal.ts'
import { StepFailed } from './step-type.ts'

/** Steps that a run goes through at most, those of every item of a forEach counted. */
export const maxRunSteps = 10_000

/** Characters of JSON of all that its steps give. Whoever works on a run or shows it holds all of it at once. */
export const maxRunOutput = 32 * 1024 * 1024

/** The run is larger than runs may be: it ends, also where failures of steps are caught. */
export class RunTooLarge extends StepFailed {}

/** What a step that is over adds to its run. */
export interface Added {
  readonly output: unknown
  readonly wouldDo?: unknown
  readonly side?: RunSideWrites | undefined
}

export interface RunSize {
  /** One more step is about to begin. @throws RunTooLarge */
  begin(): void
  /** @throws RunTooLarge, with what the step has done outside on its side. */
  add(added: Added): void
}

/** How much a run has come to so far, from its journal on. */
export function createRunSize(journal: readonly Pick<JournalStep, 'kind' | 'output'>[]): RunSize {
  const rows = journal.filter(({ kind }) => kind === 'step')
  let steps = rows.length
  let characters = rows.reduce((sum, { output }) => sum + lengthOf((output as Added).output), 0)
  return {
    begin() {
      steps += 1
      if (steps > maxRunSteps) {
        const message = `A run goes through at most ${maxRunSteps} steps, those of every item counted.`
        throw new RunTooLarge('run_limit', message)
      }
    },
    add({ output, wouldDo, side = {} }) {
      characters += lengthOf(output) + lengthOf(wouldDo) + lengthOf(side.records)
      if (characters > maxRunOutput) {
        const message = `The steps of a run give at most ${maxRunOutput / 1024 / 1024} million characters in all, as JSON. Keep what is large elsewhere, or make it shorter in the step itself.`
        throw new RunTooLarge('run_limit', message, { side })
      }
    },
  }
}

const lengthOf = (value: unknown): number => JSON.stringify(value ?? null).length
