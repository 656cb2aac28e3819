import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

const head = '// Generated from openapi.json by `npm run client`; do not edit.\n\n'

/** The TypeScript source of everything openapi.json describes. */
export async function generatedTypes(): Promise<string> {
  const document = pathToFileURL(join(import.meta.dirname, '../openapi.json'))
  const source = await openapiTS(document, {
    // What has a default may be left out of a request.
    defaultNonNullable: false,
    // TypeScript refuses a type that is defined by nothing but itself, as JSON is in the document.
    transform: (_schema, { path }) =>
      path === '#/components/schemas/Json'
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
        : undefined,
  })
  return head + astToString(source)
}
