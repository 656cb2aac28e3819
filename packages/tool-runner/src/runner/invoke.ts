import type { ToolAudit, ToolPolicy } from '@workbench/core/models/tool'
import type { Capability, ToolInvocation, ToolOutcome } from '@workbench/core/ports/tool-runner'
import type { Redactor } from '@workbench/core/tools/redact-secrets'
import { createArtifactBox } from '../artifacts/artifact-box.ts'
import { keepResult } from '../artifacts/keep-result.ts'
import { faultOf, ToolError } from '../tool-error.ts'
import { createAuditTrail } from './audit-trail.ts'
import type { AllowedCall } from './authorize.ts'
import { callArgs } from './call-args.ts'
import { canonicalHash } from './canonical-hash.ts'
import type { CapabilityLedger } from './capability-ledger.ts'
import { runMcpTool } from './run-mcp-tool.ts'
import { runScript } from './run-script.ts'
import { type SecretsDeps, secretsOfCall } from './secrets-of-call.ts'
import type { OpenGrant, RawOutcome, WorkDeps } from './tool-work.ts'

export interface InvokeDeps extends WorkDeps, SecretsDeps {
  readonly ledger: CapabilityLedger<AllowedCall>
}

/** Makes a call; see ToolRunner. Never rejects. */
export async function invoke(
  call: ToolInvocation,
  capability: Capability,
  signal: AbortSignal,
  deps: InvokeDeps,
): Promise<ToolOutcome> {
  const startedAtMs = deps.clock.now()
  const about = { runId: call.runId, callId: call.callId, tool: call.tool }
  const outcomeOf = (
    { result, error }: Pick<RawOutcome, 'result' | 'error'>,
    audit: ToolAudit,
    artifacts: ToolOutcome['artifacts'] = [],
  ) => ({
    ok: error === null,
    result: error === null ? result : null,
    error,
    latencyMs: Math.max(0, Math.round(deps.clock.now() - startedAtMs)),
    audit,
    artifacts,
  })
  try {
    const args = callArgs(call.args)
    const { tool, policy, collections } = deps.ledger.spend(capability.token, {
      ...about,
      argsHash: canonicalHash(args),
    }).kept
    const { granted, redactor } = await secretsOfCall(deps, policy)
    const audit = createAuditTrail(redactor.text)
    const artifacts = createArtifactBox(deps, redactor.text)
    const over = new AbortController()
    const grant: OpenGrant = {
      ...about,
      policy,
      collections,
      secrets: granted,
      correlation: call.correlation,
      idempotencyKey: call.idempotencyKey,
      signal: AbortSignal.any([signal, over.signal]),
      audit,
      artifacts,
    }
    const run = tool.origin === 'mcp' ? runMcpTool : runScript
    const { result, error, resultBytes, exit } = await run({ tool, args, grant, signal, over }, deps)
    if (error?.code.startsWith('denied_') && audit.soFar().refused.every(({ code }) => code !== error.code))
      audit.refused(error.code, error.message)
    const clean = redacted({ result, error }, redactor, policy)
    const kept = await keepResult(tool.name, clean.result, deps).catch((fault: unknown) => {
      deps.onLine({ level: 'error', message: 'A long result could not be kept', ...about, error: fault })
      return []
    })
    const touched = {
      sandbox: tool.isSandboxed ? (deps.sandbox?.level ?? null) : null,
      ...audit.soFar(),
      exit,
      resultBytes,
    }
    return outcomeOf(clean, touched, [...artifacts.soFar(), ...kept])
  } catch (error) {
    const isOurs = !(error instanceof ToolError)
    const message = isOurs ? 'A tool call could not be made' : `A tool call was refused: ${error.message}`
    deps.onLine({ level: isOurs ? 'error' : 'warn', message, ...about, error })
    const fault = faultOf(error)
    const refused = isOurs ? [] : [{ code: fault.code, what: fault.message }]
    return outcomeOf({ result: null, error: fault }, { ...untouched, refused })
  }
}

/** A mark can be longer than what it stands for: a result full of short secrets would grow to many times its size. */
function redacted(
  { result, error }: Pick<RawOutcome, 'result' | 'error'>,
  redactor: Redactor,
  { maxOutputBytes }: Pick<ToolPolicy, 'maxOutputBytes'>,
): Pick<RawOutcome, 'result' | 'error'> {
  if (error !== null) {
    // Cut only now: half a secret would not be known for one.
    const message = redactor.text(error.message).slice(0, maxMessage).toWellFormed()
    return { result: null, error: { code: error.code, message } }
  }
  const clean = redactor.json(result)
  if (Buffer.byteLength(JSON.stringify(clean)) <= maxOutputBytes + roomForMarks)
    return { result: clean, error: null }
  const message = `The result holds secrets; with their names in their place it has more than ${maxOutputBytes} bytes.`
  return { result: null, error: { code: 'output_limit', message } }
}

const maxMessage = 2_000
/** Bytes. */
const roomForMarks = 64 * 1024

const untouched = { sandbox: null, hosts: [], files: [], secrets: [], exit: null, resultBytes: 0, log: [] }
