/** How long the portal waits for its database: what takes longer is refused as unavailable, and can be tried again. */
export const patience = {
  /** What PostgreSQL itself ends. Compiling a statement takes longer than any of the portal's runs. */
  settings: {
    jit: 'off',
    statement_timeout: '5s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '10s',
  },
  /** A network that swallows everything tells nobody, so the connection is given up a little after that. */
  longestAnswerMs: 6000,
} as const;
