const job = {
  stop: 'Stop fetching',
  fetching: 'Asking the site…',
  reading: 'Reading what came…',
  keeping: 'Comparing it with the others and keeping it…',
  nextAt: ({ title, time }: { title: string; time: string }) => `${title}. The next attempt is at ${time}.`,
  nextSoon: ({ title }: { title: string }) => `${title}. The next attempt is at once.`,
  waits: 'Waiting for its turn…',
  begins: 'It begins…',
  isDone: 'Done.',
  isCancelled: 'Cancelled.',
}

export default job
