import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const CSS = readFileSync('styles/tokens.css', 'utf8')

type Scheme = 'light' | 'dark'
type Look = Scheme | 'light, more contrast' | 'dark, more contrast'

/** The colours of a block of declarations, in the light or the dark scheme. */
function coloursOf(block: string, scheme: Scheme): Map<string, string> {
  const pairs = block.matchAll(/(--[\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [
      name,
      scheme === 'light' ? light : dark,
    ]),
  )
}

const between = (start: string, end: string): string => CSS.split(start)[1]?.split(end)[0] ?? ''
const BASE = between(':root,', '\n}')
const MORE = between('@media (prefers-contrast: more)', '\n}')
const CHOSEN = between(':root[data-theme="contrast"]', '\n}')

const look = (scheme: Scheme, more: string): Map<string, string> =>
  new Map([...coloursOf(BASE, scheme), ...coloursOf(more, scheme)])

const LOOKS: Readonly<Record<Look, Map<string, string>>> = {
  light: look('light', ''),
  dark: look('dark', ''),
  'light, more contrast': look('light', MORE),
  'dark, more contrast': look('dark', MORE),
}

const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
]

/** Relative luminance and contrast (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The hue of a colour in degrees. */
function hue(hex: string): number {
  const [red, green, blue] = channels(hex)
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  const sixth =
    most === red
      ? (green - blue) / (most - least)
      : most === green
        ? 2 + (blue - red) / (most - least)
        : 4 + (red - green) / (most - least)
  return (sixth * 60 + 360) % 360
}

const GROUNDS = ['--canvas', '--surface', '--sunken'] as const
const VERDICTS = ['official', 'partner', 'sister', 'danger', 'caution', 'neutral'] as const
const on = (inks: readonly string[], grounds: readonly string[]) =>
  inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const))

const TEXT = [
  ...on(['--ink', '--ink-soft', '--accent'], [...GROUNDS, '--accent-soft']),
  ...on(['--on-accent'], ['--accent', '--accent-strong']),
  ...on(['--ink'], ['--mark', ...VERDICTS.map((kind) => `--${kind}-soft`)]),
  ...VERDICTS.flatMap((kind) => on([`--${kind}`], ['--surface', `--${kind}-soft`])),
  ...on(['--on-danger'], ['--danger']),
]
const EDGES = [
  ...on(['--edge', '--accent'], GROUNDS),
  ...on(['--accent'], ['--accent-soft']),
  ...on(['--focus'], [...GROUNDS, '--accent-soft']),
]

describe.each(Object.entries(LOOKS))('in the %s look', (_name, colours) => {
  const ratio = ([one, other]: readonly [string, string]): number =>
    contrast(colours.get(one) ?? '', colours.get(other) ?? '')

  test.each(TEXT)('text %s on %s has 4.5:1', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(EDGES)('the edge of a control, %s on %s, has 3:1', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3)
  })

  test('what can be pressed has another hue than what is confirmed, and than a partner', () => {
    const hueOf = (name: string) => hue(colours.get(name) ?? '')
    for (const kind of ['--official', '--partner'])
      expect(Math.abs(hueOf('--accent') - hueOf(kind))).toBeGreaterThanOrEqual(24)
  })
})

test('the contrast that is chosen is the contrast the system asks for', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect([...coloursOf(CHOSEN, scheme)]).toEqual([...coloursOf(MORE, scheme)])
  }
})

test.each([
  'components/button/button.module.css',
  'components/choice/choice.module.css',
  'components/code-chip/code-chip.module.css',
  'components/field/field.module.css',
  'components/multi-choice/multi-choice.module.css',
  'components/search-field/search-field.module.css',
  'components/seal-picker/seal-picker.module.css',
  'app/views/home-view.module.css',
])('the controls of %s have an edge, not a dividing line', (file) => {
  expect(readFileSync(file, 'utf8')).not.toContain('var(--line)')
})
