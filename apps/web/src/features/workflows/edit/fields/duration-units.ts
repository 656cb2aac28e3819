export const units = [
  { value: 'ms', label: 'milliseconds', ms: 1 },
  { value: 's', label: 'seconds', ms: 1000 },
  { value: 'min', label: 'minutes', ms: 60_000 },
  { value: 'h', label: 'hours', ms: 3_600_000 },
  { value: 'd', label: 'days', ms: 86_400_000 },
] as const

export type Unit = (typeof units)[number]['value']

export const msOf = (unit: Unit): number => units.find(({ value }) => value === unit)?.ms ?? 1

/** The largest unit in which a time is a whole number. @param empty - Of no time at all. */
export function unitOf(durationMs: number | null, empty: Unit): Unit {
  if (durationMs === null || durationMs === 0) return empty
  return units.findLast(({ ms }) => durationMs % ms === 0)?.value ?? 'ms'
}
