/** `$0`, `$0.0042`, `$1.27`, `$1,204`: two significant digits below a dollar, cents above. */
export function money(usd: number): string {
  if (usd === 0) return '$0'
  if (usd < 0.000001) return '< $0.000001'
  if (usd < 0.995) return `$${trimmed(usd.toFixed(Math.min(7, 1 - Math.floor(Math.log10(usd)))))}`
  if (usd < 1000) return `$${usd.toFixed(2)}`
  return `$${Math.round(usd).toLocaleString('en-US')}`
}

/** `0.10` keeps its cents, `0.00420` loses the zero that says nothing. */
const trimmed = (text: string) => (text.length > 4 ? text.replace(/0+$/, '') : text)
