import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type {
  ExperimentToJudge,
  judgeExperiment,
} from '@workbench/core/evaluation/experiment/judge-experiment'

type Judged = ReturnType<typeof judgeExperiment>

/** Judges experiments somewhere else, one after another. */
export type JudgeExperiments = (experiment: ExperimentToJudge) => Promise<Judged>

/**
 * A judge in a thread of its own, for as long as there is something to judge: ten runs a side are a tenth of a second, a
 * suite of a thousand against a thousand is eight, in which a server that judges itself would answer nobody.
 */
export function createJudgeInThread(): JudgeExperiments {
  // One at a time: more would take the processor from everybody else.
  let last: Promise<unknown> = Promise.resolve()
  return (experiment) => {
    const mine = last.then(() => judgedInThread(experiment))
    last = mine.catch(() => {})
    return mine
  }
}

async function judgedInThread(experiment: ExperimentToJudge): Promise<Judged> {
  const thread = new Worker(new URL('judge-thread.ts', import.meta.url), { workerData: experiment })
  try {
    const [judged] = await once(thread, 'message')
    return judged as Judged
  } finally {
    await thread.terminate()
  }
}
