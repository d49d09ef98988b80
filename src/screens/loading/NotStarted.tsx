import type { i18n } from 'i18next'
import { spoken } from '../../i18n/setup'

/** Stands in the written page, in every language, and shows where the app does not start: with no script, or by `public/first-aid.js`. */
export function NotStarted({ words }: { words: readonly i18n[] }) {
  return words.map((each) => (
    <div
      key={spoken(each)}
      lang={spoken(each)}
      className="mx-auto max-w-xl border-s-[5px] border-clay bg-clay-tint px-5 py-3"
    >
      <p>
        <b>{each.t('notStarted.title')}</b> {each.t('notStarted.text')}
      </p>
      <p className="flex gap-6">
        <a href="?" className="grid min-h-12 place-items-center font-semibold underline">
          {each.t('notStarted.again')}
        </a>
        <a href="about:blank" className="grid min-h-12 place-items-center font-semibold underline">
          {each.t('notStarted.leave')}
        </a>
      </p>
    </div>
  ))
}
