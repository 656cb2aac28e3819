/** Keeps the beginning and the end of a long name when its place is too narrow; all of it is on hover. */
export function MiddleTruncate({ text, tail = 8 }: { readonly text: string; readonly tail?: number }) {
  const characters = Array.from(text)
  if (characters.length <= tail * 2) return <span className="truncate">{text}</span>
  return (
    <span className="relative flex min-w-0" title={text}>
      {/* Two halves would be read as two words. */}
      <span className="sr-only">{text}</span>
      <span aria-hidden className="truncate whitespace-pre">
        {characters.slice(0, -tail).join('')}
      </span>
      <span aria-hidden className="shrink-0 whitespace-pre">
        {characters.slice(-tail).join('')}
      </span>
    </span>
  )
}
