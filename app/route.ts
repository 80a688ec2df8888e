import { OPERATORS, type Operator } from '../guard/operator.ts'
import { NEEDS, type Need } from '../guide/topic.ts'
import { TOPIC_IDS, type TopicId } from '../guide/topic-id.ts'

/** A view of the guide. */
export type Route =
  | { view: 'home' | 'ways' | 'operators' | 'number' | 'check' | 'wrong' | 'sims' }
  | { view: 'sim'; card: string }
  | { view: 'need'; need: Need }
  | { view: 'topic'; topic: TopicId }
  | { view: 'operator'; operator: Operator }

/** An address inside the guide: the view and, if the address names one, the operator. */
export interface GuidePlace {
  route: Route
  operator: Operator | null
}

const HOME: Route = { view: 'home' }

/** Reads a fragment such as `#/topic/balance?op=mts`. Anything it does not understand leads home. */
export function readPlace(hash: string): GuidePlace {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [, view = '', id = ''] = path.split('/')
  const operator = oneOf(OPERATORS, new URLSearchParams(query).get('op') ?? '')
  return { route: readRoute(view, id), operator }
}

function readRoute(view: string, id: string): Route {
  switch (view) {
    case 'ways':
    case 'operators':
    case 'number':
    case 'check':
    case 'wrong':
    case 'sims':
      return { view }
    case 'sim':
      return /^[\w-]{1,40}$/.test(id) ? { view, card: id } : { view: 'sims' }
    case 'need': {
      const need = oneOf(NEEDS, id)
      return need === null ? HOME : { view, need }
    }
    case 'topic': {
      const topic = oneOf(TOPIC_IDS, id)
      return topic === null ? HOME : { view, topic }
    }
    case 'operator': {
      const operator = oneOf(OPERATORS, id)
      return operator === null ? HOME : { view, operator }
    }
    default:
      return HOME
  }
}

function oneOf<Id extends string>(ids: readonly Id[], id: string): Id | null {
  return ids.find((known) => known === id) ?? null
}

/** Returns the fragment that leads to a route, with the operator it is to be about. */
export const hashOf = (route: Route, operator: Operator | null = null): string =>
  pathOf(route) + (operator === null ? '' : `?op=${operator}`)

function pathOf(route: Route): string {
  switch (route.view) {
    case 'home':
      return '#/'
    case 'need':
      return `#/need/${route.need}`
    case 'topic':
      return `#/topic/${route.topic}`
    case 'operator':
      return `#/operator/${route.operator}`
    case 'sim':
      return `#/sim/${route.card}`
    default:
      return `#/${route.view}`
  }
}
