import type { ReplyOf } from '@helsesim/shared/contract';
import {
  type Access,
  type Citizen,
  findAccess,
  findCitizens,
} from '@helsesim/shared/representation/representation-contract';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { type LoaderFunctionArgs, useRouteLoaderData } from 'react-router';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';

/** Everyone the person may act for, themselves first: for the picker under their own name. */
export const loadCitizens = guarded(async (_: LoaderFunctionArgs) => await call(findCitizens, {}));
type Helped = ReplyOf<typeof findCitizens>[number];
export const useCitizens = () => useRouteLoaderData<typeof loadCitizens>('citizens') ?? [];

/**
 * What one has not read: on one's own pages for oneself and all one helps, on someone else's for them. Null: there is no
 * inbox to read in.
 */
export function unreadAmong(citizens: readonly Helped[], citizenId: string | undefined): number | null {
  const one = citizens.find(({ id }) => id === citizenId);
  if (!one) return null;
  const counted = (one.basis === 'self' ? citizens : [one]).flatMap(({ unread }) => unread ?? []);
  return counted.length > 0 ? counted.reduce((sum, unread) => sum + unread, 0) : null;
}
export const useUnread = (citizenId: string): number | null => unreadAmong(useCitizens(), citizenId);

/** The citizen the page is about, with every service, open or shut. */
export const loadCitizen = guarded(({ params: { citizenId = '' } }: LoaderFunctionArgs) =>
  call(findAccess, { params: { citizenId }, query: {} }),
);

/** Undefined when the citizen is not to be had. */
export const useCitizenIfAny = () => useRouteLoaderData<typeof loadCitizen>('citizen');

export function useCitizen() {
  const data = useCitizenIfAny();
  if (!data) throw new Error('There is no citizen outside the pages about one');
  return data;
}

/** Also for what stands around the page, which is there when the citizen is not to be had. */
export const useOpenDoors = (service: ServiceCode): boolean => {
  const data = useCitizenIfAny();
  return data !== undefined && accessTo(data.services, service).read;
};

export const accessTo = (services: readonly Access[], service: ServiceCode): Access =>
  services.find((entry) => entry.service === service) ?? {
    service,
    read: false,
    write: false,
    reason: 'no-access',
    writeReason: 'no-access',
  };

/** The first name is enough in running text: the banner says the whole name. */
export const firstNameOf = ({ name }: Pick<Citizen, 'name'>): string => name.split(' ')[0] ?? name;
