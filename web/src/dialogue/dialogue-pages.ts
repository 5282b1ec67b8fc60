import type { RouteObject, ShouldRevalidateFunction } from 'react-router';
import { late } from '../platform/late.ts';

const dialogue = late(() => import('./index.ts'));

/** Opening a conversation stands in the log: one look is one opening. What one has done here is looked at anew. */
const whenItIsAnother: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
  currentUrl.pathname !== nextUrl.pathname || formMethod !== undefined;

/** From the form to the last look it is one message. */
const whenForAnother: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['citizenId'] !== nextParams['citizenId'] || currentParams['contactId'] !== nextParams['contactId'];

const lookOver: RouteObject = {
  path: 'send',
  lazy: { Component: async () => (await dialogue()).LookOverPage },
};
const messageForm: RouteObject = { index: true, lazy: { Component: async () => (await dialogue()).MessageFormPage } };

/** Under a citizen: the fastlege, conversations, and messages to write. */
export const dialoguePages: RouteObject[] = [
  {
    path: 'gp',
    lazy: { loader: async () => (await dialogue()).loadGp, Component: async () => (await dialogue()).GpPage },
  },
  {
    path: 'inbox/threads/:threadId',
    shouldRevalidate: whenItIsAnother,
    lazy: {
      loader: async () => (await dialogue()).loadThread,
      action: async () => (await dialogue()).answerOfferAction,
      Component: async () => (await dialogue()).ThreadPage,
    },
  },
  {
    path: 'inbox/threads/:threadId/sent',
    shouldRevalidate: whenItIsAnother,
    lazy: { loader: async () => (await dialogue()).loadSent, Component: async () => (await dialogue()).SentPage },
  },
  {
    path: 'write',
    lazy: { loader: async () => (await dialogue()).loadHub, Component: async () => (await dialogue()).HubPage },
  },
  {
    path: 'write/e-consultation',
    shouldRevalidate: whenForAnother,
    lazy: {
      loader: async () => (await dialogue()).loadEConsultation,
      Component: async () => (await dialogue()).EConsultationLayout,
    },
    children: [messageForm, lookOver],
  },
  {
    path: 'write/e-contact',
    shouldRevalidate: whenForAnother,
    lazy: {
      loader: async () => (await dialogue()).loadEContact,
      Component: async () => (await dialogue()).EContactLayout,
    },
    children: [messageForm, lookOver],
  },
  {
    path: 'write/renewal',
    shouldRevalidate: whenForAnother,
    lazy: {
      loader: async () => (await dialogue()).loadRenewal,
      Component: async () => (await dialogue()).RenewalLayout,
    },
    children: [{ index: true, lazy: { Component: async () => (await dialogue()).RenewalFormPage } }, lookOver],
  },
  {
    path: 'write/contact/:contactId',
    shouldRevalidate: whenForAnother,
    lazy: {
      loader: async () => (await dialogue()).loadContact,
      Component: async () => (await dialogue()).ContactLayout,
    },
    children: [messageForm, lookOver],
  },
];
