import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

test('metrics are Prometheus text, and count what was answered', async () => {
  const { app } = await appUnderTest()
  await app.inject('/personas')
  await app.inject('/nowhere')

  const { headers, body } = await app.inject('/metrics')

  expect(headers['content-type']).toContain('version=0.0.4')
  expect(body).toMatch(/^workbench_http_requests_total\{method="GET",status="2xx"\} 1$/m)
  expect(body).toMatch(/^workbench_http_requests_total\{method="GET",status="4xx"\} 1$/m)
  expect(body).toMatch(/^process_resident_memory_bytes \d+$/m)
  expect(body.endsWith('\n')).toBe(true)
})
