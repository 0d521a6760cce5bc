import { fragment } from '../../browser/fragment.ts';
import { useFragment } from '../../browser/use-fragment.ts';

interface Props {
  /** The id of this journey. */
  readonly own: string;
  /** The addresses of the wizard, below which journeys stand, and of the page of several together. */
  readonly wizard: string;
  readonly together: string;
  readonly texts: Readonly<Record<'several' | 'next' | 'together', string>>;
}

/** Where several journeys apply: the way to the next of them that the reader chose, or to all of them together. */
export default function NextJourney({ own, wizard, together, texts }: Props) {
  const { state } = useFragment();
  const todo = (state.get('todo') ?? '').split(',').filter((id) => id !== own && /^[a-z0-9-]+$/.test(id));
  const isOneOfSeveral = [...state.keys()].some((key) => key !== own && key !== 'dates');
  const [following, ...rest] = todo;
  const onward = isOneOfSeveral
    ? fragment.address([
        [own, state.get(own) ?? '-'],
        ['todo', rest.join(',')],
      ])
    : '';
  return (
    <nav class="next-journey" aria-label={texts.several} hidden={!isOneOfSeveral}>
      <a href={(following === undefined ? together : `${wizard}${following}/`) + onward}>
        {following === undefined ? texts.together : texts.next}
      </a>
    </nav>
  );
}
