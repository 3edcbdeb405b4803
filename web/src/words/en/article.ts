import { many } from './plural'

const article = {
  add: 'Add an article',
  none: 'No article yet',
  pasteOne: 'Paste one: it is split into claims, each tied to the exact words it came from.',
  pasteFirst: 'Paste the first article',
  published: ({ day }: { day: string }) => `published ${day}`,
  added: ({ day }: { day: string }) => `added ${day}`,
  standing: ({ total, proposed, decided }: { total: number; proposed: number; decided: number }) => `${many(total, { one: '# claim', other: '# claims' })}, ${proposed} to look at, ${decided} decided`,
  repaired: ({ count }: { count: number }) => many(count, { one: 'one damaged character repaired', other: '# damaged characters repaired' }),
  progress: ({ looked, total, decided }: { looked: number; total: number; decided: number }) => `${looked} of ${total} looked at, ${decided} decided`,
  claimsHere: 'Claims of this passage',
  mark: ({ ordinal, type, state }: { ordinal: number; type: string; state: string }) => `Claim ${ordinal}, ${type.toLowerCase()}, ${state}`,
  pasteHint: 'paste it, drop or choose a text, a web page or a PDF here, or leave it empty and give the address below',
  readTitle: ({ title }: { title: string }) => `“${title}” was read from the file.`,
  where: 'Where it stands',
  whereHint: '(address; without a text it is fetched from there)',
  dayHint: '(lets “on Tuesday” be resolved)',
  fetchIt: 'Fetch it and find its claims',
  repairs: ({ count }: { count: number }) => `Damaged characters that were repaired (${count})`,
  noText: ({ name }: { name: string }) => `“${name}” is no text. Drop a text, a web page, a PDF, a feed, or a list of addresses.`,
}

export default article
