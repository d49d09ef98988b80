import type { Language } from './language'

/** A text as its sentences, each one step. A question stands with its answer. One step where the browser knows no sentences (Firefox before 125). */
export function sentencesOf(text: string, language: Language): readonly string[] {
  if (!('Segmenter' in Intl)) return [text]
  const all = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )
  return all.reduce<readonly string[]>((steps, sentence) => {
    const last = steps.at(-1)
    return last?.endsWith('?') ? [...steps.slice(0, -1), `${last} ${sentence}`] : [...steps, sentence]
  }, [])
}
