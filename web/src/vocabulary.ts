/** The API's closed lists in the reviewer's words, with the tone in which each is shown. */

import type { CheckStatus, ClaimStatus, DeliveryState, DifferenceKind, ImportLineState, Publication, ReleaseKind, Stance, Verdict, WebhookState } from './client'
import { say } from './words'

export type Tone = 'good' | 'bad' | 'warn' | 'mixed' | 'soft'

interface Word {
  says: string
  tone: Tone
}

const said = say.vocabulary

export const TYPES = said.types
export const REVIEWS = said.reviews
export const PROGRESS = said.progress
export const ORIGINS = said.origins
export const SOURCES = said.sources
export const PUBLISHERS = said.publishers
export const INTERESTS = said.interests
export const METHODS = said.methods
export const DERIVED = said.derived
export const RELIABILITIES = said.reliabilities
export const CREDIBILITIES = said.credibilities
export const ROLES = said.roles
export const FORMATS = said.formats
export const IMPORTED = said.imported
export const LISTS = said.lists
export const WORTH = said.worth
export const FACETS = said.facets
export const REASONS = said.reasons
export const TOPICS = said.topics

export const keys = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[]

export const STATUSES: Record<ClaimStatus, Word> = toned(said.statuses, {
  proposed: 'warn',
  ambiguous: 'warn',
  accepted: 'good',
  edited: 'good',
  rejected: 'soft',
  merged: 'soft',
  split: 'soft',
  gone: 'soft',
})

export const VERDICTS: Record<Verdict, Word & { means: string }> = {
  supported: { ...said.verdicts.supported, tone: 'good' },
  refuted: { ...said.verdicts.refuted, tone: 'bad' },
  conflicting: { ...said.verdicts.conflicting, tone: 'mixed' },
  not_enough_evidence: { ...said.verdicts.not_enough_evidence, tone: 'warn' },
  not_checkable: { ...said.verdicts.not_checkable, tone: 'soft' },
}

export const STANCES: Record<Stance, Word> = toned(said.stances, { supports: 'good', refutes: 'bad', partial: 'warn', context: 'soft' })

export const PUBLICATIONS: Record<Publication, Word> = toned(said.publications, { draft: 'soft', released: 'good', corrected: 'warn', retracted: 'bad' })

export const KINDS: Record<ReleaseKind, Word> = toned(said.kinds, { first: 'good', correction: 'warn', retraction: 'bad' })

export const DIFFERENCES: Record<DifferenceKind, Word> = toned(said.differences, { added: 'good', changed: 'warn', removed: 'bad' })

export const LINES: Record<ImportLineState, Word> = toned(said.lines, {
  refused: 'bad',
  queued: 'soft',
  running: 'warn',
  done: 'good',
  failed: 'bad',
  cancelled: 'soft',
})

export const CHECKED: Record<CheckStatus, Word & { sign: string }> = {
  confirmed: { says: said.checked.confirmed, tone: 'good', sign: '✓' },
  contradicted: { says: said.checked.contradicted, tone: 'bad', sign: '✗' },
  silent: { says: said.checked.silent, tone: 'soft', sign: '–' },
}

export const WEBHOOKS: Record<WebhookState, Word> = toned(said.webhooks, { enabled: 'good', paused: 'soft', disabled: 'bad' })

export const DELIVERIES: Record<DeliveryState, Word> = toned(said.deliveries, { pending: 'warn', delivered: 'good', failed: 'bad' })

function toned<Key extends string>(says: Record<Key, string>, tones: Record<Key, Tone>): Record<Key, Word> {
  return Object.fromEntries(keys(says).map((key) => [key, { says: says[key], tone: tones[key] }])) as Record<Key, Word>
}
