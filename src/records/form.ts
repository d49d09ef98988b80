import type { Case, Count, Reading, Said } from './reading'

/** A reading as plain JSON in the form of the dossier: what is empty is left out or null, and no line is kept. */
export function formOf({ document, person, cases, unread }: Reading): unknown {
  return {
    document: filled(document),
    person: {
      name: person.name,
      otherNames: person.otherNames,
      birthDate: person.birthDate,
      ...filled({ otherBirthDates: person.otherBirthDates, birthYear: person.birthYear }),
    },
    cases: cases.map((each) => caseForm(each, document.state === 'us')),
    unread: unread.map(({ line, why, page }) => ({ line, why, page })),
  }
}

function caseForm(each: Case, ofSeveralStates: boolean): unknown {
  const {
    court,
    courtId,
    caseNumber,
    arrestDate,
    counts,
    warrant: _,
    prosecutor: _____,
    nameUsed: __,
    sure: ____,
    from: ___,
    state,
    facts,
    suggest,
    ask,
    ...rest
  } = each
  return {
    court,
    courtId,
    caseNumber,
    arrestDate,
    ...(ofSeveralStates ? { state } : {}),
    ...filled(rest),
    ...said({ facts, suggest, ask }),
    counts: counts.map(countForm),
  }
}

function countForm(each: Count): unknown {
  const {
    number,
    section,
    text,
    level,
    disposition,
    dispositionDate,
    sentence,
    offenseId,
    from: _,
    facts,
    suggest,
    ask,
    ...rest
  } = each
  const { offenseDate: __, printedLevel: ___, latest: ____, heads: _____, ...others } = rest
  return {
    number,
    section,
    text,
    level,
    disposition,
    dispositionDate,
    sentence,
    offenseId,
    ...filled(others),
    ...said({ facts, suggest, ask }),
  }
}

const said = ({ facts, suggest, ask }: Omit<Said, 'from'>): object => filled({ facts, suggest, ask })

const filled = (of: object): object =>
  Object.fromEntries(
    Object.entries(of).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  )
