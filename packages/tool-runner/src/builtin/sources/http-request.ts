// One HTTP request. Which hosts it reaches, and what is put into its headers, is decided outside.

interface Args {
  readonly url: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly redirect?: 'follow' | 'manual'
}

interface Answer {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  text(): Promise<string>
  bytes(): Promise<Uint8Array<ArrayBuffer> & { toBase64(): string }>
}

interface Context {
  fetch(url: string, init: object): Promise<Answer>
}

const decoder = new TextDecoder('utf-8', { fatal: true })

async function bodyOf(answer: Answer): Promise<unknown> {
  const bytes = await answer.bytes()
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { base64: bytes.toBase64() }
  }
  if (!/[/+]json\b/i.test(answer.headers['content-type'] ?? '')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export default async (
  { url, method = 'GET', headers = {}, body, redirect = 'follow' }: Args,
  ctx: Context,
) => {
  const isText = typeof body === 'string'
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const answer = await ctx.fetch(url, {
    method,
    redirect,
    headers:
      body === undefined || isText || hasType ? headers : { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? null : isText ? body : JSON.stringify(body),
  })
  return { url: answer.url, status: answer.status, headers: answer.headers, body: await bodyOf(answer) }
}
