import type english from '../en/invitation'

const invitation: typeof english = {
  stopped: 'Der Link gilt nicht mehr.',
  title: 'Einladungen',
  forWhom: 'Für wen sie ist',
  role: 'Rolle',
  makeLink: 'Link erstellen',
  sendLink: 'Senden Sie diesen Link; er wird nur jetzt gezeigt und gilt einmal.',
  none: 'Kein Link ist offen. Erstellen Sie einen für jeden, der dazukommen soll.',
  somebody: 'Jemand',
  until: ({ role, day }) => `als ${role}, bis ${day}`,
  revokeOf: ({ name }) => `Die Einladung von ${name} widerrufen`,
}

export default invitation
