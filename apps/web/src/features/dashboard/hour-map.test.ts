import { expect, test } from 'vitest'
import { hourMap } from './hour-map.ts'

const hour = (at: string, runs: number, failed = 0) => ({ at: `${at}:00:00.000Z`, runs, failed })
const span = (from: string, to: string) => ({ from: `${from}:00:00.000Z`, to: `${to}:00:00.000Z` })

test('hours of UTC stand on the day and hour of the reader', () => {
  const { by, rows, most } = hourMap(
    [hour('2026-11-22T23', 3, 1), hour('2026-11-23T09', 5)],
    span('2026-11-22T22', '2026-11-23T10'),
    'Europe/Berlin',
  )
  expect(by).toBe('day')
  expect(rows.map(({ name }) => name)).toEqual(['Sun 22 Nov', 'Mon 23 Nov'])
  expect(rows[1]?.cells[0]).toEqual({
    runs: 3,
    failed: 1,
    span: { from: '2026-11-22T23:00:00.000Z', to: '2026-11-23T00:00:00.000Z' },
  })
  expect(rows[1]?.cells[10]?.runs).toBe(5)
  expect(most).toBe(5)
})

test('hours out of the span are not there; those within it without a run are nothing', () => {
  const { rows } = hourMap([], span('2026-11-23T08', '2026-11-23T10'), 'UTC')
  expect(rows[0]?.cells.map((cell) => cell?.runs ?? null).slice(7, 11)).toEqual([null, 0, 0, null])
})

test('the hour that the end of summer time repeats is one, of two hours', () => {
  const { rows } = hourMap(
    [hour('2026-10-25T00', 2), hour('2026-10-25T01', 4)],
    span('2026-10-24T22', '2026-10-25T23'),
    'Europe/Berlin',
  )
  expect(rows.map(({ name }) => name)).toEqual(['Sun 25 Oct'])
  expect(rows[0]?.cells[2]).toEqual({
    runs: 6,
    failed: 0,
    span: { from: '2026-10-25T00:00:00.000Z', to: '2026-10-25T02:00:00.000Z' },
  })
  expect(rows[0]?.cells[3]?.runs).toBe(0)
})

test('the hour that its beginning leaves out is not there', () => {
  const { rows } = hourMap(
    [hour('2026-03-29T01', 1)],
    span('2026-03-28T23', '2026-03-29T22'),
    'Europe/Berlin',
  )
  expect(rows[0]?.cells[2]).toBeNull()
  expect(rows[0]?.cells[3]?.runs).toBe(1)
})

test('where clocks stand half an hour off, an hour of UTC counts as the one in which it begins', () => {
  const map = hourMap([hour('2026-11-23T06', 1)], span('2026-11-23T00', '2026-11-23T12'), 'Asia/Kolkata')
  expect(map.minutesOff).toBe(30)
  expect(map.rows[0]?.cells[11]?.runs).toBe(1)
})

test('more than two weeks are laid over one another by day of the week', () => {
  const { by, rows } = hourMap(
    [hour('2026-11-02T14', 1), hour('2026-11-09T14', 2, 1), hour('2026-11-10T14', 4)],
    span('2026-11-01T00', '2026-11-23T00'),
    'UTC',
  )
  expect(by).toBe('weekday')
  expect(rows.map(({ name }) => name.slice(0, 2))).toEqual(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'])
  expect(rows[0]?.cells[14]).toEqual({ runs: 3, failed: 1, span: null })
  expect(rows[1]?.cells[14]?.runs).toBe(4)
})

test('two weeks of UTC are days, wherever they are read', () => {
  const weeks = span('2026-11-01T00', '2026-11-15T00')
  expect(hourMap([], weeks, 'UTC').rows).toHaveLength(14)
  expect(hourMap([], weeks, 'Pacific/Auckland').by).toBe('day')
})
