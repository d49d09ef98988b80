import { answersOf, type Conviction, caseOf, type Session } from './session'

/** The page of a record on which an answer was read; undefined where the person said it, or changed it since. */
export function pageRead(session: Session, at: Conviction, fact: string): number | undefined {
  const found = caseOf(session, at.case)
  const charge = found?.charges.find((each) => each.id === at.charge)
  const said = { ...session.read, ...found?.read, ...charge?.read }[fact]
  const isSame = JSON.stringify(said?.answer) === JSON.stringify(answersOf(session, at)[fact])
  return said && isSame ? said.page : undefined
}
