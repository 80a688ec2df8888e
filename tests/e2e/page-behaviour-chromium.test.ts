import { pageBehaviourCases } from './cases/page-behaviour.ts'
import { chromiumPair } from './visitor/chromium-pair.ts'

pageBehaviourCases('Chromium', chromiumPair)
