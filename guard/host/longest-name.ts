/** DNS has no longer name: nothing opens under one, and what is beyond would only cost time. */
export const LONGEST_NAME = 253
