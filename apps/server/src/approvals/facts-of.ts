import type { Approval } from '@workbench/core/models/approval'
import { printable } from '@workbench/platform/printable'
import { escapeHtml } from '../pages/html.ts'

/** What the page of a link tells of its question. */
export interface AskedAbout {
  readonly approval: Approval
  /** Of the run that asks; a workflow's run is called like the workflow. */
  readonly runTitle: string
  /** Whose link it is; null: that of whoever has it. */
  readonly approver: string | null
}

/** Text of models and people, as text: nothing in it is markup or turns the line around. */
export const shownText = (text: string): string => escapeHtml(printable(text.replaceAll('\r\n', '\n')))

/** The list of facts above the details. */
export function factsOf({ approval, runTitle, approver }: AskedAbout): string {
  const { runId, workflowId, createdAt, expiresAt, status } = approval
  const run = `<a href="/runs/${escapeHtml(runId)}">${shownText(runTitle)}</a>`
  const facts: readonly (readonly [string, string | null])[] = [
    [workflowId === null ? 'Run' : 'Workflow', run],
    ['You are', approver === null ? null : shownText(approver)],
    ['Asked', moment(createdAt)],
    ['Open until', status === 'pending' && expiresAt !== null ? moment(expiresAt) : null],
    ['Needed', neededOf(approval)],
    ['Answers', answersOf(approval)],
  ]
  const rows = facts.flatMap(([name, value]) =>
    value === null ? [] : [`<div><dt>${name}</dt><dd>${value}</dd></div>`],
  )
  return `<dl class="facts">\n${rows.join('\n')}\n</dl>`
}

function neededOf({ required, approvers }: Approval): string | null {
  if (required < 2) return null
  return `${required} yes${approvers.length === 0 ? '' : ` of ${approvers.map(shownText).join(', ')}`}`
}

function answersOf({ decisions }: Approval): string | null {
  if (decisions.length === 0) return null
  return decisions
    .map(({ by, decision, at, comment }) => {
      const said = comment === null || comment.trim() === '' ? '' : `: “${shownText(comment)}”`
      return `${shownText(by)} said ${decision === 'approve' ? 'yes' : 'no'}, ${moment(at)}${said}`
    })
    .join('<br>')
}

const format = new Intl.DateTimeFormat('en-GB', {
  ...{ dateStyle: 'medium', timeStyle: 'short' },
  timeZone: 'UTC',
})

/** The server can't know the reader's time zone, and without scripts the page can't either. */
export const moment = (iso: string): string =>
  `<time datetime="${escapeHtml(iso)}">${format.format(new Date(iso))} UTC</time>`
