import { policy, redirects } from '../content-reader/load-policy.ts';
import { type FormerAddress, formerAddresses } from '../domain/redirects.ts';
import type { AddressKind } from '../schemas/redirects.ts';
import { formerEdition } from './addresses.ts';

/** The ids of a kind that the policy has no longer, and what became of them; none on the pages of a former edition. */
export const formerOf = (kind: AddressKind): FormerAddress[] =>
  formerEdition === '' ? formerAddresses(redirects, policy, kind) : [];

/** An id, which may be a former one → that under which it stands today, or nothing where it is gone. */
export function todaysId(kind: AddressKind, id: string): string | undefined {
  const former = formerOf(kind).find((one) => one.id === id);
  return former ? former.to : id;
}
