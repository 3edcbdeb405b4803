import type { AimDetail, ClaimType, DateDetail, EventDetail, OpinionDetail, QuantityDetail, RelationDetail, RoleDetail, SignatureDetail, StatementDetail } from './schema.js'

interface Details {
  aim: AimDetail
  date: DateDetail
  event: EventDetail
  opinion: OpinionDetail
  quantity: QuantityDetail
  relation: RelationDetail
  role: RoleDetail
  signature: SignatureDetail
  statement: StatementDetail
}

/** A claim whose `detail` has the shape that belongs to its `type`. */
export type ClaimOf<Claim, Type extends ClaimType> = Claim & { type: Type; detail: Details[Type] }

/** `if (isOfType(claim, 'signature')) claim.detail.signatory` */
export function isOfType<Claim extends { type: ClaimType; detail: unknown }, Type extends ClaimType>(claim: Claim, type: Type): claim is ClaimOf<Claim, Type> {
  return claim.type === type
}
