import type { GuideDraft } from '../../../documents/template'
import { hasSeveralCharges } from '../../../documents/verdict'
import { all, any, is, not, unsure } from '../../../rules/condition'
import { courtKind, disposition, stillOnRecord } from '../facts'
import { boxOpen } from './boxes'
import { otherChargesInCase } from './facts'

/** Sections "What to file, after filing, limits" of the dossier. No proposed order is asked for, so none is made. */
export const guide: GuideDraft = {
  id: 'az-expunge-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'azAskFirst', when: any(is(stillOnRecord, 'yes'), unsure(stillOnRecord)) },
      { id: 'azFindCourt', when: unsure(courtKind) },
      { id: 'azGetReport', when: boxOpen },
      { id: 'azBoxOpen', when: boxOpen },
      { id: 'fillIn' },
      { id: 'azRequired' },
      { id: 'azAttach' },
      { id: 'azNoNumber', when: is(disposition, 'never_charged') },
      { id: 'sign' },
      { id: 'azCopy' },
      { id: 'azFile' },
      { id: 'azCourtNote' },
      { id: 'azOwnForm' },
      { id: 'azOneEach', when: all(not(hasSeveralCharges), not(is(otherChargesInCase, 'no'))) },
      { id: 'azSeveral', when: hasSeveralCharges },
      { id: 'azNoFee' },
      { id: 'azNoService' },
      { id: 'azNoOrder' },
    ],
    next: [{ id: 'azThirtyDays' }, { id: 'azMoreFacts' }, { id: 'azHearing' }, { id: 'azGranted' }, { id: 'azDenied' }],
    say: [{ id: 'azSay' }],
    limits: [
      { id: 'limitFederal' },
      { id: 'limitImmigration' },
      { id: 'azLimitGuns' },
      { id: 'azLimitCounts' },
      { id: 'azLimitMoney' },
      { id: 'azLimitVote' },
      { id: 'limitBrokers' },
    ],
    check: [{ id: 'azCheckOrder' }, { id: 'azCheckDps' }],
  },
}
