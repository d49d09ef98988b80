import { useEffect, useRef } from 'react'
import type { Place } from '../../records/page'
import type { Grey } from '../../records/picture/grey'
import { stripAt } from '../../records/picture/strip'

type Props = { picture: Grey; at: Place; label: string }

/** The strip of a picture in which a line stands. Drawn point by point: no file and no address comes of it. */
export function Strip({ picture, at, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height, points } = stripAt(picture, at)
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(points, width, height), 0, 0)
  }, [points, width, height])
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className="h-auto max-w-full rounded-[10px] border border-line"
    />
  )
}
