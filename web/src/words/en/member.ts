const member = {
  isNow: ({ name, role }: { name: string; role: string }) => `${name} is now ${role}.`,
  isNone: ({ name }: { name: string }) => `${name} is no longer a member; their work stays.`,
  title: 'Members',
  none: 'Nobody.',
  roleOf: ({ name }: { name: string }) => `Role of ${name}`,
  removeOf: ({ name }: { name: string }) => `Remove ${name}`,
  remove: 'Remove',
}

export default member
