import { Combobox as Base } from '@base-ui/react/combobox'
import clsx from 'clsx'
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { ComboboxOption, ComboboxPopup } from './combobox-parts.tsx'
import { controlGroupClass } from './control-group-class.ts'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'

type Props = FieldProps & {
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  /** Offered while one types, e.g. the tags that others carry. */
  readonly suggestions: readonly string[]
  /** Shown while there is none; "Type and press Enter" when left out. */
  readonly placeholder?: string
  /** One line more about a suggestion. */
  readonly hintOf?: (tag: string) => string | undefined
  /** What is odd about a tag that stands there, in a word or two. */
  readonly markOf?: (tag: string) => string | undefined
}

/** Several short texts: Enter or a comma adds what was typed, Backspace takes the last one away. */
export function TagInput(props: Props) {
  const [field, { value, onChange, suggestions, placeholder = 'Type and press Enter', hintOf, markOf }] =
    splitFieldProps(props)
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const highlighted = useRef<string | undefined>(undefined)
  const anchor = useRef<HTMLDivElement>(null)
  const { contains } = Base.useFilter()

  const add = (...typed: readonly string[]) => {
    const tags = typed.map((tag) => tag.trim()).filter((tag) => tag !== '')
    if (tags.length > 0) onChange([...new Set([...value, ...tags])])
    setText('')
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || highlighted.current !== undefined || text.trim() === '') return
    event.preventDefault()
    add(text)
  }
  return (
    <Field {...field}>
      <Base.Root
        multiple
        items={suggestions}
        value={[...value]}
        onValueChange={(tags: string[], { reason }) => {
          // Escape would take all of them away, and nobody expects that.
          if (reason === 'escape-key') return
          onChange(tags)
          setText('')
        }}
        // A list of nothing would hide the rest of the form from screen readers.
        open={isOpen && suggestions.some((tag) => contains(tag, text))}
        onOpenChange={setIsOpen}
        inputValue={text}
        // A list of tags can be pasted as it is.
        onInputValueChange={(typed) => (typed.includes(',') ? add(...typed.split(',')) : setText(typed))}
        onItemHighlighted={(tag: string | undefined) => {
          highlighted.current = tag
        }}
      >
        <Base.Chips
          ref={anchor}
          className={clsx(controlGroupClass, 'min-h-9 flex-wrap items-center gap-1.5 py-1 pr-1.5 pl-1.5')}
        >
          <Base.Value>
            {(tags: string[]) => (
              <>
                {tags.map((tag) => (
                  <Base.Chip
                    key={tag}
                    className="flex h-6 max-w-full items-center gap-0.5 rounded-sm bg-hover pl-2 text-sm text-ink outline-none data-highlighted:bg-accent-soft data-highlighted:text-accent-ink"
                  >
                    <bdi className="truncate" title={tag}>
                      {tag}
                    </bdi>
                    <Mark text={markOf?.(tag)} />
                    <Base.ChipRemove
                      aria-label={`Remove ${tag}`}
                      className="flex size-6 shrink-0 items-center justify-center rounded-sm text-muted hover:text-ink"
                    >
                      <X className="size-3" aria-hidden />
                    </Base.ChipRemove>
                  </Base.Chip>
                ))}
                <Base.Input
                  onKeyDown={onKeyDown}
                  onBlur={() => add(text)}
                  placeholder={tags.length === 0 ? placeholder : ''}
                  className="h-6 min-w-24 flex-1 bg-transparent px-1.5 outline-none placeholder:text-muted"
                />
              </>
            )}
          </Base.Value>
        </Base.Chips>
        <ComboboxPopup anchor={anchor}>
          {(tag: string) => <ComboboxOption key={tag} value={tag} text={tag} hint={hintOf?.(tag)} />}
        </ComboboxPopup>
      </Base.Root>
    </Field>
  )
}

const Mark = ({ text }: { readonly text: string | undefined }) =>
  text !== undefined && (
    <span className="ml-1 shrink-0 rounded-sm bg-waiting-soft px-1 text-xs text-waiting">{text}</span>
  )
