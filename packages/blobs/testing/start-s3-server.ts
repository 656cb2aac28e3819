import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { S3Place } from '../src/s3-place.ts'

interface Server {
  run(): Promise<AddressInfo>
  close(): Promise<void>
  readonly httpServer: { closeAllConnections(): void }
}

// It comes without types.
const require = createRequire(import.meta.url)
const S3rver = require('s3rver') as new (options: object) => Server

/** A real S3-compatible server with a bucket, on a port of its own of this machine. */
export async function startS3Server(): Promise<{
  readonly place: S3Place
  /** Where it keeps what it is given. */
  readonly directory: string
  close(): Promise<void>
}> {
  const directory = await mkdtemp(join(tmpdir(), 'workbench-s3-'))
  const bucket = 'workbench'
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory, vhostBuckets: false },
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port } = await server.run()
  return {
    place: {
      bucket,
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      // The only ones it knows.
      ...{ accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
      prefix: '',
    },
    directory,
    async close() {
      const closed = server.close()
      server.httpServer.closeAllConnections()
      await closed
      await rm(directory, { recursive: true, force: true })
    },
  }
}
