import { Switch as Base } from '@base-ui/react/switch'

interface Props {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  /** What is on or off; for those who don't see what it stands beside. */
  readonly label: string
  readonly isDisabled?: boolean
}

/** Something that works or rests, at once. */
export const Switch = ({ isOn, onChange, label, isDisabled = false }: Props) => (
  <Base.Root
    checked={isOn}
    onCheckedChange={onChange}
    disabled={isDisabled}
    aria-label={label}
    className="flex h-5 w-8.5 shrink-0 cursor-pointer items-center rounded-full border border-line-strong bg-sunken p-0.5 transition-colors duration-100 data-checked:border-accent data-checked:bg-accent data-disabled:cursor-default data-disabled:opacity-50"
  >
    <Base.Thumb className="size-3.5 rounded-full bg-line-strong transition-[translate,background-color] duration-100 data-checked:translate-x-3.5 data-checked:bg-on-accent" />
  </Base.Root>
)
