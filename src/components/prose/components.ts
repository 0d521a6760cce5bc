import type { ProseComponentName } from '../../schemas/prose-components.ts';
import Clause from '../policy-reader/Clause.astro';
import Address from './Address.astro';
import ClauseLink from './ClauseLink.astro';
import Contact from './Contact.astro';
import Cookies from './Cookies.astro';
import Count from './Count.astro';
import Data from './Data.astro';
import Highlight from './Highlight.astro';
import LastUpdated from './LastUpdated.astro';
import Law from './Law.astro';
import List from './List.astro';
import OfficialPolicy from './OfficialPolicy.astro';
import Option from './Option.astro';
import PageLink from './PageLink.astro';
import Period from './Period.astro';
import Recipient from './Recipient.astro';
import Right from './Right.astro';
import RightDetails from './RightDetails.astro';
import Service from './Service.astro';
import Share from './Share.astro';
import Standard from './Standard.astro';
import Standing from './Standing.astro';
import Term from './Term.astro';
import TranslationStanding from './TranslationStanding.astro';
import Words from './Words.astro';

/** The components that prose may use: exactly those of the schema, or it does not compile. */
export const proseRenderers = {
  Address,
  Clause,
  ClauseLink,
  Contact,
  Cookies,
  Count,
  Data,
  End: Words,
  Hedge: Words,
  Highlight,
  LastUpdated,
  Law,
  List,
  OfficialPolicy,
  Option,
  PageLink,
  Period,
  Recipient,
  Right,
  RightDetails,
  Service,
  Share,
  Standard,
  Standing,
  Start: Words,
  Term,
  TranslationStanding,
} satisfies Record<ProseComponentName, unknown>;
