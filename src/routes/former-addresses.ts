import { policy, redirects } from '../content-reader/load-policy.ts';
import { addressKinds, type FormerAddress, formerAddresses } from '../domain/redirects.ts';
import type { AddressKind } from '../schemas/redirects.ts';
import { formerEdition } from './addresses.ts';

/** Each kind with what became of its former ids, once for all the places that ask. */
const former = new Map(addressKinds.map((kind) => [kind, formerAddresses(redirects, policy, kind)]));

/** The ids of a kind that the policy has no longer, and what became of them; none on the pages of a former edition. */
export const formerOf = (kind: AddressKind): readonly FormerAddress[] =>
  formerEdition === '' ? (former.get(kind) ?? []) : [];

/** An id, which may be a former one → that under which it stands today, or nothing where it is gone. */
export function todaysId(kind: AddressKind, id: string): string | undefined {
  const found = formerOf(kind).find((one) => one.id === id);
  return found ? found.to : id;
}
