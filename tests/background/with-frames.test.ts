import { describe, expect, it } from 'vitest'
import { type FrameLook, withFrames } from '../../background/page/with-frames.ts'
import type { FrameFacts, PageFacts } from '../../guard/page/page-facts.ts'
import { factsOf } from '../guard/facts.ts'

const frame = (url: string, more: Partial<FrameFacts> = {}): FrameFacts => ({
  url,
  sandboxed: false,
  visible: true,
  fields: null,
  ...more,
})
const NAMES = {
  headings: ['МТС'],
  logos: ['МТС'],
  siteNames: [],
  imprint: [],
  actions: ['Оплатить'],
}
const look = (url: string, more: Partial<FrameLook> = {}): FrameLook => ({
  url,
  fields: ['phone'],
  paymentQr: false,
  names: NAMES,
  asks: true,
  ...more,
})
const page = (...frames: FrameFacts[]): PageFacts => factsOf({ headings: ['Привет'], frames })

describe('the facts of a page with those of its frames', () => {
  it('include what an unread frame asks for, and its names beside the page’s own', () => {
    const facts = withFrames(page(frame('https://a.example/')), [look('https://a.example/')])
    expect(facts?.frames).toEqual([frame('https://a.example/', { fields: ['phone'] })])
    expect(facts?.headings).toEqual(['Привет', 'МТС'])
    expect(facts?.actions).toEqual(['Оплатить'])
  })

  it('include the names of a frame inside a frame, and list its fields as another frame', () => {
    const facts = withFrames(page(frame('https://a.example/')), [
      look('https://a.example/', { fields: [], names: null }),
      look('https://b.example/'),
    ])
    expect(facts?.frames.map(({ url, fields }) => [url, fields])).toEqual([
      ['https://a.example/', []],
      ['https://b.example/', ['phone']],
    ])
    expect(facts?.logos).toEqual(['МТС'])
  })

  it('describe a sandboxed frame by what is found inside it, though its source could be parsed', () => {
    const parsed = frame('about:srcdoc', { sandboxed: true, fields: ['phone'] })
    expect(withFrames(page(parsed), [look('about:srcdoc')])?.headings).toContain('МТС')
  })

  it('do not change if the page could see into every frame itself', () => {
    const read = frame('https://a.example/', { fields: ['phone'] })
    expect(withFrames(page(read), [look('https://a.example/')])).toBeNull()
    expect(withFrames(page(), [])).toBeNull()
  })

  it('take no names from a frame whose names describe it alone', () => {
    const facts = withFrames(page(frame('https://payment.mts.ru/')), [
      look('https://payment.mts.ru/', { names: null }),
    ])
    expect(facts?.headings).toEqual(['Привет'])
    expect(facts?.frames[0]?.fields).toEqual(['phone'])
  })

  it('include a payment code that only a frame shows', () => {
    const facts = withFrames(page(frame('https://a.example/')), [
      look('https://a.example/', { paymentQr: true }),
    ])
    expect(facts?.paymentQr).toBe(true)
  })
})
