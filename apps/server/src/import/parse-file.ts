import { type Found, fault } from './found.ts'
import { parseJson } from './parse-json.ts'
import { parsePromptsCsv } from './parse-prompts-csv.ts'
import { parseYaml } from './parse-yaml.ts'
import { readItems } from './read-items.ts'
import type { TranscriptSettings } from './read-transcript.ts'

const accepted = 'accepted are .json, .yaml, .yml and .csv (prompts.csv)'

/** Everything a file holds. Its name's ending says what it is. Never throws for what is in it. */
export function parseFile(name: string, content: string, settings: TranscriptSettings): Found[] {
  const text = content.startsWith('\ufeff') ? content.slice(1) : content
  switch (endingOf(name)) {
    case 'json': {
      const parsed = parseJson(text)
      return 'document' in parsed ? readItems(parsed.document, settings) : [parsed]
    }
    case 'yaml':
    case 'yml':
      return readDocuments(text, settings)
    case 'csv':
      return parsePromptsCsv(text)
    default:
      return [fault('', `unknown type of file: ${accepted}`)]
  }
}

function readDocuments(text: string, settings: TranscriptSettings): Found[] {
  const parsed = parseYaml(text)
  if (!('documents' in parsed)) return [parsed]
  const { documents } = parsed
  if (documents.length === 1) return readItems(documents[0], settings)
  return documents.flatMap((document, index) =>
    readItems(document, settings).map((found) => ({
      ...found,
      place: `document ${index + 1}${found.place === '' ? '' : `: ${found.place}`}`,
    })),
  )
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
