import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { listeningFault, localUrl, tryListening } from './listening-address.ts'

test('a taken port is told with another one as example', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect((await tryListening('127.0.0.1', port)).state).toBe('taken')
  server.close()
  expect(listeningFault('127.0.0.1', 4200, 'taken')).toBe(
    'PORT 4200 on 127.0.0.1 is taken by another program; choose another one, for example PORT=4201',
  )
})

test('port 0 becomes a port that is free', async () => {
  const { state, port } = await tryListening('127.0.0.1', 0)
  expect(state).toBe('free')
  expect(port).toBeGreaterThan(0)
})

test('a server on every address is reached on this machine', () => {
  expect(localUrl('127.0.0.1', 4200)).toBe('http://127.0.0.1:4200')
  expect(localUrl('0.0.0.0', 4200)).toBe('http://127.0.0.1:4200')
  expect(localUrl('::', 4200)).toBe('http://[::1]:4200')
  expect(localUrl('localhost', 80)).toBe('http://localhost:80')
})
