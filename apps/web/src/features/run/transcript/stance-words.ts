/** A stance in words. @param stance - −1 against … 1 for. */
export function stanceWords(stance: number): string {
  const side = stance > 0 ? 'for' : 'against'
  const size = Math.abs(stance)
  if (size < 0.1) return 'undecided'
  if (size < 0.35) return `leaning ${side}`
  return size < 0.75 ? side : `strongly ${side}`
}

/** `+0.38`, `−0.65`, `0`, with a real minus sign. */
export const stanceNumber = (stance: number): string => {
  const rounded = Math.abs(stance).toFixed(2).replace(/0$/, '').replace(/\.0?$/, '')
  if (rounded === '0') return '0'
  return `${stance > 0 ? '+' : '−'}${rounded}`
}
