import { createContext, useContext } from 'react'

/** Opens the import where an import area is around. */
export const ImportContext = createContext<() => void>(() => {})

export const useOpenImport = () => useContext(ImportContext)
