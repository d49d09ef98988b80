import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { person } from './interview'
import { axeFinds, tooSmall, tooWide } from './look-over'
import { ordinary, plainCase } from './plain-cases'
import { inChromium, missing, open, PHONE } from './site'

// Every state on a small phone: a plain possession case from the first page to its papers, each kind of screen looked over.

const states = readdirSync('src/jurisdictions', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const MOST_TAPS = 25
/** One language for each state in turn; both in the long run of every engine. */
const languagesOf = (state: string): readonly string[] =>
  process.env.ENGINES === 'all' ? ['en', 'es'] : [states.indexOf(state) % 2 ? 'es' : 'en']

describe.skipIf(missing)(`every state in the browser${missing}`, () => {
  const here = inChromium()

  describe.each(states)('%s', (state) => {
    test.concurrent.each(languagesOf(state))('a plain case, in %s', async (language) => {
      const { page, requests, breaches, context } = await open(here.browser, here.url, {
        ...PHONE,
        locale: language === 'es' ? 'es-US' : 'en-US',
        reducedMotion: 'reduce',
      })
      const { said } = plainCase(state)
      const seen = new Set<string>()
      const wrong: string[] = []
      const see = async (screen: string) => {
        if (seen.has(screen)) return
        seen.add(screen)
        const found = [...(await axeFinds(page)), ...(await tooWide(page)), ...(await tooSmall(page))]
        wrong.push(...found.map((each) => `${screen}: ${each}`))
      }
      const me = person(page, state, language, said, { see, guess: ordinary(said) })
      await me.begin()
      const answer = await me.answerAll()
      await see('outcome')
      const toAnswer = me.taps()
      await me.toReview()
      await see('review')
      console.log(`${state} ${language}: ${toAnswer} taps to the outcome, ${me.taps()} to the statements (“${answer}”)`)
      expect(wrong).toEqual([])
      expect(breaches).toEqual([])
      expect(requests.filter((each) => !each.startsWith(`GET ${here.url}`) && !/^GET (blob|data):/.test(each))).toEqual(
        [],
      )
      expect(toAnswer).toBeLessThan(MOST_TAPS)
      expect(me.taps()).toBeLessThan(MOST_TAPS)
      await context.close()
    })
  })
})
