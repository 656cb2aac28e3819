import { Autocomplete } from '@base-ui/react/autocomplete'
import clsx from 'clsx'
import { MarkedText } from '../../components/marked-text.tsx'
import { optionClass } from '../../components/popup-class.ts'
import type { PaletteItem } from './palette-items.ts'

interface Props {
  readonly item: PaletteItem
  readonly onChoose: (item: PaletteItem) => void
}

/** A line of the palette; what was found has the words around it below. */
export function PaletteEntry({ item, onChoose }: Props) {
  const { icon: Icon, label, labelMarks = [], excerpt = null, hint } = item
  return (
    <Autocomplete.Item
      value={item}
      onClick={() => onChoose(item)}
      className={clsx(optionClass, excerpt !== null && 'items-start')}
    >
      <Icon className={clsx('text-muted', excerpt !== null && 'mt-0.5')} aria-hidden />
      <span className="min-w-0 flex-1">
        <span className="flex min-w-0 items-baseline gap-3">
          <bdi className="min-w-0 flex-1 truncate">
            <MarkedText text={label} marks={labelMarks} />
          </bdi>
          {hint !== undefined && <span className="shrink-0 text-xs text-muted">{hint}</span>}
        </span>
        {excerpt !== null && (
          <span dir="auto" className="line-clamp-2 text-sm text-muted wrap-anywhere">
            <MarkedText text={excerpt.text} marks={excerpt.marks} />
          </span>
        )}
      </span>
    </Autocomplete.Item>
  )
}
