import { defaultCollection } from '@workbench/core/models/document'
import { Name, Tag } from '@workbench/core/models/fields'
import { z } from 'zod'
import { isStorable } from '../manners/unstorable-text.ts'
import { unstorable } from '../routes/schemas.ts'
import { documentTitle } from './document-title.ts'
import type { UploadedFile } from './read-document-upload.ts'

const mostTags = 50

const isFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'sha256' in value

/** The fields of `POST /documents` once its file is in the blob store. */
export const DocumentForm = z.strictObject({
  file: z
    .unknown()
    .superRefine((value, { addIssue }) => {
      const fault = faultOf(value)
      if (fault !== null) addIssue({ code: 'custom', message: fault })
    })
    .transform((value) => value as UploadedFile)
    .meta({ type: 'string', format: 'binary', description: 'Its name becomes the title.' }),
  collection: z
    .string()
    .refine(isStorable, unstorable)
    .pipe(Name)
    .default(defaultCollection)
    .meta({
      type: 'string',
      description: `Where debates look for it; "${defaultCollection}" when left out.`,
    }),
  tags: z
    .preprocess(
      (value) => [value].flat().flatMap((one) => (typeof one === 'string' ? tagsIn(one) : [one])),
      z.array(Tag.refine(isStorable, unstorable)).max(mostTags),
    )
    .default([])
    .describe('Repeated, or separated by commas.'),
})

function faultOf(value: unknown): string | null {
  if (Array.isArray(value)) return 'Expected one file; send several in several requests'
  if (value === undefined) return 'Expected a file in the field "file"'
  if (!isFile(value)) return 'Expected a file with a name, not a text'
  if (value.sizeBytes === 0) return 'The file is empty'
  return documentTitle(value.name) === '' ? 'The file has no name' : null
}

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
]
