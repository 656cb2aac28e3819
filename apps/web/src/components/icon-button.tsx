import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { Tooltip } from './tooltip.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'isSquare' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon
  /** What it does, for the tooltip and for those who don't see the icon. */
  readonly label: string
}

export function IconButton({ icon: Icon, label, variant = 'ghost', ...props }: Props) {
  return (
    <Tooltip text={label}>
      <Button {...props} variant={variant} isSquare aria-label={label}>
        <Icon aria-hidden />
      </Button>
    </Tooltip>
  )
}
