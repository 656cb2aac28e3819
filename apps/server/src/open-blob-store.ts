import { openBlobs } from '@workbench/blobs/open-blobs'
import type { OpenBlobStore } from '@workbench/core/ports/blob-ledger'
import type { Config } from '@workbench/platform/config'

/** Where the configuration says that blobs are, for processes that are neither server nor worker. */
export const openBlobStore =
  (config: Pick<Config, 'dataDir' | 'blobS3'>): OpenBlobStore =>
  (ledger) =>
    openBlobs(config, ledger)
