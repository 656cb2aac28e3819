import { z } from 'zod'
import { ConfigError } from './config-error.ts'
import { bareUrl, headerSecret } from './environment.ts'

/** A bucket of Amazon S3 or of something that speaks its language. */
export interface BlobBucket {
  readonly bucket: string
  /** Of an S3-compatible store; null: Amazon's own. */
  readonly endpoint: string | null
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** In front of every key; empty: nothing. */
  readonly prefix: string
}

export const bucketVariables = {
  WORKBENCH_BLOB_S3_BUCKET: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,62}$/, 'the name of a bucket')
      .optional(),
    example: 'workbench',
  },
  WORKBENCH_BLOB_S3_ENDPOINT: {
    schema: bareUrl.optional(),
    example: 'http://127.0.0.1:9000',
    isSecret: true,
  },
  WORKBENCH_BLOB_S3_REGION: {
    schema: z
      .string()
      .regex(/^[a-z0-9-]{1,63}$/, 'the name of a region')
      .default('us-east-1'),
    example: 'us-east-1',
  },
  WORKBENCH_BLOB_S3_ACCESS_KEY_ID: { schema: headerSecret.optional(), example: 'AKIA...' },
  WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY: {
    schema: headerSecret.optional(),
    example: 'the-secret-of-that-key',
    isSecret: true,
  },
  WORKBENCH_BLOB_S3_PREFIX: {
    schema: z
      .string()
      .regex(/^(?:[A-Za-z0-9._-]+\/)*$/, 'folders that each end with a slash')
      .optional(),
    example: 'blobs/',
  },
} as const

type ReadVariables = {
  readonly [Name in keyof typeof bucketVariables]: z.infer<(typeof bucketVariables)[Name]['schema']>
}

/**
 * @returns null when no bucket is named.
 * @throws ConfigError when one is named and its key is not: keys of other programs are not looked for.
 */
export function bucketOf(read: ReadVariables): BlobBucket | null {
  const bucket = read.WORKBENCH_BLOB_S3_BUCKET
  if (bucket === undefined) return null
  return {
    bucket,
    endpoint: read.WORKBENCH_BLOB_S3_ENDPOINT ?? null,
    region: read.WORKBENCH_BLOB_S3_REGION,
    accessKeyId: read.WORKBENCH_BLOB_S3_ACCESS_KEY_ID ?? missing('WORKBENCH_BLOB_S3_ACCESS_KEY_ID'),
    secretAccessKey:
      read.WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY ?? missing('WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY'),
    prefix: read.WORKBENCH_BLOB_S3_PREFIX ?? '',
  }
}

function missing(name: 'WORKBENCH_BLOB_S3_ACCESS_KEY_ID' | 'WORKBENCH_BLOB_S3_SECRET_ACCESS_KEY'): never {
  const { example } = bucketVariables[name]
  throw new ConfigError(
    name,
    `${name} is not set: WORKBENCH_BLOB_S3_BUCKET names a bucket, for example ${name}=${example}`,
  )
}
