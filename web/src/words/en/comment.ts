const comment = {
  title: 'Comments',
  sayKey: 'Say something about the claim',
  sayTo: 'Say something to the others',
  send: 'Send',
  none: 'Nobody has said anything.',
  changed: ({ day }: { day: string }) => `${day}, changed since`,
  yours: 'Your comment',
  shownOnce: 'Shown once you have assessed the claim.',
  saidToYou: 'Said to you',
  mention: 'Mention a member',
  mentionWhom: 'Mention…',
}

export default comment
