import {
  type AppearanceProviderFor,
  defaultDropdownAppearanceProvider,
  defaultTextFieldAppearanceProvider,
  type PDFDropdown,
  PDFHexString,
  PDFOperator,
  PDFOperatorNames,
  type PDFTextField,
} from '@cantoo/pdf-lib'
import type { Face } from './truetype'

// A mark over a letter that has no character of its own with it (ọ̀, ẹ́) is a letter of no width in the font, drawn beside
// the one before it unless it is moved back. The library moves nothing.

const SHOWN = /^<([0-9A-F]+)> Tj$/i

/** How the library draws a text field, with every mark over its letter. */
export function drawingText(face: Face): AppearanceProviderFor<PDFTextField> {
  return (field, widget, font) => inPlaces(defaultTextFieldAppearanceProvider(field, widget, font), face)
}

/** The same for a list. */
export function drawingChoice(face: Face): AppearanceProviderFor<PDFDropdown> {
  return (field, widget, font) => inPlaces(defaultDropdownAppearanceProvider(field, widget, font), face)
}

/** The operators with every mark over its letter. */
export function marksInPlace(operators: readonly PDFOperator[], face: Face): PDFOperator[] {
  return operators.map((operator) => {
    const [, glyphs] = SHOWN.exec(operator.toString()) ?? []
    const ids = (glyphs?.match(/.{4}/g) ?? []).map((id) => Number.parseInt(id, 16))
    if (!ids.some((id) => face.isMark(id))) return operator
    return PDFOperator.of(PDFOperatorNames.ShowTextAdjusted, [adjusted(ids, face)])
  })
}

type Appearance = ReturnType<AppearanceProviderFor<PDFTextField>>

function inPlaces(drawn: Appearance, face: Face): Appearance {
  return Array.isArray(drawn) ? marksInPlace(drawn, face) : { ...drawn, normal: marksInPlace(drawn.normal, face) }
}

/** Glyphs with the steps back before a mark and forth behind it, in thousandths of the size of type. */
function adjusted(ids: readonly number[], face: Face): string {
  let base = ids[0] ?? 0
  const parts = ids.map((id) => {
    const glyph = PDFHexString.of(id.toString(16).padStart(4, '0')).toString()
    if (!face.isMark(id)) {
      base = id
      return glyph
    }
    const back = Math.round(face.stepBack(base, id))
    return `${back} ${glyph} ${-back}`
  })
  return `[${parts.join(' ')}]`
}
