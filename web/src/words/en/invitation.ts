const invitation = {
  stopped: 'The link no longer works.',
  title: 'Invitations',
  forWhom: 'Whom it is for',
  role: 'Role',
  makeLink: 'Make a link',
  sendLink: 'Send this link; it is shown only now, and works once.',
  none: 'No link is open. Make one for everybody who is to join.',
  somebody: 'Somebody',
  until: ({ role, day }: { role: string; day: string }) => `as ${role}, until ${day}`,
  revokeOf: ({ name }: { name: string }) => `Revoke the invitation of ${name}`,
}

export default invitation
