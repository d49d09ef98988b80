import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { useWords } from '../loading/use-words'
import type { Decided } from './held-list'
import { pauseList } from './run-list'

/** A list while it is read: how far, how fast, how long still; it can wait and it can be left. */
export function Run({ list }: { list: Decided }) {
  const { t } = useTranslation('screening')
  const { language } = useWords()
  const { file, bytes, rows, took, findings, isPaused, running } = list
  const part = file.size > 0 ? bytes / file.size : 0
  const left = part > 0 ? Math.ceil(((took / part) * (1 - part)) / 1000) : undefined
  const speed = took > 0 ? Math.round(rows / (took / 1000)) : 0
  return (
    <>
      <Heading>{t('run.title', { name: file.name })}</Heading>
      <progress
        aria-label={t('run.title', { name: file.name })}
        max={100}
        value={Math.floor(part * 100)}
        className="h-3 w-full accent-leaf"
      />
      <div className="grid gap-1">
        <p>{t('run.rows', { rows: formatNumber(rows, language), speed: formatNumber(speed, language) })}</p>
        <p role="status">{isPaused ? t('run.paused') : left !== undefined && t('run.left', { count: left })}</p>
        <p>{t('run.found', { count: findings.length })}</p>
      </div>
      <Button onClick={() => pauseList(list, !isPaused)}>{t(isPaused ? 'run.goOn' : 'run.pause')}</Button>
      <Button ghost onClick={() => running?.stop()}>
        {t('run.stop')}
      </Button>
    </>
  )
}
