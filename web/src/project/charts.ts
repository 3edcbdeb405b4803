/** The bars of a project's overview, out of what the service has counted. */

import type { Overview } from '../client'
import type { Bar } from '../shell/Bars.svelte'
import { keys, ORIGINS, PROGRESS, REVIEWS, STATUSES, TYPES, VERDICTS, type Tone } from '../vocabulary'

/** The claims that a filter of the list shows: all of them, or those that stand. */
export type Listed = (name: 'type' | 'status' | 'review' | 'verdict' | 'origins' | 'reached', word: string) => string

interface Line {
  word: string
  count: number
}

type Look = Pick<Bar, 'name' | 'tone' | 'type'>

export function progress({ claims, decided, by_status, by_review, by_verdict }: Overview, to: Listed): Bar[] {
  const looked = by_status.filter(({ status }) => status === 'accepted' || status === 'edited')
  const judged = by_review.filter(({ review }) => review !== 'open')
  const counts = { found: claims, looked_at: sum(looked), judged: sum(judged), decided, corroborated: corroborated(by_verdict) }
  const tones = { found: 'soft', looked_at: 'warn', judged: 'mixed', decided: 'good', corroborated: 'good' } as const
  return keys(PROGRESS).map((one) => ({ name: PROGRESS[one], tone: tones[one], count: counts[one], to: to('reached', one) }))
}

export function reviews({ by_review }: Overview, to: Listed): Bar[] {
  const tones: Partial<Record<string, Tone>> = { agreed: 'good', adjudicated: 'good', disputed: 'bad' }
  const lines = by_review.map(({ review, count }) => ({ word: review, count }))
  return bars(lines, REVIEWS, (word) => ({ name: REVIEWS[word], tone: tones[word] ?? 'soft' }), (word) => to('review', word))
}

export function verdicts({ by_verdict }: Overview, to: Listed): Bar[] {
  const lines = by_verdict.flatMap(({ verdict, count }) => (verdict ? [{ word: verdict, count }] : []))
  return bars(lines, VERDICTS, (word) => ({ name: VERDICTS[word].says, tone: VERDICTS[word].tone }), (word) => to('verdict', word))
}

export function types({ by_type }: Overview, to: Listed): Bar[] {
  const lines = by_type.map(({ type, count }) => ({ word: type, count }))
  return bars(lines, TYPES, (type) => ({ name: TYPES[type], tone: 'soft', type }), (word) => to('type', word))
}

export function statuses({ by_status }: Overview, to: Listed): Bar[] {
  const lines = by_status.map(({ status, count }) => ({ word: status, count }))
  return bars(lines, STATUSES, (word) => ({ name: STATUSES[word].says, tone: STATUSES[word].tone }), (word) => to('status', word))
}

export function origins({ by_origins }: Overview, needed: number, to: Listed): Bar[] {
  const counts = ORIGINS.map(() => 0)
  for (const { independent_origins, count } of by_origins) counts[Math.min(independent_origins, ORIGINS.length - 1)]! += count
  const tone = (at: number): Tone => (at === 0 ? 'soft' : at < needed ? 'warn' : 'good')
  return ORIGINS.map((name, at) => ({ name, tone: tone(at), count: counts[at] ?? 0, to: to('origins', String(at)) }))
}

/**
 * Of the claims that as many reviewers have judged as the policy asks for, the share that they agree on, in per cent; null where there is none.
 * Whatever else became of such a claim, its reviewers did not agree on it.
 */
export function agreement({ by_review }: Overview): number | null {
  const judged = sum(by_review.filter(({ review }) => review !== 'open' && review !== 'assessed'))
  const agreed = sum(by_review.filter(({ review }) => review === 'agreed'))
  return judged === 0 ? null : Math.round((100 * agreed) / judged)
}

/** A bar for each word of the vocabulary, in its order; after them any that the service has and the vocabulary has not, which no filter knows. */
function bars<Word extends string>(lines: Line[], words: Record<Word, unknown>, look: (word: Word) => Look, to: (word: Word) => string): Bar[] {
  const counts = new Map(lines.map(({ word, count }) => [word, count]))
  const known = keys(words).map((word): Bar => ({ ...look(word), count: counts.get(word) ?? 0, to: to(word) }))
  const others = lines.filter(({ word }) => !Object.hasOwn(words, word))
  return [...known, ...others.map(({ word, count }): Bar => ({ name: spoken(word), tone: 'soft', count }))]
}

/** `not_yet_known`: "Not yet known". */
const spoken = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ')

const corroborated = (verdicts: Overview['by_verdict']) => verdicts.reduce((all, one) => all + one.corroborated, 0)

const sum = (lines: { count: number }[]) => lines.reduce((all, { count }) => all + count, 0)
