import { browser } from './browser.ts'

/** A part of a picture, in its pixels. */
export interface PicturePart {
  left: number
  top: number
  width: number
  height: number
}

/** An image as it is seen on a page: the visible page as a `data:` address, and where in it the image is. */
export interface SeenPicture {
  data: string
  /** Null if the image stands in a frame or was not found: then it is somewhere on the whole. */
  part: PicturePart | null
}

/**
 * Takes a picture of what is seen of an image on a page, which asks nothing of any server. The person's click on our
 * menu allows it (`activeTab`). Resolves to null where the browser keeps the page from us.
 */
export async function seePicture(
  tab: { id: number; windowId: number },
  frameId: number,
  address: string,
): Promise<SeenPicture | null> {
  try {
    const [data, part] = await Promise.all([
      browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }),
      frameId === 0 ? placeOf(tab.id, address) : null,
    ])
    return { data, part }
  } catch {
    return null
  }
}

async function placeOf(tabId: number, address: string): Promise<PicturePart | null> {
  const results = await browser.scripting.executeScript({
    target: { tabId },
    func: placeInPage,
    args: [address],
  })
  return (results[0]?.result as PicturePart | null | undefined) ?? null
}

/** Runs in the page: returns where the image with an address is seen, in the pixels of a picture of the page. */
function placeInPage(address: string): PicturePart | null {
  for (const image of document.images) {
    if (image.currentSrc !== address && image.src !== address) continue
    const box = image.getBoundingClientRect()
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)]
    if (right - left < 8 || bottom - top < 8) continue
    const scale = devicePixelRatio
    return {
      left: Math.round(left * scale),
      top: Math.round(top * scale),
      width: Math.round((right - left) * scale),
      height: Math.round((bottom - top) * scale),
    }
  }
  return null
}
