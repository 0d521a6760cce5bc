/** A component with named props: what its tests render, in every language. */
export interface Example {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** HTML for its default slot. */
  readonly slot?: string;
}

/** What an `examples.ts` beside components exports: examples by the component’s file name, without its ending. */
export type Examples = Readonly<Record<string, readonly Example[]>>;
