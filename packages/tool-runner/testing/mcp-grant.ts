import { strictestPolicy, type ToolAudit, type ToolPolicy } from '@workbench/core/models/tool'
import { createArtifactBox } from '../src/artifacts/artifact-box.ts'
import type { AuditTrail, Grant } from '../src/grant.ts'
import { createAuditTrail } from '../src/runner/audit-trail.ts'

/** A grant as the runner makes it, with an audit that can be looked at. */
export function mcpGrant(policy: Partial<ToolPolicy> = {}, signal = new AbortController().signal): Grant {
  const audit: AuditTrail = createAuditTrail((text) => text)
  return {
    ...{ runId: 'run', callId: 'call', tool: 'tool', secrets: new Map(), idempotencyKey: 'once-and-for-all' },
    collections: [],
    policy: { ...strictestPolicy, ...policy },
    correlation: { requestId: 'request-1', traceId: 'a'.repeat(32) },
    expiresAtMs: Number.POSITIVE_INFINITY,
    signal,
    audit,
    artifacts: createArtifactBox({ blobs: null, newId: () => 'id' }, (text) => text),
  }
}

export const hostsOf = ({ audit }: Grant): ToolAudit['hosts'] => audit.soFar().hosts
