/** The service, spoken to by the client that integrators have (openapi/clients/typescript). Every page uses this, and nothing else. */

import { connect } from '@claimbench/client'

export { all, body, Failure, ifMatch, lines } from '@claimbench/client'
export type * from '@claimbench/client'

export const service = connect({ url: location.origin })
