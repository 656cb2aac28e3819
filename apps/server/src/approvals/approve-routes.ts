import { ConflictError, InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { Approval } from '@workbench/core/models/approval'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import type { ServerDeps } from '../deps.ts'
import { createAttempts } from '../manners/attempts.ts'
import { formOf, registerFormBody } from '../manners/form-body.ts'
import { nothingPage, outcomePage, questionPage } from './approve-pages.ts'
import { checkedDecision, holdsSecret, typedIn } from './decision-in-form.ts'
import type { AskedAbout } from './facts-of.ts'
import { type LinkState, linkState } from './link-state.ts'
import { somebody } from './somebody.ts'

type ApproveRouteDeps = Pick<
  ServerDeps,
  'approvals' | 'approvalLinks' | 'runs' | 'secrets' | 'clock' | 'isTemporary'
>

const bodyLimitBytes = 64 * 1024

const statusOfState: Readonly<Record<LinkState['kind'], number>> = {
  open: 200,
  answered: 409,
  decided: 409,
  expired: 410,
}

/** Nothing but this page's own form and style, and nobody learns of its address. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

interface Opened {
  readonly about: AskedAbout
  readonly state: LinkState
}

/**
 * The pages behind the links of messages, for people who need no login: the link is the credential. Opening one decides
 * nothing, since chat programs and scanners of mail open links too; only its buttons do.
 */
export function approveRoutes(deps: ApproveRouteDeps): FastifyPluginAsync {
  const { approvals, approvalLinks, runs, secrets, clock, isTemporary } = deps
  const attempts = createAttempts(() => clock.now())
  const open = { config: { isPublic: true, ignoresAccept: true }, schema: { hide: true } }

  async function aboutOf(approval: Approval, approver: string | null): Promise<Opened> {
    const { title } = await runs.get(approval.runId)
    return { about: { approval, runTitle: title, approver }, state: linkState(approval, approver) }
  }

  /** @returns the page to answer with where there is nothing to decide on. */
  async function openLink(token: string, caller: string): Promise<Opened | Answer> {
    const link = await approvalLinks.read(token)
    // Whoever has a real one is not made to wait: behind a proxy all callers look the same, those who guess among them.
    if (link === null) {
      const wait = attempts.secondsToWait(caller)
      if (wait > 0) return waitAMoment(wait, 'Too many links that lead nowhere.')
      attempts.failed(caller)
      return unknownLink
    }
    try {
      return await aboutOf(await approvals.get(link.approvalId), link.approver)
    } catch (error) {
      if (error instanceof NotFoundError) return goneQuestion
      throw error
    }
  }

  return async (app) => {
    registerFormBody(app, bodyLimitBytes)
    // Whoever opens a link is a person; anything else that goes wrong is told as everywhere.
    app.setErrorHandler((error, _request, reply) => {
      if (!isTemporary(error)) throw error
      return answer(reply, notNow)
    })

    app.get<{ Params: { token: string } }>('/approve/:token', open, async ({ params, ip }, reply) => {
      const opened = await openLink(params.token, ip)
      return answer(reply, 'html' in opened ? opened : pageOf(opened))
    })

    app.post<{ Params: { token: string } }>('/approve/:token', open, async (request, reply) => {
      const opened = await openLink(request.params.token, request.ip)
      if ('html' in opened) return answer(reply, opened)
      if (opened.state.kind !== 'open') return answer(reply, pageOf(opened))

      const { about } = opened
      const { approver } = about
      const form = formOf(request.body)
      const typed = typedIn(form)
      const refuse = (fault: string) =>
        answer(reply, { status: 422, html: questionPage(about, { fault, typed }) })
      const checked = checkedDecision(form.get('decision'), typed, about)
      if ('fault' in checked) return refuse(checked.fault)
      // Nobody shall find out by trying what the secrets are.
      const wait = attempts.secondsToWait(about.approval.id)
      if (wait > 0) return answer(reply, waitAMoment(wait, 'Too many texts that can not be kept.'))
      if (await holdsSecret(typed, secrets)) {
        attempts.failed(about.approval.id)
        return refuse('This holds the value of a secret of the workbench. Leave it out.')
      }
      try {
        const { decision } = checked
        const decided = await approvals.decide(about.approval.id, decision, decision.by ?? somebody, 'link')
        const html = outcomePage({ ...about, approval: decided }, { isJustNow: true })
        return answer(reply, { status: 200, html })
      } catch (error) {
        if (error instanceof InvalidInputError) return refuse(error.faults[0]?.message ?? error.message)
        if (!(error instanceof ConflictError)) throw error
        // Somebody was faster, or its time is over.
        const now = await aboutOf(await approvals.get(about.approval.id), approver)
        return now.state.kind === 'open' ? refuse(error.message) : answer(reply, pageOf(now))
      }
    })
  }
}

interface Answer {
  readonly status: number
  readonly html: string
  /** Seconds. */
  readonly retryAfter?: number
}

function answer(reply: FastifyReply, { status, html, retryAfter }: Answer): FastifyReply {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  return reply.code(status).headers(pageHeaders).send(html)
}

function pageOf({ about, state }: Opened): Answer {
  const html =
    state.kind === 'open'
      ? questionPage(about, { fault: null, typed: { by: '', comment: '' } })
      : outcomePage(about, { isJustNow: false })
  return { status: statusOfState[state.kind], html }
}

const waitAMoment = (seconds: number, why: string): Answer => ({
  status: 429,
  html: nothingPage('Wait a moment', `${why} Wait ${seconds} seconds, then try again.`),
  retryAfter: seconds,
})

const unknownLink: Answer = {
  status: 404,
  html: nothingPage(
    'Unknown link',
    'Nobody was sent this link, part of it is missing, or the key it was made with was replaced since.',
  ),
}

const notNow: Answer = {
  status: 503,
  html: nothingPage(
    'Not now',
    'The workbench can not reach its database at the moment. Open the link again shortly: it says what was decided.',
  ),
  retryAfter: 2,
}

const goneQuestion: Answer = {
  status: 404,
  html: nothingPage(
    'No such question',
    'What this link asked is gone; if it was asked anew, a new link was sent.',
  ),
}
