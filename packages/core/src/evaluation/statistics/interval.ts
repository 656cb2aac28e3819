/** Lower and upper bound. */
export type Interval = readonly [number, number]
