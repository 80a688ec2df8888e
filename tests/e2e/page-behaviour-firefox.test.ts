import { behaviourRoute } from '../sites/behaviour.ts'
import { pageBehaviourCases } from './cases/page-behaviour.ts'
import { firefoxPair } from './visitor/firefox-pair.ts'

pageBehaviourCases('Firefox', await firefoxPair(behaviourRoute))
