import { createProgram } from './program.ts'

await createProgram((code) => process.exit(code)).parseAsync()
