import { exportActivity, findActivity } from '@helsesim/shared/activity/activity-contract';
import * as contract from '@helsesim/shared/privacy/privacy-contract';
import type { FastifyInstance } from 'fastify';
import { citizenRoute, staffRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import type { Forget } from './change-level.ts';
import { changeChildSettings, getChildSettings } from './child-settings.ts';
import { getActivity, getActivityFile } from './find-activity.ts';
import type { PrivacyRoom } from './privacy-repository.ts';
import { becomeInactive, changeConsent, getPrivacySettings } from './privacy-settings.ts';
import { reactivate } from './register-reactivation.ts';

type Parts<Tables> = {
  /** CON-02: what the other rooms delete when consent is withdrawn. */
  forgetCitizen: Forget<Tables>;
};

export function privacyRoutes<Tables extends PrivacyRoom>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { forgetCitizen }: Parts<Tables>,
) {
  citizenRoute(app, worlds, contract.getPrivacySettings, getPrivacySettings);
  citizenRoute(app, worlds, contract.changeConsent, changeConsent(forgetCitizen));
  citizenRoute(app, worlds, contract.becomeInactive, becomeInactive);
  citizenRoute(app, worlds, contract.getChildSettings, getChildSettings);
  citizenRoute(app, worlds, contract.changeChildSettings, changeChildSettings(forgetCitizen));
  citizenRoute(app, worlds, findActivity, getActivity);
  citizenRoute(app, worlds, exportActivity, getActivityFile);
  staffRoute(app, worlds, contract.registerReactivation, ['case-worker'], reactivate);
}
