import { expect, test } from 'vitest'
import { createEgress } from './create-egress.ts'
import { aGet, faultOf, rulesFor } from './testing/an-egress.ts'
import { loopbackServer } from './testing/loopback-server.ts'

test('the port of the workbench itself is for reading only, whatever its address is called', async () => {
  const methods: (string | undefined)[] = []
  const { port } = await loopbackServer(({ method }, response) => {
    methods.push(method)
    response.end('fine')
  })
  const other = await loopbackServer((_, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${port}/tools` }).end()
  })
  const egress = createEgress({ ownPort: port })
  const net = ['127.0.0.1', 'localhost', '127.8.8.8', '[::1]'].map((host) => `${host}:${port}`)
  const rules = rulesFor(port, { net: [...net, `127.0.0.1:${other.port}`] })

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    for (const host of net) {
      expect(await faultOf(egress.fetch(aGet(`http://${host}/tools`, { method }), rules))).toMatchObject({
        code: 'denied_net',
        message: expect.stringContaining('the workbench itself'),
      })
    }
  }
  const redirected = egress.fetch(aGet(other.url, { method: 'POST' }), rules)
  expect(await faultOf(redirected)).toMatchObject({ code: 'denied_net' })
  expect(methods).toEqual([])

  expect((await egress.fetch(aGet(`http://127.0.0.1:${port}/tools`), rules)).status).toBe(200)
  expect(methods).toEqual(['GET'])
})

test('other ports of this machine are open to whoever names them', async () => {
  const { port, url } = await loopbackServer((_, response) => response.end('fine'))
  const post = createEgress({ ownPort: port + 1 }).fetch(aGet(url, { method: 'POST' }), rulesFor(port))
  expect((await post).status).toBe(200)
})
