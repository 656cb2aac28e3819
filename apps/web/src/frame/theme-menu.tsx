import { Check, Monitor, Moon, Sun } from 'lucide-react'
import { Button } from '../components/button.tsx'
import { Menu, MenuItem } from '../components/menu.tsx'
import { setTheme, type Theme, useTheme } from './theme.ts'

const themes = [
  { value: 'system', label: 'As the system', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const satisfies readonly { value: Theme; label: string; icon: unknown }[]

export function ThemeMenu() {
  const theme = useTheme()
  const Icon = themes.find(({ value }) => value === theme)?.icon ?? Monitor
  return (
    <Menu
      trigger={
        <Button variant="ghost" isSquare aria-label="Theme">
          <Icon aria-hidden />
        </Button>
      }
    >
      {themes.map(({ value, label, icon }) => (
        <MenuItem key={value} icon={icon} onSelect={() => setTheme(value)}>
          <span className="flex-1">{label}</span>
          {value === theme && <Check className="text-accent-ink" aria-label="chosen" />}
        </MenuItem>
      ))}
    </Menu>
  )
}
