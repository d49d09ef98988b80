import type { TFunction } from 'i18next'
import { optionKey } from '../../i18n/keys'
import type { Fault } from '../../screening/fault'
import type { Age, View } from './counting'
import type { useListLaw } from './use-screening'

type Said = { readonly t: TFunction<'screening'>; readonly app: TFunction; readonly law: ReturnType<typeof useListLaw> }

/** What a group of convictions is called. */
export function groupName(view: View, key: string, { t, app, law }: Said): string {
  if (key === '') return t('chart.unknown')
  switch (view) {
    case 'outcome':
      return key === 'reported' ? t('reported') : app(`pill.${key}` as 'pill.eligible')
    case 'section': {
      const crime = law.rules.offenses.find(({ id }) => id === key)
      return crime ? `${crime.section}: ${law.words.law(optionKey('offense', key)) ?? key}` : key
    }
    case 'year':
      return key
    case 'age':
      return t(`chart.age.${key as Age}`)
    case 'court':
      return law.courts.find(({ id }) => id === key)?.name ?? key
  }
}

/** Why a conviction was not decided, in one line. */
export const faultNames = (faults: readonly Fault[], t: TFunction<'screening'>): string =>
  faults.map((fault) => t(`fault.${fault}`)).join('; ')
