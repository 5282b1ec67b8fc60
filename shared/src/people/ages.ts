/** Ages, in whole years, from which something else holds. What a rule does with them stands at the rule. */

/** PAR-10 to PAR-17: parents lose some services. */
export const PARENTS_LOSE_AT = 12;
/** Assumption, docs/decisions/010: no source says how young a parent can be. */
export const YOUNGEST_PARENT = 12;
/** YOU-01, YOU-02: the portal opens a little. */
export const YOUTH_FROM = 13;
/** TEC-02: MinID from the year one turns thirteen, BankID from the birthday. */
export const YOUNGEST_WITH_EID = 13;
/** pbrl § 4-3: a person decides alone about their own health care. */
export const HEALTH_MAJORITY = 16;
/** BYT-04, BYT-05: until then the child may follow a parent's list. */
export const CHILD_ON_PARENTS_LIST = 16;
/** Barnelova: parental responsibility ends (AGE16-05, AGE16-06), and one may act for other adults (AGE18-01). */
export const MAJORITY = 18;
