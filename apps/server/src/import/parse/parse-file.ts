import { type FileAbout, fileAbout } from '../found/file-about.ts'
import type { ImportValues } from '../found/fill-in.ts'
import { type Found, type FoundAsk, fault, remarks } from '../found/found.ts'
import { parseCsv } from './parse-csv.ts'
import { parseJson } from './parse-json.ts'
import { parseToolFile } from './parse-tool-file.ts'
import { parseYaml } from './parse-yaml.ts'
import { readItems } from './read-items.ts'

const workflowFile = /\.workflow\.ya?ml$/i

const accepted =
  'accepted are .json, .yaml, .yml, .csv (prompts.csv, ChatArena history), .png and .charx (character cards) and .ts (script tools)'

/** More than that nobody reads; a file of 32 MB could hold ten million of them. */
const maxFaults = 1000

/** Everything a file holds. Its name's ending says what it is, its folder what it holds. Never throws for what is in it. */
export function parseFile(name: string, content: string, values: ImportValues = {}): Found[] {
  const all = parseWhole(name, content, values)
  const asks = all.filter((item) => item.kind === 'ask')
  // A file that waits for an answer comes again as a whole.
  const isAsked = asks.some(({ variables }) => variables.length > 0)
  const found = isAsked ? [askFor(asks)] : all
  const faults = found.filter(({ kind }) => kind === 'fault')
  if (faults.length <= maxFaults) return found
  const told = new Set(faults.slice(0, maxFaults))
  const more = (faults.length - maxFaults).toLocaleString('en-US')
  return [
    ...found.filter((item) => item.kind !== 'fault' || told.has(item)),
    fault('', `${more} more items could not be read`),
  ]
}

const askFor = (asks: readonly FoundAsk[]): FoundAsk => ({
  kind: 'ask',
  place: '',
  variables: [...new Set(asks.flatMap(({ variables }) => variables))],
})

function parseWhole(name: string, content: string, values: ImportValues): Found[] {
  const text = content.startsWith('\ufeff') ? content.slice(1) : content
  if (workflowFile.test(name)) {
    return remarks('', null, ['a workflow, left out here: npx workbench workflow apply takes it'])
  }
  const about = fileAbout(name)
  switch (endingOf(name)) {
    case 'json':
    // The card that was in the picture or archive.
    case 'png':
    case 'charx':
      return readJson(text, about, values)
    case 'yaml':
    case 'yml':
      return readDocuments(text, about, values)
    case 'csv':
      return parseCsv(text, about.stem)
    case 'ts':
      return parseToolFile(text, about.stem)
    default:
      return /^\s*[{[]/.test(text)
        ? readJson(text, about, values)
        : [fault('', `unknown type of file: ${accepted}`)]
  }
}

function readJson(text: string, about: FileAbout, values: ImportValues): Found[] {
  if (text.trim() === '') return [fault('', 'the file is empty')]
  const parsed = parseJson(text)
  return 'document' in parsed ? readItems(parsed.document, about, values) : [parsed]
}

function readDocuments(text: string, about: FileAbout, values: ImportValues): Found[] {
  const parsed = parseYaml(text)
  if (!('documents' in parsed)) return [parsed]
  const { documents } = parsed
  if (documents.length === 1) return readItems(documents[0], about, values)
  return documents.flatMap((document, index) =>
    readItems(document, about, values).map((found) => ({
      ...found,
      place: `document ${index + 1}${found.place === '' ? '' : `: ${found.place}`}`,
    })),
  )
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
