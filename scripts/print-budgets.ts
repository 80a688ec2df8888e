import { budgetProblems } from './budgets.ts'

// Prints each size beside its limit, and fails if one is over: a part of `npm run check`, for the performance book.
process.exitCode = budgetProblems().length === 0 ? 0 : 1
