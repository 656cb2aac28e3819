import type { ToolErrorCode } from '@workbench/core/models/tool'
import { placeholdersIn } from '@workbench/core/tools/secret-placeholders'
import type { ContextRequest } from './context-request.ts'

/** What a refused request was after. Whole: it is cut once it is redacted, since half a secret is not known for one. */
export function describeRequest(request: ContextRequest, code: ToolErrorCode): string {
  switch (request.op) {
    case 'fetch':
      return code === 'denied_secret'
        ? request.headers.flatMap(([, value]) => placeholdersIn(value)).join(', ')
        : `${request.method} ${addressOf(request.url)}`
    case 'readFile':
    case 'writeFile':
    case 'listFiles':
      return request.path
    case 'saveArtifact':
    case 'secret':
      return request.name
    case 'sendMessage':
      return `message to ${request.channel}`
    case 'searchDocuments':
      return 'search of documents'
    case 'log':
      return 'log'
  }
}

/** Without query and user: they hold what is nobody's business. */
function addressOf(url: string): string {
  const parsed = URL.parse(url)
  return parsed === null ? url : `${parsed.protocol}//${parsed.host}${parsed.pathname}`
}
