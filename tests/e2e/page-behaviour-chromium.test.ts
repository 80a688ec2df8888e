import { behaviourRoute } from '../sites/behaviour.ts'
import { pageBehaviourCases } from './cases/page-behaviour.ts'
import { chromiumPair } from './visitor/chromium-pair.ts'

pageBehaviourCases('Chromium', await chromiumPair(behaviourRoute))
