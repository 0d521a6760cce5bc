import type { FactKind } from '../schemas/fact-kinds.ts';
import { legalBasisArticles } from './legal-bases.ts';

/**
 * Facts that are a concept of the Data Privacy Vocabulary (DPV 2.3), or a narrower one: the concept that is broader. A fact that
 * is not here has none of which it is sure.
 */
export const broaderTerms: Partial<Record<FactKind, Readonly<Record<string, string>>>> = {
  'data-categories': {
    address: 'pd:PhysicalAddress',
    'bank-account-number': 'pd:FinancialAccountNumber',
    'bank-calls': 'pd:VoiceCommunicationRecording',
    'call-duration': 'pd:CommunicationsMetadata',
    'call-time': 'pd:CommunicationsMetadata',
    'camera-images': 'pd:Picture',
    conversation: 'pd:VoiceCommunicationRecording',
    'date-of-birth': 'pd:BirthDate',
    'electronic-communication': 'pd:Communication',
    email: 'pd:EmailAddress',
    'first-name': 'pd:Name',
    'identity-document-copy': 'pd:OfficialID',
    'mobile-number': 'pd:TelephoneNumber',
    name: 'pd:Name',
    'neighbour-address': 'pd:PhysicalAddress',
    'phone-number': 'pd:TelephoneNumber',
    profile: 'pd:Profile',
    'services-used': 'pd:ServiceConsumptionBehaviour',
    surname: 'pd:Name',
    'survey-recording': 'pd:VoiceCommunicationRecording',
  },
  purposes: {
    answering: 'dpv:CommunicationForCustomerCare',
    'call-assistance': 'dpv:CustomerCare',
    'calling-back': 'dpv:CommunicationForCustomerCare',
    'case-handling': 'dpv:CustomerCare',
    'commercial-contact': 'dpv:DirectMarketing',
    'commercial-purposes': 'dpv:CommercialPurpose',
    'delivery-quality': 'dpv:ImproveExistingProductsAndServices',
    'improving-service': 'dpv:ImproveExistingProductsAndServices',
    'legal-requirements': 'dpv:LegalCompliance',
    marketing: 'dpv:Marketing',
    'marketing-to-children': 'dpv:Marketing',
    'marketing-with-customs-data': 'dpv:Marketing',
    'marketing-with-neighbour-address': 'dpv:Marketing',
    'mifid-record': 'dpv:LegalCompliance',
    'ordered-services': 'dpv:RequestedServiceProvision',
    'postal-delivery': 'dpv:DeliveryOfGoods',
    safety: 'dpv:EnforceSecurity',
    'service-quality': 'dpv:ImproveExistingProductsAndServices',
    'text-link': 'dpv:CommunicationForCustomerCare',
  },
  'legal-bases': Object.fromEntries(
    Object.entries(legalBasisArticles).map(([id, article]) => [id, `eu-gdpr:A${article}`]),
  ),
  recipients: { 'foreign-authorities': 'dpv:Authority' },
  sources: { yourself: 'dpv:DataSubjectDataSource', 'made-by-controller': 'dpv:DataControllerDataSource' },
  rights: {
    access: 'eu-gdpr:A15',
    rectification: 'eu-gdpr:A16',
    erasure: 'eu-gdpr:A17',
    restriction: 'eu-gdpr:A18',
    portability: 'eu-gdpr:A20',
    objection: 'eu-gdpr:A21',
    withdrawal: 'eu-gdpr:A7-3',
  },
  choices: { 'complaint-to-the-authority': 'eu-gdpr:A77' },
};
