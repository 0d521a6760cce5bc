import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { type CalendarDate, dayNumber } from '../../domain/calendar.ts';
import { type AxisEnds, linearPlace, logarithmicPlace } from '../../domain/time-axis.ts';
import type { Trace } from './traces.ts';

/** Draws into a place of the page outside of the island: a selector. */
export function Into({ place, children }: { place: string; children: ComponentChildren }) {
  useLayoutEffect(() => {
    const element = document.querySelector(place);
    if (element) render(children, element);
  });
  useLayoutEffect(
    () => () => {
      const element = document.querySelector(place);
      if (element) render(null, element);
    },
    [place],
  );
  return null;
}

interface PinProps {
  readonly trace: Trace;
  readonly axis: AxisEnds;
  readonly today: CalendarDate;
  readonly text: string;
}

/** Today on the bar of a row, which counts from the reader’s date: on both scales, of which the style sheet shows one. */
export function Pin({ trace: { from, until }, axis, today, text }: PinProps) {
  const days = dayNumber(today) - dayNumber(from);
  if (days < 0 || dayNumber(today) > dayNumber(until)) return null;
  return (
    <svg class="pin today" aria-hidden="true">
      {([logarithmicPlace, linearPlace] as const).map((place, index) => (
        <svg class={index === 0 ? 'on-log' : 'on-linear'} x={`${place(days, axis)}%`} overflow="visible">
          <line class="halo" y1="-2" y2="30" />
          <line y1="-2" y2="30" />
          <circle cy="14" r="6" />
          <text y="-5">{text}</text>
        </svg>
      ))}
    </svg>
  );
}
