import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { ExportedFile } from '../exchange/exported-file.ts'

const text = { schema: z.string() }

/** What the API document says of a download of the library. */
export const LibraryDownload = {
  description: 'The file',
  content: { 'application/yaml': text, 'application/json': text },
}

export const sendExported = (reply: FastifyReply, { fileName, mediaType, text }: ExportedFile) =>
  reply.type(mediaType).header('content-disposition', `attachment; filename="${fileName}"`).send(text)
