// Stands for apps/worker in tests of the supervisor: does nothing, and keeps the contract of children.
const end = () => process.exit(0)
process.on('SIGTERM', end)
process.on('disconnect', end)
