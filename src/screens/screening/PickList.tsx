import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookThere } from '../../screening/start'
import { FilePick } from '../../ui/FilePick'
import { holdList } from './held-list'

/** The way to pick a list. */
export function PickList() {
  const { t } = useTranslation('screening')
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<'damaged' | 'too_large' | 'empty'>()
  const pick = async (file: File | undefined) => {
    if (!file) return
    setBusy(file.name)
    setProblem(undefined)
    const looked = await lookThere(file)
    setBusy(undefined)
    if ('problem' in looked) setProblem(looked.problem)
    else holdList({ file, head: looked })
  }
  return (
    <>
      <FilePick
        id="list"
        label={t('pick.label')}
        button={t('pick.button')}
        name={busy ?? t('pick.none')}
        error={problem && t(`pick.${problem}`)}
        onPick={(file) => void pick(file instanceof File ? file : undefined)}
      />
      <p role="status" className="text-small text-muted">
        {busy && t('pick.reading')}
      </p>
    </>
  )
}
