import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';

interface Props {
  /** The id of this journey. */
  readonly own: string;
  /** The addresses of the wizard, below which journeys stand, and of the page of several together. */
  readonly wizard: string;
  readonly together: string;
  /** Words; `at` has `{at}` and `{of}` to fill. */
  readonly texts: Readonly<Record<'several' | 'at' | 'next' | 'together', string>>;
}

/** Where several journeys apply: which of them this is, and the way to the next, or to all of them together. */
export default function NextJourney({ own, wizard, together, texts }: Props) {
  const { state } = useFragment();
  const todo = (state.get('todo') ?? '').split(',').filter((id) => id !== own && /^[a-z0-9-]+$/.test(id));
  const others = [...state.keys()].filter((key) => key !== own && key !== 'dates');
  const at = others.filter((key) => key !== 'todo').length + 1;
  const [following, ...rest] = todo;
  if (others.length === 0) return null;
  const onward = fragment.address([
    [own, state.get(own) ?? '-'],
    ['todo', rest.join(',')],
  ]);
  return (
    <nav class="next-journey" aria-label={texts.several}>
      <span>{texts.at.replace('{at}', String(at)).replace('{of}', String(at + todo.length))}</span>
      <a href={(following === undefined ? together : `${wizard}${following}/`) + onward}>
        {following === undefined ? texts.together : texts.next}
      </a>
    </nav>
  );
}
