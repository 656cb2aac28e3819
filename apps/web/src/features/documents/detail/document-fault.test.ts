import { expect, test } from 'vitest'
import { documentFault } from './document-fault.ts'

test('a file that will never be read is not tried again', () => {
  expect(documentFault('document_unreadable').canRetry).toBe(false)
  expect(documentFault('document_encrypted').nextStep).toContain('without a password')
})

test('what an outage or a person stopped is', () => {
  expect(documentFault('model_unavailable').canRetry).toBe(true)
  expect(documentFault('cancelled').canRetry).toBe(true)
})

test('what is not foreseen is told, too', () => {
  expect(documentFault('step_failed').title).toBe('It could not be read')
})
