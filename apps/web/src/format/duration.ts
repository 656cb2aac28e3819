const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** `840 ms`, `1.8 s`, `42 s`, `2 m 14 s`, `3 h 5 m`, `2 d 4 h`. @param ms - Milliseconds, not negative. */
export function duration(ms: number): string {
  if (ms < 995) return `${Math.round(ms)} ms`
  if (ms < 9_950) return `${(ms / second).toFixed(1)} s`
  if (Math.round(ms / second) < 60) return `${Math.round(ms / second)} s`
  const whole = Math.round(ms / second) * second
  if (whole < hour) return pair(whole, minute, 'm', second, 's')
  if (whole < day) return pair(whole, hour, 'h', minute, 'm')
  return pair(whole, day, 'd', hour, 'h')
}

function pair(ms: number, large: number, largeUnit: string, small: number, smallUnit: string): string {
  const rest = Math.floor((ms % large) / small)
  const head = `${Math.floor(ms / large)} ${largeUnit}`
  return rest === 0 ? head : `${head} ${rest} ${smallUnit}`
}
