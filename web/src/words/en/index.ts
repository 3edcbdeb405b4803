/** English, which every other language is held against. */

import agreement from './agreement'
import article from './article'
import assessment from './assessment'
import claim from './claim'
import comment from './comment'
import custody from './custody'
import comparison from './comparison'
import entity from './entity'
import event from './event'
import evidence from './evidence'
import extraction from './extraction'
import imports from './imports'
import invitation from './invitation'
import job from './job'
import member from './member'
import project from './project'
import publisher from './publisher'
import queue from './queue'
import release from './release'
import session from './session'
import shell from './shell'
import source from './source'
import time from './time'
import token from './token'
import vocabulary from './vocabulary'
import webhook from './webhook'

interface Language {
  /** As `lang` of the page says it. */
  tag: string
  direction: 'ltr' | 'rtl'
}

const language: Language = { tag: 'en', direction: 'ltr' }

export default {
  language,
  agreement,
  article,
  assessment,
  claim,
  comment,
  custody,
  comparison,
  entity,
  event,
  evidence,
  extraction,
  imports,
  invitation,
  job,
  member,
  project,
  publisher,
  queue,
  release,
  session,
  shell,
  source,
  time,
  token,
  vocabulary,
  webhook,
}
