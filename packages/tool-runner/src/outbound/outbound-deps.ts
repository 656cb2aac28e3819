import type { Redactor } from '@workbench/core/tools/redact-secrets'
import type { EgressRules } from '../egress/egress.ts'
import type { Grant } from '../grant.ts'
import type { RedactorFor } from '../runner/redactor-memo.ts'
import type { ToolRunnerDeps } from '../runner/runner-deps.ts'

export type OutboundDeps = Pick<
  ToolRunnerDeps,
  'tools' | 'secrets' | 'egress' | 'channels' | 'clock' | 'onLine'
>

export interface SendDeps extends OutboundDeps {
  readonly redactorFor: RedactorFor
}

/** What an effect may do: the policy in force, and the secrets that it names. */
export interface EffectGrant extends Pick<Grant, 'policy' | 'secrets' | 'tool'> {
  readonly redactor: Redactor
}

/** Rules of the egress for this much of an answer, bytes. */
export type RulesFor = (maxResponseBytes: number) => EgressRules

/** It went out and was answered. */
export type Answered =
  | { readonly isSent: true; readonly output: unknown }
  /** The service did not take it. */
  | {
      readonly isSent: false
      readonly code: string
      readonly message: string
      readonly isTransient: boolean
    }

/** Sends it, once; whatever it throws, ToolErrors among it, is a failure. */
export type Send = (rulesFor: RulesFor) => Promise<Answered>
