import type { Language } from './language'

/** A text as its sentences, each one step. A question stands with its answer. */
export function sentencesOf(text: string, language: Language): readonly string[] {
  const all = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )
  return all.reduce<readonly string[]>((steps, sentence) => {
    const last = steps.at(-1)
    return last?.endsWith('?') ? [...steps.slice(0, -1), `${last} ${sentence}`] : [...steps, sentence]
  }, [])
}
