import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { driverUrl } from './driver-url.ts'

export interface SessionOptions {
  /** Must reach the server itself: LISTEN and advisory locks belong to a session. */
  readonly directUrl: string
  readonly applicationName: string
  /** Channels to LISTEN on. */
  readonly channels: readonly string[]
  readonly onNotification: (channel: string, payload: string) => void
  /** Each time the session is there, the first time too; notifications may have been missed before. */
  readonly onConnected: (client: pg.Client, isReconnect: boolean) => Promise<void> | void
  readonly onLost?: (error: Error | undefined) => void
}

export interface Session {
  /** The connection of the moment; null while it is away. */
  readonly client: () => pg.Client | null
  close(): Promise<void>
}

const mostBackoffMs = 1_000

/**
 * One connection that is kept for as long as the process lives, and made anew when it breaks: what LISTEN and
 * advisory locks need.
 *
 * @returns once the first connection stands.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { directUrl, applicationName, channels, onNotification, onConnected, onLost = () => {} } = options
  let current: pg.Client | null = null
  let isClosed = false

  async function connect(isReconnect: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: driverUrl(directUrl),
      application_name: applicationName,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    })
    let isLost = false
    const lose = (error?: Error) => {
      if (isLost || isClosed) return
      isLost = true
      if (current !== client) return
      current = null
      client.end().catch(() => {})
      onLost(error)
      void reconnect()
    }
    client.on('error', lose)
    client.on('end', () => lose())
    client.on('notification', ({ channel, payload = '' }) => onNotification(channel, payload))
    try {
      await client.connect()
      for (const channel of channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      await onConnected(client, isReconnect)
      if (isLost) throw new Error('The connection broke while it was being set up')
    } catch (error) {
      isLost = true
      await client.end().catch(() => {})
      throw error
    }
    if (isClosed) await client.end()
    else current = client
  }

  async function reconnect(): Promise<void> {
    for (let tries = 0; !isClosed; tries++) {
      try {
        await connect(true)
        return
      } catch {
        await sleep(Math.min(50 * 2 ** tries, mostBackoffMs))
      }
    }
  }

  await connect(false)
  return {
    client: () => current,
    async close() {
      isClosed = true
      await current?.end().catch(() => {})
      current = null
    },
  }
}
