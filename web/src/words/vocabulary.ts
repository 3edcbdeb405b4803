/** The API's closed lists, typed by its description, so that a new value breaks the build of every language. */

import type {
  CheckFacet,
  CheckReason,
  CheckStatus,
  ClaimProgress,
  ClaimStatus,
  ClaimType,
  DeliveryState,
  DerivationMethod,
  DerivationState,
  DifferenceKind,
  ImportFormat,
  ImportKind,
  ImportLineState,
  InterestBy,
  Modality,
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
} from '../client'

interface Meaning {
  says: string
  means: string
}

export interface Vocabulary {
  types: Record<ClaimType, string>
  statuses: Record<ClaimStatus, string>
  verdicts: Record<Verdict, Meaning>
  reviews: Record<ReviewState, string>
  progress: Record<ClaimProgress, string>
  /** By how many; the last stands for all that are more. */
  origins: readonly [string, string, string, string]
  modalities: Record<Modality, string>
  sources: Record<SourceKind, string>
  publishers: Record<PublisherKind, string>
  interests: Record<InterestBy, string>
  methods: Record<DerivationMethod, string>
  derived: Record<DerivationState, string>
  stances: Record<Stance, string>
  /** The Admiralty code: the source, whatever it says here. */
  reliabilities: Record<Reliability, string>
  /** The Admiralty code: what is said here, whoever says it. */
  credibilities: Record<number, string>
  roles: Record<Role, Meaning>
  publications: Record<Publication, string>
  kinds: Record<ReleaseKind, string>
  differences: Record<DifferenceKind, string>
  formats: Record<ReleaseFormat, Meaning>
  imported: Record<ImportKind, string>
  /** How a list of addresses is written. */
  lists: Record<ImportFormat, string>
  lines: Record<ImportLineState, string>
  /** Why a claim is worth checking, or is not. */
  worth: Record<WorthCause, string>
  facets: Record<CheckFacet, string>
  checked: Record<CheckStatus, string>
  /** Why a check came out as it did. */
  reasons: Record<CheckReason, string>
  webhooks: Record<WebhookState, string>
  /** What a webhook can be told of. */
  topics: Record<Topic, string>
  deliveries: Record<DeliveryState, string>
}
