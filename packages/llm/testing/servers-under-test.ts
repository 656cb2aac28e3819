import type { ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { afterEach } from 'vitest'
import { createModels, type ModelsConfig } from '../src/models.ts'
import type { Reply } from './chat-completions-reply.ts'
import { aRequest } from './provider-case.ts'
import { type ScriptedServer, startScriptedServer, type WireProtocol } from './scripted-server.ts'

/** Starts servers that are closed after each test of the file it is called in. */
export function serversUnderTest() {
  const open: { close(): Promise<void> }[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()))
  })
  return async function serverOf<Body>(
    protocol: WireProtocol<Body>,
    script?: () => Reply,
  ): Promise<ScriptedServer<Body>> {
    const server = await startScriptedServer(protocol, script === undefined ? {} : { script })
    open.push(server)
    return server
  }
}

/** One call of a model; nobody looks at its pieces. */
export const streamOne = (
  config: Partial<ModelsConfig>,
  model: string,
  changes: Partial<ModelRequest> = {},
): Promise<ModelReply> =>
  createModels({ defaultModel: null, compatible: null, ...config }).model.stream(
    aRequest({ model, maxOutputTokens: 1_000, ...changes }),
    { signal: new AbortController().signal, onDelta: () => {} },
  )
