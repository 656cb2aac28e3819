import { z } from 'zod'
import { Sha256 } from './document.ts'
import { Name, Timestamp } from './fields.ts'
import { RunId } from './ids.ts'

export const Artifact = z
  .strictObject({
    id: z.uuidv7(),
    runId: RunId,
    name: Name.describe('As a file name.'),
    mediaType: z.string(),
    sizeBytes: z.int().nonnegative(),
    sha256: Sha256,
    createdAt: Timestamp,
  })
  .meta({ id: 'Artifact', description: 'A file that a run left behind.' })
export type Artifact = z.infer<typeof Artifact>
