import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { SecretName } from './tool.ts'

/** A secret as it may be shown: never with its value. */
export const SecretInfo = z
  .strictObject({
    name: SecretName,
    createdAt: Timestamp,
    updatedAt: Timestamp,
    usedBy: z
      .array(z.strictObject({ type: z.enum(['tool', 'workflow']), name: z.string() }))
      .describe('Whose policy or trigger names it.'),
  })
  .meta({ id: 'SecretInfo' })
export type SecretInfo = z.infer<typeof SecretInfo>

/** Short ones could not be told from ordinary text when they are taken out of what a tool says. */
export const SecretValue = z
  .string()
  .min(8)
  .max(64 * 1024)
