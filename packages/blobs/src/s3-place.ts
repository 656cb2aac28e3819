/** A bucket of an S3-compatible store, and who we are there. */
export interface S3Place {
  readonly bucket: string
  /** null: Amazon's own, in the region. */
  readonly endpoint: string | null
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** In front of every key; empty: nothing. */
  readonly prefix: string
}
