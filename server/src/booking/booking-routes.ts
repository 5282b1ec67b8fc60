import * as contract from '@helsesim/shared/booking/booking-contract';
import type { FastifyInstance } from 'fastify';
import type { AnswersAlong } from '../dialogue/index.ts';
import type { NotificationsTables } from '../notifications/index.ts';
import { type CitizenTables, citizenRoute, staffRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { askForNettlege } from './ask-for-nettlege.ts';
import { bookAppointment } from './book-appointment.ts';
import type { BookingTables } from './booking-tables.ts';
import { getCalendarFile } from './calendar-file.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { deskRoles, findDeskAppointments } from './desk-appointments.ts';
import { findAppointments } from './find-appointments.ts';
import { getAppointment } from './get-appointment.ts';
import { getBookingRequest } from './get-booking-request.ts';
import { holdTime } from './hold-time.ts';
import { findTimesToMoveTo, moveAppointment } from './move-appointment.ts';
import { releaseTime } from './release-time.ts';
import { requestBooking } from './request-booking.ts';

export function bookingRoutes<Tables extends BookingTables & CitizenTables & NotificationsTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { answers }: { answers: AnswersAlong<NoInfer<Tables>> },
) {
  citizenRoute(app, worlds, contract.requestBooking, requestBooking(answers));
  citizenRoute(app, worlds, contract.getBookingRequest, getBookingRequest);
  citizenRoute(app, worlds, contract.askForNettlege, askForNettlege);
  citizenRoute(app, worlds, contract.holdTime, holdTime);
  citizenRoute(app, worlds, contract.releaseTime, releaseTime);
  citizenRoute(app, worlds, contract.bookAppointment, bookAppointment(answers));
  citizenRoute(app, worlds, contract.findAppointments, findAppointments);
  citizenRoute(app, worlds, contract.getAppointment, getAppointment);
  citizenRoute(app, worlds, contract.cancelAppointment, cancelAppointment(answers));
  citizenRoute(app, worlds, contract.findTimesToMoveTo, findTimesToMoveTo);
  citizenRoute(app, worlds, contract.moveAppointment, moveAppointment);
  citizenRoute(app, worlds, contract.getCalendarFile, getCalendarFile);
  staffRoute(app, worlds, contract.findDeskAppointments, deskRoles, findDeskAppointments(answers));
}
