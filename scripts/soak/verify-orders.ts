import type pg from 'pg'
import { type Orders, orderSteps } from './orders.ts'
import type { Check } from './verify.ts'

interface OrderRow {
  readonly id: string
  readonly order: string
  readonly isAsked: boolean
  /** A worker died while it held the run. */
  readonly isCut: boolean
  readonly steps: number
  readonly told: number
  /** What the ledger says of each try, oldest first. */
  readonly messages: readonly string[]
  readonly requests: readonly string[]
  readonly records: number
  readonly debates: number
}

/** What workflows did outside, as the ledger and the other side have it: nothing lost, nothing twice. */
export async function verifyOrders(client: pg.Client, orders: Orders): Promise<Check[]> {
  const { rows } = await client.query<OrderRow>(`
    select r.id, r.input -> 'trigger' -> 'body' ->> 'order' as order,
      (r.input -> 'trigger' -> 'body' ->> 'isAsked')::boolean as "isAsked",
      exists (select from events e where e.run_id = r.id and e.error ->> 'code' = 'worker_lost') as "isCut",
      (select count(*)::int from run_steps s where s.run_id = r.id and s.kind = 'step') as steps,
      (select count(*)::int from events e where e.run_id = r.id and e.type = 'StepFinished') as told,
      array(select status from effects f where f.run_id = r.id and f.kind = 'sendMessage' order by at, key) as messages,
      array(select status from effects f where f.run_id = r.id and f.kind = 'httpRequest' order by at, key) as requests,
      (select count(*)::int from records d where d.run_id = r.id) as records,
      (select count(*)::int from runs d where d.parent_run_id = r.id) as debates
    from runs r where r.kind = 'workflow'`)
  const arrived = orders.arrived()
  const times = ({ order }: OrderRow, name: string) => arrived.get(`/${order}/${name}`)?.length ?? 0
  const unknown = rows.filter(({ messages }) => messages.join() === 'unknown')
  const none = (what: string, isBroken: (row: OrderRow) => boolean): Check => {
    const broken = rows.filter(isBroken)
    const found = broken.length === 0 ? 'none' : `${broken.length}, e.g. ${JSON.stringify(broken[0])}`
    return { what, found, isGood: broken.length === 0 }
  }
  const sent = rows.filter((row) => times(row, 'message') === 1).length
  return [
    {
      what: 'orders, and messages that arrived',
      found: `${rows.length} and ${sent}; nobody knows of ${unknown.length}`,
      isGood: rows.length > 0,
    },
    {
      what: 'messages of nobody',
      ...nobodys(arrived, new Set(rows.map(({ order }) => order))),
    },
    none('messages that did not arrive once, unless nobody knows', (row) => {
      const said = row.messages.join()
      return (
        !(said === 'sent' && times(row, 'message') === 1) &&
        !(said === 'unknown' && times(row, 'message') <= 1)
      )
    }),
    none(
      'messages that nobody knows of though no worker died',
      (row) => row.messages.includes('unknown') && !row.isCut,
    ),
    none('requests that were lost, or repeated though no worker died', (row) => {
      const asked = times(row, 'rate')
      const isRight = row.requests.at(-1) === 'sent' && asked >= 1 && asked <= row.requests.length
      return !isRight || (row.requests.length > 1 && !row.isCut)
    }),
    none('requests that were repeated under another key', ({ id, order }) =>
      (arrived.get(`/${order}/rate`) ?? []).some((one) => one.idempotencyKey !== `${id}/steps/rate`),
    ),
    none('orders whose record is missing or twice', ({ records }) => records !== 1),
    none('orders with a debate missing or too many', ({ debates, isAsked }) => debates !== (isAsked ? 1 : 0)),
    none('orders with a step missing, or told of twice', ({ steps, told, isAsked }) => {
      const due = orderSteps.always + (isAsked ? orderSteps.whenAsked : 0)
      return steps !== due || told !== due
    }),
  ]
}

function nobodys(
  arrived: ReturnType<Orders['arrived']>,
  known: ReadonlySet<string>,
): Pick<Check, 'found' | 'isGood'> {
  const paths = [...arrived.keys()].filter((path) => !known.has(path.split('/')[1] ?? ''))
  return { found: paths.length === 0 ? 'none' : String(paths.length), isGood: paths.length === 0 }
}
