import clsx from 'clsx'
import { Image } from 'lucide-react'
import { Component, createContext, memo, type ReactNode, use, useMemo } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { markMarkers } from './mark-markers.ts'
import { isTameMarkdown, markdownBlocks } from './markdown-blocks.ts'

/** What stands for markers like [1] in a text. The same object as long as nothing changes, or it is parsed anew. */
export interface TextMarkers {
  /** What stands in the brackets. */
  readonly known: ReadonlySet<string>
  readonly draw: (marker: string) => ReactNode
}

const MarkersContext = createContext<TextMarkers | undefined>(undefined)

const Marker = ({ children }: { readonly children?: ReactNode }) => {
  const marker = String(children)
  return use(MarkersContext)?.draw(marker) ?? `[${marker}]`
}

// Text from models, tools and files. Only what is listed here reaches the page: no attribute of the text's own but
// http(s) addresses of links, no HTML (it is shown as text), no images, no headings among the page's own.

const heading = ({ children }: { readonly children?: ReactNode }) => (
  <p dir="auto" className="mt-4 mb-1 font-semibold first:mt-0">
    {children}
  </p>
)

const components: Components = {
  p: ({ children }) => (
    <p dir="auto" className="my-2.5 first:mt-0 last:mb-0">
      {children}
    </p>
  ),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  a: ({ href, children }) =>
    href ? (
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        className="text-accent-ink underline underline-offset-2 wrap-anywhere"
      >
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ alt }) => (
    <span className="inline-flex items-baseline gap-1 rounded-sm bg-hover px-1 text-sm text-muted">
      <Image className="size-3 self-center" aria-hidden />
      Image not shown{alt ? `: ${alt}` : ''}
    </span>
  ),
  ul: ({ children }) => <ul className="my-2.5 list-disc pl-5 marker:text-muted">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="my-2.5 list-decimal pl-6 marker:text-muted">
      {children}
    </ol>
  ),
  li: ({ children }) => (
    <li dir="auto" className="my-0.5">
      {children}
    </li>
  ),
  input: ({ checked }) => (
    <span>
      <span aria-hidden>{checked === true ? '☑' : '☐'}</span>
      <span className="sr-only">{checked === true ? 'Done:' : 'Open:'}</span>{' '}
    </span>
  ),
  blockquote: ({ children }) => (
    <blockquote className="my-2.5 border-l-2 border-line-strong/60 pl-3 text-muted">{children}</blockquote>
  ),
  code: ({ children }) => (
    <code className="rounded-sm bg-hover px-1 py-0.5 font-mono text-[0.875em] wrap-anywhere">{children}</code>
  ),
  pre: ({ children }) => (
    <pre className="my-2.5 rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap wrap-anywhere [&_code]:bg-transparent [&_code]:p-0">
      {children}
    </pre>
  ),
  // Cells break anywhere, so that a wide table fits rather than scrolls.
  table: ({ children }) => <table className="my-2.5 border-collapse text-sm">{children}</table>,
  // A head of nothing heads nothing.
  th: ({ children }) =>
    children ? (
      <th className="border border-line bg-hover px-2 py-1 text-left font-medium">{children}</th>
    ) : (
      <td className="border border-line bg-hover" />
    ),
  td: ({ children }) => <td className="border border-line px-2 py-1 align-top">{children}</td>,
  cite: Marker,
  hr: () => <hr className="my-4 border-line" />,
  section: ({ children }) => (
    <div className="mt-4 border-t border-line pt-2 text-sm text-muted">{children}</div>
  ),
}

const plugins = [remarkGfm]
const onlyWebAddresses = (url: string) => (/^https?:\/\//i.test(url) ? url : '')

interface ParsedProps {
  readonly text: string
  readonly markers?: TextMarkers | undefined
}

const Parsed = memo(({ text, markers }: ParsedProps) => {
  const rehypePlugins = useMemo(
    () => (markers === undefined ? [] : [() => markMarkers(markers.known)]),
    [markers],
  )
  return (
    <MarkersContext value={markers}>
      <ReactMarkdown
        remarkPlugins={plugins}
        rehypePlugins={rehypePlugins}
        components={components}
        urlTransform={onlyWebAddresses}
      >
        {text}
      </ReactMarkdown>
    </MarkersContext>
  )
})

/** As it was written, line breaks kept; what Markdown looks like before it is parsed, or when it can't be. */
export const PlainText = ({ text, className }: { readonly text: string; readonly className?: string }) => (
  <div dir="auto" className={clsx('whitespace-pre-wrap wrap-anywhere', className)}>
    {text}
  </div>
)

/** Shows the text as it is when the parser gives up on it. */
class PlainWhenBroken extends Component<
  { readonly text: string; readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false }
  static getDerivedStateFromError() {
    return { isBroken: true }
  }
  override render() {
    return this.state.isBroken ? <PlainText text={this.props.text} /> : this.props.children
  }
}

interface Props {
  readonly text: string
  readonly className?: string
}

/** Markdown that somebody else wrote. Long texts are the caller's to cut: parsing 20 kB takes some 10 ms. */
export const Markdown = memo(({ text, className, markers }: Props & ParsedProps) => (
  <div className={clsx('wrap-anywhere', className)}>
    <SafeParsed text={text} markers={markers} />
  </div>
))

const SafeParsed = ({ text, markers }: ParsedProps) =>
  isTameMarkdown(text) ? (
    <PlainWhenBroken text={text}>
      <Parsed text={text} markers={markers} />
    </PlainWhenBroken>
  ) : (
    <PlainText text={text} />
  )

/** Markdown that grows: finished blocks are parsed once, the last anew with every piece. */
export function GrowingMarkdown({ text, className }: Props) {
  return (
    <div className={clsx('wrap-anywhere', className)}>
      {markdownBlocks(text).map((block) => (
        <div key={block.at} className="not-first:mt-2.5">
          <SafeParsed text={block.text} />
        </div>
      ))}
    </div>
  )
}
