import { useNavigate } from '@tanstack/react-router'
import { Ellipsis } from 'lucide-react'
import { Menu, MenuItem } from '../components/menu.tsx'
import { railItemClass } from './rail-item-class.ts'
import { isOnPhone, sections } from './sections.ts'

/** What a phone has no room for below the page. */
export function MoreSections() {
  const navigate = useNavigate()
  return (
    <Menu
      trigger={
        <button type="button" className={railItemClass}>
          <Ellipsis className="size-4.5 shrink-0" aria-hidden />
          <span className="font-medium">More</span>
        </button>
      }
    >
      {sections
        .filter((section) => !isOnPhone(section))
        .map(({ to, label, icon }) => (
          <MenuItem key={to} icon={icon} onSelect={() => void navigate({ to })}>
            {label}
          </MenuItem>
        ))}
    </Menu>
  )
}
