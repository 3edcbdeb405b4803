import type english from '../en/member'

const member: typeof english = {
  isNow: ({ name, role }) => `${name} hat jetzt die Rolle ${role}.`,
  isNone: ({ name }) => `${name} ist kein Mitglied mehr; die Arbeit bleibt.`,
  title: 'Mitglieder',
  none: 'Niemand.',
  roleOf: ({ name }) => `Rolle von ${name}`,
  removeOf: ({ name }) => `${name} entfernen`,
  remove: 'Entfernen',
}

export default member
