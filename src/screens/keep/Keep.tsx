import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keep } from '../../interview/kept'
import { birthDate, fullName, nameInCase } from '../../jurisdictions/facts'
import { lock } from '../../keeping/locked-file'
import { strengthOf } from '../../keeping/passphrase'
import { known } from '../../rules/fact'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import type { Held, Moves, Walk } from '../walk/walk'
import { PassphraseField, ShowSwitch } from './PassphraseField'
import { Places } from './Places'

type Props = Pick<Held, 'session'> & Pick<Moves, 'move' | 'back'> & Pick<Walk, 'papersSaved'>
type Problem = { readonly field: 'passphrase' | 'again'; readonly text: string }

/** Locks what was said with a passphrase, so that it can be kept. Only when the person asks. */
export default function Keep({ session, move, back: goBack, papersSaved }: Props) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [tries, setTries] = useState(0)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [locked, setLocked] = useState<Uint8Array<ArrayBuffer>>()
  const own = [fullName, nameInCase, birthDate].map(({ id }) => String(known(session.person, id) ?? ''))
  const strength = strengthOf(passphrase, own)

  const lockUp = async () => {
    const found: Problem | undefined =
      strength === 'easy'
        ? { field: 'passphrase', text: t(passphrase === '' ? 'keep.empty' : 'keep.easy') }
        : passphrase !== again
          ? { field: 'again', text: t('keep.differ') }
          : undefined
    setProblem(found)
    setTries(tries + 1)
    if (found || busy) return
    setBusy(true)
    setFailed(false)
    await lock(keep(session), passphrase).then(setLocked, () => setFailed(true))
    setBusy(false)
  }
  const back = (
    <Button ghost onClick={goBack}>
      {t('action.back')}
    </Button>
  )
  if (locked)
    return (
      <Stack key="locked">
        <Heading>{t('keep.locked')}</Heading>
        <p>{t('keep.where')}</p>
        <Places locked={locked} slot={session.slot} move={move} papersSaved={papersSaved} />
        <Actions main={back} />
      </Stack>
    )
  const errorOf = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined)
  return (
    <Stack>
      <ErrorSummary title={t('problemTitle')} problems={problem ? [problem] : []} tries={tries} />
      <Heading>{t('keep.title')}</Heading>
      <p>{t('keep.lead')}</p>
      <Note tone="warn" title={t('keep.lostTitle')}>
        {t('keep.lost')}
      </Note>
      <form
        noValidate
        className="flex flex-1 flex-col gap-4.5"
        onSubmit={(event) => {
          event.preventDefault()
          void lockUp()
        }}
      >
        <PassphraseField
          id="passphrase"
          label={t('keep.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          shown={shown}
          made="new"
          error={errorOf('passphrase')}
          describedBy="passphrase-hint"
        />
        <div id="passphrase-hint" className="-mt-3 grid gap-1 text-small text-muted">
          <p>{t('keep.hint')}</p>
          <p role="status" className="font-semibold text-ink">
            {passphrase !== '' && t(`keep.strength.${strength}`)}
          </p>
        </div>
        <PassphraseField
          id="again"
          label={t('keep.again')}
          value={again}
          onChange={setAgain}
          shown={shown}
          made="new"
          error={errorOf('again')}
        />
        <ShowSwitch label={t('keep.show')} shown={shown} onChange={setShown} />
        <p className="text-small text-muted">{t('keep.never')}</p>
        <div role="alert">{failed && <Note tone="error">{t('keep.failed')}</Note>}</div>
        <Actions
          main={
            <Button submit busy={busy}>
              {t(busy ? 'action.loading' : 'keep.lock')}
            </Button>
          }
          others={back}
        />
      </form>
    </Stack>
  )
}
