import { expect, test } from 'vitest'
import { createAuditTrail } from './audit-trail.ts'

const asIs = (text: string) => text
const contact = { host: 'a.test', port: 443, address: '203.0.113.1', bytesSent: 10, bytesReceived: 20 }

test('requests to one host are added up', () => {
  const audit = createAuditTrail(asIs)
  audit.contacted(contact)
  audit.contacted(contact)
  audit.contacted({ ...contact, address: '203.0.113.2' })
  expect(audit.soFar().hosts).toEqual([
    { host: 'a.test', port: 443, address: '203.0.113.1', requests: 2, bytesSent: 20, bytesReceived: 40 },
    { host: 'a.test', port: 443, address: '203.0.113.2', requests: 1, bytesSent: 10, bytesReceived: 20 },
  ])
})

test('files are told by what was done with them, secrets once', () => {
  const audit = createAuditTrail(asIs)
  audit.file('read', '/a', 5)
  audit.file('read', '/a', 5)
  audit.file('write', '/a', 3)
  audit.secret('KEY')
  audit.secret('KEY')
  expect(audit.soFar().files).toEqual([
    { op: 'read', path: '/a', bytes: 10 },
    { op: 'write', path: '/a', bytes: 3 },
  ])
  expect(audit.soFar().secrets).toEqual(['KEY'])
})

test('what goes on and on is cut, and the log says by how much', () => {
  const audit = createAuditTrail(asIs)
  for (let count = 0; count < 300; count += 1) {
    audit.contacted({ ...contact, host: `${count}.test` })
    audit.file('read', `/${count}`, 1)
    audit.refused('denied_net', `${count}`)
    audit.log(`line ${count}`)
  }
  const { hosts, files, refused, log } = audit.soFar()
  expect([hosts.length, files.length, refused.length]).toEqual([100, 200, 100])
  expect(log.slice(199)).toEqual([
    'line 199',
    '… and 200 more hosts',
    '… and 100 more files',
    '… and 200 more refusals',
    '… and 100 more log lines',
  ])
})

test('a few long lines fill the log, too', () => {
  const audit = createAuditTrail(asIs)
  for (let count = 0; count < 20; count += 1) audit.log('x'.repeat(10_000))
  expect(audit.soFar().log.join('').length).toBeLessThan(33_000)
})

test('a text is redacted before it is cut', () => {
  const secret = 'sesame-open'
  const audit = createAuditTrail((text) => text.replaceAll(secret, '[secret:KEY]'))
  audit.log(`${'x'.repeat(3995)}${secret}`)
  audit.refused('denied_net', `GET https://${secret}.evil.test`)
  audit.file('read', `/data/${secret}`, 1)
  audit.contacted({ ...contact, host: `${secret}.test` })
  expect(JSON.stringify(audit.soFar())).not.toContain('sesame')
})

test('every text can be stored, wherever it was cut, and a secret does not hide behind what is taken out', () => {
  const audit = createAuditTrail((text) => text.replaceAll('sk-live-0123', '[secret:KEY]'))
  audit.log('a\0b \ud800')
  audit.log(`${'x'.repeat(3_999)}😀`)
  audit.log('sk-\0live\0-0123')
  audit.file('read', '/a\0', 1)
  audit.refused('denied_read', '/\udc00')
  audit.contacted({ ...contact, host: 'a\0.test' })
  const { log, files, refused, hosts } = audit.soFar()
  expect(log).toEqual(['ab \ufffd', `${'x'.repeat(3_999)}\ufffd`, '[secret:KEY]'])
  expect([files[0]?.path, refused[0]?.what, hosts[0]?.host]).toEqual(['/a', '/\ufffd', 'a.test'])
})
