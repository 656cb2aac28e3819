import { seedFor } from '@workbench/core/debate/plan/seeded-random'
import type { ExperimentId } from '@workbench/core/models/experiment'

/**
 * A seed for each run of an experiment: the same whenever it is asked for, and no two of them alike, since two runs of one
 * seed are one run told twice.
 *
 * @param place - Of the run among all of the experiment, from 0.
 * @returns 0 … 2³¹ − 1.
 */
export const seedOfRun = (id: ExperimentId, place: number): number => (seedFor(0, id) + place) % 2 ** 31
