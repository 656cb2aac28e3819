import { z } from 'zod'

/** The first member: what is needed before the rows can be taken in. */
export const BackupHead = z.object({
  format: z.literal(1),
  workbenchVersion: z.string(),
  createdAt: z.iso.datetime(),
  postgresVersion: z.string(),
  /** Names of the migrations the database had, in their order. */
  migrations: z.array(z.string()),
  /** Months of events, as `events_2026_11`. */
  partitions: z.array(z.string().regex(/^events_\d{4}_\d{2}$/)),
  /** In the order in which they can be filled. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
})
export type BackupHead = z.infer<typeof BackupHead>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The last member: what must have been read by then. A file without it was cut off. */
export const BackupManifest = z.object({
  tables: z.array(z.object({ name: z.string(), rows: z.int(), bytes: z.int(), sha256 })),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256 })),
})
export type BackupManifest = z.infer<typeof BackupManifest>

export const headName = 'workbench-backup.json'
export const manifestName = 'manifest.json'

/** Folder of the data folder with the keys of secrets, taken as it is when it exists. */
export const keysFolder = 'keys'

/** What the data folder has in a backup; blobs are in it wherever they were, and go wherever they are wanted. */
const dataFolders = ['blobs', keysFolder] as const

export const tableMember = (table: string, part: number): string =>
  `tables/${table}/${String(part).padStart(6, '0')}.copy`

/** The table whose rows a member holds; null for other members. */
export const tableOfMember = (name: string): string | null =>
  /^tables\/([^/]+)\/\d+\.copy$/.exec(name)?.[1] ?? null

export const blobPath = (sha256: string): string => `blobs/${sha256.slice(0, 2)}/${sha256.slice(2)}`

/** The hash of the blob that a member is; null for other members. */
export function blobOfMember(name: string): string | null {
  const found = /^data\/blobs\/([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(name)
  return found === null ? null : `${found[1]}${found[2]}`
}

/** The path in the data folder that a member stands for; null for other members and for one that leads elsewhere. */
export function fileOfMember(name: string): string | null {
  const [top, folder, ...rest] = name.split('/')
  const isInside = rest.length > 0 && rest.every((part) => part !== '' && part !== '.' && part !== '..')
  const isKnown = dataFolders.some((known) => known === folder)
  return top === 'data' && isKnown && isInside ? [folder, ...rest].join('/') : null
}
