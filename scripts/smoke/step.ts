import { call } from '../../e2e/support/api.ts'

/** The workbench that is tried. */
export interface Site {
  readonly url: string
  /** Sent with everything; the token when there is one. */
  readonly headers: Readonly<Record<string, string>>
}

/** Says what is done and how it went; the first thing that fails ends it all. */
export async function step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work()
    console.log(`ok      ${what}`)
    return result
  } catch (error) {
    console.error(`FAILED  ${what}: ${(error as Error).message}`)
    process.exit(1)
  }
}

export function expectStatus(answer: { status: number; body: unknown }, status: number): void {
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`)
}

/** @throws Error when the answer has another status than 202, or names no run. */
export async function startRun({ url, headers }: Site, path: string, body: unknown): Promise<string> {
  const answer = await call<{ runId: string }>(url, path, {
    ...{ method: 'POST', body },
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
  })
  expectStatus(answer, 202)
  return answer.body.runId
}
