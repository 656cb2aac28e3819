import { readFileSync } from 'node:fs'
import { getDocumentProxy } from 'unpdf'

const d = await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2])), { verbosity: 0 })
for (let n = 1; n <= d.numPages; n++) {
  const p = await d.getPage(n)
  const c = await p.getTextContent()
  for (const i of c.items) console.log(n, JSON.stringify(i))
}
