/** What someone has answered, in this tab. */
export const answersKeptAs = (citizenId: string, formKey: string): string => `form:${citizenId}:${formKey}`;
