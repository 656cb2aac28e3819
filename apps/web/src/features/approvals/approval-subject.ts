import type { Approval, ToolPolicy } from '@workbench/client/models'

/** What is to be decided on. */
export type ApprovalSubject =
  | {
      readonly kind: 'tool'
      readonly tool: string
      readonly args: unknown
      readonly speaker: string | null
      /** null when it is not told. */
      readonly policy: ToolPolicy | null
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other'; readonly value: unknown }

/** Read leniently: whoever asks may say it in any way. */
export function subjectOf({ details }: Pick<Approval, 'details'>): ApprovalSubject {
  if (typeof details === 'string') return { kind: 'text', text: details }
  if (!isObject(details)) return { kind: 'other', value: details }
  const { tool, args, speaker, policy } = details
  if (typeof tool !== 'string') return { kind: 'other', value: details }
  return {
    kind: 'tool',
    tool,
    args,
    speaker: typeof speaker === 'string' ? speaker : null,
    policy: isPolicy(policy) ? policy : null,
  }
}

const lists = ['net', 'read', 'write', 'secrets'] as const

const isPolicy = (value: unknown): value is ToolPolicy =>
  isObject(value) && lists.every((name) => Array.isArray(value[name]))

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
