const token = {
  stopped: 'The token no longer works.',
  title: 'Tokens',
  program: 'Which program it is for',
  atMost: 'At most',
  make: 'Make a token',
  keep: 'Keep this secret now; it is not shown again.',
  none: 'No program has a token. Make one for each that calls the API.',
  used: ({ role, day }: { role: string; day: string }) => `${role}, last used ${day}`,
  unused: ({ role }: { role: string }) => `${role}, not used yet`,
  revokeOf: ({ name }: { name: string }) => `Revoke ${name}`,
}

export default token
