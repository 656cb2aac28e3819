// The first file a child runs, plain JavaScript since nothing has taken types out of the others yet: its parent has, once
// for all children, and sends them. Node would load its own translator for every child, which is half of what one costs.
import { registerHooks } from 'node:module'

const chunks = process.stdin[Symbol.asyncIterator]()
let held = Buffer.alloc(0)
while (!held.includes(0x0a)) {
  const { done, value } = await chunks.next()
  if (done) process.exit(1)
  held = Buffer.concat([held, value])
}
const end = held.indexOf(0x0a)
const { main, sources } = JSON.parse(held.toString('utf8', 0, end))
registerHooks({
  load: (url, context, next) =>
    Object.hasOwn(sources, url)
      ? { format: 'module', source: sources[url], shortCircuit: true }
      : next(url, context),
})

async function* rest() {
  yield held.subarray(end + 1)
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}

const { readDocument } = await import(main)
await readDocument(rest(), process.stdout)
