import { isPassing } from '@workbench/client/errors'
import type { Document } from '@workbench/client/models'
import type { CommandContext } from '../client-command.ts'

const quickMs = 150
const patientMs = 1_000

/** Waits until the newest content of a document was read, or could not be. A server that is away for a while is waited for. */
export async function untilRead(
  id: string,
  { client, clock, signal }: Pick<CommandContext, 'client' | 'clock' | 'signal'>,
  onStatus: (document: Document) => void = () => {},
): Promise<Document> {
  for (let asked = 0; ; asked += 1) {
    try {
      const document = await client.documents.get(id)
      if (document.status === 'ready' || document.status === 'failed') return document
      onStatus(document)
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error
    }
    await clock.sleep(asked < 10 ? quickMs : patientMs, signal)
  }
}
