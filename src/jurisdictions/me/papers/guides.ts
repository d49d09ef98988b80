import type { GuideDraft } from '../../../documents/template'
import { hasSeveralCharges } from '../../../documents/verdict'
import { all, is, maybe, not } from '../../../rules/condition'
import { sameCaseOtherOffenses } from '../facts'
import { reworded } from './motion/paragraph3'

/** The motion of form CR-218; sections "What to file" and "After filing" of the dossier. */
export const guide: GuideDraft = {
  id: 'me-seal-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'meJudgment' },
      { id: 'fillIn' },
      { id: 'meLineThree', when: reworded },
      { id: 'meOneEach', when: all(is(sameCaseOtherOffenses, 'yes'), not(hasSeveralCharges)) },
      { id: 'meMotions', when: hasSeveralCharges },
      { id: 'sign' },
      { id: 'meCopies' },
      { id: 'meFile' },
      { id: 'meCourtNote' },
      { id: 'meNoFee' },
      { id: 'meProsecutor' },
      { id: 'meCertificate' },
    ],
    next: [{ id: 'meHearing' }, { id: 'meBring' }, { id: 'meGranted' }, { id: 'meDuty' }],
    say: [{ id: 'meSay' }],
    limits: [
      { id: 'limitFederal' },
      { id: 'limitImmigration' },
      { id: 'meLimitGuns' },
      { id: 'meLimitCourt' },
      { id: 'meLimitSeen' },
      { id: 'limitOtherCounts', when: maybe(is(sameCaseOtherOffenses, 'yes')) },
      { id: 'limitBrokers' },
    ],
    check: [{ id: 'meCheckRecord' }, { id: 'meCheckClerk' }],
  },
}
