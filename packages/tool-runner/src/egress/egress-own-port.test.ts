import { expect, test } from 'vitest'
import { createEgress } from './create-egress.ts'
import { aGet, faultOf, rulesFor } from './testing/an-egress.ts'
import { loopbackServer } from './testing/loopback-server.ts'

test('the workbench itself is closed to tools, whatever a policy names and by whatever way', async () => {
  let asked = 0
  const { port } = await loopbackServer((_, response) => {
    asked += 1
    response.end('policies')
  })
  const other = await loopbackServer((_, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${port}/tools` }).end()
  })
  const egress = createEgress({ ownPort: port })
  const net = ['127.0.0.1', 'localhost', '127.8.8.8', '[::1]'].map((host) => `${host}:${port}`)
  const rules = rulesFor(port, { net: [...net, `127.0.0.1:${other.port}`] })

  for (const host of net)
    expect(await faultOf(egress.fetch(aGet(`http://${host}/tools`), rules))).toMatchObject({
      code: 'denied_net',
      message: expect.stringContaining('the workbench itself'),
    })
  expect(await faultOf(egress.fetch(aGet(other.url), rules))).toMatchObject({ code: 'denied_net' })
  expect(asked).toBe(0)
})

test('other ports of this machine are open to whoever names them', async () => {
  const { port, url } = await loopbackServer((_, response) => response.end('fine'))
  const { status } = await createEgress({ ownPort: port + 1 }).fetch(aGet(url), rulesFor(port))
  expect(status).toBe(200)
})
