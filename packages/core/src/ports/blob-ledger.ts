import type { Blob, BlobStore } from './blob-store.ts'

/** What knows of every blob before its bytes are there, so that none is ever forgotten. */
export interface BlobLedger {
  /** Durable once the promise resolves; from then on nobody sweeps it for an hour. */
  touch(blob: Blob): Promise<void>
}

/** A store and its ledger need each other only here: the ledger is in the database, which keeps large values as blobs. */
export type OpenBlobStore = (ledger: BlobLedger) => BlobStore
