import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// Speaks just enough of the chat completions protocol, and as cheaply as it can: it shares two cores with what is
// measured. `node model-server.ts MS` answers after MS milliseconds.
const delayMs = Number(process.argv[2] ?? 0)
const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({
    id: 'bench',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'bench',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`
const sentence = 'It pays off only if the incidents really come from the old design. '
const answer = [
  chunk({ role: 'assistant', content: '' }),
  ...Array.from({ length: 8 }, () => chunk({ content: sentence })),
  chunk({}, 'stop'),
  `data: ${JSON.stringify({ id: 'bench', object: 'chat.completion.chunk', created: 1, model: 'bench', choices: [], usage: { prompt_tokens: 500, completion_tokens: 120, total_tokens: 620 } })}\n\n`,
  'data: [DONE]\n\n',
].join('')

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const send = () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(answer)
    }
    if (delayMs > 0) setTimeout(send, delayMs)
    else send()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', 4_096, () => {
  console.log(`listening http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
})
process.on('SIGTERM', () => process.exit(0))
