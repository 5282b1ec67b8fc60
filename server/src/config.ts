import * as z from 'zod';
import { randomToken } from './platform/ids.ts';

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

const Environment = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    /** Where worlds are kept, unless DATABASE_URL is set. */
    DATA: z.string().min(1).default('data'),
    /** A postgres:// address. Each world is a database of its own beside that one. */
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    /** Without one, each start makes its own, and people log in again. */
    JWT_SECRET: z
      .string()
      .min(32)
      .default(() => randomToken(32)),
    /** Needed for controlling worlds and logging in. The server listens on anything but loopback only when it is set. */
    HELSESIM_KEY: z.string().min(16).optional(),
    /** An smtp:// or smtps:// address. Without one, e-mail goes no further than the outbox. */
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/\S+$/)
      .optional(),
    /** Who e-mail is from. */
    MAIL_FROM: z
      .string()
      .regex(/^(?:[^<>@\p{Cc}]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u)
      .default('Helsesim <varsel@helsesim.invalid>'),
  })
  .refine(({ HOST, HELSESIM_KEY }) => isLoopback(HOST) || HELSESIM_KEY !== undefined, {
    message: 'Set HELSESIM_KEY (16 characters or more) to listen on anything but this machine',
    path: ['HOST'],
  });

export type Config = z.output<typeof Environment>;

/** The environment is read here and nowhere else. An empty setting counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) throw new Error(`The settings cannot be used.\n${z.prettifyError(read.error)}`);
  return read.data;
}
