import { JsonValue } from '../../components/json-value.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { RawText } from '../../components/raw-text.tsx'
import { TextDiff } from '../versions/text-diff-view.tsx'
import { Specimens } from './specimens.tsx'

const markdown = `### A heading is no heading of the page

**Bold**, *slanted*, \`code\`, [a link](https://example.com), [no link](javascript:alert(1)), <b>no HTML</b> and
![no picture](https://example.com/x.png).

- one
- two

| a | b |
| --- | --- |
| 1 | 2 |

> Somebody said so.

\`\`\`
a block
\`\`\``

const before = 'You are a careful planner.\nYou count money.\nYou are brief.'
const after = 'You are a bold planner.\nYou count money.\nYou are brief.\nYou name the street.'

export const Texts = () => (
  <Specimens title="Texts of others">
    <Markdown text={markdown} className="max-w-[68ch] text-read" />
    <RawText text={JSON.stringify({ topic: 'Tea or coffee?', rounds: 2 }, null, 2)} copyLabel="Copy JSON" />
    <JsonValue label="Arguments" value={{ url: 'https://example.com/\u202Egpj.exe' }} />
    <TextDiff before={before} after={after} />
  </Specimens>
)
