import { type FileAbout, fileAbout } from './file-about.ts'
import { type Found, fault, remarks } from './found.ts'
import { parseJson } from './parse-json.ts'
import { parsePromptsCsv } from './parse-prompts-csv.ts'
import { parseToolFile } from './parse-tool-file.ts'
import { parseYaml } from './parse-yaml.ts'
import { readItems } from './read-items.ts'

const workflowFile = /\.workflow\.ya?ml$/i

const accepted = 'accepted are .json, .yaml, .yml, .csv (prompts.csv) and .ts (script tools)'

/** More than that nobody reads; a file of 32 MB could hold ten million of them. */
const maxFaults = 1000

/** Everything a file holds. Its name's ending says what it is, its folder what it holds. Never throws for what is in it. */
export function parseFile(name: string, content: string): Found[] {
  const found = parseWhole(name, content)
  const faults = found.filter(({ kind }) => kind === 'fault')
  if (faults.length <= maxFaults) return found
  const told = new Set(faults.slice(0, maxFaults))
  const more = (faults.length - maxFaults).toLocaleString('en-US')
  return [
    ...found.filter((item) => item.kind !== 'fault' || told.has(item)),
    fault('', `${more} more items could not be read`),
  ]
}

function parseWhole(name: string, content: string): Found[] {
  const text = content.startsWith('\ufeff') ? content.slice(1) : content
  if (workflowFile.test(name)) {
    return remarks('', null, ['a workflow, left out here: npx workbench workflow apply takes it'])
  }
  const about = fileAbout(name)
  switch (endingOf(name)) {
    case 'json': {
      if (text.trim() === '') return [fault('', 'the file is empty')]
      const parsed = parseJson(text)
      return 'document' in parsed ? readItems(parsed.document, about) : [parsed]
    }
    case 'yaml':
    case 'yml':
      return readDocuments(text, about)
    case 'csv':
      return parsePromptsCsv(text)
    case 'ts':
      return parseToolFile(text, about.stem)
    default:
      return [fault('', `unknown type of file: ${accepted}`)]
  }
}

function readDocuments(text: string, about: FileAbout): Found[] {
  const parsed = parseYaml(text)
  if (!('documents' in parsed)) return [parsed]
  const { documents } = parsed
  if (documents.length === 1) return readItems(documents[0], about)
  return documents.flatMap((document, index) =>
    readItems(document, about).map((found) => ({
      ...found,
      place: `document ${index + 1}${found.place === '' ? '' : `: ${found.place}`}`,
    })),
  )
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
