import {
  actorHasConsented,
  actorOldEnough,
  citizenAlone,
  highEidForOthers,
  inactiveActForNobody,
  inactiveAreHelped,
} from './anyone-for-another.ts';
import {
  assignedFrom,
  coversArea,
  coversChosenArea,
  giverOldEnough,
  hasAssigned,
  hasFullmakt,
  noMoreThanTheCitizen,
  noMoreThanTheYouthWillHave,
  openByFullmakt,
  receiverOldEnough,
} from './by-fullmakt.ts';
import { formTheCitizenHas, formWithHiddenAddress, mayPerformForm, mayPerformStandardForm } from './forms.ts';
import { fosterAccessSwitchedOn, fosterHome, isFosterParent, isVerge, vergeOpensNothing } from './foster-and-verge.ts';
import {
  consentCoversAreaOfForm,
  consentCoversService,
  consentOnTrackA,
  consentToSchoolNurse,
  hiddenAddressShutsAll,
  onlyWhatIsKnown,
  theLivingOnly,
} from './gates.ts';
import {
  hiddenFromParents,
  hiddenFromParentsWithAssigned,
  hiddenFromTheCitizenToo,
  hiddenFromYouth,
  reservedElsewhere,
  reservedFromParents,
  shownLater,
} from './items.ts';
import {
  allServicesFromSixteen,
  fullmaktServiceFromSixteen,
  hiddenAddressKeepsTheRest,
  highEidFromSixteen,
  inactiveHaveNothing,
  noFullmaktWithHiddenAddress,
} from './oneself.ts';
import {
  coResidence,
  coResidenceForPrescriptions,
  coResidenceFromTwelve,
  holdsResponsibility,
  otherParentHidden,
  otherParentHiddenWithAssigned,
  parentsServicesUnderTwelve,
  parentsUntilSixteen,
  supportedKindOfResponsibility,
} from './parents.ts';
import { parentsServicesFromTwelve } from './parents-from-twelve.ts';
import type { AccessRule, Relation, RuleOnBasis } from './rule.ts';
import {
  childrenHaveNothingYet,
  highEidOnTrackB,
  notYetOpenToYouth,
  parentHasConsented,
  youthSeesWhatParentsDecide,
  youthWithoutParents,
} from './youth.ts';

/** Every rule of who may act for whom, in the order they are asked. The first that denies is the one people are told of. */

export const rulesForEveryone: readonly AccessRule[] = [onlyWhatIsKnown, theLivingOnly];

export const rulesForOneself: readonly AccessRule[] = [
  inactiveHaveNothing,
  childrenHaveNothingYet,
  fullmaktServiceFromSixteen,
  noFullmaktWithHiddenAddress,
  hiddenAddressKeepsTheRest,
  youthWithoutParents,
  youthSeesWhatParentsDecide,
  notYetOpenToYouth,
  parentHasConsented,
  highEidOnTrackB,
  highEidFromSixteen,
  allServicesFromSixteen,
];

/** REP-01, REP-03: for anyone else than oneself. */
export const rulesForOthers: readonly AccessRule[] = [hiddenAddressShutsAll];

type Ground = { basis: 'FO' | 'FU' | 'TD' | null; relation: Relation; rules: readonly AccessRule[] };

const forAnother = [
  inactiveActForNobody,
  inactiveAreHelped,
  actorHasConsented,
  citizenAlone,
  actorOldEnough,
  highEidForOthers,
];
const asParents = [otherParentHidden, parentsServicesUnderTwelve, ...parentsServicesFromTwelve];
const gatesOfSharedAddress = [coResidence, coResidenceForPrescriptions, coResidenceFromTwelve];

/**
 * REP-05: on what grounds one may act, weakest first. When none opens, that is told which only a consent or the one thing
 * asked about shuts, of the strongest ground that opens but for it. Else what the strongest says that says more than
 * `no-access`.
 */
export const grounds: readonly Ground[] = [
  { basis: null, relation: isVerge, rules: [vergeOpensNothing] },
  {
    basis: 'FO',
    relation: isFosterParent,
    rules: [parentsUntilSixteen, fosterAccessSwitchedOn, fosterHome, ...forAnother, ...asParents],
  },
  {
    basis: 'FO',
    relation: holdsResponsibility,
    rules: [parentsUntilSixteen, supportedKindOfResponsibility, ...gatesOfSharedAddress, ...forAnother, ...asParents],
  },
  {
    basis: 'FU',
    relation: hasFullmakt,
    rules: [
      giverOldEnough,
      receiverOldEnough,
      ...forAnother,
      coversArea,
      coversChosenArea,
      noMoreThanTheCitizen,
      openByFullmakt,
    ],
  },
  {
    basis: 'TD',
    relation: hasAssigned,
    rules: [
      assignedFrom,
      receiverOldEnough,
      ...forAnother,
      otherParentHiddenWithAssigned,
      noMoreThanTheCitizen,
      noMoreThanTheYouthWillHave,
      openByFullmakt,
    ],
  },
];

/** Once it is settled on what grounds. */
export const rulesOfConsent: readonly RuleOnBasis[] = [
  consentCoversService,
  consentCoversAreaOfForm,
  consentOnTrackA,
  consentToSchoolNurse,
];

/** When it is about one thing in a service. */
export const rulesOfItems: readonly RuleOnBasis[] = [
  hiddenFromParents,
  reservedFromParents,
  reservedElsewhere,
  hiddenFromParentsWithAssigned,
  hiddenFromYouth,
  shownLater,
  ...hiddenFromTheCitizenToo,
  mayPerformForm,
  mayPerformStandardForm,
  formWithHiddenAddress,
  formTheCitizenHas,
];
