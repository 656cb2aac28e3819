import { blobStoreContract } from './blob-store-contract.ts'
import { createInMemoryBlobStore } from './in-memory-blob-store.ts'

blobStoreContract('the in-memory store', async () => ({
  open: createInMemoryBlobStore,
  leftovers: async () => [],
}))
