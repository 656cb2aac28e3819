import type { Experiment, ExperimentStatus, Outcome } from '@workbench/client/models'
import { headline } from '@workbench/core/evaluation/experiment-report/experiment-markdown'
import type { Style } from '../display/style.ts'

type Ended = Pick<Experiment, 'status' | 'verdict'> & { readonly comparable?: boolean }

const ofVerdict: Readonly<Record<Outcome, keyof Style>> = {
  equivalent: 'good',
  improved: 'good',
  regressed: 'bad',
  suspect: 'waiting',
  insufficient: 'waiting',
  inconclusive: 'waiting',
}

const ofStatus: Readonly<Record<ExperimentStatus, keyof Style>> = {
  running: 'busy',
  completed: 'waiting',
  failed: 'bad',
  cancelled: 'faint',
}

/** `Regressed`, `Still running`, `Not comparable` */
export const verdictText = ({ comparable = true, ...experiment }: Ended): string =>
  headline({ ...experiment, comparable })

export const paintVerdict = (text: string, { status, verdict }: Ended, style: Style): string =>
  style[verdict === null ? ofStatus[status] : ofVerdict[verdict]](text)
