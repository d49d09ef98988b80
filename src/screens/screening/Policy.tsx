import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { pathKey } from '../../i18n/keys'
import type { Finding } from '../../screening/finding'
import { CheckRow } from '../../ui/CheckRow'
import { Disclosure } from '../../ui/Disclosure'
import { List } from '../../ui/List'
import { NO_PATH, pathOf } from './filtering'
import type { useListLaw } from './use-screening'

type Props = {
  findings: readonly Finding[]
  law: ReturnType<typeof useListLaw>
  without: ReadonlySet<string>
  onChange: (without: ReadonlySet<string>) => void
}

/** What the law leaves to an office: on which of its ways to work. */
export function Policy({ findings, law, without, onChange }: Props) {
  const { t } = useTranslation('screening')
  const paths = useMemo(
    () => [...new Set(findings.map(pathOf))].filter((path) => path !== undefined).sort(),
    [findings],
  )
  if (paths.length === 0) return null
  return (
    <Disclosure title={t('policy.title')}>
      <p className="text-small">{t('policy.text')}</p>
      <List>
        {paths.map((path) => (
          <CheckRow
            key={path}
            id={`path-${path}`}
            checked={!without.has(path)}
            onChange={(checked) =>
              onChange(new Set(checked ? [...without].filter((each) => each !== path) : [...without, path]))
            }
          >
            {path === NO_PATH ? t('policy.none') : (law.words.law(pathKey(path, 'name')) ?? path)}
          </CheckRow>
        ))}
      </List>
    </Disclosure>
  )
}
