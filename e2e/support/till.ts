import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Gates } from './gates.ts'

interface Payment {
  /** `/TRIAL/NAME`. */
  readonly path: string
  readonly idempotencyKey: string | null
  isAnswered: boolean
}

/** Where tools pay: an effect outside that nobody wants twice. */
export interface Till {
  /** `127.0.0.1:PORT`, as a policy names it. */
  readonly host: string
  /** Every request so far. */
  readonly payments: readonly Payment[]
  close(): Promise<void>
}

/** A server on 127.0.0.1 that remembers what it was asked, and answers once its gate is open. */
export async function startTill(gates: Gates): Promise<Till> {
  const payments: Payment[] = []
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const key = request.headers['idempotency-key']
    const payment: Payment = {
      path,
      idempotencyKey: typeof key === 'string' ? key : null,
      isAnswered: false,
    }
    payments.push(payment)
    request.resume()
    await gates.pass(path)
    response.once('finish', () => {
      payment.isAnswered = true
    })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ paid: path.split('/').at(-1) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    payments,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
