import { Copy, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Chip } from '../../components/chip.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { Menu, MenuItem, MenuLink, MenuSeparator } from '../../components/menu.tsx'
import { Tooltip } from '../../components/tooltip.tsx'
import { Specimen, Specimens } from './specimens.tsx'

const variants = ['primary', 'secondary', 'ghost', 'danger'] as const

export function Actions() {
  const [isOn, setIsOn] = useState(true)
  return (
    <Specimens title="Actions">
      {variants.map((variant) => (
        <Specimen key={variant} name={`Button, ${variant}`}>
          <Button variant={variant}>
            <Plus aria-hidden />
            Small
          </Button>
          <Button variant={variant} size="md">
            Medium
          </Button>
          <Button variant={variant} disabled>
            Disabled
          </Button>
          <Button variant={variant} isBusy>
            Busy
          </Button>
        </Specimen>
      ))}
      <Specimen name="ButtonLink, IconButton, CopyButton">
        <ButtonLink to="/components">A link</ButtonLink>
        <IconButton icon={Ellipsis} label="More" />
        <IconButton icon={Trash2} label="Delete" disabled />
        <CopyButton text="Copied from here" label="Copy" />
      </Specimen>
      <Specimen name="Menu">
        <Menu trigger={<Button>Open the menu</Button>}>
          <MenuItem icon={Copy} onSelect={() => {}}>
            Duplicate
          </MenuItem>
          <MenuItem isDisabled onSelect={() => {}}>
            Not now
          </MenuItem>
          <MenuLink href="/components">A link</MenuLink>
          <MenuSeparator />
          <MenuItem icon={Trash2} isDanger onSelect={() => {}}>
            Delete
          </MenuItem>
        </Menu>
      </Specimen>
      <Specimen name="Chip">
        <Chip isOn={isOn} onChange={setIsOn}>
          On or off
        </Chip>
        <Chip isOn={!isOn} onChange={() => setIsOn(!isOn)}>
          The other
        </Chip>
      </Specimen>
      <Specimen name="Kbd, Tooltip">
        <Kbd>⌘</Kbd>
        <Kbd>K</Kbd>
        <Tooltip text="Says more about what it stands at.">
          <Button variant="ghost">Point at me</Button>
        </Tooltip>
      </Specimen>
    </Specimens>
  )
}
