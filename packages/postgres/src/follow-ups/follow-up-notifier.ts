import { channels } from '../channels.ts'
import type { Database } from '../database.ts'

/**
 * Tells workers that a run has ended that something may follow from. Kept out of the journal's commits, as all NOTIFY;
 * while one is under way the next ones become one.
 */
export function createFollowUpNotifier({ pool }: Pick<Database, 'pool'>): () => void {
  let isUnderWay = false
  let isWanted = false

  async function notify(): Promise<void> {
    isUnderWay = true
    while (isWanted) {
      isWanted = false
      // Workers look by themselves now and then, too.
      await pool.query(`select pg_notify('${channels.followUps}', '')`).catch(() => {})
    }
    isUnderWay = false
  }

  return () => {
    isWanted = true
    if (!isUnderWay) void notify()
  }
}
