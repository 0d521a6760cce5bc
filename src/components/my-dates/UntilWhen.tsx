import type { Trace } from './traces.ts';

/** Until when a trace is kept, and how long that is from today. */
export const UntilWhen = ({ untilText, toGoText, isOver }: Trace) => (
  <span class={isOver ? 'over' : 'until-when'}>
    <strong>{untilText}</strong> · {toGoText}
  </span>
);
