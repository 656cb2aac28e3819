/* tool
name: exchange_rate
description: >
  Converts an amount of money between two currencies at the latest reference rate of the European Central Bank, and says of
  what day that rate is.
inputSchema:
  type: object
  properties:
    amount: {type: number}
    from: {type: string, pattern: "^[A-Z]{3}$", description: "ISO 4217, e.g. EUR"}
    to: {type: string, pattern: "^[A-Z]{3}$"}
  required: [amount, from, to]
  additionalProperties: false
policy:
  net: [api.frankfurter.dev]
  timeoutMs: 10000
  maxOutputBytes: 1024
*/
import type { ToolContext } from './tool-context.d.ts'

interface Args {
  readonly amount: number
  readonly from: string
  readonly to: string
}

const service = 'https://api.frankfurter.dev/v1'

export default async ({ amount, from, to }: Args, ctx: ToolContext) => {
  if (from === to) return { amount, rate: 1, date: null }
  const answer = await ctx.fetch(`${service}/latest?base=${from}&symbols=${to}`)
  if (answer.status === 404) throw new Error(`There is no rate of ${from} in ${to}.`)
  if (!answer.ok) throw new Error(`The service of rates answered ${answer.status}. Try again later.`)
  const { date, rates } = (await answer.json()) as { date: string; rates: Record<string, number> }
  const rate = rates[to]
  if (rate === undefined) throw new Error(`There is no rate of ${from} in ${to}.`)
  return { amount: Math.round(amount * rate * 100) / 100, rate, date }
}
