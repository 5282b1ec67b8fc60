import { Refused } from './api.ts';

/** Null: the desk is not for the role one came in as. */
export async function unlessClosed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused && error.code === 'staff-only') return null;
    throw error;
  }
}
