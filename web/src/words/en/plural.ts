import { pluralsOf } from '../plural'

export const many = pluralsOf('en')
