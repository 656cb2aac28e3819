import type { Experiment } from '../../models/experiment.ts'

/** Of a whole experiment: how often one in which nothing changed may be called harmful. */
const alpha = 0.05

/** What share of metrics that are flagged as hints may be flagged by mistake. */
const falseDiscoveries = 0.1

/** Whoever looks twice has two chances to be wrong: each look gets half of α. */
export const alphaOf = (looks: Experiment['looks']): number => alpha / looks

/** As α, for metrics that are shown as hints. */
export const falseDiscoveriesOf = (looks: Experiment['looks']): number => falseDiscoveries / looks
