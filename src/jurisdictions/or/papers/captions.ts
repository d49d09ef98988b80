import type { Caption, PaperDraft } from '../../../documents/template'
import { all, any, type Condition, is, maybe, not } from '../../../rules/condition'
import { courtKind } from '../facts'
import { noCase, plaintiff } from './facts'

type Kind = { readonly id: string; readonly when: Condition; readonly plaintiff: string; readonly number: string }

const STATE = 'State of Oregon,'
const NUMBER = 'Case No. {{caseNumber}}'
const inCourt = not(noCase)

/** City courts name the city as the plaintiff, or the state: as the judgment says. */
const byState: Kind = {
  id: '',
  when: all(inCourt, any(not(is(courtKind, 'municipal')), is(plaintiff, 'state'))),
  plaintiff: STATE,
  number: NUMBER,
}
const byCity: Kind = {
  id: '-city',
  when: all(inCourt, is(courtKind, 'municipal'), maybe(is(plaintiff, 'city'))),
  plaintiff: 'City of {{court.city}},',
  number: NUMBER,
}
const withoutCase: Kind = { id: '-arrest', when: noCase, plaintiff: STATE, number: 'Case No. {{line}}' }

type Uncaptioned = Omit<PaperDraft, 'caption' | 'when' | 'words'>

/** The papers of a case in court: one in the caption of each plaintiff. Exactly one belongs to the packet; they share their words. */
export function captioned(
  paper: Uncaptioned,
  under: readonly string[],
  below: readonly string[] = [],
): readonly PaperDraft[] {
  return [byState, byCity].map((kind) => inCaption(paper, kind, under, below))
}

/** The same with one more, for an arrest that never came to court. */
export function captionedOrArrest(
  paper: Uncaptioned,
  under: readonly string[],
  below: readonly string[] = [],
): readonly PaperDraft[] {
  return [byState, byCity, withoutCase].map((kind) => inCaption(paper, kind, under, below))
}

function inCaption(paper: Uncaptioned, kind: Kind, under: readonly string[], below: readonly string[]): PaperDraft {
  return {
    ...paper,
    id: `${paper.id}${kind.id}`,
    ...(kind.id && { words: paper.id }),
    when: kind.when,
    caption: caption(kind, under, below),
  }
}

function caption(kind: Kind, under: readonly string[], below: readonly string[]): Caption {
  return {
    filer: [],
    court: ['In the {{court.name}}'],
    parties: [
      kind.plaintiff,
      { role: 'Plaintiff,' },
      { role: 'v.' },
      '{{defendant}},',
      { role: 'Defendant.' },
      ...below,
    ],
    number: kind.number,
    under,
  }
}

/** Lines under the parties of a motion. */
export const IDENTITY: readonly string[] = ['DOB: {{birthDate}}', 'SID# {{stateIdNumber}}']
