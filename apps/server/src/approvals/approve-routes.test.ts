import type { NewApproval } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { createLogger } from '@workbench/platform/logger'
import { createApprovalLinkReader, createApprovalLinks } from '@workbench/platform/secrets/approval-links'
import { newSecretKey, parseSecretKey, type SecretKeys } from '@workbench/platform/secrets/secret-key'
import { expect, test } from 'vitest'
import type { ServerDeps } from '../deps.ts'
import { appUnderTest } from '../testing/app-under-test.ts'

const key = parseSecretKey(newSecretKey())
const keys: SecretKeys = {
  current: async () => key ?? Promise.reject(new Error('No key')),
  find: async (id) => (id === key?.id ? key : null),
}
const links = createApprovalLinks({ keys, baseUrl: '' })
const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function withQuestion(asked: Partial<NewApproval> = {}, deps: Partial<ServerDeps> = {}) {
  const clock = createFakeClock(Date.now())
  const under = await appUnderTest({ approvalLinks: createApprovalLinkReader(keys), clock, ...deps })
  const run = aNewRun({ kind: 'workflow', title: 'Daily <report>' })
  await under.deps.runs.start(run, 'RUN_WORKFLOW')
  const ask: NewApproval = {
    ...{ id: testId<string>(), stepId: 'steps/ask', title: 'Publish it?', details: 'All agree.' },
    ...{ expiresAtMs: null, ...asked },
  }
  work(under.state, run.id, { asks: [ask] })
  const linkFor = (approver: string | null, id = ask.id) => links.linkTo(id, approver)
  return {
    ...{ ...under, run, ask, clock, linkFor },
    open: async (approver: string | null = null) => under.app.inject(await linkFor(approver)),
    decide: async (fields: Record<string, string>, approver: string | null = null) =>
      under.app.inject({
        ...{ method: 'POST', url: await linkFor(approver), headers: form },
        payload: new URLSearchParams(fields).toString(),
      }),
    approval: () => under.deps.approvals.get(ask.id),
  }
}

test('a link shows what is asked, by whom, and who is to decide', async () => {
  const { open, run } = await withQuestion({
    ...{ approvers: ['Ada', 'Bob'], required: 2 },
    expiresAtMs: Date.UTC(2099, 1, 3, 4, 5),
  })
  const { statusCode, headers, body } = await open('Ada')
  expect(statusCode).toBe(200)
  expect(headers).toMatchObject({
    ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    ...{ 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' },
    'content-security-policy': expect.stringContaining("default-src 'none'; style-src 'self'"),
  })
  for (const text of [
    ...['Publish it?', 'All agree.', 'Daily &lt;report&gt;', '<dd>Ada</dd>', '2 yes of Ada, Bob'],
    ...[`/runs/${run.id}`, 'datetime="2099-02-03T04:05:00.000Z"', '3 Feb 2099, 04:05 UTC', 'name="comment"'],
  ]) {
    expect(body).toContain(text)
  }
  expect(body).not.toMatch(/name="by"|<script|<style|\sstyle=|\son\w+=/)
})

test('opening a link, however often and by whatever, decides nothing', async () => {
  const { app, open, linkFor, approval } = await withQuestion()
  await open()
  await app.inject({ method: 'HEAD', url: await linkFor(null) })
  await app.inject({ url: `${await linkFor(null)}?decision=approve`, headers: { purpose: 'prefetch' } })
  expect(await approval()).toMatchObject({ status: 'pending', decisions: [] })
})

test.each([
  ['approve', 'approved', 'Approved'],
  ['reject', 'rejected', 'Rejected'],
])('the button decides: %s', async (decision, status, word) => {
  const { decide, approval, state, run, open } = await withQuestion({ approvers: ['Ada'] })
  const answer = await decide({ decision, comment: ' Two\r\nlines ' }, 'Ada')
  expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining(`>${word}</strong> by Ada`)])
  expect(await approval()).toMatchObject({
    ...{ status, decidedBy: 'Ada', comment: 'Two\nlines' },
    decisions: [{ by: 'Ada', decision, via: 'link' }],
  })
  expect(state.runs.get(run.id)?.run.status).toBe('queued')

  const again = await open('Ada')
  expect([again.statusCode, again.body]).toEqual([409, expect.stringContaining(`>${word}</strong> by Ada`)])
  expect(again.body).not.toContain('<form')
})

test('a link is used once', async () => {
  const { decide, approval } = await withQuestion()
  await decide({ decision: 'approve' })
  const second = await decide({ decision: 'reject' })
  expect([second.statusCode, second.body]).toEqual([409, expect.stringContaining('Approved</strong>')])
  expect((await decide({})).statusCode).toBe(409)
  expect(await approval()).toMatchObject({ status: 'approved', decidedBy: 'a person', comment: null })
})

test('four eyes: each approver has a say of their own, and only one', async () => {
  const { open, decide, approval } = await withQuestion({ approvers: ['Ada', 'Bob'], required: 2 })
  const first = await decide({ decision: 'approve', by: 'Bob' }, 'Ada')
  expect([first.statusCode, first.body]).toEqual([
    200,
    expect.stringContaining('One more person has to say yes'),
  ])
  expect(await approval()).toMatchObject({ status: 'pending', decisions: [{ by: 'Ada' }] })

  const twice = await decide({ decision: 'approve' }, 'Ada')
  expect([twice.statusCode, twice.body]).toEqual([409, expect.stringContaining('You said yes')])
  expect((await open('Ada')).statusCode).toBe(409)

  const other = await open('Bob')
  expect([other.statusCode, other.body]).toEqual([200, expect.stringContaining('Ada said yes')])
  expect((await decide({ decision: 'approve' }, 'Bob')).body).toContain('Approved</strong> by Ada, Bob')
})

test('whoever has a link without a name may say who they are, and must where several have to agree', async () => {
  const { open, decide, approval } = await withQuestion()
  expect((await open()).body).toContain('Your name (optional)')
  await decide({ decision: 'approve', by: ' Grace ' })
  expect(await approval()).toMatchObject({ decidedBy: 'Grace' })

  const two = await withQuestion({ required: 2 })
  expect((await two.open()).body).toMatch(/<input id="by"[^>]* required/)
  const nameless = await two.decide({ decision: 'approve', comment: 'Yes <b>' })
  expect([nameless.statusCode, nameless.body]).toEqual([422, expect.stringContaining('Say who you are.')])
  expect(nameless.body).toContain('Yes &lt;b&gt;</textarea>')
  await two.decide({ decision: 'approve', by: 'Grace' })
  const same = await two.decide({ decision: 'approve', by: 'grace' })
  expect([same.statusCode, same.body]).toEqual([422, expect.stringContaining('has answered already')])
  expect((await two.decide({ decision: 'approve', by: 'Alan' })).statusCode).toBe(200)
})

test('an expired question can only be looked at', async () => {
  const { state, open, decide, ask } = await withQuestion({ expiresAtMs: Date.now() + 60_000 })
  const stored = state.approvals.get(ask.id)
  if (stored === undefined) throw new Error('It is there')
  state.approvals.set(ask.id, { ...stored, expiresAt: new Date(Date.now() - 1).toISOString() })
  for (const answer of [await open(), await decide({ decision: 'approve' })]) {
    expect([answer.statusCode, answer.body]).toEqual([
      410,
      expect.stringContaining('Nobody decided before <time'),
    ])
  }
})

test('a question whose run has ended can only be looked at', async () => {
  const { deps, open, decide, run } = await withQuestion()
  await deps.runs.cancel(run.id)
  for (const answer of [await open(), await decide({ decision: 'approve' })]) {
    expect([answer.statusCode, answer.body]).toEqual([410, expect.stringContaining('The run ended')])
  }
})

test('a link that nobody made leads nowhere, for opening and deciding alike', async () => {
  const { app, linkFor, approval } = await withQuestion()
  const real = await linkFor(null)
  const forged = real.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  for (const url of [forged, '/approve/x', `${real}AAAA`, '/approve/%00']) {
    for (const method of ['GET', 'POST'] as const) {
      const answer = await app.inject({ method, url, headers: form, payload: 'decision=approve' })
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    }
  }
  expect(await approval()).toMatchObject({ status: 'pending' })

  const gone = await app.inject(await linkFor(null, testId()))
  expect([gone.statusCode, gone.body]).toEqual([404, expect.stringContaining('No such question')])
})

test('guessing is slowed down', async () => {
  const { app, open, clock } = await withQuestion()
  const guess = () => app.inject('/approve/guess')
  for (let guesses = 0; guesses < 10; guesses += 1) expect((await guess()).statusCode).toBe(404)
  const answer = await guess()
  expect(answer.statusCode).toBe(429)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  // Behind a proxy whoever guesses has the address of everybody.
  expect((await open()).statusCode).toBe(200)
  await clock.advance(60_000)
  expect((await guess()).statusCode).toBe(404)
})

test.each([
  [{}, 'Choose Approve or Reject.'],
  [{ decision: 'approved' }, 'Choose Approve or Reject.'],
  [{ decision: 'approve', comment: 'x'.repeat(4001) }, 'longer than 4000 characters'],
  [{ decision: 'approve', by: 'x'.repeat(201) }, 'The name is longer'],
  [{ decision: 'approve', comment: 'a\0b' }, 'can not be stored'],
] as const)('%j is refused at the form, which keeps what was typed', async (fields, fault) => {
  const { decide, approval } = await withQuestion()
  const answer = await decide({ ...fields })
  expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining(fault)])
  expect(answer.body).toContain('role="alert"')
  expect(await approval()).toMatchObject({ status: 'pending' })
})

test('a name that is none of the approvers is refused', async () => {
  const { decide } = await withQuestion({ approvers: ['Ada'] })
  const answer = await decide({ decision: 'approve' }, 'Eve')
  expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('Ada')])
})

test('a comment that holds a secret is not kept, and which secret it is stays unsaid', async () => {
  const { app, decide, approval } = await withQuestion()
  await app.inject({ method: 'PUT', url: '/secrets/KEY', payload: { value: 'sk-live-0123456789' } })
  for (const fields of [{ comment: 'Use sk-live-0123456789' }, { by: 'sk-live-0123456789' }]) {
    const answer = await decide({ decision: 'approve', ...fields })
    expect([answer.statusCode, answer.body]).toEqual([422, expect.stringContaining('a secret')])
    expect(answer.body).not.toContain('KEY')
  }
  expect(await approval()).toMatchObject({ status: 'pending' })
})

test('finding out by trying what the secrets are is slowed down for that question', async () => {
  const { app, decide, clock, approval } = await withQuestion()
  await app.inject({ method: 'PUT', url: '/secrets/KEY', payload: { value: 'sk-live-0123456789' } })
  const guess = () => decide({ decision: 'approve', comment: 'sk-live-0123456789' })
  for (let guesses = 0; guesses < 10; guesses += 1) expect((await guess()).statusCode).toBe(422)
  expect((await guess()).statusCode).toBe(429)
  await clock.advance(60_000)
  expect((await decide({ decision: 'approve' })).statusCode).toBe(200)
  expect(await approval()).toMatchObject({ status: 'approved' })
})

test('text from models and people stays text', async () => {
  const hostile = '<script>alert(1)</script>"\' &amp; <img src=x onerror=alert(2)> \u202e]evoba[ \u0007'
  const { open, decide } = await withQuestion({
    title: hostile,
    details: { a: hostile },
    approvers: [hostile],
  })
  const shown = await open(hostile)
  const decided = await decide({ decision: 'approve', comment: hostile }, hostile)
  for (const { body } of [shown, decided]) {
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    for (const text of ['<script', '<img', '\u202e', '\u0007']) expect(body).not.toContain(text)
  }
})

test('with a token of the workbench the link needs no login, and is no login', async () => {
  const config = { host: '0.0.0.0', publicUrl: 'https://w.example', token: 'a-long-token' }
  const { app, open, decide } = await withQuestion({}, { config })
  const shown = await open()
  expect([shown.statusCode, shown.headers['set-cookie']]).toEqual([200, undefined])
  expect((await decide({ decision: 'approve' })).statusCode).toBe(200)
  expect((await app.inject('/approvals')).statusCode).toBe(401)
})

test('hosts and origins are looked at as everywhere', async () => {
  const { app, linkFor, approval } = await withQuestion(
    {},
    { config: { host: '127.0.0.1', publicUrl: 'https://w.example', token: null } },
  )
  const url = await linkFor(null)
  const post = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url, headers: { ...form, ...headers }, payload: 'decision=approve' })
  expect((await app.inject({ url, headers: { host: 'evil.example' } })).statusCode).toBe(421)
  expect((await post({ origin: 'https://evil.example' })).statusCode).toBe(403)
  expect((await post({ origin: 'null' })).statusCode).toBe(403)
  expect(await approval()).toMatchObject({ status: 'pending' })
  expect((await post({ host: 'w.example', origin: 'https://w.example' })).statusCode).toBe(200)
})

test('anything but a form is refused', async () => {
  const { app, linkFor, approval } = await withQuestion()
  const url = await linkFor(null)
  const text = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'text/plain' },
    payload: 'x',
  })
  expect(text.statusCode).toBe(415)
  expect((await app.inject({ method: 'POST', url, payload: { decision: 'approve' } })).statusCode).toBe(422)
  const large = await app.inject({ method: 'POST', url, headers: form, payload: 'x'.repeat(70_000) })
  expect(large.statusCode).toBe(413)
  expect(await approval()).toMatchObject({ status: 'pending' })
})

test('while the database is away a page says so; any other trouble is told as everywhere', async () => {
  const away = new Error('connect ECONNREFUSED')
  const isTemporary = (error: unknown) => error === away
  const { deps, open, decide } = await withQuestion({}, { isTemporary })
  Object.assign(deps.approvals, { decide: () => Promise.reject(away) })
  const decided = await decide({ decision: 'approve' })
  expect([decided.statusCode, decided.headers['retry-after'], decided.body]).toEqual([
    ...[503, '2', expect.stringContaining('<h1>Not now</h1>')],
  ])
  Object.assign(deps.approvals, { get: () => Promise.reject(new Error('broken')) })
  const broken = await open()
  expect([broken.statusCode, broken.json().status]).toEqual([500, 500])
  expect(broken.body).not.toContain('broken')
})

test('logs do not hold the link', async () => {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const logger = createLogger({ component: 'server', level: 'info', destination })
  const { open, linkFor } = await withQuestion({}, { logger })
  await open()
  expect(lines.join('')).toContain('/approve/[redacted]')
  expect(lines.join('')).not.toContain(await linkFor(null))
})
