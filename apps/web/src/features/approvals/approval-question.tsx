import { Link } from '@tanstack/react-router'
import type { Approval, ToolPolicy } from '@workbench/client/models'
import { JsonValue } from '../../components/json-value.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { reachOf } from '../tools/reach-words.ts'
import { subjectOf } from './approval-subject.ts'

/** What is to be decided on, with all that matters for it. */
export function ApprovalQuestion({ approval }: { readonly approval: Approval }) {
  const subject = subjectOf(approval)
  if (subject.kind === 'text') {
    return <Markdown text={subject.text.slice(0, 20_000)} className="max-w-[68ch]" />
  }
  if (subject.kind === 'other') {
    return subject.value === null || subject.value === undefined ? null : (
      <JsonValue label="Details" value={subject.value} />
    )
  }
  const { tool, args, policy } = subject
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <JsonValue label="Arguments" value={args} />
      <p className="text-sm text-muted">
        <Link
          to="/tools/$name"
          params={{ name: tool }}
          className="font-mono text-accent-ink underline underline-offset-2 wrap-anywhere"
        >
          {tool}
        </Link>{' '}
        {policy === null ? 'has a policy of its own' : mayTouch(policy)}
      </p>
    </div>
  )
}

function mayTouch(policy: ToolPolicy): string {
  const parts = reachOf(policy).map(({ kind, all }) => (kind === 'hosts' ? `reaches ${all}` : all))
  return parts.length === 0 ? 'computes only' : parts.join('; ')
}
