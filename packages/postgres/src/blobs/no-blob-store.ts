import type { BlobStore } from '@workbench/core/ports/blob-store'

const fail = async (): Promise<never> => {
  throw new Error('This connection was opened without a blob store.')
}

/** For who has nothing to do with blobs. */
export const noBlobStore: BlobStore = { put: fail, get: fail, has: fail, delete: fail }
