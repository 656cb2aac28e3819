import { untilReconnected } from '@workbench/postgres/until-reconnected'

/**
 * A read in the middle of a run, which waits while the database is away as the run's writes do: an outage is no fault
 * of a run, and nothing to tell a model of.
 */
export const patient =
  <Args extends readonly unknown[], Result>(read: (...args: Args) => Promise<Result>) =>
  (...args: Args): Promise<Result> =>
    untilReconnected(() => read(...args))
