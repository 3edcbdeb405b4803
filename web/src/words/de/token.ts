import type english from '../en/token'

const token: typeof english = {
  stopped: 'Das Token gilt nicht mehr.',
  title: 'Tokens',
  program: 'Für welches Programm',
  atMost: 'Höchstens',
  make: 'Token erstellen',
  keep: 'Bewahren Sie dieses Geheimnis jetzt auf; es wird nicht wieder gezeigt.',
  none: 'Kein Programm hat ein Token. Erstellen Sie eines für jedes, das die Schnittstelle benutzt.',
  used: ({ role, day }) => `${role}, zuletzt benutzt ${day}`,
  unused: ({ role }) => `${role}, noch nicht benutzt`,
  revokeOf: ({ name }) => `${name} widerrufen`,
}

export default token
