import * as z from 'zod';

/**
 * Every code that the API says no with, its HTTP status and an English title. Codes are stable: programs may branch on
 * them. What a citizen reads for a code stands in the web's words.
 */
export const problems = {
  // Any request
  'invalid-request': [400, 'The request does not have the form of the contract'],
  'not-logged-in': [401, 'Nobody is logged in'],
  'session-ended': [401, 'The session has ended'],
  'key-needed': [401, 'This server needs its key for this'],
  'wrong-key': [401, 'That is not the key of this server'],
  'foreign-origin': [403, 'The request comes from another site'],
  'not-found': [404, 'There is nothing here'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The body is not JSON'],
  'internal-error': [500, 'Something went wrong in the server'],
  'too-many-streams': [429, 'The session listens in as many places as it may'],
  'too-many-uploads': [503, 'Too many files wait to be looked through'],
  'store-full': [507, 'There is no room left where the worlds are kept'],
  // Worlds
  'no-such-world': [404, 'There is no such world'],
  'name-taken': [409, 'That name is already taken'],
  'no-such-snapshot': [404, 'The world has no snapshot of that name'],
  'clock-backwards': [409, 'The clock of a world never goes backwards, except by restoring a snapshot'],
  'clock-too-far': [409, 'The clock may be moved thirty years at a time, and not past the year 2200'],
  'too-many-snapshots': [409, 'The world has as many snapshots as the server will keep'],
  'too-many-worlds': [409, 'There are as many worlds as the server will keep'],
  // People
  'no-such-person': [404, 'There is no such person in the world'],
  'invalid-national-id': [409, 'The national identity number does not fit its check digits, birth date or sex'],
  'national-id-taken': [409, 'Another person has that national identity number'],
  'born-in-future': [409, 'The person would be born after the present day of the world'],
  'died-before-birth': [409, 'The person would have died before being born, or in the future'],
  'child-older-than-parent': [409, 'A parent must be at least twelve years older than the child'],
  'not-a-child': [409, 'Parental responsibility and foster care end at eighteen'],
  'own-parent': [409, 'Nobody is their own parent or grandparent'],
  'no-such-holder': [409, 'The parent, foster parent or verge is not in the world, or is dead'],
  'own-guardian': [409, 'Nobody is their own verge or foster parent'],
  'carer-not-of-age': [409, 'A foster parent or verge must be eighteen'],
  'contradicting-responsibility': [409, 'These kinds of parental responsibility cannot stand together'],
  'no-such-municipality': [409, 'There is no municipality of that number in the world'],
  'address-outside-municipality': [409, 'The postal code of the address is not in the municipality'],
  'no-such-gp-list': [409, 'There is no such GP list in the world, or its fastlege is dead'],
  'gp-list-full': [409, 'The GP list is full'],
  'eid-too-young': [409, 'That eID is not issued at that age'],
  // Identity
  'eid-not-held': [409, 'The person does not have an eID of that level'],
  'person-deceased': [409, 'The person is dead'],
  'no-such-role': [409, 'The person does not have that role'],
  // Representation: what the outside is told. The inner reason stands in the trace.
  'no-access': [403, 'You have no access here'],
  'eid-too-low': [403, 'The service needs an eID of high assurance'],
  'consent-too-low': [403, 'The citizen has not consented to this service'],
  'own-consent-missing': [403, 'You have not consented to the portal yourself'],
  inactive: [403, 'You have made yourself inactive'],
  'citizen-too-young': [403, 'The service opens later in life'],
  'not-open-to-youth': [403, 'The service is not open to someone under sixteen'],
  'youth-consent-missing': [403, 'The service opens when a parent consents'],
  'citizen-of-age': [403, 'The child has turned sixteen and decides alone'],
  'not-for-parents-from-twelve': [403, 'Parents do not have this service from the twelfth birthday'],
  'not-available-to-parents': [403, 'The service is not available to parents here'],
  'not-open-to-foster-parents': [403, 'Foster parents do not have digital access yet'],
  'guardianship-opens-nothing': [403, 'Guardianship (vergemål) alone gives no digital access'],
  'not-covered-by-fullmakt': [403, 'The fullmakt does not cover this service'],
  'citizen-only': [403, 'Only the citizen can do this'],
  'staff-only': [403, 'Only staff with the right role can do this'],
  // Fullmakt
  'no-such-fullmakt': [404, 'There is no such fullmakt'],
  'no-such-receiver': [409, 'Nobody who can receive a fullmakt has that number and name'],
  'receiver-is-giver': [409, 'Nobody gives themselves a fullmakt'],
  'receiver-too-young': [409, 'The receiver must be eighteen'],
  'giver-too-young': [409, 'The giver must be sixteen'],
  'giver-has-not-consented': [409, 'The giver must have consented to the portal first'],
  'fullmakt-exists': [409, 'There already is a fullmakt to that receiver: change it instead'],
  'fullmakt-over': [409, 'The fullmakt has ended or run out'],
  'invalid-period': [409, 'A fullmakt, or an absence, begins today or within a year, and ends after it begins'],
  'invalid-form-date': [
    409,
    'A form is signed before it is registered; one that gives a fullmakt, at most a year before',
  ],
  'too-many-fullmakter': [409, 'The citizen has as many fullmakter in force as one may have'],
  'fullmakt-not-possible': [409, 'A fullmakt cannot be registered between these two'],
  'no-such-application': [404, 'There is no such application'],
  'application-decided': [409, 'The application has been decided'],
  'too-many-applications': [409, 'The applicant has as many applications waiting as one may have'],
  'declaration-missing': [409, 'The physician has not declared anything yet'],
  'not-permanent': [409, 'The physician does not declare that the competence is permanently lacking'],
  'subject-too-young': [409, 'A fullmakt is assigned from the twelfth birthday'],
  'period-too-long': [409, 'A fullmakt is assigned for five years at most'],
  // Inbox
  'no-such-message': [404, 'There is no such message'],
  // Notices
  'not-helped': [404, 'One does not act for anyone of that id'],
  // Dialogue
  'no-such-thread': [404, 'There is no such conversation'],
  'no-such-draft': [404, 'There is no such draft'],
  'no-such-attachment': [404, 'There is no such file'],
  'no-such-offer': [404, 'There is no such offer of a time'],
  'no-such-contact': [404, 'The citizen has no such helsekontakt'],
  'no-such-prescription': [404, 'The citizen has no such prescription'],
  'no-such-colleague': [404, 'Nobody of that role works at the office'],
  'no-such-patient': [404, 'Nobody of that id belongs to the office'],
  'invalid-substitute': [409, 'The substitute of a doctor is another doctor at the office'],
  'substitute-away': [409, 'Whoever stands in for another is not away on the same days'],
  'colleague-away': [409, 'The colleague is away today'],
  'gp-away': [409, 'The fastlege is away, and nobody answers e-consultations meanwhile'],
  'already-answered': [409, 'The office has answered already'],
  'thread-closed': [409, 'The conversation is closed'],
  'thread-changed': [409, 'The conversation has changed since it was read: read it again'],
  'no-reply': [409, 'This conversation takes no answer from the citizen'],
  'needs-consultation': [409, 'Habit-forming medicines (groups A and B) are renewed in a consultation'],
  'already-asked': [409, 'A renewal of it has been asked for and is not answered'],
  'empty-message': [409, 'A message has a text'],
  'answer-missing': [409, 'An e-consultation is not closed without an answer'],
  'invalid-time': [409, 'A time is offered for within a year'],
  'offer-over': [409, 'The offer has been answered, withdrawn or has lapsed'],
  'already-sent': [409, 'A message has been sent under that key'],
  'too-many-drafts': [409, 'The writer has as many drafts for this citizen as one may have'],
  'too-many-waiting': [409, 'The citizen has as many conversations waiting for an answer as one may have'],
  'too-many-templates': [409, 'The office has as many reply templates as it may have'],
  'too-many-attachments': [409, 'The message has as many files as it may have'],
  'attachment-too-large': [413, 'A file may be 20 MB, and a picture 25 million pixels'],
  'message-too-large': [413, 'The files of a message may be 25 MB together'],
  'attachment-waiting': [409, 'A file has been announced and has not come'],
  'attachment-there': [409, 'The content of the file has come already'],
  'attachment-cut-off': [400, 'The content ended before, or went on after, what was announced'],
  'attachment-type': [415, 'The content is neither JPEG, PNG nor PDF'],
  'attachment-broken': [422, 'The content cannot be read as what it says it is'],
  'attachment-unsafe': [422, 'The content is not safe'],
  // Video
  'no-such-meeting': [404, 'There is no such video consultation'],
  'no-such-call': [404, 'There is no such call, or it is over'],
  'call-too-early': [409, 'The waiting room is not open yet'],
  'call-too-late': [409, 'The consultation is over'],
  'call-occupied': [409, 'Someone else is in the call on the same side'],
  'call-not-open': [409, 'The citizen has not been let in'],
  'nobody-waits': [409, 'Nobody is in the waiting room'],
  // Home care
  'no-such-visit': [404, 'There is no such visit'],
  'no-such-decision': [404, 'There is no such decision'],
  'no-such-plan': [404, 'There is no such plan of visits'],
  'visit-over': [409, 'The visit is done, missed or cancelled'],
  'visit-ahead': [409, 'The visit is on a later day'],
  'visit-changed': [409, 'The visit has changed since it was read: read it again'],
  'cancel-too-late': [409, 'A visit is cancelled one working day before, at the latest'],
  'undo-too-late': [409, 'What was registered can be taken back for a minute'],
  'invalid-window': [409, 'A visit has a window that is not over, is within a month, and holds its minutes'],
  'invalid-care-period': [
    409,
    'A decision ends after it begins; visits are within it, and change from tomorrow at the earliest',
  ],
  'too-many-days': [409, 'So many days cannot be asked of at once'],
  // Health stations
  'no-such-information': [404, 'There is no such information at the office'],
  'language-missing': [409, 'What is published is written in all three languages'],
  'information-over': [409, 'The last day is over, or before the first'],
  'too-much-information': [409, 'The office has written as much for school classes as it may have'],
  'too-young-for-contact': [409, 'This contact is given from sixteen, since a parent would see it before'],
  // Booking
  'no-such-booking-request': [404, 'There is no such booking request'],
  'no-such-appointment': [404, 'There is no such appointment'],
  'no-such-slot': [404, 'There is no such time'],
  urgent: [409, 'What was told is urgent: call 113 or 116 117, no time is given'],
  'no-fastlege': [409, 'The citizen is not on any list of a fastlege'],
  'office-does-not-offer': [409, 'The office does not offer this online'],
  'slot-taken': [409, 'The time is taken'],
  'slot-in-the-past': [409, 'The time has passed'],
  'slot-not-offered': [409, 'The time is not offered for this request'],
  'overlaps-another-appointment': [409, 'The citizen has another appointment at that time'],
  'nettlege-not-offered': [409, 'The nettlege is not offered for this request'],
  'too-many-appointments': [409, 'The citizen has as many appointments ahead with this practitioner as one may have'],
  'request-used': [409, 'The booking request has already led to an appointment'],
  'appointment-cancelled': [409, 'The appointment has been cancelled'],
  'already-started': [409, 'The appointment has started or is over'],
  // Forms
  'no-such-form': [404, 'There is no such form here'],
  'no-such-form-version': [409, 'The form has another version now: get it anew'],
  'invalid-answers': [422, 'The answers do not fit the form: each problem names its item'],
  'form-takes-too-long': [422, 'The form asks for more computing than it may'],
  'draft-changed': [409, 'The draft has been saved elsewhere since it was read'],
  'other-answers-sent': [409, 'Other answers have been sent under that key: send these under a new one'],
  'no-such-form-response': [404, 'There are no such answers'],
  'form-response-used': [409, 'The answers have already followed a message or a booking'],
  'no-such-self-help': [404, 'There is no such entry in the self-help catalogue'],
  'unusable-form': [422, 'The form cannot be used: each problem names its item'],
  'form-version-taken': [409, 'The world has another form of that id and version: a form is never changed in place'],
  'too-many-forms': [409, 'The world has as many loaded forms as it may'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/**
 * RFC 9457 problem details, with the stable `code` that programs branch on. The rules of who may act for whom are not
 * told: the reason could give away a hidden address (HID-02, HID-04).
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  rule: z
    .string()
    .optional()
    .meta({ description: 'The id of the rule that said no, as in `NET-02`, where it may be told' }),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .meta({ description: 'For `invalid-request`: where in the request, and what is wrong there' }),
});
export type Problem = z.output<typeof Problem>;

export function problemOf(code: ProblemCode, more: Pick<Problem, 'detail' | 'errors'> = {}): Problem {
  const [status, title] = problems[code];
  return { type: `urn:helsesim:problem:${code}`, title, status, code, ...more };
}
