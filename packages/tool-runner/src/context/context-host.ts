import { z } from 'zod'
import type { Grant } from '../grant.ts'
import { faultOf, ToolError } from '../tool-error.ts'
import { answerArtifact } from './answer-artifact.ts'
import { answerFetch } from './answer-fetch.ts'
import { listFiles, readFile, writeFile } from './answer-file.ts'
import { answerMessage } from './answer-message.ts'
import { answerSearch } from './answer-search.ts'
import { answerSecret } from './answer-secret.ts'
import type { CallContext, ContextDeps } from './call-context.ts'
import { type ContextAnswer, ContextRequest } from './context-request.ts'
import { describeRequest } from './describe-request.ts'
import { createRequestGate } from './request-gate.ts'

export interface ContextHost {
  /** Answers one request, whatever it is; never rejects. */
  answer(request: unknown): Promise<ContextAnswer>
  /** Resolves when everything that was asked has been answered. */
  settled(): Promise<void>
}

/** Requests of one call that are answered at the same time; others wait. */
const maxAtOnce = 8
/** Requests of one call in all, log lines aside. */
const maxInAll = 1000

/** Bytes that one call may write to files in all, 256 MiB: a loop fills a disk in no time. */
const maxWritten = 256 * 1024 * 1024

/** Answers what a tool asks of its parent, under the grant of its call; what is refused is recorded. */
export function createContextHost(
  deps: ContextDeps,
  grant: Grant,
  { isBuiltIn }: { readonly isBuiltIn: boolean },
): ContextHost {
  const gate = createRequestGate({ maxAtOnce, maxInAll })
  let changes = 0
  const nextIdempotencyKey = (): string => {
    changes += 1
    return changes === 1 ? grant.idempotencyKey : `${grant.idempotencyKey}/${changes}`
  }
  let written = 0
  const takeRoom = (bytes: number): void => {
    if (written + bytes > maxWritten)
      throw new ToolError(
        'output_limit',
        `One call can write ${maxWritten} bytes to files; this one would more.`,
      )
    written += bytes
  }
  const call: CallContext = { ...deps, grant, isBuiltIn, nextIdempotencyKey, takeRoom }

  const answered = async (raw: unknown): Promise<ContextAnswer> => {
    const parsed = ContextRequest.safeParse(raw)
    if (!parsed.success) {
      grant.audit.refused('failed', 'a request of no known form')
      const why = z.prettifyError(parsed.error).slice(0, 500)
      return refusal(idOf(raw), new ToolError('failed', `This is no request that a tool can make: ${why}`))
    }
    const request = parsed.data
    if (request.op === 'log') {
      grant.audit.log(request.line)
      return { id: request.id, ok: true, value: null }
    }
    try {
      const value = await gate(() => act(request, call))
      return { id: request.id, ok: true, value }
    } catch (error) {
      if (!(error instanceof ToolError)) deps.onFault(error)
      else if (error.code.startsWith('denied_'))
        grant.audit.refused(error.code, describeRequest(request, error.code))
      return refusal(request.id, error)
    }
  }

  const open = new Set<Promise<ContextAnswer>>()
  return {
    answer: (raw) => {
      const answering = answered(raw)
      open.add(answering)
      void answering.then(() => open.delete(answering))
      return answering
    },
    settled: async () => {
      await Promise.all(open)
    },
  }
}

type Deed = Exclude<ContextRequest, { op: 'log' }>

async function act(request: Deed, call: CallContext): Promise<unknown> {
  const { grant } = call
  if (grant.signal.aborted) throw new ToolError('cancelled', 'The call is over.')
  if (call.now() >= grant.expiresAtMs) throw new ToolError('timeout', 'The time of the call is over.')
  switch (request.op) {
    case 'fetch':
      return answerFetch(request, call)
    case 'readFile':
      return readFile(request, call)
    case 'writeFile':
      return writeFile(request, call)
    case 'listFiles':
      return listFiles(request, call)
    case 'saveArtifact':
      return answerArtifact(request, call)
    case 'secret':
      return answerSecret(request, call)
    case 'sendMessage':
      return answerMessage(request, call)
    case 'searchDocuments':
      return answerSearch(request, call)
  }
}

const refusal = (id: number, error: unknown): ContextAnswer => ({ id, ok: false, error: faultOf(error) })

const RequestId = z.object({ id: z.int().nonnegative() })

/** Also of a request that is none otherwise: who asked must get an answer. */
const idOf = (raw: unknown): number => RequestId.safeParse(raw).data?.id ?? 0
