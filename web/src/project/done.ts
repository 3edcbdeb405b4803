/** What an entry of the audit log tells of, in words; what no language has words for stands as it is written there. */

import { say } from '../words'

/** `source.snapshot_added`: "source snapshot added". */
export function done(kind: string): string {
  const [noun = '', what = ''] = kind.split('.')
  return say.event.kind({ noun: among(say.event.nouns, noun), became: became(what) })
}

export const became = (what: string): string => among(say.event.became, what)

const among = (said: Record<string, string>, word: string): string => said[word] ?? word.replaceAll('_', ' ')
