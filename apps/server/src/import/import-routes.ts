import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { resolveScenarioDraft } from '../debates/resolve-scenario-draft.ts'
import type { ServerDeps } from '../deps.ts'
import { problemResponse } from '../routes/schemas.ts'
import { type ImportNote, ImportRequest, ImportResult } from './found/import-result.ts'
import { importFiles } from './import-files.ts'
import { maxImportBytes, readUpload } from './read-upload.ts'
import type { ImportDependencies } from './take/import-context.ts'

/**
 * `POST /import`: files as JSON `{files: [{name, content}]}` or as multipart fields `files`, up to 32 MiB. Register
 * it as it is, not through fastify-plugin: the multipart parser must stay within this route.
 */
export function importRoutes(
  deps: Pick<ServerDeps, 'personas' | 'scenarios' | 'runs' | 'tools' | 'catalog' | 'newId' | 'clock'>,
): FastifyPluginAsyncZod {
  const dependencies: ImportDependencies = {
    ...deps,
    defaultModel: deps.catalog.defaultModel,
    resolveScenario: (draft) => resolveScenarioDraft(draft, deps),
  }
  return async (app) => {
    await app.register(multipart, {
      // The folder a file lies in says what it holds.
      preservePath: true,
      limits: { fileSize: maxImportBytes, files: 10_000, fields: 100, fieldSize: 1024 * 1024, parts: 10_100 },
    })
    const unreadable = new WeakMap<FastifyRequest, readonly ImportNote[]>()

    app.post(
      '/import',
      {
        bodyLimit: maxImportBytes,
        schema: {
          summary: 'Take personas, scenarios, script tools and finished runs from files',
          description:
            'JSON as below, or multipart/form-data with the files in fields named "files" and perhaps `values` as JSON.',
          consumes: ['application/json', 'multipart/form-data'],
          body: ImportRequest,
          response: { 200: ImportResult, ...problemResponse },
        },
        // A multipart body becomes the same shape as a JSON one, so that everything after this sees one kind.
        preValidation: async (request, reply) => {
          if (!request.isMultipart()) return
          const upload = await readUpload(request)
          unreadable.set(request, upload.unreadable)
          // Nothing is left to be tested, and what was wrong with each file is the answer.
          if (upload.files.length === 0 && upload.unreadable.length > 0) {
            const nothing = await importFiles([], dependencies, request.correlation, {})
            return reply.send({ ...nothing, failed: [...upload.unreadable] })
          }
          request.body = {
            files: upload.files,
            ...(upload.values !== undefined && { values: upload.values }),
          }
        },
      },
      async (request) => {
        const { files, references, values } = request.body
        const result = await importFiles(files, dependencies, request.correlation, { references, values })
        return { ...result, failed: [...(unreadable.get(request) ?? []), ...result.failed] }
      },
    )
  }
}
