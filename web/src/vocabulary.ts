/** The API's closed lists in the reviewer's words. Typed by the description, so that a new value breaks the build. */

import type {
  CheckFacet,
  CheckReason,
  CheckStatus,
  ClaimProgress,
  ClaimStatus,
  ClaimType,
  DerivationMethod,
  DerivationState,
  DeliveryState,
  DifferenceKind,
  ImportFormat,
  ImportKind,
  ImportLineState,
  Publication,
  PublisherKind,
  ReleaseFormat,
  ReleaseKind,
  Reliability,
  ReviewState,
  Role,
  SourceKind,
  Stance,
  Topic,
  Verdict,
  WebhookState,
  WorthCause,
} from './client'

export const TYPES: Record<ClaimType, string> = {
  signature: 'Signature',
  date: 'Date',
  aim: 'Aim',
  statement: 'Statement',
  role: 'Role',
  quantity: 'Quantity',
  relation: 'Relation',
  event: 'Event',
  opinion: 'Opinion',
}

export type Tone = 'good' | 'bad' | 'warn' | 'mixed' | 'soft'

interface Word {
  says: string
  tone: Tone
}

export const STATUSES: Record<ClaimStatus, Word> = {
  proposed: { says: 'Proposed', tone: 'warn' },
  ambiguous: { says: 'Ambiguous', tone: 'warn' },
  accepted: { says: 'Accepted', tone: 'good' },
  edited: { says: 'Edited', tone: 'good' },
  rejected: { says: 'Rejected', tone: 'soft' },
  merged: { says: 'Merged', tone: 'soft' },
  split: { says: 'Split', tone: 'soft' },
  gone: { says: 'Gone from the article', tone: 'soft' },
}

export const VERDICTS: Record<Verdict, Word & { means: string }> = {
  supported: { says: 'Supported', tone: 'good', means: 'The evidence bears it out.' },
  refuted: { says: 'Refuted', tone: 'bad', means: 'The evidence shows it to be wrong.' },
  conflicting: { says: 'Conflicting', tone: 'mixed', means: 'Good evidence stands on both sides.' },
  not_enough_evidence: { says: 'Not enough evidence', tone: 'warn', means: 'Nothing found so far settles it.' },
  not_checkable: { says: 'Not checkable', tone: 'soft', means: 'No evidence could settle it.' },
}

export const REVIEWS: Record<ReviewState, string> = {
  open: 'Open',
  assessed: 'Assessed',
  agreed: 'Agreed',
  disputed: 'Disputed',
  adjudicated: 'Adjudicated',
}

/** How far a claim has come. */
export const PROGRESS: Record<ClaimProgress, string> = {
  found: 'Found',
  looked_at: 'Looked at',
  judged: 'Judged',
  decided: 'Decided',
  corroborated: 'Corroborated',
}

/** By how many; the last stands for all that are more. */
export const ORIGINS = ['None', 'One', 'Two', 'Three or more'] as const

export const SOURCES: Record<SourceKind, string> = {
  article: 'Article',
  press_release: 'Press release',
  official_document: 'Official document',
  dataset: 'Dataset',
  transcript: 'Transcript',
  post: 'Post',
  other: 'Something else',
}

export const PUBLISHERS: Record<PublisherKind, string> = {
  wire: 'News agency',
  newspaper: 'Newspaper',
  broadcaster: 'Broadcaster',
  government: 'Government',
  company: 'Company',
  ngo: 'Charity or association',
  individual: 'One person',
  aggregator: 'Collects what others print',
}

export const METHODS: Record<DerivationMethod, string> = {
  declared_credit: 'it says so',
  canonical_link: 'the same address',
  text_overlap: 'the same words',
  shared_quote: 'the same quotation',
  same_publisher: 'the same publisher or family',
  human: 'somebody says so',
}

export const DERIVED: Record<DerivationState, string> = {
  proposed: 'It may come from the article, which could not corroborate itself.',
  confirmed: 'It comes from the article, which cannot corroborate itself.',
  rejected: 'It does not come from the article.',
}

export const STANCES: Record<Stance, Word> = {
  supports: { says: 'Supports', tone: 'good' },
  refutes: { says: 'Refutes', tone: 'bad' },
  partial: { says: 'Supports in part', tone: 'warn' },
  context: { says: 'Gives context', tone: 'soft' },
}

/** The Admiralty code: the source, whatever it says here. */
export const RELIABILITIES: Record<Reliability, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** The Admiralty code: what is said here, whoever says it. */
export const CREDIBILITIES: Record<number, string> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
}

export const ROLES: Record<Role, { says: string; means: string }> = {
  viewer: { says: 'Viewer', means: 'reads' },
  reviewer: { says: 'Reviewer', means: 'judges claims, brings in sources and evidence' },
  editor: { says: 'Editor', means: 'also brings in articles, edits claims' },
  admin: { says: 'Administrator', means: 'also members, tokens and settings' },
}

export const PUBLICATIONS: Record<Publication, Word> = {
  draft: { says: 'Not released', tone: 'soft' },
  released: { says: 'Released', tone: 'good' },
  corrected: { says: 'Corrected', tone: 'warn' },
  retracted: { says: 'Retracted', tone: 'bad' },
}

export const KINDS: Record<ReleaseKind, Word> = {
  first: { says: 'First version', tone: 'good' },
  correction: { says: 'Correction', tone: 'warn' },
  retraction: { says: 'Retraction', tone: 'bad' },
}

export const DIFFERENCES: Record<DifferenceKind, Word> = {
  added: { says: 'Added', tone: 'good' },
  changed: { says: 'Changed', tone: 'warn' },
  removed: { says: 'Removed', tone: 'bad' },
}

export const FORMATS: Record<ReleaseFormat, { says: string; means: string }> = {
  ndjson: { says: 'JSON lines', means: 'The release itself: what claimbench verify reads' },
  json: { says: 'JSON', means: 'The same as one document' },
  csv: { says: 'CSV', means: 'A row for each piece of evidence' },
  xlsx: { says: 'Excel', means: 'The same as a workbook' },
  archive: { says: 'Archive', means: 'The release with the texts that it cites, as ZIP' },
  claim_review: { says: 'ClaimReview', means: 'schema.org, JSON-LD' },
  annotations: { says: 'Annotations', means: 'W3C Web Annotations, JSON-LD' },
  provenance: { says: 'Provenance', means: 'PROV-O, JSON-LD' },
  trig: { says: 'Nanopublications', means: 'TriG, a claim each' },
  averitec: { says: 'AVeriTeC', means: 'The JSON of the data set' },
  markdown: { says: 'Markdown', means: 'A report for people' },
  html: { says: 'Report', means: 'The same to print' },
}

export const IMPORTED: Record<ImportKind, string> = {
  articles: 'Articles',
  sources: 'Sources',
}

/** How a list of addresses is written. */
export const LISTS: Record<ImportFormat, string> = {
  feed: 'a feed',
  csv: 'a table',
  jsonl: 'a list, line by line',
}

export const LINES: Record<ImportLineState, Word> = {
  refused: { says: 'Refused', tone: 'bad' },
  queued: { says: 'Waiting', tone: 'soft' },
  running: { says: 'Fetching', tone: 'warn' },
  done: { says: 'Fetched', tone: 'good' },
  failed: { says: 'Failed', tone: 'bad' },
  cancelled: { says: 'Cancelled', tone: 'soft' },
}

export const keys = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[]

/** Why a claim is worth checking, or is not. */
export const WORTH: Record<WorthCause, string> = {
  claim_type: 'how well claims of its type can be looked up',
  named_subject: 'its subject is named',
  second_party: 'it names a second party',
  amount: 'it states an amount',
  dated: 'it can be dated',
  attributed: 'somebody answers for it',
  not_yet_happened: 'it has not happened',
  ambiguous: 'it has more than one reading',
  judgement: 'it is a judgement',
}

export const FACETS: Record<CheckFacet, string> = {
  name: 'Name',
  time: 'Time',
  quantity: 'Amount',
  role: 'Post',
  polarity: 'Happened',
}

export const CHECKED: Record<CheckStatus, Word & { sign: string }> = {
  confirmed: { says: 'Confirmed', tone: 'good', sign: '✓' },
  contradicted: { says: 'Contradicted', tone: 'bad', sign: '✗' },
  silent: { says: 'Silent', tone: 'soft', sign: '–' },
}

/** Why a check came out as it did. */
export const REASONS: Record<CheckReason, string> = {
  same: 'the same',
  alias: 'another name of the same',
  family_name: 'the family name alone',
  looser: 'a longer time that holds it',
  finer: 'a shorter time within it',
  within: 'within rounding or bounds',
  elsewhere: 'there, but not with this event',
  other: 'another one for the same event',
  opposite: 'the opposite',
  denied: 'it was denied',
  not_yet: 'only planned, hoped or possible',
  same_words: 'words of the post stand with the name',
  absent: 'not said',
}

export const WEBHOOKS: Record<WebhookState, Word> = {
  enabled: { says: 'Enabled', tone: 'good' },
  paused: { says: 'Paused', tone: 'soft' },
  disabled: { says: 'Disabled', tone: 'bad' },
}

/** What a webhook can be told of. */
export const TOPICS: Record<Topic, string> = {
  article: 'Articles',
  source: 'Sources',
  claim: 'Claims',
  evidence: 'Evidence',
  derivation: 'Derivations',
  assessment: 'Assessments',
  verdict: 'Verdicts',
  release: 'Releases',
  job: 'Jobs',
  webhook: 'Webhooks',
}

export const DELIVERIES: Record<DeliveryState, Word> = {
  pending: { says: 'On the way', tone: 'warn' },
  delivered: { says: 'Delivered', tone: 'good' },
  failed: { says: 'Failed', tone: 'bad' },
}
