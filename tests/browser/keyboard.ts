import type { Locator, Page } from 'playwright-core'
import type { Hands } from './interview'

/** Uses the page with the Tab key, the arrows, Enter and the space bar alone. */
export function keyboard(page: Page): Hands {
  const isOn = (target: Locator) =>
    target.evaluate((element) => {
      const control = element instanceof HTMLLabelElement ? element.control : element
      const on = document.activeElement
      if (on === control) return 'there'
      const sameGroup =
        on instanceof HTMLInputElement &&
        control instanceof HTMLInputElement &&
        on.type === 'radio' &&
        control.type === 'radio' &&
        on.name === control.name
      return sameGroup ? 'in its group' : 'away'
    })
  const reach = async (target: Locator) => {
    await target.first().waitFor()
    for (let presses = 0; presses < 150; presses++) {
      const where = await isOn(target.first())
      if (where === 'there') return
      await page.keyboard.press(where === 'away' ? 'Tab' : 'ArrowDown')
    }
    throw new Error(`The keyboard does not reach ${target}`)
  }
  return {
    async use(target) {
      await reach(target)
      const outlined = await page.evaluate(() => {
        const on = document.activeElement
        const shown = on?.closest('label') ?? on
        return [on, shown].some((each) => each && getComputedStyle(each).outlineStyle !== 'none')
      })
      if (!outlined) throw new Error(`The focus cannot be seen on ${target}`)
      const kind = await page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement ? document.activeElement.type : 'button',
      )
      if (kind === 'checkbox') await page.keyboard.press(' ')
      else if (kind === 'radio') {
        await page.keyboard.press(' ')
        await page.keyboard.press('Enter')
      } else if (kind === 'button') await page.keyboard.press('Enter')
    },
    async write(box, text) {
      await reach(box)
      await page.keyboard.type(text)
    },
  }
}
