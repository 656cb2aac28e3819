import { Field as Base } from '@base-ui/react/field'
import { Field, type FieldProps, splitFieldProps } from './field.tsx'

type Props = FieldProps & {
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, beside the slider and for those who don't see it. */
  readonly words: string
}

/** A number that is felt rather than typed. */
export function SliderField(props: Props) {
  const [field, { value, onChange, min, max, step, words }] = splitFieldProps(props)
  return (
    <Field {...field}>
      <div className="flex min-w-0 items-center gap-3">
        <Base.Control
          type="range"
          {...{ min, max, step, value }}
          onValueChange={(next) => onChange(Number(next))}
          aria-valuetext={words}
          className="h-7 min-w-0 flex-1 accent-accent"
        />
        <span aria-hidden className="w-40 shrink-0 text-sm text-muted max-tablet:w-32">
          {words}
        </span>
      </div>
    </Field>
  )
}
