import { ApiError, NoServerError } from '@workbench/client/errors'
import { expect, test } from 'vitest'
import { uploadFault, uploadsWords } from './upload-words.ts'

test('a broken connection, a large file and a refusal are told in plain words', () => {
  expect(uploadFault(new NoServerError('http://x', null))).toContain('connection broke')
  expect(uploadFault(new ApiError(413, 'Payload Too Large'))).toContain('256 MB')
  expect(uploadFault(new ApiError(422, 'The file is empty.'))).toBe('The file is empty.')
})

test('what is left, what failed and what got there', () => {
  expect(uploadsWords(3, 1, 12)).toBe('Sending 2 files · 1 file not taken · 12 files added')
  expect(uploadsWords(0, 0, 1)).toBe('1 file added')
  expect(uploadsWords(1, 0, 0)).toBe('Sending 1 file')
})
