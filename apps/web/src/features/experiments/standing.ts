import type { Experiment, ExperimentSummary, Outcome } from '@workbench/client/models'

/** Where an experiment stands: how it ended, or that it has not. `incomparable`: it has ended without a verdict. */
export type Standing = Outcome | 'running' | 'judging' | 'failed' | 'cancelled' | 'incomparable'

/** Where an experiment stands, in one word. */
export function standingOf({
  status,
  verdict,
  progress,
}: Pick<ExperimentSummary, 'status' | 'verdict' | 'progress'>): Standing {
  if (status === 'failed' || status === 'cancelled') return status
  if (status === 'completed') return verdict ?? 'incomparable'
  return progress.ended === progress.runs ? 'judging' : 'running'
}

const undecided: ReadonlySet<Standing> = new Set(['insufficient', 'suspect', 'inconclusive'])

/** What can be done with an experiment now. */
export function waysOn(experiment: Pick<Experiment, 'status' | 'verdict' | 'progress' | 'look' | 'looks'>): {
  readonly cancel: boolean
  readonly resume: boolean
  readonly extend: boolean
} {
  const { status, look, looks } = experiment
  return {
    cancel: status === 'running',
    resume: status === 'failed' || status === 'cancelled',
    extend: status === 'completed' && look === 1 && looks === 2 && undecided.has(standingOf(experiment)),
  }
}

/** What stands at the top of an experiment, for somebody who reads nothing else. */
export function headline(standing: Standing): string {
  return headlines[standing]
}

const headlines: Readonly<Record<Standing, string>> = {
  regressed: 'Worse than the baseline',
  suspect: 'Perhaps worse than the baseline',
  inconclusive: 'Undecided: these runs do not tell',
  insufficient: 'Too few runs to tell',
  equivalent: 'As good as the baseline',
  improved: 'Better than the baseline',
  incomparable: "These runs can't be compared",
  running: 'Running',
  judging: 'All runs have ended; the verdict is on its way',
  failed: 'It could not be run',
  cancelled: 'Cancelled before there was a verdict',
}

/** What it means and what to do next, in a sentence or two. */
export function advice(standing: Standing): string {
  return advices[standing]
}

const advices: Readonly<Record<Standing, string>> = {
  regressed:
    'At least one metric that decides got worse by as much as matters, and not by chance, or a run failed by its own doing. Keep what you have, or find out why.',
  suspect:
    'Something moved for the worse, but either not by as much as matters, or it may still be chance. More runs would tell.',
  inconclusive: 'The difference may be nothing, and may be as much as matters. More runs would tell.',
  insufficient:
    'With so few values no difference could be told from chance. At least five runs a side are needed.',
  equivalent: 'Whatever differs is smaller than what matters.',
  improved: 'At least one metric that decides got better by as much as matters, and nothing got worse.',
  incomparable:
    'What was asked differs, so the figures say nothing about each other. Pin a baseline from runs with the same question, or undo the change, and start again.',
  running: 'The verdict comes once all runs have ended. You can leave this page.',
  judging: 'Figures are being put together. This takes a moment; longer while a model judges.',
  failed:
    'What surrounds the runs failed: a key, a model that does not answer, a lost worker. Mend that and resume: every run goes on from its last finished step.',
  cancelled:
    'Its runs were stopped and keep what was said. Resumed, they go on from their last finished step.',
}
