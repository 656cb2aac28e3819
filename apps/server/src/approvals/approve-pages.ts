import type { Approval } from '@workbench/core/models/approval'
import { escapeHtml, htmlPage } from '../pages/html.ts'
import { type AskedAbout, factsOf, moment, shownText } from './facts-of.ts'

/** What was typed, kept after a fault. */
export interface Typed {
  readonly by: string
  readonly comment: string
}

/** Characters; the form and the route agree on it. */
export const maxComment = 4000

// The answer's own header says no-referrer; but then browsers send forms with `Origin: null`, which is refused as any
// other foreign origin is. This loosens it for the page's own form and nothing else.
const head = '<meta name="referrer" content="same-origin">\n<meta name="robots" content="noindex">\n'

const page = (title: string, main: string): string => htmlPage(`${title} · AI Workbench`, main, head)

/** The question with its two buttons. It decides nothing by being opened. */
export function questionPage(
  about: AskedAbout,
  { fault, typed }: { readonly fault: string | null; readonly typed: Typed },
): string {
  const { approval, approver } = about
  const alert = fault === null ? '' : `<p class="fault" role="alert" id="fault">${shownText(fault)}</p>\n`
  const describedBy = fault === null ? '' : ' aria-describedby="fault"'
  const isNameNeeded = approval.required > 1
  const name = `<label for="by">Your name${isNameNeeded ? '' : ' (optional)'}</label>
<input id="by" name="by" maxlength="200" autocomplete="name" value="${escapeHtml(typed.by)}"${isNameNeeded ? ' required' : ''}${describedBy}>
`
  // The first button of a form is pressed by Enter in a field; nobody shall say yes like that.
  return page(
    'Approval',
    `${questionOf(about)}
<form method="post" class="decide">
${alert}<button type="submit" disabled hidden>Nothing</button>
${approver === null ? name : ''}<label for="comment">Comment (optional)</label>
<textarea id="comment" name="comment" maxlength="${maxComment}" rows="3"${describedBy}>
${escapeHtml(typed.comment)}</textarea>
<div class="choices">
<button type="submit" name="decision" value="approve">Approve</button>
<button type="submit" name="decision" value="reject" class="plain">Reject</button>
</div>
</form>`,
  )
}

/** What became of the question, for links that decide nothing any more. */
export function outcomePage(about: AskedAbout, { isJustNow }: { readonly isJustNow: boolean }): string {
  const { title, outcome } = outcomeOf(about.approval, isJustNow)
  const lead = isJustNow ? 'You can close this page.' : 'There is nothing left for you to decide.'
  return page(title, questionOf(about, `<p class="outcome" role="status">${outcome} ${lead}</p>`))
}

function outcomeOf(approval: Approval, isJustNow: boolean): { title: string; outcome: string } {
  const { status, decidedBy, decidedAt, expiresAt, comment, required, decisions } = approval
  if (status === 'expired') {
    const isLate = expiresAt !== null && (decidedAt === null || decidedAt >= expiresAt)
    const why = isLate ? `Nobody decided before ${moment(expiresAt)}.` : 'The run ended before that.'
    return { title: 'Expired', outcome: `<strong class="rejected">Expired.</strong> ${why}` }
  }
  if (status === 'pending') {
    const yes = decisions.filter(({ decision }) => decision === 'approve').length
    const left = Math.max(1, required - yes)
    const more = left === 1 ? 'One more person has' : `${left} more people have`
    const lead = isJustNow ? 'Noted.' : 'You said yes.'
    return { title: 'Noted', outcome: `<strong class="approved">${lead}</strong> ${more} to say yes.` }
  }
  const word = status === 'approved' ? 'Approved' : 'Rejected'
  const who = decidedBy === null ? '' : ` by ${shownText(decidedBy)}`
  const when = decidedAt === null ? '' : `, ${moment(decidedAt)}`
  const said = comment === null || comment.trim() === '' ? '.' : `: “${shownText(comment)}”.`
  return { title: word, outcome: `<strong class="${status}">${word}</strong>${who}${when}${said}` }
}

/** For links without a question. */
export const nothingPage = (title: string, message: string): string =>
  page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(message)}</p>
<p>What waits for people is listed under <a href="/approvals">Approvals</a> in the workbench.</p>`,
  )

/** @param outcome - Markup that stands first, when there is one. */
function questionOf(about: AskedAbout, outcome = ''): string {
  const { title, details } = about.approval
  return `<p class="kicker">Approval</p>
<h1 dir="auto">${shownText(title)}</h1>
${outcome}
${factsOf(about)}
${detailsOf(details)}`
}

function detailsOf(details: unknown): string {
  if (details === null || details === '') return ''
  const isProse = typeof details === 'string'
  const text = isProse ? details : JSON.stringify(details, null, 2)
  return `<h2 id="details">Details</h2>
<pre class="details${isProse ? ' prose' : ''}" dir="auto" tabindex="0" role="region" aria-labelledby="details">${shownText(text)}</pre>`
}
